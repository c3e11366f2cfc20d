//! X012: marks and footnotes do not match.

use std::collections::BTreeSet;

use crate::lang::entity::NoteMark;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X012",
    name: "footnote-unmatched",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Every mark of a footnote has its note, and every note its mark.

Marks are raised digits, （注1） and [^1]; a paragraph that starts with one is a note. Reported: a mark without a note, \
a note without a mark, and a note out of order.

Not reported: texts without any note, whose notes may stand elsewhere; several marks for one note; powers of units \
(km²); raised figures with a bracket behind them, which belong to tables; asterisks on title pages.",
    sources: &["editing norms (2005), 57: notes and their marks correspond"],
    examples: &[
        Example::wrong("双方注意到该报告¹和有关决议‹³›。\n\n¹ 见会议记录。\n"),
        Example::wrong("双方注意到该报告（注1）。\n\n（注1）见会议记录。\n\n‹（注2）›见有关决议。\n"),
        Example::right("双方注意到该报告¹和有关决议²。\n\n¹ 见会议记录。\n\n² 见附录。\n"),
        Example::right("水库面积为3km²。双方注意到该报告¹。\n"),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides note the report¹ and the decision.‹³›\n\n¹ See the minutes.\n",
        ),
        Example::wrong(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties prennent note du rapport[^1].\n\n[^1]: Voir le procès-verbal.\n\n‹[^2]›: Voir la décision.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны принимают к сведению доклад¹ и решение‹³›.\n\n¹ См. протокол.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe reservoir covers 3 km². The two sides note the report.¹\n",
        ),
        Example::right(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties prennent note du rapport¹.\n\n¹ Voir le procès-verbal.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны принимают к сведению доклад¹.\n\n¹ См. протокол.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::NoteMark]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let mut marks: Vec<(TextRange, NoteMark)> = Vec::new();
    for (block, _) in context.with(Facet::NoteMark) {
        let found = block.facts().note_marks.iter();
        marks.extend(found.map(|mark| (mark.range.shifted(block.start), *mark)));
    }
    // Behind the first note there are notes only, whatever a copy has made of their lines.
    let Some(first) = marks.iter().position(|(_, mark)| mark.note) else { return };
    let (marks, notes) = marks.split_at(first);
    let values =
        |marks: &[(TextRange, NoteMark)]| marks.iter().map(|(_, mark)| mark.value).collect::<BTreeSet<u32>>();
    let (marked, noted) = (values(marks), values(notes));
    for (range, mark) in marks.iter().filter(|(_, mark)| !noted.contains(&mark.value)) {
        findings.push(Finding::new(&RULE, *range, Message::new("X012").with("number", mark.value)));
    }
    let mut last = 0;
    for (range, note) in notes {
        if !marked.contains(&note.value) {
            findings.push(Finding::new(&RULE, *range, Message::new("X012-note").with("number", note.value)));
        } else if note.value < last {
            findings.push(Finding::new(&RULE, *range, Message::new("X012-order").with("number", note.value)));
        }
        last = last.max(note.value);
    }
}
