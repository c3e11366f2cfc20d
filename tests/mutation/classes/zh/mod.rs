//! What is planted in Chinese documents.

mod citations;
mod clauses;
mod dates;
mod numbering;
mod numeral;
mod references;
mod terms;
mod typography;
mod working;

use crate::classes::{Class, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "zh",
    is_enforced: true,
    least_classes: 40,
    full_stop: '。',
    least_prose: 30,
    article: "^[ \u{3000}]*第([〇零一二三四五六七八九十百]+)[条條]",
    division: "^[ \u{3000}]*第[〇零一二三四五六七八九十百壹贰貳叁參肆伍陆陸]+[编編章节節]|^附件|^[ \u{3000}]*附[则則]|议定书|决議|决议",
    value_of: numeral::value_of,
    classes,
};

fn classes() -> Vec<Class> {
    [
        numbering::classes(),
        references::classes(),
        citations::classes(),
        dates::classes(),
        terms::classes(),
        clauses::classes(),
        typography::classes(),
        working::classes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
