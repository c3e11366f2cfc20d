//! The parts that a reference names, from its first word on.

use crate::lang::alphabetic::insertion::insertion;
use crate::lang::alphabetic::{roman, words};
use crate::lang::cursor::Cursor;
use crate::lang::en::reference::level_of;
use crate::lang::entity::{Number, NumeralSystem, ReferenceLevel, ReferencePart, ReferenceTarget};
use crate::text::TextRange;

/// A run of parts that belong together.
pub(super) struct Chain {
    pub(super) start: usize,
    /// Behind the last item.
    pub(super) end: usize,
    /// Behind the last of all words.
    pub(super) whole_end: usize,
    /// Parts that hold all items.
    pub(super) outer: Vec<ReferencePart>,
    /// The parts that are named, each of them alone.
    pub(super) items: Vec<Item>,
    /// It is a part of this instrument, said outright.
    pub(super) own: bool,
}

/// One of the parts that a list names, with the parts below it.
pub(super) struct Item {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) parts: Vec<ReferencePart>,
    pub(super) through: Option<ReferencePart>,
}

/// The parts that are named from byte `start` on.
pub(super) fn chain(text: &str, start: usize) -> Option<Chain> {
    relative(text, start).or_else(|| numbered(text, start))
}

/// the preceding paragraph, this article: `start` is at preceding, article.
fn relative(text: &str, start: usize) -> Option<Chain> {
    let rest = text.get(start..)?;
    let before = words::last(text.get(..start)?.trim_end()).to_lowercase();
    let adjacent = text.get(..start)?.ends_with(' ');
    let (target, level, end) = if let Some(len) = words::starts_with_word(rest, "preceding") {
        let word = words::first(rest.get(len..)?.trim_start());
        let level = level_of(&word.to_lowercase()).filter(|_| !word.ends_with('s'))?;
        let end = start + len + (rest.get(len..)?.len() - rest.get(len..)?.trim_start().len()) + word.len();
        (ReferenceTarget::Previous, level, end)
    } else {
        let word = words::first(rest);
        let level = level_of(&word.to_lowercase()).filter(|_| !word.ends_with('s'))?;
        let this = adjacent && matches!(before.as_str(), "this" | "present");
        (this.then_some(ReferenceTarget::This)?, level, start + word.len())
    };
    let part = ReferencePart {
        level,
        target,
        range: TextRange::from(start..end),
        numeral: TextRange::empty(end as u32),
        numerals: NumeralSystem::Words,
    };
    let item = Item { start, end, parts: vec![part], through: None };
    Some(Chain { start, end, whole_end: end, outer: Vec::new(), items: vec![item], own: false })
}

/// Article 5, paragraphs 1 and 2 of article 16.
fn numbered(text: &str, start: usize) -> Option<Chain> {
    let (level, numbers) = labelled(text, start)?;
    if is_part_of_listed(text, start, level) {
        return None;
    }
    let mut items = list(text, level, numbers, start);
    let mut end = items.last()?.end;
    let mut outer = Vec::new();
    let single = items.len() == 1 && items.iter().all(|item| item.through.is_none());
    if level == ReferenceLevel::Article && single {
        // article 20, paragraphs 1 and 2
        let below = below(text, end);
        if let Some((level, at)) = below {
            let first = items.pop()?;
            outer = first.parts;
            items = list(text, level.0, level.1, at);
            if words::first(text.get(start..)?).ends_with('s') {
                items.truncate(1);
            }
            end = items.last()?.end;
        }
    }
    let mut own = false;
    let mut whole_end = end;
    while let Some((part, behind)) = above(text, whole_end, level) {
        own |= matches!(part.target, ReferenceTarget::This) && part.level == ReferenceLevel::Annex;
        whole_end = behind;
        if !matches!(part.target, ReferenceTarget::This) {
            outer.push(part);
        }
    }
    if items.len() == 1 && !outer.is_empty() {
        end = whole_end;
        items.iter_mut().for_each(|item| item.end = end);
    }
    Some(Chain { start, end, whole_end, outer, items, own })
}

/// Articles 26, 28, paragraph 4, or 31: the paragraph is one of the article before it, and more articles may follow.
fn is_part_of_listed(text: &str, start: usize, level: ReferenceLevel) -> bool {
    let before = text.get(..start).and_then(|before| before.strip_suffix(", ")).unwrap_or_default();
    level == ReferenceLevel::Paragraph && before.ends_with(|c: char| c.is_ascii_digit())
}

