//! Marks that come in pairs, and those that have lost their fellow.

use crate::lang::entity::{LoneMark, PairFamily, PairFault};
use crate::text::TextRange;

/// The marks of a paragraph that have no fellow in it, or one of the other width, in order of place.
pub(super) fn lone_marks(text: &str) -> Vec<LoneMark> {
    let mut pairing = Pairing { text, open: Vec::new(), found: Vec::new() };
    for (at, c) in text.char_indices() {
        let Some(mark) = mark_of(c) else { continue };
        let mark = Placed { mark, range: TextRange::from(at..at + c.len_utf8()) };
        if mark.mark.opens {
            pairing.open.push(mark);
        } else {
            pairing.close(mark);
        }
    }
    pairing.finish()
}

/// A mark of a pair: two that share family and shape are fellows.
#[derive(Clone, Copy)]
struct Mark {
    family: PairFamily,
    shape: Shape,
    wide: bool,
    opens: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Double,
    Single,
    Corner,
    WhiteCorner,
    Round,
    Lenticular,
    Shell,
}

#[derive(Clone, Copy)]
struct Placed {
    mark: Mark,
    range: TextRange,
}

struct Pairing<'t> {
    text: &'t str,
    open: Vec<Placed>,
    found: Vec<LoneMark>,
}

impl Pairing<'_> {
    fn close(&mut self, closing: Placed) {
        let fellow = self.open.iter().rposition(|open| {
            open.mark.family == closing.mark.family && open.mark.shape == closing.mark.shape
        });
        if self.is_no_pair_mark(closing, fellow) {
            return;
        }
        let Some(fellow) = fellow else { return self.report(closing, PairFault::Unopened) };
        let opening = self.open.remove(fellow);
        // What the pair encloses and is still open can no longer be closed.
        let enclosed = |open: &Placed| open.mark.family == closing.mark.family;
        for lost in self.open.split_off(fellow) {
            if enclosed(&lost) {
                self.report(lost, PairFault::Unclosed);
            } else {
                self.open.push(lost);
            }
        }
        if opening.mark.wide != closing.mark.wide {
            let (narrow, wide) =
                if closing.mark.wide { (opening, closing.range) } else { (closing, opening.range) };
            self.report(narrow, PairFault::Width(wide));
        }
    }

    /// An apostrophe, or the bracket of a list marker: `a)`, `1）`.
    fn is_no_pair_mark(&self, closing: Placed, fellow: Option<usize>) -> bool {
        let before = self.text.get(..closing.range.start as usize).unwrap_or_default();
        match closing.mark.shape {
            Shape::Single => fellow.is_none() && self.is_apostrophe(closing.range, before),
            Shape::Round => closes_list_marker(before) && !self.is_awaited(closing, fellow),
            Shape::Double | Shape::Corner | Shape::WhiteCorner | Shape::Lenticular | Shape::Shell => false,
        }
    }

    /// Between letters, or before the last digits of a year: l’accord, ’98.
    fn is_apostrophe(&self, mark: TextRange, before: &str) -> bool {
        let behind = self.text.get(mark.end as usize..).unwrap_or_default();
        before.ends_with(|c: char| c.is_alphanumeric() && c < '\u{2e80}')
            || behind.starts_with(|c: char| matches!(c, '0'..='9' | '０'..='９'))
    }

    /// Whether an open bracket needs this one: no other of its width follows.
    fn is_awaited(&self, closing: Placed, fellow: Option<usize>) -> bool {
        let Some(open) = fellow.and_then(|fellow| self.open.get(fellow)) else { return false };
        let own = if open.mark.wide { '）' } else { ')' };
        let rest = self.text.get(closing.range.end as usize..).unwrap_or_default();
        open.mark.wide == closing.mark.wide || !rest.contains(own)
    }

    fn report(&mut self, mark: Placed, fault: PairFault) {
        self.found.push(LoneMark { range: mark.range, family: mark.mark.family, fault });
    }

    fn finish(mut self) -> Vec<LoneMark> {
        for lost in std::mem::take(&mut self.open) {
            self.report(lost, PairFault::Unclosed);
        }
        self.found.sort_by_key(|mark| mark.range);
        self.found
    }
}

