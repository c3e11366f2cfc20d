//! Words that are taken for others: in principal, pursuant with, each Parties.

use std::sync::LazyLock;

use crate::lang::alphabetic::common_errors::{CommonError, CommonErrors};
use crate::lang::misprint::Misprint;
use crate::text::TextRange;

/// The errors of a paragraph, those in `titles` left aside.
pub(super) fn find(text: &str, titles: &[TextRange]) -> Vec<Misprint> {
    static ERRORS: LazyLock<CommonErrors> = LazyLock::new(|| CommonErrors::new(&LIST));
    ERRORS.find(text, titles)
}

const fn error(trigger: &'static str, pattern: &'static str, right: &'static str) -> CommonError {
    CommonError { trigger, pattern, right }
}

const LIST: [CommonError; 21] = [
    error("in principal", r"\bin (principal)(?:$|[,.;]| (?:and|or|to|on|that|be)\b)", "principle"),
    error(
        "principals of",
        r"\b(principals) of (?:international|law|equality|sovereign|mutual|respect|non-|peaceful|justice|transparency|reciprocity|good)",
        "principles",
    ),
    error(
        "principal of",
        r"\b(principal) of (?:international law|equality|sovereign|mutual|respect|non-|peaceful|reciprocity|good)",
        "principle",
    ),
    error("principle organ", r"\b(principle) organs?\b", "principal"),
    error("principle office", r"\b(principle) offices?\b", "principal"),
    error("principle place", r"\b(principle) place of business\b", "principal"),
    error("ake affect", r"\b(?:take|takes|taken) (affect)\b", "effect"),
    error("come into affect", r"\bcome into (affect)\b", "effect"),
    error("with affect from", r"\bwith (affect) from\b", "effect"),
    error("to the affect that", r"\bto the (affect) that\b", "effect"),
    error("in accordance to", r"\bin accordance (to)\b", "with"),
    error("in accordance of", r"\bin accordance (of)\b", "with"),
    error("pursuant with", r"\bpursuant (with)\b", "to"),
    error("comply to", r"\bcomply (to)\b", "with"),
    error("compliance to", r"\bin compliance (to)\b", "with"),
    error(
        "part",
        r"\b(?-i:(?:[Ee]ach|[Ee]ither|[Nn]either|[Ee]very|[Aa]nother) (?:Contracting |State )?(Parties)\b)",
        "Party",
    ),
    error("part", r"\b(?-i:[Bb]oth (?:Contracting )?(Party)\b(?P<not>['’]s)?)", "Parties"),
    error(
        "of the",
        r"\b(?-i:(?:[Oo]ne|[Ee]ach|[Ee]ither|[Nn]either|[Bb]oth) of the (?:Contracting )?(Party)\b)",
        "Parties",
    ),
    error("part", r"\b(?-i:(?:[Bb]oth|the two) (?:Contracting )?(Party(?:'|’)s)\b)", "Parties’"),
    error("arties", r"\b(?-i:(Parties['’]s)\b)", "Parties’"),
    error(
        "it",
        r"\b(?:in|of|by|with|to|under|within|on|from) (it['’]s) (?:territory|laws?|own|obligations?|provisions?|internal|competent|nationals?|government|annex|annexes|rights?|entry|implementation|members?)\b",
        "its",
    ),
];

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn words_taken_for_others() {
        let read = |text: &str| -> Vec<String> {
            let found = find(text, &[]).into_iter();
            found
                .map(|misprint| {
                    let right: String = misprint.changes.iter().map(|change| &*change.text).collect();
                    format!("{}→{right}", misprint.range.of(text))
                })
                .collect()
        };
        assert_eq!(read("The Parties agree in principal."), ["principal→principle"]);
        assert_eq!(read("It shall take affect pursuant with Article 5."), ["affect→effect", "with→to"]);
        assert_eq!(
            read("Each Parties and both Party, in it’s territory"),
            ["Parties→Party", "Party→Parties", "it’s→its"]
        );
        assert_eq!(read("One of the Party and both Party’s"), ["Party→Parties", "Party’s→Parties’"]);
        assert!(
            read("in principal amount; the principal organ; each of the Parties; both Parties’").is_empty()
        );
        assert!(
            read("each Party; the Party’s territory; parties to it; a change may affect them").is_empty()
        );
    }
}
