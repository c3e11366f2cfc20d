//! Expressions with capital letters: the Joint Committee, the Competent Authorities.

use crate::lang::alphabetic::term_uses::TermUses;

/// The expressions of an English paragraph.
pub(super) static TERM_USES: TermUses = TermUses::new(
    &[
        ("Competent Authority", "competent authorit(?:y|ies)"),
        ("Competent Body", "competent bod(?:y|ies)"),
        ("Central Authority", "central authorit(?:y|ies)"),
        ("Designated Authority", "designated authorit(?:y|ies)"),
        ("Joint Committee", "joint committees?"),
        ("Joint Commission", "joint commissions?"),
        ("Working Group", "(?:joint )?working groups?"),
        ("Steering Committee", "steering committees?"),
        ("Coordinating Committee", "co-?ordinating committees?"),
        ("Implementing Agency", "implementing agenc(?:y|ies)"),
        ("Executing Agency", "executing agenc(?:y|ies)"),
        ("Contact Point", "contact points?"),
        ("Confidential Information", "confidential information"),
        ("Effective Date", "effective date"),
    ],
    &["uthorit", "od", "ommi", "roup", "genc", "oint", "nformation", "ate"],
    [
        "\\b(?:an?|any|another|other|such|following|more|two|one|no|respective|sub-?|[A-Z][a-z]+(?:[-–][A-Z][a-z]+)) |[\"“‘«]",
        "[\"”’»]|,? (?:means?|shall mean|is hereby|are hereby|\\(?hereinafter|shall be(?: composed|:| the| made up)|shall consist|is composed|consists|of the (?-i:[A-Z])|on (?-i:[A-Z])|for (?-i:[A-Z])|established|composed|set up|designated|appointed|referred to in|provided for in)|:",
        "\\b(?:establish(?:es|ed|ment)?|set(?:s|ting)? up|creat(?:e|es|ed|ion)|constitut(?:e|es|ed)|appoint(?:s|ed)?|designat(?:e|es|ed|ion)|nominat(?:e|es|ed)|means|refers? to|hereinafter)\\b",
    ],
    true,
);

#[cfg(test)]
mod tests {
    use super::TERM_USES;

    #[test]
    fn expressions_like_terms() {
        let read = |text: &str| -> Vec<(&str, bool)> {
            TERM_USES.find(text, &[]).iter().map(|term| (term.name, term.introduced)).collect()
        };
        assert_eq!(read("The Joint Committee shall meet."), [("Joint Committee", false)]);
        assert_eq!(read("They establish a joint committee."), [("Joint Committee", true)]);
        assert_eq!(
            read("a Working Group and the Competent Authorities"),
            [("Working Group", true), ("Competent Authority", false)]
        );
        assert!(read("the competent authorities").is_empty());
        assert!(read("Article 9 Joint Committee").is_empty());
    }
}
