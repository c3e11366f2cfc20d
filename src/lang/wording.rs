//! Words that belong to one register: of texts that bind, or of texts that do not.

use crate::text::TextRange;

/// A word that says how far its text binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The word.
    pub range: TextRange,
    /// What it does.
    pub kind: WordingKind,
    /// The word of the other register that may stand in its place.
    pub counterpart: Option<&'static str>,
    /// It is the verb of a sentence of its own of which the parties are the subject.
    pub by_parties: bool,
}

/// What a word says of the text that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WordingKind {
    /// The parties are obliged: 双方应.
    Obligation,
    /// The parties intend or wish: 双方愿.
    Intention,
    /// The parties will: 双方将, which texts of both sorts have.
    Future,
    /// The parties will, in a language whose treaties state duties in the present: les Parties échangeront.
    FutureDuty,
    /// The parties do, in such a language: les Parties échangent.
    PresentDuty,
    /// A noun or formula of treaties: 缔约双方, 作准.
    Treaty,
    /// Both or either: 和/或.
    AndOr,
    /// Opens a recital: 鉴于, at the start of a paragraph that is no sentence.
    Recital,
    /// The writer speaks of himself in the first person: 我部.
    FirstPerson,
}
