//! Months and days with a leading zero: 2022年09月05日.

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::text::TextRange;

use super::slip;

/// Adds each run of padded parts as one slip.
pub(super) fn find(text: &str, found: &mut Vec<NumberSlip>) {
    let mut run: Option<TextRange> = None;
    for (place, zero) in text.match_indices(['0', '０']) {
        let Some(part) = padded_part(text, place, zero.len()) else { continue };
        run = match run {
            Some(before) if before.end == part.start => Some(TextRange::new(before.start, part.end)),
            other => {
                found.extend(other.map(|run| written_out(text, run)));
                Some(part)
            }
        };
    }
    found.extend(run.map(|run| written_out(text, run)));
}

/// 09月 or 05日 at byte `place`, which holds a zero of `width` bytes.
fn padded_part(text: &str, place: usize, width: usize) -> Option<TextRange> {
    let before = Cursor::new(text, place).previous();
    let alone = before.is_none_or(|c| !c.is_ascii_alphanumeric() && !".-/:．：".contains(c) && !is_digit(c));
    let mut cursor = Cursor::new(text, place + width);
    cursor.eat_if(|c| is_digit(c) && !matches!(c, '0' | '０')).filter(|_| alone)?;
    cursor.skip_while(is_blank);
    cursor.eat_any(&["月", "日", "号", "號"])?;
    Some(cursor.range_from(place))
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

fn written_out(text: &str, run: TextRange) -> NumberSlip {
    let mut right = String::new();
    let mut starts_number = true;
    for c in run.of(text).chars() {
        if !(starts_number && matches!(c, '0' | '０')) {
            right.push(c);
        }
        starts_number = !is_digit(c);
    }
    slip(NumberSlipKind::ZeroPadded, run, [right])
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind::ZeroPadded;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn padded_months_and_days() {
        check(ZeroPadded, "于2022年‹09月05日›签署", &["9月5日"]);
        check(ZeroPadded, "于2022年9月‹05日›至‹09日›访问", &["5日", "9日"]);
        check(ZeroPadded, "自‹０３月›起，2022年10月‹08号›", &["３月", "8号"]);
    }

    #[test]
    fn other_zeros_are_left() {
        for text in ["2022-09-05", "2022年10月20日", "2022年0月9日", "编号A05日报", "增长3.05日均", "100月"]
        {
            check(ZeroPadded, text, &[]);
        }
    }
}
