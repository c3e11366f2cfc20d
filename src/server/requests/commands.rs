//! The commands `alternat.*`: what the actions do, for menus, key bindings and scripts.

use std::str::FromStr;

use serde::Deserialize;
use serde_json::{Value, json};
use tower_lsp::ls_types::{
    self, CreateFile, DiagnosticSeverity, DocumentChangeOperation, DocumentChanges, ExecuteCommandParams,
    OneOf, OptionalVersionedTextDocumentIdentifier, Position, Range, ResourceOp, TextDocumentEdit,
    TextDocumentIdentifier, Uri, WorkspaceEdit,
};

use crate::features::refactor::{self, Direction, Operation, Renumbered, Side};
use crate::lang::date::PartialDate;
use crate::messages::{Message, render};
use crate::server::begun::Wanted;
use crate::server::from_proto;
use crate::server::requests::pages::{OfDocument, check_before_signature};
use crate::server::requests::refactor::{Chosen, Done, Made, REFACTOR, chosen, done};
use crate::server::state::Audience;
use crate::server::worker::Reading;

/// The commands that the server knows.
pub(in crate::server) const COMMANDS: [&str; 9] = [
    REFACTOR,
    "alternat.renumber",
    "alternat.insertArticle",
    "alternat.deleteArticle",
    "alternat.moveArticle",
    "alternat.addFinalClauses",
    "alternat.bringCountsToDate",
    "alternat.otherSidesCopy",
    "alternat.checkBeforeSignature",
];

/// A command with its argument.
#[derive(Clone, Debug)]
pub(in crate::server) struct Order {
    command: String,
    argument: Argument,
    value: Value,
}

/// The one argument of all commands: an object.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Argument {
    uri: Uri,
    position: Option<Position>,
    side: Option<Side>,
    direction: Option<Direction>,
    date: Option<String>,
}

/// What a command comes to.
pub(in crate::server) enum Answered {
    /// An edit that the client is to apply, or none, what it is answered, and what that changes for drafts that cite
    /// this one.
    Edit(Option<Box<WorkspaceEdit>>, Value, Option<Renumbered>),
    /// It cannot be done: why.
    Refused(String),
    /// The text has changed since.
    Outdated,
}

impl Order {
    /// Reads a command; `None` for one that is not ours or whose argument cannot be read.
    pub(in crate::server) fn read(params: ExecuteCommandParams) -> Option<Self> {
        COMMANDS.contains(&params.command.as_str()).then_some(())?;
        let value = params.arguments.into_iter().next()?;
        let argument = Argument::deserialize(&value).ok()?;
        Some(Self { command: params.command, argument, value })
    }

    /// The refactoring that it asks for, with its place; none if it asks for something else.
    pub(in crate::server) fn operation(&self) -> Option<(Operation, Position)> {
        let argument = &self.argument;
        let operation = match self.command.as_str() {
            REFACTOR => {
                let chosen = Chosen::deserialize(&self.value).ok()?;
                return Some((chosen.operation, chosen.position));
            }
            "alternat.renumber" if argument.position.is_none() => Operation::RenumberAll,
            "alternat.renumber" => Operation::RenumberList,
            "alternat.insertArticle" => {
                Operation::InsertArticle { side: argument.side.unwrap_or(Side::After) }
            }
            "alternat.deleteArticle" => Operation::DeleteArticle,
            "alternat.moveArticle" => {
                Operation::MoveArticle { direction: argument.direction.unwrap_or(Direction::Down) }
            }
            "alternat.addFinalClauses" => Operation::AddFinalClauses,
            _ => return None,
        };
        Some((operation, argument.position.unwrap_or_default()))
    }

    /// The document that it is about.
    pub(in crate::server) fn uri(&self) -> &Uri {
        &self.argument.uri
    }
}

