//! Where words lead, and who speaks of the same.

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::URI;

/// Two articles, a term, and a treaty that is on record.
const TEXT: &str = "\
阿兰共和国和贝里亚共和国合作协定

第一条 定义
“主管机关”系指外交部。

第二条 合作
主管机关根据第一条和《联合国宪章》合作。

第三条 磋商
主管机关根据第一条至第二条磋商，遵守《联合国宪章》。
";

const OTHER: &str = "file:///drafts/b.dipl";

fn opened(capabilities: Value) -> Client {
    let mut client = Client::with(capabilities);
    client.open(URI, TEXT);
    client
}

fn at(line: u32, character: u32) -> Value {
    json!({ "textDocument": { "uri": URI }, "position": { "line": line, "character": character } })
}

/// The words at ranges of the text, which counts in UTF-16.
fn words(found: &Value) -> Vec<String> {
    let list = found.as_array().expect("a list");
    list.iter().map(|place| word(place.get("range").unwrap_or(place))).collect()
}

fn word(range: &Value) -> String {
    let number = |end: &str, field: &str| range[end][field].as_u64().expect("a number") as usize;
    assert_eq!(number("start", "line"), number("end", "line"));
    let line: Vec<u16> = TEXT.lines().nth(number("start", "line")).expect("a line").encode_utf16().collect();
    String::from_utf16(&line[number("start", "character")..number("end", "character")]).expect("words")
}

#[test]
fn a_reference_leads_to_its_article() {
    let mut client = opened(json!({}));
    let found = client.request("textDocument/definition", at(6, 7)).unwrap();
    assert_eq!(words(&found), ["第一条 定义"]);
    let found = client.request("textDocument/declaration", at(6, 1)).unwrap();
    assert_eq!(words(&found), ["主管机关"]);
    assert_eq!(client.request("textDocument/definition", at(6, 25)).unwrap(), Value::Null);
    client.finish();
}

#[test]
fn a_client_that_takes_links_is_told_the_words_that_lead() {
    let mut client = opened(json!({ "textDocument": { "definition": { "linkSupport": true } } }));
    let found = client.request("textDocument/definition", at(6, 7)).unwrap();
    let link = &found[0];
    assert_eq!(word(&link["originSelectionRange"]), "第一条");
    assert_eq!(word(&link["targetSelectionRange"]), "第一条 定义");
    assert_eq!((&link["targetUri"], &link["targetRange"]["end"]["line"]), (&json!(URI), &json!(3)));
    client.finish();
}

#[test]
fn a_citation_leads_to_a_page_of_its_record() {
    let mut client = opened(json!({}));
    let found = client.request("textDocument/definition", at(6, 14)).unwrap();
    let uri = found[0]["uri"].as_str().expect("a URI").to_owned();
    let path = uri.strip_prefix("file://").expect("a file");
    let page = std::fs::read_to_string(path).expect("the page is written");
    assert!(page.contains("Charter of the United Nations"), "{page}");
    assert!(std::fs::metadata(path).expect("the file").permissions().readonly());
    client.finish();

    let mut client = opened(json!({ "experimental": { "alternat": { "recordPages": true } } }));
    let found = client.request("textDocument/definition", at(6, 14)).unwrap();
    assert!(found[0]["uri"].as_str().expect("a URI").starts_with("alternat-record:"));
    client.finish();
}

fn references(client: &mut Client, line: u32, character: u32, with_declaration: bool) -> Value {
    let mut params = at(line, character);
    params["context"] = json!({ "includeDeclaration": with_declaration });
    client.request("textDocument/references", params).unwrap()
}

#[test]
fn who_refers_to_an_article() {
    let mut client = opened(json!({}));
    assert_eq!(words(&references(&mut client, 2, 1, false)), ["第一条", "第一条"]);
    assert_eq!(words(&references(&mut client, 2, 1, true)), ["第一条", "定义", "第一条", "第一条"]);
    client.finish();
}

#[test]
fn who_cites_a_treaty_in_all_open_drafts() {
    let mut client = opened(json!({}));
    client.open(OTHER, "双方遵守《联合国宪章》。\n");
    let found = references(&mut client, 6, 14, true);
    let places = found.as_array().expect("places").iter();
    let uris: Vec<&str> = places.map(|place| place["uri"].as_str().expect("a URI")).collect();
    assert_eq!(uris, [URI, URI, OTHER]);
    client.finish();
}

