//! Ever larger selections around a place: word, clause, sentence, paragraph, item, article, instrument, file.

use crate::draft::{BlockRef, InstrumentRef};
use crate::features::entity::{Site, entities_at, word_at};
use crate::rules::Analysis;
use crate::syntax::BlockKind;
use crate::text::TextRange;

/// Marks that end a sentence whatever follows them.
const SENTENCE_ENDS: [char; 7] = ['。', '！', '？', '；', '…', '\n', '\r'];

/// Marks that end a sentence where a blank or nothing follows.
const SPACED_ENDS: [char; 4] = ['.', '!', '?', ';'];

/// Marks that part the clauses of a sentence.
const CLAUSE_ENDS: [char; 6] = ['，', '：', '、', ',', ':', '—'];

/// The selections around byte `offset`, the smallest first; each holds the one before and is larger.
pub fn selections(analysis: &Analysis, offset: u32) -> Vec<TextRange> {
    let draft = analysis.draft();
    let special = entities_at(analysis, offset).into_iter();
    let special = special.filter(|entity| !matches!(entity.site, Site::Title | Site::Heading));
    let mut ranges: Vec<TextRange> = special.map(|entity| entity.range).collect();
    if let Some(block) = draft.block_at(offset) {
        if block.kind() == BlockKind::Prose {
            // What stands here is a word as a whole.
            let word = word_at(block.text, offset - block.start).filter(|_| ranges.is_empty());
            ranges.extend(word.map(|word| word.shifted(block.start)));
            ranges.extend(in_prose(&block, offset));
        }
        ranges.push(block.trimmed());
        if let Some(instrument) = draft.instrument_of(block.index) {
            ranges.extend(around(&instrument, &block));
        }
    }
    ranges.push(TextRange::new(0, analysis.snapshot().len()));
    nested(ranges, offset)
}

/// The clause, and the sentence without and with its mark.
fn in_prose(block: &BlockRef<'_>, offset: u32) -> impl Iterator<Item = TextRange> {
    let (at, start) = (offset - block.start, block.start);
    let is_clause_end = |mark: char, next: Option<char>| {
        CLAUSE_ENDS.contains(&mark) && (!mark.is_ascii() || next.is_none_or(char::is_whitespace))
    };
    let clause = between(block.text, at, |mark, next| ends_sentence(mark, next) || is_clause_end(mark, next));
    let sentence = between(block.text, at, ends_sentence);
    [clause.0, sentence.0, sentence.1].into_iter().map(move |range| range.shifted(start))
}

fn ends_sentence(mark: char, next: Option<char>) -> bool {
    let spaced = SPACED_ENDS.contains(&mark) && next.is_none_or(char::is_whitespace);
    SENTENCE_ENDS.contains(&mark) || spaced
}

/// What lies between two marks around a byte, without blanks around it; and the same with the mark behind it.
fn between(text: &str, at: u32, ends: impl Fn(char, Option<char>) -> bool) -> (TextRange, TextRange) {
    let at = at as usize;
    let mut start = 0;
    let mut end = text.len();
    let mut behind = text.len();
    let mut marks = text.char_indices().peekable();
    while let Some((place, mark)) = marks.next() {
        if !ends(mark, marks.peek().map(|(_, next)| *next)) {
            continue;
        }
        let after = place + mark.len_utf8();
        if after <= at {
            start = after;
        } else {
            (end, behind) = (place, after);
            break;
        }
    }
    let trimmed = |end: usize| {
        let words = text.get(start..end).unwrap_or_default();
        let lead = words.len() - words.trim_start().len();
        TextRange::from(start + lead..start + words.trim_end().len().max(lead))
    };
    (trimmed(end), trimmed(behind))
}

/// The numbered parts around a block, and its instrument.
fn around(instrument: &InstrumentRef<'_>, block: &BlockRef<'_>) -> Vec<TextRange> {
    let numbering = &instrument.instrument().numbering;
    let mut ranges = Vec::new();
    let mut part = numbering.part_of(block.index.saturating_sub(instrument.first_block()));
    while let Some(node) = part.and_then(|id| numbering.nodes.get(id)) {
        ranges.push(instrument.node_range(node).shifted(instrument.start()));
        part = node.parent;
    }
    let whole = instrument.range();
    let text = whole.of(instrument.draft().text());
    let lead = (text.len() - text.trim_start().len()) as u32;
    ranges.push(TextRange::new(whole.start + lead, whole.start + text.trim_end().len() as u32));
    ranges
}

/// The ranges that hold `offset` and each other, the smallest first.
fn nested(mut ranges: Vec<TextRange>, offset: u32) -> Vec<TextRange> {
    ranges.retain(|range| range.touches(offset) && !range.is_empty());
    ranges.sort_by_key(|range| range.len());
    let mut chain: Vec<TextRange> = Vec::new();
    for range in ranges {
        if chain.last().is_none_or(|inner| range != *inner && range.covers(*inner)) {
            chain.push(range);
        }
    }
    chain
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::{analysis, cursor};
    use crate::features::selection::selections;

    fn seen(fixture: &str) -> Vec<String> {
        let (text, offset) = cursor(fixture);
        selections(&analysis(&text), offset).iter().map(|range| range.of(&text).to_owned()).collect()
    }

    #[test]
    fn selections_grow_from_the_word_to_the_file() {
        let article = "第一条\n双方合作。自2022年9月14日起，双方互助。";
        assert_eq!(
            seen("甲乙合作协定\n\n第一条\n双方合作。自2022年9▮月14日起，双方互助。\n\n第二条\n双方协商。\n"),
            [
                "2022年9月14日",
                "自2022年9月14日起",
                "自2022年9月14日起，双方互助",
                "自2022年9月14日起，双方互助。",
                "双方合作。自2022年9月14日起，双方互助。",
                article,
                &format!("甲乙合作协定\n\n{article}\n\n第二条\n双方协商。"),
                &format!("甲乙合作协定\n\n{article}\n\n第二条\n双方协商。\n"),
            ]
        );
    }

    #[test]
    fn words_of_scripts_with_blanks_are_words() {
        assert_eq!(
            seen("The Par▮ties shall, in 1.5 years, meet. They agree.").first().map(String::as_str),
            Some("Parties")
        );
        assert_eq!(seen("▮"), Vec::<String>::new());
    }
}
