//! What the conclusion of an instrument says of its languages: en langues française et chinoise, les deux textes
//! faisant également foi.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::clause::{NamedLanguage, Originals, Prevailing};
use crate::text::TextRange;

/// What a paragraph says of languages; `None` where it does not speak of them.
pub(super) fn find(text: &str) -> Option<Originals> {
    static LISTED: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?:langues?|textes?|versions?|en|rédigée?s? en|exemplaires?)(?: originaux| originales?)?,? (?:en )?(?:langues? )?(?P<list>{LANGUAGE}(?:(?:, | et | et en | ou |,)(?:en )?{LANGUAGE})*)"
        ))
    });
    static AUTHENTIC: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:fai(?:sant|t|ent)|font|feront|fera) (?:également |pareillement |tous |toutes |toutes deux |toutes les deux |tous deux )*foi\\b|\\b(?:également|pareillement) authentiques?\\b|\\bauthentiques?\\b|\\bmême (?:valeur|force|foi|validité)\\b|\\bégalement valables?\\b",
        )
    });
    static PREVAILS: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\b(?:prévaut|prévaudra|l'emporte(?:ra)?|fera seule? foi|fera foi)\\b")
    });
    static DIVERGENCE: LazyPattern =
        LazyLock::new(|| Pattern::new("\\ben cas de (?:divergences?|différence|contestation|doute)"));
    static DONE: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\b(?:faite?|exemplaires?|originaux|original|foi|authentiques?|signé|rédigée?s?)\\b")
    });
    let mut languages: Vec<NamedLanguage> = Vec::new();
    if DONE.is_in(text) {
        for captures in LISTED.all(text) {
            let Some(list) = group(&captures, "list") else { continue };
            languages.extend(named(text, list));
            if !languages.is_empty() {
                break;
            }
        }
    }
    let authentic = AUTHENTIC.place(text);
    let prevailing = PREVAILS
        .place(text)
        .filter(|_| !languages.is_empty())
        .map(|range| Prevailing { range, in_divergence: DIVERGENCE.is_in(text) });
    if languages.is_empty() {
        return None;
    }
    Some(Originals {
        range: TextRange::from(0..text.trim_end().len()),
        languages,
        authentic,
        prevailing,
        ..Originals::default()
    })
}

const LANGUAGE: &str = "(?:française?|anglaise?|chinoise?|russe|espagnole?|arabe|allemande?|italienne?|italien|portugaise?|néerlandaise?|mongole?|slovène|japonaise?|coréenne?|coréen|turque|turc|persane?|ukrainienne?|ukrainien|polonaise?|tchèque|grecque|grec|roumaine?|vietnamienne?|vietnamien|malgache|swahilie?|hindie?|alanaise?|beryane?)";

/// The names of languages in a list, with their tags.
fn named(text: &str, list: TextRange) -> Vec<NamedLanguage> {
    static ONE: LazyPattern = LazyLock::new(|| Pattern::new(&format!("\\b{LANGUAGE}\\b")));
    let places = ONE.places(list.of(text));
    places
        .map(|place| NamedLanguage { range: place.shifted(list.start), tag: tag(place.of(list.of(text))) })
        .collect()
}

fn tag(name: &str) -> Option<&'static str> {
    const TAGS: [(&str, &str); 8] = [
        ("fran", "fr"),
        ("angl", "en"),
        ("chin", "zh"),
        ("russ", "ru"),
        ("espa", "es"),
        ("arab", "ar"),
        ("alle", "de"),
        ("ital", "it"),
    ];
    let lower = name.to_lowercase();
    TAGS.iter().find(|(stem, _)| lower.starts_with(stem)).map(|(_, tag)| *tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_named() {
        let tags =
            |text: &str| find(text).map(|found| found.languages.iter().map(|l| l.tag).collect::<Vec<_>>());
        assert_eq!(
            tags(
                "Fait à Alanville, en deux exemplaires, en langues française et chinoise, les deux textes faisant également foi."
            ),
            Some(vec![Some("fr"), Some("zh")])
        );
        assert_eq!(
            tags("FAIT à Bruxelles, en triple exemplaire en langue francaise."),
            Some(vec![Some("fr")])
        );
        assert_eq!(
            tags("Fait à Alanville, en français, anglais et russe, les trois textes faisant foi."),
            Some(vec![Some("fr"), Some("en"), Some("ru")])
        );
        assert_eq!(tags("Les Parties parlent en français."), None);
    }
}
