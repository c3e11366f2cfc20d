//! D011: a range whose first number lacks its unit.

use crate::lang::entity::NumberSlipKind;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{SLIPS, report_each};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D011",
    name: "range-unit-dropped",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
In a range, 万, 亿 and % stand with both numbers.

9～16亿美元 may be read as nine dollars to 1.6 thousand million. The fix repeats the unit; where the first number is \
really meant without it, both numbers are better written out.

Not reported: ranges whose first number is not smaller than the second (500～2万元), since it is then meant as it \
stands; numbers in words (三至五亿); titles and quotations.",
    sources: &["GB/T 15835-2011, 5.1.3", "报纸编校质量评比差错认定细则 (1997), 46"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方商定投资‹9～16亿›美元。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方力争将贸易额提高‹10—15%›。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方商定投资9亿～16亿美元。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方力争将贸易额提高10%—15%，补贴500～2万元。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(SLIPS, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    report_each(context, &RULE, NumberSlipKind::UnitDropped, ["D011", "D011-fix"], findings);
}
