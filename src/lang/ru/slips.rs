//! Slips in how numbers are written: 30 (двадцати) дней.

use crate::lang::alphabetic::slips::ambiguous_dates;
use crate::lang::entity::{NumberSlip, NumberSlipKind};
use crate::lang::ru::date;
use crate::lang::ru::numeral::spelled;
use crate::lang::ru::token::Tokens;

/// Numbers in figures with others in words beside them, and dates that may be read in two ways, in order of place.
pub(super) fn find(tokens: &Tokens<'_>) -> Vec<NumberSlip> {
    let mut found: Vec<NumberSlip> = (1..tokens.len())
        .filter(|&open| tokens.is_mark(open, '('))
        .filter_map(|open| differing(tokens, open))
        .collect();
    found.extend(ambiguous_dates(tokens.text, &['/'], date::format));
    found.sort_by_key(|slip| slip.range);
    found
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
    use crate::lang::ru::token::Tokens;

    #[test]
    fn numbers_that_differ_beside_each_other() {
        let read = |text: &str| -> Vec<_> {
            find(&Tokens::new(text))
                .into_iter()
                .map(|slip| slip.range.of(text).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(read("в течение 30 (двадцати) дней"), ["30 (двадцати)"]);
        assert_eq!(read("двадцати пяти (30) лет"), ["двадцати пяти (30)"]);
        assert!(read("30 (тридцати) дней, 2 (две) части, двадцати пяти (25) лет, пункт 5 (1)").is_empty());
    }
}