/// `, paragraph 1` behind an article.
fn below(text: &str, at: usize) -> Option<((ReferenceLevel, usize), usize)> {
    let rest = text.get(at..)?;
    let trimmed = rest.trim_start_matches([',', ' ', '\u{a0}']);
    let start = at + rest.len() - trimmed.len();
    let (level, numbers) = labelled(text, start)?;
    let lower = matches!(level, ReferenceLevel::Paragraph | ReferenceLevel::Item);
    (lower && start > at).then_some(((level, numbers), start))
}

/// ` of article 16`, ` of this Article` behind parts of a lower level.
fn above(text: &str, at: usize, than: ReferenceLevel) -> Option<(ReferencePart, usize)> {
    let rest = text.get(at..)?;
    let trimmed = rest.trim_start_matches([',', ' ', '\u{a0}', '\n']);
    let of = words::starts_with_word(trimmed, "of").or_else(|| words::starts_with_word(trimmed, "in"))?;
    let start = at + rest.len() - trimmed.len() + of;
    let start = start + (text.get(start..)?.len() - text.get(start..)?.trim_start().len());
    let this =
        ["this", "the present"].iter().find_map(|word| words::starts_with_word(text.get(start..)?, word));
    if let Some(len) = this {
        let word_at = start + len + 1;
        let word = words::first(text.get(word_at..)?);
        let level = level_of(&word.to_lowercase()).filter(|level| *level < than)?;
        let end = word_at + word.len();
        let range = TextRange::from(start..end);
        let numeral = TextRange::empty(end as u32);
        let part = ReferencePart {
            level,
            target: ReferenceTarget::This,
            range,
            numeral,
            numerals: NumeralSystem::Words,
        };
        return Some((part, end));
    }
    let (level, numbers) = labelled(text, start)?;
    if level >= than {
        return None;
    }
    let mut cursor = Cursor::new(text, numbers);
    let part = number(&mut cursor, level, start)?;
    let several = next_in_list(text, cursor.at(), level).is_some();
    (!several).then_some((part, cursor.at()))
}

/// The word for a level at byte `start`, and where its number begins.
fn labelled(text: &str, start: usize) -> Option<(ReferenceLevel, usize)> {
    let rest = text.get(start..)?;
    let word = words::first(rest);
    let level = level_of(&word.to_lowercase())?;
    let behind = rest.get(word.len()..)?;
    let trimmed = behind.trim_start_matches([' ', '\u{a0}', '\n']);
    let at = start + rest.len() - trimmed.len();
    // Part, Chapter and the like name a division only with a capital or a number in figures.
    let named = trimmed.starts_with(|c: char| c.is_ascii_digit() || c == '(')
        || word.starts_with(char::is_uppercase)
        || matches!(level, ReferenceLevel::Article | ReferenceLevel::Paragraph | ReferenceLevel::Item);
    (named && trimmed.len() < behind.len()).then_some((level, at))
}

/// The numbers of a list, from the first one at byte `at` on.
fn list(text: &str, level: ReferenceLevel, at: usize, start: usize) -> Vec<Item> {
    let mut items = Vec::new();
    let mut next = Some((start, at, false));
    while let Some((start, at, range)) = next {
        let mut cursor = Cursor::new(text, at);
        let Some(part) = number(&mut cursor, level, start) else { break };
        if range {
            if let Some(last) = items.last_mut() {
                let last: &mut Item = last;
                last.through = Some(part);
                last.end = cursor.at();
            }
        } else {
            let mut parts = vec![part];
            below_in_brackets(&mut cursor, &mut parts);
            items.push(Item { start, end: cursor.at(), parts, through: None });
        }
        next = next_in_list(text, cursor.at(), level);
    }
    items
}

/// (1)(a)(ii) directly behind a number.
fn below_in_brackets(cursor: &mut Cursor<'_>, parts: &mut Vec<ReferencePart>) {
    loop {
        let mut ahead = *cursor;
        let spaced = ahead.eat(" ");
        let start = ahead.at();
        if !ahead.eat("(") {
            return;
        }
        let inside = ahead.at();
        ahead.skip_while(char::is_alphanumeric);
        let words = ahead.range_from(inside).of(ahead.text());
        let level = match parts.last().map(|part| part.level) {
            Some(ReferenceLevel::Article) => ReferenceLevel::Paragraph,
            Some(ReferenceLevel::Paragraph) => ReferenceLevel::Item,
            Some(ReferenceLevel::Item) => ReferenceLevel::Subitem,
            _ => return,
        };
        let digits = words.bytes().all(|byte| byte.is_ascii_digit());
        // An article without numbered paragraphs has items: Article 5(a).
        let level = if level == ReferenceLevel::Paragraph && !digits { ReferenceLevel::Item } else { level };
        let Some((number, numerals)) = sign(words, level).filter(|_| !(spaced && words.len() > 2 && !digits))
        else {
            return;
        };
        let numeral = ahead.range_from(inside);
        if !ahead.eat(")") {
            return;
        }
        let range = ahead.range_from(start);
        parts.push(ReferencePart {
            level,
            target: ReferenceTarget::Number(number),
            range,
            numeral,
            numerals,
        });
        *cursor = ahead;
    }
}

