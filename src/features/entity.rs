//! What stands at a place of a draft, and every other place of the same: what navigation, highlights, hints and
//! renaming are made of.

mod find;
mod occurrences;
mod word;

#[cfg(test)]
mod tests;

use crate::draft::links::Naming;
use crate::draft::terms::NameId;
use crate::lang::date::CalendarSpan;
use crate::registry::PartyId;
use crate::rules::mentions::WorkKey;
use crate::syntax::numbering::NodeId;
use crate::text::TextRange;

pub(in crate::features) use find::bracket_marks;
pub use find::{entities_at, entity_at};
pub use occurrences::{Manner, Occurrence, definitions, definitions_of, occurrences};
pub use word::word_at;

/// Something that a draft names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entity {
    /// The words that stand for it here: bytes from the start of the text.
    pub range: TextRange,
    /// What they stand for.
    pub subject: Subject,
    /// What stands here.
    pub site: Site,
}

/// What words of a draft stand for. Instruments are counted as the draft counts them, numbered parts and
/// paragraphs as their instrument does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A numbered part of an instrument of the draft.
    Part {
        /// Its instrument.
        instrument: usize,
        /// The part.
        node: NodeId,
    },
    /// An unnumbered paragraph of a numbered part.
    Paragraph {
        /// Its instrument.
        instrument: usize,
        /// Its block, counted from the instrument's first.
        block: usize,
    },
    /// A part that a reference names and that is not there, or is no part of this draft.
    Elsewhere {
        /// The block of the reference, as the draft counts.
        block: usize,
        /// Which of the block's references it is.
        reference: usize,
    },
    /// An instrument of the draft.
    Instrument(usize),
    /// A cited instrument.
    Work(WorkKey),
    /// A defined term.
    Term {
        /// The instrument that defines it.
        instrument: usize,
        /// The term.
        name: NameId,
    },
    /// A state or an organisation.
    Party(PartyId),
    /// A footnote.
    Note {
        /// Its instrument.
        instrument: usize,
        /// Its number.
        number: u32,
    },
    /// A date, or a span of dates.
    Date(CalendarSpan),
    /// A count of years from one event: the key of the words that name the event.
    Count(u64),
    /// The ordinal of an event: the key of the words around it, and its value.
    Ordinal(u64, u32),
    /// A blank that is to be filled in.
    Blank,
    /// Square brackets around words that are not agreed: byte offset of the opening mark.
    Bracket(u32),
}

/// What stands at a place. Blocks are counted as the draft counts, and what is in them as [`Facts`] does.
///
/// [`Facts`]: crate::lang::entity::Facts
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Site {
    /// The marker of a numbered part.
    Marker,
    /// The heading of a numbered part.
    Heading,
    /// Words of a reference.
    Reference {
        /// Its block.
        block: usize,
        /// Which of the block's references it is.
        reference: usize,
        /// Which words; `None` for those that lead nowhere.
        naming: Option<Naming>,
    },
    /// The title of an instrument of the draft.
    Title,
    /// A word for the instrument that it stands in: 本协定.
    SelfName,
    /// A cited title.
    Citation {
        /// Its block.
        block: usize,
        /// Which of the block's citations it is.
        citation: usize,
    },
    /// A term where it is introduced.
    Definition {
        /// Its block.
        block: usize,
        /// Which of the block's definitions it is.
        definition: usize,
    },
    /// A term where it is used.
    TermUse,
    /// A full name of a party.
    FullName,
    /// A short form of a party's name.
    ShortName,
    /// The mark of a footnote.
    NoteMark,
    /// The note itself.
    Note,
    /// A date.
    Date,
    /// A count of years.
    Count,
    /// An ordinal.
    Ordinal,
    /// A blank or a bracket.
    WorkingMark,
}
