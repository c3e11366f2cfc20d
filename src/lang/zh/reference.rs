//! References to numbered parts of this or another instrument.

use crate::lang::cursor::Cursor;
use crate::lang::entity::{
    Citation, Marker, Number, Reference, ReferenceLevel, ReferenceOwner, ReferencePart, ReferenceTarget,
};
use crate::lang::zh::numeral::{self, Numeral};
use crate::lang::zh::reference_owner as owner;
use crate::lang::zh::reference_part as part;
use crate::text::TextRange;

/// The references of a paragraph in order of place, its own marker and the titles that it cites left aside.
///
/// References joined by 、 or 和 stand for themselves; those that follow the first take over its owner and
/// its outer parts (第三条第一款和第二款), which then have empty ranges.
pub fn find(text: &str, marker: Option<&Marker>, citations: &[Citation]) -> Vec<Reference> {
    let mut found: Vec<Reference> = Vec::new();
    let mut done = marker.map_or(0, |marker| marker.range.end as usize);
    for (at, c) in text.char_indices() {
        if at < done || !may_start(c, text, at) {
            continue;
        }
        if let Some(title) = citations.iter().find(|citation| citation.range.contains(at as u32)) {
            done = title.range.end as usize;
            continue;
        }
        let mut cursor = Cursor::new(text, at);
        let references = chain(&mut cursor, citations);
        if !references.is_empty() {
            done = cursor.at();
            found.extend(references);
        }
    }
    found
}

/// Whether a reference can start with `c`, judged by the character behind it.
fn may_start(c: char, text: &str, at: usize) -> bool {
    let next = || text.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
    let level =
        |c: char| matches!(c, '条' | '條' | '款' | '项' | '項' | '章' | '节' | '節' | '编' | '編' | '部');
    match c {
        '第' => true,
        '附' => next() == Some('件'),
        '本' => next().is_some_and(level),
        '前' | '上' | '下' => next().is_some_and(|next| level(next) || numeral::is_numeral(next)),
        _ => false,
    }
}

/// A reference and those joined to it.
fn chain(cursor: &mut Cursor, citations: &[Citation]) -> Vec<Reference> {
    let start = cursor.at();
    let Some(mut references) = opening(cursor) else { return Vec::new() };
    let (owner, owner_start) = owner::before(cursor.text(), start, citations);
    references.iter_mut().for_each(|reference| reference.owner = owner);
    if let Some(first) = references.first_mut() {
        first.range.start = owner_start as u32;
    }
    while let Some(next) = joined(cursor, &references) {
        references.push(next);
    }
    let sure = references.len() > 1 || references.iter().any(is_sure);
    if sure || reads_as_reference(cursor, start) { references } else { Vec::new() }
}

/// The first reference of a chain, without its owner: 第三条第二款, 本条, 第三至五条, or several at once: 第四、五各条.
fn opening(cursor: &mut Cursor) -> Option<Vec<Reference>> {
    let outer = first_parts(cursor).unwrap_or_default();
    if let Some(numbers) = listed_numbers(cursor) {
        return Some(one_for_each(numbers, &outer));
    }
    if let Some((from, through)) = number_span(cursor) {
        let range = through.range.union(outer.first().unwrap_or(&from).range);
        let parts = outer.into_iter().chain([from]).collect();
        return Some(vec![Reference { range, owner: ReferenceOwner::Unsaid, parts, through: Some(through) }]);
    }
    let start = outer.first()?.range.start;
    let range = TextRange::new(start, end_of(&outer));
    let first = Reference { range, owner: ReferenceOwner::Unsaid, parts: outer, through: None };
    Some(vec![with_end(cursor, first)])
}

fn one_for_each(numbers: Vec<ReferencePart>, outer: &[ReferencePart]) -> Vec<Reference> {
    let mut references: Vec<Reference> = Vec::new();
    for part in numbers {
        let (range, mut parts) = match references.last() {
            None => (outer.first().map_or(part.range, |first| first.range.union(part.range)), outer.to_vec()),
            Some(before) => (part.range, taken_over(before, &part)),
        };
        parts.push(part);
        references.push(Reference { range, owner: ReferenceOwner::Unsaid, parts, through: None });
    }
    references
}

fn end_of(parts: &[ReferencePart]) -> u32 {
    parts.last().map_or(0, |part| part.range.end)
}

/// Adds the end of a range (至第五条) that stands at the cursor.
fn with_end(cursor: &mut Cursor, mut reference: Reference) -> Reference {
    let Some(level) = reference.parts.last().map(|part| part.level) else { return reference };
    if let Some(through) = range_end(cursor, level) {
        reference.range.end = through.range.end;
        reference.through = Some(through);
    }
    reference
}

