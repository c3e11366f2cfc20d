//! D010: another mark than the one for ranges.

use crate::lang::entity::NumberSlipKind;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{SLIPS, Words, report_all};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D010",
    name: "range-dash-form",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh", "en", "ru", "fr"],
    unfinished: false,
    documentation: "\
Ranges of years, dates and quantities are joined by the dash — (U+2014), those of quantities also by ～.

A hyphen, an en dash, a doubled hyphen or a doubled dash between the two ends is reported: 2022-2026年, 10%-15%. The \
fix writes —. More than three are one finding with their number. In English and Russian, years are joined by the en \
dash – (U+2013); Russian years also lack it where a hyphen joins them (2022-2026 годы).

Not reported: 至, 到 and ～, also between years; numbers of documents, telephones and products; dates in digits alone \
(2022-09-05); titles and quotations, which keep the form in which they were published.",
    sources: &["GB/T 15835-2011, 5.1.3", "GB/T 15834-2011, 4.13", "图书编校质量差错认定细则 (2005), 36"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022‹-›2026年合作规划。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方力争将贸易额提高10%‹-›15%。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022—2026年合作规划，力争将贸易额提高10%～15%。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方赞赏联合国大会A/RES/76-300号文件，欢迎阿兰-贝里亚论坛。\n"),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны выполняют план консультаций на 2023‹-›2025 годы.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны выполняют план консультаций на 2023–2025 годы по письму № 2023-2025.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(SLIPS, check),
};

const WORDS: Words = Words {
    one: "D010",
    fix: "D010-fix",
    throughout: "D010-throughout",
    fix_throughout: "D010-fix-throughout",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    report_all(context, &RULE, NumberSlipKind::RangeMark, &WORDS, findings);
}