#[test]
fn places_of_the_same_are_highlighted() {
    let mut client = opened(json!({}));
    let found = client.request("textDocument/documentHighlight", at(6, 1)).unwrap();
    assert_eq!(words(&found), ["主管机关", "主管机关", "主管机关"]);
    let kinds: Vec<&Value> = found.as_array().expect("a list").iter().map(|place| &place["kind"]).collect();
    assert_eq!(kinds, [&json!(3), &json!(2), &json!(2)]);
    client.finish();
}

#[test]
fn links_lead_to_lines_and_are_resolved_to_pages() {
    let mut client = opened(json!({}));
    let links = client.request("textDocument/documentLink", at(0, 0)).unwrap();
    assert_eq!(words(&links), ["第一条", "《联合国宪章》", "第一条", "第二条", "《联合国宪章》"]);
    assert_eq!(links[0]["target"], format!("{URI}#L3"));
    assert!(links[1].get("target").is_none());
    let resolved = client.request("documentLink/resolve", links[1].clone()).unwrap();
    assert!(resolved["target"].as_str().expect("a URI").starts_with("file:///"));
    client.finish();
}

#[test]
fn symbols_of_the_united_nations_lead_to_their_documents() {
    let mut client = Client::with(json!({ "textDocument": { "documentLink": { "tooltipSupport": true } } }));
    client.open(URI, "联合声明\n\n双方忆及联合国大会第76/1号决议和A/HRC/RES/17/4号文件。\n");
    let links = client.request("textDocument/documentLink", at(0, 0)).unwrap();
    let targets: Vec<&Value> = links.as_array().expect("a list").iter().map(|link| &link["target"]).collect();
    assert_eq!(targets, ["https://undocs.org/zh/A/RES/76/1", "https://undocs.org/zh/A/HRC/RES/17/4"]);
    assert_eq!(links[0]["tooltip"], "A/RES/76/1 on undocs.org, in your browser");
    client.finish();
}

#[test]
fn selections_grow() {
    let mut client = opened(json!({}));
    let params = json!({ "textDocument": { "uri": URI }, "positions": [{ "line": 6, "character": 7 }] });
    let found = client.request("textDocument/selectionRange", params).unwrap();
    assert_eq!(word(&found[0]["range"]), "第一条");
    let mut outermost = &found[0];
    let mut levels = 1;
    while let Some(parent) = outermost.get("parent") {
        outermost = parent;
        levels += 1;
    }
    assert_eq!(outermost["range"]["start"], json!({ "line": 0, "character": 0 }));
    assert!(levels > 4);
    client.finish();
}

#[test]
fn articles_call_articles() {
    let mut client = opened(json!({}));
    let items = client.request("textDocument/prepareCallHierarchy", at(2, 1)).unwrap();
    assert_eq!(items[0]["name"], "第一条 定义");
    let incoming = client.request("callHierarchy/incomingCalls", json!({ "item": items[0] })).unwrap();
    let names: Vec<&Value> =
        incoming.as_array().expect("a list").iter().map(|call| &call["from"]["name"]).collect();
    assert_eq!(names, [&json!("第二条 合作"), &json!("第三条 磋商")]);
    assert_eq!(words(&incoming[0]["fromRanges"]), ["第一条"]);
    let outgoing =
        client.request("callHierarchy/outgoingCalls", json!({ "item": incoming[1]["from"] })).unwrap();
    assert_eq!(outgoing.as_array().map(Vec::len), Some(2));
    client.finish();
}

#[test]
fn symbols_of_all_open_drafts_are_found_by_name() {
    let mut client = opened(json!({}));
    client.open(OTHER, "第一条 合作\n双方合作。\n");
    let found = client.request("workspace/symbol", json!({ "query": "合作" })).unwrap();
    let mut names: Vec<(&str, &str)> = found
        .as_array()
        .expect("a list")
        .iter()
        .map(|symbol| {
            (symbol["name"].as_str().expect("a name"), symbol["location"]["uri"].as_str().expect("a URI"))
        })
        .collect();
    names.sort_unstable();
    assert!(names.contains(&("第二条 合作", URI)) && names.contains(&("第一条 合作", OTHER)), "{names:?}");
    assert!(
        client
            .request("workspace/symbol", json!({ "query": "引渡" }))
            .unwrap()
            .as_array()
            .expect("a list")
            .is_empty()
    );
    client.finish();
}

#[test]
fn nothing_leads_anywhere_from_a_document_that_is_no_draft() {
    let mut client = Client::bare();
    client.open_as("file:///a.txt", TEXT, "plaintext");
    let params =
        json!({ "textDocument": { "uri": "file:///a.txt" }, "position": { "line": 6, "character": 7 } });
    assert_eq!(client.request("textDocument/definition", params).unwrap(), Value::Null);
    client.finish();
}
