//! Chinese numerals: read them, say whether they are well formed, and write them.

use crate::lang::entity::{Number, NumeralSystem};
use crate::lang::zh::cursor::Cursor;
use crate::text::TextRange;

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

/// The value of a Chinese or full-width or ASCII digit, as years are written digit by digit.
///
/// Of the look-alikes of 〇 the ones found in published treaties are read: ○ ◯ and Latin O.
pub fn year_digit(c: char) -> Option<u32> {
    match c {
        '○' | '◯' | 'O' | 'Ｏ' | 'o' | 'Ο' | 'О' => Some(0),
        '0'..='9' => c.to_digit(10),
        '０'..='９' => Some(c as u32 - '０' as u32),
        '两' | '兩' => None,
        _ => match symbol(c)?.value {
            Symbol::Digit(digit) => Some(digit),
            Symbol::Unit(_) | Symbol::Tens(_) => None,
        },
    }
}

/// The value of one of ① to ㊿.
pub fn circled_value(c: char) -> Option<u32> {
    let c = c as u32;
    match c {
        0x2460..=0x2473 => Some(c - 0x2460 + 1),
        0x3251..=0x325f => Some(c - 0x3251 + 21),
        0x32b1..=0x32bf => Some(c - 0x32b1 + 36),
        _ => None,
    }
}

/// The value of a Roman numeral in canonical form, all upper or all lower case, below 4,000.
pub fn read_roman(text: &str) -> Option<u32> {
    let upper = text.to_ascii_uppercase();
    if text.is_empty() || text.len() > 15 || (upper != text && text.to_ascii_lowercase() != text) {
        return None;
    }
    let mut rest = upper.as_str();
    let mut value = 0;
    for (mark, worth) in ROMAN {
        while let Some(shorter) = rest.strip_prefix(mark) {
            value += worth;
            rest = shorter;
        }
    }
    (rest.is_empty() && write_roman(value)? == upper).then_some(value)
}

/// The place of a single ASCII letter in the alphabet, from 1.
pub fn read_letter(c: char) -> Option<u32> {
    c.is_ascii_alphabetic().then(|| c.to_ascii_lowercase() as u32 - 'a' as u32 + 1)
}

/// `value` in `system`; `None` where the system has no such numeral (① beyond 50, letters beyond 26, words).
pub fn write(value: u32, system: NumeralSystem) -> Option<String> {
    match system {
        NumeralSystem::Chinese => write_chinese(value, &PLAIN),
        NumeralSystem::ChineseFinancial => write_chinese(value, &FINANCIAL),
        NumeralSystem::Arabic => Some(value.to_string()),
        NumeralSystem::FullWidth => Some(full_width(&value.to_string())),
        NumeralSystem::Circled => write_circled(value).map(String::from),
        NumeralSystem::RomanUpper => write_roman(value),
        NumeralSystem::RomanLower => write_roman(value).map(|roman| roman.to_ascii_lowercase()),
        NumeralSystem::Letter => {
            let letter = u8::try_from(value).ok().filter(|value| (1..=26).contains(value))?;
            Some(char::from(b'a' + letter - 1).to_string())
        }
        NumeralSystem::Words => None,
    }
}

/// A year digit by digit: 二〇二二, 2022, ２０２２.
pub fn write_year(year: u32, system: NumeralSystem) -> String {
    let digits = year.to_string();
    let by_digit = |forms: &Forms| digits.bytes().map(|digit| forms.year_digit(digit)).collect();
    match system {
        NumeralSystem::Chinese => by_digit(&PLAIN),
        NumeralSystem::ChineseFinancial => by_digit(&FINANCIAL),
        NumeralSystem::FullWidth => full_width(&digits),
        NumeralSystem::Arabic
        | NumeralSystem::Circled
        | NumeralSystem::RomanUpper
        | NumeralSystem::RomanLower
        | NumeralSystem::Letter
        | NumeralSystem::Words => digits,
    }
}

