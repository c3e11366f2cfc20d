//! Marks that come in pairs, and those that have lost their fellow.

use crate::lang::cursor::is_han;
use crate::lang::entity::{LoneMark, PairFamily, PairFault};
use crate::text::TextRange;

/// More marks of one paragraph than this are not told apart: it is no prose.
const MOST: usize = 64;

/// A fellow that lies more open marks back than this is none.
const DEEPEST: usize = 16;

/// The marks of a paragraph that have no fellow in it, or one of the other width, in order of place.
pub(super) fn lone_marks(text: &str) -> Vec<LoneMark> {
    let mut pairing = Pairing { text, open: Default::default(), found: Vec::new() };
    for (at, c) in text.char_indices() {
        let Some(mark) = mark_of(c) else { continue };
        let mark = Placed { mark, range: TextRange::from(at..at + c.len_utf8()) };
        if mark.mark.opens {
            pairing.open_of(mark).push(mark);
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
    /// The open marks of each family, outermost first.
    open: [Vec<Placed>; 3],
    found: Vec<LoneMark>,
}

impl Pairing<'_> {
    fn open_of(&mut self, mark: Placed) -> &mut Vec<Placed> {
        let [quotations, brackets, titles] = &mut self.open;
        match mark.mark.family {
            PairFamily::Quotation => quotations,
            PairFamily::Bracket => brackets,
            PairFamily::Title => titles,
        }
    }

    fn close(&mut self, closing: Placed) {
        let open = self.open_of(closing);
        let within = open.len().saturating_sub(DEEPEST);
        let innermost = open.get(within..).unwrap_or_default();
        let fellow = innermost
            .iter()
            .rposition(|open| open.mark.shape == closing.mark.shape)
            .map(|fellow| within + fellow);
        let opening = fellow.and_then(|fellow| open.get(fellow).copied());
        if self.is_no_pair_mark(closing, opening) {
            return;
        }
        let Some((fellow, opening)) = fellow.zip(opening) else {
            return self.report(closing, PairFault::Unopened);
        };
        // What the pair encloses and is still open can no longer be closed.
        let enclosed = self.open_of(closing).split_off(fellow);
        for lost in enclosed.into_iter().skip(1) {
            self.report(lost, PairFault::Unclosed);
        }
        if opening.mark.wide != closing.mark.wide {
            let (narrow, wide) =
                if closing.mark.wide { (opening, closing.range) } else { (closing, opening.range) };
            self.report(narrow, PairFault::Width(wide));
        }
    }

    /// An apostrophe, or the bracket of a list marker: `a)`, `1）`.
    fn is_no_pair_mark(&self, closing: Placed, opening: Option<Placed>) -> bool {
        let before = self.text.get(..closing.range.start as usize).unwrap_or_default();
        match (closing.mark.shape, opening) {
            (Shape::Single, None) => self.is_apostrophe(closing.range, before),
            (Shape::Round, None) => closes_numeral(before),
            (Shape::Round, Some(opening)) => closes_list_marker(before) && !self.is_awaited(closing, opening),
            _ => false,
        }
    }

    /// Between letters, or before the last digits of a year: l’accord, ’98.
    fn is_apostrophe(&self, mark: TextRange, before: &str) -> bool {
        let behind = self.text.get(mark.end as usize..).unwrap_or_default();
        before.ends_with(|c: char| c.is_alphanumeric() && c < '\u{2e80}')
            || behind.starts_with(|c: char| matches!(c, '0'..='9' | '０'..='９'))
    }

    /// Whether an open bracket needs this one: no other of its width follows soon.
    fn is_awaited(&self, closing: Placed, opening: Placed) -> bool {
        const NEAR: usize = 600;
        let own = if opening.mark.wide { "）" } else { ")" };
        let rest = self.text.as_bytes().get(closing.range.end as usize..).unwrap_or_default();
        let near = rest.get(..NEAR.min(rest.len())).unwrap_or_default();
        opening.mark.wide == closing.mark.wide || memchr::memmem::find(near, own.as_bytes()).is_none()
    }

    fn report(&mut self, mark: Placed, fault: PairFault) {
        self.found.push(LoneMark { range: mark.range, family: mark.mark.family, fault });
    }

    fn finish(mut self) -> Vec<LoneMark> {
        for lost in std::mem::take(&mut self.open).into_iter().flatten() {
            self.report(lost, PairFault::Unclosed);
        }
        self.found.sort_by_key(|mark| mark.range);
        self.found.truncate(MOST);
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
    numeral_at_end(before).is_some_and(|stem| {
        stem.chars().next_back().is_none_or(|c| c.is_whitespace() || "，。、；：,;:“".contains(c))
    })
}

/// Whether `before` ends with a letter or numeral that may open an item without a mark before it: 以及1）甲.
/// One that belongs to the words before it is half a reference: 第三条一）款.
fn closes_numeral(before: &str) -> bool {
    const CONJUNCTIONS: &str = "和及与與或且并並";
    numeral_at_end(before)
        .is_some_and(|stem| stem.chars().next_back().is_none_or(|c| !is_han(c) || CONJUNCTIONS.contains(c)))
}

/// What stands before the letter or numeral, of at most three characters, that `before` ends with.
fn numeral_at_end(before: &str) -> Option<&str> {
    const LONGEST: usize = 3;
    let latin = |c: char| c.is_ascii_alphanumeric() || matches!(c, '０'..='９' | 'а'..='я');
    let numbered = |c: char| "一二三四五六七八九十".contains(c);
    let tail = |of_marker: &dyn Fn(char) -> bool| {
        before
            .char_indices()
            .rev()
            .take(LONGEST + 1)
            .take_while(|(_, c)| of_marker(*c))
            .map(|(at, _)| at)
            .last()
    };
    let start = tail(&latin).or_else(|| tail(&numbered))?;
    let length = before.get(start..)?.chars().count();
    before.get(..start).filter(|_| length <= LONGEST)
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
            "依照第一款第二‹）›项",
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
            "（1）甲 (a) 乙 （二）丙，以及1）丁",
            "（《甲》“乙（丙）”）",
            "（一、二）和（第3，12）款（如下：a) 文本；b) 文本）",
        ] {
            assert_eq!(drawn(text), text);
        }
    }
}
