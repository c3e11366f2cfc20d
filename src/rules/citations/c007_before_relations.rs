//! C007: a bilateral instrument is dated before the two states had diplomatic relations.

use crate::lang::date::PartialDate;
use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::registry::schema::{PartyKind, Relation};
use crate::registry::{NameForm, PartyId, PartyMention, Registry};
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::context::ParagraphContext;
use crate::rules::recorded::source;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C007",
    name: "citation-before-relations",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A treaty, agreement or memorandum between two states is no older than the diplomatic relations between them.

An earlier date is most often a slip of the year. It is a warning where one of the states did not yet exist under \
the full name that the title gives it.

Not reported: a date in the year of the relations or in the year before, when instruments are signed ahead of \
them; instruments on record; statements and communiqués, with which relations are established; trade, \
boundary, consular, peace and friendship instruments, which are concluded before; states whose relations are not \
recorded.",
    sources: &["practice"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守‹1989年3月1日›签订的《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方落实‹1990年12月1日›签署的《阿兰共和国政府和贝里亚共和国政府旅游合作协定》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守1992年1月2日签订的《阿兰共和国和贝里亚共和国引渡条约》和1991年10月1日签订的《阿兰共和国政府和贝里亚共和国政府贸易协定》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方注意到1985年3月1日签订的《阿兰共和国和卡洛王国引渡条约》和1991年12月20日发表的《阿兰共和国和贝里亚共和国关于合作的联合公报》。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

/// Years by which an instrument must precede the relations: many are signed while these are prepared.
const LEAST_YEARS: i16 = 2;

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for cited in Paragraph::alone(context).judged().filter(is_concluded) {
        findings.extend(judge(&cited, context));
    }
}

fn is_concluded(cited: &Cited<'_>) -> bool {
    use InstrumentKind::{Agreement, Memorandum, Protocol, Treaty};
    cited.citation.date.is_some_and(|date| !date.shared)
        && matches!(cited.citation.kind, Some(Treaty | Agreement | Protocol | Memorandum))
}

fn judge(cited: &Cited<'_>, context: &ParagraphContext<'_>) -> Option<Finding> {
    let registry = context.registry;
    let spec = context.language.spec();
    let (mention, date) = cited.date()?;
    let names: [PartyMention; 2] = registry.parties().mentions(cited.title()).try_into().ok()?;
    let known = || !cited.recorded(registry, &[]).is_empty();
    if (spec.precedes_relations)(cited.title()) || known() {
        return None;
    }
    let relation = earliest(registry, names.map(|name| name.party))?;
    if relation.date.year - date.year < LEAST_YEARS {
        return None;
    }
    let unborn = names
        .iter()
        .any(|name| name.form <= NameForm::Government && begins_after(registry, name.party, date));
    let (id, severity) = if unborn { ("C007-state", Severity::Warning) } else { ("C007", Severity::Info) };
    let message = Message::new(id)
        .with("found", (spec.date)(date, mention.numerals))
        .with("relations", (spec.date)(relation.date, mention.numerals))
        .with("source", source(&relation.sources, relation.checked));
    Some(
        Finding::new(&RULE, mention.range, message)
            .at(severity)
            .related(cited.range(), Message::new("C001-related")),
    )
}

/// The first establishment of diplomatic relations between two states.
fn earliest(registry: &Registry, [a, b]: [PartyId; 2]) -> Option<crate::registry::schema::Relation<'_>> {
    let is_state =
        |id: PartyId| registry.parties().get(id).is_some_and(|party| party.kind == PartyKind::State);
    let relations =
        if a != b && is_state(a) && is_state(b) { registry.relations().diplomatic(a, b) } else { Vec::new() };
    relations.into_iter().min_by_key(|relation: &Relation<'_>| relation.date)
}

/// Whether every date from which the state is counted is later.
fn begins_after(registry: &Registry, state: PartyId, date: PartialDate) -> bool {
    let Some(party) = registry.parties().get(state) else { return false };
    !party.beginnings.is_empty() && party.beginnings.iter().all(|beginning| beginning.date.is_after(date))
}
