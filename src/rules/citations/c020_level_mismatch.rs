//! C020: a cited title names the parties at another level than the record.

use crate::lang::entity::TitleMarks;
use crate::messages::Message;
use crate::registry::resolve::{DateVerdict, Resolution, date_verdict, resolve_citation};
use crate::registry::schema::{Confidence, Instrument};
use crate::registry::{Difference, Near, Registry};
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::context::ParagraphContext;
use crate::rules::recorded::source;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C020",
    name: "citation-level-mismatch",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A cited title names its parties at the level of the record: states, governments or ministries.

Instruments are concluded in the name of the state, of the government or of a ministry, and the title says which. \
Reported where the title is that of a record but for 政府 at one party or at both. Without the date of the record \
beside it, it is information.

Not reported: short titles; titles with a date that the record does not have, since a state and its government \
may have concluded two instruments of one name.",
    sources: &[
        "Law of the People's Republic of China on the Procedure of the Conclusion of Treaties, article 4",
        "practice",
    ],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的‹《阿兰共和国和贝里亚共和国海关互助协定》›。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守2012年6月6日签署的‹《阿兰共和国政府和贝里亚共和国政府关于建立战略伙伴关系的联合宣言》›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2009年5月13日签订的《阿兰共和国和贝里亚共和国海关互助协定》。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let marked = |cited: &Cited<'_>| matches!(cited.citation.marks, TitleMarks::Double | TitleMarks::Single);
    for cited in Paragraph::alone(context).judged().filter(marked) {
        if let Resolution::Near(near) = resolve_citation(context.registry, cited.title(), &[]) {
            findings.extend(near.iter().find_map(|near| judge(&cited, near, context.registry)));
        }
    }
}

/// The record of a near title that is the cited one at another level, and how grave that is.
/// C002 leaves such titles to this rule.
pub(super) fn other_level<'r>(
    cited: &Cited<'_>,
    near: &Near,
    registry: &'r Registry,
) -> Option<(Instrument<'r>, Severity)> {
    if near.difference != Difference::Level {
        return None;
    }
    let record = registry.instruments().get(near.instrument)?;
    let severity = match cited.citation.date {
        None => Severity::Info,
        Some(_) => {
            let (_, date) = cited.date()?;
            let verdict = date_verdict(&record, date, &cited.citation.verbs);
            let agrees = matches!(verdict, DateVerdict::Agrees(_) | DateVerdict::AgreesWithOtherEvent(_));
            agrees.then_some(Severity::Warning)?
        }
    };
    let severity = if record.confidence == Confidence::Partial { Severity::Info } else { severity };
    Some((record, severity))
}

fn judge(cited: &Cited<'_>, near: &Near, registry: &Registry) -> Option<Finding> {
    let (record, severity) = other_level(cited, near, registry)?;
    let message = Message::new("C020")
        .with("title", near.title.as_str())
        .with("source", source(&record.sources, record.checked));
    let edit = TextEdit::replace(cited.citation.title, near.title.as_str());
    let fix = Message::new("C020-fix").with("title", near.title.as_str());
    Some(Finding::new(&RULE, cited.range(), message).at(severity).unsafe_fix(fix, vec![edit]))
}
