//! Scripts, as far as they tell languages apart.

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Han characters.
    Han,
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Letters of any other script.
    Other,
}

impl Script {
    /// Whether blanks part the words.
    pub const fn parts_words(self) -> bool {
        !matches!(self, Self::Han)
    }
}

/// Han characters, 〇 included, compatibility forms and the extensions outside the basic plane included.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '〇' | '々' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The script of a letter; `None` for all other characters.
pub fn script_of(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' => Some(Script::Latin),
        '\0'..='\u{bf}' | '×' | '÷' => None,
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Script::Latin),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        c if is_han(c) => Some(Script::Han),
        // Marks of Chinese and of general punctuation need not be looked up in the tables of Unicode.
        '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{ff01}'..='\u{ff20}' => None,
        c => c.is_alphabetic().then_some(Script::Other),
    }
}
