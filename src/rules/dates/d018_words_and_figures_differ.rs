//! D018: a number in words and another in figures beside it.

use crate::lang::entity::NumberSlipKind;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{SLIPS, report_each};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D018",
    name: "words-and-figures-differ",
    severity: Severity::Error,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A number in words and the same number in figures in brackets are equal.

Judged where both stand side by side: 三十（20）日, 三十日（20日）, 叁佰万元（3,500,000元）, 百分之三十（20%）. There is no \
fix, since either may be wrong.

Not reported: a number in brackets that is not of the same unit, such as the mark of a note or of an item (附件二（1）); \
two numbers in one script; fractions and decimals.",
    sources: &["arithmetic", "GB/T 15835-2011, 4.3"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 接受国应当在‹三十（20）›日内答复。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 阿方提供‹叁佰万元（￥3,500,000元）›援助。\n"),
        Example::wrong("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nChaque Partie répond dans un délai de ‹trente (20)› jours.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nChaque Partie répond dans un délai de trente (30) jours.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 接受国应当在三十（30）日内答复。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 本条适用于五十人（2）以上的团组和百分之三十（30%）的货物。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(SLIPS, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    report_each(context, &RULE, NumberSlipKind::WordsAndFigures, ["D018"; 2], findings);
}
