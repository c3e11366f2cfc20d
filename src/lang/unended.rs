//! How a paragraph of prose looks that lacks the mark at its end.

/// The marks and words of a language by which such a paragraph is told from a heading or a label.
#[derive(Debug)]
pub struct Unended {
    /// Marks inside a sentence and between sentences.
    pub marks: &'static [char],
    /// What ends a sentence.
    pub full_stop: &'static str,
    /// What ends the words that announce a list.
    pub colon: &'static str,
    /// With these words the announcement of a list ends.
    pub leads: &'static [&'static str],
    /// Conjunctions that join an item to the next one behind its mark, in small letters.
    pub conjunctions: &'static [&'static str],
    /// Whether a sentence may end with the character, as a name or a numeral does not.
    pub ends_word: fn(char) -> bool,
    /// How many characters say as much as one Chinese character.
    pub width: usize,
    /// Every line is a paragraph, and a short one without a mark may be a whole sentence. Otherwise only paragraphs
    /// that blank lines set off are judged.
    pub short_lines: bool,
}
