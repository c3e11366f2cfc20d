//! How an instrument closes: its testimonium, and its place and date.

use std::sync::LazyLock;

use crate::lang::cursor::{is_blank, is_han};
use crate::lang::entity::DateMention;
use crate::lang::zh::literals::Literals;
use crate::lang::zh::verb;

/// Whether a paragraph is the concluding formula of a treaty. `words` stand behind its marker.
pub(super) fn is_testimonium(words: &str, marked: bool) -> bool {
    let words = words.trim_matches(is_blank);
    if FORMULAS.occur_in(words) && is_formula(words) {
        return true;
    }
    !marked && (speaks_of_originals(words) || is_done_at(words) || signers_sign(words))
}

/// Whether a testimonium does more than speak of originals: somebody vouches, dates or signs.
pub(super) fn is_vouched(words: &str, marked: bool) -> bool {
    let words = words.trim_matches(is_blank);
    is_formula(words) || (!marked && (is_done_at(words) || signers_sign(words)))
}

/// A word without which a paragraph holds no formula.
static FORMULAS: LazyLock<Literals> =
    LazyLock::new(|| Literals::new(&["信守", "证明", "證明", "为证", "為證", "特签署本"]));

fn is_formula(words: &str) -> bool {
    let signed = || words.contains(['签', '簽']);
    FAITH.iter().any(|word| words.contains(word))
        || (PROOF.iter().any(|word| words.contains(word)) && signed())
}

/// Formulas of signature only where somebody signs.
const PROOF: [&str; 2] = ["以资证明", "以資證明"];

const FAITH: [&str; 6] = ["以昭信守", "以资信守", "以資信守", "签字为证", "簽字為證", "特签署本"];

/// 一式两份，…同等作准
fn speaks_of_originals(words: &str) -> bool {
    const AUTHENTIC: [&str; 8] =
        ["作准", "作準", "同等效力", "同等法律效力", "同样有效", "同樣有效", "每份", "各执"];
    words.contains("一式") && AUTHENTIC.iter().any(|word| words.contains(word))
}

const DONE: [&str; 10] =
    ["订于", "訂於", "签于", "簽於", "签订于", "簽訂於", "签署于", "簽署於", "写于", "完成于"];

/// 本协定于D在X签订; 订于X; D订于X。
fn is_done_at(words: &str) -> bool {
    if DONE.iter().any(|word| words.starts_with(word)) {
        return true;
    }
    let Some(sentence) = words.split('。').next().filter(|sentence| sentence.contains('日')) else {
        return false;
    };
    let first = sentence.split(['，', '；']).next().unwrap_or_default();
    names_this_instrument(first)
        || (starts_with_date(sentence)
            && DONE
                .iter()
                .any(|word| sentence.rfind(word).is_some_and(|at| is_last_word(sentence, at + word.len()))))
}

/// 本条约于D在X签订, as the first clause of a paragraph.
fn names_this_instrument(clause: &str) -> bool {
    let Some(rest) = clause.strip_prefix('本') else { return false };
    let at = rest.find(['于', '於']).filter(|&at| at <= 8 * 3);
    let deed =
        verb::at_end(clause).is_some_and(|phrase| phrase.verbs == [crate::lang::entity::CitationVerb::Sign]);
    let dated = rest.split('日').nth(1).is_some_and(|behind| DONE.iter().any(|word| behind.contains(word)));
    (deed || dated) && at.is_some() && rest.contains('年')
}

fn starts_with_date(sentence: &str) -> bool {
    let start = sentence.trim_start_matches(['公', '元', '西', '历', '曆', '于', '於', ' ']);
    start.chars().take(9).any(|c| c == '年')
}

/// Only a place follows.
fn is_last_word(sentence: &str, end: usize) -> bool {
    const LONGEST: usize = 20;
    let rest = sentence.get(end..).unwrap_or_default();
    rest.chars().count() <= LONGEST && !rest.contains(['，', '；'])
}

/// 为此，下列全权代表…签署
fn signers_sign(words: &str) -> bool {
    let Some(rest) = ["为此，", "為此，", "下列"].iter().find_map(|word| words.strip_prefix(word))
    else {
        return false;
    };
    let near: String = rest.chars().take(20).collect();
    let signers = ["代表", "签署人", "簽署人", "签字人", "簽字人"].iter().any(|word| near.contains(word));
    signers && ["签署", "簽署", "签字", "簽字"].iter().any(|word| rest.contains(word))
}

/// The date of a line that holds nothing but a date and a place: 2022年9月15日于X, X，2022年9月15日.
pub(super) fn date(line: &str, dates: &[DateMention]) -> Option<u32> {
    const LONGEST: usize = 60;
    let (index, date) = dates.first().map(|date| (0, date))?;
    if line.len() > LONGEST * 4 || line.trim().chars().count() > LONGEST {
        return None;
    }
    let before = line.get(..date.range.start as usize)?;
    let after = line.get(date.range.end as usize..)?;
    let whole = date.span.end.is_none() && date.span.start.day.is_some();
    (whole && dates.len() == 1 && is_place_around(before, after)).then_some(index)
}

fn is_place_around(before: &str, after: &str) -> bool {
    let edge = |c: char| is_blank(c) || matches!(c, '（' | '）' | '(' | ')');
    let (before, after) = (before.trim_matches(edge), after.trim_matches(edge).trim_end_matches('。'));
    match (before.is_empty(), after.is_empty()) {
        (true, true) => true,
        (true, false) => is_place_behind(after),
        (false, true) => is_place_before(before),
        (false, false) => false,
    }
}

/// 于X, 签于X, ，X, or X alone.
fn is_place_behind(words: &str) -> bool {
    let plain = words.trim_start_matches(['，', ',', ' ']);
    let words = ["签订于", "簽訂於", "签署于", "签于", "簽於", "订于", "訂於", "于", "於", "在"];
    let place = words.iter().find_map(|word| plain.strip_prefix(word));
    is_place(place.unwrap_or(plain).trim_matches(is_blank))
}

/// X，, 于X, 签于X, 于.
fn is_place_before(words: &str) -> bool {
    let plain = words.trim_end_matches(['，', ',', ' ', '于', '於', '：', ':']);
    let prefixes = ["签订于", "签署于", "签于", "簽於", "订于", "訂於", "于", "於"];
    let place = prefixes.iter().find_map(|word| plain.strip_prefix(word));
    let whole = ["", "签", "订", "签订", "签署", "日期", "签署日期", "签字日期"].contains(&plain);
    whole || is_place(place.unwrap_or(plain).trim_matches(is_blank))
}

fn is_place(words: &str) -> bool {
    // Words of other deeds, and of organs that did them.
    const OTHERS: [&str; 40] = [
        "实施",
        "施行",
        "执行",
        "通过",
        "公布",
        "发布",
        "颁布",
        "批准",
        "核准",
        "修订",
        "修正",
        "生效",
        "签署",
        "签订",
        "起",
        "会议",
        "大会",
        "电",
        "讯",
        "訊",
        "声明",
        "公报",
        "条约",
        "协定",
        "开幕",
        "召开",
        "举行",
        "日",
        "年",
        "后",
        "院",
        "委员会",
        "委員會",
        "局",
        "部",
        "截至",
        "截止",
        "根据",
        "前",
        "草案",
    ];
    (2..=16).contains(&words.chars().count())
        && words.chars().all(|c| is_han(c) || matches!(c, '·' | '・' | '、' | '—' | '-') || is_blank(c))
        && !OTHERS.iter().any(|other| words.ends_with(other))
        && !words.contains(['的', '令', '号', '第'])
}
