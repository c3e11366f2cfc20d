//! Frequent words.

/// The most frequent words of English treaties, in lower case.
pub(super) const FREQUENT: &[&str] = &[
    "the",
    "of",
    "and",
    "to",
    "in",
    "shall",
    "by",
    "for",
    "on",
    "be",
    "with",
    "this",
    "that",
    "or",
    "as",
    "any",
    "at",
    "between",
    "from",
    "which",
    "is",
    "under",
    "such",
    "party",
    "parties",
    "other",
    "are",
    "its",
    "has",
    "have",
    "an",
    "not",
    "upon",
    "may",
    "both",
    "their",
    "each",
    "all",
    "these",
    "will",
    "it",
    "was",
    "were",
    "agreement",
    "hereinafter",
    "government",
    "republic",
    "states",
    "convention",
    "into",
    "within",
    "done",
    "signed",
    "present",
    "contracting",
];

/// Whether the words between two names join them into one list.
pub(super) fn joins(gap: &str) -> bool {
    let gap = gap.strip_suffix("the ").unwrap_or(gap);
    matches!(
        gap,
        ", " | " and " | " or " | ", and " | ", or " | "; " | "; and " | " as well as " | ", as well as "
    )
}
