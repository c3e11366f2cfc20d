//! Persons as a text names them. Every range counts UTF-8 bytes from the text's start.

use crate::lang::working::Side;
use crate::text::TextRange;

/// A person whom a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name without the office.
    pub range: TextRange,
    /// The last part of the name, by which a person is named alone; the whole name where it has one part.
    pub surname: TextRange,
    /// The office that stands at the name.
    pub office: Option<TextRange>,
    /// The name and the office are all that is said of the one who invites: 应科尔邀请, 应科尔总统邀请.
    pub invites: bool,
}

impl Person {
    /// Whether the name has a given name before the surname.
    pub fn is_whole(&self) -> bool {
        self.surname.start > self.range.start
    }
}

/// A word for an office behind which a name may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficeWord {
    /// The office, or the end of it.
    pub range: TextRange,
    /// Where the name begins, behind blanks and forms of address.
    pub name: u32,
}

/// Whose deeds a paragraph tells, by its first words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// 双方, 两国, 各方.
    All,
    /// One side: 阿方.
    Side(Side),
}
