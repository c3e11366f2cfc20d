//! The sentence and the clause around a place.

use crate::text::TextRange;

/// Marks that end a sentence, or a part of one that says something of its own.
const ENDS: [char; 7] = ['。', '！', '？', '；', '\n', '\r', '…'];

/// Marks that part the clauses of a sentence.
const PARTS: [char; 4] = ['，', '：', ',', ':'];

/// The sentence that holds byte `at` of `text`, without the mark that ends it.
pub(in crate::rules) fn sentence_around(text: &str, at: u32) -> TextRange {
    between_marks(text, TextRange::empty(at), |mark| ENDS.contains(&mark))
}

/// The clause that holds `place`, without the marks around it.
pub(in crate::rules) fn clause_around(text: &str, place: TextRange) -> TextRange {
    between_marks(text, place, |mark| ENDS.contains(&mark) || PARTS.contains(&mark))
}

fn between_marks(text: &str, place: TextRange, is_mark: impl Fn(char) -> bool) -> TextRange {
    let before = text.get(..place.start as usize).unwrap_or(text);
    let behind = text.get(place.end as usize..).unwrap_or_default();
    let start = before.char_indices().rev().find(|(_, character)| is_mark(*character));
    let start = start.map_or(0, |(at, mark)| at + mark.len_utf8());
    let length = behind.find(is_mark).unwrap_or(behind.len());
    TextRange::from(start..text.len() - behind.len() + length)
}

#[cfg(test)]
mod tests {
    use super::{clause_around, sentence_around};
    use crate::text::TextRange;

    #[test]
    fn a_sentence_lies_between_marks() {
        let text = "双方会谈。双方建交30年，成果丰硕；双方满意。";
        let at = text.find("30").unwrap_or_default() as u32;
        assert_eq!(sentence_around(text, at).of(text), "双方建交30年，成果丰硕");
        assert_eq!(clause_around(text, TextRange::new(at, at + 2)).of(text), "双方建交30年");
        assert_eq!(sentence_around(text, 0).of(text), "双方会谈");
        assert_eq!(sentence_around("无标点", 9).of("无标点"), "无标点");
        assert_eq!(sentence_around("", 7).of(""), "");
    }
}
