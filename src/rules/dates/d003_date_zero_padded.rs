//! D003: a month or a day with a leading zero.

use crate::lang::entity::NumberSlipKind;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{SLIPS, Words, report_all};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D003",
    name: "date-zero-padded",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
In a date written with 年, 月 and 日, month and day have no leading zero.

2022年09月05日 is read as a form to be filled in; the standard writes 2022年9月5日. The fix takes the zeros out. \
More than three such dates are one finding with their number.

Not reported: dates in digits alone (2022-09-05), which may be padded; titles, quotations, tables and the front \
matter.",
    sources: &["GB/T 9704-2012, 7.3.5.4", "GB/T 15835-2011, 5.1.4"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022年‹09月05日›达成的共识。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方赞赏2022年9月‹05日›举行的会议。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方赞赏2022年9月5日举行的会议。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申落实2022年10月20日达成的共识（登记日期2022-09-05）。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(SLIPS, check),
};

const WORDS: Words = Words {
    one: "D003",
    fix: "D003-fix",
    throughout: "D003-throughout",
    fix_throughout: "D003-fix-throughout",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    report_all(context, &RULE, NumberSlipKind::ZeroPadded, &WORDS, findings);
}
