//! Words, for languages that part them by blanks.

use crate::text::TextRange;

/// The word around byte `at` of `text`: a run of letters and digits. None where the script does not part words,
/// as that of Chinese.
pub fn word_at(text: &str, at: u32) -> Option<TextRange> {
    let before = text.get(..at as usize)?;
    let behind = text.get(at as usize..)?;
    let start = before.char_indices().rev().take_while(|(_, c)| is_of_word(*c)).last();
    let start = start.map_or(before.len(), |(start, _)| start);
    let length = behind.find(|c| !is_of_word(c)).unwrap_or(behind.len());
    Some(TextRange::from(start..before.len() + length)).filter(|range| !range.is_empty())
}

/// Letters of scripts with blanks between words, digits, and what joins their parts.
fn is_of_word(c: char) -> bool {
    const JOINING: [char; 4] = ['\'', '’', '-', '\u{301}'];
    let unparted = ('\u{2e80}'..='\u{ffff}').contains(&c) || c >= '\u{20000}';
    JOINING.contains(&c) || (c.is_alphanumeric() && !unparted)
}
