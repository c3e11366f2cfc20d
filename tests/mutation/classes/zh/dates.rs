//! Dates, counts and ordinals.

use crate::classes::{Class, paragraphs, replaced, sentences, soft, strict};
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        strict("a day that no month has", &["D001"], |document| {
            replaced(document, "[0-9]{4}年[0-9]{1,2}月([0-9]{1,2})日", |_| Some("32".into()))
        }),
        strict("a month that no year has", &["D001"], |document| {
            replaced(document, "[0-9]{4}年([0-9]{1,2})月[0-9]{1,2}日", |_| Some("13".into()))
        }),
        strict("wrong weekday", &["D002"], |document| {
            sentences(document, "下次会议定于2024年3月5日（星期五）举行。")
        }),
        strict("span of days reversed", &["D009", "D001"], days_reversed),
        strict("span of years reversed", &["D009"], |document| {
            sentences(document, "双方将落实2028年至2025年合作计划。")
        }),
        strict("counted years altered", &["D007"], |document| {
            // Counts are judged by the date of the text, which only drafts and instruments have.
            if !document.is_draft() {
                return Vec::new();
            }
            replaced(document, "建交([0-9]{2})(?:周年|年)", |years| {
                Some((years.parse::<u32>().ok()? + 3).to_string())
            })
        }),
        strict("ordinal of a known meeting", &["D008"], known_ordinals),
        strict("span and duration differ", &["D016"], |document| {
            sentences(document, "双方支持“新兰花”2022—2026年发展战略，将落实“新兰花”2022—2025年发展战略。")
        }),
        strict("fewer items than announced", &["D020"], |document| {
            paragraphs(document, "双方将在以下三个领域加强合作：（一）贸易；（二）教育。")
        }),
        strict("words and figures differ", &["D018"], |document| {
            sentences(document, "捐助金额为人民币五百万元（6000000元）。")
        }),
        strict("relative date", &["D012"], |document| {
            if document.is_draft() {
                sentences(document, "双方商定明年举行下一次会议。")
            } else {
                Vec::new()
            }
        }),
        soft("零 in a year of digits", &["D006"], |document| {
            // Traditional texts write 零 as well as 〇.
            let simplified = document.text.contains('国');
            if simplified {
                sentences(document, "双方将落实二零二四年达成的共识。")
            } else {
                Vec::new()
            }
        }),
        soft("month padded with zero", &["D003"], |document| {
            replaced(document, "[0-9]{4}年([1-9])月[0-9]{1,2}日", |month| Some(format!("0{month}")))
        }),
        soft("year abbreviated", &["D004"], |document| {
            sentences(document, "截至22年底，双边贸易额持续增长。")
        }),
        soft("numerals of one date mixed", &["D005"], |document| {
            replaced(document, "[0-9]{4}年([1-9])月[0-9]{1,2}日", |month| {
                "一二三四五六七八九"
                    .chars()
                    .nth(month.parse::<usize>().ok()?.checked_sub(1)?)
                    .map(String::from)
            })
        }),
        soft("hyphen in a range of years", &["D010"], |document| {
            sentences(document, "双方将落实2021-2025年合作规划。")
        }),
        soft("unit dropped in a range", &["D011"], |document| {
            sentences(document, "双边贸易额将达到3至5%的增长，投资增长10～15亿元。")
        }),
    ]
}

fn days_reversed(document: &Document) -> Vec<Plant> {
    let places = document.places("月([0-9]{1,2}日至[0-9]{1,2})日");
    places
        .into_iter()
        .filter_map(|range| {
            let (first, last) = range.of(&document.text).split_once("日至")?;
            (first != last).then(|| Plant::replace(range, format!("{last}日至{first}")))
        })
        .collect()
}

/// Meetings of series whose ordinals are on record, in the documents or put in with a wrong year.
fn known_ordinals(document: &Document) -> Vec<Plant> {
    let mut plants = replaced(
        document,
        "中国共产党第(二十)次全国代表大会(?:报告|精神)?[^，。]*2022年",
        |_| Some("二十一".into()),
    );
    plants.extend(sentences(
        document,
        "双方高度评价2022年9月16日在撒马尔罕举行的上海合作组织成员国元首理事会第二十三次会议。",
    ));
    plants.extend(sentences(document, "双方祝贺2022年在北京举行的第二十五届冬季奥林匹克运动会取得成功。"));
    plants
}
