//! Misprints in single characters, marks and words, as a language finds them in one paragraph.
//! Every range counts UTF-8 bytes from the paragraph's start.

use crate::text::TextRange;

/// A misprint: what kind, where, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misprint {
    /// The place.
    pub range: TextRange,
    /// Which kind of misprint it is.
    pub kind: MisprintKind,
    /// What would settle it, in order of place; empty where only the drafter can say.
    pub changes: Vec<Change>,
    /// The changes cannot alter the meaning.
    pub sure: bool,
}

/// A text that should stand at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What goes; may reach over blanks that would be stray afterwards.
    pub range: TextRange,
    /// What comes.
    pub text: Box<str>,
}

/// Kinds of misprints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MisprintKind {
    /// A half-width mark among full-width characters.
    NarrowMark,
    /// Full-width letters or digits.
    WideLetter,
    /// Outer quotation marks inside, or inner ones outside.
    QuoteNesting,
    /// Straight quotation marks.
    StraightQuote,
    /// A mark of enumeration between titles or quotations that part themselves.
    SeparatedTitles,
    /// Titles or quotations that follow one another without a mark of enumeration.
    AdjacentTitles,
    /// An ellipsis of a form that the language does not have.
    Ellipsis,
    /// An ellipsis with a mark or a word that says the same.
    EllipsisRepeated,
    /// A dash of a form that the language does not have.
    Dash,
    /// Blanks between two scripts.
    ScriptBlank,
    /// A letter of another script that looks like one of its word's.
    Homoglyph,
    /// A character that stands for another in old encodings and copies.
    Compatibility,
    /// A character without a meaning that others would read.
    PrivateUse,
    /// A word with a wrong character: what is wrong with it says the rule's table.
    ConfusedWord(WordFault),
    /// A full stop inside a quotation that the sentence goes on from.
    QuotedStop,
    /// A mark of enumeration before the word that closes the list.
    ListEnd,
    /// A mark of enumeration inside an approximate number.
    ApproximateNumber,
    /// Two levels of enumeration with the same mark.
    EnumerationLevels,
    /// Another mark than the interpunct between the parts of a name.
    NameSeparator,
    /// Words of another language that are not set off.
    ForeignWords,
    /// A blank before a mark that takes none.
    MarkBlank,
    /// Another sign than the one of the language: N for №.
    SignForm,
    /// An ordinal in figures with the wrong ending: 22th.
    OrdinalForm,
    /// A word or a form that is taken for another one.
    CommonError,
}

/// How wrong a confused word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WordFault {
    /// There is no such word.
    Wrong,
    /// The word exists and means something else.
    Confused,
    /// A variant that a standard advises against.
    Variant,
}

/// How many characters of a paragraph are written in one script only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScriptTally {
    /// Characters that only simplified texts have.
    pub simplified: u32,
    /// Characters that only traditional texts have.
    pub traditional: u32,
}

/// Variants of one script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScriptVariant {
    /// Simplified characters.
    Simplified,
    /// Traditional characters.
    Traditional,
}

/// Characters of the other variant of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// Their place.
    pub range: TextRange,
    /// Those of the right variant, where it is clear which.
    pub right: Option<String>,
}
