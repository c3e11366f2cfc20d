//! L022: paragraphs without a mark at their end.

use std::cell::LazyCell;

use crate::draft::BlockRef;
use crate::lang::script::is_han;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::breaks::{Headings, is_torn_off};
use crate::rules::{
    Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity,
};
use crate::syntax::{Facet, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L022",
    name: "terminal-punctuation-missing",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A paragraph of prose ends with a mark.

Reported at the last character of a paragraph that reads as a sentence. The fix adds a full stop (behind 如下 a colon) and is shown first, \
since a semicolon or a missing half of the sentence may be what is needed. More than five are one finding with their \
number.

Not reported: titles, headings, short lines, numerals alone, signatures, place and date, columns; paragraphs that end \
with a quotation, a bracket, a title or the conjunction before the next item (；或); sentences torn apart by a paragraph end (L012); lists whose items have no mark \
at all.",
    sources: &["Rules for judging editorial errors in books (2005), 25", "GB/T 15834-2011, 4.1"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将继续加强经贸合作，支持两国企业扩大相互投‹资›\n\n双方重申友好。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好，愿在相互尊重的基础上深化各领域务实合‹作›\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将继续加强经贸合作，支持两国企业扩大相互投资。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n一、经贸合作\n\n双方将继续加强经贸合作。\n\n阿兰共和国总统　安德　　贝里亚共和国总统　科尔\n",
        ),
    ],
    options: &[RuleOption {
        name: "shortest",
        default: OptionDefault::Number(20),
        documentation: "Paragraphs with fewer characters than this are taken for headings or labels.",
    }],
    check: Check::Instrument(check),
};

/// More than this many run through the whole instrument.
const MANY: usize = 5;

/// As few as this are slips, however short.
const RARE: usize = 2;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let shortest = RULE.number(context.settings, "shortest") as usize;
    let unended = context.with(Facet::Unended);
    let headings = LazyCell::new(|| Headings::of(context));
    let bare = |(block, role): &&(BlockRef<'_>, Role)| {
        let part = *role == Role::Heading && headings.are_rare(block);
        (part || role.is_prose()) && is_line(block)
    };
    // Where all other paragraphs have their marks, a short one lacks its own, too.
    let rare = unended.iter().filter(bare).count() <= RARE;
    let mut unended = unended
        .iter()
        .filter(|entry| {
            is_paragraph(&entry.0, entry.1) && is_sentence(&entry.0, shortest) || rare && bare(entry)
        })
        .map(|(block, _)| block)
        .peekable();
    if unended.peek().is_none() {
        return;
    }
    let (torn, _) = context.breaks();
    let quoted = &context.instrument.instrument().quoted;
    let judged = |block: &&BlockRef<'_>| {
        let inside = quoted.get(block.index).copied().unwrap_or(false);
        let torn = torn.binary_search_by_key(&block.index, |torn| torn.first).is_ok();
        let next = context.instrument.block(block.index + 1);
        // Items that begin with a dash go on in the sentence of their lead-in.
        let goes_on = next.is_some_and(|next| next.text.trim_start().starts_with('—'));
        !inside && !torn && !goes_on
    };
    let blocks: Vec<&BlockRef<'_>> = unended.filter(judged).collect();
    if blocks.len() > MANY {
        let places: Vec<TextRange> = blocks.into_iter().map(last_character).collect();
        let message = Message::new("L022-throughout").with("count", places.len());
        findings.extend(places.first().map(|first| {
            let related =
                |finding: Finding, place: &TextRange| finding.related(*place, Message::new("L022-related"));
            places.iter().skip(1).take(20).fold(Finding::new(&RULE, *first, message), related)
        }));
    } else {
        findings.extend(blocks.into_iter().map(report));
    }
}

/// Whether the block is a line of words that is too long for a label and has no columns.
fn is_line(block: &BlockRef<'_>) -> bool {
    const SHORTEST: usize = 14;
    let form = &block.facts().form;
    let words = block.text.trim();
    let other = form.title.is_some() || form.closing_date.is_some() || form.signature || form.reserved;
    let columns =
        words.contains(['\t', '\u{3000}', '|', '：']) || words.contains("  ") || words.starts_with('#');
    let word = words.chars().next_back().is_some_and(is_han) && !ends_with_conjunction(words);
    !other
        && !columns
        && word
        && block.facts().furniture.is_empty()
        && words.chars().nth(SHORTEST - 1).is_some()
}

/// Whether the block is prose, or numbered and too long for a heading.
fn is_paragraph(block: &BlockRef<'_>, role: Role) -> bool {
    const LONGEST_HEADING: usize = 30;
    let words = block.text.trim();
    let long =
        words.len() > LONGEST_HEADING && words.contains('，') && words.chars().nth(LONGEST_HEADING).is_some();
    let columns = words.contains(['\t', '\u{3000}']) || words.contains("  ");
    (role.is_prose() && is_torn_off(block)) || (role == Role::Heading && long && !columns)
}

/// Whether the paragraph is long enough, holds a mark of a sentence, and ends with a word.
fn is_sentence(block: &BlockRef<'_>, shortest: usize) -> bool {
    /// A line without a mark is a title or a label, unless it is longer than this.
    const UNMARKED: usize = 40;
    let words = block.text.trim();
    let marked = words.contains(['，', '。', '；']) || words.chars().nth(UNMARKED).is_some();
    let word = words.chars().next_back().is_some_and(is_han) && !ends_with_conjunction(words);
    word && marked
        && block.facts().furniture.is_empty()
        && words.chars().nth(shortest.saturating_sub(1)).is_some()
}

/// The conjunction that joins an item to the next one: …；或.
fn ends_with_conjunction(words: &str) -> bool {
    const CONJUNCTIONS: [&str; 14] =
        ["或", "和", "及", "与", "與", "且", "并", "並", "而且", "以及", "并且", "並且", "或者", "以及"];
    words.rsplit(['；', '，', '。']).next().is_some_and(|last| CONJUNCTIONS.contains(&last.trim()))
}

fn last_character(block: &BlockRef<'_>) -> TextRange {
    let end = block.trimmed().end;
    let width = block.text.trim_end().chars().next_back().map_or(0, |c| c.len_utf8() as u32);
    TextRange::new(end - width, end)
}

fn report(block: &BlockRef<'_>) -> Finding {
    let place = last_character(block);
    let mark = if block.text.trim_end().ends_with("如下") { "：" } else { "。" };
    let edit = TextEdit::replace(TextRange::empty(place.end), mark);
    let title = Message::new("L022-fix").with("mark", mark);
    Finding::new(&RULE, place, Message::new("L022")).unsafe_fix(title, vec![edit])
}
