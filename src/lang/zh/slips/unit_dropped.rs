//! Ranges whose first number lacks the unit of the second: 9～16亿, 10～15%.

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::slip::{NumberSlip, NumberSlipKind};

use super::slip;

/// What joins the numbers of a range, the longest first.
const JOINTS: [&str; 12] = ["——", "--", "—", "–", "－", "-", "～", "~", "〜", "至", "到", "−"];

const UNITS: [&str; 6] = ["万", "萬", "亿", "億", "%", "％"];

/// Adds each range of Arabic numbers of which only the second bears 万, 亿 or %.
pub(super) fn find(text: &str, found: &mut Vec<NumberSlip>) {
    for (place, unit) in text.match_indices(['万', '萬', '亿', '億', '%', '％']) {
        found.extend(range_before(text, place, unit));
    }
}

fn range_before(text: &str, place: usize, unit: &str) -> Option<NumberSlip> {
    let mut cursor = Cursor::new(text, place);
    let last = number_before(&mut cursor)?;
    cursor.back_while(is_blank);
    JOINTS.iter().find(|joint| cursor.back_over(joint))?;
    cursor.back_while(is_blank);
    let joint = cursor.at();
    let first = number_before(&mut cursor)?;
    let alone = cursor.previous().is_none_or(|c| {
        !c.is_ascii_alphanumeric()
            && !"-–—～~/_:.第+".contains(c)
            && !UNITS.iter().any(|unit| unit.starts_with(c))
    });
    if !alone || first >= last {
        return None;
    }
    let mut behind = Cursor::new(text, place);
    behind.eat(unit);
    // 3至5万亿: the whole unit is repeated.
    behind.eat_any(&["亿", "億"]);
    let range = behind.range_from(cursor.at());
    let whole_unit = text.get(place..behind.at())?;
    let right = format!("{}{whole_unit}{}", text.get(cursor.at()..joint)?, text.get(joint..behind.at())?);
    Some(slip(NumberSlipKind::UnitDropped, range, [right]))
}

/// The value of the number before the cursor in thousandths; the cursor moves to its start.
fn number_before(cursor: &mut Cursor) -> Option<u64> {
    let end = cursor.at();
    cursor.back_while(|c| c.is_ascii_digit() || matches!(c, '０'..='９' | '.' | ','));
    let written = cursor.text().get(cursor.at()..end)?;
    let mut thousandths: Option<u32> = None;
    let mut value: u64 = 0;
    for c in written.chars().filter(|c| *c != ',') {
        let Some(digit) = crate::lang::zh::numeral::year_digit(c) else {
            thousandths = Some(thousandths.map_or(0, |_| 9));
            continue;
        };
        if thousandths.is_some_and(|places| places >= 3) {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
        thousandths = thousandths.map(|places| places + 1);
    }
    let missing = 3 - thousandths.unwrap_or(0).min(3);
    (!written.is_empty()).then(|| value.checked_mul(10_u64.pow(missing)))?
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind::UnitDropped;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn the_first_number_lacks_the_unit() {
        check(UnitDropped, "投资‹9～16亿›美元", &["9亿～16亿"]);
        check(UnitDropped, "增长‹10—15%›，约‹1.5至2万›人", &["10%—15%", "1.5万至2万"]);
        check(UnitDropped, "约‹3-5万亿›元", &["3万亿-5万亿"]);
    }

    #[test]
    fn others_are_left() {
        for text in [
            "9亿～16亿美元",
            "500～2万元",
            "2022年至2万人",
            "10%—15%",
            "第3—5万册",
            "A-10万",
            "三至五亿",
            "增长15%",
            "从5增至10%",
        ] {
            check(UnitDropped, text, &[]);
        }
    }
}
