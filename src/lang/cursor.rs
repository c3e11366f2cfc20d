//! A place in a paragraph that moves by characters, for grammars too small or too contextual for patterns.

use crate::text::TextRange;

pub use crate::lang::script::is_han;

/// A byte offset in a text, always on a character boundary. Copies are cheap: keep one to go back.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    /// A cursor at byte `at`; inside a character, or behind the text, it stands at the text's end.
    pub fn new(text: &'t str, at: usize) -> Self {
        Self { text, at: if text.is_char_boundary(at) { at } else { text.len() } }
    }

    /// Where the cursor stands, in bytes.
    pub fn at(self) -> usize {
        self.at
    }

    /// The whole text.
    pub fn text(self) -> &'t str {
        self.text
    }

    /// The same text at byte `at`; see [`Cursor::new`].
    pub fn moved_to(self, at: usize) -> Self {
        Self::new(self.text, at)
    }

    /// The text from the cursor on.
    pub fn rest(self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The text up to the cursor.
    pub fn behind(self) -> &'t str {
        self.text.get(..self.at).unwrap_or_default()
    }

    /// The next character.
    pub fn peek(self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The character before the cursor.
    pub fn previous(self) -> Option<char> {
        self.behind().chars().next_back()
    }

    /// Goes over the next character and returns it.
    pub fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Goes back over one character and returns it.
    pub fn back(&mut self) -> Option<char> {
        let previous = self.previous()?;
        self.at -= previous.len_utf8();
        Some(previous)
    }

    /// Goes over the next character if it satisfies `test`.
    pub fn eat_if(&mut self, test: impl Fn(char) -> bool) -> Option<char> {
        self.peek().filter(|&next| test(next))?;
        self.bump()
    }

    /// Goes over `word` if it stands here.
    pub fn eat(&mut self, word: &str) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// Goes over the first of `words` that stands here.
    pub fn eat_any<'w>(&mut self, words: &[&'w str]) -> Option<&'w str> {
        words.iter().copied().find(|word| self.eat(word))
    }

    /// Goes over the characters that satisfy `test`.
    pub fn skip_while(&mut self, test: impl Fn(char) -> bool) {
        while self.eat_if(&test).is_some() {}
    }

    /// Goes over blanks: see [`is_blank`].
    pub fn skip_blanks(&mut self) {
        self.skip_while(is_blank);
    }

    /// Goes back over `word` if it stands before the cursor.
    pub fn back_over(&mut self, word: &str) -> bool {
        let found = self.behind().ends_with(word);
        if found {
            self.at -= word.len();
        }
        found
    }

    /// Goes back over the characters that satisfy `test`.
    pub fn back_while(&mut self, test: impl Fn(char) -> bool) {
        while self.previous().is_some_and(&test) {
            self.back();
        }
    }

    /// The range from byte `start` to the cursor.
    pub fn range_from(self, start: usize) -> TextRange {
        TextRange::from(start..self.at)
    }
}

/// Blanks inside a line: spaces of all widths and tabs.
pub fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{2000}'..='\u{200b}' | '\u{202f}' | '\u{3000}' | '\u{feff}')
}
