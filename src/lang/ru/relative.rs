//! Words that name a time only as seen from the day of the text: в будущем году, прошлого месяца.

use crate::lang::entity::RelativeDate;
use crate::lang::entity::RelativeMeaning::{Vague, Year};
use crate::lang::ru::token::Tokens;

/// The relative dates of a paragraph in order of place.
pub(super) fn find(tokens: &Tokens<'_>) -> Vec<RelativeDate> {
    (0..tokens.len()).filter_map(|at| relative(tokens, at)).collect()
}

fn relative(tokens: &Tokens<'_>, at: usize) -> Option<RelativeDate> {
    let word = tokens.word(at);
    if ["вчера", "завтра"].contains(&word) {
        return Some(RelativeDate { range: tokens.range(at, at), meaning: Vague, lead: "" });
    }
    let years = YEARS.iter().find_map(|(stem, years)| {
        let ending = word.strip_prefix(stem)?;
        ["ем", "ом", "его", "ого"].contains(&ending).then_some(*years)
    })?;
    let genitive = word.ends_with("го");
    let meaning = match tokens.word(at + 1) {
        // The genitive of a year is that of its date; in other cases a date is written otherwise.
        "года" if genitive => Year(years),
        "году" | "месяце" if !genitive => Vague,
        "месяца" if genitive => Vague,
        _ => return None,
    };
    is_alone(tokens, at).then(|| RelativeDate { range: tokens.range(at, at + 1), meaning, lead: "" })
}

/// Adjectives of the years around that of the text, by their stems.
const YEARS: [(&str, i8); 5] = [("прошл", -1), ("минувш", -1), ("нынешн", 0), ("будущ", 1), ("предстоящ", 1)];

/// каждого будущего года: that of another year, and years counted from an event, are told by the text itself.
fn is_alone(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = tokens.word_before(at);
    let other = ["кажд", "люб", "так", "эт", "друг"].iter().any(|stem| before.starts_with(stem));
    !other && !["после", "за"].contains(&tokens.word(at + 2))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::RelativeMeaning::{Vague, Year};
    use crate::lang::ru::token::Tokens;

    #[test]
    fn only_dates_seen_from_the_day_of_the_text() {
        let text = "Встреча пройдёт в будущем году, после встречи прошлого года и прошлого месяца.";
        let found = find(&Tokens::new(text));
        let read: Vec<_> = found.iter().map(|date| (date.range.of(text), date.meaning)).collect();
        assert_eq!(read, [("будущем году", Vague), ("прошлого года", Year(-1)), ("прошлого месяца", Vague)]);
        for text in
            ["в следующем году, каждого будущего года", "прошлых лет, в будущем, году", "текущего года"]
        {
            assert!(find(&Tokens::new(text)).is_empty(), "{text}");
        }
    }
}