fn range_end(cursor: &mut Cursor, level: ReferenceLevel) -> Option<ReferencePart> {
    let mut ahead = *cursor;
    ahead.skip_blanks();
    ahead.eat_any(&["至", "到", "—", "–", "－", "-", "～"])?;
    ahead.skip_blanks();
    let through = part::numbered(&mut ahead)
        .or_else(|| part::bracketed(&mut ahead, false))
        .or_else(|| without_ordinal(&mut ahead))?;
    let last = nested(ahead).is_none() && through.level == level;
    last.then(|| *cursor = ahead)?;
    Some(through)
}

/// The end of 第三条至五条.
fn without_ordinal(cursor: &mut Cursor) -> Option<ReferencePart> {
    let mut ahead = *cursor;
    let start = ahead.at();
    let numeral = part::plain_numeral(&mut ahead)?;
    ahead.skip_blanks();
    let level = part::level(&mut ahead)?;
    let part = ReferencePart { range: ahead.range_from(start), ..bare_part(level, start, numeral)? };
    *cursor = ahead;
    Some(part)
}

/// The parts from the cursor on, from the outermost to the innermost.
fn first_parts(cursor: &mut Cursor) -> Option<Vec<ReferencePart>> {
    let mut ahead = *cursor;
    let first = match ahead.peek()? {
        '第' => part::numbered(&mut ahead)?,
        '附' => part::annex(&mut ahead)?,
        _ => relative(&mut ahead)?,
    };
    *cursor = ahead;
    Some(with_inner_parts(cursor, first))
}

fn with_inner_parts(cursor: &mut Cursor, first: ReferencePart) -> Vec<ReferencePart> {
    let mut parts = vec![first];
    while let Some((part, after)) = nested(*cursor) {
        if !lies_in(part.level, &parts) {
            break;
        }
        parts.push(part);
        *cursor = after;
    }
    parts
}

/// A part directly behind the cursor, up to 的 and blanks.
fn nested(cursor: Cursor) -> Option<(ReferencePart, Cursor)> {
    let mut glued = cursor;
    if let Some(part) = part::bracketed(&mut glued, true) {
        return Some((part, glued));
    }
    let mut ahead = cursor;
    ahead.skip_blanks();
    if ahead.eat_any(&["的", "之", "中", "中的"]).is_some() {
        ahead.skip_blanks();
    }
    let part = part::numbered(&mut ahead).or_else(|| part::bracketed(&mut ahead, false))?;
    Some((part, ahead))
}

/// Levels nest outermost first; only 款 and 项 may stand in each other, as older treaties number them.
fn lies_in(level: ReferenceLevel, parts: &[ReferencePart]) -> bool {
    let used = parts.iter().any(|part| part.level == level && level < ReferenceLevel::Item);
    let last = parts.last().map(|part| part.level);
    !used && (level >= ReferenceLevel::Paragraph || last.is_none_or(|last| level > last))
}

/// 本条, 前款 and their like, where the words around them make no other words.
fn relative(cursor: &mut Cursor) -> Option<ReferencePart> {
    const OTHER_WORDS: &str = "目当當之以此年日月天先提空面眼网網线線海陆陸身史";
    let (before, direction) = (cursor.previous(), cursor.peek()?);
    let other_word = direction != '本' && before.is_some_and(|c| OTHER_WORDS.contains(c));
    let mut ahead = *cursor;
    let part = part::relative(&mut ahead).filter(|_| !other_word)?;
    let always = part.level <= ReferenceLevel::Paragraph && matches!(direction, '本' | '前');
    let sure = always || nested(ahead).is_some() || reads_on(ahead.rest());
    sure.then(|| *cursor = ahead)?;
    Some(part)
}

/// 第四、五、六各项 and 第三至五条: one part for each number, or none where no level follows.
fn listed_numbers(cursor: &mut Cursor) -> Option<Vec<ReferencePart>> {
    let mut ahead = *cursor;
    let start = ahead.at();
    ahead.eat("第").then_some(())?;
    ahead.skip_blanks();
    let mut numerals = vec![(start, part::plain_numeral(&mut ahead)?)];
    loop {
        ahead.skip_blanks();
        if ahead.eat_any(&["、", "及", "和", "以及", "或", "与", "與"]).is_none() {
            break;
        }
        ahead.skip_blanks();
        let from = ahead.at();
        ahead.eat("第");
        numerals.push((from, part::plain_numeral(&mut ahead)?));
    }
    ahead.eat("各");
    let level = part::level(&mut ahead).filter(|_| numerals.len() > 1)?;
    *cursor = ahead;
    let mut parts: Vec<ReferencePart> =
        numerals.into_iter().map(|(from, numeral)| bare_part(level, from, numeral)).collect::<Option<_>>()?;
    parts.last_mut()?.range.end = ahead.at() as u32;
    Some(parts)
}

