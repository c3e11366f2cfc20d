//! The sample drafts, checked as a user checks them: `alternat check tests/drafts`.
//!
//! A draft has exactly the findings that the file `NAME.expected` beside it lists, of every severity; a draft
//! without that file has none. A line is `LINE:COLUMN CODE TEXT`: the place counts from 1, in characters; the
//! text is what the finding covers, with `¶` for a line end, `␠` for a blank, and `<U+200B>` for a character
//! that cannot be seen. Lines that start with `#` are remarks.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

#[test]
fn sample_drafts_have_exactly_the_expected_findings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let report = check(root, "tests/drafts");
    let files = report["files"].as_array().expect("a list of files");
    let drafts = drafts_below(&root.join("tests/drafts"));
    assert!(drafts.len() >= 20, "only {} drafts found", drafts.len());
    assert_eq!(report["summary"]["files"], drafts.len(), "every draft is checked");
    let differences: String = drafts.iter().map(|draft| difference(root, draft, files)).collect();
    assert!(differences.is_empty(), "findings differ (- expected, + reported)\n{differences}");
}

#[test]
fn every_rule_that_reads_drafts_alone_is_planted_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let expected: String =
        drafts_below(&root.join("tests/drafts")).iter().map(|path| expectation(path)).collect();
    for code in PLANTED {
        assert!(expected.contains(&format!(" {code} ")), "no draft expects {code}");
    }
}

/// The rules that the seeded drafts must show at least once, among them every error and warning.
const PLANTED: [&str; 121] = [
    "C001", "C002", "C003", "C004", "C005", "C006", "C007", "C008", "C009", "C010", "C011", "C012", "C013",
    "C014", "C015", "C016", "C017", "C018", "C019", "C020", "C021", "C022", "C023", "C024", "D001", "D002",
    "D004", "D005", "D006", "D007", "D008", "D009", "D011", "D012", "D013", "D014", "D015", "D016", "D018",
    "D019", "D020", "L001", "L002", "L003", "L004", "L005", "L006", "L008", "L009", "L010", "L011", "L012",
    "L013", "L014", "L015", "L017", "L018", "L019", "L020", "L022", "L024", "L025", "L030", "M001", "M003",
    "M006", "N001", "N002", "N003", "N004", "N005", "N008", "N010", "N013", "N017", "N018", "N020", "N021",
    "N022", "N023", "N024", "N025", "N029", "P002", "P003", "P004", "P005", "P007", "P011", "P013", "P016",
    "R001", "R004", "R005", "R009", "R011", "R012", "R013", "R014", "R015", "R020", "R024", "T001", "T002",
    "T003", "T007", "T009", "W001", "W002", "W003", "W004", "W005", "W006", "W007", "X001", "X002", "X005",
    "X008", "X009", "X010", "X012",
];

fn check(root: &Path, folder: &str) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_alternat"))
        .args(["check", "--format", "json", folder])
        .current_dir(root)
        .output()
        .expect("the binary runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "findings at warning or above: {errors}");
    serde_json::from_slice(&output.stdout).expect("JSON on standard output")
}

fn drafts_below(folder: &Path) -> Vec<PathBuf> {
    let mut drafts = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of drafts") {
        let path = entry.expect("a readable folder").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            drafts.extend(drafts_below(&path));
        } else if [".dipl", ".dipl.md", ".dipl.txt"].iter().any(|ending| name.ends_with(ending)) {
            drafts.push(path);
        }
    }
    drafts.sort();
    drafts
}

/// What is missing and what is too much in one draft; nothing when all is as expected.
fn difference(root: &Path, draft: &Path, files: &[Value]) -> String {
    let name = draft.strip_prefix(root).expect("below the root").to_str().expect("a plain name");
    let expected = expectation(draft);
    let reported = files
        .iter()
        .find(|file| file["path"] == name)
        .map(|file| report(&fs::read_to_string(draft).expect("a text"), file))
        .unwrap_or_default();
    let missing = expected.lines().filter(|line| !reported.iter().any(|other| other == line));
    let surplus = reported.iter().filter(|line| !expected.lines().any(|other| other == *line));
    let lines: String = missing
        .map(|line| format!("  - {line}\n"))
        .chain(surplus.map(|line| format!("  + {line}\n")))
        .collect();
    if lines.is_empty() { lines } else { format!("{name}\n{lines}") }
}

fn expectation(draft: &Path) -> String {
    let mut path = draft.as_os_str().to_owned();
    path.push(".expected");
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
}

/// The findings of one file as lines of an expectation.
fn report(text: &str, file: &Value) -> Vec<String> {
    let findings = file["findings"].as_array().expect("a list of findings");
    findings.iter().map(|finding| line_of(text, finding)).collect()
}

fn line_of(text: &str, finding: &Value) -> String {
    let byte =
        |index: usize| usize::try_from(finding["bytes"][index].as_u64().expect("an offset")).expect("small");
    let (before, covered) = (&text[..byte(0)], &text[byte(0)..byte(1)]);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
    let code = finding["code"].as_str().expect("a code");
    format!("{line}:{column} {code} {}", covered.chars().map(visible).collect::<String>())
}

fn visible(character: char) -> String {
    match character {
        '\n' => "¶".to_owned(),
        ' ' => "␠".to_owned(),
        '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{AD}' | '\t' => format!("<U+{:04X}>", u32::from(character)),
        _ => character.to_string(),
    }
}
