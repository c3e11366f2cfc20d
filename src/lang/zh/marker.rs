//! The numbering marker at the start of a paragraph.

use crate::lang::cursor::{Cursor, is_blank, is_han};
use crate::lang::entity::{Marker, MarkerFamily, MarkerStyle, Number, NumeralSystem};
use crate::lang::zh::numeral::{self, Numeral};
use crate::lang::zh::reserved;
use crate::text::TextRange;

/// The marker that a paragraph starts with, behind indents and the marks of Markdown headings.
///
/// A paragraph that starts with a reference (第三条所述…) or a quotation has none.
pub fn marker(text: &str) -> Option<Marker> {
    let mut cursor = Cursor::new(text, 0);
    cursor.skip_blanks();
    cursor.skip_while(|c| c == '#');
    cursor.skip_blanks();
    cursor.skip_while(|c| c == '*');
    cursor.skip_blanks();
    match cursor.peek()? {
        '第' => part(cursor),
        '附' => annex(cursor),
        '（' | '(' => bracketed(cursor),
        '㈠'..='㈩' | '⑴'..='⒇' | '⒈'..='⒛' => single_sign(cursor),
        c if c.is_ascii_alphabetic() => half_bracketed_letter(cursor),
        c if numeral::is_numeral(c) => numbered(cursor),
        _ => None,
    }
}

/// Whether a paragraph is a marker with at most a short text that is no sentence.
pub fn is_heading(text: &str) -> bool {
    marker(text).is_some_and(|marker| is_heading_with(text, &marker))
}

/// [`is_heading`] where the marker is known.
pub fn is_heading_with(text: &str, marker: &Marker) -> bool {
    marker.heading.is_some() || words_behind(Cursor::new(text, marker.range.end as usize)).is_none()
}

/// Headings longer than this many characters are sentences.
const HEADING_CHARS: usize = 30;

/// Words behind 第三条 that make it a reference at the start of a sentence.
const CONTINUATIONS: [&str; 46] = [
    "第", "和", "或", "及", "与", "與", "至", "到", "、", "，", "。", "；", "所", "规", "規", "的", "之",
    "中", "内", "內", "也", "不", "应", "應", "对", "對", "关于", "關於", "适用", "適用", "并", "並", "均",
    "是", "为", "為", "须", "須", "自", "将", "將", "款", "项", "項", "（", "(",
];

/// 第一条, 第八条之二, 第一章, 第二部分.
fn part(mut cursor: Cursor) -> Option<Marker> {
    let start = cursor.at();
    cursor.eat("第");
    let numeral = numeral::read_at(cursor.text(), cursor.at()).filter(is_part_numeral)?;
    let mut cursor = cursor.moved_to(numeral.range.end as usize);
    let family = family_of_part(&mut cursor)?;
    let inserted = if family == MarkerFamily::Article { insertion(&mut cursor) } else { 0 };
    let marker = build(cursor.range_from(start), numeral, inserted, family, '\0');
    let glued = !ends_marker(cursor);
    let goes_on = CONTINUATIONS.iter().any(|word| cursor.rest().starts_with(word));
    if glued && goes_on && !reserved::is_reserved(cursor.rest(), false) {
        return None;
    }
    let heading = words_behind(cursor);
    let is_heading = match family {
        MarkerFamily::Article => is_short(heading, cursor.text(), "。；，：！？;"),
        _ => is_short(heading, cursor.text(), "。；！？;"),
    };
    if glued && !is_heading && family != MarkerFamily::Article {
        return None;
    }
    Some(Marker { heading: heading.filter(|_| is_heading), ..marker })
}

fn family_of_part(cursor: &mut Cursor) -> Option<MarkerFamily> {
    let family = match cursor.eat_any(&["条", "條", "章", "节", "節", "部分", "编", "編"])? {
        "条" | "條" => MarkerFamily::Article,
        "章" => MarkerFamily::Chapter,
        "节" | "節" => MarkerFamily::Section,
        _ => MarkerFamily::Part,
    };
    Some(family)
}

/// 之二 behind 第八条: 2; 0 where there is none.
fn insertion(cursor: &mut Cursor) -> u32 {
    let mut ahead = *cursor;
    if !ahead.eat("之") {
        return 0;
    }
    let Some(numeral) = numeral::read_at(ahead.text(), ahead.at()).filter(|numeral| numeral.well_formed)
    else {
        return 0;
    };
    *cursor = ahead.moved_to(numeral.range.end as usize);
    numeral.value.unwrap_or(0)
}