/// 第三至五条: the word for the level stands behind the second numeral only.
fn number_span(cursor: &mut Cursor) -> Option<(ReferencePart, ReferencePart)> {
    let mut ahead = *cursor;
    let start = ahead.at();
    ahead.eat("第").then_some(())?;
    let from = part::plain_numeral(&mut ahead)?;
    ahead.skip_blanks();
    ahead.eat_any(&["至", "到", "—", "–", "－", "-", "～"])?;
    ahead.skip_blanks();
    let second = ahead.at();
    let through = part::plain_numeral(&mut ahead)?;
    let level = part::level(&mut ahead)?;
    let mut last = bare_part(level, second, through)?;
    last.range.end = ahead.at() as u32;
    *cursor = ahead;
    Some((bare_part(level, start, from)?, last))
}

/// A part whose level is said elsewhere; it ends with its numeral.
fn bare_part(level: ReferenceLevel, start: usize, numeral: Numeral) -> Option<ReferencePart> {
    let number = Number { value: numeral.value?, inserted: 0 };
    let range = TextRange::new(start as u32, numeral.range.end);
    Some(part::part_of(level, number, range, numeral.range, numeral.system))
}

/// The reference joined by a conjunction to those before it, with what it takes over from the last of them.
fn joined(cursor: &mut Cursor, before: &[Reference]) -> Option<Reference> {
    let last = before.last()?;
    let mut ahead = *cursor;
    ahead.skip_blanks();
    ahead.eat_any(&["、", "和/或", "和", "以及", "及", "或者", "或", "与", "與", "至", "到", "，以及"])?;
    ahead.skip_blanks();
    let first = part::numbered(&mut ahead).or_else(|| part::bracketed(&mut ahead, false))?;
    let own = with_inner_parts(&mut ahead, first);
    let range = TextRange::new(first.range.start, end_of(&own));
    let mut parts = taken_over(last, &first);
    parts.extend(own);
    *cursor = ahead;
    Some(with_end(cursor, Reference { range, owner: last.owner, parts, through: None }))
}

/// The outer parts of `last` in which `first` lies, with empty ranges.
fn taken_over(last: &Reference, first: &ReferencePart) -> Vec<ReferencePart> {
    let same_level = last.parts.iter().position(|part| part.level == first.level);
    let outer = match same_level {
        Some(at) => last.parts.get(..at).unwrap_or_default(),
        None => last.parts.as_slice(),
    };
    let empty = TextRange::empty(first.range.start);
    let lies_outside = |part: &&ReferencePart| same_level.is_some() || part.level < first.level;
    outer
        .iter()
        .filter(lies_outside)
        .map(|part| ReferencePart { range: empty, numeral: empty, ..*part })
        .collect()
}

/// A reference that cannot be a measure word (第一条铁路, 第三项任务).
fn is_sure(reference: &Reference) -> bool {
    let relative = |part: &ReferencePart| !matches!(part.target, ReferenceTarget::Number(_));
    let annex = |part: &ReferencePart| part.level == ReferenceLevel::Annex;
    reference.owner != ReferenceOwner::Unsaid
        || reference.parts.len() > 1
        || reference.through.is_some()
        || reference.parts.iter().any(|part| relative(part) || annex(part))
}

/// Whether the words around a bare 第三条 leave it a reference.
fn reads_as_reference(cursor: &Cursor, start: usize) -> bool {
    const BEFORE: [&str; 30] = [
        "根据", "根據", "依据", "依據", "依照", "按照", "遵照", "依", "按", "除", "适用", "適用", "违反",
        "違反", "符合", "妨碍", "妨礙", "参照", "參照", "参见", "见", "見", "援引", "因", "经", "經", "據",
        "抵触", "遵守", "是",
    ];
    let lead = cursor.text().get(..start).unwrap_or_default();
    reads_on(cursor.rest()) || BEFORE.iter().any(|word| lead.ends_with(word))
}

/// Whether `rest` goes on as a sentence does behind a reference, and not with a noun.
fn reads_on(rest: &str) -> bool {
    const WORDS: [&str; 28] = [
        "任何", "生效", "适用", "適用", "允许", "允許", "授权", "授權", "明文", "另有", "关于", "關於",
        "通知", "设立", "設立", "提出", "行使", "收到", "提交", "项下", "項下", "作出", "進行", "进行",
        "涉及", "旨在", "经修", "經修",
    ];
    const CHARS: &str = "，。；：、）)」”》！？—…《（(\t 　所的之规規及和与與或至到中内內载載列述指定要作为為外除不均应應也亦各以第并並且而但时時即无無可得须須将將已者等起前后後上下在对對由向予给給仍只仅僅都同确確限有享于於如若被";
    let rest = rest.trim_start();
    rest.chars().next().is_none_or(|c| CHARS.contains(c))
        || WORDS.iter().any(|word| rest.starts_with(word))
        || names_a_start(rest)
}

/// 自本协定生效之日起, and not a noun that begins with the same sign (自行车道).
fn names_a_start(rest: &str) -> bool {
    let clause = rest.split(['，', '。', '；', '、', '\n']).next().unwrap_or_default();
    rest.starts_with(['自', '从', '從']) && clause.contains(['起', '后', '後', '日'])
}

#[cfg(test)]
mod tests;
