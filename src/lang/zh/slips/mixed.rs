//! Two systems of numerals in one date: 二〇二二年9月15日.

use crate::lang::entity::{DateMention, NumeralSystem};
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::lang::zh::numeral;
use crate::text::TextRange;

use super::slip;

/// Adds each date that mixes Chinese and Arabic numerals.
pub(super) fn find(text: &str, dates: &[DateMention], found: &mut Vec<NumberSlip>) {
    found.extend(dates.iter().filter_map(|date| mixed(text, date)));
}

fn mixed(text: &str, date: &DateMention) -> Option<NumberSlip> {
    let end = date.weekday.map_or(date.range.end, |(weekday, _)| weekday.start);
    let range = TextRange::new(date.range.start, end);
    let words = range.of(text);
    let arabic = words.contains(|c: char| c.is_ascii_digit());
    let chinese =
        words.contains(|c: char| !c.is_ascii() && numeral::year_digit(c).is_some_and(|digit| digit > 0));
    let ten = words.contains(['十', '廿', '卅']);
    if !arabic || !(chinese || ten) || words.contains(|c| matches!(c, '０'..='９')) {
        return None;
    }
    let end = words.rfind(['日', '号', '號', '月', '年']).map(|at| at + '年'.len_utf8())?;
    let words = words.get(..end)?;
    let range = TextRange::new(range.start, range.start + end as u32);
    let starts_arabic = words.starts_with(|c: char| c.is_ascii_digit());
    let systems = if starts_arabic {
        [NumeralSystem::Arabic, NumeralSystem::Chinese]
    } else {
        [NumeralSystem::Chinese, NumeralSystem::Arabic]
    };
    let right = systems.iter().filter_map(|system| rewritten(words, *system));
    Some(slip(NumberSlipKind::NumeralsMixed, range, right))
}

/// The words of a date with every numeral in one system.
fn rewritten(words: &str, system: NumeralSystem) -> Option<String> {
    let mut written = String::new();
    let mut rest = words;
    while let Some(first) = rest.chars().next() {
        let is_part = |c: char| numeral::year_digit(c).is_some() || matches!(c, '十' | '廿' | '卅');
        if !is_part(first) {
            written.push(first);
            rest = rest.get(first.len_utf8()..)?;
            continue;
        }
        let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (numeral, behind) = rest.split_at(length);
        written += &in_system(numeral, system)?;
        rest = behind;
    }
    Some(written)
}

/// A year is written digit by digit, a month and a day as numbers.
fn in_system(written: &str, system: NumeralSystem) -> Option<String> {
    if written.chars().count() == 4 {
        let digits: Option<Vec<u32>> = written.chars().map(numeral::year_digit).collect();
        let year = digits?.into_iter().fold(0, |year, digit| year * 10 + digit);
        return Some(numeral::write_year(year, system));
    }
    numeral::write(numeral::read(written)?.value?, system)
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind::NumeralsMixed;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn one_date_in_two_systems() {
        check(NumeralsMixed, "于‹二〇二二年9月15日›签署", &["二〇二二年九月十五日|2022年9月15日"]);
        check(NumeralsMixed, "于‹2022年九月15日›签署", &["2022年9月15日|二〇二二年九月十五日"]);
        check(NumeralsMixed, "‹2022年9月十日›（星期六）", &["2022年9月10日|二〇二二年九月十日"]);
        check(NumeralsMixed, "2022年9月15日（星期四）、二〇二二年九月十五日、２０２２年９月", &[]);
    }
}