/// 附件一, 附件1, or 附件 alone.
fn annex(mut cursor: Cursor) -> Option<Marker> {
    let start = cursor.at();
    if !cursor.eat("附件") {
        return None;
    }
    let numeral = numeral::read_at(cursor.text(), cursor.at()).filter(is_list_numeral);
    let Some(numeral) = numeral else {
        let alone = words_behind(cursor).is_none();
        return alone.then(|| Marker {
            range: cursor.range_from(start),
            numeral: TextRange::empty(cursor.at() as u32),
            number: None,
            family: MarkerFamily::Annex,
            style: MarkerStyle { numerals: NumeralSystem::Chinese, mark: '\0' },
            malformed: false,
            heading: None,
            surplus: None,
            other: None,
        });
    };
    let cursor = cursor.moved_to(numeral.range.end as usize);
    let heading = words_behind(cursor);
    let is_heading = is_short(heading, cursor.text(), "。；，！？;");
    let continued = CONTINUATIONS.iter().any(|word| cursor.rest().starts_with(word));
    if !ends_marker(cursor) && (!is_heading || continued) {
        return None;
    }
    let marker = build(cursor.range_from(start), numeral, 0, MarkerFamily::Annex, '\0');
    Some(Marker { heading: heading.filter(|_| is_heading), ..marker })
}

/// （一） (1) （a） (ii)
fn bracketed(mut cursor: Cursor) -> Option<Marker> {
    let start = cursor.at();
    let open = cursor.bump()?;
    if let Some(letter) = letters(&mut cursor, start, open) {
        return Some(with_surplus(letter, cursor));
    }
    if let Some(sign) = sign_of_cycle(&mut cursor, start, open) {
        return Some(with_surplus(sign, cursor));
    }
    let numeral = numeral::read_at(cursor.text(), cursor.at()).filter(is_list_numeral)?;
    let mut cursor = cursor.moved_to(numeral.range.end as usize);
    cursor.eat_any(&["）", ")"])?;
    let family = if is_chinese(numeral) { MarkerFamily::Bracketed } else { MarkerFamily::ArabicBracketed };
    Some(with_surplus(build(cursor.range_from(start), numeral, 0, family, open), cursor))
}

/// 甲） or 子） behind the opening bracket.
fn sign_of_cycle(cursor: &mut Cursor, start: usize, open: char) -> Option<Marker> {
    let mut ahead = *cursor;
    let first = ahead.at();
    let (value, system) = numeral::read_cycle(ahead.bump()?)?;
    let range = ahead.range_from(first);
    ahead.eat_any(&["）", ")"])?;
    *cursor = ahead;
    let family = if system == NumeralSystem::Stems { MarkerFamily::Stem } else { MarkerFamily::Branch };
    let numeral = Numeral { range, value: Some(value), system, well_formed: true };
    Some(build(cursor.range_from(start), numeral, 0, family, open))
}

/// Brackets and circles need no further mark before the text.
fn with_surplus(marker: Marker, cursor: Cursor) -> Marker {
    let mut ahead = cursor;
    let mark = ahead.eat_if(|c| matches!(c, '、' | '.' | '．' | '，' | '：'));
    let surplus =
        mark.filter(|_| ahead.peek().is_some_and(|next| is_han(next) || next == '“' || next == '《'));
    Marker { surplus: surplus.map(|_| ahead.range_from(cursor.at())), ..marker }
}

/// Letters and their closing bracket. One letter is a letter: only a list shows that i is a numeral.
fn letters(cursor: &mut Cursor, start: usize, mark: char) -> Option<Marker> {
    let first = cursor.at();
    cursor.skip_while(|c| c.is_ascii_alphabetic());
    let range = cursor.range_from(first);
    let written = range.of(cursor.text());
    let (family, value, system) = match written.len() {
        1 => (
            MarkerFamily::Letter,
            written.chars().next().and_then(numeral::read_letter)?,
            NumeralSystem::Letter,
        ),
        2..=7 => (MarkerFamily::Roman, numeral::read_roman(written)?, roman_case(written)),
        _ => return None,
    };
    let close = cursor.eat_any(&["）", ")"])?;
    let mark = if mark == '\0' { close.chars().next().unwrap_or(')') } else { mark };
    let numeral = Numeral { range, value: Some(value), system, well_formed: true };
    Some(build(cursor.range_from(start), numeral, 0, family, mark))
}

