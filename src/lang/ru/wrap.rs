//! Lines of one paragraph, and of one title.

use crate::lang::alphabetic::wrap::Wraps;
use crate::lang::ru::kind;
use crate::lang::ru::marker;
use crate::lang::ru::token::Tokens;

const WRAPS: Wraps = Wraps {
    unfinished: &[
        "и",
        "в",
        "на",
        "с",
        "по",
        "о",
        "об",
        "от",
        "для",
        "или",
        "к",
        "за",
        "из",
        "при",
        "до",
        "между",
        "не",
        "их",
        "его",
        "ее",
        "а",
        "что",
        "как",
        "также",
        "со",
        "во",
        "ко",
        "без",
        "под",
        "над",
        "через",
    ],
    is_marked: |text| marker::read(text).is_some(),
};

/// Whether `next` continues the sentence or the title of `line`.
pub(super) fn wraps(line: &str, next: &str) -> bool {
    if goes_on_as_title(line, next) {
        return true;
    }
    // Paragraphs are set in where lines go on at the margin.
    let set_in = indent(next) >= 2;
    if breaks_date(line, next) || breaks_pair(line, next) || breaks_reference(line, next) {
        return true;
    }
    !set_in
        && (WRAPS.joins(line, next)
            || breaks_off(line, next)
            || goes_on_in_small_letters(line, next)
            || goes_on_with_name(line, next))
}

/// Whether a long line ends with a word that none ends with, and the next one goes on in lower case.
fn breaks_off(line: &str, next: &str) -> bool {
    const SHORTEST: usize = 40;
    let (line, next) = (line.trim(), next.trim());
    let lower = next.chars().next().is_some_and(char::is_lowercase);
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    lower
        && line.chars().count() >= SHORTEST
        && WRAPS.unfinished.contains(&last)
        && marker::read(next).is_none()
}

/// Whether a long line ends with the number of a part, and the next one says of what: пункта 8 / Протокола о мерах.
fn breaks_reference(line: &str, next: &str) -> bool {
    const SHORTEST: usize = 30;
    const PARTS: [&str; 6] = ["пункт", "стать", "приложени", "раздел", "глав", "част"];
    let mut words = line.split_whitespace().rev();
    let number = words.next().is_some_and(|word| word.chars().all(|c| c.is_ascii_digit()));
    let part = words.next().is_some_and(|word| PARTS.iter().any(|part| word.starts_with(part)));
    let of_instrument = kind::of_word(Tokens::new(next).word(0)).is_some_and(|word| word.singular);
    line.chars().count() >= SHORTEST && number && part && of_instrument
}

/// Whether a line as long as those of a page ends with a word, and the next one goes on in lower case; the lines of one
/// paragraph are not all filled.
fn goes_on_in_small_letters(line: &str, next: &str) -> bool {
    const LENGTHS: std::ops::RangeInclusive<usize> = 44..=100;
    const MORE: usize = 24;
    let (line, next) = (line.trim_end(), next.trim());
    let width = line.chars().count();
    LENGTHS.contains(&width)
        && next.chars().count() <= width + MORE
        && line.ends_with(char::is_lowercase)
        && next.starts_with(char::is_lowercase)
        && !line.contains('\t')
        && !next.contains('\t')
        && marker::read(next).is_none()
}

/// Whether a line ends within a date or before it: 27 марта / 2006 года, о рыболовстве / от 5 мая 1998 года.
fn breaks_date(line: &str, next: &str) -> bool {
    let mut words = line.split_whitespace().rev();
    let month = words.next().is_some_and(|word| crate::lang::ru::month::genitive(word).is_some());
    let day = words.next().is_some_and(|word| word.chars().all(|c| c.is_ascii_digit()));
    let year = next.trim().get(..4).is_some_and(|year| year.chars().all(|c| c.is_ascii_digit()));
    let dated = next
        .trim_start()
        .strip_prefix("от ")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    month && day && year || dated && line.trim_end().ends_with(char::is_alphanumeric)
}