fn mark_of(c: char) -> Option<Mark> {
    use PairFamily::{Bracket, Quotation, Title};
    let (family, shape, wide, opens) = match c {
        '(' => (Bracket, Shape::Round, false, true),
        ')' => (Bracket, Shape::Round, false, false),
        '“' => (Quotation, Shape::Double, true, true),
        '”' => (Quotation, Shape::Double, true, false),
        '‘' => (Quotation, Shape::Single, true, true),
        '’' => (Quotation, Shape::Single, true, false),
        '〈' => (Title, Shape::Single, true, true),
        '〉' => (Title, Shape::Single, true, false),
        '《' => (Title, Shape::Double, true, true),
        '》' => (Title, Shape::Double, true, false),
        '「' => (Quotation, Shape::Corner, true, true),
        '」' => (Quotation, Shape::Corner, true, false),
        '『' => (Quotation, Shape::WhiteCorner, true, true),
        '』' => (Quotation, Shape::WhiteCorner, true, false),
        '【' => (Bracket, Shape::Lenticular, true, true),
        '】' => (Bracket, Shape::Lenticular, true, false),
        '〔' => (Bracket, Shape::Shell, true, true),
        '〕' => (Bracket, Shape::Shell, true, false),
        '（' => (Bracket, Shape::Round, true, true),
        '）' => (Bracket, Shape::Round, true, false),
        _ => return None,
    };
    Some(Mark { family, shape, wide, opens })
}

/// Whether `before`, which a closing bracket follows, ends with a letter or numeral that stands alone:
/// `a)`, `12）`, `二)` at the start of a line, or behind a mark or a blank.
fn closes_list_marker(before: &str) -> bool {
    const LONGEST: usize = 3;
    let latin = |c: char| c.is_ascii_alphanumeric() || matches!(c, '０'..='９' | 'а'..='я');
    let numbered = |c: char| "一二三四五六七八九十".contains(c);
    [&latin as &dyn Fn(char) -> bool, &numbered].into_iter().any(|of_marker| {
        let stem = before.trim_end_matches(of_marker);
        let length = before.get(stem.len()..).unwrap_or_default().chars().count();
        let alone =
            stem.chars().next_back().is_none_or(|c| c.is_whitespace() || "，。、；：,;:“".contains(c));
        (1..=LONGEST).contains(&length) && alone
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with `‹›` around each mark that is alone.
    fn drawn(text: &str) -> String {
        let mut drawn = text.to_owned();
        for mark in lone_marks(text).iter().rev() {
            drawn.insert(mark.range.end as usize, '›');
            drawn.insert(mark.range.start as usize, '‹');
        }
        drawn
    }

    #[test]
    fn marks_without_a_fellow_are_found() {
        for text in [
            "推进‹“›一带一路合作",
            "推进‹”›一带一路‹“›合作",
            "推进‹“›一带一路‹“›合作",
            "推进一带一路‹”›合作",
            "「基金‹『›」",
            "（以下简称“双方”‹)›",
            "‹(›以下简称“双方”）",
            "‹（›以下简称“双方”",
            "【注】‹】›",
            "根据‹《›海关协定，双方和《条约》",
            "海关协定‹》›",
            "《关于修改‹〈›条约》",
        ] {
            assert_eq!(drawn(&text.replace(['‹', '›'], "")), text);
        }
    }

    #[test]
    fn pairs_apostrophes_and_list_markers_are_no_lone_marks() {
        for text in [
            "“甲‘乙’丙”（丁(戊)）【己】〔2022〕《庚〈辛〉》「壬『癸』」",
            "l’accord、Party’s、’98新年音乐会",
            "a) 文本；b) 文本：1）甲，2）乙，二）丙",
            "（1）甲 (a) 乙 （二）丙",
            "（《甲》“乙（丙）”）",
            "（一、二）和（第3，12）款（如下：a) 文本；b) 文本）",
        ] {
            assert_eq!(drawn(text), text);
        }
    }
}
