//! Numbers of parts that were put in later: 5 bis, 5A.

use crate::lang::cursor::Cursor;

/// Words behind a number, the first for the first part that was put in.
const ORDINALS: [&str; 9] =
    ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies"];

/// Goes over `bis`, `ter` or a letter behind a number, and returns which inserted part it is: 2 for the first.
pub fn insertion(cursor: &mut Cursor<'_>) -> u32 {
    let mut ahead = *cursor;
    ahead.skip_while(|c| c == ' ' || c == '\u{a0}' || c == '-');
    let word = word(ahead.rest());
    let ordinal = ORDINALS.iter().position(|ordinal| ordinal.eq_ignore_ascii_case(word));
    if let Some(at) = ordinal {
        *cursor = ahead.moved_to(ahead.at() + word.len());
        return at as u32 + 2;
    }
    let glued = self::word(cursor.rest());
    let letter = Some(glued).filter(|glued| glued.len() == 1).and_then(|glued| glued.chars().next());
    let Some(letter) = letter.filter(char::is_ascii_alphabetic) else { return 0 };
    *cursor = cursor.moved_to(cursor.at() + 1);
    letter.to_ascii_lowercase() as u32 - 'a' as u32 + 2
}

/// How an inserted part is written behind its number; empty where there is none.
pub fn written(inserted: u32) -> String {
    let word = inserted.checked_sub(2).and_then(|at| ORDINALS.get(at as usize));
    word.map(|word| format!(" {word}")).unwrap_or_default()
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}
