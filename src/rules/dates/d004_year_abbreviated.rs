//! D004: a year of two digits.

use crate::lang::entity::NumberSlipKind;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{SLIPS, report_each};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D004",
    name: "year-abbreviated",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
Years have four digits.

A year of two digits is reported where a month follows it (22年9月), where it is the end of a span (2021—22年), and \
where words lead in a part of the year (截至22年底). The fix puts the century before it, which is for the drafter to \
confirm.

Not reported: numbers of years (工作22年, 有期徒刑10年6月); years of reigns and other calendars (民国22年9月); titles \
and quotations.",
    sources: &["GB/T 15835-2011, 5.1.4 and 5.2.2", "图书编校质量差错认定细则 (2005), 39"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将在‹22年›9月举行会议。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n截至‹22年›底，双边贸易额持续增长。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2021—‹22年›合作计划。\n"),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThey recalled the talks held on 5 March ‹22› at Port Berria.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nBy 5 March 22 delegations had come; the talks were held on 5 March 2022.\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n截至2022年底，双边贸易额持续增长。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方指出，两国合作22年来成果丰硕。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(SLIPS, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    report_each(context, &RULE, NumberSlipKind::YearAbbreviated, ["D004", "D004-fix"], findings);
}
