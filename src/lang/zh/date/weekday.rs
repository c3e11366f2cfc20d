//! Weekdays that a date is given with.

use crate::lang::cursor::{Cursor, is_blank};
use crate::text::TextRange;

use super::CONNECTORS;

/// A weekday that follows the date in brackets, behind a comma, or directly, and the place behind it.
pub(super) fn weekday_at(mut cursor: Cursor<'_>) -> Option<((TextRange, u8), Cursor<'_>)> {
    cursor.skip_blanks();
    let bracket = cursor.eat_if(|c| matches!(c, '（' | '('));
    if bracket.is_none() {
        cursor.eat_if(|c| matches!(c, '，' | ',' | '、'));
    }
    cursor.skip_blanks();
    let start = cursor.at();
    let short = cursor.eat("周") || cursor.eat("週");
    if !short {
        cursor.eat_any(&["星期", "礼拜", "禮拜"])?;
    }
    let number = cursor.bump().and_then(weekday_number)?;
    let range = cursor.range_from(start);
    if bracket.is_some() {
        cursor.skip_blanks();
        cursor.eat_if(|c| matches!(c, '）' | ')'))?;
    } else if !ends_weekday(cursor, short) {
        return None;
    }
    Some(((range, number), cursor))
}

/// Whether a weekday outside brackets ends here: no span of weekdays, and no other word begins with 周.
fn ends_weekday(cursor: Cursor, short: bool) -> bool {
    let Some(next) = cursor.peek() else { return true };
    let span = CONNECTORS.iter().any(|connector| cursor.rest().starts_with(connector)) || next == '、';
    let time = matches!(next, '上' | '下' | '早' | '晚' | '中' | '凌' | '在' | '于' | '於');
    !span && (!short || time || is_blank(next) || !next.is_alphanumeric())
}

/// Another weekday, Monday = 1, worded as `written` is: 周四 for 周五.
pub fn weekday_like(written: &str, weekday: u8) -> Option<String> {
    let (last, _) = written.char_indices().next_back()?;
    let number = ["一", "二", "三", "四", "五", "六", "日"].get(usize::from(weekday).checked_sub(1)?)?;
    Some(format!("{}{number}", written.get(..last)?))
}

fn weekday_number(c: char) -> Option<u8> {
    let number = match c {
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '日' | '天' => 7,
        _ => return None,
    };
    Some(number)
}
