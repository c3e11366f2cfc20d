//! M002: an instrument whose kind neither the front matter nor the title tells.

use crate::config::front_matter::Stage;
use crate::draft::BlockRef;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "M002",
    name: "kind-undetermined",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The kind of an instrument is known: its title names it, or the front matter declares it with `kind:`.

Where it is not, rules that depend on it (register, final clauses, signatures, and those that the configuration \
limits with `kinds`) are idle, and the hint at the title says so.

Not reported: texts that are no whole instrument, without an enacting formula (声明如下, 议定如下); texts without a \
title, which N020 reports; titles behind the label of a schedule or an annex, and second titles in the language of the text; titles with a legend in brackets behind them (【征求意见稿】), which hides the word; \
excerpts (`stage: excerpt`).",
    sources: &["the file format of Alternat"],
    examples: &[
        Example::wrong("‹阿兰共和国和贝里亚共和国面向未来›\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n"),
        Example::wrong("‹港口会议共识›\n\n双方议定如下：\n\n第一条 双方开展合作。\n\n第二条 双方交换信息。\n"),
        Example::right("---\nkind: joint-statement\n---\n阿兰共和国和贝里亚共和国面向未来\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n"),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if context.facts.kind.is_some() || context.stage == Stage::Excerpt {
        return;
    }
    let title = context.instrument.instrument().title.and_then(|title| context.instrument.block(title.first));
    let enacts = || !context.with(Facet::Enacting).is_empty();
    let has_legend =
        |range: TextRange| range.of(context.instrument.text()).ends_with(['】', '）', '］', ')', ']']);
    let told = |title: &BlockRef<'_>| has_legend(title.trimmed()) || names_kind(context, title);
    if let Some(title) = title.filter(|title| enacts() && !told(title)) {
        findings.push(Finding::new(&RULE, title.trimmed(), Message::new("M002")));
    }
}

/// Whether a title names a kind behind a label (SCHEDULE (Section 2) Treaty on Trade), or the line below it does, where
/// the first is in a language that is not read.
fn names_kind(context: &InstrumentContext<'_>, title: &BlockRef<'_>) -> bool {
    const MARKS: [char; 4] = ['#', '*', ' ', '='];
    let kind = |words: &str, block: &BlockRef<'_>| (block.language().spec().title_kind)(words).is_some();
    let behind = title.text.split_once(") ").map_or("", |(_, behind)| behind.trim());
    let below = (title.index + 1..title.index + 3).filter_map(|at| context.instrument.block(at));
    let mut lines = below.filter(|block| block.block().shape.line);
    !behind.is_empty() && kind(behind, title)
        || title.text.starts_with('#') && lines.any(|line| kind(line.text.trim_matches(MARKS), &line))
}
