//! Turns the misprints that a language finds into findings: one by one where they are few, as one with their
//! number where they run through the whole instrument.

use crate::draft::BlockRef;
use crate::lang::misprint::{Misprint, MisprintKind};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Finding, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// More than this many misprints of one kind run through the whole instrument.
const MANY: usize = 5;

/// Of misprints that run through the instrument, this many are shown beside the first.
const SHOWN: usize = 20;

/// What rules on misprints look at: the blocks that have some, and where quoted passages begin and end.
pub(in crate::rules) const LOOKS_AT: Facets = Facets::of(&[Facet::Misprint, Facet::Quotation]);

/// How a rule words the misprints of one kind.
pub(in crate::rules) struct Wording {
    /// One misprint: `written` stands, `right` should.
    pub(in crate::rules) one: &'static str,
    /// Its fix.
    pub(in crate::rules) fix: &'static str,
    /// Many misprints, with their `count`.
    pub(in crate::rules) throughout: &'static str,
    /// The fix of all of them, with their `count`.
    pub(in crate::rules) fix_throughout: &'static str,
    /// Each of the others.
    pub(in crate::rules) related: &'static str,
}

/// Whose text a rule judges.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Scope {
    /// What the drafters wrote: no quoted passages, no titles of known instruments.
    Own,
    /// What does not lie inside a quotation over several paragraphs, titles included.
    Unquoted,
    /// Everything: a broken character is broken wherever it stands.
    All,
}

/// A misprint and the block that holds it.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Placed<'a> {
    pub(in crate::rules) block: BlockRef<'a>,
    pub(in crate::rules) misprint: &'a Misprint,
}

impl<'a> Placed<'a> {
    /// What stands there.
    pub(in crate::rules) fn words(&self) -> &'a str {
        self.misprint.range.of(self.block.text)
    }

    /// Its place in the instrument.
    pub(in crate::rules) fn range(&self) -> TextRange {
        self.misprint.range.shifted(self.block.start)
    }

    fn edits(&self) -> Vec<TextEdit> {
        let changes = self.misprint.changes.iter();
        changes
            .map(|change| TextEdit::replace(change.range.shifted(self.block.start), change.text.to_string()))
            .collect()
    }

    /// What stands there: the whole, or of a pair the two marks.
    fn written(&self) -> String {
        match self.misprint.changes.as_slice() {
            [] | [_] => self.misprint.range.of(self.block.text).to_owned(),
            several => several.iter().map(|change| change.range.of(self.block.text).trim()).collect(),
        }
    }

    fn right(&self) -> String {
        self.misprint.changes.iter().map(|change| &*change.text).collect()
    }
}

/// The misprints of some kinds in an instrument, in order of place.
pub(in crate::rules) fn misprints<'a>(
    context: &InstrumentContext<'a>,
    scope: Scope,
    is_kind: impl Fn(MisprintKind) -> bool,
) -> Vec<Placed<'a>> {
    let mut found = Vec::new();
    for (block, role) in context.with(Facet::Misprint) {
        if matches!(role, Role::Outside | Role::Furniture)
            || (scope != Scope::All && is_quoted(context, block))
        {
            continue;
        }
        let misprints = block.facts().misprints.iter().filter(|misprint| is_kind(misprint.kind));
        let judged = misprints
            .filter(|misprint| scope != Scope::Own || !is_in_known_title(context, block, misprint.range));
        found.extend(judged.map(|misprint| Placed { block: *block, misprint }));
    }
    found
}

/// Reports misprints at the rule's own severity.
pub(in crate::rules) fn report(
    rule: &'static Rule,
    wording: &Wording,
    misprints: &[Placed<'_>],
    findings: &mut Vec<Finding>,
) {
    report_at(rule, rule.severity, wording, misprints, findings);
}

/// Reports misprints at a severity.
pub(in crate::rules) fn report_at(
    rule: &'static Rule,
    severity: Severity,
    wording: &Wording,
    misprints: &[Placed<'_>],
    findings: &mut Vec<Finding>,
) {
    if misprints.len() > MANY {
        findings.extend(throughout(rule, wording, misprints).map(|finding| finding.at(severity)));
    } else {
        findings.extend(misprints.iter().map(|misprint| one(rule, wording, misprint).at(severity)));
    }
}

fn one(rule: &'static Rule, wording: &Wording, placed: &Placed<'_>) -> Finding {
    let (written, right) = (placed.written(), placed.right());
    let message = Message::new(wording.one).with("written", written).with("right", right.as_str());
    let finding = Finding::new(rule, placed.range(), message);
    let title = Message::new(wording.fix).with("right", right);
    match placed.edits() {
        edits if edits.is_empty() => finding,
        edits if placed.misprint.sure => finding.safe_fix(title, edits),
        edits => finding.unsafe_fix(title, edits),
    }
}

fn throughout(rule: &'static Rule, wording: &Wording, misprints: &[Placed<'_>]) -> Option<Finding> {
    let (first, others) = misprints.split_first()?;
    let message = Message::new(wording.throughout).with("count", misprints.len());
    let mut finding = Finding::new(rule, first.range(), message);
    for other in others.iter().take(SHOWN) {
        finding = finding.related(other.range(), Message::new(wording.related));
    }
    for sure in [true, false] {
        let of_sort = misprints
            .iter()
            .filter(|placed| placed.misprint.sure == sure && !placed.misprint.changes.is_empty());
        let edits: Vec<Vec<TextEdit>> = of_sort.map(Placed::edits).collect();
        let title = Message::new(wording.fix_throughout).with("count", edits.len());
        let edits = apart(edits.concat());
        finding = match (edits.is_empty(), sure) {
            (true, _) => finding,
            (false, true) => finding.safe_fix(title, edits),
            (false, false) => finding.unsafe_fix(title, edits),
        };
    }
    Some(finding)
}

/// Edits in order of place that do not overlap; pairs may enclose others, so they come out of order.
fn apart(mut edits: Vec<TextEdit>) -> Vec<TextEdit> {
    edits.sort_by_key(|edit| edit.range);
    let mut end = 0;
    edits.retain(|edit| {
        let free = edit.range.start >= end;
        end = end.max(edit.range.end);
        free
    });
    edits
}

fn is_quoted(context: &InstrumentContext<'_>, block: &BlockRef<'_>) -> bool {
    context.instrument.instrument().quoted.get(block.index).copied().unwrap_or(false)
}

/// Whether a place lies in the title of an instrument that the records know.
fn is_in_known_title(context: &InstrumentContext<'_>, block: &BlockRef<'_>, range: TextRange) -> bool {
    let mut citations = block.facts().citations.iter();
    citations.any(|citation| {
        citation.title.covers(range)
            && !context.registry.instruments().by_title(citation.title.of(block.text)).is_empty()
    })
}
