//! What is measured in each language, and what is asked of it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// A language of published documents.
pub(crate) struct Language {
    /// The name of the folder of its documents; for Chinese, that of all other folders, too.
    pub(crate) tag: &'static str,
    /// What falls short of the limits fails the test, and is not only printed.
    pub(crate) is_enforced: bool,
    /// Citations in per cent: how many of those found are citations, how many are found, how many of these have their
    /// date.
    pub(crate) least: Least,
    /// Characters for one wrong finding at warning or above, and for one at info or hint.
    pub(crate) noise: [usize; 2],
    /// Words of titles that are taken for each other: what is written, and what is put in its place.
    pub(crate) slips: &'static [(&'static str, &'static str)],
    /// Another day, another month and another year in the place of those of a date: where in it, and what.
    pub(crate) alterations: fn(&str) -> Vec<Alteration>,
}

/// Bytes of a date, and what is put in their place.
pub(crate) type Alteration = (Range<usize>, String);

/// What share of citations must be right, in per cent.
pub(crate) struct Least {
    pub(crate) precision: f64,
    pub(crate) recall: f64,
    pub(crate) dates: f64,
    /// Wrong dates that are reported, and slips in titles for which the right record is named.
    pub(crate) altered: [f64; 2],
}

/// The limits for languages with an alphabet, part of whose documents is badly scanned.
const SCANNED: [usize; 2] = [10_000, 2_000];
const ALPHABETIC: Least = Least { precision: 98.0, recall: 97.0, dates: 98.0, altered: [99.0, 98.0] };

pub(crate) const CHINESE: Language = Language {
    tag: "zh",
    is_enforced: true,
    least: Least { precision: 99.0, recall: 98.0, dates: 98.0, altered: [99.0, 98.0] },
    noise: [20_000, 4_000],
    slips: &[
        ("和", "与"),
        ("与", "和"),
        ("声明", "宣言"),
        ("宣言", "声明"),
        ("政府", ""),
        ("进一步深化", "深化"),
        ("深化", "进一步深化"),
        ("关于", ""),
    ],
    alterations: in_chinese_dates,
};

pub(crate) static LANGUAGES: [Language; 4] = [
    CHINESE,
    Language {
        tag: "en",
        is_enforced: true,
        least: ALPHABETIC,
        noise: SCANNED,
        slips: &[
            ("Convention", "Treaty"),
            ("Treaty", "Convention"),
            ("Agreement", "Arrangement"),
            ("Elimination", "Prevention"),
            ("concerning", "regarding"),
            (" relating to ", " on "),
            (" on the ", " of the "),
            (" and ", " or "),
        ],
        alterations: |date| in_dates_with_names(date, &ENGLISH),
    },
    Language {
        tag: "ru",
        is_enforced: true,
        least: ALPHABETIC,
        noise: SCANNED,
        slips: &[
            ("Договор ", "Соглашение "),
            ("Договора ", "Соглашения "),
            ("Договору ", "Соглашению "),
            ("Договором ", "Соглашением "),
            ("сотрудничестве", "взаимодействии"),
            (" о ", " об "),
            (" и ", " или "),
            (" между ", " "),
        ],
        alterations: |date| in_dates_with_names(date, &RUSSIAN),
    },
    Language {
        tag: "fr",
        is_enforced: true,
        least: ALPHABETIC,
        noise: SCANNED,
        slips: &[
            ("Convention", "Traité"),
            ("Traité", "Convention"),
            ("relatif", "concernant"),
            (" sur ", " pour "),
            (" et ", " ou "),
            ("internationale ", ""),
        ],
        alterations: |date| in_dates_with_names(date, &FRENCH),
    },
];

