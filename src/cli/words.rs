//! Words of the engine in the reader's language.

use crate::messages::{Locale, lookup};
use crate::rules::{Authority, Severity};

/// The word for a severity.
pub(super) fn severity(severity: Severity, locale: Locale) -> String {
    word("severity", severity.name(), locale)
}

/// The word for what stands behind a message.
pub(super) fn authority(authority: Authority, locale: Locale) -> String {
    word("authority", authority.name(), locale)
}

/// The entry of the catalogue, or its name where there is none.
pub(super) fn word(group: &str, name: &str, locale: Locale) -> String {
    lookup(&format!("{group}-{name}"), locale).unwrap_or_else(|| name.to_owned())
}
