//! Cross-references and the name of the instrument itself.

use crate::classes::{Class, articles, replaced, strict};
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        strict("reference to a missing article", &["X001"], |document| {
            replaced(
                document,
                "本(?:协定|条约|公约|议定书|规约)第([一二三四五六七八九十百]+)条",
                |_| Some("九百九十九".into()),
            )
        }),
        strict("reference to a missing paragraph", &["X001"], |document| {
            replaced(document, "本条第([一二三四五六七八九十]+)款", |_| Some("九十九".into()))
        }),
        strict("reference to itself", &["X002"], |document| {
            let own = "(?:依照|根据|按照|除)本(?:协定|条约|公约|议定书)第([一二三四五六七八九十百]+)条";
            articles::referring_to_themselves(document, own)
        }),
        strict("range of references reversed", &["X008"], |document| {
            replaced(
                document,
                "第[一二三四五六七八九十]+条至第([一二三四五六七八九十]+)条",
                |_| Some("一".into()),
            )
        }),
        strict("the instrument named as another kind", &["X010"], named_as_another_kind),
    ]
}

fn named_as_another_kind(document: &Document) -> Vec<Plant> {
    let own: Vec<&str> = ["协定", "条约", "公约", "议定书", "备忘录"]
        .into_iter()
        .filter(|kind| document.text.contains(&format!("本{kind}")))
        .collect();
    let [kind] = own.as_slice() else { return Vec::new() };
    let other = if *kind == "协定" { "议定书" } else { "协定" };
    replaced(document, &format!("[。，依据按照在]本({kind})"), |_| Some(other.to_owned()))
}
