//! Days that their month has in no year, in dates without one: 4月31日.

use memchr::memmem;

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::DateMention;
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::lang::zh::{date, numeral};

/// The days of a paragraph that no year has, outside `dates`, which have a year.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<NumberSlip> {
    let mut found: Vec<NumberSlip> = Vec::new();
    for place in memmem::find_iter(text.as_bytes(), "月") {
        let Some(range) = month_before(text, place).and_then(|start| date::no_such_day(text, start)) else {
            continue;
        };
        let known = found.last().is_some_and(|last| last.range.overlaps(range));
        if !known && !dates.iter().any(|date| date.range.overlaps(range)) {
            found.push(super::slip(NumberSlipKind::NoSuchDay, range, []));
        }
    }
    found
}

/// The byte where the number of a month begins that ends before 月 at byte `place`.
fn month_before(text: &str, place: usize) -> Option<usize> {
    let mut cursor = Cursor::new(text, place);
    cursor.back_while(is_blank);
    let end = cursor.at();
    cursor.back_while(numeral::is_numeral);
    (cursor.at() < end && !other_calendar(cursor.behind())).then_some(cursor.at())
}

/// Words behind which a year is that of the common calendar, though it has no number.
const COMMON_YEARS: [&str; 9] = ["今年", "本年", "明年", "去年", "当年", "當年", "同年", "次年", "每年"];

/// Whether a month behind these words may be one of another calendar: 农历二月三十日, 光绪二年二月三十日.
fn other_calendar(before: &str) -> bool {
    let before = before.trim_end_matches(is_blank);
    let named = ["历", "曆", "闰", "閏"].iter().any(|name| before.ends_with(name));
    let common = ["公历", "公曆", "西历", "西曆", "阳历", "陽曆"].iter().any(|name| before.ends_with(name));
    let unread_year = before.ends_with('年') && !COMMON_YEARS.iter().any(|year| before.ends_with(year));
    named && !common || unread_year
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn days_that_no_year_has() {
        check(
            NumberSlipKind::NoSuchDay,
            "双方于‹4月31日›、今年‹二月三十日›和‹9月28日至31日›会晤。",
            &["", "", ""],
        );
        check(NumberSlipKind::NoSuchDay, "‹6 月 31 日›和‹4月30日至6月31日›，‹11月29—31日›", &["", "", ""]);
    }

    #[test]
    fn days_that_some_year_has_and_other_calendars() {
        for text in [
            "2月29日、4月30日和12月31日",
            "农历二月三十日、光绪二年二月三十日、闰四月三十一日",
            "2019年4月31日和2019年4月28日至31日",
            "为期4个月31日前完成，历时4月，31日开幕",
            "4月×日",
        ] {
            check(NumberSlipKind::NoSuchDay, text, &[]);
        }
    }
}
