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
    !set_in && (WRAPS.joins(line, next) || breaks_off(line, next))
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