fn roman_case(written: &str) -> NumeralSystem {
    match written.starts_with(|c: char| c.is_ascii_uppercase()) {
        true => NumeralSystem::RomanUpper,
        false => NumeralSystem::RomanLower,
    }
}

/// a) ii)
fn half_bracketed_letter(mut cursor: Cursor) -> Option<Marker> {
    let start = cursor.at();
    letters(&mut cursor, start, '\0')
}

/// ㈠ ⑴ ⒈: one character for bracket and numeral.
fn single_sign(mut cursor: Cursor) -> Option<Marker> {
    let start = cursor.at();
    let sign = cursor.bump()?;
    let (family, system, first) = match sign {
        '㈠'..='㈩' => (MarkerFamily::Bracketed, NumeralSystem::Chinese, '㈠'),
        '⑴'..='⒇' => (MarkerFamily::ArabicBracketed, NumeralSystem::Arabic, '⑴'),
        _ => (MarkerFamily::Arabic, NumeralSystem::Arabic, '⒈'),
    };
    let value = Some(sign as u32 - first as u32 + 1);
    let range = cursor.range_from(start);
    Some(build(range, Numeral { range, value, system, well_formed: true }, 0, family, '\0'))
}

/// 一、 or 一 alone on its line, 1. 1、 1） ①
fn numbered(cursor: Cursor) -> Option<Marker> {
    let start = cursor.at();
    let numeral = numeral::read_at(cursor.text(), start).filter(is_list_numeral)?;
    let mut cursor = cursor.moved_to(numeral.range.end as usize);
    if numeral.system == NumeralSystem::Circled {
        return Some(with_surplus(build(numeral.range, numeral, 0, MarkerFamily::Circled, '\0'), cursor));
    }
    if is_chinese(numeral) && words_behind(cursor).is_none() {
        let alone = cursor.rest().chars().all(|c| is_blank(c) || c == '*');
        return alone.then(|| build(numeral.range, numeral, 0, MarkerFamily::Bare, '\0'));
    }
    if is_chinese(numeral) && wide_blank_behind(cursor) {
        return Some(with_comma_heading(
            build(numeral.range, numeral, 0, MarkerFamily::Comma, '\u{3000}'),
            cursor,
        ));
    }
    let mark = cursor.eat_if(|c| matches!(c, '、' | '.' | '．' | '）' | ')'))?;
    if !begins_text(cursor, mark) || counts_on(cursor, mark, numeral) {
        return None;
    }
    let range = cursor.range_from(start);
    match (is_chinese(numeral), mark) {
        (true, '）' | ')') => None,
        (true, _) => Some(with_comma_heading(build(range, numeral, 0, MarkerFamily::Comma, mark), cursor)),
        (false, '）' | ')') => Some(build(range, numeral, 0, MarkerFamily::ArabicBracketed, mark)),
        (false, _) => Some(build(range, numeral, 0, MarkerFamily::Arabic, mark)),
    }
}

/// 一　双方…: nothing but a wide blank between the numeral and the text.
fn wide_blank_behind(cursor: Cursor) -> bool {
    let words = cursor.rest().trim_start_matches(is_blank);
    let blanks = cursor.rest().strip_suffix(words).unwrap_or_default();
    let wide = blanks.contains(['\u{3000}', '\t']) || blanks.len() > 1;
    let text = words.chars().next().is_some_and(|next| is_han(next) && !numeral::is_numeral(next));
    wide && text && !words.contains('\t') && !words.contains("\u{3000}\u{3000}")
}

fn with_comma_heading(marker: Marker, cursor: Cursor) -> Marker {
    let heading = words_behind(cursor);
    let is_heading = is_short(heading, cursor.text(), "。；：！？;:");
    Marker { heading: heading.filter(|_| is_heading), ..marker }
}

/// Whether an item can begin here: behind a point no digit follows (1.5亿), and no mark but an opening one.
fn begins_text(cursor: Cursor, mark: char) -> bool {
    let Some(next) = cursor.peek() else { return true };
    let opening =
        matches!(next, '“' | '‘' | '《' | '〈' | '（' | '(' | '【' | '〔' | '「' | '『' | '*' | '"' | '[');
    let digit = next.is_ascii_digit() || matches!(next, '０'..='９');
    let word = is_han(next) || next.is_alphabetic() || is_blank(next) || (digit && mark == '、');
    word || opening
}

