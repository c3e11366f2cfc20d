//! L023: the full stop before a closing quotation mark.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L023",
    name: "quote-punctuation-position",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: false,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
The full stop stands outside the closing quotation mark where the sentence goes on: “互不干涉内政”原则.

A full stop inside belongs to a sentence that is quoted as a whole and stands by itself. Only the clear case is \
reported: a stop before the closing mark, and behind it a noun or particle that the quotation belongs to. The rule is \
off by default, since usage differs.

Not reported: quoted sentences behind which a new one begins.",
    sources: &["Rules for judging editorial errors in books (2005), 32(3)", "GB/T 15834-2011, appendix B"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申“互不干涉内政‹。›”原则。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持“合作共赢‹。›”的理念。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申“互不干涉内政”原则。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方表示：“我们愿意合作。”双方签署了协定。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L023",
    fix: "L023-fix",
    throughout: "L023-throughout",
    fix_throughout: "L023-fix-throughout",
    related: "L023-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::All, |kind| kind == MisprintKind::QuotedStop);
    report(&RULE, &WORDING, &misprints, findings);
}
