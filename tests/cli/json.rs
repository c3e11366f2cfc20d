//! The JSON of `check`.

use serde_json::json;

use crate::support::{Folder, WITH_HOLE};

#[test]
fn a_finding_has_its_place_in_utf16_and_in_bytes() {
    let run = Folder::with("a.dipl", WITH_HOLE).run("check --select N001 --format json a.dipl");
    let json = run.json();
    assert_eq!(json["version"], 1);
    assert_eq!(json["summary"], json!({ "files": 1, "error": 1, "warning": 0, "info": 0, "hint": 0 }));
    let file = &json["files"][0];
    assert_eq!((&file["path"], &file["language"]), (&json!("a.dipl"), &json!("zh-Hans")));
    let finding = &file["findings"][0];
    assert_eq!(finding["code"], "N001");
    assert_eq!(finding["name"], "numbering-gap");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["authority"], "consistency");
    let start = WITH_HOLE.find("第三条").unwrap();
    assert_eq!(finding["bytes"], json!([start, start + "第三条".len()]));
    assert_eq!(
        finding["range"],
        json!({ "start": { "line": 5, "character": 0 }, "end": { "line": 5, "character": 3 } })
    );
    assert_eq!(finding["related"][0]["path"], "a.dipl");
    assert!(finding["related"][0]["message"].is_string());
    let fix = &finding["fixes"][0];
    assert_eq!(fix["safety"], "unsafe");
    assert!(fix["title"].is_string());
    assert_eq!(fix["edits"][0]["text"], "二");
    assert_eq!(fix["edits"][0]["bytes"], json!([start + 3, start + 6]));
}

#[test]
fn characters_are_utf16_units_and_bytes_count_the_byte_order_mark() {
    let text = WITH_HOLE.replace("第三条", "𠮷\n第三条");
    let plain = Folder::with("a.dipl", &text).run("check --select N001 --format json a.dipl").json();
    let marked = format!("\u{feff}{text}");
    let marked = Folder::with("a.dipl", marked).run("check --select N001 --format json a.dipl").json();
    let finding = |json: &serde_json::Value| json["files"][0]["findings"][0].clone();
    let (plain, marked) = (finding(&plain), finding(&marked));
    assert_eq!(plain["range"], marked["range"]);
    assert_eq!(plain["bytes"][0].as_u64().map(|byte| byte + 3), marked["bytes"][0].as_u64());
}

#[test]
fn jsonl_has_one_finding_a_line() {
    let folder = Folder::with("a.dipl", WITH_HOLE).and("b.dipl", WITH_HOLE);
    let run = folder.run("check --select N001 --format jsonl");
    let lines: Vec<serde_json::Value> =
        run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<_> = lines.iter().map(|line| (&line["path"], &line["code"])).collect();
    assert_eq!(told, [(&json!("a.dipl"), &json!("N001")), (&json!("b.dipl"), &json!("N001"))]);
}

#[test]
fn files_without_findings_are_listed() {
    let run = Folder::with("a.dipl", "").run("check --format json a.dipl");
    assert_eq!(run.json()["files"], json!([{ "path": "a.dipl", "language": "und", "findings": [] }]));
}

#[test]
fn messages_are_in_the_language_asked_for() {
    let folder = Folder::with("a.dipl", WITH_HOLE);
    let message = |arguments: &str, environment: &[(&str, &str)]| {
        let run = folder.run_with(
            &format!("check --select N001 --format json {arguments} a.dipl"),
            environment,
            b"",
        );
        run.json()["files"][0]["findings"][0]["message"].as_str().unwrap().to_owned()
    };
    let chinese = message("--lang zh", &[]);
    assert!(chinese.contains('缺'), "{chinese}");
    assert!(message("", &[]).is_ascii() || !message("", &[]).contains('缺'));
    assert_eq!(message("", &[("LC_ALL", "zh_CN.UTF-8")]), chinese);
    assert_eq!(message("", &[("LC_ALL", ""), ("LC_MESSAGES", "zh_CN"), ("LANG", "en_GB")]), chinese);
    assert_eq!(message("--lang en", &[("LC_ALL", "zh_CN.UTF-8")]), message("", &[]));
}
