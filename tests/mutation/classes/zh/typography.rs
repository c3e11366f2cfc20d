//! Characters, marks and broken text.

use crate::classes::{Class, replaced, sentences, soft, strict};
use crate::document::{Document, Line};
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        soft("half-width comma", &["L001"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}](，)[\u{4e00}-\u{9fff}]", |_| Some(",".into()))
        }),
        soft("half-width semicolon", &["L001"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}](；)", |_| Some(";".into()))
        }),
        strict("closing quotation mark removed", &["L003"], |document| {
            replaced(document, "“[^“”‘’\n]{1,40}(”)", |_| Some(String::new()))
        }),
        strict("opening quotation mark removed", &["L003"], |document| {
            replaced(document, "(“)[^“”‘’\n]{1,40}”", |_| Some(String::new()))
        }),
        strict("closing bracket removed", &["L004"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}]（[^（）\n]{1,40}(）)", |_| Some(String::new()))
        }),
        strict("opening bracket removed", &["L004"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}](（)[^（）\n]{1,40}）", |_| Some(String::new()))
        }),
        strict("full stop doubled", &["L010"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}](。)\n", |_| Some("。。".into()))
        }),
        strict("comma doubled", &["L010"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}](，)[\u{4e00}-\u{9fff}]", |_| Some("，，".into()))
        }),
        strict("comma and full stop", &["L010"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}](。)\n", |_| Some("，。".into()))
        }),
        strict("phrase doubled", &["L011"], |document| {
            replaced(
                document,
                "(缔约国|公约|合作|关系|规定|会议|委员会|保护|国家|和平)[，。的]",
                |word| Some(word.repeat(2)),
            )
        }),
        strict("paragraph broken", &["L012", "L022"], broken),
        strict("page furniture", &["L013"], |document| {
            crate::classes::paragraphs(document, "（下转第三版）")
        }),
        soft("blank in a sentence", &["L015"], |document| {
            replaced(
                document,
                "[，、][^\n，、。《》]{0,12}[^条款项第 ](合作|国家|规定|委员会|国际)[\u{4e00}-\u{9fff}]",
                |word| Some(format!(" {word}")),
            )
        }),
        strict("invisible character", &["L017"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}](合作|国家|规定|委员会|国际)", |word| {
                Some(format!("\u{200b}{word}"))
            })
        }),
        strict("homoglyph", &["L018"], |document| sentences(document, "双方重申支持АPEC机制。")),
        soft("compatibility character", &["L019"], |document| {
            replaced(document, "(人)[\u{4e00}-\u{9fff}]", |_| Some("\u{2f08}".into()))
        }),
        soft("character of the other script", &["L014"], |document| {
            let simplified = document.text.contains('国');
            replaced(
                document,
                if simplified {
                    "[\u{4e00}-\u{9fff}](国)[\u{4e00}-\u{9fff}]"
                } else {
                    "[\u{4e00}-\u{9fff}](國)[\u{4e00}-\u{9fff}]"
                },
                move |_| Some(if simplified { "國" } else { "国" }.into()),
            )
        }),
        soft("confusable word", &["L020"], |document| {
            sentences(document, "截止2022年底，双方共签署十份文件。")
        }),
        soft("full stop missing", &["L022", "L012"], |document| {
            replaced(document, "[\u{4e00}-\u{9fff}]{12}(。)\n", |_| Some(String::new()))
        }),
        soft("comma before 等", &["L024"], |document| {
            sentences(document, "双方将加强贸易、投资、金融，等领域的合作。")
        }),
        soft("enumeration mark in an approximate number", &["L025"], |document| {
            sentences(document, "双方将于三、四年内完成研究。")
        }),
    ]
}

/// A long paragraph broken between two characters behind its middle, not beside a mark.
fn broken(document: &Document) -> Vec<Plant> {
    document.prose().into_iter().filter_map(|line| break_in(&line)).collect()
}

fn break_in(line: &Line<'_>) -> Option<Plant> {
    let characters: Vec<(usize, char)> = line.text.char_indices().collect();
    let is_han = |character: char| ('\u{4e00}'..='\u{9fff}').contains(&character);
    let pairs = characters.windows(4).skip(characters.len() / 2);
    let at = pairs
        .filter_map(|pair| match pair {
            [(_, a), (_, b), (at, c), (_, d)] => {
                [*a, *b, *c, *d].iter().all(|character| is_han(*character)).then_some(*at)
            }
            _ => None,
        })
        .next()?;
    Some(Plant::insert(line.start + at, "\n\n"))
}
