//! Remains of a newspaper or page layout inside and between paragraphs.

use std::sync::LazyLock;

use crate::lang::cursor::is_blank;
use crate::lang::entity::{Furniture, FurnitureKind};
use crate::lang::layout_line::{self, is_number};
use crate::lang::zh::brackets;
use crate::lang::zh::literals::Literals;
use crate::text::TextRange;

/// The layout remains of a paragraph in order of place.
pub fn find(text: &str) -> Vec<Furniture> {
    if let Some(kind) = kind_of_line(text.trim_matches(is_blank)) {
        let end = text.trim_end_matches(is_blank).len();
        return vec![Furniture { range: TextRange::from(0..end), kind }];
    }
    if !SIGNS.occur_in(text) {
        return Vec::new();
    }
    let mut found: Vec<Furniture> = brackets::find_all(text)
        .filter_map(|range| {
            Some(Furniture { kind: kind_of_bracket(range.of(text))?, range: with_blanks(text, range) })
        })
        .collect();
    if let Some(credit) = credit_at_end(text)
        && found.iter().all(|other| !other.range.overlaps(credit.range))
    {
        found.push(credit);
    }
    found
}

/// `text` without the layout remains at its end, and without blanks around it.
pub(super) fn without<'t>(text: &'t str, furniture: &[Furniture]) -> &'t str {
    let mut rest = text.trim_end_matches(is_blank);
    for remains in furniture.iter().rev() {
        if remains.range.end as usize == rest.len() {
            rest = rest.get(..remains.range.start as usize).unwrap_or_default().trim_end_matches(is_blank);
        }
    }
    rest
}

/// A word without which a paragraph holds no remains in its prose.
static SIGNS: LazyLock<Literals> = LazyLock::new(|| {
    Literals::new(&["下转", "下轉", "上接", "电)", "电）", "電）", "電)", "编辑", "編輯", "责编"])
});

/// The blanks before the remains go with them.
fn with_blanks(text: &str, range: TextRange) -> TextRange {
    let before = text.get(..range.start as usize).unwrap_or_default();
    TextRange::new(before.trim_end_matches(is_blank).len() as u32, range.end)
}

fn kind_of_bracket(bracket: &str) -> Option<FurnitureKind> {
    let content = brackets::at_start(bracket)?.trim();
    if is_continuation(content, &["下转", "下轉"]) {
        return Some(FurnitureKind::ContinuedOn);
    }
    if is_continuation(content, &["上接"]) {
        return Some(FurnitureKind::ContinuedFrom);
    }
    is_dateline(content).then_some(FurnitureKind::Dateline)
}

/// 下转第五版, 上接A1版, 下转第3页.
fn is_continuation(content: &str, openings: &[&str]) -> bool {
    const LONGEST: usize = 20;
    let page = openings.iter().find_map(|word| content.strip_prefix(word));
    page.is_some_and(|page| page.chars().count() <= LONGEST && page.ends_with(['版', '页', '頁', '面']))
}

/// 新华社贝里港9月15日电: a news agency, with or without place and date, and 电.
fn is_dateline(content: &str) -> bool {
    const AGENCIES: [&str; 14] = [
        "新华社",
        "新華社",
        "新华网",
        "中新社",
        "中新网",
        "中国新闻社",
        "人民网",
        "人民日报",
        "央视",
        "中央社",
        "本报",
        "本報",
        "据新华社",
        "中国政府网",
    ];
    const LONGEST: usize = 40;
    content.chars().count() <= LONGEST
        && content.ends_with(['电', '電'])
        && (AGENCIES.iter().any(|agency| content.starts_with(agency)) || is_dated_by_agency(content))
        && !content.contains(['，', '。', '；', '：'])
}

/// Any other agency, with the date of its telegram: 阿兰通讯社阿兰堡9月6日电.
fn is_dated_by_agency(content: &str) -> bool {
    let dated = content.ends_with("日电") || content.ends_with("日電");
    dated && ["社", "网", "網"].iter().any(|word| content.contains(word))
}

