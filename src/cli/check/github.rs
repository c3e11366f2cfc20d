//! Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.

use crate::cli::analyse::Analysed;
use crate::messages::Locale;
use crate::rules::{PlacedFinding, Severity};
use crate::text::{PositionEncoding, Snapshot};

/// One command for each finding of a file.
pub(super) fn commands(path: &str, analysed: &Analysed, locale: Locale) -> String {
    let snapshot = analysed.analysis.snapshot();
    analysed.analysis.findings().iter().map(|finding| command(path, snapshot, finding, locale)).collect()
}

fn command(path: &str, snapshot: &Snapshot, finding: &PlacedFinding, locale: Locale) -> String {
    let position = |offset: u32| snapshot.position(offset, PositionEncoding::Utf32);
    let (start, end) = (position(finding.range().start), position(finding.range().end));
    let mut place = format!("line={},endLine={}", start.line + 1, end.line + 1);
    // Columns are refused where the lines differ.
    if start.line == end.line {
        place.push_str(&format!(",col={},endColumn={}", start.column + 1, end.column + 1));
    }
    let rule = finding.rule();
    format!(
        "::{} file={},{place},title={}::{}\n",
        command_name(finding.severity()),
        property(path),
        property(&format!("{} {}", rule.code, rule.name)),
        data(&finding.words(locale)),
    )
}

const fn command_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "notice",
    }
}

/// What stands behind `::` ends at the end of the line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property ends at a comma, and the properties at a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::property;

    #[test]
    fn what_would_end_a_property_is_escaped() {
        assert_eq!(property("a:b,c%\n甲"), "a%3Ab%2Cc%25%0A甲");
    }
}
