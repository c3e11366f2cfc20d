//! What can be done at a place: fixes of findings, and silencing their rules.

use std::collections::BTreeSet;

use crate::config::{side_entry, suppression};
use crate::messages::{Locale, Message, render};
use crate::rules::{Analysis, Fix, PlacedFinding, Rule, Safety, sentence_key};
use crate::syntax::BlockKind;
use crate::text::{TextEdit, TextRange};

/// Something that can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it does, as an imperative.
    pub title: String,
    /// What sort of action it is.
    pub kind: ActionKind,
    /// The edits; they do not overlap.
    pub edits: Vec<TextEdit>,
    /// The finding that it settles: its index in [`Analysis::findings`].
    pub finding: Option<usize>,
    /// The likeliest of the actions for its finding, and safe.
    pub preferred: bool,
}

/// What sort of action it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ActionKind {
    /// Settles one finding.
    QuickFix,
    /// Silences a rule.
    Suppress,
    /// Applies every safe fix of the draft.
    FixAll,
}

/// What can be done in a range, or at a cursor where it is empty. Fixes come before suppressions.
pub fn actions(analysis: &Analysis, range: TextRange, locale: Locale) -> Vec<Action> {
    let at_hand: Vec<(usize, &PlacedFinding)> = at_hand(analysis, range).collect();
    let mut actions = Vec::new();
    for (index, finding) in &at_hand {
        actions.extend(fixes(finding, *index, locale));
    }
    for (index, finding) in &at_hand {
        actions.extend(suppressions(analysis, finding, *index, locale));
    }
    actions
}

/// An entry of a side file that silences a rule in one sentence, for texts that must not carry comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideAction {
    /// What it does, as an imperative.
    pub title: String,
    /// The entry.
    pub entry: String,
    /// The finding that it silences: its index in [`Analysis::findings`].
    pub finding: usize,
}

/// The entries of a side file that would silence what is said in a range.
pub fn side_actions(analysis: &Analysis, range: TextRange, locale: Locale) -> Vec<SideAction> {
    let reason = render(&Message::new("action-side-reason"), locale);
    let action = |(index, finding): (usize, &PlacedFinding)| {
        let code = finding.rule().code;
        let key = sentence_key(analysis.draft(), finding);
        SideAction {
            title: render(&Message::new("action-side-file").with("rule", code), locale),
            entry: side_entry(code, key, &reason, None, None),
            finding: index,
        }
    };
    at_hand(analysis, range).map(action).collect()
}

/// The findings that a range touches, with their indices.
fn at_hand(analysis: &Analysis, range: TextRange) -> impl Iterator<Item = (usize, &PlacedFinding)> {
    let touched = move |finding: &PlacedFinding| {
        let place = finding.range();
        place.overlaps(range) || place.touches(range.start) || range.touches(place.start)
    };
    analysis.findings().iter().enumerate().filter(move |(_, finding)| touched(finding))
}

/// Every safe fix of the draft as one action; `None` where there is none.
pub fn fix_all(analysis: &Analysis, locale: Locale) -> Option<Action> {
    let edits = safe_edits(analysis.findings());
    let title = render(&Message::new("action-fix-all").with("count", edits.len()), locale);
    let action = Action { title, kind: ActionKind::FixAll, edits, finding: None, preferred: false };
    Some(action).filter(|action| !action.edits.is_empty())
}

/// The edits of the safe fixes of findings, in order of place. A fix that overlaps an earlier one waits
/// for the next time.
pub fn safe_edits(findings: &[PlacedFinding]) -> Vec<TextEdit> {
    chosen_edits(findings, |fix| fix.safety == Safety::Safe)
}

/// The edits of the first fix of each finding that `wanted` accepts, in order of place, without overlaps.
pub fn chosen_edits(findings: &[PlacedFinding], wanted: impl Fn(&Fix) -> bool) -> Vec<TextEdit> {
    let mut taken: Vec<TextEdit> = Vec::new();
    let mut places: BTreeSet<(u32, u32)> = BTreeSet::new();
    for finding in findings {
        let Some(fix) = finding.fixes().iter().find(|fix| wanted(fix)) else { continue };
        let edits = finding.edits(fix);
        if edits.iter().any(|edit| collides(&places, edit.range)) {
            continue;
        }
        places.extend(edits.iter().map(|edit| (edit.range.start, edit.range.end)));
        taken.extend(edits);
    }
    taken.sort_by_key(|edit| (edit.range.start, edit.range.end));
    taken
}

