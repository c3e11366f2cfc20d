//! Completions, as clients of different abilities get them.

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{CLEAN, URI};

/// A client with a draft, and the place in it that `▮` marks.
fn opened(item: &Value, marked: &str) -> (Client, Value) {
    let capabilities = json!({ "textDocument": { "completion": { "completionItem": item } } });
    let mut client = Client::with(capabilities);
    let (before, _) = marked.split_once('▮').unwrap();
    client.open(URI, &marked.replace('▮', ""));
    let line = before.matches('\n').count();
    let character = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count();
    (client, json!({ "line": line, "character": character }))
}

/// The answer to a client that asks at `▮`, as a session that may go on.
fn asked(item: &Value, marked: &str) -> (Client, Value) {
    let (mut client, position) = opened(item, marked);
    let params = json!({ "textDocument": { "uri": URI }, "position": position });
    let list = client.request("textDocument/completion", params).unwrap();
    (client, list)
}

fn labels(list: &Value) -> Vec<&str> {
    let items = list["items"].as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(|item| item["label"].as_str()).collect()
}

/// A draft with 𠮷 and an emoji on the line of the cursor.
fn agreement(line: &str) -> String {
    let head = "阿兰共和国和贝里亚共和国海关互助协定\n\n双方达成协议如下：\n\n第一条 适用范围\n\n双方合作。\n\n第二条 资料\n\n双方交换资料。\n\n";
    format!("{head}第三条 实施\n\n𠮷🌉{line}\n")
}

#[test]
fn titles_are_proposed_behind_an_opening_mark_and_explained_one_at_a_time() {
    let text = CLEAN.replacen("双方重申友好", "双方重申友好，将落实《联合国宪▮", 1);
    let (mut client, list) = asked(&json!({}), &text);
    let triggers = client.capabilities["completionProvider"]["triggerCharacters"].clone();
    for mark in ["《", "第", "本", "（", " "] {
        assert!(triggers.as_array().is_some_and(|all| all.contains(&json!(mark))), "{triggers}");
    }
    let first = &list["items"][0];
    assert_eq!(first["label"], "联合国宪章");
    assert!(first["filterText"].as_str().is_some_and(|filter| filter.starts_with("《联合国宪章")), "{first}");
    assert_eq!(first["textEdit"]["newText"], "《联合国宪章》");
    assert!(first["documentation"].is_null() && first["commitCharacters"].is_null());
    let resolved = client.request("completionItem/resolve", first.clone()).unwrap();
    let told = resolved["documentation"].as_str().unwrap();
    assert!(told.contains("Charter of the United Nations"), "{told}");
    client.finish();
}

#[test]
fn titles_are_found_by_the_first_letters_of_their_sounds() {
    let text = CLEAN.replacen("双方重申友好", "双方重申友好，将落实《lhgxz▮", 1);
    let (client, list) = asked(&json!({}), &text);
    assert_eq!(labels(&list)[0], "联合国宪章");
    let filter = list["items"][0]["filterText"].as_str().unwrap();
    assert!(filter.starts_with("《lhgxz") && list["isIncomplete"] == true, "{filter}");
    client.finish();
}

#[test]
fn a_title_may_be_written_in_the_place_of_one_that_stands_there() {
    let text = agreement("双方落实《联合国▮大学宪章》。");
    let (client, list) = asked(&json!({ "insertReplaceSupport": true }), &text);
    let edit = &list["items"][0]["textEdit"];
    assert_eq!(edit["insert"]["start"], edit["replace"]["start"]);
    assert_eq!(edit["insert"]["start"]["character"], 8);
    assert_eq!(edit["insert"]["end"]["character"], 12);
    assert_eq!(edit["replace"]["end"]["character"], 17);
    client.finish();
    let (client, list) = asked(&json!({}), &text);
    assert_eq!(list["items"][0]["textEdit"]["range"]["end"]["character"], 12);
    client.finish();
}

