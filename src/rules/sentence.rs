//! The sentence around a place.

use crate::text::TextRange;

/// Marks that end a sentence, or a part of one that says something of its own.
const ENDS: [char; 7] = ['。', '！', '？', '；', '\n', '\r', '…'];

/// The sentence that holds byte `at` of `text`, without the mark that ends it.
pub(in crate::rules) fn sentence_around(text: &str, at: u32) -> TextRange {
    let (before, behind) = text.split_at_checked(at as usize).unwrap_or((text, ""));
    let start = before.char_indices().rev().find(|(_, c)| ENDS.contains(c));
    let start = start.map_or(0, |(place, mark)| place + mark.len_utf8());
    let length = behind.find(ENDS).unwrap_or(behind.len());
    TextRange::from(start..before.len() + length)
}

#[cfg(test)]
mod tests {
    use super::sentence_around;

    #[test]
    fn a_sentence_lies_between_marks() {
        let text = "双方会谈。双方建交30年，成果丰硕；双方满意。";
        let at = text.find("30").unwrap_or_default() as u32;
        assert_eq!(sentence_around(text, at).of(text), "双方建交30年，成果丰硕");
        assert_eq!(sentence_around(text, 0).of(text), "双方会谈");
        assert_eq!(sentence_around("无标点", 9).of("无标点"), "无标点");
        assert_eq!(sentence_around("", 7).of(""), "");
    }
}
