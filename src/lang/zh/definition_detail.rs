//! What a definition says beyond its term: how it introduces it, and what the term stands for.

use crate::lang::entity::{Definition, DefinitionManner, Misfit, TermMarks, TermWording};
use crate::text::TextRange;

/// Fills in what the words around the term say.
pub(super) fn complete(text: &str, definitions: &mut [Definition]) {
    for definition in definitions {
        definition.marks = marks(text, definition.term);
        definition.manner = manner(text, definition);
        definition.wording = wording(text, definition);
        definition.meaning = match definition.manner {
            DefinitionManner::Meaning | DefinitionManner::MeaningForSide => {
                behind(text, definition.range.end)
            }
            DefinitionManner::ShortName | DefinitionManner::OtherName => before(text, definition.range.start),
        };
        definition.misfit = misfit(text, definition);
    }
}

fn marks(text: &str, term: TextRange) -> TermMarks {
    let before = text.get(..term.start as usize).unwrap_or_default();
    let behind = text.get(term.end as usize..).unwrap_or_default();
    let around = |marks: &TermMarks| {
        let [open, close] = marks.pair();
        before.ends_with(open) && behind.starts_with(close)
    };
    // One of the two may be missing or stand the wrong way round.
    let beside = |marks: &TermMarks| {
        marks.pair().iter().any(|mark| before.ends_with(mark) || behind.starts_with(mark))
    };
    TermMarks::ALL
        .into_iter()
        .find(around)
        .or_else(|| TermMarks::ALL.into_iter().find(beside))
        .unwrap_or_default()
}

fn manner(text: &str, definition: &Definition) -> DefinitionManner {
    let words = definition.range.of(text);
    if words.ends_with('指') {
        let between = TextRange::new(definition.term.end, definition.range.end).of(text);
        let sided = between.contains('在') || between.contains("方面");
        return if sided { DefinitionManner::MeaningForSide } else { DefinitionManner::Meaning };
    }
    let lead = TextRange::new(definition.range.start, definition.term.start).of(text);
    if below(lead).is_some() { DefinitionManner::ShortName } else { DefinitionManner::OtherName }
}

/// 以下, 下文 or 下 before 称, 简称 and their like: where it stands, and the word.
fn below(lead: &str) -> Option<(usize, &'static str)> {
    let names = |rest: &str| {
        let rest = ["分别", "分別", "均", "统一", "合并"]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
            .unwrap_or(rest);
        let rest = rest.strip_prefix(['简', '簡', '统', '統', '合', '总', '總']).unwrap_or(rest);
        rest.starts_with(['称', '稱'])
    };
    ["以下", "下文", "下"].into_iter().find_map(|word| {
        let places = lead.match_indices(word).map(|(at, _)| at);
        let found = places.filter(|at| lead.get(at + word.len()..).is_some_and(names)).last();
        found.map(|at| (at, word))
    })
}

fn wording(text: &str, definition: &Definition) -> Option<TermWording> {
    let lead = TextRange::new(definition.range.start, definition.term.start).of(text);
    let (at, word) = below(lead)?;
    let start = definition.range.start + at as u32;
    let brief = lead.get(at..).is_some_and(|words| words.contains(['简', '簡']));
    Some(TermWording { range: TextRange::new(start, start + word.len() as u32), word, brief })
}

/// The words of the clause before byte `end`.
fn before(text: &str, end: u32) -> TextRange {
    let lead = text.get(..end as usize).unwrap_or_default();
    let mark = lead.char_indices().rev().find(|(_, c)| "。；：，！？\n）)".contains(*c));
    let start = mark.map_or(0, |(at, mark)| at + mark.len_utf8());
    TextRange::new(start as u32, end)
}

/// The words of the sentence behind byte `start`.
fn behind(text: &str, start: u32) -> TextRange {
    let rest = text.get(start as usize..).unwrap_or_default();
    let length = rest.find(['。', '；', '\n']).unwrap_or(rest.len());
    TextRange::new(start, start + length as u32)
}

fn misfit(text: &str, definition: &Definition) -> Option<Misfit> {
    match definition.manner {
        DefinitionManner::Meaning => is_circular(text, definition).then_some(Misfit::Circular),
        DefinitionManner::MeaningForSide | DefinitionManner::OtherName => None,
        DefinitionManner::ShortName => misfit_in_number(text, definition),
    }
}

/// “投资者”指进行投资的投资者: nothing but a few words of the same stem before 的 is added to the term.
///
/// Laws and treaties do say 产品是指用于销售的产品, where the attribute carries the meaning.
fn is_circular(text: &str, definition: &Definition) -> bool {
    const LONGEST_ATTRIBUTE: usize = 15;
    let term = definition.term.of(text);
    let meaning = definition.meaning.of(text).trim();
    let Some(rest) = meaning.strip_suffix(term) else { return false };
    let Some(attribute) = rest.strip_suffix('的') else { return rest.is_empty() };
    let stem: String = term.chars().take(2).collect();
    stem.chars().count() == 2 && attribute.contains(&stem) && attribute.chars().count() <= LONGEST_ATTRIBUTE
}

/// Names for two or more.
const FOR_SEVERAL: [&str; 12] = [
    "双方",
    "雙方",
    "缔约双方",
    "締約雙方",
    "各方",
    "缔约各方",
    "締約各方",
    "两国",
    "兩國",
    "三方",
    "两部",
    "两国政府",
];

const JOINTS: [&str; 8] = ["和", "与", "與", "及", "暨", "、", "以及", "跟"];

fn misfit_in_number(text: &str, definition: &Definition) -> Option<Misfit> {
    let term = definition.term.of(text);
    let lead = text.get(..definition.range.start as usize)?;
    let sentence = lead.rsplit(['。', '；', '\n']).next()?;
    let rest = text.get(definition.range.end as usize..)?;
    if FOR_SEVERAL.contains(&term) {
        let alone = last_joined(sentence).is_none() && !sentence.contains(['各', '双', '雙', '两', '兩']);
        let behind = rest.strip_prefix('，').unwrap_or(rest);
        let goes_on = JOINTS.iter().any(|joint| behind.starts_with(joint));
        return (alone && goes_on && names_a_party(sentence)).then_some(Misfit::SeveralForOne);
    }
    let initial = term.strip_suffix('方').filter(|name| name.chars().count() == 1)?;
    let (head, last) = last_joined(sentence)?;
    let earlier = head.rsplit(['）', ')', '，']).next()?;
    let fits_another = earlier.contains(initial) && !last.contains(initial);
    let expression = definition.range.of(text);
    let several = expression.contains("分别") || expression.contains("分別");
    (fits_another && !several && names_a_party(last) && names_a_party(earlier))
        .then_some(Misfit::OneForSeveral)
}

/// What stands before and behind the last joint of a list; 共和国 holds none.
fn last_joined(sentence: &str) -> Option<(&str, &str)> {
    let joints = JOINTS.iter().filter_map(|joint| {
        let mut places = sentence.rmatch_indices(joint).map(|(at, _)| at);
        let at = places.find(|at| !sentence.get(..*at).is_some_and(|head| head.ends_with('共')))?;
        Some((sentence.get(..at)?, sentence.get(at + joint.len()..)?))
    });
    joints.min_by_key(|(_, last)| last.len())
}

/// The words name a state, a government or an organ.
fn names_a_party(words: &str) -> bool {
    const ENDS: [&str; 12] =
        ["国", "國", "政府", "部", "委员会", "委員會", "局", "院", "署", "银行", "组织", "总局"];
    let words = words.trim();
    ENDS.iter().any(|end| words.ends_with(end))
}