/// Where the next number of a list begins, and whether it ends a range: `, 4`, ` and 7`, ` to 5`.
fn next_in_list(text: &str, at: usize, level: ReferenceLevel) -> Option<(usize, usize, bool)> {
    let rest = text.get(at..)?;
    for (joint, range) in [
        (", and ", false),
        (", or ", false),
        (", ", false),
        (" and ", false),
        (" or ", false),
        (" to ", true),
        ("-", true),
        ("–", true),
        (" through ", true),
        (" - ", true),
    ] {
        let Some(behind) = rest.strip_prefix(joint) else { continue };
        let start = at + joint.len();
        let mut cursor = Cursor::new(text, start);
        let bracketed = behind.starts_with('(') && level == ReferenceLevel::Item;
        let figure =
            behind.starts_with(|c: char| c.is_ascii_digit()) || is_roman(words::first(behind)) || bracketed;
        if !figure || number(&mut cursor, level, start).is_none() {
            return None;
        }
        // 12 and 14 May; Article 5, 3 copies
        let word = words::first(cursor.rest().trim_start());
        let counted = joint.starts_with(',')
            && word.starts_with(char::is_lowercase)
            && !matches!(
                word,
                "and" | "or" | "to" | "of" | "shall" | "above" | "below" | "may" | "are" | "is" | "in"
            );
        return (!counted).then_some((start, start, range));
    }
    None
}

fn is_roman(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_uppercase()) && roman::read_roman(word).is_some()
}

/// The number of a part: 5, IV, 5 bis, (a).
fn number(cursor: &mut Cursor<'_>, level: ReferenceLevel, start: usize) -> Option<ReferencePart> {
    let mut ahead = *cursor;
    let bracket = ahead.eat("(");
    let at = ahead.at();
    ahead.skip_while(char::is_alphanumeric);
    let word = ahead.range_from(at).of(ahead.text());
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, numerals) = if digits > 0 && digits <= 3 {
        ahead = ahead.moved_to(at + digits);
        let value = word.get(..digits)?.parse().ok()?;
        (Number { value, inserted: insertion(&mut ahead) }, NumeralSystem::Arabic)
    } else if bracket || level >= ReferenceLevel::Item {
        sign(word, level.max(ReferenceLevel::Item))?
    } else if is_roman(word) && level != ReferenceLevel::Paragraph {
        let value = roman::read_roman(word)?;
        (Number { value, inserted: insertion(&mut ahead) }, NumeralSystem::RomanUpper)
    } else if level == ReferenceLevel::Annex
        && word.len() == 1
        && word.starts_with(|c: char| c.is_ascii_uppercase())
    {
        let value = roman::read_letter(word.chars().next()?)?;
        (Number { value, inserted: 0 }, NumeralSystem::LetterUpper)
    } else {
        return None;
    };
    let numeral = ahead.range_from(at);
    if bracket && !ahead.eat(")") {
        return None;
    }
    if !bracket && !words::ends(ahead.text(), ahead.at()) {
        return None;
    }
    // 4.2 names the second part of the fourth; nothing is known of such numbers.
    if !bracket
        && ahead.rest().starts_with('.')
        && ahead.rest().get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        return None;
    }
    *cursor = ahead;
    let range = TextRange::from(start..ahead.at());
    Some(ReferencePart { level, target: ReferenceTarget::Number(number), range, numeral, numerals })
}

/// A letter or a Roman numeral in brackets.
fn sign(word: &str, level: ReferenceLevel) -> Option<(Number, NumeralSystem)> {
    let number = |value| Number { value, inserted: 0 };
    if let Ok(value) = word.parse::<u32>() {
        return Some((number(value), NumeralSystem::Arabic));
    }
    let single = word.len() == 1;
    let lower = word.bytes().all(|byte| byte.is_ascii_lowercase());
    if !lower {
        return None;
    }
    let roman = roman::read_roman(word).map(|value| (number(value), NumeralSystem::RomanLower));
    let letter = || {
        let value = roman::read_letter(word.chars().next().filter(|_| single)?)?;
        Some((number(value), NumeralSystem::Letter))
    };
    if level >= ReferenceLevel::Subitem || !single { roman.or_else(letter) } else { letter() }
}
