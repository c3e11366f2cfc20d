//! Zeros: 〇 in rows of digits (二〇二二年), 零 in quantities (一百零五人).

use memchr::memmem;

use crate::lang::cursor::Cursor;
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::lang::zh::numeral;
use crate::text::TextRange;

use super::slip;

/// Adds each year in Chinese digits with another zero than 〇, and each quantity with another one than 零.
pub(super) fn find(text: &str, found: &mut Vec<NumberSlip>) {
    for place in memmem::find_iter(text.as_bytes(), "年") {
        found.extend(year_ending_at(text, place));
    }
    for (place, _) in text.match_indices(['〇', '○']) {
        found.extend(quantity_around(text, place));
    }
}

/// A year of four digits before byte `end`, in plain Chinese digits.
fn year_ending_at(text: &str, end: usize) -> Option<NumberSlip> {
    let mut cursor = Cursor::new(text, end);
    let mut named = 0;
    let mut other_zero = false;
    for _ in 0..4 {
        let c = cursor.back()?;
        let value = numeral::year_digit(c)?;
        named += usize::from(is_plain_digit(c));
        other_zero |= value == 0 && c != '〇';
    }
    let first = cursor.peek()?;
    let longer = cursor.previous().is_some_and(|c| numeral::is_numeral(c) || c.is_ascii_alphanumeric());
    let zeros = Cursor::new(text, end)
        .range_from(cursor.at())
        .of(text)
        .chars()
        .filter(|c| numeral::year_digit(*c) == Some(0));
    let plain = named + zeros.count() == 4 && matches!(first, '一' | '二');
    if longer || !other_zero || !plain {
        return None;
    }
    let range = TextRange::from(cursor.at()..end);
    let right = range.of(text).chars().map(|c| if numeral::year_digit(c) == Some(0) { '〇' } else { c });
    Some(slip(NumberSlipKind::ZeroForm, range, [right.collect()]))
}

/// 一 to 九, without the forms for amounts of money.
fn is_plain_digit(c: char) -> bool {
    "一二三四五六七八九".contains(c)
}

/// 一百〇五人, but not 第一百〇五条, which numbers something.
fn quantity_around(text: &str, place: usize) -> Option<NumberSlip> {
    let mut start = Cursor::new(text, place);
    start.back_while(|c| numeral::is_numeral(c) && !c.is_ascii());
    let number = numeral::read_at(text, start.at())?;
    let written = number.range.of(text);
    let counts = written.contains(['百', '千', '万', '萬']) && written.starts_with(is_plain_digit);
    let numbers = start.behind().ends_with(['第', '号', '號', '附']);
    let first = written.find(['〇', '○']).map(|at| at + number.range.start as usize);
    if !counts || numbers || number.value.is_none() || first != Some(place) {
        return None;
    }
    Some(slip(NumberSlipKind::ZeroForm, number.range, [written.replace(['〇', '○'], "零")]))
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind::ZeroForm;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn years_take_the_round_zero() {
        check(ZeroForm, "‹二零二二›年九月", &["二〇二二"]);
        check(ZeroForm, "‹二○二二›年和‹二OOO›年、‹二0二二›年", &["二〇二二", "二〇〇〇", "二〇二二"]);
        check(ZeroForm, "‹一九九零›年—‹一九九○›年代", &["一九九〇", "一九九〇"]);
    }

    #[test]
    fn quantities_take_the_written_zero() {
        check(ZeroForm, "共‹一百〇五›人", &["一百零五"]);
    }

    #[test]
    fn others_are_left() {
        for text in [
            "二〇二二年",
            "2000年",
            "贰零贰贰年",
            "一百零五人",
            "第一百〇五条",
            "二〇××年",
            "○年○月○日",
            "二○○年纪念",
            "一千零一年",
        ] {
            check(ZeroForm, text, &[]);
        }
    }
}
