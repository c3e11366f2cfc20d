//! Defined terms, and the names of the parties.

use crate::classes::{Class, sentences, soft, strict};
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        strict("term defined twice", &["T001"], |document| {
            twice(
                document,
                "双方设立联合工作组（以下简称“工作组”）。",
                "双方设立贸易工作组（以下简称“工作组”）。",
            )
        }),
        soft("term never used", &["T003"], |document| {
            sentences(document, "双方设立联络办公室（以下简称“联络室”）。")
        }),
        strict("term used before its definition", &["T002"], |document| {
            twice(document, "筹备机制由双方代表组成。", "双方设立筹备论坛的机制（以下简称“筹备机制”）。")
        }),
        strict("abbreviation does not fit", &["T009"], |document| {
            sentences(document, "双方支持世界贸易组织（WTO）改革，将在世界旅游组织（WTO）框架下合作。")
        }),
        soft("definition that explains itself", &["T007"], |document| {
            sentences(document, "“合格产品”系指合格产品。各方应当提供合格产品。")
        }),
    ]
}

/// One sentence behind a paragraph, another behind the next; found at the second.
fn twice(document: &Document, first: &str, second: &str) -> Vec<Plant> {
    let prose = document.prose();
    // Neither in the preamble nor in the conclusion, where nothing is defined.
    let body = prose.get(1..prose.len().saturating_sub(1)).unwrap_or_default();
    body.windows(2)
        .filter_map(|pair| match pair {
            [before, behind] => {
                let end = |line: &crate::document::Line<'_>| (line.start + line.text.trim_end().len()) as u32;
                let place = alternat::text::TextRange::new(end(before), end(behind));
                let edit = alternat::text::TextEdit::insert(end(behind), second);
                Some(Plant::insert(end(before) as usize, first).and(edit).found_at(place))
            }
            _ => None,
        })
        .collect()
}
