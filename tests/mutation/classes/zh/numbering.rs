//! Numbering and structure.

use crate::classes::articles;
use crate::classes::zh::numeral::{numeral_of, value_of};
use crate::classes::{Class, range, soft, strict};
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        strict("article dropped", &["N001"], articles::dropped),
        strict("article doubled", &["N002"], articles::doubled),
        strict("articles swapped", &["N003"], articles::swapped),
        strict("article in Arabic numerals", &["N005"], article_in_arabic),
        strict("article numeral malformed", &["N013"], article_malformed),
        strict("item dropped", &["N001"], item_dropped),
        strict("item number doubled", &["N002"], item_doubled),
        soft("item bracket half width", &["N007", "N005"], item_bracket),
        soft("mark behind item bracket", &["N006"], item_mark),
        strict("article emptied", &["N010"], articles::emptied),
        strict("title removed", &["N020"], title_removed),
        strict("enacting formula removed", &["N022"], enacting_removed),
        strict("one signatory dropped", &["N024"], signatory_dropped),
        strict("provision behind the testimonium", &["N025"], provision_behind),
        soft("one heading dropped", &["N027"], heading_dropped),
        soft("item mark differs", &["N012"], item_ending),
    ]
}

fn article_in_arabic(document: &Document) -> Vec<Plant> {
    let articles = document.articles();
    let several = articles.len() > 3;
    articles
        .iter()
        .filter(|_| several)
        .map(|article| {
            let (at, numeral) = article.numeral;
            Plant::replace(range(at, at + numeral.len()), article.value.to_string())
        })
        .collect()
}

fn article_malformed(document: &Document) -> Vec<Plant> {
    let articles = document.articles();
    let tens = articles.iter().filter(|article| article.numeral.1.starts_with('十'));
    tens.map(|article| Plant::insert(article.numeral.0, "一")).collect()
}

/// Lines of items `（二）` with the line of the item behind each.
fn items(document: &Document) -> Vec<(usize, usize, u32, usize)> {
    let head = regex::Regex::new("^[ \u{3000}]*（([一二三四五六七八九十]+)）").expect("a pattern");
    let lines = document.lines();
    let numbered: Vec<(usize, usize, Option<u32>)> = lines
        .iter()
        .map(|line| {
            let numeral = head.captures(line.text).and_then(|captures| captures.get(1));
            let place = numeral.map_or((0, 0), |numeral| (numeral.start(), numeral.end()));
            (line.start + place.0, line.start + place.1, numeral.and_then(|found| value_of(found.as_str())))
        })
        .collect();
    let triples = numbered.windows(3).zip(lines.windows(3));
    triples
        .filter_map(|(items, lines)| match (items, lines) {
            ([(_, _, Some(before)), (start, end, Some(value)), (_, _, Some(behind))], [_, _, next])
                if *value == before + 1 && *behind == value + 1 =>
            {
                Some((*start, *end, *value, next.start))
            }
            _ => None,
        })
        .collect()
}

fn item_dropped(document: &Document) -> Vec<Plant> {
    let line_start = |at: usize| document.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let items = items(document).into_iter();
    items
        .map(|(start, _, _, next)| Plant::delete(range(line_start(start), next)).found_at(range(next, next)))
        .collect()
}

fn item_doubled(document: &Document) -> Vec<Plant> {
    let items = items(document).into_iter();
    items.map(|(start, end, value, _)| Plant::replace(range(start, end), numeral_of(value - 1))).collect()
}

fn item_bracket(document: &Document) -> Vec<Plant> {
    let items = items(document).into_iter();
    items
        .map(|(start, end, value, _)| {
            Plant::replace(
                range(start - '（'.len_utf8(), end + '）'.len_utf8()),
                format!("({})", numeral_of(value)),
            )
        })
        .collect()
}

