//! What a language writes in two ways, either of which is right where a text keeps to it.

use crate::lang::misprint::Change;
use crate::text::TextRange;

/// A place where one of two ways of writing was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The place.
    pub range: TextRange,
    /// What may be written in two ways.
    pub habit: Habit,
    /// The way that was taken.
    pub way: Way,
    /// What the other way would change.
    pub change: Change,
}

/// Two ways to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    /// That of the norm, or the one that comes first in it.
    First,
    /// The other.
    Second,
}

/// What may be written in two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Habit {
    /// A blank before `;`, `!` and `?`, or none.
    BlankBeforeMark,
    /// A blank before `:`, or none.
    BlankBeforeColon,
    /// A dash between blanks, or a hyphen.
    Dash,
    /// «…» or "…".
    Quotes,
    /// É or E at the start of a word.
    CapitalAccent,
    /// -ize or -ise.
    SpellingIze,
    /// -our or -or.
    SpellingOur,
    /// programme or program.
    SpellingProgramme,
    /// centre or center.
    SpellingCentre,
    /// defence or defense.
    SpellingDefence,
    /// fulfil or fulfill.
    SpellingFulfil,
    /// judgment or judgement.
    SpellingJudgment,
    /// cooperation or co-operation.
    SpellingCooperation,
}
