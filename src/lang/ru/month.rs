//! Names of months and of weekdays in all cases.

/// The months in the genitive, as dates have them.
pub(super) const GENITIVE: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

/// The months in the nominative.
pub(super) const NOMINATIVE: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

/// The month that a word in lower case names in the genitive.
pub(super) fn genitive(word: &str) -> Option<u8> {
    place(&GENITIVE, word)
}

/// The month that a word in lower case names in any case.
pub(super) fn any(word: &str) -> Option<u8> {
    let prepositional = |month: &&str| {
        let stem = month.trim_end_matches(['ь', 'й']);
        word.strip_prefix(stem).is_some_and(|ending| ["е", "ем", "ю", "у", "ом"].contains(&ending))
    };
    genitive(word)
        .or_else(|| place(&NOMINATIVE, word))
        .or_else(|| NOMINATIVE.iter().position(prepositional).map(|at| at as u8 + 1))
}

fn place(names: &[&str], word: &str) -> Option<u8> {
    names.iter().position(|name| *name == word).map(|at| at as u8 + 1)
}

/// The weekdays, Monday first: the nominative, and the accusative behind в.
const WEEKDAYS: [(&str, &str); 7] = [
    ("понедельник", "понедельник"),
    ("вторник", "вторник"),
    ("среда", "среду"),
    ("четверг", "четверг"),
    ("пятница", "пятницу"),
    ("суббота", "субботу"),
    ("воскресенье", "воскресенье"),
];

/// The number of the weekday that a word in lower case names; Monday is 1.
pub(super) fn weekday(word: &str) -> Option<u8> {
    let named = |(plain, object): &(&str, &str)| *plain == word || *object == word;
    WEEKDAYS.iter().position(named).map(|at| at as u8 + 1)
}

/// Another weekday (Monday = 1) in the case of the one that is written, with its preposition.
pub(super) fn weekday_like(written: &str, weekday: u8) -> Option<String> {
    let (plain, object) = WEEKDAYS.get(usize::from(weekday).checked_sub(1)?)?;
    let capital = written.chars().next().is_some_and(char::is_uppercase);
    let cased = |words: String| if capital { capitalised(&words) } else { words };
    if written.contains(char::is_whitespace) {
        let preposition = if *object == "вторник" { "во" } else { "в" };
        return Some(cased(format!("{preposition} {object}")));
    }
    let lower = written.to_lowercase();
    let is_object = WEEKDAYS.iter().any(|(plain, object)| plain != object && lower == *object);
    Some(cased((if is_object { *object } else { *plain }).to_owned()))
}

fn capitalised(word: &str) -> String {
    let mut rest = word.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

#[cfg(test)]
mod tests {
    use super::{any, weekday, weekday_like};

    #[test]
    fn months_and_weekdays() {
        assert_eq!(
            ["мая", "май", "мае", "декабре", "марте", "июлю", "маяк"].map(any),
            [Some(5), Some(5), Some(5), Some(12), Some(3), Some(7), None]
        );
        assert_eq!((weekday("среду"), weekday("день")), (Some(3), None));
        assert_eq!(weekday_like("среду", 5).as_deref(), Some("пятницу"));
        assert_eq!(weekday_like("во вторник", 3).as_deref(), Some("в среду"));
        assert_eq!(weekday_like("Понедельник", 3).as_deref(), Some("Среда"));
    }
}
