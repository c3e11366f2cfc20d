//! Sentences that a paragraph end has torn apart.

use std::cell::LazyCell;

use crate::draft::BlockRef;
use crate::lang::entity::{Ending, MarkerFamily};
use crate::lang::script::is_han;
use crate::rules::context::InstrumentContext;
use crate::syntax::{BlockKind, Facet, Role};

/// A sentence of which one block holds the beginning and a later one the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Break {
    /// The block of the beginning.
    pub(in crate::rules) first: usize,
    /// The block of the rest.
    pub(in crate::rules) second: usize,
    /// Bytes at the start of the rest that repeat the end of the beginning.
    pub(in crate::rules) overlap: usize,
}

/// The torn sentences of an instrument, and how many paragraphs of prose it has.
/// Rules ask the context for them, which finds them once for all.
pub(in crate::rules) fn breaks(context: &InstrumentContext<'_>) -> (Vec<Break>, usize) {
    let mut found = Vec::new();
    let mut likely = Vec::new();
    let mut bare = 0;
    let mut wrapped = false;
    let headings = LazyCell::new(|| Headings::of(context));
    for (block, role) in context.with(Facet::MayBeTorn) {
        let torn_off = match role {
            Role::Heading => is_long_line(block) && headings.are_rare(block),
            _ => role.is_prose() && is_torn_off(block),
        };
        if !torn_off {
            continue;
        }
        bare += usize::from(role.is_prose());
        let Some((before, next)) = followed(block, context) else { continue };
        if may_go_on(&before, &next) {
            let torn = |overlap| Break { first: block.index, second: next.index, overlap };
            match continuation(&before, &next) {
                Some(overlap) => found.push(torn(overlap)),
                None => {
                    let overlap = echo(&before, &next).or_else(|| resumed(&before, &next));
                    likely.extend(overlap.map(torn));
                    wrapped |= overlap.is_some() && !before.apart;
                }
            }
        }
    }
    let roles = &context.instrument.instrument().roles;
    let paragraphs = roles.iter().filter(|role| role.is_prose()).count();
    // Where many paragraphs lack their last mark, a missing one shows nothing, unless blank lines set paragraphs apart
    // and few go on with the sentence before them: headings, names and signatures lack their last mark, too.
    const FEW: usize = 2;
    let few = likely.len() <= FEW && !wrapped;
    if !likely.is_empty() && (few || bare <= FEW || bare * 5 <= paragraphs) {
        found.extend(likely);
        found.sort_by_key(|torn| torn.first);
    }
    (found, paragraphs)
}

/// The paragraph of prose behind `block`, if nothing but blank lines and layout remains stands between them.
fn followed<'a>(block: &BlockRef<'a>, context: &InstrumentContext<'a>) -> Option<(Before<'a>, BlockRef<'a>)> {
    let mut before = Before { block: *block, apart: false };
    let roles = context.instrument.instrument().roles.iter().enumerate().skip(block.index + 1);
    for (at, role) in roles {
        let next = context.instrument.block(at)?;
        if role.is_prose() {
            return Some((before, next));
        }
        if !matches!(role, Role::Outside | Role::Furniture) || next.kind() == BlockKind::Layout {
            return None;
        }
        before.apart = true;
    }
    None
}

/// How many of the numbered parts of each family are headings alone.
pub(in crate::rules) struct Headings(Vec<(MarkerFamily, usize, usize)>);

impl Headings {
    pub(in crate::rules) fn of(context: &InstrumentContext<'_>) -> Self {
        let mut counts: Vec<(MarkerFamily, usize, usize)> = Vec::new();
        let instrument = &context.instrument;
        for node in &instrument.instrument().numbering.nodes {
            let Some(role) = instrument.instrument().roles.get(node.block) else { continue };
            let heading = usize::from(*role == Role::Heading);
            match counts.iter_mut().find(|(family, ..)| *family == node.family) {
                Some((_, headings, parts)) => {
                    *headings += heading;
                    *parts += 1;
                }
                None => counts.push((node.family, heading, 1)),
            }
        }
        Self(counts)
    }

    /// Whether parts such as `block` begin with their text here, so that a heading alone is a torn sentence.
    pub(in crate::rules) fn are_rare(&self, block: &BlockRef<'_>) -> bool {
        const PARTS: usize = 5;
        let Some((marked, _)) = block.block().shape.marker else { return false };
        let count = self.0.iter().find(|(family, ..)| *family == marked);
        count.is_some_and(|(_, headings, parts)| *parts >= PARTS && headings * 5 <= *parts)
    }
}

/// Whether a heading alone is as long as half a sentence.
fn is_long_line(block: &BlockRef<'_>) -> bool {
    const SHORTEST: usize = 14;
    block.text.trim().chars().nth(SHORTEST - 1).is_some() && block.facts().form.ending == Ending::Bare
}

/// A paragraph whose sentence has no end.
#[derive(Clone, Copy)]
struct Before<'a> {
    block: BlockRef<'a>,
    /// Blank lines or layout remains stand behind it.
    apart: bool,
}

/// Whether a paragraph of prose ends in the middle of a sentence: no heading, no label, no list of names.
pub(in crate::rules) fn is_torn_off(block: &BlockRef<'_>) -> bool {
    const SHORTEST: usize = 16;
    let form = &block.facts().form;
    let words = block.text.trim();
    form.ending == Ending::Bare
        && block.language().is_read()
        && form.title.is_none()
        && form.closing_date.is_none()
        && !(form.heading_only || form.signature || form.reserved)
        && !words.contains(['\t', '\u{3000}'])
        && !behind_marker(block).contains("  ")
        && words.chars().nth(SHORTEST - 1).is_some()
        && !ends_with_lone_sign(words)
}

