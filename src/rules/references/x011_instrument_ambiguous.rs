//! X011: 该协定 where two agreements have just been cited.

use crate::lang::entity::{Citation, InstrumentWord, Pointing};
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::sentence::sentence_around;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X011",
    name: "reference-to-instrument-ambiguous",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
该协定 leaves no doubt which instrument it means.

Reported where the nearest sentence that cites an instrument of that kind cites two or more of them: the reader cannot \
tell which is meant. The title, or a short name, can.

Not reported: a sentence that cites one of the kind, however many were cited before; 该协定 in a paragraph that cites \
none; quotations.",
    sources: &["drafting practice"],
    examples: &[
        Example::wrong(
            "双方重申《阿贝关税协定》和《阿贝投资协定》的重要意义，将根据‹该协定›第三条扩大合作。\n",
        ),
        Example::wrong(
            "双方高度评价《港口秩序公约》和《海上安全公约》。‹该公约›对双方均有约束力。\n",
        ),
        Example::right(
            "双方重申《阿贝关税协定》和《港口秩序公约》的重要意义，将根据该协定第三条扩大合作。\n",
        ),
        Example::right(
            "双方重申《阿贝关税协定》的重要意义。双方愿根据《阿贝投资协定》开展合作，该协定第三条适用于双方企业。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for word in context.facts.instrument_words.iter().filter(|word| word.pointing == Pointing::That) {
        findings.extend(report(context, word));
    }
}

fn report(context: &ParagraphContext<'_>, word: &InstrumentWord) -> Option<Finding> {
    /// Between two titles that one sentence names together stand at most so many characters.
    const LONGEST_JOINT: usize = 24;
    let of_kind = |citation: &&Citation| {
        citation.kind == Some(word.kind) && citation.range.end <= word.range.start && !citation.quoted
    };
    let citations = || context.facts.citations.iter().filter(of_kind);
    let nearest = citations().next_back()?;
    let sentence = sentence_around(context.text, nearest.range.start);
    let title = |citation: &Citation| citation.title.of(context.text);
    let mut candidates = citations().filter(|citation| sentence.covers(citation.range));
    let other = candidates.rfind(|citation| title(citation) != title(nearest))?;
    // Across a comma, the text may speak of the nearest alone: 《A》 has expired, 《B》 …该协定.
    let between = TextRange::new(other.range.end, nearest.range.start).of(context.text);
    let joined = between.chars().count() <= LONGEST_JOINT && !between.contains(['，', '；']);
    let message = Message::new("X011").with("written", word.range.of(context.text));
    joined.then(|| {
        Finding::new(&RULE, word.range, message)
            .related(other.range, Message::new("X011-related"))
            .related(nearest.range, Message::new("X011-related"))
    })
}
