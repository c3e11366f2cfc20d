//! Register and final clauses.

use alternat::text::TextEdit;

use crate::classes::{Class, replaced, sentences, soft, strict};
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        strict("copies miscounted", &["R011"], |document| {
            replaced(document, "一式(两|二)份", |_| Some("五".into()))
        }),
        strict("languages miscounted", &["R011", "R012"], |document| {
            replaced(document, "(两|二)种文本(?:具有)?同等(?:作准|效力)", |_| Some("五".into()))
        }),
        strict("binding words in a text that does not bind", &["R001"], |document| {
            declared(document, "备忘录", "binding: false", "缔约双方应当承担履行本备忘录的义务。")
        }),
        soft("soft verb in a text that binds", &["R002"], |document| {
            declared(document, "协定", "binding: true", "双方拟尽力提供协助。")
        }),
        strict("two dates of entry into force", &["R015"], |document| {
            behind_own_clause(document, "本协定自双方完成国内法律程序之日起第三十日生效。")
        }),
        soft("obligation in the preamble", &["R017"], obligation_in_preamble),
        soft("ambiguous connective", &["R020"], |document| sentences(document, "双方将交换信息和/或文件。")),
    ]
}

/// A sentence put into the first prose of a document of this kind, and a declaration into its front matter.
fn declared(document: &Document, kind: &str, declaration: &str, sentence: &str) -> Vec<Plant> {
    let is_kind = document.lines().first().is_some_and(|line| line.text.trim_end().ends_with(kind));
    if !is_kind || document.text.starts_with("---") {
        return Vec::new();
    }
    let declaration = TextEdit::insert(0, format!("---\n{declaration}\n---\n"));
    sentences(document, sentence).into_iter().map(|plant| plant.and(declaration.clone())).collect()
}

/// A second clause behind one that says `自签署之日起生效`.
fn behind_own_clause(document: &Document, sentence: &str) -> Vec<Plant> {
    let places = document.places("本协定自签(?:署|字)之日起生效[^。\n]*(。)");
    places.into_iter().map(|range| Plant::insert(range.end as usize, sentence)).collect()
}

/// An obligation behind the first paragraph of the preamble of a treaty.
fn obligation_in_preamble(document: &Document) -> Vec<Plant> {
    let places = document.places("(?m)^为促进[^。\n]*，(\n\n)");
    let places = places.into_iter().filter(|range| (range.start as usize) < document.text.len() / 4);
    places.map(|range| Plant::insert(range.end as usize, "双方应当保护对方公民的合法权益，\n\n")).collect()
}
