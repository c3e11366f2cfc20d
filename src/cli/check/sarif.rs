//! Findings in SARIF 2.1.0, the interchange format of static analysis (OASIS standard), for code scanning and viewers.

use std::path::Path;

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::{Value, json};

use crate::cli::analyse::Analysed;
use crate::cli::place::Places;
use crate::features::explanation::{prose, summary};
use crate::features::handbook::{self, Handbook};
use crate::messages::{Locale, render};
use crate::rules::{ALL, PlacedFinding, Rule, Severity};
use crate::text::{PositionEncoding, Snapshot, TextEdit, TextRange};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What a path may hold and a URI reference may not (RFC 3986, 3.3); `:` would make the first segment a scheme.
const UNSAFE: &AsciiSet = &handbook::UNSAFE.add(b':');

/// What is said of one file: its artifact and its results, for [`log`].
pub(super) fn file(path: &str, analysed: &Analysed, locale: Locale) -> serde_json::Result<String> {
    let view =
        View { uri: uri(path), snapshot: analysed.analysis.snapshot(), places: Places::of(analysed), locale };
    let findings = analysed.analysis.findings().iter().map(|finding| view.result(finding));
    let suppressed = analysed.analysis.suppressed().iter().map(|suppressed| {
        let kind = if suppressed.external { "external" } else { "inSource" };
        let mut result = view.result(&suppressed.finding);
        result["suppressions"] = json!([{ "kind": kind }]);
        result
    });
    let findings = findings.chain(suppressed);
    let artifact = json!({ "location": { "uri": view.uri }, "encoding": "UTF-8" });
    serde_json::to_string(&json!({ "artifact": artifact, "results": findings.collect::<Vec<_>>() }))
}

/// The log over all files. `complete` says whether every file could be checked.
pub(super) fn log<'a>(
    files: impl Iterator<Item = &'a str>,
    complete: bool,
    locale: Locale,
) -> serde_json::Result<String> {
    let (mut artifacts, mut results) = (Vec::new(), Vec::new());
    for file in files {
        let mut file: Value = serde_json::from_str(file)?;
        artifacts.push(file["artifact"].take());
        if let Value::Array(of_file) = file["results"].take() {
            results.extend(of_file);
        }
    }
    let handbook = handbook(locale);
    let rules: Vec<Value> = ALL.iter().map(|rule| descriptor(rule, handbook.as_ref(), locale)).collect();
    let driver = json!({
        "name": "Alternat",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "language": locale.tag(),
        "rules": rules,
    });
    let run = json!({
        "tool": { "driver": driver },
        "columnKind": "utf16CodeUnits",
        "invocations": [{ "executionSuccessful": complete }],
        "artifacts": artifacts,
        "results": results,
    });
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] });
    Ok(serde_json::to_string(&log)? + "\n")
}

/// A rule with its help text.
fn descriptor(rule: &Rule, handbook: Option<&Handbook>, locale: Locale) -> Value {
    let help = prose(rule, locale);
    let mut descriptor = json!({
        "id": rule.code,
        "name": pascal_case(rule.name),
        "shortDescription": { "text": summary(rule, locale) },
        "fullDescription": { "text": help },
        "help": { "text": help, "markdown": help },
        "defaultConfiguration": { "enabled": rule.on, "level": level(rule.severity) },
        "properties": { "tags": [rule.authority.name()], "problem.severity": rule.severity.name() },
    });
    if let Some(handbook) = handbook {
        descriptor["helpUri"] = json!(handbook.section(rule));
    }
    descriptor
}

/// The handbook of the rules, where it is installed or the environment says.
fn handbook(locale: Locale) -> Option<Handbook> {
    let named = std::env::var_os(handbook::VARIABLE);
    let executable = std::env::current_exe().ok();
    let folders = handbook::folders(named.as_deref(), executable.as_deref());
    Handbook::find(&folders, locale, Path::is_file)
}

/// Names in SARIF are single words: `NumberingGap`.
fn pascal_case(name: &str) -> String {
    let capital = |word: &str| {
        let mut characters = word.chars();
        characters.next().map(|first| first.to_ascii_uppercase().to_string() + characters.as_str())
    };
    name.split('-').filter_map(capital).collect()
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "note",
    }
}

fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    utf8_percent_encode(&path, UNSAFE).to_string()
}

struct View<'a> {
    uri: String,
    snapshot: &'a Snapshot,
    places: Places<'a>,
    locale: Locale,
}

impl View<'_> {
    fn result(&self, finding: &PlacedFinding) -> Value {
        let rule = finding.rule();
        let index = ALL.iter().position(|known| *known == rule);
        let related = finding.related(self.locale).enumerate().map(|(id, (range, message))| {
            let mut location = self.location(range);
            location["id"] = json!(id);
            location["message"] = json!({ "text": message });
            location
        });
        let mut result = json!({
            "ruleId": rule.code,
            "ruleIndex": index,
            "level": level(finding.severity()),
            "message": { "text": &*finding.words(self.locale) },
            "locations": [self.location(finding.range())],
            "properties": { "severity": finding.severity().name() },
        });
        let related: Vec<Value> = related.collect();
        if !related.is_empty() {
            result["relatedLocations"] = json!(related);
        }
        let fixes: Vec<Value> = finding.fixes().iter().map(|fix| {
            let replacements: Vec<Value> = finding.edits(fix).iter().map(|edit| self.replacement(edit)).collect();
            json!({
                "description": { "text": render(&fix.title, self.locale) },
                "artifactChanges": [{ "artifactLocation": { "uri": self.uri }, "replacements": replacements }],
                "properties": { "safety": fix.safety.name() },
            })
        }).collect();
        if !fixes.is_empty() {
            result["fixes"] = json!(fixes);
        }
        result
    }

    fn location(&self, range: TextRange) -> Value {
        json!({ "physicalLocation": { "artifactLocation": { "uri": self.uri }, "region": self.region(range) } })
    }

    fn replacement(&self, edit: &TextEdit) -> Value {
        json!({ "deletedRegion": self.region(edit.range), "insertedContent": { "text": edit.insert } })
    }

    /// Lines and columns from 1, the end column behind the last character, and bytes of the file.
    fn region(&self, range: TextRange) -> Value {
        let position = |offset: u32| self.snapshot.position(offset, PositionEncoding::Utf16);
        let (start, end) = (position(range.start), position(range.end));
        let [first, behind] = self.places.bytes(range);
        json!({
            "startLine": start.line + 1,
            "startColumn": start.column + 1,
            "endLine": end.line + 1,
            "endColumn": end.column + 1,
            "byteOffset": first,
            "byteLength": behind - first,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_become_relative_references() {
        assert_eq!(uri("协定 草案#1.dipl"), "%E5%8D%8F%E5%AE%9A%20%E8%8D%89%E6%A1%88%231.dipl");
        assert_eq!(uri("a:b/c.dipl"), "a%3Ab/c.dipl");
    }
}
