//! A number in words and the same in figures beside it: 三十（30）日.

use crate::lang::cursor::{Cursor, is_blank, is_han};
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::lang::zh::brackets;
use crate::lang::zh::numeral;
use crate::text::TextRange;

use super::slip;

/// Adds each pair of which the two numbers differ.
pub(super) fn find(text: &str, found: &mut Vec<NumberSlip>) {
    if text.contains(['（', '(']) {
        found.extend(brackets::find_all(text).filter_map(|range| pair_at(text, range)));
    }
}

fn pair_at(text: &str, bracket: TextRange) -> Option<NumberSlip> {
    let content = brackets::at_start(bracket.of(text))?.trim_matches(is_blank);
    let content = content.trim_start_matches(['￥', '¥', '$', '即']);
    let (inner, unit) = amount_at_start(content)?;
    let unit = unit.trim_matches(is_blank);
    let lead = text.get(..bracket.start as usize)?.trim_end_matches(is_blank);
    let lead = match unit {
        "%" | "％" => lead,
        _ => lead.strip_suffix(unit)?.trim_end_matches(is_blank),
    };
    let (outer, start) = amount_at_end(lead)?;
    let percent = lead.get(..start)?.ends_with("百分之");
    let in_unit =
        if matches!(unit, "%" | "％") { percent } else { !unit.is_empty() || unit_follows(text, bracket) };
    let comparable =
        inner.words != outer.words && in_unit && (percent || !numbers_something(lead.get(..start)?));
    let differs = comparable && inner.value != outer.value;
    let range = TextRange::new(start as u32, bracket.end);
    differs.then(|| slip(NumberSlipKind::WordsAndFigures, range, []))
}

/// A number and whether it is written in words.
#[derive(Clone, Copy)]
struct Amount {
    value: u64,
    words: bool,
}

/// The number at the start of `text`, and what follows it.
fn amount_at_start(text: &str) -> Option<(Amount, &str)> {
    let first = text.chars().next()?;
    let length = text.find(|c| !belongs(c, is_figure(first))).unwrap_or(text.len());
    let (written, rest) = text.split_at(length);
    Some((amount(written)?, rest))
}

/// The number at the end of `text`, and where it starts.
fn amount_at_end(text: &str) -> Option<(Amount, usize)> {
    let figures = text.trim_end_matches(is_unit_of_numbers).chars().next_back().is_some_and(is_figure);
    let mut cursor = Cursor::new(text, text.len());
    cursor.back_while(|c| belongs(c, figures));
    Some((amount(text.get(cursor.at()..)?)?, cursor.at()))
}

fn belongs(c: char, figures: bool) -> bool {
    let in_words = numeral::is_numeral(c) && !is_figure(c);
    is_unit_of_numbers(c) || if figures { is_figure(c) || c == ',' } else { in_words }
}

fn is_figure(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

fn is_unit_of_numbers(c: char) -> bool {
    matches!(c, '万' | '萬' | '亿' | '億')
}

/// The value of a number in words or in figures, with its 万 and 亿.
fn amount(written: &str) -> Option<Amount> {
    let words = !written.starts_with(is_figure);
    let value = match written.split_once(['亿', '億']) {
        Some((high, low)) => section(high)?.checked_mul(100_000_000)?.checked_add(section_or_zero(low)?)?,
        None => section(written)?,
    };
    Some(Amount { value, words })
}

fn section_or_zero(written: &str) -> Option<u64> {
    let written = written.trim_start_matches('零');
    if written.is_empty() { Some(0) } else { section(written) }
}

/// A number below 亿: 三千五百, 3,500, 350万.
fn section(written: &str) -> Option<u64> {
    if !written.starts_with(is_figure) {
        return numeral::read(written)?.value.map(u64::from);
    }
    let (digits, unit) = match written.strip_suffix(['万', '萬']) {
        Some(digits) => (digits, 10_000),
        None => (written, 1),
    };
    let mut value: u64 = 0;
    for c in digits.chars().filter(|c| *c != ',') {
        let digit = Some(c).filter(|c| is_figure(*c)).and_then(numeral::year_digit)?;
        value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
    }
    value.checked_mul(unit)
}

/// A word for what is counted stands behind the bracket.
fn unit_follows(text: &str, bracket: TextRange) -> bool {
    let behind = text.get(bracket.end as usize..).unwrap_or_default();
    behind.trim_start_matches(is_blank).chars().next().is_some_and(is_han)
}

/// 第三（3）, 附件二（1）, 统一（2）: no quantity.
fn numbers_something(lead: &str) -> bool {
    const BEFORE: [&str; 17] = [
        "第", "附件", "附录", "附錄", "附表", "表", "图", "圖", "之", "其", "统", "統", "唯", "同", "万",
        "单", "單",
    ];
    BEFORE.iter().any(|word| lead.ends_with(word))
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind::WordsAndFigures;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn words_and_figures_differ() {
        check(WordsAndFigures, "应在‹三十（20）›日内答复。", &[""]);
        check(WordsAndFigures, "应在‹30（二十）›日内答复。", &[""]);
        check(WordsAndFigures, "‹三十日（20日）›内，‹叁佰万元（￥3,500,000元）›", &["", ""]);
        check(WordsAndFigures, "‹二〇二二年（2023年）›", &[""]);
        check(WordsAndFigures, "百分之‹三十（20%）›", &[""]);
        check(WordsAndFigures, "‹三亿五千万（3亿6000万）›元，‹三亿（30亿）›元", &["", ""]);
    }

    #[test]
    fn equal_numbers_and_other_brackets_are_left() {
        for text in [
            "应在三十（30）日内答复。",
            "三亿五千万元（350,000,000元）",
            "百分之三十（30%）",
            "二〇二二年（2022年）",
            "根据附件二（1）款",
            "第三（2）项",
            "五十人（2）。",
            "阿方统一（2）种标准",
            "一百一（101）个",
            "2022（2023）年",
            "三分之一（1/3）的",
            "十五（二）项",
        ] {
            check(WordsAndFigures, text, &[]);
        }
    }
}
