//! L022: paragraphs without a mark at their end.

use std::cell::LazyCell;

use crate::draft::BlockRef;
use crate::lang::entity::{Marker, MarkerFamily};
use crate::lang::unended::Unended;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::breaks::{Headings, is_torn_off};
use crate::rules::{
    Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity,
};
use crate::syntax::{BlockKind, Facet, Role};
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

Reported at the last character of a paragraph that reads as a sentence. The fix adds a full stop (behind 如下 and as follows a colon) and is shown first, \
since a semicolon or a missing half of the sentence may be what is needed. More than five are one finding with their \
number.

Not reported: titles, headings, short lines, numerals alone, signatures, place and date, columns; paragraphs that end \
with a quotation, a bracket, a title or the conjunction before the next item (；或); sentences torn apart by a paragraph end (L012); lists whose items have no mark \
at all; in languages with an alphabet short lines, paragraphs that no blank lines set off, and words that lead to a list \
(… if).",
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
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria,\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange data on trade, transport and communications every yea‹r›\n\nArticle 2\n\nThe Parties shall meet.\n\nArticle 3\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent chaque année des données sur le commerce, les transports et les communication‹s›\n\nArticle 2\n\nLes Parties se réunissent.\n\nArticle 3\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nПравительство Республики Арланд и Правительство Республики Беррия, далее именуемые Сторонами,\n\nсогласились о нижеследующем:\n\nСтатья 1\n\nСтороны ежегодно обмениваются данными о торговле, транспорте и связи в порядке, который они согласую‹т›\n\nСтатья 2\n\nСтороны проводят встречи.\n\nСтатья 3\n\nНастоящее Соглашение вступает в силу с даты его подписания.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria,\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange data on trade, transport and communications every year.\n\nArticle 2\n\nThe Parties shall meet.\n\nArticle 3\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent chaque année des données sur le commerce, les transports et les communications.\n\nArticle 2\n\nLes Parties se réunissent.\n\nArticle 3\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nПравительство Республики Арланд и Правительство Республики Беррия, далее именуемые Сторонами,\n\nсогласились о нижеследующем:\n\nСтатья 1\n\nСтороны ежегодно обмениваются данными о торговле, транспорте и связи в порядке, который они согласуют.\n\nСтатья 2\n\nСтороны проводят встречи.\n\nСтатья 3\n\nНастоящее Соглашение вступает в силу с даты его подписания.\n",
        ),
    ],
    options: &[RuleOption {
        name: "shortest",
        default: OptionDefault::Number(20),
        documentation: "Paragraphs with fewer characters than this (three times as many of an alphabet) are taken for headings or labels.",
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
        !inside && !torn && !goes_on && (is_by_lines(block) || stands_alone(block, context))
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
    let Some(language) = block.language().spec().unended.filter(|language| language.short_lines) else {
        return false;
    };
    let form = &block.facts().form;
    let words = block.text.trim();
    let other = form.title.is_some() || form.closing_date.is_some() || form.signature || form.reserved;
    let columns =
        words.contains(['\t', '\u{3000}', '|', '：']) || words.contains("  ") || words.starts_with('#');
    !other
        && !columns
        && ends_with_word(words, language)
        && block.facts().furniture.is_empty()
        && words.chars().nth(SHORTEST * language.width - 1).is_some()
}

/// Whether the block is prose, or numbered and too long for a heading.
fn is_paragraph(block: &BlockRef<'_>, role: Role) -> bool {
    const LONGEST_HEADING: usize = 30;
    let Some(language) = block.language().spec().unended else { return false };
    let words = block.text.trim();
    let longest = LONGEST_HEADING * language.width;
    let long =
        words.len() > longest && words.contains(language.marks) && words.chars().nth(longest).is_some();
    let columns = words.contains(['\t', '\u{3000}']) || words.contains("  ");
    (role.is_prose() && is_torn_off(block))
        || (role == Role::Heading && long && !columns && language.short_lines)
}

/// Whether every line of the language may be judged, whatever stands around it.
fn is_by_lines(block: &BlockRef<'_>) -> bool {
    block.language().spec().unended.is_some_and(|language| language.short_lines)
}

/// Whether blank lines part a paragraph of usual length from its neighbours, and it leads neither to a list nor into
/// the next paragraph.
fn stands_alone(block: &BlockRef<'_>, context: &InstrumentContext<'_>) -> bool {
    const LONGEST: usize = 1500;
    let at = |index: usize| context.instrument.block(index);
    let blank = |index: usize| at(index).is_none_or(|block| block.kind() == BlockKind::Blank);
    let next = (block.index + 1..context.instrument.len()).find(|index| !blank(*index)).and_then(at);
    let goes_on = next.is_some_and(|next| {
        let begins = next.text.trim_start().chars().next();
        next.facts().marker.as_ref().is_some_and(is_first)
            || !begins.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
    });
    // Headings of Markdown, and the rest of a title.
    let head = block.text.starts_with('#') || block.text.starts_with(char::is_lowercase);
    let before = block.index.checked_sub(1);
    before.is_some_and(blank) && blank(block.index + 1) && !goes_on && !head && block.text.len() <= LONGEST
}

/// Whether a marker begins a list.
fn is_first(marker: &Marker) -> bool {
    marker.family > MarkerFamily::Annex && marker.number.is_some_and(|number| number.value == 1)
}

/// Whether the paragraph is long enough, holds a mark of a sentence, and ends with a word.
fn is_sentence(block: &BlockRef<'_>, shortest: usize) -> bool {
    /// A line without a mark is a title or a label, unless it is longer than this.
    const UNMARKED: usize = 40;
    let Some(language) = block.language().spec().unended else { return false };
    let words = block.text.trim();
    let marked = words.contains(language.marks) || words.chars().nth(UNMARKED * language.width).is_some();
    marked
        && ends_with_word(words, language)
        && block.facts().furniture.is_empty()
        && words.chars().nth((shortest * language.width).saturating_sub(1)).is_some()
}

/// Whether the last character is that of a word, which does not join an item to the next one: …；或.
fn ends_with_word(words: &str, language: &Unended) -> bool {
    let last = words.rsplit(language.marks).next().unwrap_or_default();
    words.chars().next_back().is_some_and(language.ends_word) && !language.conjunctions.contains(&last.trim())
}

fn last_character(block: &BlockRef<'_>) -> TextRange {
    let end = block.trimmed().end;
    let width = block.text.trim_end().chars().next_back().map_or(0, |c| c.len_utf8() as u32);
    TextRange::new(end - width, end)
}

fn report(block: &BlockRef<'_>) -> Finding {
    let place = last_character(block);
    let announces =
        |language: &Unended| language.leads.iter().any(|lead| block.text.trim_end().ends_with(lead));
    let mark = block
        .language()
        .spec()
        .unended
        .map_or("", |language| if announces(language) { language.colon } else { language.full_stop });
    let edit = TextEdit::replace(TextRange::empty(place.end), mark);
    let title = Message::new("L022-fix").with("mark", mark);
    Finding::new(&RULE, place, Message::new("L022")).unsafe_fix(title, vec![edit])
}
