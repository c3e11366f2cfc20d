//! Folds.

use std::cmp::Reverse;

use tower_lsp::ls_types::{FoldingRange, FoldingRangeKind};

use crate::features::folding::{self, Fold, FoldKind};
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::text::Snapshot;

/// The folds as whole lines; of too many, the longest.
pub(in crate::server) fn folds(reading: &Reading, Audience { client, .. }: &Audience) -> Vec<FoldingRange> {
    let snapshot = reading.analysis.snapshot();
    let folds = folding::folds(&reading.analysis);
    let mut ranges: Vec<FoldingRange> = folds.iter().map(|fold| folding_range(fold, snapshot)).collect();
    ranges.retain(|range| range.start_line < range.end_line);
    if let Some(limit) = client.fold_limit
        && ranges.len() > limit
    {
        ranges.sort_by_key(|range| Reverse(range.end_line - range.start_line));
        ranges.truncate(limit);
        ranges.sort_by_key(|range| (range.start_line, Reverse(range.end_line)));
    }
    ranges
}

fn folding_range(fold: &Fold, snapshot: &Snapshot) -> FoldingRange {
    let kind = match fold.kind {
        FoldKind::Part | FoldKind::FrontMatter | FoldKind::Table => FoldingRangeKind::Region,
        FoldKind::Comment => FoldingRangeKind::Comment,
    };
    FoldingRange {
        start_line: snapshot.lines().line_of(fold.range.start),
        end_line: snapshot.lines().line_of(fold.range.end),
        kind: Some(kind),
        ..FoldingRange::default()
    }
}
