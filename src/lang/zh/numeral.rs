//! Chinese numerals: read them, say whether they are well formed, and write them.

mod canonical;
mod cycle;
mod sum;
mod symbol;
mod write;

pub use crate::lang::alphabetic::roman::{read_letter, read_roman};
pub use cycle::read as read_cycle;
pub use symbol::{circled_value, year_digit};
pub use write::{write, write_number, write_year};

use crate::lang::cursor::Cursor;
use crate::lang::entity::NumeralSystem;
use crate::text::TextRange;

use canonical::is_canonical;
use sum::Sum;
use symbol::symbol;

/// A numeral found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// Where it stands.
    pub range: TextRange,
    /// Its value; `None` where it could mean several (一百一: 101 or 110) or none.
    pub value: Option<u32>,
    /// How it is written.
    pub system: NumeralSystem,
    /// Whether it is written as a number of that system should be (十二, not 一十二 or 一二).
    pub well_formed: bool,
}

/// The longest numeral that starts at byte `start`: 一…, 壹…, 1…, １… or ①.
pub fn read_at(text: &str, start: usize) -> Option<Numeral> {
    let cursor = Cursor::new(text, start);
    match cursor.peek()? {
        '0'..='9' => read_digits(cursor, NumeralSystem::Arabic),
        '０'..='９' => read_digits(cursor, NumeralSystem::FullWidth),
        c if circled_value(c).is_some() => read_circled(cursor),
        _ => read_chinese(cursor),
    }
}

/// The numeral that `text` is from its start to its end.
pub fn read(text: &str) -> Option<Numeral> {
    read_at(text, 0).filter(|numeral| numeral.range.end as usize == text.len())
}

/// The value of a well-formed numeral that `text` is as a whole.
pub fn value_of(text: &str) -> Option<u32> {
    read(text).filter(|numeral| numeral.well_formed)?.value
}

/// Whether `c` can be part of a numeral that [`read_at`] reads.
pub fn is_numeral(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９') || symbol(c).is_some() || circled_value(c).is_some()
}

fn read_digits(mut cursor: Cursor, system: NumeralSystem) -> Option<Numeral> {
    let start = cursor.at();
    let mut value = Some(0_u32);
    while let Some(c) = cursor.eat_if(|c| matches!(c, '0'..='9' | '０'..='９')) {
        let digit = year_digit(c)?;
        value = value.and_then(|value| value.checked_mul(10)?.checked_add(digit));
    }
    Some(Numeral { range: cursor.range_from(start), value, system, well_formed: true })
}

fn read_circled(mut cursor: Cursor) -> Option<Numeral> {
    let start = cursor.at();
    let value = cursor.bump().and_then(circled_value);
    let range = cursor.range_from(start);
    Some(Numeral { range, value, system: NumeralSystem::Circled, well_formed: true })
}