/// Does what a command says.
pub(in crate::server) fn execute(
    reading: &Reading,
    order: &Order,
    audience: &Audience,
    wanted: &Wanted,
) -> Answered {
    let argument = &order.argument;
    match order.command.as_str() {
        REFACTOR => match Chosen::deserialize(&order.value) {
            Ok(action) => answered(chosen(reading, &action, audience)),
            Err(error) => Answered::Refused(error.to_string()),
        },
        "alternat.bringCountsToDate" => bring_counts(reading, argument, audience),
        "alternat.otherSidesCopy" => other_copy(reading, argument, audience),
        _ => match order.operation() {
            Some((operation, position)) => perform(reading, order, operation, position, audience),
            None => Answered::Edit(None, signature_report(reading, &argument.uri, audience, wanted), None),
        },
    }
}

fn perform(
    reading: &Reading,
    order: &Order,
    operation: Operation,
    position: Position,
    audience: &Audience,
) -> Answered {
    let offset = reading.analysis.snapshot().offset(from_proto::position(position), audience.client.encoding);
    let outcome = refactor::perform(&reading.analysis, offset, operation);
    answered(done(outcome, reading, &order.argument.uri, audience))
}

fn answered(done: Done) -> Answered {
    match done {
        Done::Made(Made { edit, notes, for_others }) => {
            Answered::Edit(Some(edit), json!({ "notes": notes }), for_others)
        }
        Done::Refused(why) => Answered::Refused(why),
        Done::Outdated => Answered::Outdated,
    }
}

fn bring_counts(reading: &Reading, argument: &Argument, audience: &Audience) -> Answered {
    let date = argument.date.as_deref().map(PartialDate::from_str).transpose();
    let Ok(date) = date else {
        return Answered::Refused(render(&Message::new("refactor-refused-date"), audience.locale));
    };
    answered(done(refactor::bring_counts_to_date(&reading.analysis, date), reading, &argument.uri, audience))
}

/// A new file beside the draft where the client makes one; else the text itself.
fn other_copy(reading: &Reading, argument: &Argument, audience: &Audience) -> Answered {
    let copy = match refactor::other_copy(&reading.analysis) {
        Ok(copy) => copy,
        Err(message) => return Answered::Refused(render(&message, audience.locale)),
    };
    let uri = copy_uri(&argument.uri, &copy.party).filter(|_| audience.client.editing.creates_files);
    let Some(uri) = uri else {
        return Answered::Edit(
            None,
            json!({ "party": copy.party, "places": copy.places, "text": copy.text }),
            None,
        );
    };
    let create = CreateFile { uri: uri.clone(), options: None, annotation_id: None };
    let whole = ls_types::TextEdit { range: Range::default(), new_text: copy.text };
    let filled = TextDocumentEdit {
        text_document: OptionalVersionedTextDocumentIdentifier { uri: uri.clone(), version: None },
        edits: vec![OneOf::Left(whole)],
    };
    let edit = WorkspaceEdit {
        document_changes: Some(DocumentChanges::Operations(vec![
            DocumentChangeOperation::Op(ResourceOp::Create(create)),
            DocumentChangeOperation::Edit(filled),
        ])),
        ..WorkspaceEdit::default()
    };
    Answered::Edit(
        Some(Box::new(edit)),
        json!({ "party": copy.party, "places": copy.places, "uri": uri.as_str() }),
        None,
    )
}

/// `agreement.dipl` becomes `agreement.berria.dipl`; only files have copies beside them.
fn copy_uri(uri: &Uri, party: &str) -> Option<Uri> {
    let path = from_proto::path(uri)?;
    let name = path.file_name()?.to_str()?;
    let (stem, ending) = name.split_once('.').unwrap_or((name, "dipl"));
    Uri::from_file_path(path.with_file_name(format!("{stem}.{party}.{ending}")))
}

/// What would be wrong if the text were final.
fn signature_report(reading: &Reading, uri: &Uri, audience: &Audience, wanted: &Wanted) -> Value {
    let text_document = TextDocumentIdentifier { uri: uri.clone() };
    let findings = check_before_signature(reading, &OfDocument { text_document }, audience, wanted);
    let count = |severity| findings.iter().filter(|finding| finding.severity == Some(severity)).count();
    let (errors, warnings) = (count(DiagnosticSeverity::ERROR), count(DiagnosticSeverity::WARNING));
    json!({ "errors": errors, "warnings": warnings, "findings": findings })
}
