//! P012: how many paragraphs of a joint text are told of both sides, and of each.

use std::collections::BTreeMap;

use crate::draft::BlockRef;
use crate::lang::entity::InstrumentKind;
use crate::lang::person::Subject;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::Own;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::NodeId;
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P012",
    name: "one-sided-paragraphs",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: false,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Counts the paragraphs of a joint statement by their subject: both sides, or one of them.

The count stands at the title, and that of each section at its number, so that a drafter sees the balance. What the \
balance should be is a matter of the text, not of a rule; hence off, and never more than a hint.

Counted are paragraphs that open with 双方, 两国 or the short form of a party (阿方). Not shown: texts in which no \
paragraph speaks of one side alone; treaties, memoranda and notes.",
    sources: &["design: an overview for a reviser"],
    examples: &[
        Example::wrong(
            "‹阿兰共和国和贝里亚共和国联合声明›\n\n双方声明如下：\n\n双方重申友好。\n\n阿方支持贝方的立场。\n",
        ),
        Example::wrong(
            "‹阿兰共和国和贝里亚共和国联合声明›\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、贝方愿提供便利。\n\n三、贝方支持阿方的倡议。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好。\n\n双方支持彼此的立场。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府海关合作谅解备忘录\n\n一、阿方愿提供资料。\n\n二、贝方愿提供便利。\n",
        ),
        Example::wrong(
            "‹Joint Statement of the Republic of Arland and the Republic of Berria›\n\nThe two sides declare the following:\n\nBoth sides reaffirm their friendship.\n\nThe Arland Side supports the Berrian Side.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nBoth sides reaffirm their friendship.\n\nThe two sides support each other.\n",
        ),
        Example::wrong(
            "‹Совместное заявление Республики Арланд и Республики Беррия›\n\nСтороны заявляют о следующем:\n\nСтороны подтверждают дружбу.\n\nАрландская Сторона поддерживает Беррийскую Сторону.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны подтверждают дружбу.\n\nОбе стороны поддерживают друг друга.\n",
        ),
        Example::wrong(
            "‹Déclaration conjointe de la République d’Arland et de la République de Berria›\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes Parties réaffirment leur amitié.\n\nLa Partie arlandaise soutient la Partie berrienne.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes Parties réaffirment leur amitié.\n\nLes deux Parties se soutiennent.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Subject, Facet::Structure]), check),
};

/// Paragraphs of both sides, of the first party, of the second.
type Tally = [usize; 3];

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let joint = matches!(
        context.facts.kind,
        Some(InstrumentKind::JointStatement | InstrumentKind::JointDeclaration | InstrumentKind::Communique)
    );
    let Some(own) = Own::of(context).filter(|_| joint) else { return };
    let instrument = context.instrument.instrument();
    let Some(title) = instrument.title.and_then(|title| context.instrument.block(title.first)) else {
        return;
    };
    let mut whole = Tally::default();
    let mut names = [String::new(), String::new()];
    let mut sections: BTreeMap<NodeId, Tally> = BTreeMap::new();
    for (block, _) in context.with(Facet::Subject).iter().filter(|(_, role)| role.is_prose()) {
        let Some(column) = column(block, &own, &mut names) else { continue };
        let section = instrument.numbering.part_of(block.index).map(|part| root(context, part));
        let tallies = section.map(|section| sections.entry(section).or_default());
        for tally in tallies.into_iter().chain([&mut whole]) {
            if let Some(count) = tally.get_mut(column) {
                *count += 1;
            }
        }
    }
    let [_, first, second] = whole;
    if first + second > 0 {
        let finding = Finding::new(&RULE, title.trimmed(), message("P012", whole, &names));
        let place = |section: NodeId| Some((context.instrument.marker(section)?, section));
        findings.push(sections.into_iter().fold(finding, |finding, (section, tally)| match place(section) {
            Some(((start, marker), _)) => {
                let range: TextRange = marker.range.shifted(start);
                finding.related(range, message("P012-related", tally, &names))
            }
            None => finding,
        }));
    }
}

/// Where a paragraph is counted: 0 for both sides, 1 and 2 for the parties.
fn column(block: &BlockRef<'_>, own: &Own, names: &mut [String; 2]) -> Option<usize> {
    let side = match block.facts().subject? {
        Subject::All => return Some(0),
        Subject::Side(side) => side,
    };
    let (party, _) = own.side(&side, block)?;
    if let Some(name) = names.get_mut(party).filter(|name| name.is_empty()) {
        side.range.of(block.text).clone_into(name);
    }
    Some(party + 1)
}

/// The outermost part that holds this one.
fn root(context: &InstrumentContext<'_>, part: NodeId) -> NodeId {
    let nodes = &context.instrument.instrument().numbering.nodes;
    let mut root = part;
    while let Some(parent) = nodes.get(root).and_then(|node| node.parent) {
        root = parent;
    }
    root
}

fn message(id: &'static str, [both, first, second]: Tally, [one, other]: &[String; 2]) -> Message {
    let name = |name: &String| if name.is_empty() { "–".to_owned() } else { name.clone() };
    Message::new(id)
        .with("both", both)
        .with("one", name(one))
        .with("first", first)
        .with("other", name(other))
        .with("second", second)
}
