//! Words that name this instrument, or one named before: la présente Convention, ledit Accord.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::entity::{InstrumentWord, Pointing};
use crate::lang::fr::kind;

/// The words of a paragraph that point at an instrument, in order of place.
pub(super) fn find(text: &str) -> Vec<InstrumentWord> {
    static WORDS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:(?P<this>présente?)|ledit|ladite|dudit|audit) (?P<kind>traité|accord|arrangement|convention|pacte|protocole d' ?(?:accord|entente)|protocole|charte|statut|mémorandum|déclaration|communiqué|procès-verbal)\\b",
        )
    });
    /// A body that speaks, not an instrument that names itself: Exprimons par la présente déclaration.
    static SPEAKS: LazyPattern = LazyLock::new(|| Pattern::new("\\b[a-zà-ÿ]+ons,? par l[ea] (?:présente?)$"));
    let word = |captures: regex::Captures<'_>| {
        let lead = group(&captures, "this").and_then(|this| text.get(..this.end as usize));
        if lead.is_some_and(|lead| SPEAKS.is_in(lead)) {
            return None;
        }
        // A blank behind the apostrophe makes no other word: protocole d' accord.
        let word = group(&captures, "kind")?.of(text).replace("' ", "'").replace("’ ", "’");
        let kind = kind::of_word(&word)?;
        let pointing = if group(&captures, "this").is_some() { Pointing::This } else { Pointing::That };
        Some(InstrumentWord { range: whole(&captures), kind, pointing })
    };
    WORDS.all(text).filter_map(word).collect()
}
