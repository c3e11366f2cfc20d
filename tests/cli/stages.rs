//! Stages: what weighs more before signature, and what is no longer touched after it.

use serde_json::Value;

use crate::support::Folder;

const WITH_BLANK: &str =
    "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将在[六]个月内于＿＿＿举行磋商。。\n";

fn at(stage: &str) -> String {
    format!("---\nstage: {stage}\n---\n{WITH_BLANK}")
}

fn severities(run: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let findings = run["files"][0]["findings"].as_array().cloned().unwrap_or_default();
    findings.iter().map(|finding| (text(&finding["code"]), text(&finding["severity"]))).collect()
}

#[test]
fn blanks_and_brackets_are_errors_in_the_check_before_signature() {
    let folder = Folder::with("a.dipl", WITH_BLANK).and("t.dipl", at("template"));
    let working =
        |run: &Value| severities(run).into_iter().filter(|(code, _)| code.starts_with('W')).collect();
    let before: Vec<_> = working(&folder.run("check --format json a.dipl").json());
    assert!(before.len() == 2 && before.iter().all(|(_, severity)| severity == "warning"), "{before:?}");
    let run = folder.run("check --stage final --fail-on error --format json a.dipl");
    let signed: Vec<_> = working(&run.json());
    assert!(signed.len() == 2 && signed.iter().all(|(_, severity)| severity == "error"), "{signed:?}");
    assert_eq!(run.status, 1);
    let template: Vec<(String, String)> = working(&folder.run("check --format json t.dipl").json());
    assert_eq!(template, []);
    // The option outweighs what the draft says of itself.
    let forced: Vec<_> = working(&folder.run("check --stage final --format json t.dipl").json());
    assert_eq!(forced.len(), 2);
}

#[test]
fn a_text_that_is_initialled_is_not_touched() {
    for stage in ["initialled", "signed", "published"] {
        let text = at(stage);
        let folder = Folder::with("a.dipl", &text);
        let run = folder.run("check --select L010 --format json a.dipl");
        let finding = &run.json()["files"][0]["findings"][0];
        assert_eq!(
            (&finding["code"], &finding["fixes"]),
            (&"L010".into(), &Value::Array(Vec::new())),
            "{stage}"
        );
        assert!(finding["note"].as_str().is_some_and(|note| note.contains("article 79")), "{stage}");
        folder.run("check --fix --unsafe-fixes a.dipl");
        assert_eq!(folder.read("a.dipl"), text);
        let human = folder.run("check --select L010 a.dipl").out;
        assert!(human.contains("candidate for a formal correction") && !human.contains("fix:"), "{human}");
    }
    let folder = Folder::with("a.dipl", at("final"));
    let run = folder.run("check --select L010 --format json a.dipl");
    assert!(run.json()["files"][0]["findings"][0]["note"].is_null());
}
