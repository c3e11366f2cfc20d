//! Writes numerals in each system.

use crate::lang::entity::{Number, NumeralSystem};

use super::cycle;
use crate::lang::alphabetic::roman::write_roman;

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
        NumeralSystem::Stems => cycle::write(value, &cycle::STEMS),
        NumeralSystem::Branches => cycle::write(value, &cycle::BRANCHES),
        NumeralSystem::LetterUpper | NumeralSystem::CyrillicLetter | NumeralSystem::Words => None,
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
        | NumeralSystem::LetterUpper
        | NumeralSystem::CyrillicLetter
        | NumeralSystem::Stems
        | NumeralSystem::Branches
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

pub(super) struct Forms {
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
    pub(super) fn shortened<'c>(&self, canonical: &'c str) -> Option<&'c str> {
        canonical.strip_prefix(self.optional_one?)
    }
}

pub(super) const PLAIN: Forms = Forms {
    digits: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    year_zero: '〇',
    units: ["", "十", "百", "千"],
    optional_one: None,
};

pub(super) const FINANCIAL: Forms = Forms {
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    year_zero: '零',
    units: ["", "拾", "佰", "仟"],
    optional_one: Some('壹'),
};

pub(super) fn write_chinese(value: u32, forms: &Forms) -> Option<String> {
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
