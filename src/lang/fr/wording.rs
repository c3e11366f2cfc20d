//! Words that belong to one register.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::alphabetic::recital::recital;
use crate::lang::wording::{Wording, WordingKind};
use crate::text::TextRange;

/// The words of a paragraph in order of place, those in `foreign` (titles) left aside.
pub(super) fn find(text: &str, foreign: &[TextRange]) -> Vec<Wording> {
    let mut found = verbs(text);
    let tenses = tenses(text);
    let other = |tense: &Wording| !found.iter().any(|wording| wording.range.overlaps(tense.range));
    let tenses: Vec<Wording> = tenses.into_iter().filter(other).collect();
    found.extend(tenses);
    found.extend(treaty_words(text));
    found.extend(connectives(text));
    found.extend(recital(text, &RECITALS));
    found.retain(|wording| !foreign.iter().any(|range| range.overlaps(wording.range)));
    found.sort_by_key(|wording| wording.range);
    found
}

/// With these words open the paragraphs of preambles.
const RECITALS: [&str; 30] = [
    "rappelant",
    "considérant",
    "reconnaissant",
    "notant",
    "ayant à l'esprit",
    "ayant à l’esprit",
    "conscient",
    "conscients",
    "conscientes",
    "convaincu",
    "convaincus",
    "convaincues",
    "désireux",
    "désireuses",
    "désirant",
    "soucieux",
    "soucieuses",
    "réaffirmant",
    "attendu que",
    "tenant compte",
    "prenant en considération",
    "prenant note",
    "souhaitant",
    "affirmant",
    "estimant",
    "soulignant",
    "résolus",
    "résolues",
    "animés",
    "animées",
];

/// What the parties do: Les Parties s'engagent à, les Parties souhaitent.
fn verbs(text: &str) -> Vec<Wording> {
    static VERBS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:(?-i:Les (?:deux )?Parties|les (?:deux )?Parties|Chaque Partie|chaque Partie|Les (?:deux )?Participants|les (?:deux )?Participants|Les Signataires|les Signataires|Les deux (?:pays|parties)))(?: contractantes?)?(?:,[^,.;]{2,80},)? (?P<verb>s'engagent à|s'engage à|doivent|doit|sont tenues de|est tenue de|ont l'intention de|entendent|souhaitent|s'efforcent de|s'efforceront de|désirent)\\b",
        )
    });
    if !text.contains("art") && !text.contains("ignataires") && !text.contains("pays") {
        return Vec::new();
    }
    let read = |captures: regex::Captures<'_>| {
        let range = group(&captures, "verb")?;
        let word = range.of(text).to_lowercase().replace('’', "'");
        let (kind, counterpart) = match word.as_str() {
            "s'engagent à" | "sont tenues de" => (WordingKind::Obligation, Some("entendent")),
            "s'engage à" | "est tenue de" => (WordingKind::Obligation, Some("entend")),
            "doivent" => (WordingKind::Obligation, Some("entendent")),
            "doit" => (WordingKind::Obligation, Some("entend")),
            "ont l'intention de" | "entendent" | "souhaitent" | "désirent" => {
                (WordingKind::Intention, Some("s’engagent à"))
            }
            _ => (WordingKind::Intention, None),
        };
        let by_parties = whole(&captures).of(text).starts_with(['L', 'C']);
        Some(Wording { range, kind, counterpart, by_parties })
    };
    VERBS.all(text).filter_map(read).collect()
}

/// What the parties do or will do: les Parties échangent, les Parties échangeront.
fn tenses(text: &str) -> Vec<Wording> {
    static VERBS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:(?-i:Les (?:deux )?Parties|les (?:deux )?Parties|Chaque Partie|chaque Partie))(?: contractantes?)? (?:ne |se |n'|s')?(?P<verb>[a-zà-ÿ]+(?:ront|ra|ent)|sont|ont|font)(?: |,|;|\\.|$)",
        )
    });
    if !text.contains("Partie") {
        return Vec::new();
    }
    let read = |captures: regex::Captures<'_>| {
        let range = group(&captures, "verb")?;
        let word = range.of(text);
        let future = word.ends_with("ront") || word.ends_with("ra");
        let kind = if future { WordingKind::FutureDuty } else { WordingKind::PresentDuty };
        // How far duties bind is said by verbs of their own.
        let bound = ["doivent", "entendent", "souhaitent", "désirent", "efforcent", "peuvent", "engagent"]
            .contains(&word);
        (!bound).then_some(Wording { range, kind, counterpart: present(word), by_parties: true })
    };
    VERBS.all(text).filter_map(read).collect()
}

/// The present of verbs that are common in treaties.
fn present(future: &str) -> Option<&'static str> {
    const PRESENTS: [(&str, &str); 16] = [
        ("seront", "sont"),
        ("auront", "ont"),
        ("pourront", "peuvent"),
        ("feront", "font"),
        ("prendront", "prennent"),
        ("échangeront", "échangent"),
        ("coopéreront", "coopèrent"),
        ("encourageront", "encouragent"),
        ("favoriseront", "favorisent"),
        ("faciliteront", "facilitent"),
        ("informeront", "informent"),
        ("publieront", "publient"),
        ("adopteront", "adoptent"),
        ("assureront", "assurent"),
        ("veilleront", "veillent"),
        ("consulteront", "consultent"),
    ];
    PRESENTS.iter().find(|(written, _)| *written == future).map(|(_, present)| *present)
}

fn treaty_words(text: &str) -> Vec<Wording> {
    static WORDS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:hautes )?parties contractantes\\b|\\bpartie contractante\\b|\\bfai(?:sant|t|ent) également foi\\b",
        )
    });
    if !text.contains("ontractante") && !text.contains(" foi") {
        return Vec::new();
    }
    let read = |range| Wording { range, kind: WordingKind::Treaty, counterpart: None, by_parties: false };
    WORDS.places(text).map(read).collect()
}

fn connectives(text: &str) -> Vec<Wording> {
    static BOTH: LazyPattern = LazyLock::new(|| Pattern::new("\\bet ?/ ?ou\\b"));
    if !text.contains('/') {
        return Vec::new();
    }
    let read = |captures: regex::Captures<'_>| Wording {
        range: whole(&captures),
        kind: WordingKind::AndOr,
        counterpart: None,
        by_parties: false,
    };
    BOTH.all(text).map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::wording::WordingKind::{self, *};

    #[test]
    fn words_that_bind_and_words_that_do_not() {
        let read = |text: &str| -> Vec<WordingKind> {
            find(text, &[]).into_iter().map(|wording| wording.kind).collect()
        };
        assert_eq!(read("Les Parties s’engagent à échanger des données."), [Obligation]);
        assert_eq!(read("Les Parties ont l’intention de coopérer et/ou d’échanger."), [Intention, AndOr]);
        assert_eq!(read("Les Hautes Parties contractantes"), [Treaty]);
        assert!(read("Les entreprises doivent payer, les deux États souhaitent.").is_empty());
    }
}