/// Whether numerals are listed (一、二产业, 3、4月份) rather than an item marked.
fn counts_on(cursor: Cursor, mark: char, numeral: Numeral) -> bool {
    let Some(next) = numeral::read_at(cursor.text(), cursor.at()).filter(|_| mark == '、') else {
        return false;
    };
    let behind = cursor.moved_to(next.range.end as usize).rest();
    let parties = ["方", "国", "國", "边", "邊", "者"].iter().any(|word| behind.starts_with(word));
    next.value.zip(numeral.value).is_some_and(|(next, this)| next == this + 1) && !parties
}

/// Numerals that number lists: 1 to 999, not 两 and not a row of digits as years are.
fn is_list_numeral(numeral: &Numeral) -> bool {
    is_numeral_below(numeral, 1000, 3)
}

/// Numerals between 第 and the word for a part: 1 to 9999, since codes have more than a thousand articles.
fn is_part_numeral(numeral: &Numeral) -> bool {
    is_numeral_below(numeral, 10_000, 4)
}

fn is_numeral_below(numeral: &Numeral, end: u32, most_digits: u32) -> bool {
    let digits = matches!(numeral.system, NumeralSystem::Arabic | NumeralSystem::FullWidth);
    let length = numeral.range.len() / if numeral.system == NumeralSystem::FullWidth { 3 } else { 1 };
    numeral.value.is_none_or(|value| (1..end).contains(&value)) && !(digits && length > most_digits)
}

fn is_chinese(numeral: Numeral) -> bool {
    matches!(numeral.system, NumeralSystem::Chinese | NumeralSystem::ChineseFinancial)
}

/// Whether a blank, a colon, bold marks or the end of the line set a marker off from what follows.
fn ends_marker(cursor: Cursor) -> bool {
    cursor.peek().is_none_or(|next| is_blank(next) || matches!(next, '：' | ':' | '*' | '【' | '〔'))
}

/// The words behind a marker, without blanks, a leading colon and Markdown marks; `None` for no words.
fn words_behind(cursor: Cursor) -> Option<TextRange> {
    let rest = cursor.rest();
    let trimmed = rest.trim_start_matches(|c| is_blank(c) || matches!(c, '*' | '：' | ':'));
    let start = cursor.at() + rest.len() - trimmed.len();
    let words = trimmed.trim_end_matches(|c| is_blank(c) || matches!(c, '*' | '#'));
    (!words.is_empty()).then(|| TextRange::from(start..start + words.len()))
}

fn is_short(words: Option<TextRange>, text: &str, marks: &str) -> bool {
    let words = words.unwrap_or_default().of(text);
    !words.is_empty() && words.chars().nth(HEADING_CHARS).is_none() && !words.contains(|c| marks.contains(c))
}

