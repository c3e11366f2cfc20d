//! Terms and abbreviations, as a language finds them in one paragraph. Ranges count UTF-8 bytes from its start.

use crate::text::TextRange;

/// The introduction of a term or a short name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The whole expression with its brackets (（以下简称“双方”）).
    pub range: TextRange,
    /// The term without its quotation marks.
    pub term: TextRange,
    /// The citation that it shortens, an index into `Facts::citations`.
    pub citation: Option<u32>,
    /// How the term is introduced.
    pub manner: DefinitionManner,
    /// What it stands for: the words before a short name, or those behind 系指.
    pub meaning: TextRange,
    /// The marks around the term.
    pub marks: TermMarks,
    /// Words that say that a name follows, and those that others use in their place (下称, 以下称).
    pub wording: Option<TermWording>,
    /// What does not fit in the definition itself.
    pub misfit: Option<Misfit>,
}

/// How a term is introduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DefinitionManner {
    /// A name for the rest of the text: （以下简称“双方”）
    ShortName,
    /// A name that is told by the way: （简称上合组织）, 《…》（海牙送达公约）
    OtherName,
    /// “X”系指…
    Meaning,
    /// “X”，在阿方系指…: a meaning for one side.
    MeaningForSide,
}

/// Words that introduce a short name. Texts keep to one of the ways in which they refer to what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermWording {
    /// The words that refer to what follows (以下, 下).
    pub range: TextRange,
    /// The word at the start of a longer one, as others are written: 以下, 下, 下文.
    pub word: &'static str,
    /// They say that the name is short for another (以下简称), not that it gathers or replaces others (以下统称).
    pub brief: bool,
}

/// What does not fit in a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Misfit {
    /// The term is explained by itself.
    Circular,
    /// A name for several stands with one of them.
    SeveralForOne,
    /// A name for one stands with several, the last of which it does not fit.
    OneForSeveral,
}

/// The marks around a term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TermMarks {
    /// “”
    Double,
    /// ‘’
    Single,
    /// 「」
    Corner,
    /// ""
    Straight,
    /// «»
    Guillemet,
    /// 《》
    Title,
    /// No marks.
    #[default]
    None,
}

impl TermMarks {
    /// The opening and the closing mark.
    pub const fn pair(self) -> [&'static str; 2] {
        match self {
            Self::Double => ["“", "”"],
            Self::Single => ["‘", "’"],
            Self::Corner => ["「", "」"],
            Self::Straight => ["\"", "\""],
            Self::Guillemet => ["«", "»"],
            Self::Title => ["《", "》"],
            Self::None => ["", ""],
        }
    }

    /// All pairs of marks.
    pub const ALL: [Self; 6] =
        [Self::Double, Self::Single, Self::Corner, Self::Straight, Self::Guillemet, Self::Title];
}

/// An abbreviation in letters of another script: WTO in 世界贸易组织（WTO）.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abbreviation {
    /// The letters.
    pub range: TextRange,
    /// What it stands for, where the paragraph says so. It may start with words that are no part of it.
    pub full: Option<TextRange>,
    /// It is so well known that it needs no explanation.
    pub known: bool,
}
