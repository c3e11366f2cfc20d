//! `alternat outline`.

use std::process::ExitCode;

use serde::Serialize;

use crate::cli::analyse::{self, Analysed};
use crate::cli::arguments::{OutlineArguments, OutlineFormat};
use crate::cli::console::{self, complain, error_at, io_message};
use crate::cli::place::{Places, Range};
use crate::cli::select::{Source, select};
use crate::draft::outline::OutlineKind;
use crate::features::outline::{OutlineItem, outline};
use crate::lang::entity::MarkerFamily;
use crate::messages::{Locale, Message};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonItem<'a> {
    name: &'a str,
    detail: Option<&'a str>,
    kind: &'static str,
    number: Option<&'a str>,
    range: Range,
    selection_range: Range,
    children: Vec<JsonItem<'a>>,
}

/// Prints the outline of one draft.
pub(super) fn run(arguments: &OutlineArguments, locale: Locale) -> ExitCode {
    if arguments.path.is_dir() {
        complain([error_at(&arguments.path, &Message::new("cli-is-folder"), locale)]);
        return ExitCode::from(2);
    }
    let selection = select(std::slice::from_ref(&arguments.path), None, locale);
    complain(selection.complaints);
    for source in &selection.sources {
        if let Err(message) = show(source, arguments.format, locale) {
            complain([error_at(&source.path, &message, locale)]);
            return ExitCode::from(2);
        }
    }
    ExitCode::from(if selection.failed { 2 } else { 0 })
}

fn show(source: &Source, format: OutlineFormat, locale: Locale) -> Result<(), Message> {
    let input = analyse::read(source)?;
    let settings = source.project.settings_for(&source.absolute);
    let analysed = Analysed::new(&input, settings, source.registry.clone());
    let items = outline(&analysed.analysis, locale);
    let text = match format {
        OutlineFormat::Tree => tree(&items),
        OutlineFormat::Json => json(&items, &analysed).map_err(|error| io_message(&error.into()))?,
    };
    console::print(&text).map_err(|error| io_message(&error))
}

fn json(items: &[OutlineItem], analysed: &Analysed) -> serde_json::Result<String> {
    let places = Places::of(analysed);
    let items: Vec<_> = items.iter().map(|item| json_item(item, &places)).collect();
    Ok(serde_json::to_string(&items)? + "\n")
}

fn json_item<'a>(item: &'a OutlineItem, places: &Places<'_>) -> JsonItem<'a> {
    JsonItem {
        name: &item.name,
        detail: item.detail.as_deref(),
        kind: kind(item.kind),
        number: item.number.as_deref(),
        range: places.range(item.range),
        selection_range: places.range(item.selection),
        children: item.children.iter().map(|child| json_item(child, places)).collect(),
    }
}

fn kind(kind: OutlineKind) -> &'static str {
    match kind {
        OutlineKind::Instrument(_) => "instrument",
        OutlineKind::Preamble => "preamble",
        OutlineKind::Body => "body",
        OutlineKind::Part(family) => part(family),
        OutlineKind::Testimonium => "testimonium",
        OutlineKind::Closing => "closing",
        OutlineKind::Signatures => "signatures",
    }
}

fn part(family: MarkerFamily) -> &'static str {
    match family {
        MarkerFamily::Part => "part",
        MarkerFamily::Title => "title",
        MarkerFamily::Chapter => "chapter",
        MarkerFamily::Section
        | MarkerFamily::RomanUpper
        | MarkerFamily::LetterUpper
        | MarkerFamily::Bare
        | MarkerFamily::Comma => "section",
        MarkerFamily::Article => "article",
        MarkerFamily::Protocol => "protocol",
        MarkerFamily::Annex | MarkerFamily::Appendix => "annex",
        MarkerFamily::Bracketed
        | MarkerFamily::Sign
        | MarkerFamily::Arabic
        | MarkerFamily::Decimal
        | MarkerFamily::ArabicBracketed
        | MarkerFamily::Circled
        | MarkerFamily::Stem
        | MarkerFamily::Branch
        | MarkerFamily::Letter
        | MarkerFamily::DoubleLetter
        | MarkerFamily::Roman => "item",
    }
}

/// Names with their details, the parts of each drawn below it.
fn tree(items: &[OutlineItem]) -> String {
    let mut text = String::new();
    for item in items {
        line(item, "", "", &mut text);
    }
    text
}

fn line(item: &OutlineItem, lead: &str, rest: &str, text: &mut String) {
    text.push_str(lead);
    text.push_str(&item.name);
    if let Some(detail) = item.detail.as_deref().filter(|detail| *detail != item.name) {
        text.push_str("  · ");
        text.push_str(detail);
    }
    text.push('\n');
    for (at, child) in item.children.iter().enumerate() {
        let last = at + 1 == item.children.len();
        let (branch, below) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        line(child, &format!("{rest}{branch}"), &format!("{rest}{below}"), text);
    }
}
