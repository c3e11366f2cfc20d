//! An instrument: a run of blocks with one title, one numbering scope and one signature block.
//! Indices count blocks from the instrument's first.

use crate::lang::entity::InstrumentKind;
use crate::syntax::numbering::Numbering;

/// One instrument of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// The part that each of its blocks plays.
    pub roles: Vec<Role>,
    /// Blocks of its title, where it has one.
    pub title: Option<Title>,
    /// Its numbered parts and the lists that they form.
    pub numbering: Numbering,
    /// The first block of the body: the first that is neither title nor preamble nor furniture.
    pub body: Option<usize>,
    /// Whether each of its blocks lies inside a quotation that an earlier block opened and a later one closes.
    pub quoted: Vec<bool>,
}

/// The title of an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Title {
    /// First block of the title.
    pub first: usize,
    /// Last block of the title.
    pub last: usize,
    /// The kind of instrument that it names, where it names one.
    pub kind: Option<InstrumentKind>,
    /// The title stands after the text instead of before it.
    pub trailing: bool,
}

/// The part that a block plays in its instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Front matter, blank lines, comments, layout: not part of the instrument's text.
    Outside,
    /// The title, or a line of it.
    Title,
    /// A line under the title: place and date, a note on adoption.
    Subtitle,
    /// A paragraph before the first numbered part or the enacting formula.
    Preamble,
    /// A numbered heading without text of its own.
    Heading,
    /// A numbered paragraph with text.
    Numbered,
    /// Any other paragraph of the body.
    Body,
    /// The concluding formula of a treaty.
    Testimonium,
    /// Place and date of signature.
    Closing,
    /// Those who sign.
    Signature,
    /// Nothing but remains of a page layout.
    Furniture,
}

impl Role {
    /// Whether the block ends an instrument: what opens behind it is another one.
    pub const fn concludes(self) -> bool {
        matches!(self, Self::Testimonium | Self::Closing | Self::Signature)
    }

    /// Whether the block is prose that the drafters wrote, not a title, heading or signature.
    pub const fn is_prose(self) -> bool {
        matches!(self, Self::Preamble | Self::Numbered | Self::Body | Self::Testimonium)
    }
}
