//! A paragraph as words, numbers and marks, for grammars that look at words in any case.

use crate::text::TextRange;

/// A paragraph cut into tokens.
pub(super) struct Tokens<'t> {
    /// The paragraph.
    pub(super) text: &'t str,
    /// The same in lower case with е for ё, byte for byte.
    lower: String,
    list: Vec<Token>,
}

/// A word, a number or a mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Where it stands.
    pub(super) range: TextRange,
    /// What it is.
    pub(super) sort: Sort,
}

/// Sorts of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Letters, with hyphens between them.
    Word,
    /// Digits.
    Number,
    /// Any other character but a blank.
    Mark(char),
}

impl<'t> Tokens<'t> {
    /// Cuts a paragraph.
    pub(super) fn new(text: &'t str) -> Self {
        let lower = lowered(text);
        let list = cut(text);
        Self { text, lower, list }
    }

    /// A part of the text in lower case with е for ё.
    pub(super) fn lowered(&self, range: TextRange) -> &str {
        range.of(&self.lower)
    }

    /// The number of tokens.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The token at a place.
    pub(super) fn get(&self, at: usize) -> Option<Token> {
        self.list.get(at).copied()
    }

    /// The word at a place in lower case with е for ё; empty for other tokens and behind the last one.
    pub(super) fn word(&self, at: usize) -> &str {
        match self.get(at) {
            Some(Token { range, sort: Sort::Word }) => range.of(&self.lower),
            Some(_) | None => "",
        }
    }

    /// The word before a place; see [`Tokens::word`].
    pub(super) fn word_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// The token at a place as it is written.
    pub(super) fn written(&self, at: usize) -> &'t str {
        self.get(at).map_or("", |token| token.range.of(self.text))
    }

    /// The mark at a place.
    pub(super) fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.sort {
            Sort::Mark(mark) => Some(mark),
            Sort::Word | Sort::Number => None,
        }
    }

    /// Whether the mark stands at a place.
    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.mark(at) == Some(mark)
    }

    /// The value of the number at a place, where it has at most nine digits.
    pub(super) fn number(&self, at: usize) -> Option<u32> {
        let token = self.get(at).filter(|token| token.sort == Sort::Number)?;
        token.range.of(self.text).parse().ok().filter(|_| token.range.len() <= 9)
    }

    /// How many digits the number at a place has.
    pub(super) fn digits(&self, at: usize) -> usize {
        self.get(at).filter(|token| token.sort == Sort::Number).map_or(0, |token| token.range.len() as usize)
    }

    /// Whether the word at a place begins with a capital letter.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.written(at).chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether nothing stands between the token at a place and the one before it.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        let ends = at.checked_sub(1).and_then(|before| self.get(before)).zip(self.get(at));
        ends.is_some_and(|(before, token)| before.range.end == token.range.start)
    }

    /// Where the token at a place begins; the end of the text behind the last one.
    pub(super) fn start(&self, at: usize) -> u32 {
        self.get(at).map_or(self.text.len() as u32, |token| token.range.start)
    }

    /// The range from one token to another, the second included.
    pub(super) fn range(&self, from: usize, to: usize) -> TextRange {
        let start = self.start(from);
        TextRange::new(start, self.get(to).map_or(start, |token| token.range.end.max(start)))
    }

    /// The place of the first token that begins at or behind a byte.
    pub(super) fn at_byte(&self, byte: u32) -> usize {
        self.list.partition_point(|token| token.range.start < byte)
    }

    /// The places of the words, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = (usize, &str)> + '_ {
        (0..self.len()).map(|at| (at, self.word(at))).filter(|(_, word)| !word.is_empty())
    }

    /// Whether the words stand one behind the other from a place on.
    pub(super) fn reads(&self, at: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(step, word)| self.word(at + step) == *word)
    }
}

/// The text in lower case with е for ё; characters whose lower case has another length are kept.
fn lowered(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    for c in text.chars() {
        lower.push(match c {
            'ё' | 'Ё' => 'е',
            'А'..='Я' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
            'A'..='Z' => c.to_ascii_lowercase(),
            c => c,
        });
    }
    lower
}

fn cut(text: &str) -> Vec<Token> {
    let mut list = Vec::with_capacity(text.len() / 10);
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        if c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}' {
            continue;
        }
        let sort = sort_of(c);
        let mut end = start + c.len_utf8();
        while let Some(&(at, next)) = rest.peek() {
            let inner = || sort == Sort::Word && is_hyphen(next) && letter_behind(text, at + next.len_utf8());
            let same = match sort {
                Sort::Word => is_letter(next) || inner(),
                Sort::Number => next.is_ascii_digit(),
                Sort::Mark(_) => false,
            };
            if !same {
                break;
            }
            end = at + next.len_utf8();
            rest.next();
        }
        list.push(Token { range: TextRange::from(start..end), sort });
    }
    list
}

fn sort_of(c: char) -> Sort {
    if c.is_ascii_digit() {
        Sort::Number
    } else if is_letter(c) {
        Sort::Word
    } else {
        Sort::Mark(c)
    }
}

/// Letters, and the stress mark over them.
fn is_letter(c: char) -> bool {
    matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' | 'a'..='z' | 'A'..='Z' | '\u{301}')
        || !c.is_ascii() && c.is_alphabetic()
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‑' | '\u{ad}')
}

fn letter_behind(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(is_letter)
}

#[cfg(test)]
mod tests {
    use super::Tokens;

    #[test]
    fn a_paragraph_is_cut_into_words_numbers_and_marks() {
        let tokens = Tokens::new("Торгово-экономическое Соглашение, ч.\u{a0}2 (2001—2005 гг.), ВСЁ");
        let written: Vec<&str> = (0..tokens.len()).map(|at| tokens.written(at)).collect();
        assert_eq!(
            written,
            [
                "Торгово-экономическое",
                "Соглашение",
                ",",
                "ч",
                ".",
                "2",
                "(",
                "2001",
                "—",
                "2005",
                "гг",
                ".",
                ")",
                ",",
                "ВСЁ"
            ]
        );
        assert_eq!((tokens.word(0), tokens.word(2), tokens.word(14)), ("торгово-экономическое", "", "все"));
        assert!(tokens.is_glued(2) && !tokens.is_glued(1) && tokens.is_capital(1));
        assert_eq!((tokens.number(7), tokens.digits(7)), (Some(2001), 4));
    }
}
