//! L019: characters that stand for others in old encodings and in copies.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L019",
    name: "compatibility-character",
    severity: Severity::Warning,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Consistency,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
No radical, compatibility character or character of private use stands for a Chinese character or mark.

Copies from PDF files put ⽅ (U+2F45, a radical) where 方 belongs. The two look the same, and every search and \
every other check takes them for different characters, so they are repaired first. The fix puts the character \
that Unicode gives as the same one; what a character of private use stands for depends on a typeface, and is for \
the drafter to say. More than five are one finding with their number.

Not reported: characters that merely have a variant (説, 爲); units and numbers in one character (㎡, ①). Titles and \
quotations are judged too: the character is broken wherever it stands.",
    sources: &["Unicode Standard, 18.1: compatibility ideographs", "Unicode Standard, EquivalentUnifiedIdeograph.txt"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双‹\u{2f45}›重申友好。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友\u{597d}‹\u{ff64}›合作。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n展馆面积为500㎡，详见附图①。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L019",
    fix: "L019-fix",
    throughout: "L019-throughout",
    fix_throughout: "L019-fix-throughout",
    related: "L019-related",
};

const PRIVATE: Wording = Wording { one: "L019-private", throughout: "L019-private-throughout", ..WORDING };

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let compatible = misprints(context, Scope::All, |kind| kind == MisprintKind::Compatibility);
    report(&RULE, &WORDING, &compatible, findings);
    let private = misprints(context, Scope::All, |kind| kind == MisprintKind::PrivateUse);
    report(&RULE, &PRIVATE, &private, findings);
}
