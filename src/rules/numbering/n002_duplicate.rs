//! N002: a number stands twice in a list.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::renumber::renumber;
use crate::rules::numbering::sequence::Defect;
use crate::rules::numbering::{NUMBERED, REFERRING};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N002",
    name: "numbering-duplicate",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
No number stands twice in a list.

Of the two items with the same number, the one that does not fit its place is reported; the other is shown \
beside it. Where a number is missing at that place, the fix puts it there, with every reference to the item.

A list that begins anew although nothing stands between its parts is one finding, at its second beginning.

Not reported: two lists under one part that are told apart by prose or by a heading without a number between them; \
a number that a line end has torn off its word (… referred to in Paragraph); two instruments in one \
file; numbers inside a quotation, such as the text of an amendment.",
    sources: &["practice: numbers of one level are unique"],
    examples: &[
        Example::wrong(
            "甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n\n‹二、›双方加强交流。\n\n四、双方保持磋商。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n‹第二条›\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n\n三、双方加强交流。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方将：\n（一）交换信息；\n（二）举办培训。\n\n第二条\n双方将：\n（一）联合研究；\n（二）互派人员。\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe Parties shall exchange data.\n\n‹Article 2›\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 1 bis\n\nThe Parties shall exchange data.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentOnDemand(NUMBERED, REFERRING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for run in context.runs() {
        for defect in &run.defects {
            if let Defect::Duplicate { at, of, expected } = defect {
                let (Some(item), Some(other)) = (run.items.get(*at), run.items.get(*of)) else { continue };
                let Some(number) = item.number() else { continue };
                let written = item.written(number.value);
                if at == of {
                    let message = Message::new("N002-restart").with("written", written);
                    findings.push(Finding::new(&RULE, item.range(), message));
                    continue;
                }
                let message = Message::new("N002").with("written", written.as_str());
                let mut finding = Finding::new(&RULE, item.range(), message)
                    .related(other.range(), Message::new("N002-related").with("written", written));
                if let Some(expected) = expected {
                    let title = Message::new("N002-fix").with("expected", item.written(*expected));
                    finding = finding.unsafe_fix(title, renumber(context, &[(*item, *expected)]));
                }
                findings.push(finding);
            }
        }
    }
}
