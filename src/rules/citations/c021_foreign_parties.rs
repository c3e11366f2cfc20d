//! C021: the parties to the draft put an instrument of other parties to use.

use crate::draft::BlockRef;
use crate::lang::entity::Invoker;
use crate::messages::Message;
use crate::registry::schema::PartyKind;
use crate::registry::{PartyId, Registry};
use crate::rules::citations::cited::{CITING, Cited, Paragraph};
use crate::rules::context::InstrumentContext;
use crate::rules::recorded::{in_language, joined};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C021",
    name: "citation-foreign-parties",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A bilateral instrument that both sides of a draft put to use (双方将落实) is one between them.

An instrument between one of them, or none, and a third state is most often left from the text that the draft was \
made from.

Not reported: instruments that are mentioned or welcomed only, or that others put to use; drafts of more or fewer \
than two parties; titles that name organisations, or more or fewer than two states.",
    sources: &["practice: an instrument binds its parties (Vienna Convention on the Law of Treaties, article 34)"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将落实2015年5月13日签订的‹《阿兰共和国和卡洛王国引渡条约》›。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方同意，根据‹《卡洛王国政府和贝里亚共和国政府文化合作协定》›扩大人文交流。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将落实2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》，欢迎《阿兰共和国和卡洛王国引渡条约》。\n",
        ),
        Example::right(
            "阿兰共和国、贝里亚共和国和卡洛王国联合声明\n\n三方呼吁有关国家执行《阿兰共和国和卡洛王国引渡条约》。\n",
        ),
    ],
    options: &[],
    check: Check::Each(CITING, check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, _: Role, findings: &mut Vec<Finding>) {
    let [_, _] = context.facts.parties.as_slice() else { return };
    let used = |cited: &Cited<'_>| cited.citation.invoked == Some(Invoker::Parties);
    for cited in Paragraph::of(block).judged().filter(used) {
        let states = two_states(&cited, context.registry);
        let foreign =
            states.filter(|states| states.iter().any(|state| !context.facts.parties.contains(state)));
        findings.extend(foreign.and_then(|states| report(&cited, states, context.registry)));
    }
}

/// The states that a title names, where they are two and nobody else is named.
fn two_states(cited: &Cited<'_>, registry: &Registry) -> Option<[PartyId; 2]> {
    let named: [PartyId; 2] = cited.named(registry).try_into().ok()?;
    let is_state =
        |id: &PartyId| registry.parties().get(*id).is_some_and(|party| party.kind == PartyKind::State);
    named.iter().all(is_state).then_some(named)
}

fn report(cited: &Cited<'_>, states: [PartyId; 2], registry: &Registry) -> Option<Finding> {
    let name = |id: PartyId| {
        let party = registry.parties().get(id)?;
        let names = in_language(&party.names, cited.paragraph.language)?;
        Some(Message::new("words").with("words", names.longest().as_str()))
    };
    let names = joined(states.into_iter().filter_map(name).collect())?;
    Some(Finding::new(&RULE, cited.range(), Message::new("C021").with("parties", names)))
}