/// Names of months that have 31 days, as dates write them.
type LongMonths = [&'static str; 7];

const ENGLISH: LongMonths = ["January", "March", "May", "July", "August", "October", "December"];
const RUSSIAN: LongMonths = ["января", "марта", "мая", "июля", "августа", "октября", "декабря"];
const FRENCH: LongMonths = ["janvier", "mars", "mai", "juillet", "août", "octobre", "décembre"];

/// The first day, the year and the name of the month of a date such as `1er mars 1998`, `10 December 1982`.
fn in_dates_with_names(date: &str, long: &LongMonths) -> Vec<(Range<usize>, String)> {
    static DAY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new("(?:^|[^0-9])(([0-9]{1,2})(?:st|nd|rd|th|er|-?го)?)(?:[^0-9]|$)").expect("a pattern")
    });
    static YEAR: LazyLock<Regex> = LazyLock::new(|| Regex::new("[0-9]{4}").expect("a pattern"));
    static NAME: LazyLock<Regex> = LazyLock::new(|| Regex::new("[\\p{Alphabetic}]{3,}").expect("a pattern"));
    let day =
        DAY.captures(date).and_then(|found| Some((found.get(1)?, found.get(2)?.as_str().parse().ok()?)));
    let day = day.map(|(place, day): (_, u32)| (place.range(), (if day >= 28 { day - 1 } else { day + 1 })));
    let year = YEAR.find(date).and_then(|year| Some((year.range(), year.as_str().parse::<u32>().ok()? - 1)));
    let is_month = |name: &&regex::Match<'_>| {
        let before = date.get(..name.start()).unwrap_or_default();
        name.as_str().chars().next().is_some_and(char::is_alphabetic) && before.ends_with([' ', '\u{a0}'])
            || before.is_empty()
    };
    let month = day.as_ref().zip(NAME.find_iter(date).find(|name| is_month(&name))).map(|(_, name)| {
        let other = long.iter().find(|month| !month.eq_ignore_ascii_case(name.as_str()));
        (name.range(), other.copied().unwrap_or_default().to_owned())
    });
    let numbers = day.clone().into_iter().chain(year).map(|(place, number)| (place, number.to_string()));
    numbers.chain(month).collect()
}

/// The numbers before 年, 月 and 日, in Arabic or in Chinese numerals.
fn in_chinese_dates(date: &str) -> Vec<(Range<usize>, String)> {
    let is_numeral = |c: char| c.is_ascii_digit() || "〇○零一二三四五六七八九十".contains(c);
    let numbers = ["年", "月", "日"].into_iter().filter_map(|unit| {
        let end = date.find(unit)?;
        let before = date.get(..end)?;
        let start = before.len()
            - before.chars().rev().take_while(|c| is_numeral(*c)).map(char::len_utf8).sum::<usize>();
        let other = other_number(before.get(start..)?, unit)?;
        Some((start..end, other))
    });
    numbers.collect()
}

/// A number that a year, month or day may have, next to the one that is written.
fn other_number(written: &str, unit: &str) -> Option<String> {
    let next = |value: u32| match unit {
        "年" => value - 1,
        "月" if value == 12 => 11,
        "日" if value >= 28 => value - 1,
        _ => value + 1,
    };
    if let Ok(value) = written.parse() {
        return Some(next(value).to_string());
    }
    if unit == "年" {
        const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
        let last = written.chars().next_back()?;
        let value = DIGITS.iter().position(|digit| *digit == last).unwrap_or(0);
        let other = DIGITS[if value == 0 { 1 } else { value - 1 }];
        return Some(format!("{}{other}", written.strip_suffix(last)?));
    }
    let value = (1..=31).find(|value| in_chinese(*value) == written)?;
    Some(in_chinese(next(value)))
}

/// A month or a day in Chinese numerals.
fn in_chinese(value: u32) -> String {
    const UNITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let tens = match value / 10 {
        0 => String::new(),
        1 => "十".to_owned(),
        tens => format!("{}十", UNITS[tens as usize]),
    };
    tens + UNITS[(value % 10) as usize]
}
