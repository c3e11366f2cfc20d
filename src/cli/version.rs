//! `alternat --version`: which build this is, what it is made of, and under which licences.

use crate::messages::{Argument, Locale, Message, render};
use crate::registry::Registry;

/// Crates linked into the binary: name, version, licence, parted by tabs. Written by `scripts/third-party`.
const THIRD_PARTY: &str = include_str!("third_party.tsv");

/// The version in one line; with `verbose`, all else that is known of the build.
pub(super) fn version(verbose: bool, locale: Locale) -> String {
    let line = concat!("alternat ", env!("CARGO_PKG_VERSION"), "\n");
    if !verbose {
        return line.to_owned();
    }
    let said = facts().map(|message| render(&message, locale) + "\n").concat();
    let crates: String = THIRD_PARTY.lines().map(crate_line).collect();
    format!("{line}{said}\n{}\n{crates}", render(&Message::new("version-third-party"), locale))
}

fn facts() -> [Message; 4] {
    let unknown = || Argument::Message(Box::new(Message::new("version-unknown-commit")));
    let commit = option_env!("ALTERNAT_COMMIT").map_or_else(unknown, Argument::from);
    let instruments = Registry::embedded().instruments().iter().count();
    [
        Message::new("version-commit").with("commit", commit),
        Message::new("version-target").with("target", env!("ALTERNAT_TARGET")),
        Message::new("version-records").with("instruments", instruments),
        Message::new("version-licence").with("licence", env!("CARGO_PKG_LICENSE")),
    ]
}

/// `  serde 1.0.0  MIT OR Apache-2.0`
fn crate_line(row: &str) -> String {
    let mut cells = row.split('\t');
    let mut cell = || cells.next().unwrap_or_default();
    let (name, version) = (cell(), cell());
    format!("  {:<36}{}\n", format!("{name} {version}"), cell())
}