/// The numeral of a marker or an ordinal, in Arabic digits where `system` cannot write it.
///
/// An insertion follows the numeral (八之二); in 第八条之二 the word 条 stands between the two.
pub fn write_number(number: Number, system: NumeralSystem) -> String {
    let written = |value: u32| write(value, system).unwrap_or_else(|| value.to_string());
    match number.inserted {
        0 => written(number.value),
        inserted => format!("{}之{}", written(number.value), written(inserted)),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Symbol {
    Digit(u32),
    Unit(u32),
    /// 廿 and 卅, which are whole numbers of tens.
    Tens(u32),
}

#[derive(Clone, Copy)]
struct Glyph {
    value: Symbol,
    /// `None` for characters that both systems share.
    financial: Option<bool>,
}

fn symbol(c: char) -> Option<Glyph> {
    use Symbol::{Digit, Tens, Unit};
    let plain = |value| Some(Glyph { value, financial: Some(false) });
    let financial = |value| Some(Glyph { value, financial: Some(true) });
    let shared = |value| Some(Glyph { value, financial: None });
    match c {
        '一' => plain(Digit(1)),
        '二' | '两' | '兩' => plain(Digit(2)),
        '三' => plain(Digit(3)),
        '四' => plain(Digit(4)),
        '五' => plain(Digit(5)),
        '六' => plain(Digit(6)),
        '七' => plain(Digit(7)),
        '八' => plain(Digit(8)),
        '九' => plain(Digit(9)),
        '十' => plain(Unit(10)),
        '百' => plain(Unit(100)),
        '千' => plain(Unit(1000)),
        '廿' => plain(Tens(20)),
        '卅' => plain(Tens(30)),
        '〇' | '○' => plain(Digit(0)),
        '零' => shared(Digit(0)),
        '万' | '萬' => shared(Unit(10_000)),
        '壹' => financial(Digit(1)),
        '贰' | '貳' => financial(Digit(2)),
        '叁' | '參' | '叄' => financial(Digit(3)),
        '肆' => financial(Digit(4)),
        '伍' => financial(Digit(5)),
        '陆' | '陸' => financial(Digit(6)),
        '柒' => financial(Digit(7)),
        '捌' => financial(Digit(8)),
        '玖' => financial(Digit(9)),
        '拾' => financial(Unit(10)),
        '佰' => financial(Unit(100)),
        '仟' => financial(Unit(1000)),
        _ => None,
    }
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

/// The value of a row of symbols, as far as it has one.
#[derive(Default)]
struct Sum {
    /// What the units below 万 of the present section make.
    section: u32,
    /// What stands before 万.
    ten_thousands: u32,
    /// Digits not yet followed by a unit.
    digits: u32,
    digit_count: u32,
    last_was_zero: bool,
    lowest_unit: Option<u32>,
    /// The symbols cannot stand in this order.
    failed: bool,
}

impl Sum {
    fn push(&mut self, symbol: Symbol) {
        match symbol {
            Symbol::Digit(digit) => self.push_digit(digit),
            Symbol::Unit(10_000) => self.close_ten_thousands(),
            Symbol::Unit(unit) => self.push_unit(unit),
            Symbol::Tens(tens) => {
                self.failed |= self.digit_count > 0 && self.digits > 0;
                self.digits = tens / 10;
                self.digit_count = 1;
                self.push_unit(10);
            }
        }
    }

    fn push_digit(&mut self, digit: u32) {
        let code = self.lowest_unit.is_none();
        let leading_zero = !code && self.digits == 0;
        if !code && self.digit_count > 0 && !leading_zero {
            self.failed = true;
        }
        match self.digits.checked_mul(10).and_then(|digits| digits.checked_add(digit)) {
            Some(digits) => self.digits = digits,
            None => self.failed = true,
        }
        self.digit_count += 1;
        self.last_was_zero |= digit == 0;
    }

    fn push_unit(&mut self, unit: u32) {
        let descending = self.lowest_unit.is_none_or(|lowest| unit < lowest);
        self.failed |= !descending || self.digits > 9 || (self.lowest_unit.is_none() && self.digit_count > 1);
        let count = if self.digits == 0 { 1 } else { self.digits };
        self.section = self.section.saturating_add(count.saturating_mul(unit));
        self.lowest_unit = Some(unit);
        self.forget_digits();
    }

    fn close_ten_thousands(&mut self) {
        let units = self.section.saturating_add(self.digits);
        let once = self.ten_thousands == 0;
        self.failed |= !once || units == 0 || units > 9999 || self.is_ambiguous();
        self.ten_thousands = units;
        self.section = 0;
        self.lowest_unit = Some(10_000);
        self.forget_digits();
    }

    fn forget_digits(&mut self) {
        self.digits = 0;
        self.digit_count = 0;
        self.last_was_zero = false;
    }

    /// A last digit directly behind a unit of hundreds or more may mean ones or the next unit: 一百一.
    fn is_ambiguous(&self) -> bool {
        self.digits > 0 && !self.last_was_zero && self.lowest_unit.is_some_and(|lowest| lowest >= 100)
    }

    fn total(&self) -> Option<u32> {
        if self.failed || self.is_ambiguous() {
            return None;
        }
        let below = self.section.checked_add(self.digits)?;
        self.ten_thousands.checked_mul(10_000)?.checked_add(below)
    }
}

/// Whether a numeral is written as [`write`] writes its value, up to 两, 〇, 一百十 and 拾伍.
fn is_canonical(written: &str, value: u32) -> bool {
    [PLAIN, FINANCIAL].iter().any(|forms| {
        write_chinese(value, forms).is_some_and(|canonical| {
            same_up_to_variants(written, &canonical)
                || same_up_to_variants(written, &canonical.replace("百一十", "百十"))
                || forms.shortened(&canonical).is_some_and(|short| same_up_to_variants(written, short))
        })
    })
}

fn same_up_to_variants(written: &str, canonical: &str) -> bool {
    let mut canonical = canonical.chars();
    let mut previous_matches = true;
    for (place, c) in written.char_indices() {
        let next = written.get(place + c.len_utf8()..).and_then(|rest| rest.chars().next());
        previous_matches &= canonical.next().is_some_and(|expected| is_variant(c, expected, next));
    }
    previous_matches && canonical.next().is_none()
}

fn is_variant(written: char, canonical: char, next: Option<char>) -> bool {
    if matches!(written, '两' | '兩') {
        // 两 stands alone or before 百 千 万, never before 十 or in the last place.
        return canonical == '二' && next.is_none_or(|next| matches!(next, '百' | '千' | '万' | '萬'));
    }
    let same_value = symbol(written).zip(symbol(canonical)).is_some_and(|(a, b)| {
        a.value == b.value && (a.financial == b.financial || a.value == Symbol::Digit(0))
    });
    written == canonical || same_value
}

struct Forms {
    digits: [char; 10],
    year_zero: char,
    units: [&'static str; 4],
    optional_one: Option<char>,
}

impl Forms {
    fn digit(&self, digit: u32) -> char {
        self.digits.get(digit as usize).copied().unwrap_or('零')
    }

    fn year_digit(&self, ascii: u8) -> char {
        if ascii == b'0' { self.year_zero } else { self.digit(u32::from(ascii - b'0')) }
    }

    /// `canonical` without the one before its ten, where that may be left out: 拾伍 for 壹拾伍.
    fn shortened<'c>(&self, canonical: &'c str) -> Option<&'c str> {
        canonical.strip_prefix(self.optional_one?)
    }
}

const PLAIN: Forms = Forms {
    digits: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    year_zero: '〇',
    units: ["", "十", "百", "千"],
    optional_one: None,
};

const FINANCIAL: Forms = Forms {
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    year_zero: '零',
    units: ["", "拾", "佰", "仟"],
    optional_one: Some('壹'),
};

fn write_chinese(value: u32, forms: &Forms) -> Option<String> {
    let mut written = String::new();
    let (ten_thousands, below) = (value / 10_000, value % 10_000);
    if ten_thousands > 9999 {
        return None;
    }
    if ten_thousands > 0 {
        write_section(&mut written, ten_thousands, forms);
        written.push('万');
        if below > 0 && below < 1000 {
            written.push('零');
        }
    }
    if below > 0 || ten_thousands == 0 {
        write_section(&mut written, below, forms);
    }
    let shortened = match written.strip_prefix("一十") {
        Some(rest) => format!("十{rest}"),
        None => written,
    };
    Some(shortened)
}

/// A number from 0 to 9,999.
fn write_section(written: &mut String, value: u32, forms: &Forms) {
    if value == 0 {
        written.push('零');
        return;
    }
    let mut started = false;
    let mut zero = false;
    for (power, unit) in forms.units.iter().enumerate().rev() {
        let digit = value / 10_u32.pow(power as u32) % 10;
        if digit == 0 {
            zero = started;
            continue;
        }
        if zero {
            written.push('零');
        }
        written.push(forms.digit(digit));
        written.push_str(unit);
        (started, zero) = (true, false);
    }
}

fn full_width(digits: &str) -> String {
    let wide = |digit: u8| char::from_u32('０' as u32 + u32::from(digit - b'0')).unwrap_or('０');
    digits.bytes().map(wide).collect()
}

fn write_circled(value: u32) -> Option<char> {
    let code = match value {
        1..=20 => 0x2460 + value - 1,
        21..=35 => 0x3251 + value - 21,
        36..=50 => 0x32b1 + value - 36,
        _ => return None,
    };
    char::from_u32(code)
}

const ROMAN: [(&str, u32); 13] = [
    ("M", 1000),
    ("CM", 900),
    ("D", 500),
    ("CD", 400),
    ("C", 100),
    ("XC", 90),
    ("L", 50),
    ("XL", 40),
    ("X", 10),
    ("IX", 9),
    ("V", 5),
    ("IV", 4),
    ("I", 1),
];

fn write_roman(value: u32) -> Option<String> {
    let mut rest = Some(value).filter(|value| (1..4000).contains(value))?;
    let mut written = String::new();
    for (mark, worth) in ROMAN {
        while rest >= worth {
            written.push_str(mark);
            rest -= worth;
        }
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;

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