fn build(range: TextRange, numeral: Numeral, inserted: u32, family: MarkerFamily, mark: char) -> Marker {
    Marker {
        range,
        numeral: numeral.range,
        number: numeral.value.map(|value| Number { value, inserted }),
        family,
        style: MarkerStyle { numerals: numeral.system, mark },
        malformed: !numeral.well_formed,
        heading: None,
        surplus: None,
        other: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use MarkerFamily::*;

    /// `‹marker›` and `«heading»` as drawn in the fixture.
    fn check(fixture: &str, family: MarkerFamily, number: Option<(u32, u32)>) {
        let text: String = fixture.chars().filter(|c| !"‹›«»".contains(*c)).collect();
        let found = marker(&text).unwrap_or_else(|| panic!("no marker in {fixture}"));
        let mut picture = text.clone();
        if let Some(heading) = found.heading {
            picture.insert(heading.end as usize, '»');
            picture.insert(heading.start as usize, '«');
        }
        picture.insert(found.range.end as usize, '›');
        picture.insert(found.range.start as usize, '‹');
        assert_eq!(picture, fixture);
        let got = found.number.map(|number| (number.value, number.inserted));
        assert_eq!((found.family, got), (family, number), "{fixture}");
    }

    #[test]
    fn parts_of_treaties() {
        check("‹第一千二百六十条›", Article, Some((1260, 0)));
        check("‹第1260条›", Article, Some((1260, 0)));
        check("‹第一条›", Article, Some((1, 0)));
        check("‹第一條› «定義»", Article, Some((1, 0)));
        check("　　‹第１条›　为实施本协定，双方同意：", Article, Some((1, 0)));
        check("‹第12条› «适用范围»", Article, Some((12, 0)));
        check("‹第八条之二› 本协定应予批准。", Article, Some((8, 2)));
        check("‹第三条›双方设立联合委员会。", Article, Some((3, 0)));
        check("## ‹第一章› «总则»", Chapter, Some((1, 0)));
        check("‹第一章›：«宗旨及原则»", Chapter, Some((1, 0)));
        check("‹第二章›«合作»", Chapter, Some((2, 0)));
        check("‹第一節› «一般規定»", Section, Some((1, 0)));
        check("‹第一部分› «导言»", Part, Some((1, 0)));
        check("**‹第一编›** «总则»", Part, Some((1, 0)));
        check("**‹第四条› «定义»**", Article, Some((4, 0)));
        check("‹附件一› «技术要求»", Annex, Some((1, 0)));
        check("‹附件1›", Annex, Some((1, 0)));
        check("‹附件›", Annex, None);
    }

    #[test]
    fn lists() {
        check("‹一›", Bare, Some((1, 0)));
        check("‹十五›  ", Bare, Some((15, 0)));
        check("‹一、›«深化政治互信，加强协作»", Comma, Some((1, 0)));
        check("‹一、›双方同意加强合作。", Comma, Some((1, 0)));
        check("‹二、›«三方同意»", Comma, Some((2, 0)));
        check("‹二、›两国将保持接触。", Comma, Some((2, 0)));
        check("‹（一）›交换信息；", Bracketed, Some((1, 0)));
        check("‹(一)›交换信息；", Bracketed, Some((1, 0)));
        check("‹（一）›、交换信息；", Bracketed, Some((1, 0)));
        check("‹㈠›交换信息；", Bracketed, Some((1, 0)));
        check("‹1.›双方", Arabic, Some((1, 0)));
        check("‹1．›“一带一路”", Arabic, Some((1, 0)));
        check("‹12、›双方", Arabic, Some((12, 0)));
        check("‹（1）›双方", ArabicBracketed, Some((1, 0)));
        check("‹1)›双方", ArabicBracketed, Some((1, 0)));
        check("‹⑵›双方", ArabicBracketed, Some((2, 0)));
        check("‹①›双方", Circled, Some((1, 0)));
        check("‹（a）›双方", Letter, Some((1, 0)));
        check("‹i)›双方", Letter, Some((9, 0)));
        check("‹(iv)›双方", Roman, Some((4, 0)));
        check("‹（甲）›双方", Stem, Some((1, 0)));
        check("‹(醜)›双方", Branch, Some((2, 0)));
        check("‹一›  双方同意加强合作。", Comma, Some((1, 0)));
        check("‹二›　双方同意加强合作。", Comma, Some((2, 0)));
    }

    #[test]
    fn malformed_numerals_are_marked_so() {
        for (text, value) in
            [("第一十条", Some(10)), ("第廿条", Some(20)), ("第十〇条", Some(10)), ("第一百一条", None)]
        {
            let found = marker(text).unwrap_or_else(|| panic!("no marker in {text}"));
            assert!(found.malformed, "{text}");
            assert_eq!(found.number.map(|number| number.value), value);
        }
    }

    #[test]
    fn references_sentences_and_numbers_are_no_markers() {
        for text in [
            "第三条所述措施",
            "第五条和第六条适用于双方。",
            "第五条至第八条不适用。",
            "第八條之規定，應予適用。",
            "第二條及第三條所載之情況",
            "第三条第二款",
            "第一，双方同意。",
            "第一次会议",
            "第二部分是双方的承诺。",
            "“第一条 总则",
            "附件一所列商品",
            "附件一为本协定的组成部分。",
            "附件：技术要求",
            "1.5亿美元",
            "１．５亿美元",
            "2022.",
            "2022年9月15日",
            "（2022）",
            "一、二产业",
            "3、4月份",
            "一带一路",
            "十分重要",
            "（以下简称“双方”）",
            "（甲方）",
            "一 双方同意加强合作。",
            "三　　五　　七",
            "Alania)",
            "1",
            "",
            "　",
        ] {
            assert_eq!(marker(text), None, "{text}");
        }
    }
}
