//! Marks that come in pairs, and those that have lost their fellow.

use crate::lang::entity::{LoneMark, PairFamily, PairFault};
use crate::lang::formula::is_formula;
use crate::text::TextRange;

/// More marks of one paragraph than this are not told apart: it is no prose.
const MOST: usize = 64;

/// The marks of a paragraph that have no fellow in it, in order of place.
pub(super) fn lone_marks(text: &str) -> Vec<LoneMark> {
    if !text.contains(['«', '»', '(', ')', '[', ']', '“', '”', '„']) || is_formula(text) {
        return Vec::new();
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    for (at, mark) in text.char_indices() {
        match mark {
            '«' | '“' | '„' | '(' | '[' => open.push((at, mark)),
            '»' | '”' | ')' | ']' => match open.iter().rposition(|(_, open)| closes(*open, mark)) {
                Some(fellow) => {
                    let lost = open.drain(fellow..).skip(1).filter(|(_, open)| family(*open) == family(mark));
                    found.extend(lost.map(|(at, mark)| lone(at, mark, PairFault::Unclosed)));
                }
                None if mark == ')' && closes_marker(text, at) => {}
                None => found.push(lone(at, mark, PairFault::Unopened)),
            },
            _ => {}
        }
    }
    // „ begins each line of a quotation in old prints.
    let unclosed = open.into_iter().filter(|(_, mark)| *mark != '„');
    found.extend(unclosed.map(|(at, mark)| lone(at, mark, PairFault::Unclosed)));
    drop_glued_markers(&mut found);
    found.sort_by_key(|mark| mark.range);
    found.truncate(MOST);
    found
}

const fn closes(open: char, close: char) -> bool {
    matches!((open, close), ('«', '»') | ('“' | '„', '”') | ('(', ')') | ('[', ']'))
}

const fn family(mark: char) -> PairFamily {
    if matches!(mark, '(' | ')' | '[' | ']') { PairFamily::Bracket } else { PairFamily::Quotation }
}

fn lone(at: usize, mark: char, fault: PairFault) -> LoneMark {
    LoneMark { range: TextRange::from(at..at + mark.len_utf8()), family: family(mark), fault }
}

/// 1), a), ii), 1°), *): the bracket of a marker, at the start of the paragraph or inside it.
fn closes_marker(text: &str, at: usize) -> bool {
    const LONGEST: usize = 4;
    let before = text.get(..at).unwrap_or_default().trim_end_matches(' ');
    let sign =
        before.rsplit(|c: char| c.is_whitespace() || "().,;:'’«".contains(c)).next().unwrap_or_default();
    let sign = sign.trim_matches(['°', 'º', '*', '_']);
    let starred = before.ends_with('*') && sign.is_empty();
    starred
        || (!sign.is_empty() && sign.chars().count() <= LONGEST && sign.chars().all(char::is_alphanumeric))
}

/// Many closing brackets and no opening one are those of a list whose lines have run together.
fn drop_glued_markers(found: &mut Vec<LoneMark>) {
    const LIST: usize = 3;
    let bracket = |mark: &LoneMark| mark.family == PairFamily::Bracket;
    let unopened = found.iter().filter(|mark| bracket(mark) && mark.fault == PairFault::Unopened).count();
    let unclosed = found.iter().any(|mark| bracket(mark) && mark.fault == PairFault::Unclosed);
    if unopened >= LIST && !unclosed {
        found.retain(|mark| !bracket(mark));
    }
}

#[cfg(test)]
mod tests {
    use super::lone_marks;

    #[test]
    fn marks_without_a_fellow_are_found() {
        let read = |text: &str| -> Vec<usize> {
            lone_marks(text).into_iter().map(|mark| mark.range.start as usize).collect()
        };
        assert!(read("(ci-après « les Parties ») a) un ; b) deux ; 1°) trois ; „quatre” *) note").is_empty());
        assert_eq!(read("(ci-après les Parties,"), [0]);
        assert_eq!(read("les Parties », et"), ["les Parties ".len()]);
        assert_eq!(read("l’Accord « sur la « pêche »"), ["l’Accord ".len()]);
    }
}
