//! Words that say how far an English text binds.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::alphabetic::recital::recital;
use crate::lang::alphabetic::words;
use crate::lang::wording::{Wording, WordingKind};
use crate::text::TextRange;

const WORDS: [(&str, WordingKind, Option<&str>); 21] = [
    ("shall", WordingKind::Obligation, Some("will")),
    ("must", WordingKind::Obligation, Some("will")),
    ("undertake to", WordingKind::Obligation, Some("intend to")),
    ("undertakes to", WordingKind::Obligation, Some("intends to")),
    ("are obliged to", WordingKind::Obligation, Some("intend to")),
    ("is obliged to", WordingKind::Obligation, Some("intends to")),
    ("intend to", WordingKind::Intention, Some("shall")),
    ("intends to", WordingKind::Intention, Some("shall")),
    ("are willing to", WordingKind::Intention, Some("shall")),
    ("is willing to", WordingKind::Intention, Some("shall")),
    ("will", WordingKind::Future, Some("shall")),
    ("contracting parties", WordingKind::Treaty, Some("Participants")),
    ("contracting party", WordingKind::Treaty, Some("Participant")),
    ("enter into force", WordingKind::Treaty, Some("come into effect")),
    ("enters into force", WordingKind::Treaty, Some("comes into effect")),
    ("entry into force", WordingKind::Treaty, Some("coming into effect")),
    ("continue in force", WordingKind::Treaty, Some("continue in effect")),
    ("equally authentic", WordingKind::Treaty, Some("equally valid")),
    ("ratification", WordingKind::Treaty, None),
    ("and/or", WordingKind::AndOr, None),
    ("or/and", WordingKind::AndOr, None),
];

/// The words of one register in a paragraph, in order of place; none inside titles.
pub(super) fn find(text: &str, titles: &[TextRange]) -> Vec<Wording> {
    static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
        let builder = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .clone();
        builder.build(WORDS.iter().map(|(word, ..)| *word)).ok()
    });
    let Some(finder) = FINDER.as_ref() else { return Vec::new() };
    let found = finder.find_iter(text).filter_map(|found| {
        let (_, kind, counterpart) = *WORDS.get(found.pattern().as_usize())?;
        let range = TextRange::from(found.range());
        let whole = words::begins(text, found.start()) && words::ends(text, found.end());
        let outside = !titles.iter().any(|title| title.covers(range));
        let fits = kind != WordingKind::Future || of_parties(text.get(..found.start())?);
        let by_parties = kind == WordingKind::Obligation && parties_begin(text.get(..found.start())?);
        (whole && outside && fits).then_some(Wording { range, kind, counterpart, by_parties })
    });
    found.chain(recital(text, &RECITALS)).collect()
}

/// With these words open the paragraphs of preambles.
const RECITALS: [&str; 24] = [
    "recalling",
    "considering",
    "recognizing",
    "recognising",
    "noting",
    "bearing in mind",
    "mindful",
    "convinced",
    "desiring",
    "desirous",
    "having regard to",
    "reaffirming",
    "whereas",
    "taking into account",
    "taking note",
    "conscious",
    "wishing",
    "believing",
    "affirming",
    "acknowledging",
    "concerned",
    "determined",
    "emphasizing",
    "seeking",
];

/// Whether a sentence begins with the parties, and the verb follows them.
fn parties_begin(before: &str) -> bool {
    static SUBJECT: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "(?:^|[.;:] )(?:[0-9(][0-9a-z.)]{0,4} )?(?-i:The|Each|Both|Either|Every)(?: of the)?(?: two)?(?: High)?(?: Contracting)? (?-i:Part(?:y|ies)|Sides?|Governments|States? Part(?:y|ies)|Contracting States?) $",
        )
    });
    before.ends_with(' ') && SUBJECT.is_in(before)
}

/// Whether the parties are the subject of the verb that follows.
fn of_parties(before: &str) -> bool {
    let word = words::last(before);
    let adjacent = before.strip_suffix(' ').is_some_and(|before| before.ends_with(word));
    adjacent
        && matches!(
            word,
            "Parties" | "Party" | "Sides" | "sides" | "Governments" | "Government" | "Participants"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_both_registers() {
        let text =
            "The Parties will meet and shall decide; the will of the people and/or its entry into force.";
        let found: Vec<&str> = find(text, &[]).iter().map(|wording| wording.range.of(text)).collect();
        assert_eq!(found, ["will", "shall", "and/or", "entry into force"]);
    }
}
