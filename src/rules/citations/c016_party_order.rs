//! C016: cited titles name the parties in different orders.

use rustc_hash::FxHashMap;

use crate::config::front_matter::AlternatOrder;
use crate::messages::Message;
use crate::registry::{Agreement, PartyId, PartyMention};
use crate::rules::citations::cited::{CITING, Cited, citations};
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C016",
    name: "citation-party-order",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The titles of instruments between the two parties name them in one order throughout a text.

Where the front matter says whose copy the text is, that party comes first; otherwise the order of most of the \
cited titles is the norm, and that of the text's own title where they are even.

Not reported: titles that the records have in exactly this order, which are quoted as names; texts whose order is \
the same in all copies (`alternat: fixed` or `none`); titles of other parties.",
    sources: &[
        "Ministry of Foreign Affairs of China, Notes on the signing of treaties (1994), I (3)",
        "Swiss Federal Chancellery, Gesetzestechnische Richtlinien, 199",
    ],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2014年3月3日签订的《阿兰共和国和贝里亚共和国司法协助条约》和2015年5月13日签订的‹《贝里亚共和国和阿兰共和国引渡条约》›。\n",
        ),
        Example::wrong(
            "---\nparties: [arland, berria]\ncopy: arland\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的‹《贝里亚共和国政府和阿兰共和国政府引渡条约》›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2014年3月3日签订的《贝里亚共和国和阿兰共和国司法协助条约》和2015年5月13日签订的《贝里亚共和国和阿兰共和国引渡条约》。\n",
        ),
        Example::right(
            "---\nparties: [berria, arland]\ncopy: berria\n---\n\n贝里亚共和国和阿兰共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2014年3月3日签订的《贝里亚共和国和阿兰共和国司法协助条约》，注意到《卡洛王国和阿兰共和国引渡条约》。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(CITING, check),
};

/// A cited title that names the two parties.
struct Ordered<'a> {
    cited: Cited<'a>,
    names: [PartyMention; 2],
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let [own, other] = context.facts.parties.as_slice() else { return };
    let alternat = context.declared.front_matter.alternat.as_ref().map(|alternat| alternat.value);
    if matches!(alternat, Some(AlternatOrder::Fixed | AlternatOrder::None)) {
        return;
    }
    let ordered = between(context, [*own, *other]);
    let Some(first) = copy(context).or_else(|| prevailing(&ordered, *own)) else { return };
    let odd = ordered.iter().filter(|ordered| ordered.names[0].party != first);
    findings.extend(odd.filter(|ordered| !is_quoted_name(ordered, context)).map(report));
}

/// The cited titles that name the two parties and nobody else.
fn between<'a>(context: &InstrumentContext<'a>, parties: [PartyId; 2]) -> Vec<Ordered<'a>> {
    let mut known: FxHashMap<&str, Option<[PartyMention; 2]>> = FxHashMap::default();
    let ordered = |cited: Cited<'a>| {
        let names = *known.entry(cited.title()).or_insert_with(|| {
            let names: [PartyMention; 2] =
                context.registry.parties().mentions(cited.title()).try_into().ok()?;
            let [first, second] = names.map(|name| name.party);
            let between = parties == [first, second] || parties == [second, first];
            (between && names[0].form == names[1].form).then_some(names)
        });
        Some(Ordered { cited, names: names? })
    };
    citations(context).filter_map(ordered).collect()
}

/// The party whose copy the text is.
fn copy(context: &InstrumentContext<'_>) -> Option<PartyId> {
    context.registry.parties().by_id(&context.declared.front_matter.copy.as_ref()?.value)
}

/// The party that most titles name first; `None` where all name the same one.
fn prevailing(ordered: &[Ordered<'_>], own: PartyId) -> Option<PartyId> {
    let first = ordered.first()?.names;
    let count = |party: PartyId| ordered.iter().filter(|ordered| ordered.names[0].party == party).count();
    let (here, there) = (count(first[0].party), count(first[1].party));
    match (here, there) {
        (_, 0) | (0, _) => None,
        (here, there) if here == there => Some(own),
        (here, there) => Some(if here > there { first[0].party } else { first[1].party }),
    }
}

/// Whether the records have the title in exactly this order.
fn is_quoted_name(ordered: &Ordered<'_>, context: &InstrumentContext<'_>) -> bool {
    let found = ordered.cited.recorded(context.registry, &context.facts.parties);
    found.iter().any(|found| found.agreement < Agreement::Conjunction)
}

fn report(ordered: &Ordered<'_>) -> Finding {
    let title = ordered.cited.title();
    let [first, second] = ordered.names.map(|name| name.range);
    let base = ordered.cited.paragraph.start + ordered.cited.citation.title.start;
    let message = Message::new("C016").with("first", first.of(title)).with("second", second.of(title));
    let edits = vec![
        TextEdit::replace(first.shifted(base), second.of(title)),
        TextEdit::replace(second.shifted(base), first.of(title)),
    ];
    Finding::new(&RULE, ordered.cited.range(), message).unsafe_fix(Message::new("C016-fix"), edits)
}
