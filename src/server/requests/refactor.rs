//! Refactorings as code actions, and the edits of one that has been chosen.

use serde::{Deserialize, Serialize};
use tower_lsp::ls_types::{CodeAction, CodeActionKind, Command, Position, Uri, WorkspaceEdit};

use crate::features::refactor::{self, Offer, Operation, Refactoring, Renumbered};
use crate::messages::{Message, render};
use crate::server::editing::SOURCE;
use crate::server::requests::edits::refactoring_edit;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};
use crate::text::TextRange;

/// Texts longer than this many bytes are not worked on for actions that nobody has chosen.
const EAGER: u32 = 200_000;

/// The command by which clients that do not resolve actions choose one.
pub(super) const REFACTOR: &str = "alternat.refactor";

/// What is needed to work out a refactoring when it is chosen.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::server) struct Chosen {
    /// The document.
    pub(in crate::server) uri: Uri,
    /// Its version when the action was offered.
    pub(in crate::server) version: i32,
    /// The place.
    pub(in crate::server) position: Position,
    /// What is to be done.
    #[serde(flatten)]
    pub(in crate::server) operation: Operation,
}

/// What comes of a refactoring that has been chosen.
pub(in crate::server) enum Done {
    /// It can be made.
    Made(Made),
    /// It cannot be made: why.
    Refused(String),
    /// The text has changed since.
    Outdated,
}

/// A refactoring that has been worked out.
pub(in crate::server) struct Made {
    /// Its edit.
    pub(in crate::server) edit: Box<WorkspaceEdit>,
    /// What the drafter should know.
    pub(in crate::server) notes: Vec<String>,
    /// What it changes for drafts that cite this one.
    pub(in crate::server) for_others: Option<Renumbered>,
}

/// The refactorings at a place as actions.
pub(super) fn actions(
    reading: &Reading,
    range: TextRange,
    uri: &Uri,
    audience: &Audience,
    is_wanted: impl Fn(&CodeActionKind) -> bool,
) -> Vec<CodeAction> {
    let offers = refactor::offers(&reading.analysis, range.start).into_iter();
    let wanted = offers.filter(|offer| is_wanted(&kind(offer.operation)));
    wanted.filter_map(|offer| action(offer, reading, range, uri, audience)).collect()
}

fn action(
    offer: Offer,
    reading: &Reading,
    range: TextRange,
    uri: &Uri,
    audience: &Audience,
) -> Option<CodeAction> {
    let title = render(&offer.title, audience.locale);
    let operation = offer.operation;
    let editing = audience.client.editing;
    let snapshot = reading.analysis.snapshot();
    let position = to_proto::range(snapshot, TextRange::empty(range.start), audience.client.encoding).start;
    let chosen = || Chosen { uri: uri.clone(), version: reading.version, position, operation };
    let base = CodeAction { title: title.clone(), kind: Some(kind(operation)), ..CodeAction::default() };
    if editing.resolves_actions {
        return Some(CodeAction { data: serde_json::to_value(chosen()).ok(), ..base });
    }
    if editing.applies_edits {
        let arguments = Some(vec![serde_json::to_value(chosen()).ok()?]);
        let command = Some(Command { title, command: REFACTOR.to_owned(), arguments });
        return Some(CodeAction { command, ..base });
    }
    let made = (snapshot.len() < EAGER).then(|| refactor::perform(&reading.analysis, range.start, operation));
    let edit = refactoring_edit(&made?.ok()?, reading, uri, audience);
    Some(CodeAction { edit: Some(edit), ..base })
}

/// Works out a refactoring that has been chosen.
pub(in crate::server) fn chosen(reading: &Reading, chosen: &Chosen, audience: &Audience) -> Done {
    if reading.version != chosen.version {
        return Done::Outdated;
    }
    let position = from_proto::position(chosen.position);
    let offset = reading.analysis.snapshot().offset(position, audience.client.encoding);
    done(refactor::perform(&reading.analysis, offset, chosen.operation), reading, &chosen.uri, audience)
}

/// The outcome of a refactoring for the client.
pub(super) fn done(
    outcome: Result<Refactoring, Message>,
    reading: &Reading,
    uri: &Uri,
    audience: &Audience,
) -> Done {
    match outcome {
        Ok(made) => {
            let notes = made.notes.iter().map(|note| render(&note.message, audience.locale)).collect();
            let edit = Box::new(refactoring_edit(&made, reading, uri, audience));
            Done::Made(Made { edit, notes, for_others: made.for_others(&reading.analysis) })
        }
        Err(message) => Done::Refused(render(&message, audience.locale)),
    }
}

fn kind(operation: Operation) -> CodeActionKind {
    match operation {
        Operation::RenumberAll | Operation::BringCountsToDate | Operation::AddFinalClauses => SOURCE,
        Operation::RenumberList
        | Operation::InsertArticle { .. }
        | Operation::DeleteArticle
        | Operation::MoveArticle { .. }
        | Operation::SortCitations
        | Operation::RestyleList { .. } => CodeActionKind::REFACTOR_REWRITE,
        Operation::IntroduceShortTitle => CodeActionKind::REFACTOR_EXTRACT,
        Operation::InlineShortTitle => CodeActionKind::REFACTOR_INLINE,
    }
}
