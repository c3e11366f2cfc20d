//! The parts of a reference: 第三条, 第（一）项, （甲）款, 本条, 前两款, 附件二.

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::{Number, NumeralSystem, ReferenceLevel, ReferencePart, ReferenceTarget};
use crate::lang::zh::numeral::{self, Numeral};
use crate::text::TextRange;

/// 第三条, 第 1 项, 第（一）项, 第八条之二.
pub(super) fn numbered(cursor: &mut Cursor) -> Option<ReferencePart> {
    let mut ahead = *cursor;
    let start = ahead.at();
    if !ahead.eat("第") {
        return None;
    }
    ahead.skip_blanks();
    if let Some(part) = bracketed_from(&mut ahead, start, true) {
        *cursor = ahead;
        return Some(part);
    }
    let numeral = plain_numeral(&mut ahead)?;
    ahead.skip_blanks();
    let level = level(&mut ahead)?;
    let inserted = insertion(&mut ahead);
    let number = Number { value: numeral.value?, inserted };
    *cursor = ahead;
    Some(part_of(level, number, ahead.range_from(start), numeral.range, numeral.system))
}

/// （甲）款, (a)项, and behind another part also (a) alone.
pub(super) fn bracketed(cursor: &mut Cursor, behind_part: bool) -> Option<ReferencePart> {
    let mut ahead = *cursor;
    let part = bracketed_from(&mut ahead, cursor.at(), !behind_part)?;
    *cursor = ahead;
    Some(part)
}

fn bracketed_from(ahead: &mut Cursor, start: usize, needs_level: bool) -> Option<ReferencePart> {
    ahead.eat_if(|c| matches!(c, '（' | '('))?;
    ahead.skip_blanks();
    let (value, numeral, system) = bracketed_numeral(ahead)?;
    ahead.skip_blanks();
    ahead.eat_if(|c| matches!(c, '）' | ')'))?;
    let closed = *ahead;
    ahead.skip_blanks();
    let level = match level(ahead) {
        Some(level) => level,
        None if needs_level || !stands_alone(system) => return None,
        None => {
            *ahead = closed;
            ReferenceLevel::Item
        }
    };
    let number = Number { value, inserted: 0 };
    Some(part_of(level, number, ahead.range_from(start), numeral, system))
}

/// A letter or digits in brackets need no word for their level: 第一款(a).
fn stands_alone(system: NumeralSystem) -> bool {
    matches!(system, NumeralSystem::Letter | NumeralSystem::RomanLower | NumeralSystem::Arabic)
}

type BracketedNumeral = (u32, TextRange, NumeralSystem);

fn bracketed_numeral(cursor: &mut Cursor) -> Option<BracketedNumeral> {
    let start = cursor.at();
    if let Some(numeral) = plain_numeral(cursor) {
        return Some((numeral.value?, numeral.range, numeral.system));
    }
    if let Some((place, system)) = cursor.peek().and_then(numeral::read_cycle) {
        cursor.bump();
        return Some((place, cursor.range_from(start), system));
    }
    cursor.skip_while(|c| c.is_ascii_lowercase());
    let range = cursor.range_from(start);
    let letters = range.of(cursor.text());
    let mut single = letters.chars();
    match (single.next(), single.next()) {
        (Some(letter), None) => Some((numeral::read_letter(letter)?, range, NumeralSystem::Letter)),
        _ => Some((numeral::read_roman(letters)?, range, NumeralSystem::RomanLower)),
    }
}

/// 附件一, 附件2.
pub(super) fn annex(cursor: &mut Cursor) -> Option<ReferencePart> {
    const COUNTED: [&str; 8] = ["式", "份", "个", "個", "页", "頁", "项", "種"];
    let mut ahead = *cursor;
    let start = ahead.at();
    if !ahead.eat("附件") {
        return None;
    }
    ahead.skip_while(is_blank);
    let numeral = plain_numeral(&mut ahead)?;
    if COUNTED.iter().any(|word| ahead.rest().starts_with(word)) {
        return None;
    }
    let number = Number { value: numeral.value?, inserted: 0 };
    *cursor = ahead;
    Some(part_of(ReferenceLevel::Annex, number, ahead.range_from(start), numeral.range, numeral.system))
}