fn read_chinese(mut cursor: Cursor) -> Option<Numeral> {
    let start = cursor.at();
    let mut sum = Sum::default();
    let mut financial = None;
    let mut mixed = false;
    while let Some(glyph) = cursor.peek().and_then(symbol) {
        mixed |= glyph.financial.zip(financial).is_some_and(|(this, before)| this != before);
        financial = financial.or(glyph.financial);
        sum.push(glyph.value);
        cursor.bump();
    }
    let range = cursor.range_from(start);
    let written = range.of(cursor.behind());
    if written.is_empty() {
        return None;
    }
    let system =
        if financial == Some(true) { NumeralSystem::ChineseFinancial } else { NumeralSystem::Chinese };
    let value = sum.total();
    let well_formed = !mixed && value.is_some_and(|value| is_canonical(written, value));
    Some(Numeral { range, value, system, well_formed })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::entity::Number;

    fn parts(text: &str) -> (Option<u32>, bool) {
        let numeral = read(text).unwrap_or_else(|| panic!("{text} is not read whole"));
        (numeral.value, numeral.well_formed)
    }

    #[test]
    fn well_formed_numerals_have_their_value() {
        let cases = [
            ("一", 1),
            ("两", 2),
            ("十", 10),
            ("十二", 12),
            ("二十", 20),
            ("二十二", 22),
            ("一百", 100),
            ("一百零五", 105),
            ("一百〇五", 105),
            ("一百一十", 110),
            ("一百十", 110),
            ("一百十一", 111),
            ("一千零一", 1001),
            ("一千零一十", 1010),
            ("两千三百", 2300),
            ("九千九百九十九", 9999),
            ("三万", 30_000),
            ("十二万零三百", 120_300),
            ("九千九百九十九万九千九百九十九", 99_999_999),
            ("壹佰贰拾叁", 123),
            ("拾伍", 15),
            ("壹拾伍", 15),
            ("陸拾參", 63),
            ("12", 12),
            ("１２", 12),
            ("⑳", 20),
            ("㉑", 21),
            ("㊿", 50),
        ];
        for (text, value) in cases {
            assert_eq!(parts(text), (Some(value), true), "{text}");
        }
    }

    #[test]
    fn malformed_numerals_keep_their_value_where_they_have_one() {
        let cases = [
            ("一十", Some(10)),
            ("一十二", Some(12)),
            ("廿", Some(20)),
            ("廿五", Some(25)),
            ("卅一", Some(31)),
            ("十〇", Some(10)),
            ("二十〇五", Some(25)),
            ("一二", Some(12)),
            ("二〇二二", Some(2022)),
            ("二两", Some(22)),
            ("一百一", None),
            ("一千一百一", None),
            ("十百", None),
            ("百二百", None),
            ("一拾", Some(10)),
        ];
        for (text, value) in cases {
            assert_eq!(parts(text), (value, false), "{text}");
        }
    }

    #[test]
    fn a_numeral_ends_where_other_words_begin() {
        let numeral = read_at("第二十二次", "第".len());
        assert_eq!(numeral.map(|numeral| numeral.range.of("第二十二次")), Some("二十二"));
        assert_eq!(read_at("条二", 0), None);
        assert_eq!(read_at("一", 1), None);
    }

    #[test]
    fn every_system_reads_what_it_writes() {
        use NumeralSystem::{Arabic, Chinese, ChineseFinancial, Circled, FullWidth};
        for value in 1..=9999 {
            for system in [Chinese, ChineseFinancial, Arabic, FullWidth, Circled] {
                let Some(written) = write(value, system) else { continue };
                let numeral = read(&written);
                assert_eq!(
                    numeral.map(|n| (n.value, n.system, n.well_formed)),
                    Some((Some(value), system, true)),
                    "{written}"
                );
            }
            for system in [NumeralSystem::RomanUpper, NumeralSystem::RomanLower] {
                let read_back = write(value, system).and_then(|roman| read_roman(&roman));
                assert_eq!(read_back, (value < 4000).then_some(value));
            }
        }
    }

    #[test]
    fn roman_numerals_are_read_in_canonical_form_only() {
        assert_eq!(read_roman("xiv"), Some(14));
        assert_eq!(read_roman("iiii"), None);
        assert_eq!(read_roman("Xi"), None);
        assert_eq!(read_roman("条"), None);
    }

    #[test]
    fn insertions_follow_the_numeral() {
        let number = Number { value: 8, inserted: 2 };
        assert_eq!(write_number(number, NumeralSystem::Chinese), "八之二");
        let far = Number { value: 51, inserted: 0 };
        assert_eq!(write_number(far, NumeralSystem::Circled), "51");
    }

    #[test]
    fn years_are_written_digit_by_digit() {
        assert_eq!(write_year(2002, NumeralSystem::Chinese), "二〇〇二");
        assert_eq!(write_year(2002, NumeralSystem::FullWidth), "２００２");
    }
}
