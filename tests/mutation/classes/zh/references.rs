//! Cross-references and the name of the instrument itself.

use crate::classes::{Class, replaced, strict};
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
        strict("reference to itself", &["X002"], to_itself),
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

/// A reference to another article of this instrument becomes one to the article that it stands in.
fn to_itself(document: &Document) -> Vec<Plant> {
    let places =
        document.places("(?:依照|根据|按照|除)本(?:协定|条约|公约|议定书)第([一二三四五六七八九十百]+)条");
    let articles = document.articles();
    places
        .into_iter()
        .filter_map(|range| {
            let at = range.start as usize;
            let article = articles.iter().find(|article| article.start <= at && at < article.end)?;
            (article.numeral.1 != range.of(&document.text)).then(|| Plant::replace(range, article.numeral.1))
        })
        .collect()
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
