//! Words that may name the parties of an instrument, as a language finds them. Which parties they name, if any,
//! only the records tell. Every range counts UTF-8 bytes from the text's start.

use crate::text::TextRange;

/// Words that may name one party or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartyWord {
    /// The words as a whole.
    pub range: TextRange,
    /// Which words they are.
    pub kind: PartyWordKind,
    /// The first name in them; empty where the kind has none.
    pub first: TextRange,
    /// The second name in them; empty where the kind has none.
    pub second: TextRange,
}

/// Sorts of words that may name parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartyWordKind {
    /// The abbreviations of two states before what they have in common: 阿贝 in 阿贝关系.
    Pair,
    /// A conjunction between what may be two full names, or two places.
    Conjunction,
    /// Two languages: 阿兰 and 贝里亚 in 阿兰文和贝里亚文.
    Languages,
    /// A word for the side behind what may be a longer name: 方面 in 阿兰方面愿.
    SideWord,
    /// A state by its abbreviation, as one that acts: 阿国 in 阿国愿.
    ShortState,
    /// An abbreviation behind a verb: 阿 in 涉阿合作.
    Loose,
    /// Words of one who speaks for one party alone.
    Voice(Voice),
}

/// Who is meant by words of one who speaks for one party alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Voice {
    /// The speaker's state: 我国.
    OwnState,
    /// The speaker's side: 我方.
    OwnSide,
    /// The state that is spoken to: 贵国.
    OtherState,
    /// The side that is spoken to: 贵方.
    OtherSide,
    /// The visit as the host sees it: 来访期间.
    Visit,
}
