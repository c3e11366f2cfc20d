//! Working marks, front matter and suppressions.

use crate::classes::{Class, paragraphs, replaced, sentences, soft, strict};
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        strict("number left blank", &["W001"], |document| {
            sentences(document, "双方将于____年____月举行会议。")
        }),
        strict("name left blank", &["W001"], |document| sentences(document, "双方将在×××举行会议。")),
        strict("square brackets left", &["W002"], |document| {
            replaced(document, "(缔约国|双方)[\u{4e00}-\u{9fff}]", |word| Some(format!("[{word}]")))
        }),
        strict("alternative left", &["W003", "W002"], |document| {
            sentences(document, "双方[将/应]加强合作。")
        }),
        strict("editor's mark left", &["W004"], |document| sentences(document, "双方将加强合作（待核）。")),
        strict("note to the file left", &["W004"], |document| sentences(document, "【请条法司核】")),
        soft("legend of a draft left", &["W006"], legend_left),
        soft("suppression without effect", &["M003"], |document| {
            paragraphs(document, "%% alternat-disable-next-line D002 -- 已核对")
        }),
        strict("suppression of an unknown rule", &["M006"], |document| {
            paragraphs(document, "%% alternat-disable-next-line Z999 -- 已核对")
        }),
        strict("front matter of an unknown kind", &["M001"], |document| {
            let open = document.text.starts_with("---");
            if open { Vec::new() } else { vec![Plant::insert(0, "---\nkind: telegramme\n---\n")] }
        }),
    ]
}

/// A final text whose title still says that it is a draft.
fn legend_left(document: &Document) -> Vec<Plant> {
    let lines = document.lines();
    let Some(title) = lines.first().filter(|_| !document.text.starts_with("---")) else { return Vec::new() };
    let kinds = ["协定", "条约", "声明", "备忘录", "公报", "议定书", "公约", "宣言"];
    if !kinds.iter().any(|kind| title.text.trim_end().ends_with(kind)) {
        return Vec::new();
    }
    let end = title.start + title.text.trim_end().len();
    let declared = alternat::text::TextEdit::insert(0, "---\nstage: final\n---\n");
    vec![Plant::insert(end, "（征求意见稿）").and(declared)]
}
