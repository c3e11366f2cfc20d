//! N021: the title names another kind than the front matter.

use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N021",
    name: "title-kind-mismatch",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The kind that the title names is the one that the front matter declares.

Only the words are compared: whether a text binds does not follow from its title. The front matter governs which rules \
apply, so one of the two must be put right.

Not reported: `kind: treaty` for agreements, conventions, protocols and charters, which are treaties; notes and \
exchanges of notes; titles that name no kind; words in the body, which X010 judges.",
    sources: &["handbooks on treaty forms: 约名 names the kind", "French circular of 30 May 1997"],
    examples: &[
        Example::wrong("---\nkind: mou\n---\n\n‹甲乙海关合作协定›\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("---\nkind: joint-statement\n---\n\n‹甲乙会谈公报›\n\n双方重申友好。\n"),
        Example::right("---\nkind: mou\n---\n\n甲乙海关合作谅解备忘录\n\n一、双方开展合作。\n\n二、双方交换信息。\n"),
        Example::right("---\nkind: treaty\n---\n\n甲乙海关合作协定\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Title, Facet::Unended, Facet::Structure]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some(title) = context.instrument.instrument().title else { return };
    let (Some(named), Some(declared)) = (title.kind, context.declared.kind()) else { return };
    if agree(named, declared) {
        return;
    }
    let blocks = || {
        (title.first..=title.last).filter_map(|at| context.instrument.block(at)).map(|block| block.trimmed())
    };
    let range: Option<TextRange> = blocks().reduce(TextRange::union);
    findings.extend(range.map(|range| {
        let mut finding = Finding::new(&RULE, range, Message::new("N021"));
        let declaration =
            context.declared.front_matter.kind.as_ref().filter(|_| context.instrument.start() == 0);
        if let Some(kind) = declaration {
            finding = finding.related(kind.range, Message::new("N021-related"));
        }
        finding
    }));
}

/// Whether a title may name the one kind where the other is declared.
fn agree(named: InstrumentKind, declared: InstrumentKind) -> bool {
    use InstrumentKind::{Agreement, Charter, Convention, ExchangeOfNotes, Note, Protocol, Treaty};
    named == declared
        || declared == Treaty && matches!(named, Agreement | Convention | Protocol | Charter)
        || matches!((named, declared), (Note | ExchangeOfNotes, Note | ExchangeOfNotes))
        || declared == ExchangeOfNotes && named == Agreement
}