/// Whether a line ends between the marks of a pair, and the next one goes on in lower case or closes the bracket.
fn breaks_pair(line: &str, next: &str) -> bool {
    const SHORTEST: usize = 30;
    let count = |mark: char| line.matches(mark).count();
    let open = count('(') > count(')') || count('«') > count('»');
    let lower = next.trim_start().chars().next().is_some_and(char::is_lowercase);
    let closed = next.find(')').is_some_and(|close| next.find('(').is_none_or(|open| close < open));
    let lower = lower || closed && count('(') > count(')');
    let inserted = line.trim_end().ends_with(char::is_lowercase)
        && next.trim_start().strip_prefix('(').is_some_and(|rest| rest.starts_with(char::is_lowercase));
    line.chars().count() >= SHORTEST && marker::read(next).is_none() && (open && lower || inserted)
}

/// Whether a long line that is itself the rest of a sentence, or that ends with the first half of a name, goes on with a
/// capital letter: Уставом / Организации Объединённых Наций.
fn goes_on_with_name(line: &str, next: &str) -> bool {
    const SHORTEST: usize = 44;
    let (line, next) = (line.trim_end(), next.trim());
    let first = |text: &str| text.chars().find(|c| !c.is_whitespace());
    let open = line.chars().next_back().is_some_and(|c| c.is_lowercase() || c.is_uppercase());
    const HALVES: [&str; 30] = [
        " Мажлиса",
        " Совета",
        " Собрания",
        "скую",
        " настоящего",
        " настоящей",
        " настоящему",
        " настоящим",
        " настоящем",
        "ской",
        "ская",
        "цкая",
        "ского",
        "ским",
        "ских",
        "цкой",
        "цкого",
        " Республики",
        " Республикой",
        " Республика",
        " Республику",
        " Организации",
        " Организацией",
        " Правительством",
        " Правительства",
        " Правительство",
        " Союза",
        " Устава",
        " Уставом",
        " Уставу",
    ];
    let half = HALVES.iter().any(|ending| line.ends_with(ending));
    let rest = first(line).is_some_and(char::is_lowercase) || half && line.chars().any(char::is_lowercase);
    let room = next.chars().count() <= line.chars().count() + 24;
    open && rest
        && room
        && line.chars().count() >= SHORTEST
        && first(next).is_some_and(char::is_uppercase)
        && !line.contains('\t')
        && !is_upper(next)
        && marker::read(next).is_none()
}

fn indent(line: &str) -> usize {
    line.chars().take_while(|c| c.is_whitespace()).count()
}

/// ДОГОВОР / о дружбе между …: the word for the kind stands on a line of its own; lines in capitals go on.
fn goes_on_as_title(line: &str, next: &str) -> bool {
    let (line, next) = (line.trim(), next.trim());
    if line.is_empty() || next.is_empty() || line.ends_with(['.', ';', ':']) || marker::read(next).is_some() {
        return false;
    }
    if is_upper(line) && is_upper(next) && !next.starts_with(|c: char| c.is_ascii_digit()) {
        return kind::of_title(line).is_some() || line.chars().count() > 30;
    }
    let tokens = Tokens::new(line);
    let kind_alone = tokens.len() <= 3
        && (0..tokens.len()).any(|at| kind::of_word(tokens.word(at)).is_some_and(|word| word.singular));
    let subject = Tokens::new(next);
    let begins = ["между", "о", "об", "обо", "по", "к", "ко"].contains(&subject.word(0));
    if kind_alone && tokens.is_capital(0) && begins {
        return true;
    }
    let in_subject = ["между", "о", "об"].contains(&tokens.word(0)) && !tokens.is_capital(0);
    in_subject && line.chars().count() > 30 && !next.starts_with(|c: char| c.is_ascii_digit() || c == '(')
}

fn is_upper(line: &str) -> bool {
    line.chars().filter(|c| c.is_alphabetic()).count() > 3 && !line.chars().any(char::is_lowercase)
}
