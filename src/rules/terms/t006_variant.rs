//! T006: another expression where a defined term may be meant.

use crate::draft::terms::{Name, NameId};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T006",
    name: "term-variant",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: &["en", "fr", "ru", "zh"],
    unfinished: true,
    documentation: "\
One thing bears one name: a defined term is not varied.

Where 主管机关 is defined, 主管部门 may be meant for it or for something else; a court will ask. Judged are expressions \
that differ from a defined term in the head noun alone. All places of one expression are one finding with their \
number; the fix puts the term in.

Not reported: expressions that are defined themselves; those that are the end of a longer name (航空主管部门); titles \
and quotations.",
    sources: &["ОДКБ, Методические рекомендации по разработке проектов международных договоров (2009), 2.1 and 3.2"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “主管机关”系指两国海关。主管机关应保持联系。\n\n第二条 双方‹主管部门›应交换资料。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方指定海关总署（以下称“协调机构”）负责执行。协调机构每年会晤。\n\n第二条 ‹协调机关›应交换资料。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “主管机关”系指两国海关。\n\n第二条 主管机关应与航空主管部门协商。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “主管机关”系指两国海关，“主管部门”系指两国财政部。\n\n第二条 主管机关应与主管部门协商。\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\n«Компетентный орган» означает министерство транспорта.\n\nСтатья 2\n\nКомпетентные органы сносятся непосредственно. Сведения передаёт ‹компетентное ведомство› другой Стороны.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\n«Компетентный орган» означает министерство транспорта.\n\nСтатья 2\n\nКомпетентные органы сносятся непосредственно. Сведения передают компетентные органы другой Стороны.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING.and(Facet::Terms), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let terms = context.instrument.draft().term_index();
    let names = terms.names().iter().enumerate();
    let variants: Vec<(NameId, &Name)> =
        names.filter(|(id, name)| name.variant_of.is_some() && terms.count_of(*id) > 0).collect();
    if variants.is_empty() {
        return;
    }
    let defined: Vec<Defined<'_>> = definitions(context).collect();
    for (id, name) in variants {
        let Some(term) = defined.iter().find(|term| Some(term.words()) == name.variant_of.as_deref()) else {
            continue;
        };
        let places = places(context, id);
        if let Some(first) = places.first() {
            findings.push(report(*first, &places, name, term));
        }
    }
}

/// Where the expression stands for itself, counted from the instrument's start.
fn places(context: &InstrumentContext<'_>, name: NameId) -> Vec<TextRange> {
    let terms = context.instrument.draft().term_index();
    let first = context.instrument.first_block();
    let found = terms.within(first..first + context.instrument.len()).filter(|(_, found)| found.name == name);
    found.filter_map(|(block, found)| place(context, block - first, found.range)).collect()
}

fn place(context: &InstrumentContext<'_>, at: usize, range: TextRange) -> Option<TextRange> {
    let instrument = context.instrument.instrument();
    let own = instrument.roles.get(at).is_some_and(|role| matches!(role, Role::Numbered | Role::Body))
        && !instrument.quoted.get(at).copied().unwrap_or(false);
    let block = context.instrument.block(at).filter(|_| own)?;
    let cited = block.facts().citations.iter().any(|citation| citation.range.covers(range));
    let before = block.text.get(..range.start as usize)?;
    let alone = !cited && (block.language().spec().begins_behind)(before);
    alone.then(|| range.shifted(block.start))
}

fn report(first: TextRange, places: &[TextRange], name: &Name, term: &Defined<'_>) -> Finding {
    let message = Message::new("T006")
        .with("found", name.words.as_str())
        .with("term", term.words())
        .with("count", places.len());
    let edits = places.iter().map(|place| TextEdit::replace(*place, term.words().to_owned())).collect();
    let title = Message::new("T006-fix").with("term", term.words()).with("count", places.len());
    let finding = Finding::new(&RULE, first, message).related(term.term(), Message::new("T006-related"));
    // A declined term cannot be put in as it is defined.
    if name.forms.is_empty() { finding.unsafe_fix(title, edits) } else { finding }
}
