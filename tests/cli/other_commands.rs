//! `outline`, `explain`, `registry`, `schema`, `completions`.

use expect_test::expect;
use serde_json::{Value, json};

use crate::support::{Folder, WITHOUT_HOLE};

#[test]
fn an_outline_as_a_tree() {
    let run = Folder::with("a.dipl", WITHOUT_HOLE).run("outline a.dipl");
    assert_eq!(run.status, 0);
    expect![[r#"
        阿兰共和国和贝里亚共和国合作协定  · agreement
        ├─ 第一条 双方开展合作。
        └─ 第二条 双方交换信息。
    "#]]
    .assert_eq(&run.out);
}

#[test]
fn an_outline_as_json() {
    let run = Folder::with("a.dipl", WITHOUT_HOLE).run("outline --format json a.dipl");
    let outline = run.json();
    let instrument = &outline[0];
    assert_eq!(instrument["kind"], "instrument");
    assert_eq!(instrument["range"]["start"], json!({ "line": 0, "character": 0 }));
    let mut articles = Vec::new();
    collect_articles(instrument, &mut articles);
    assert_eq!(articles.len(), 2);
    assert_eq!(articles[1]["number"], "二");
    assert_eq!(articles[1]["selectionRange"]["start"], json!({ "line": 5, "character": 0 }));
    assert!(
        articles.iter().all(|article| article["name"].as_str().is_some_and(|name| name.starts_with('第')))
    );
}

fn collect_articles(item: &Value, articles: &mut Vec<Value>) {
    if item["kind"] == "article" {
        articles.push(item.clone());
    }
    for child in item["children"].as_array().unwrap() {
        collect_articles(child, articles);
    }
}

#[test]
fn an_outline_of_a_folder_is_refused() {
    let run = Folder::new().run("outline .");
    assert_eq!((run.status, run.err.as_str()), (2, "alternat: .: it is a folder; name a file\n"));
}

#[test]
fn rules_are_explained_by_code_and_name() {
    let folder = Folder::new();
    let by_code = folder.run("explain n001");
    assert_eq!(by_code.status, 0);
    assert!(by_code.out.starts_with("# N001 numbering-gap\n"), "{by_code:?}");
    assert!(by_code.out.contains('✗') && by_code.out.contains('✓'), "{by_code:?}");
    assert_eq!(by_code.out, folder.run("explain numbering-gap").out);
    let json = folder.run("explain --format json N001").json();
    assert_eq!((&json["code"], &json["severity"]), (&json!("N001"), &json!("error")));
    let run = folder.run("explain N00l");
    assert_eq!(
        (run.status, run.err.as_str()),
        (2, "alternat: There is no rule “N00l”; did you mean N001?\n")
    );
}

#[test]
fn all_rules_are_explained() {
    let folder = Folder::new();
    let json = folder.run("explain --all --format json").json();
    let rules = json.as_array().unwrap();
    let codes: Vec<_> = rules.iter().map(|rule| rule["code"].as_str().unwrap().to_owned()).collect();
    assert!(codes.contains(&"M003".to_owned()));
    assert!(rules.iter().all(|rule| rule["summary"].as_str().is_some_and(|summary| !summary.is_empty())));
    let pages = folder.run("explain --all");
    assert_eq!(pages.out.matches("\n# ").count() + 1, codes.len());
}

/// `UPDATE_EXPECT=1` writes the files anew.
#[test]
fn the_handbook_of_rules_is_current() {
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for (language, name) in [("en", "rules.md"), ("zh-Hans", "rules.zh-Hans.md")] {
        let run = Folder::new().run(&format!("--lang {language} explain all --format markdown"));
        assert_eq!(run.status, 0, "{run:?}");
        let path = docs.join(name);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&path, &run.out).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == run.out, "docs/{name} is not what `alternat explain all` prints; UPDATE_EXPECT=1");
    }
}

#[test]
fn the_schema_names_every_section_and_rule() {
    let schema = Folder::new().run("schema").json();
    for section in ["extends", "project", "profile", "rules", "overrides"] {
        assert!(schema["properties"][section].is_object(), "{section}");
    }
    for rule in alternat::rules::ALL.iter() {
        let setting = &schema["properties"]["rules"]["properties"][rule.code]["anyOf"];
        assert_eq!(setting[0]["enum"], json!(["off", "hint", "info", "warning", "error"]), "{}", rule.code);
        for option in rule.options {
            let option_schema = &setting[1]["properties"][option.name];
            assert_eq!(option_schema["description"], option.documentation, "{}", rule.code);
            assert!(!option_schema["default"].is_null(), "{} {}", rule.code, option.name);
        }
    }
    let overrides = &schema["properties"]["overrides"]["items"]["properties"]["rules"]["properties"];
    assert!(overrides["default"].is_object() && overrides["N"].is_object() && overrides["M006"].is_object());
    assert!(schema["$schema"].is_string());
}

#[test]
fn records_are_found_shown_and_checked() {
    let folder = Folder::with("own.toml", "[[party]]\nid = \"arland\"\n");
    let found = folder.run("registry search 联合国宪章");
    assert!(found.out.contains("un-charter"), "{found:?}");
    assert_eq!(folder.run("registry search 没有这样的文书").status, 1);
    let shown = folder.run("registry show un-charter");
    assert!(shown.out.contains("[[instrument]]") && shown.out.contains("1945-06-26"), "{shown:?}");
    assert_eq!(folder.run("registry show nothing").status, 2);
    let checked = folder.run("registry check own.toml");
    assert_eq!(checked.status, 1);
    assert!(checked.out.starts_with("own.toml:1:1: not a file of records"), "{checked:?}");
}

#[test]
fn completions_and_version_are_printed() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = folder.run(&format!("completions {shell}"));
        assert!(run.status == 0 && run.out.contains("alternat"), "{shell}");
    }
    assert_eq!(folder.run("--version").out, concat!("alternat ", env!("CARGO_PKG_VERSION"), "\n"));
    let verbose = folder.run("--version --verbose --lang en").out;
    for part in ["alternat ", "licence: MIT OR Apache-2.0\n", "records: ", "\n  serde_json "] {
        assert!(verbose.contains(part), "{part}: {verbose}");
    }
    assert_eq!(folder.run("check --verbose").status, 2);
}

#[test]
fn manual_pages_are_printed_and_written() {
    let folder = Folder::with("pages/README", "");
    let page = folder.run("manual");
    assert!(page.status == 0 && page.out.contains(".TH alternat 1"), "{page:?}");
    let written = folder.run("manual --directory pages");
    assert_eq!(written.status, 0, "{written:?}");
    assert!(folder.path("pages/alternat-check.1").exists());
    let missing = folder.run("manual --directory nowhere --lang en");
    assert!(missing.status == 2 && missing.err.contains("nowhere: no such file or folder"), "{missing:?}");
}
