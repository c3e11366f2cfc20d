//! The client's changes, applied to a text.

use tower_lsp::ls_types::{Range, TextDocumentContentChangeEvent};

use crate::server::from_proto;
use crate::server::log::log;
use crate::text::{PositionEncoding, Text, TextRange};

/// Applies the changes of one notification in order, each to the result of the one before.
///
/// Positions outside the text are cut to it, and `rangeLength` is not looked at. A change whose range
/// ends before it starts is left out.
pub(super) fn apply(
    text: &mut Text,
    changes: Vec<TextDocumentContentChangeEvent>,
    encoding: PositionEncoding,
) {
    for change in changes {
        match change.range {
            None => text.replace_all(&change.text),
            Some(range) => match byte_range(text, range, encoding) {
                Some(range) => text.apply(range, &change.text),
                None => log(format_args!("a change ends before it starts and is left out")),
            },
        }
    }
}

fn byte_range(text: &Text, range: Range, encoding: PositionEncoding) -> Option<TextRange> {
    let start = from_proto::position(range.start);
    let end = from_proto::position(range.end);
    (start <= end).then(|| TextRange::new(text.offset(start, encoding), text.offset(end, encoding)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[track_caller]
    fn check(old: &str, changes: Value, new: &str) {
        let mut text = Text::new(old);
        let changes = serde_json::from_value(changes).expect("content changes");
        apply(&mut text, changes, PositionEncoding::Utf16);
        assert_eq!(text.to_string(), new);
    }

    /// The replacement of a stretch, given as line, column, line, column.
    fn change(range: [u32; 4], text: &str) -> Value {
        let [line, character, end_line, end_character] = range;
        json!({
            "range": {
                "start": { "line": line, "character": character },
                "end": { "line": end_line, "character": end_character },
            },
            "rangeLength": 77,
            "text": text,
        })
    }

    #[test]
    fn each_change_sees_the_one_before() {
        check("甲\n乙", json!([change([0, 1, 0, 1], "丙\n"), change([1, 0, 2, 1], "丁")]), "甲丙\n丁");
    }

    #[test]
    fn a_change_without_range_is_the_whole_text() {
        check(
            "甲",
            json!([change([0, 0, 0, 0], "乙"), { "text": "丙" }, change([0, 1, 0, 1], "丁")]),
            "丙丁",
        );
    }

    #[test]
    fn no_changes_change_nothing() {
        check("甲", json!([]), "甲");
    }

    #[test]
    fn a_range_that_ends_before_it_starts_is_left_out() {
        check("甲乙\n丙", json!([change([1, 0, 0, 1], "丁"), change([0, 2, 0, 1], "丁")]), "甲乙\n丙");
    }

    #[test]
    fn the_line_after_the_last_is_the_end() {
        check("甲\n", json!([change([2, 0, 2, 0], "乙")]), "甲\n乙");
        check("甲", json!([change([1, 0, 1, 0], "\n乙")]), "甲\n乙");
        check("甲\n乙", json!([change([1, 0, 2, 0], "")]), "甲\n");
    }

    #[test]
    fn columns_past_the_end_of_a_line_stay_in_it() {
        check("甲\r\n乙", json!([change([0, 5, 0, 9], "丙")]), "甲丙\r\n乙");
    }

    #[test]
    fn columns_inside_a_character_are_its_start() {
        check("𠮷乙", json!([change([0, 1, 0, 2], "")]), "乙");
    }
}
