//! Findings for programs. Fields are only ever added.

use serde::Serialize;

use crate::cli::analyse::Analysed;
use crate::cli::check::report::Counts;
use crate::cli::place::{Bytes, Places, Range};
use crate::messages::{Locale, render};
use crate::rules::{PlacedFinding, Severity};

/// Version of the format.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct JsonFile<'a> {
    path: &'a str,
    language: &'static str,
    findings: Vec<JsonFinding<'a>>,
}

/// One line of `--format jsonl`.
#[derive(Serialize)]
struct JsonLine<'a> {
    path: &'a str,
    language: &'static str,
    #[serde(flatten)]
    finding: JsonFinding<'a>,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    authority: &'static str,
    message: String,
    range: Range,
    bytes: Bytes,
    related: Vec<JsonRelated<'a>>,
    fixes: Vec<JsonFix>,
    /// What else is to be known: that the text is fixed and needs a formal correction.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Serialize)]
struct JsonRelated<'a> {
    path: &'a str,
    range: Range,
    bytes: Bytes,
    message: String,
}

#[derive(Serialize)]
struct JsonFix {
    title: String,
    safety: &'static str,
    edits: Vec<JsonEdit>,
}

#[derive(Serialize)]
struct JsonEdit {
    range: Range,
    bytes: Bytes,
    text: String,
}

#[derive(Serialize)]
struct JsonSummary {
    files: usize,
    error: usize,
    warning: usize,
    info: usize,
    hint: usize,
    /// Findings that a baseline knows.
    #[serde(skip_serializing_if = "is_zero")]
    known: usize,
    /// Findings of a baseline that no longer occur.
    #[serde(skip_serializing_if = "is_zero")]
    vanished: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// One file of a document.
pub(super) fn file(path: &str, analysed: &Analysed, locale: Locale) -> serde_json::Result<String> {
    let findings = View { path, places: Places::of(analysed), locale }.findings(analysed);
    serde_json::to_string(&JsonFile { path, language: analysed.language(), findings })
}

/// One line for each finding.
pub(super) fn lines(path: &str, analysed: &Analysed, locale: Locale) -> serde_json::Result<String> {
    let language = analysed.language();
    let mut lines = String::new();
    for finding in (View { path, places: Places::of(analysed), locale }).findings(analysed) {
        lines.push_str(&serde_json::to_string(&JsonLine { path, language, finding })?);
        lines.push('\n');
    }
    Ok(lines)
}

/// The document over all files, which are in JSON already.
pub(super) fn document<'a>(
    files: impl Iterator<Item = &'a str>,
    counts: &Counts,
) -> serde_json::Result<String> {
    let summary = JsonSummary {
        files: counts.files,
        error: counts.at(Severity::Error),
        warning: counts.at(Severity::Warning),
        info: counts.at(Severity::Info),
        hint: counts.at(Severity::Hint),
        known: counts.known,
        vanished: counts.vanished,
    };
    let files = files.collect::<Vec<_>>().join(",\n");
    let summary = serde_json::to_string(&summary)?;
    Ok(format!("{{\"version\":{VERSION},\"files\":[{files}],\"summary\":{summary}}}\n"))
}

struct View<'a> {
    path: &'a str,
    places: Places<'a>,
    locale: Locale,
}

impl<'a> View<'a> {
    fn findings(&self, analysed: &Analysed) -> Vec<JsonFinding<'a>> {
        analysed.analysis.findings().iter().map(|finding| self.finding(finding)).collect()
    }

    fn finding(&self, finding: &PlacedFinding) -> JsonFinding<'a> {
        let rule = finding.rule();
        JsonFinding {
            code: rule.code,
            name: rule.name,
            severity: finding.severity().name(),
            authority: rule.authority.name(),
            message: finding.words(self.locale).to_string(),
            range: self.places.range(finding.range()),
            bytes: self.places.bytes(finding.range()),
            related: self.related(finding),
            fixes: self.fixes(finding),
            note: finding.note(self.locale),
        }
    }

    fn related(&self, finding: &PlacedFinding) -> Vec<JsonRelated<'a>> {
        let related = finding.related(self.locale).map(|(range, message)| JsonRelated {
            path: self.path,
            range: self.places.range(range),
            bytes: self.places.bytes(range),
            message,
        });
        related.collect()
    }

    fn fixes(&self, finding: &PlacedFinding) -> Vec<JsonFix> {
        let fixes = finding.fixes().iter().map(|fix| JsonFix {
            title: render(&fix.title, self.locale),
            safety: fix.safety.name(),
            edits: finding
                .edits(fix)
                .into_iter()
                .map(|edit| JsonEdit {
                    range: self.places.range(edit.range),
                    bytes: self.places.bytes(edit.range),
                    text: edit.insert,
                })
                .collect(),
        });
        fixes.collect()
    }
}