fn item_mark(document: &Document) -> Vec<Plant> {
    items(document).into_iter().map(|(_, end, _, _)| Plant::insert(end + '）'.len_utf8(), "、")).collect()
}

/// The title at the head of our own drafts, which have one line for it.
fn title_removed(document: &Document) -> Vec<Plant> {
    let lines = document.lines();
    let (Some(first), Some(second)) = (lines.first(), lines.get(1)) else { return Vec::new() };
    let titled = ["协定", "条约", "声明", "备忘录", "公报", "议定书", "公约", "宣言"]
        .iter()
        .any(|kind| first.text.trim_end().ends_with(kind));
    if !titled || first.text.contains('。') || !document.name.contains(".dipl") {
        return Vec::new();
    }
    vec![Plant::delete(range(first.start, second.start)).found_at(range(second.start, second.start))]
}

fn enacting_removed(document: &Document) -> Vec<Plant> {
    let lines = document.lines();
    let formula = regex::Regex::new(
        "^[ \u{3000}]*(兹|双方|经友好协商，)?(协议|议定|声明|达成协议|商定|达成谅解)如下：$",
    )
    .expect("a pattern");
    lines
        .windows(3)
        .filter_map(|lines| match lines {
            [before, line, next] if formula.is_match(line.text) => {
                let end = line.start + line.text.len();
                let place = range(before.start, next.start + next.text.len());
                Some(Plant::delete(range(line.start, end)).found_at(place))
            }
            _ => None,
        })
        .collect()
}

fn signatory_dropped(document: &Document) -> Vec<Plant> {
    let lines = document.lines();
    lines
        .iter()
        .rev()
        .take(2)
        .filter_map(|line| {
            let tab = line.text.find('\t')?;
            let signs =
                line.text.contains("代表") || line.text.contains("总统") || line.text.contains("部长");
            let kept = line.start + tab;
            signs.then(|| Plant::delete(range(kept, line.start + line.text.len())))
        })
        .collect()
}

fn provision_behind(document: &Document) -> Vec<Plant> {
    let articles = document.articles();
    let Some(last) = articles.last() else { return Vec::new() };
    let testimonium = regex::Regex::new("一式[两二三四]份").expect("a pattern");
    let behind = document.lines().into_iter().filter(|line| line.start > last.start);
    let closing =
        behind.filter(|line| testimonium.is_match(line.text) && line.text.trim_end().ends_with('。'));
    let provision = format!("\n\n第{}条\n\n双方还将扩大在旅游领域的合作。", numeral_of(last.value + 1));
    closing.take(1).map(|line| Plant::insert(line.start + line.text.len(), provision.clone())).collect()
}

/// `第五条 请求的拒绝` becomes `第五条` with its text.
fn heading_dropped(document: &Document) -> Vec<Plant> {
    let articles = document.articles();
    let headed = |at: usize| {
        let line = document.text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let heading = line.find(['条', '條']).map(|mark| mark + '条'.len_utf8());
        heading.filter(|mark| {
            let words = line.get(*mark..).unwrap_or_default().trim();
            !words.is_empty() && words.chars().count() < 20 && !words.contains(['。', '，', '：', '；'])
        })
    };
    let with_heading = articles.iter().filter(|article| headed(article.start).is_some()).count();
    if with_heading < 4 || with_heading != articles.len() {
        return Vec::new();
    }
    articles
        .iter()
        .filter_map(|article| {
            let from = article.start + headed(article.start)?;
            let to = from + document.text.get(from..)?.find('\n')?;
            Some(Plant::delete(range(from, to)))
        })
        .collect()
}

/// The `；` at the end of a middle item becomes a full stop.
fn item_ending(document: &Document) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (start, ..) in items(document) {
        let rest = document.text.get(start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        if line.ends_with('；') && !line.contains('。') {
            let end = start + line.len();
            plants.push(Plant::replace(range(end - '；'.len_utf8(), end), "。"));
        }
    }
    plants
}
