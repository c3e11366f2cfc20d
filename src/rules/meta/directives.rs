//! The directives of one block.

use std::cell::Cell;
use std::ops::RangeInclusive;

use crate::config::Selector;
use crate::config::suppression::{self, Directive, DirectiveKind};
use crate::draft::BlockRef;
use crate::rules::meta::{m004_suppression_without_reason, m006_unknown_rule_code};
use crate::rules::suppress::{Silence, Silenced};
use crate::rules::{Finding, rule_names};
use crate::syntax::BlockKind;
use crate::text::{Snapshot, TextRange};

/// The directives of one block, and its comments. Ranges count from the block's start.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::rules) struct BlockDirectives {
    directives: Vec<(Directive, TextRange)>,
    comments: Vec<TextRange>,
}

impl BlockDirectives {
    /// Reads a block. Front matter has no directives.
    pub(in crate::rules) fn read(block: &BlockRef<'_>) -> Self {
        if !matches!(block.kind(), BlockKind::Comment | BlockKind::Prose) {
            return Self::default();
        }
        let comments = comments(block.text);
        if comments.is_empty() && block.kind() == BlockKind::Prose {
            return Self::default();
        }
        let directives = suppression::directives(block.text);
        let removed = |directive: &Directive| suppression::removal(block.text, directive);
        Self {
            directives: directives
                .into_iter()
                .map(|it| {
                    let removal = removed(&it);
                    (it, removal)
                })
                .collect(),
            comments,
        }
    }

    /// Whether there is nothing to silence.
    pub(in crate::rules) fn is_empty(&self) -> bool {
        self.directives.is_empty()
    }

    /// Whether a place lies in a comment, which is no part of the draft.
    pub(in crate::rules) fn covers(&self, range: TextRange) -> bool {
        self.comments.iter().any(|comment| comment.covers(range))
    }

    /// The directives with their places, for a block at `start`.
    pub(in crate::rules) fn placed(&self, start: u32) -> impl Iterator<Item = PlacedDirective<'_>> {
        self.directives.iter().map(move |(directive, removal)| PlacedDirective {
            directive,
            start,
            removal: removal.shifted(start),
        })
    }
}

/// A directive at its place in the text.
pub(in crate::rules) struct PlacedDirective<'a> {
    directive: &'a Directive,
    /// Where its block starts.
    start: u32,
    removal: TextRange,
}

/// What directives silence, given in order of place. Unknown rules are reported.
pub(in crate::rules) fn silences(
    directives: &[PlacedDirective<'_>],
    snapshot: &Snapshot,
    findings: &mut Vec<Finding>,
) -> Vec<Silence> {
    let placed = directives.iter().enumerate();
    placed
        .filter_map(|(at, placed)| {
            silence(placed, directives.get(at + 1..).unwrap_or_default(), snapshot, findings)
        })
        .collect()
}

fn silence(
    placed: &PlacedDirective<'_>,
    later: &[PlacedDirective<'_>],
    snapshot: &Snapshot,
    findings: &mut Vec<Finding>,
) -> Option<Silence> {
    let PlacedDirective { directive, start, removal } = *placed;
    let range = directive.range.shifted(start);
    findings.extend(m004_suppression_without_reason::report(directive, range));
    let mut rules = Vec::new();
    for named in &directive.rules {
        match rule_names().resolve(&named.name) {
            Some(selector) => rules.push(Silenced {
                selector,
                range: named.range.shifted(start),
                removal: named.removal.shifted(start),
                used: Cell::new(false),
            }),
            None => findings.push(m006_unknown_rule_code::report(&named.name, named.range.shifted(start))),
        }
    }
    if directive.rules.is_empty() {
        rules.push(Silenced { selector: Selector::All, range, removal, used: Cell::new(false) });
    }
    let lines = lines(directive, range, later, snapshot)?;
    (!rules.is_empty()).then_some(Silence { removal, lines, rules })
}

/// The lines on which a directive is in force; `None` for one that ends another.
fn lines(
    directive: &Directive,
    range: TextRange,
    later: &[PlacedDirective<'_>],
    snapshot: &Snapshot,
) -> Option<RangeInclusive<u32>> {
    let index = snapshot.lines();
    let line = index.line_of(range.end.saturating_sub(1).max(range.start));
    let last = index.line_count().saturating_sub(1);
    match directive.kind {
        DirectiveKind::DisableFile => Some(0..=last),
        DirectiveKind::DisableLine => Some(index.line_of(range.start)..=line),
        DirectiveKind::DisableNextLine => {
            let filled = |line: &u32| !index.line_range(*line).of(snapshot.text()).trim().is_empty();
            let next = (line + 1..=last).find(filled)?;
            Some(next..=next)
        }
        DirectiveKind::Disable => Some(line..=enabled_again(directive, later, snapshot).unwrap_or(last)),
        DirectiveKind::Enable => None,
    }
}

/// The line of the next directive that lets the same rules speak again.
fn enabled_again(directive: &Directive, later: &[PlacedDirective<'_>], snapshot: &Snapshot) -> Option<u32> {
    let enables = later.iter().find(|PlacedDirective { directive: later, .. }| {
        later.kind == DirectiveKind::Enable
            && (later.rules.is_empty()
                || directive.rules.iter().all(|rule| later.rules.iter().any(|other| other.name == rule.name)))
    })?;
    Some(snapshot.lines().line_of(enables.start + enables.directive.range.start))
}

/// HTML comments and `%%` lines.
fn comments(text: &str) -> Vec<TextRange> {
    if text.trim_start().starts_with("%%") {
        return vec![TextRange::from(0..text.len())];
    }
    let mut comments = Vec::new();
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| rest.find("<!--")).map(|at| from + at) {
        let end = text.get(start..).and_then(|rest| rest.find("-->")).map_or(text.len(), |at| start + at + 3);
        comments.push(TextRange::from(start..end));
        from = end;
    }
    comments
}
