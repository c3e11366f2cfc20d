//! D014: several dates of signature in one text.

use crate::lang::date::PartialDate;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D014",
    name: "signature-date-differs",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A text says of one day alone that it was signed on it.

Compared are the date of the testimonium, the line of place and date, the line under the title, and the `date` of the \
front matter. There is no fix, since either may be wrong.

Not reported: signatures on several days, each with a line of its own; a testimonium with several dates; a date of \
the front matter in a file of several texts; a planned signature (`signature: { planned: … }`).",
    sources: &["practice: one text, one date of signature"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方扩大贸易。\n\n第二条 双方便利投资。\n\n本协定于2022年9月15日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n‹2022年9月14日›于阿兰堡\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-14\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将加强合作。\n\n‹2022年9月15日›于贝里港\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方扩大贸易。\n\n第二条 双方便利投资。\n\n本协定于二〇二二年九月十五日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n2022年9月15日于阿兰堡\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n",
        ),
        Example::right(
            "---\nsignature: { planned: 2022-09-14 }\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将加强合作。\n\n2022年9月15日于贝里港\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Date, Facet::ClosingDate, Facet::Structure]), check),
};

/// A date of signature in the text.
struct Signed {
    date: PartialDate,
    place: TextRange,
    role: Role,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let signed = signatures(context);
    let closings = || signed.iter().filter(|signed| signed.role == Role::Closing);
    if closings().any(|one| closings().any(|other| one.date != other.date)) {
        return;
    }
    let Some(first) = signed.first() else { return };
    if let Some(odd) = signed.iter().find(|other| other.date != first.date) {
        let finding = Finding::new(&RULE, odd.place, Message::new("D014"));
        findings.push(finding.related(first.place, Message::new("D014-related")));
        return;
    }
    let alone = context.instrument.draft().parts().len() == 1;
    let declared = context.declared.front_matter.date.as_ref().filter(|_| alone);
    if let Some(declared) = declared.filter(|declared| !declared.value.agrees_with(first.date)) {
        let message = Message::new("D014-declared").with("declared", declared.value.to_string());
        findings.push(Finding::new(&RULE, first.place, message));
    }
}

/// The whole dates under the title, in the testimonium and under the text.
fn signatures(context: &InstrumentContext<'_>) -> Vec<Signed> {
    let mut signed = Vec::new();
    for (block, role) in context.with(Facet::Date) {
        let facts = block.facts();
        let mention = match role {
            Role::Subtitle | Role::Closing => {
                facts.form.closing_date.and_then(|at| facts.dates.get(at as usize))
            }
            Role::Testimonium => match facts.dates.as_slice() {
                [only] => Some(only),
                _ => None,
            },
            _ => None,
        };
        let whole = mention.filter(|mention| mention.span.end.is_none() && mention.start().civil().is_some());
        signed.extend(whole.map(|mention| Signed {
            date: mention.start(),
            place: mention.range.shifted(block.start),
            role: *role,
        }));
    }
    signed
}
