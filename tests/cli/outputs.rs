//! Findings for other programs: SARIF, GitHub Actions, JUnit; and how often each rule speaks.

use serde_json::json;

use crate::support::{Folder, WITH_HOLE, WITHOUT_HOLE};

#[test]
fn sarif_names_the_rule_its_place_and_its_fixes() {
    let folder = Folder::with("协定 一.dipl", WITH_HOLE).and("b.dipl", WITHOUT_HOLE);
    let run = folder.run("check --select N001 --format sarif");
    let log = run.json();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["artifacts"].as_array().map(Vec::len), Some(2));
    let result = &run["results"][0];
    let index = result["ruleIndex"].as_u64().unwrap() as usize;
    let rule = &run["tool"]["driver"]["rules"][index];
    assert_eq!((&result["ruleId"], &rule["id"]), (&json!("N001"), &json!("N001")));
    assert_eq!(rule["defaultConfiguration"]["level"], "error");
    assert!(rule["help"]["text"].as_str().is_some_and(|help| help.contains("without a hole")));
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "%E5%8D%8F%E5%AE%9A%20%E4%B8%80.dipl");
    let start = WITH_HOLE.find("第三条").unwrap();
    assert_eq!(
        place["region"],
        json!({
            "startLine": 6, "startColumn": 1, "endLine": 6, "endColumn": 4, "byteOffset": start, "byteLength": 9,
        })
    );
    let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "二");
}

#[test]
fn sarif_links_to_the_handbook_where_there_is_one() {
    let folder = Folder::with("a.dipl", WITH_HOLE).and("docs/rules.md", "");
    let documentation = folder.path("docs").display().to_string();
    let log =
        folder.run_with("check --format sarif", &[("ALTERNAT_DOCUMENTATION", &documentation)], b"").json();
    let link = log["runs"][0]["tool"]["driver"]["rules"][0]["helpUri"].as_str().unwrap().to_owned();
    assert!(link.starts_with("file:///") && link.ends_with("docs/rules.md#c001"), "{link}");
    let log = folder.run_with("check --format sarif", &[("ALTERNAT_DOCUMENTATION", "/nowhere")], b"").json();
    assert!(log["runs"][0]["tool"]["driver"]["rules"][0].get("helpUri").is_none());
}

#[test]
fn sarif_says_that_a_file_could_not_be_checked() {
    let folder = Folder::with("a.dipl", WITHOUT_HOLE).and("b.dipl", b"\xb0\xa2\xc0\xbc");
    let run = folder.run("check --format sarif a.dipl b.dipl");
    assert_eq!(run.status, 2);
    assert_eq!(run.json()["runs"][0]["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn github_is_told_the_place_of_each_finding() {
    let run = Folder::with("a.dipl", WITH_HOLE).run("check --select N001 --format github");
    let expected = "::error file=a.dipl,line=6,endLine=6,col=1,endColumn=4,title=N001 numbering-gap::";
    assert!(run.out.starts_with(expected), "{run:?}");
    assert_eq!((run.out.lines().count(), run.status), (1, 1));
}

#[test]
fn junit_counts_findings_at_the_severity_that_fails_as_failures() {
    let folder = Folder::with("a.dipl", WITH_HOLE).and("b.dipl", WITHOUT_HOLE);
    let failing = folder.run("check --select N001 --format junit").out;
    assert!(failing.contains("<testsuite name=\"a.dipl\" tests=\"1\" failures=\"1\">"), "{failing}");
    assert!(failing.contains("<testcase classname=\"b.dipl\" name=\"b.dipl\"/>"), "{failing}");
    let passing = folder.run("check --select N001 --format junit --fail-on never").out;
    assert!(passing.contains("failures=\"0\"") && passing.contains("<system-out>"), "{passing}");
}

#[test]
fn statistics_count_findings_by_rule() {
    let folder = Folder::with("a.dipl", WITH_HOLE).and("b.dipl", WITH_HOLE);
    let run = folder.run("check --select N001 --statistics");
    assert!(run.out.starts_with("     2  N001  error  The numbers of a list"), "{run:?}");
    let json = folder.run("check --select N001 --statistics --format json").json();
    assert_eq!((&json[0]["findings"], &json[0]["files"]), (&json!(2), &json!(2)));
    let refused = folder.run("check --statistics --format sarif");
    assert_eq!(
        (refused.status, refused.err.as_str()),
        (2, "alternat: --statistics is written as human or json\n")
    );
}

#[test]
fn sarif_tells_what_is_suppressed_and_where() {
    let text = WITH_HOLE.replace("第三条", "%% alternat-disable-next-line N001 -- 附件续编\n第三条");
    let log = Folder::with("a.dipl", &text).run("check --select N001 --format sarif").json();
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "N001");
    assert_eq!(result["suppressions"], json!([{ "kind": "inSource" }]));
}