/// A number of the next part that has lost its line stands behind a whole sentence: …处遇。二
fn ends_with_lone_sign(words: &str) -> bool {
    let tail = words.trim_end().rsplit(['。', '.', '！', '？']).next().unwrap_or_default();
    tail.trim().chars().count() == 1
}

/// The words of a paragraph behind its number, which blanks may set apart.
fn behind_marker<'a>(block: &BlockRef<'a>) -> &'a str {
    let start = block.facts().markers().last().map_or(0, |marker| marker.range.end);
    block.text.get(start as usize..).unwrap_or_default().trim()
}

/// Whether `block` is prose that may hold the rest of the sentence.
fn may_go_on(before: &Before<'_>, block: &BlockRef<'_>) -> bool {
    let wrapped = |block: &BlockRef<'_>| block.text.trim_end().contains(['\n', '\r']);
    // The wraps of a text that is wrapped throughout are layout.
    let layout = !before.apart && (wrapped(&before.block) || wrapped(block));
    !layout && block.language().is_read() && block.facts().marker.is_none()
}

/// How many bytes `block` repeats of the paragraph before it, where it surely goes on with its sentence.
fn continuation(before: &Before<'_>, block: &BlockRef<'_>) -> Option<usize> {
    let (first, second) = (before.block.text.trim_end(), block.text.trim_start());
    if block.facts().form.starts_mid_sentence {
        return Some(0);
    }
    repeated(first, second).or_else(|| starts_with_a_remainder(second).then_some(0))
}

/// How many bytes of the first character are that of the paragraph before, where sentences rarely begin so:
/// 适应气候 ¶ 候变化的能力。
fn echo(before: &Before<'_>, block: &BlockRef<'_>) -> Option<usize> {
    const BEGINNERS: &str = "双雙中两兩各本在为為对對根关關加推建支深完发發促积積开開共进進有以国國该該其此由自从從如若除凡当當经經\
                             按就不我他她它这這那一二三四五六七八九十第甲乙鉴鑒考重强強认認忆憶回愿願希兹茲缔締签簽会會阿方人大成通合协協";
    let (first, second) = (before.block.text.trim_end(), block.text.trim_start());
    let character = second.chars().next()?;
    let sentence = first.contains(['，', '。']) && block.facts().form.ending == Ending::Terminal;
    let echoes = first.ends_with(character) && is_han(character) && !BEGINNERS.contains(character);
    (sentence && echoes).then_some(character.len_utf8())
}

/// Whether a sentence that is written out lacks its end, and the next paragraph has the end of one but no
/// beginning: 防止在其境内的 ¶ 活动造成重大影响。
fn resumed(before: &Before<'_>, block: &BlockRef<'_>) -> Option<usize> {
    const OPENERS: &str = "双雙中两兩各本为為鉴鑒考重强強认認忆憶回愿願希兹茲缔締";
    let (first, second) = (before.block.text.trim_end(), block.text.trim_start());
    let sentences = is_written_out(first) && block.facts().form.ending == Ending::Terminal;
    let hangs = first.ends_with([
        '的', '在', '和', '与', '與', '及', '对', '對', '将', '將', '向', '其', '并', '並', '、',
    ]);
    let opens = second.starts_with(|character| OPENERS.contains(character));
    let han = (hangs || !opens) && second.starts_with(is_han);
    // What ends with “; and” is an item of a list without numbers.
    let is_item = before.block.facts().form.end_mark.is_some();
    (sentences && (han || !is_item && goes_on_in_lower_case(first, second))).then_some(0)
}

/// Whether words of an alphabet go on in lower case with a sentence that has no end: … in the field ¶ of trade.
fn goes_on_in_lower_case(first: &str, second: &str) -> bool {
    const LONG: usize = 40;
    first.ends_with(char::is_lowercase)
        && second.starts_with(char::is_lowercase)
        && first.chars().nth(LONG - 1).is_some()
}

/// Whether words are a sentence, or as long as one.
fn is_written_out(words: &str) -> bool {
    const LONG: usize = 22;
    words.contains(['，', '。', '；']) || words.chars().nth(LONG - 1).is_some()
}

/// The length of the one to four characters that end `first` and begin `second`, a mark behind them.
fn repeated(first: &str, second: &str) -> Option<usize> {
    const LONGEST: usize = 4;
    let ends = second.char_indices().skip(1).take(LONGEST);
    ends.filter(|(_, next)| is_mark(*next))
        .map(|(end, _)| end)
        .find(|end| second.get(..*end).is_some_and(|start| first.ends_with(start)))
}

/// A single character before a comma or a full stop, or 的, which no sentence begins with.
fn starts_with_a_remainder(second: &str) -> bool {
    const ADVERBS: &str = "故但今嗯对對是好不即又而且则則若如因唯惟然哦啊甲乙丙丁戊己庚辛";
    let mut characters = second.chars();
    let (Some(first), Some(next)) = (characters.next(), characters.next()) else { return false };
    let single = first.is_alphabetic() && !ADVERBS.contains(first) && matches!(next, '，' | '。' | '；');
    single || (first == '的' && !"确確士哥".contains(next))
}

fn is_mark(c: char) -> bool {
    matches!(c, '，' | '。' | '；' | '：' | '、' | '！' | '？')
}
