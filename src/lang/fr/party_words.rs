//! La Partie arlandaise, notre pays; the adjectives of states before or behind the word for a side.

use crate::lang::alphabetic::party_words::{PartyWords, Sources};
use crate::lang::party_word::Voice;

/// The words for parties of a French paragraph.
pub(super) static PARTY_WORDS: PartyWords = PartyWords::new(Sources {
    nouns: &[("partie", "partie", "Partie"), ("côté", "côté", "Côté")],
    sides: "\\b(?:[Ll]a )?(?P<noun>[Pp]artie|[Cc]ôté) (?P<name>[a-zà-ÿœA-Z][a-zà-ÿœ-]+)\\b",
    no_side: [
        "\\b(?:[Uu]ne|[Ee]n|[Cc]ette|[Dd]u|[Aa]u|[Ss]a|[Dd]ans la|[Ss]ur la) ",
        " (?:d[eu]s?\\b|d['’])",
    ],
    voices: &[
        ("(?:notre|mon) (?:pays|patrie|nation)", Voice::OwnState),
        ("notre (?:partie|côté|gouvernement)", Voice::OwnSide),
        ("votre (?:pays|nation)", Voice::OtherState),
        ("votre (?:partie|côté|gouvernement)", Voice::OtherSide),
    ],
    pairs: "\\b(?:relations|coopération|amitié|partenariat|commerce|frontière|dialogue|liens|échanges)(?: [a-zà-ÿ]+)? (?P<first>[a-zà-ÿ]+)-(?P<second>[a-zà-ÿ]+)\\b",
    languages: "\\ben (?:langues )?(?P<first>[a-zà-ÿ]+) et (?:en )?(?P<second>[a-zà-ÿ]+)\\b",
    joins: " et (?:à |avec |entre )?(?:le Gouvernement d(?:e |u |es |['’]))?(?:la |le |l['’]|les |de la |du |de l['’]|des |de |d['’])?",
    place: "\\b(?:à|en|entre) [A-ZÀ-Ý][A-Za-zÀ-ÿ’' -]{1,30}",
    state_words: &["République", "Royaume", "Fédération", "États", "Union", "Principauté", "Émirats"],
    all: "(?:les (?:(?:deux|hautes) )?(?:parties|côtés|pays|états|gouvernements|chefs|dirigeants|présidents|ministres|participants)|ils|elles)\\b",
    article: "la |le ",
});

/// Whether a word is a form of the adjective of a state: arlandaise of arlandais.
pub(super) fn is_form_of(word: &str, name: &str) -> bool {
    let (word, name) = (word.to_lowercase(), name.to_lowercase());
    let singular = word.strip_suffix('s').unwrap_or(&word);
    let forms = [&word, singular];
    forms.iter().any(|form| {
        let rest = form.strip_prefix(name.as_str());
        let turque = name.strip_suffix('c').and_then(|stem| form.strip_prefix(stem));
        // The first of two adjectives that are joined: arlando-berrien.
        let joined =
            form.strip_suffix('o').is_some_and(|stem| stem.chars().count() > 3 && name.starts_with(stem));
        joined
            || matches!(rest, Some("" | "e" | "ne" | "se" | "le"))
            || matches!(turque, Some("que" | "cque" | "che"))
    })
}

/// The feminine of the adjective of a state: chinoise, italienne, turque.
pub(super) fn feminine(adjective: &str) -> String {
    match adjective {
        "grec" => "grecque".to_owned(),
        _ if adjective.ends_with('e') => adjective.to_owned(),
        _ if adjective.ends_with("en") => format!("{adjective}ne"),
        _ => match adjective.strip_suffix('c') {
            Some(stem) => format!("{stem}que"),
            None => format!("{adjective}e"),
        },
    }
}

/// Whether words end in those that make a state its government: le Gouvernement de la.
pub(super) fn is_government(before: &str) -> bool {
    const LINKS: [&str; 7] = ["de la", "de l’", "de l'", "d’", "d'", "de", "du"];
    let before = before.trim_end();
    let head = LINKS.iter().find_map(|link| before.strip_suffix(link)).or_else(|| before.strip_suffix("des"));
    head.is_some_and(|head| head.trim_end().ends_with("ouvernement"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::person::Subject;

    #[test]
    fn sides_go_by_their_adjective() {
        assert_eq!(
            PARTY_WORDS.told_sides("La Partie arlandaise et la partie berrienne"),
            [("arlandaise", "Partie"), ("berrienne", "partie")]
        );
        for text in ["une partie arlandaise", "la partie arlandaise du lac", "du côté arlandais"] {
            assert!(PARTY_WORDS.told_sides(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn adjectives_agree() {
        for (word, name) in
            [("chinoise", "chinois"), ("italienne", "italien"), ("turque", "turc"), ("russe", "russe")]
        {
            assert!(is_form_of(word, name), "{word} {name}");
        }
        assert!(!is_form_of("contractante", "chinois") && !is_form_of("russes-blancs", "russe"));
    }

    #[test]
    fn voices_and_subjects_are_told() {
        assert_eq!(
            PARTY_WORDS.told_voices("Notre pays remercie votre gouvernement."),
            ["Notre pays", "votre gouvernement"]
        );
        let subject = |text: &str| PARTY_WORDS.subject(text, 0, &PARTY_WORDS.sides(text));
        assert_eq!(subject("Les deux Parties réaffirment"), Some(Subject::All));
        assert!(matches!(subject("La Partie arlandaise soutient"), Some(Subject::Side(_))));
    }
}
