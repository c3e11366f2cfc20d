//! What a rule's function is given, and where it puts what it finds.

use crate::lang::entity::Facts;
use crate::rules::Finding;

/// Checks one paragraph alone; ranges count from the paragraph's start.
pub type ParagraphCheck = fn(&ParagraphContext<'_>, &mut Vec<Finding>);

/// Checks one instrument; ranges count from the instrument's start.
pub type InstrumentCheck = fn(&InstrumentContext<'_>, &mut Vec<Finding>);

/// Checks the whole draft; ranges count from the text's start.
pub type DraftCheck = fn(&DraftContext<'_>, &mut Vec<Finding>);

/// One paragraph of prose.
#[derive(Clone, Copy)]
pub struct ParagraphContext<'a> {
    /// Its text, with the line ends inside and after it.
    pub text: &'a str,
    /// What its language found in it.
    pub facts: &'a Facts,
}

/// One instrument.
#[derive(Clone, Copy)]
pub struct InstrumentContext<'a> {
    /// Its text.
    pub text: &'a str,
}

/// The whole draft.
#[derive(Clone, Copy)]
pub struct DraftContext<'a> {
    /// Its text.
    pub text: &'a str,
}
