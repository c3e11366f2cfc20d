//! L020: words with a wrong character.

use crate::lang::misprint::{MisprintKind, WordFault};
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report, report_at};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L020",
    name: "confusable-word",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
Fixed words are written with the right characters: 部署 and not 布署, 给予 and not 给于, 截至 with a date in the past and \
not 截止.

The words come from a table of mistakes that are often seen. Where both words exist (截止 and 截至, 权力 and 权利), the \
words beside them decide, and where these say nothing, neither does the rule. Variants that the standard advises \
against (身分, 成份, 帐户, 其它) are hints, one for each word that stands often. The fix is shown first.

Not reported: quotations and titles; chance meetings of characters (由自己经办, 年末能源); words that are right in \
their place (报名截止, 国家权力, 化学反应情况); variants in traditional texts.",
    sources: &["Rules for judging editorial errors in books (2005), 6, 12, 13", "Rules for judging editorial errors in newspapers (1997), 22, 25, 26", "First Series of Standardized Words with Variant Forms (GF 1001-2001)"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n‹截止›2022年8月底，双边贸易额稳步增长。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实两国元首作出的‹布署›。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方确认有关‹身分›的规定。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n截至2022年8月底，双边贸易额稳步增长，项目报名截止2022年9月。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方尊重对方国家权力机关的决定，天赋于人的权利应受保护。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L020",
    fix: "L020-fix",
    throughout: "L020-throughout",
    fix_throughout: "L020-fix-throughout",
    related: "L020-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let of_fault = |fault| misprints(context, Scope::Own, |kind| kind == MisprintKind::ConfusedWord(fault));
    for fault in [WordFault::Wrong, WordFault::Confused] {
        of_fault(fault).chunks(1).for_each(|word| report(&RULE, &WORDING, word, findings));
    }
    let mut variants = of_fault(WordFault::Variant);
    variants.retain(|word| word.block.language().spec().has_word_standard);
    variants.sort_by_key(|word| word.words());
    for word in variants.chunk_by(|first, second| first.words() == second.words()) {
        report_at(&RULE, Severity::Hint, &VARIANT, word, findings);
    }
}

const VARIANT: Wording = Wording { one: "L020-variant", throughout: "L020-variant-throughout", ..WORDING };
