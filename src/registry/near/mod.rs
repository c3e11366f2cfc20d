//! Titles that nearly are a recorded one.
//!
//! A candidate has one of several segments in common with the cited title, because few differences cannot
//! touch all of them. Only candidates are compared.

mod differences;
mod index;
mod kinds;
pub(crate) mod skeleton;
pub(crate) mod titles;
mod twins;
mod words;

pub(super) use index::{Remembered, remembered_near};
pub(super) use kinds::{names_subject, statements_of_other_kinds};
pub use twins::Twin;
pub(super) use twins::twins;
pub(super) use words::near_in_words;

use crate::registry::TitleRole;
use crate::registry::store::InstrumentId;
use crate::text::TextRange;

/// An instrument with a title that nearly is a cited one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its title.
    pub title: String,
    /// Which of its titles that is.
    pub role: TitleRole,
    /// How far the titles differ: 1 for each character, and 1 for a word that is usual in titles.
    pub distance: u32,
    /// Where the cited title differs, in UTF-8 bytes from its start; empty ranges where words are missing.
    pub differing: Vec<TextRange>,
    /// What sort of difference it is.
    pub difference: Difference,
}

/// What sort of difference there is between two titles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Difference {
    /// A word for “and” only.
    Conjunction,
    /// 政府 is missing or added: the level of the parties.
    Level,
    /// The word for the kind (声明, 宣言).
    Kind,
    /// Words that are usual in titles (关于, 进一步, 的).
    Wording,
    /// Other characters.
    Characters,
    /// A character or two in the name of a party, which then is that of nobody.
    Name,
}
