//! The titles that are not read as they stand in the records.

/// Language, title, and why.
pub(crate) const EXCEPTIONS: &[(&str, &str, &str)] = &[(
    "en",
    "Protocol on Environmental Protection to the Antarctic Treaty",
    "the date behind it may be that of the Treaty",
)];
