//! Slips in how numbers are written: 30 (двадцати) дней, 2023-2025 годы, 5 марта 22 г.

use crate::lang::alphabetic::no_such_day::{is_alone, is_in_no_year, slip};
use crate::lang::alphabetic::slips::{abbreviated_year, ambiguous_dates};
use crate::lang::entity::{DateMention, NumberSlip, NumberSlipKind};
use crate::lang::ru::numeral::spelled;
use crate::lang::ru::token::Tokens;
use crate::lang::ru::{date, month};

/// The slips of a paragraph in order of place.
pub(super) fn find(tokens: &Tokens<'_>, dates: &[DateMention]) -> Vec<NumberSlip> {
    let at = |at: usize| match tokens.mark(at) {
        Some('(') => differing(tokens, at),
        Some('-' | '‑' | '~') => range_mark(tokens, at),
        Some(_) => None,
        None => abbreviated(tokens, at),
    };
    let mut found: Vec<NumberSlip> = (1..tokens.len()).filter_map(at).collect();
    found.extend(ambiguous_dates(tokens.text, &['/'], date::format));
    let days = (1..tokens.len()).filter_map(|at| day_in_no_year(tokens, at));
    found.extend(days.filter(|slip| is_alone(slip.range, dates)));
    found.sort_by_key(|slip| slip.range);
    found
}

/// 31 апреля
fn day_in_no_year(tokens: &Tokens<'_>, month: usize) -> Option<NumberSlip> {
    let day = month.checked_sub(1).filter(|day| tokens.digits(*day) == 2)?;
    let value = (month::genitive(tokens.word(month))?, u8::try_from(tokens.number(day)?).ok()?);
    let part_of_number = tokens.is_glued(day);
    (!part_of_number && is_in_no_year(value)).then(|| slip(tokens.range(day, month)))
}

/// Words that make years of the numbers before them.
const YEARS: [&str; 6] = ["годы", "годов", "годам", "годами", "годах", "гг"];

/// 2023-2025 годы, 2023--2025 годы: a dash stands between years.
fn range_mark(tokens: &Tokens<'_>, hyphen: usize) -> Option<NumberSlip> {
    let second = if tokens.is_mark(hyphen + 1, '-') { hyphen + 2 } else { hyphen + 1 };
    let first = hyphen.checked_sub(1)?;
    let years = tokens.digits(first) == 4 && tokens.digits(second) == 4;
    let glued = (hyphen..=second).all(|at| tokens.is_glued(at));
    let number =
        first.checked_sub(1).is_some_and(|before| matches!(tokens.mark(before), Some('-' | '/' | '№')));
    (years && glued && !number && YEARS.contains(&tokens.word(second + 1))).then(|| NumberSlip {
        range: tokens.range(hyphen, second - 1),
        kind: NumberSlipKind::RangeMark,
        right: vec!["–".to_owned()],
    })
}

/// 5 марта 22 года
fn abbreviated(tokens: &Tokens<'_>, year: usize) -> Option<NumberSlip> {
    let month = year.checked_sub(1).filter(|_| tokens.digits(year) == 2)?;
    let day = month.checked_sub(1).filter(|day| (1..=2).contains(&tokens.digits(*day)))?;
    let named =
        month::genitive(tokens.word(month)).is_some() && tokens.number(day).is_some_and(|day| day <= 31);
    let is_year = tokens.word(year + 1).starts_with("год") || tokens.word(year + 1) == "г";
    (named && is_year).then(|| abbreviated_year(tokens.text, tokens.range(year, year)))?
}

/// 30 (двадцати), тридцати (20)
fn differing(tokens: &Tokens<'_>, open: usize) -> Option<NumberSlip> {
    let inside = number(tokens, open + 1)?;
    tokens.is_mark(inside.2, ')').then_some(())?;
    let outside = (1..=4)
        .filter_map(|back| open.checked_sub(back))
        .filter_map(|at| number(tokens, at).map(|number| (at, number)))
        .rfind(|(_, number)| number.2 == open)?;
    let (at, outside) = outside;
    let both = inside.1 != outside.1;
    (both && inside.0 != outside.0).then(|| NumberSlip {
        range: tokens.range(at, inside.2),
        kind: NumberSlipKind::WordsAndFigures,
        right: Vec::new(),
    })
}

/// A number: its value, whether it is in words, and the place behind.
fn number(tokens: &Tokens<'_>, at: usize) -> Option<(u32, bool, usize)> {
    if let Some(value) = tokens.number(at) {
        let decimal =
            tokens.mark(at + 1).is_some_and(|mark| matches!(mark, ',' | '.')) && tokens.digits(at + 2) > 0;
        return (!decimal).then_some((value, false, at + 1));
    }
    let words = spelled(tokens, at).filter(|words| !words.ordinal)?;
    Some((words.value, true, at + words.tokens))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::ru::date;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn numbers_that_differ_beside_each_other() {
        let read = |text: &str| -> Vec<_> {
            let tokens = Tokens::new(text);
            find(&tokens, &date::find(&tokens))
                .into_iter()
                .map(|slip| slip.range.of(text).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(read("в течение 30 (двадцати) дней"), ["30 (двадцати)"]);
        assert_eq!(read("двадцати пяти (30) лет"), ["двадцати пяти (30)"]);
        assert_eq!(read("на 2023-2025 годы, в 2021–2022 годах, № 2023-2025, 2023--2025 гг."), ["-", "--"]);
        assert_eq!(read("состоялась 5 марта 22 года и 1 апреля 23 г."), ["22", "23"]);
        assert!(read("к 5 марта 22 делегации, 5 марта 2022 года, 22 года").is_empty());
        assert_eq!(read("встреча 31 апреля, с 28 февраля по 30 февраля"), ["31 апреля", "30 февраля"]);
        assert!(read("29 февраля, 31 апреля 2019 года, с 30 по 31 апреля 2019 года, 5.31 июня").is_empty());
        assert!(read("30 (тридцати) дней, 2 (две) части, двадцати пяти (25) лет, пункт 5 (1)").is_empty());
    }
}
