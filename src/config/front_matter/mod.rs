//! Front matter: what the drafter says of a draft, in YAML between `---` lines at the start of the file.

mod read;
mod reader;
mod values;

use crate::config::{Located, Problem};
use crate::lang::date::PartialDate;
use crate::lang::entity::InstrumentKind;
use crate::text::TextRange;

pub(super) use reader::iso_date;
pub use values::{AlternatOrder, PartyLevel, Stage};

/// What the drafter says of a draft. All of it may be left out.
/// Ranges count UTF-8 bytes from the start of the text that was given to [`parse`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// The kind of instrument.
    pub kind: Option<Located<InstrumentKind>>,
    /// Whether it is to bind under international law.
    pub binding: Option<Located<bool>>,
    /// The level of the parties.
    pub level: Option<Located<PartyLevel>>,
    /// The language of the draft, as a BCP 47 tag.
    pub lang: Option<Located<String>>,
    /// How far the draft has come.
    pub stage: Option<Located<Stage>>,
    /// The date of the text, against which anniversaries and the future are judged.
    pub date: Option<Located<PartialDate>>,
    /// Ids of the parties in the registry, own side first.
    pub parties: Vec<Located<String>>,
    /// The party whose copy this is.
    pub copy: Option<Located<String>>,
    /// Whether each party's copy names that party first.
    pub alternat: Option<Located<AlternatOrder>>,
    /// The visit on which the instrument is made.
    pub visit: Visit,
    /// The planned signature.
    pub signature: Signature,
    /// The languages of the authentic texts, as BCP 47 tags.
    pub authentic: Vec<Located<String>>,
    /// Other versions of the draft.
    pub versions: Vec<Version>,
    /// Files of annexes.
    pub annexes: Vec<Located<String>>,
    /// The house profile that the draft follows.
    pub profile: Option<Located<String>>,
}

/// A visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// Its first day.
    pub from: Option<Located<PartialDate>>,
    /// Its last day.
    pub to: Option<Located<PartialDate>>,
    /// Where it goes.
    pub place: Option<Located<String>>,
}

/// A planned signature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// The day.
    pub planned: Option<Located<PartialDate>>,
    /// The place.
    pub place: Option<Located<String>>,
}

/// Another version of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its language, as a BCP 47 tag.
    pub lang: Located<String>,
    /// Its file, relative to this one.
    pub path: Located<String>,
    /// What it is to this draft, where that is said.
    pub role: Option<Located<String>>,
}

/// The keys that may stand below these, the innermost first; none for the front matter itself.
pub fn keys_below(parents: &[&str]) -> &'static [&'static str] {
    match parents {
        [] => values::KEYS,
        ["visit", ..] => values::VISIT_KEYS,
        ["signature", ..] => values::SIGNATURE_KEYS,
        ["versions", ..] => values::languages(),
        [_, "versions", ..] => values::VERSION_KEYS,
        _ => &[],
    }
}

/// The words that may stand behind a key; none where it takes other values.
pub fn values_of(key: &str) -> Vec<&'static str> {
    match key {
        "kind" => words(values::KINDS),
        "level" => words(values::LEVELS),
        "stage" => words(values::STAGES),
        "alternat" => words(values::ORDERS),
        "binding" => vec!["true", "false"],
        "lang" | "authentic" => values::languages().to_vec(),
        _ => Vec::new(),
    }
}

fn words<T>(names: values::Names<T>) -> Vec<&'static str> {
    names.iter().map(|(name, _)| *name).collect()
}

/// The YAML of the front matter at the start of `text`, and the offset of the line behind it.
pub fn split(text: &str) -> Option<(TextRange, u32)> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (line, yaml) = next_line(text, start)?;
    if line.trim_end() != "---" {
        return None;
    }
    let mut at = yaml;
    while let Some((line, behind)) = next_line(text, at) {
        if matches!(line.trim_end(), "---" | "...") {
            return Some((TextRange::from(yaml..at), behind as u32));
        }
        at = behind;
    }
    None
}

/// What the front matter at the start of `text` says, and what is wrong with it.
/// `text` is the whole file or the front matter with its `---` lines.
pub fn parse(text: &str) -> (FrontMatter, Vec<Problem>) {
    split(text).map(|(yaml, _)| read::read(yaml.of(text), yaml.start)).unwrap_or_default()
}

/// The line that starts at `start` and the offset behind its end; `None` at the end of the text.
fn next_line(text: &str, start: usize) -> Option<(&str, usize)> {
    let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
    let Some(end) = memchr::memchr2(b'\n', b'\r', rest.as_bytes()) else { return Some((rest, text.len())) };
    let line_break = if rest.get(end..).is_some_and(|rest| rest.starts_with("\r\n")) { 2 } else { 1 };
    Some((rest.get(..end)?, start + end + line_break))
}

#[cfg(test)]
mod tests;
