//! What fixes would change, as a unified diff.

use similar::TextDiff;

/// Lines around a change.
const CONTEXT: usize = 1;

/// The change from `old` to `new`; empty where there is none.
pub(super) fn diff(path: &str, old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    diff.unified_diff().context_radius(CONTEXT).header(path, path).to_string()
}
