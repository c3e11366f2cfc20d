//! D006: another zero than the one that belongs in a Chinese number.

use crate::lang::entity::NumberSlipKind;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{SLIPS, Words, report_all};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D006",
    name: "zero-form",
    severity: Severity::Warning,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
In years written digit by digit the Chinese zero is 〇; in quantities it is 零.

二零二二年, 二○二二年 (with a circle, U+25CB), 二OOO年 (with Latin letters) and 二0二二年 are reported, and so is \
一百〇五人. Four characters look alike here and only one of them is found again by a search. The fix writes the \
right zero. More than three are one finding with their number.

Not reported: numbers that number something (第一百〇五条), for which both are in use; numerals for amounts of money \
(贰零贰贰年); blanks to be filled in (二〇××年); texts in traditional characters, where 零 and ○ are usual; titles and \
quotations.",
    sources: &["GB/T 15835-2011, 5.2.5", "报纸编校质量评比差错认定细则 (1997), 41(5)"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹二零二二›年九月五日达成的共识。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹二○二二›年九月五日达成的共识。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方将接收‹一百〇五›名学生。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实二〇二二年九月五日达成的共识。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方将接收一百零五名学生。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(SLIPS, check),
};

const WORDS: Words = Words {
    one: "D006",
    fix: "D006-fix",
    throughout: "D006-throughout",
    fix_throughout: "D006-fix-throughout",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    report_all(context, &RULE, NumberSlipKind::ZeroForm, &WORDS, findings);
}
