//! Refactorings: changes of a draft as a whole that keep its meaning, each as plain edits.
//!
//! What is left to the drafter's judgement is said in notes; the edits that need a look belong to one of them.

mod articles;
mod change;
mod citations;
mod citing;
mod clauses;
mod counts;
mod delete;
mod insert;
mod other_copy;
mod place;
mod relocate;
pub mod rename;
mod renumber;
mod restyle;
mod short_title;
mod verify;
pub mod versions;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::lang::date::PartialDate;
use crate::lang::entity::{MarkerFamily, Number};
use crate::messages::Message;
use crate::rules::Analysis;
use crate::text::{TextEdit, TextRange};

pub use citing::{Citing, Renumbered};
pub(in crate::features) use clauses::missed;
pub use other_copy::{Copy, other_copy};

use place::Place;

/// What a refactoring would do, or why it cannot.
pub type Outcome = Result<Refactoring, Message>;

/// The edits of a refactoring and what the drafter should know of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refactoring {
    /// The edits; they do not overlap.
    pub edits: Vec<GroupedEdit>,
    /// What is left to the drafter.
    pub notes: Vec<Note>,
    /// The articles that get other numbers.
    pub articles: Vec<NewNumber>,
}

/// An article that gets another number or is taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewNumber {
    /// Its instrument, as the draft counts.
    pub instrument: usize,
    /// Its number before.
    pub old: Number,
    /// Its number from now on; `None` where it is taken out.
    pub new: Option<Number>,
}

/// An edit and what it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupedEdit {
    /// The edit; its range counts from the start of the text.
    pub edit: TextEdit,
    /// What it belongs to.
    pub group: Group,
}

/// What edits belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Words of the draft that are put in, taken out or moved.
    Text,
    /// Markers of numbered parts.
    Numbers,
    /// References that lead to the same parts as before.
    References,
    /// An edit that the drafter should look at: the note with this index says why.
    Check(usize),
}

/// Something that is left to the drafter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The place of which it speaks, in the text before the edits.
    pub range: TextRange,
    /// What it says.
    pub message: Message,
}

/// A refactoring that is made at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "operation")]
pub enum Operation {
    /// Number the items of the list from the first on.
    RenumberList,
    /// Number every list of the draft.
    RenumberAll,
    /// Put a new article before the one at the place, or behind it.
    InsertArticle {
        /// Which of the two.
        side: Side,
    },
    /// Take the article out.
    DeleteArticle,
    /// Move the article by one.
    MoveArticle {
        /// Where to.
        direction: Direction,
    },
    /// Number the list, or all of its kind, in another style.
    RestyleList {
        /// Index of the style among those of the language.
        style: usize,
        /// All lists of its kind in the instrument.
        all: bool,
    },
    /// Put the instruments that are cited in a row in the order of their dates.
    SortCitations,
    /// Introduce a short title for the cited instrument, and use it from there on.
    IntroduceShortTitle,
    /// Write the full title for a short one, and no longer introduce that.
    InlineShortTitle,
    /// Put in the final clauses that the draft is expected to have and has not.
    AddFinalClauses,
    /// Set counts of years right that do not fit the date of the text.
    BringCountsToDate,
}

/// A side of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// Before it.
    Before,
    /// Behind it.
    After,
}

/// A direction in which an article moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// Towards the start of the text.
    Up,
    /// Towards its end.
    Down,
}

/// A refactoring that is offered at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is done.
    pub operation: Operation,
    /// What it does, as an imperative.
    pub title: Message,
}

/// The refactorings that make sense at a place. Cheap: nothing is worked out yet, and some may turn out impossible.
pub fn offers(analysis: &Analysis, offset: u32) -> Vec<Offer> {
    if analysis.stage().is_fixed() {
        return Vec::new();
    }
    let Some(place) = Place::at(analysis, offset) else { return Vec::new() };
    let mut offers = short_title::offers(analysis, offset);
    offers.extend(citations::offers(analysis, offset));
    offers.extend(clauses::offers(analysis));
    offers.extend(counts::offers(analysis));
    if place.node.is_some() {
        offers.extend(renumber::offers(&place));
        offers.extend(restyle::offers(&place));
    }
    if let Some(article) = place.enclosing(MarkerFamily::Article) {
        offers.extend(articles::offers(&place, article));
    }
    offers
}

/// What a refactoring would do at a place.
pub fn perform(analysis: &Analysis, offset: u32, operation: Operation) -> Outcome {
    if analysis.stage().is_fixed() {
        return Err(Message::new("refactor-refused-fixed"));
    }
    let place = Place::at(analysis, offset).ok_or(Message::new("refactor-refused-place"))?;
    match operation {
        Operation::RenumberList => renumber::list(&place),
        Operation::RenumberAll => renumber::all(analysis),
        Operation::InsertArticle { side } => insert::article(&place, side),
        Operation::DeleteArticle => delete::article(&place),
        Operation::MoveArticle { direction } => relocate::article(&place, direction),
        Operation::RestyleList { style, all } => restyle::list(&place, style, all),
        Operation::SortCitations => citations::sort(analysis, offset),
        Operation::IntroduceShortTitle => short_title::introduce(analysis, offset),
        Operation::InlineShortTitle => short_title::inline(analysis, offset),
        Operation::AddFinalClauses => clauses::add(&place),
        Operation::BringCountsToDate => counts::to_date(analysis, None),
    }
}

/// Declares another date of the text, where one is given, and sets the counts right that do not fit it.
pub fn bring_counts_to_date(analysis: &Analysis, date: Option<PartialDate>) -> Outcome {
    if analysis.stage().is_fixed() {
        return Err(Message::new("refactor-refused-fixed"));
    }
    counts::to_date(analysis, date)
}

impl GroupedEdit {
    /// The same edit behind so many notes.
    fn behind(self, notes: usize) -> Self {
        let group = match self.group {
            Group::Check(note) => Group::Check(note + notes),
            Group::Text | Group::Numbers | Group::References => self.group,
        };
        Self { group, ..self }
    }
}

impl Refactoring {
    /// What it changes for drafts that cite the text; none where no article gets another number.
    pub fn for_others(&self, analysis: &Analysis) -> Option<Renumbered> {
        Renumbered::of(analysis.draft(), self)
    }

    /// The edits without their groups.
    pub fn plain_edits(&self) -> Vec<TextEdit> {
        self.edits.iter().map(|grouped| grouped.edit.clone()).collect()
    }

    fn put(&mut self, group: Group, edit: TextEdit) {
        self.edits.push(GroupedEdit { edit, group });
    }

    fn note(&mut self, range: TextRange, message: Message) -> usize {
        self.notes.push(Note { range, message });
        self.notes.len() - 1
    }

    fn sorted(mut self) -> Self {
        self.edits.sort_by_key(|grouped| (grouped.edit.range.start, grouped.edit.range.end));
        self
    }
}