/// 本条, 前款, 前两款, 上一条, 下条.
pub(super) fn relative(cursor: &mut Cursor) -> Option<ReferencePart> {
    let mut ahead = *cursor;
    let start = ahead.at();
    let direction = ahead.bump()?;
    let count = if direction == '本' { None } else { small_count(&mut ahead) };
    let level = level(&mut ahead).filter(|&level| level != ReferenceLevel::Subitem)?;
    let target = match (direction, count) {
        ('本', _) => ReferenceTarget::This,
        ('前' | '上', None | Some(1)) => ReferenceTarget::Previous,
        ('前', Some(several)) => ReferenceTarget::PreviousSeveral(several),
        ('下', None | Some(1)) => ReferenceTarget::Next,
        _ => return None,
    };
    *cursor = ahead;
    Some(ReferencePart {
        level,
        target,
        range: ahead.range_from(start),
        numeral: TextRange::empty(start as u32),
        numerals: NumeralSystem::Chinese,
    })
}

fn small_count(cursor: &mut Cursor) -> Option<u32> {
    let numeral = numeral::read_at(cursor.text(), cursor.at())?;
    let value = numeral.value.filter(|value| (1..=9).contains(value))?;
    *cursor = cursor.moved_to(numeral.range.end as usize);
    Some(value)
}

/// The numeral at the cursor, as numbers of parts are written.
pub(super) fn plain_numeral(cursor: &mut Cursor) -> Option<Numeral> {
    let numeral = numeral::read_at(cursor.text(), cursor.at())?;
    numeral.value.filter(|value| (1..=9999).contains(value))?;
    *cursor = cursor.moved_to(numeral.range.end as usize);
    Some(numeral)
}

/// The word for a level at the cursor, unless it starts another word (条约, 项目).
pub(super) fn level(cursor: &mut Cursor) -> Option<ReferenceLevel> {
    let mut ahead = *cursor;
    let &(_, level, others) = LEVELS.iter().find(|(word, ..)| ahead.eat(word))?;
    let starts_other =
        ahead.peek().is_some_and(|next| others.contains(next)) && !ahead.rest().starts_with("项下");
    if starts_other {
        return None;
    }
    *cursor = ahead;
    Some(level)
}

/// The words for levels, with the characters that make another word of them.
const LEVELS: [(&str, ReferenceLevel, &str); 12] = [
    ("条", ReferenceLevel::Article, "约件例款目理幅文"),
    ("條", ReferenceLevel::Article, "約件例款目理幅文"),
    ("款", ReferenceLevel::Paragraph, "项項额額式待"),
    ("项", ReferenceLevel::Item, "目"),
    ("項", ReferenceLevel::Item, "目"),
    ("目", ReferenceLevel::Subitem, "标標的录錄前光次"),
    ("章", ReferenceLevel::Chapter, "程节節"),
    ("节", ReferenceLevel::Section, "点目约能日课省"),
    ("節", ReferenceLevel::Section, "點目約能日課省"),
    ("编", ReferenceLevel::Part, "号制队译辑写"),
    ("編", ReferenceLevel::Part, "號制隊譯輯寫"),
    ("部分", ReferenceLevel::Part, ""),
];

/// 之二 behind a level: 2; 0 where there is none.
fn insertion(cursor: &mut Cursor) -> u32 {
    let mut ahead = *cursor;
    if !ahead.eat("之") {
        return 0;
    }
    let Some(numeral) = plain_numeral(&mut ahead).filter(|numeral| numeral.well_formed) else { return 0 };
    // 第三条之一部分 is a part of it; 第三条之一第二款 and 第三条之一规定 name an inserted article.
    const BEHIND_FIRST: [char; 9] = ['第', '规', '規', '所', '、', '，', '。', '；', '）'];
    let sure = match numeral.value {
        Some(1) => ahead.peek().is_some_and(|next| BEHIND_FIRST.contains(&next)),
        Some(2..=20) => true,
        Some(_) | None => false,
    };
    if !sure {
        return 0;
    }
    *cursor = ahead;
    numeral.value.unwrap_or(0)
}

pub(super) fn part_of(
    level: ReferenceLevel,
    number: Number,
    range: TextRange,
    numeral: TextRange,
    numerals: NumeralSystem,
) -> ReferencePart {
    ReferencePart { level, target: ReferenceTarget::Number(number), range, numeral, numerals }
}
