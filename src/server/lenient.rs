//! Messages that a strict reader would refuse, made readable: one odd field is no reason to serve nobody.

use std::str::FromStr;

use serde_json::{Map, Value, json};
use tower_lsp::ls_types::{InitializeParams, Uri};

/// The parameters of `initialize` without the fields that cannot be read. Clients are newer than servers.
pub(super) fn initialize(params: Option<Value>) -> Value {
    let mut params = match params {
        Some(Value::Object(params)) => params,
        _ => Map::new(),
    };
    params.entry("capabilities").or_insert_with(|| json!({}));
    if is_readable(&params) {
        return Value::Object(params);
    }
    let capabilities = match params.remove("capabilities") {
        Some(Value::Object(capabilities)) => capabilities,
        _ => Map::new(),
    };
    params.retain(|key, value| is_readable(&object(key, value.clone())));
    params.insert("capabilities".to_owned(), Value::Object(readable_capabilities(capabilities)));
    Value::Object(params)
}

/// What a client says of each of its features, as far as it can be read.
fn readable_capabilities(capabilities: Map<String, Value>) -> Map<String, Value> {
    let read_group = |(group, value): (String, Value)| {
        let Value::Object(mut features) = value else { return None };
        features.retain(|feature, value| {
            let alone = object(&group, json!({ feature: value }));
            is_readable(&object("capabilities", Value::Object(alone)))
        });
        Some((group, Value::Object(features)))
    };
    capabilities.into_iter().filter_map(read_group).collect()
}

fn object(key: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(key.to_owned(), value)])
}

fn is_readable(params: &Map<String, Value>) -> bool {
    let mut params = params.clone();
    params.entry("capabilities").or_insert_with(|| json!({}));
    serde_json::from_value::<InitializeParams>(Value::Object(params)).is_ok()
}

/// Where the URI of a document stands in the parameters of a message.
const DOCUMENT_URI: &str = "/textDocument/uri";

/// Whether the URI of a document is none: names in Chinese should be encoded, and sometimes are not.
pub(super) fn has_bad_uri(params: &Value) -> bool {
    let uri = params.pointer(DOCUMENT_URI).and_then(Value::as_str);
    uri.is_some_and(|uri| Uri::from_str(uri).is_err())
}

/// The same parameters with the characters encoded that may not stand in a URI.
pub(super) fn with_encoded_uri(mut params: Value) -> Value {
    if let Some(Value::String(uri)) = params.pointer_mut(DOCUMENT_URI) {
        *uri = encoded(uri);
    }
    params
}

fn encoded(uri: &str) -> String {
    let mut encoded = String::with_capacity(uri.len() * 2);
    for byte in uri.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_read_is_left_out() {
        let read = initialize(Some(json!({
            "processId": "unknown",
            "locale": "zh-CN",
            "capabilities": {
                "general": { "positionEncodings": ["utf-8"] },
                "textDocument": {
                    "foldingRange": { "foldingRangeKind": { "valueSet": ["chapter"] } },
                    "hover": { "contentFormat": ["markdown"] },
                },
                "window": 5,
            },
        })));
        let expected = json!({
            "locale": "zh-CN",
            "capabilities": {
                "general": { "positionEncodings": ["utf-8"] },
                "textDocument": { "hover": { "contentFormat": ["markdown"] } },
            },
        });
        assert_eq!(read, expected);
    }

    #[test]
    fn parameters_may_be_absent() {
        for absent in [None, Some(Value::Null), Some(json!([])), Some(json!({ "capabilities": null }))] {
            assert_eq!(initialize(absent)["capabilities"], json!({}));
        }
    }

    #[test]
    fn names_that_are_not_encoded_are_encoded() {
        let bad = json!({ "textDocument": { "uri": "file:///稿/a b.dipl" } });
        assert!(has_bad_uri(&bad));
        assert_eq!(with_encoded_uri(bad)["textDocument"]["uri"], "file:///%E7%A8%BF/a%20b.dipl");
        assert!(!has_bad_uri(&json!({ "textDocument": { "uri": "file:///c%3A/%e7.dipl" } })));
        assert!(!has_bad_uri(&json!({ "textDocument": 5 })));
    }
}
