//! Plans, programmes and strategies whose names hold a span of years: 2022—2026年发展战略.

use crate::lang::entity::{Citation, DateMention, NamedSpan};
use crate::text::TextRange;

/// The named spans of a paragraph in order of place.
pub(super) fn find(text: &str, dates: &[DateMention], citations: &[Citation]) -> Vec<NamedSpan> {
    let spans = dates.iter().filter(|date| is_span_of_years(date));
    spans.filter_map(|date| in_title(date, citations).or_else(|| in_prose(text, date))).collect()
}

fn is_span_of_years(date: &DateMention) -> bool {
    let end = date.span.end.filter(|end| end.month.is_none());
    end.is_some_and(|end| date.span.start.month.is_none() && end.year > date.span.start.year)
}

fn in_title(mention: &DateMention, citations: &[Citation]) -> Option<NamedSpan> {
    let title = citations.iter().find(|citation| citation.title.covers(mention.range))?.title;
    let before = TextRange::new(title.start, mention.range.start);
    let behind = TextRange::new(mention.range.end, title.end);
    Some(NamedSpan { titled: true, ..named(mention, before, behind, before.is_empty()) })
}

/// Words that name plans, with which a name ends.
const PLANS: [&str; 26] = [
    "发展战略",
    "發展戰略",
    "战略",
    "戰略",
    "规划",
    "規劃",
    "计划",
    "計劃",
    "纲要",
    "綱要",
    "方案",
    "路线图",
    "路線圖",
    "行动计划",
    "合作计划",
    "议程",
    "議程",
    "行动",
    "項目",
    "项目",
    "任期",
    "主席国",
    "主席國",
    "主席年",
    "年度计划",
    "文件",
];

/// Words before a span that belong to no name.
const DEEDS: [&str; 44] = [
    "落实", "落實", "实施", "實施", "执行", "執行", "制定", "签署", "簽署", "签订", "完成", "根据", "根據",
    "按照", "通过", "通過", "批准", "的", "和", "与", "與", "及", "将", "將", "对", "對", "就", "在", "好",
    "了", "推进", "推進", "商定", "编制", "欢迎", "支持", "关于", "依据", "启动", "开展", "更新", "参与",
    "同", "于",
];

fn in_prose(text: &str, mention: &DateMention) -> Option<NamedSpan> {
    const LONGEST: usize = 24;
    let rest = text.get(mention.range.end as usize..)?;
    let name: usize = rest.chars().take(LONGEST).take_while(|c| !ends_name(*c)).map(char::len_utf8).sum();
    let name = rest.get(..name)?;
    let end = PLANS.iter().filter_map(|plan| name.find(plan).map(|at| at + plan.len())).max()?;
    let behind = TextRange::new(mention.range.end, mention.range.end + end as u32);
    let lead = text.get(..mention.range.start as usize)?;
    let words: usize =
        lead.chars().rev().take(LONGEST).take_while(|c| !ends_name(*c)).map(char::len_utf8).sum();
    let before = TextRange::new(mention.range.start - words as u32, mention.range.start);
    let nameless_before = before.is_empty() || DEEDS.iter().any(|deed| before.of(text).ends_with(deed));
    Some(named(mention, before, behind, nameless_before))
}

fn named(mention: &DateMention, before: TextRange, behind: TextRange, nameless_before: bool) -> NamedSpan {
    NamedSpan {
        range: mention.range,
        years: mention.span,
        before,
        behind,
        titled: false,
        nameless_before,
        key: None,
    }
}

/// Quotation marks stand inside names (“新阿兰”2022—2026年发展战略).
fn ends_name(c: char) -> bool {
    "，。；：、！？（）()《》〈〉,;:\n\r\t".contains(c)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::zh::{citation, date};

    fn read(text: &str) -> Vec<(String, String, bool)> {
        let dates = date::dates(text);
        let spans = find(text, &dates, &citation::find(text, &dates));
        spans
            .iter()
            .map(|span| (span.before.of(text).into(), span.behind.of(text).into(), span.nameless_before))
            .collect()
    }

    #[test]
    fn names_around_spans() {
        let cases = [
            ("推进“新阿兰”2022—2026年发展战略顺利实施", ("推进“新阿兰”", "发展战略", false)),
            ("双方落实《阿贝合作规划（2022—2026年）》。", ("阿贝合作规划（", "）", false)),
            ("双方将落实2022—2026年合作规划。", ("双方将落实", "合作规划", true)),
        ];
        for (text, (before, behind, nameless)) in cases {
            assert_eq!(read(text), [(before.into(), behind.into(), nameless)], "{text}");
        }
        for text in ["2022—2026年，贸易额增长", "2022年9月至10月行动计划", "2026—2022年规划"]
        {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
