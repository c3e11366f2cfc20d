//! Lines and columns as editors count them.

use str_indices::{chars, utf16};

use crate::text::floor_boundary;

/// The unit in which an editor counts columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PositionEncoding {
    /// Bytes of UTF-8.
    Utf8,
    /// Code units of UTF-16; a character outside the basic plane counts two.
    #[default]
    Utf16,
    /// Characters (Unicode scalar values).
    Utf32,
}

impl PositionEncoding {
    /// Length of `text` in this unit.
    pub fn len(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 => utf16::count(text),
            Self::Utf32 => chars::count(text),
        }
    }

    /// The byte of `line` at `column` of this unit.
    ///
    /// A column past the end gives the end; one inside a character gives the start of the character.
    pub fn byte_of(self, line: &str, column: usize) -> usize {
        match self {
            Self::Utf8 => floor_boundary(line, column),
            Self::Utf16 => utf16::to_byte_idx(line, column),
            Self::Utf32 => chars::to_byte_idx(line, column),
        }
    }
}

/// A place in a text as an editor counts it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// 0-based line.
    pub line: u32,
    /// 0-based column, in the unit of a [`PositionEncoding`].
    pub column: u32,
}

impl Position {
    /// The place at the 0-based `line` and `column`.
    pub const fn new(line: u32, column: u32) -> Self {
        Self { line, column }
    }
}
