//! Numbers that are kept without a text: （删除）, （保留）, [Reserved].

use crate::lang::cursor::is_blank;

/// Whether `words` say nothing but that a number is kept: in brackets, or also bare behind a marker.
pub(super) fn is_reserved(words: &str, marked: bool) -> bool {
    let plain = words.trim_matches(|c| is_blank(c) || c == '。');
    bracketed(plain).is_some_and(is_word) || (marked && DELETED.contains(&plain))
}

fn bracketed(words: &str) -> Option<&str> {
    let inner = words.strip_prefix(['（', '(', '[', '〔', '【', '［'])?;
    inner.strip_suffix(['）', ')', ']', '〕', '】', '］'])
}

/// Without brackets; 保留 alone is the heading of an article on reservations.
const DELETED: [&str; 6] = ["删除", "刪除", "已删除", "已刪除", "已废止", "已廢止"];

fn is_word(words: &str) -> bool {
    const WORDS: [&str; 12] = [
        "删除",
        "刪除",
        "保留",
        "已废止",
        "已廢止",
        "废止",
        "廢止",
        "已删除",
        "已刪除",
        "空缺",
        "删去",
        "Reserved",
    ];
    WORDS.contains(&words.trim_matches(is_blank))
}
