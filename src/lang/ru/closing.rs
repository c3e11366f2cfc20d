//! How instruments close: the concluding formula, the place and the date.

use crate::lang::entity::DateMention;
use crate::lang::ru::token::{Sort, Tokens};

/// Whether a paragraph is the concluding formula of a treaty.
pub(super) fn is_testimonium(tokens: &Tokens<'_>) -> bool {
    const FORMULAS: [&[&str]; 9] = [
        &["совершено", "в"],
        &["совершен", "в"],
        &["совершена", "в"],
        &["в", "удостоверение", "чего"],
        &["в", "подтверждение", "чего"],
        &["в", "свидетельство", "чего"],
        &["подписано", "в"],
        &["составлено", "в"],
        &["заключено", "в"],
    ];
    FORMULAS.iter().any(|formula| tokens.reads(0, formula) && tokens.is_capital(0))
        || tokens.word(0) == "совершено" && tokens.is_capital(0)
}

/// The only date of a line that holds nothing but a place and a date.
pub(super) fn date(tokens: &Tokens<'_>, dates: &[DateMention]) -> Option<u32> {
    const LONGEST: usize = 16;
    let [date] = dates else { return None };
    let whole = date.span.end.is_none() && date.span.start.day.is_some();
    let others =
        (0..tokens.len()).filter(|&at| !tokens.get(at).is_some_and(|token| date.range.covers(token.range)));
    let plain = others.into_iter().all(|at| is_of_place(tokens, at));
    (whole && plain && tokens.len() <= LONGEST).then_some(0)
}

fn is_of_place(tokens: &Tokens<'_>, at: usize) -> bool {
    const WORDS: [&str; 9] = ["г", "город", "города", "городе", "в", "на", "от", "дата", "подписания"];
    match tokens.get(at).map(|token| token.sort) {
        Some(Sort::Word) => {
            tokens.is_capital(at) && !ends_otherwise(tokens.word(at)) || WORDS.contains(&tokens.word(at))
        }
        Some(Sort::Mark(mark)) => matches!(mark, ',' | '.' | '(' | ')' | '-' | '–'),
        Some(Sort::Number) | None => false,
    }
}

/// Words with a capital that are no names of places.
fn ends_otherwise(word: &str) -> bool {
    const OTHERS: [&str; 10] = [
        "вступил",
        "вступило",
        "вступила",
        "подписан",
        "подписано",
        "принят",
        "принято",
        "ратифицирован",
        "протокол",
        "договор",
    ];
    OTHERS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::{date, is_testimonium};
    use crate::lang::ru::date as dates;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn concluding_formulas() {
        for text in ["Совершено в г. Кабуле 25 июня 1958 года", "В удостоверение чего нижеподписавшиеся"]
        {
            assert!(is_testimonium(&Tokens::new(text)), "{text}");
        }
        assert!(!is_testimonium(&Tokens::new("Совершенно очевидно")));
    }

    #[test]
    fn place_and_date_alone_on_a_line() {
        let alone = |text: &str| {
            let tokens = Tokens::new(text);
            date(&tokens, &dates::find(&tokens))
        };
        for text in
            ["г. Аланград, 16 июля 2001 года", "(Аланград, 22 декабря 2004 года)", "10 января 1997 года"]
        {
            assert_eq!(alone(text), Some(0), "{text}");
        }
        assert_eq!(alone("Вступило в силу 19 сентября 1995 г."), None);
        assert_eq!(alone("Стороны встретились 10 января 1997 года."), None);
    }
}