/// Whether an edit shares a byte or a point of insertion with one that is taken.
fn collides(places: &BTreeSet<(u32, u32)>, range: TextRange) -> bool {
    let before = places.range(..=(range.end, u32::MAX)).next_back();
    before.is_some_and(|&(start, end)| {
        end > range.start || (start, end) == (range.start, range.end) || start == range.start
    })
}

fn fixes(finding: &PlacedFinding, index: usize, locale: Locale) -> impl Iterator<Item = Action> {
    finding.fixes().iter().enumerate().map(move |(order, fix)| Action {
        title: render(&fix.title, locale),
        kind: ActionKind::QuickFix,
        edits: finding.edits(fix),
        finding: Some(index),
        preferred: order == 0 && fix.safety == Safety::Safe,
    })
}

fn suppressions(
    analysis: &Analysis,
    finding: &PlacedFinding,
    index: usize,
    locale: Locale,
) -> impl Iterator<Item = Action> {
    let rule = finding.rule();
    // A text that is fixed takes no comments; a side file silences what is in order there.
    let open = !finding.is_corrigendum();
    let line = on_line(analysis, finding, rule).filter(|_| open).map(|edit| ("action-disable-line", edit));
    let file = in_file(analysis, rule).filter(|_| open).map(|edit| ("action-disable-file", edit));
    [line, file].into_iter().flatten().map(move |(id, edit)| Action {
        title: render(&Message::new(id).with("rule", rule.code), locale),
        kind: ActionKind::Suppress,
        edits: vec![edit],
        finding: Some(index),
        preferred: false,
    })
}

/// A directive above the line of a finding. Front matter takes none.
fn on_line(analysis: &Analysis, finding: &PlacedFinding, rule: &Rule) -> Option<TextEdit> {
    let snapshot = analysis.snapshot();
    let start = finding.range().start;
    let block = analysis.draft().block_at(start)?;
    if block.kind() == BlockKind::FrontMatter {
        return None;
    }
    let line_start = snapshot.lines().line_start(snapshot.lines().line_of(start));
    let above = analysis.draft().block_at(line_start.checked_sub(1)?);
    let extended = above
        .filter(|block| block.kind() == BlockKind::Comment)
        .and_then(|block| extend(block.text, block.start, suppression::DirectiveKind::DisableNextLine, rule));
    Some(extended.unwrap_or_else(|| {
        let directive = format!("<!-- alternat-disable-next-line {} -->{}", rule.code, line_end(analysis));
        TextEdit::insert(line_start, directive)
    }))
}

/// A directive at the top of the file, behind the front matter.
fn in_file(analysis: &Analysis, rule: &Rule) -> Option<TextEdit> {
    let draft = analysis.draft();
    let first = draft.blocks().find(|block| block.kind() != BlockKind::FrontMatter)?;
    if first.kind() == BlockKind::Comment
        && let Some(edit) = extend(first.text, first.start, suppression::DirectiveKind::DisableFile, rule)
    {
        return Some(edit);
    }
    let bom = if first.start == 0 && first.text.starts_with('\u{feff}') { 3 } else { 0 };
    let directive = format!("<!-- alternat-disable-file {} -->{}", rule.code, line_end(analysis));
    Some(TextEdit::insert(first.start + bom, directive))
}

/// One more rule in a directive that names rules.
fn extend(text: &str, start: u32, kind: suppression::DirectiveKind, rule: &Rule) -> Option<TextEdit> {
    let directive = suppression::directives(text).into_iter().find(|directive| directive.kind == kind)?;
    let last = directive.rules.last()?;
    Some(TextEdit::insert(start + last.range.end, format!(" {}", rule.code)))
}

/// The line end that the draft uses.
fn line_end(analysis: &Analysis) -> &'static str {
    let text = analysis.snapshot().text();
    match memchr::memchr2(b'\n', b'\r', text.as_bytes()) {
        Some(at) if text.as_bytes().get(at..at + 2) == Some(b"\r\n") => "\r\n",
        _ => "\n",
    }
}