/// 责任编辑：… at the end of a paragraph, with or without brackets.
fn credit_at_end(text: &str) -> Option<Furniture> {
    const LONGEST: usize = 30;
    let end = text.trim_end_matches(is_blank).len();
    let at = CREDITS.iter().filter_map(|word| text.rfind(word)).min()?;
    let rest = text.get(at..end)?;
    let open = text.get(..at)?.trim_end_matches(['（', '(', '[', '【']).len();
    let names = rest.chars().count() <= LONGEST && !rest.contains(['。', '，', '；']);
    let credited = CREDITS
        .iter()
        .any(|word| rest.strip_prefix(word).is_some_and(|names| names.trim_start().starts_with(['：', ':'])));
    let before = text.get(..open)?.trim_end_matches(is_blank);
    let starts = before.is_empty() || before.ends_with(['。', '）', ')', '”', '！', '？']);
    (names && credited && starts)
        .then(|| Furniture { range: TextRange::from(before.len()..end), kind: FurnitureKind::EditorCredit })
}

const CREDITS: [&str; 5] = ["责任编辑", "責任編輯", "责编", "本版责编", "本版责任编辑"];

/// Remains that fill a line: a page number or the symbol of a document.
fn kind_of_line(line: &str) -> Option<FurnitureKind> {
    let pages = line.starts_with('第') && line.len() <= layout_line::LONGEST && is_page_of_pages(line);
    if pages { Some(FurnitureKind::PageNumber) } else { layout_line::kind_of(line) }
}

/// `第 3 页 共 10 页`.
fn is_page_of_pages(line: &str) -> bool {
    let plain: String =
        line.chars().filter(|&c| !is_blank(c) && !matches!(c, '，' | ',' | '/' | '|')).collect();
    let Some((page, total)) = plain.strip_prefix('第').and_then(|rest| rest.split_once(['页', '頁']))
    else {
        return false;
    };
    let total = total.strip_prefix('共').and_then(|rest| rest.strip_suffix(['页', '頁']));
    is_number(page) && total.is_some_and(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> (String, Vec<FurnitureKind>) {
        let found = find(text);
        let mut drawn = text.to_owned();
        for furniture in found.iter().rev() {
            drawn.insert(furniture.range.end as usize, '›');
            drawn.insert(furniture.range.start as usize, '‹');
        }
        (drawn, found.iter().map(|furniture| furniture.kind).collect())
    }

    #[test]
    fn remains_are_found_with_the_blanks_before_them() {
        use FurnitureKind::*;
        let cases = [
            ("推进绿色发展。‹（下转第五版）›", ContinuedOn),
            ("推进绿色发展。‹ (下转第3版)›", ContinuedOn),
            ("‹（上接第一版）›继续合作。", ContinuedFrom),
            ("2022年9月15日于贝里港‹ (新华社贝里港9月15日电)›\t", Dateline),
            ("‹（央视贝里港电）›双方会谈。", Dateline),
            ("双方会谈。‹（阿兰通讯社阿兰堡9月6日电）›", Dateline),
            ("双方会谈。‹（责任编辑：安德）›", EditorCredit),
            ("‹责任编辑：安德、米娜›", EditorCredit),
            ("‹— 3 —›", PageNumber),
            ("‹- 12 -›", PageNumber),
            ("‹第 3 页 共 10 页›", PageNumber),
            ("‹A/76/L.1›", DocumentSymbol),
            ("‹A/RES/76/295›", DocumentSymbol),
            ("‹22-12345 (E)›", DocumentSymbol),
        ];
        for (text, kind) in cases {
            let plain = text.replace(['‹', '›'], "");
            assert_eq!(drawn(&plain), (text.to_owned(), vec![kind]));
        }
    }

    #[test]
    fn text_is_no_furniture() {
        for text in [
            "3",
            "三",
            "联合国大会第A/RES/76/295号决议",
            "（新华社记者安德）",
            "新华社贝里港9月15日电 双方会谈。",
            "下转第五版的说法",
            "他担任责任编辑：工作多年，经验丰富。",
            "（核电）和（风电）",
            "第3页",
            "和/或",
            "",
        ] {
            assert!(find(text).is_empty(), "{text}");
        }
    }
}
