//! C011: the title of a known instrument stands without marks in a text that marks titles.

use crate::lang::entity::TitleMarks;
use crate::messages::Message;
use crate::registry::normalise::title_key;
use crate::rules::citations::cited::{CITING, Cited, citations};
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C011",
    name: "title-marks-missing",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
The title of an instrument stands in title marks, as the other titles of the text do.

Only the titles of a few instruments that everybody knows are found without marks (联合国宪章, 世界人权宣言). One hint \
per text, at the first of them; the fix marks them all.

Not reported: texts that mark no title; the text's own title; names that hold a title (联合国宪章日).",
    sources: &["GB/T 15834-2011, 4.15: titles of documents stand in title marks"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守‹联合国宪章›的宗旨和原则，恪守1966年12月16日通过的《国际港口秩序公约》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守1966年12月16日通过的《国际港口秩序公约》。\n\n双方重申‹世界人权宣言›的原则，遵守联合国宪章。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守《联合国宪章》的宗旨和原则，恪守1966年12月16日通过的《国际港口秩序公约》，纪念联合国宪章日。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守联合国宪章的宗旨和原则，支持各项公约。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(CITING.and(Facet::Title), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let bare = |cited: &Cited<'_>| cited.citation.marks == TitleMarks::None && !is_own(cited, context);
    let unmarked: Vec<Cited<'_>> = citations(context).filter(bare).collect();
    let Some(first) = unmarked.first() else { return };
    if !citations(context).any(|cited| cited.citation.marks == TitleMarks::Double) {
        return;
    }
    let message = Message::new("C011").with("title", first.title()).with("count", unmarked.len());
    let finding = Finding::new(&RULE, first.range(), message);
    let edits = unmarked.iter().flat_map(|cited| {
        let range = cited.range();
        [TextEdit::insert(range.start, "《"), TextEdit::insert(range.end, "》")]
    });
    let fix = Message::new("C011-fix").with("count", unmarked.len());
    findings.push(finding.unsafe_fix(fix, edits.collect()));
}

/// Whether the title is the text's own.
fn is_own(cited: &Cited<'_>, context: &InstrumentContext<'_>) -> bool {
    let Some(title) = context.instrument.instrument().title else { return false };
    let mut lines = (title.first..=title.last).filter_map(|at| context.instrument.block(at));
    lines.any(|line| title_key(line.text) == title_key(cited.title()))
}
