//! By what the texts of a language are known.

use crate::lang::script::Script;

/// By what the texts of a language are known. Detection asks all languages alike.
#[derive(Clone, Copy, Debug)]
pub struct Recognition {
    /// The script that it is written in; none for a language that is not read.
    pub script: Option<Script>,
    /// Its most frequent words in lower case, as they stand between blanks, marks and apostrophes.
    pub words: &'static [&'static str],
    /// Characters that its texts have often, and other languages of the script rarely or never.
    pub characters: &'static str,
}

impl Recognition {
    /// A language whose texts cannot be told.
    pub const NONE: Self = Self { script: None, words: &[], characters: "" };
}