#[test]
fn headings_stand_behind_the_numbers_of_articles() {
    let text = agreement("双方根据第▮办理。");
    let (mut client, list) = asked(&json!({ "labelDetailsSupport": true }), &text);
    assert_eq!(labels(&list), ["第一条", "第二条", "第三条"]);
    let second = list["items"][1].clone();
    assert_eq!(second["labelDetails"]["detail"], " 资料");
    let resolved = client.request("completionItem/resolve", second).unwrap();
    let told = resolved["documentation"].as_str().unwrap();
    assert!(told.contains("双方交换资料。"), "{told}");
    client.finish();
    let (client, list) = asked(&json!({}), &text);
    assert!(list["items"][1]["labelDetails"].is_null());
    assert!(list["items"][1]["detail"].as_str().is_some_and(|detail| detail.contains("资料")));
    client.finish();
}

#[test]
fn blanks_are_places_to_stop_at_where_the_client_has_them() {
    let text = agreement("▮").replace("𠮷🌉", "生效");
    let (client, list) = asked(&json!({ "snippetSupport": true }), &text);
    let clause = &list["items"][0];
    assert_eq!((&clause["label"], &clause["insertTextFormat"]), (&json!("生效"), &json!(2)));
    assert!(
        clause["textEdit"]["newText"].as_str().is_some_and(|text| text.contains("第${1:[…]}日")),
        "{clause}"
    );
    client.finish();
    let (client, list) = asked(&json!({}), &text);
    let clause = &list["items"][0];
    assert!(clause["insertTextFormat"].is_null());
    assert!(clause["textEdit"]["newText"].as_str().is_some_and(|text| text.contains("第[…]日")), "{clause}");
    client.finish();
}

#[test]
fn a_character_that_editors_ask_at_lists_nothing_by_itself() {
    let (mut client, position) = opened(&json!({}), &agreement("双方合作，支持第▮"));
    let context = json!({ "triggerKind": 2, "triggerCharacter": "第" });
    let params = json!({ "textDocument": { "uri": URI }, "position": position, "context": context });
    assert_eq!(client.request("textDocument/completion", params).unwrap(), Value::Null);
    client.finish();
}

#[test]
fn titles_are_proposed_behind_the_signatures_too() {
    let (client, list) = asked(&json!({}), &format!("{}\n\n《联合国宪▮", CLEAN.trim_end()));
    assert_eq!(labels(&list)[0], "联合国宪章");
    client.finish();
}

#[test]
fn a_client_may_send_what_it_was_not_given() {
    let (mut client, _) = opened(&json!({}), "▮");
    let item = json!({ "label": "甲", "data": { "uri": "file:///elsewhere", "about": { "rule": "Z999" } } });
    let resolved = client.request("completionItem/resolve", item).unwrap();
    assert_eq!(resolved["label"], "甲");
    client.finish();
}

/// Drafts of two states on record, dated nowhere, with a year in the line of the cursor.
const ANNIVERSARIES: [(&str, &str); 4] = [
    (
        "Joint Statement\n\nof the People’s Republic of China and the Republic of Uzbekistan\n\n𠮷🌉In 2027 the two sides will celebrate the 35▮\n",
        "35th anniversary of the establishment of diplomatic relations",
    ),
    (
        "---\nparties: [china, uzbekistan]\n---\n\nСОВМЕСТНОЕ ЗАЯВЛЕНИЕ\n\nВ 2027 году стороны отметят 35▮\n",
        "35-летие установления дипломатических отношений",
    ),
    (
        "DÉCLARATION COMMUNE\nde la République populaire de Chine et de la République d’Ouzbékistan\n\nEn 2027, les deux parties célébreront le 35▮\n",
        "35e anniversaire de l’établissement des relations diplomatiques",
    ),
    ("中华人民共和国和乌兹别克斯坦共和国联合声明\n\n𠮷🌉2027年，双方将庆祝建▮\n", "建交35周年"),
];

#[test]
fn anniversaries_are_counted_to_the_year_of_the_sentence() {
    for (marked, expected) in ANNIVERSARIES {
        let (client, list) = asked(&json!({}), marked);
        assert_eq!(labels(&list).first(), Some(&expected), "{marked}");
        client.finish();
    }
}

#[test]
fn events_of_a_series_are_offered_with_their_ordinals() {
    let marked = "Joint Statement\n\nThe two sides look forward to the BRICS Su▮\n";
    let (client, list) = asked(&json!({}), marked);
    let first = labels(&list).first().map(|label| (*label).to_owned()).unwrap_or_default();
    assert!(first.ends_with("BRICS Summit") && first.starts_with(char::is_numeric), "{list}");
    client.finish();
}
