//! Languages. Each is described by a [`LanguageSpec`]; nothing outside this folder asks which one it is.

pub mod date;
pub mod entity;
pub mod zh;

use entity::{Facts, Number, NumeralSystem};

use date::PartialDate;

/// A language that drafts are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Chinese in simplified characters.
    ChineseSimplified,
    /// Chinese in traditional characters.
    ChineseTraditional,
    /// A language that Alternat does not read: structure and dates at most.
    Unknown,
}

/// What a language can do. Pure functions over one paragraph.
pub struct LanguageSpec {
    /// BCP 47 tags that name the language in front matter, the first being the one printed.
    pub tags: &'static [&'static str],
    /// How much of a text is written in this language's script; see [`detect`].
    pub scan: fn(text: &str) -> Facts,
    /// Whether `next` continues the sentence of `line`, both without their line ends: a hard wrap.
    pub wraps: fn(line: &str, next: &str) -> bool,
    /// A numeral of this language in the given system, as it stands in a marker or an ordinal.
    pub numeral: fn(number: Number, system: NumeralSystem) -> String,
    /// A date in this language's prose, in the given system of numerals.
    pub date: fn(date: PartialDate, system: NumeralSystem) -> String,
}
