//! R011: numbers of originals, parties, languages and texts that do not fit.

use crate::draft::BlockRef;
use crate::lang::clause::{CountedTexts, Originals};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, own_originals};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Role};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R011",
    name: "originals-count-mismatch",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The numbers of originals, of parties, of languages and of texts fit each other.

Reported: 两种文本 where three languages are named; 一式三份 between two parties, where each keeps as many as the other; \
各执一份 where that does not give the number of originals. The fix for the first writes the number of the languages \
that are named.

Not reported: originals of which some are in one language and some in another (中文、英文各两份); more originals than \
parties, as long as each party gets as many; texts that name their parties neither in the title nor with the signatures; multilateral treaties, which have \
one original with the depositary.",
    sources: &["外交部办公厅：签订条约应注意事项 (1994)", "arithmetic"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文、贝里亚文和英文写成，‹两种文本›同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，‹一式三份›，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式四份，双方‹各执一份›，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文、贝里亚文和英文写成，三种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式四份，双方各执两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for (block, originals) in own_originals(context) {
        let languages = originals.languages.len();
        let wrong =
            originals.counts.iter().filter(|counted| languages > 1 && counted.value as usize != languages);
        findings.extend(wrong.map(|counted| miscounted(&block, originals, counted)));
        findings.extend(unshared(context, &block, originals));
    }
}

fn miscounted(block: &BlockRef<'_>, originals: &Originals, counted: &CountedTexts) -> Finding {
    let message = Message::new("R011")
        .with("found", counted.range.of(block.text))
        .with("count", originals.languages.len());
    let fix = Message::new("R011-fix").with("number", originals.number_word.as_str());
    let edit = TextEdit::replace(counted.numeral.shifted(block.start), originals.number_word.as_str());
    Finding::new(&RULE, counted.range.shifted(block.start), message).unsafe_fix(fix, vec![edit])
}

/// How many parties the title names, or else the signatures.
fn parties(context: &InstrumentContext<'_>) -> Option<u32> {
    let signatures = || {
        let blocks = context.with(Facet::Signature).iter().filter(|(_, role)| *role == Role::Signature);
        let columns = blocks.flat_map(|(block, _)| (block.language().spec().signature_columns)(block.text));
        columns.filter(|column| column.party.is_some()).count()
    };
    let count = match context.facts.parties.len() {
        0 | 1 => signatures(),
        named => named,
    };
    u32::try_from(count).ok()
}

/// Originals that two parties cannot share.
fn unshared(context: &InstrumentContext<'_>, block: &BlockRef<'_>, originals: &Originals) -> Option<Finding> {
    let parties = parties(context).filter(|parties| *parties == 2)?;
    let (place, number) = originals.originals?;
    let message = |id| Message::new(id).with("originals", number).with("parties", parties);
    match originals.each {
        Some((each, copies)) if copies.checked_mul(parties) != Some(number) => {
            let message = message("R011-each").with("each", each.of(block.text));
            Some(Finding::new(&RULE, each.shifted(block.start), message))
        }
        None if originals.in_all_languages && number % parties != 0 => {
            Some(Finding::new(&RULE, place.shifted(block.start), message("R011-parties")))
        }
        Some(_) | None => None,
    }
}
