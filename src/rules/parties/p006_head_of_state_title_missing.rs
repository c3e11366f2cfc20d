//! P006: a person is first named without the office, or without the name that the house wants.

use crate::config::profile::FirstMention;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::persons::{Named, named};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P006",
    name: "head-of-state-title-missing",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The first mention of a person carries the full official title: 应阿兰共和国总统安德·科尔邀请.

Reported are those who invite by their name alone (应科尔邀请), or by name and office without their state \
(应科尔夫总统邀请). Where the signatures give office and name, the fix writes them out. Where the house has decided \
with `first-mention` whether the given name belongs to the first mention (`full`) or not (`surname`), what differs \
is reported, too; the given name is taken from elsewhere in the text.

Not reported: later mentions, for which surname and office suffice; given names where the house has not decided; \
names in Chinese style, which have no separate parts; titles and quotations of other texts.",
    sources: &["protocol practice: office and full name at the first mention"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n应‹科尔›邀请，贝里亚共和国总统米娜·沃对阿兰共和国进行国事访问。\n\n双方声明如下：\n\n双方重申友好。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n应‹马尔科夫›总统邀请，贝里亚共和国总统米娜·沃对阿兰共和国进行国事访问。\n\n双方声明如下：\n\n双方重申友好。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n应阿兰共和国总统安德·科尔邀请，贝里亚共和国总统米娜·沃对阿兰共和国进行国事访问。\n\n双方声明如下：\n\n双方重申友好。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n应阿兰共和国总统马尔科夫邀请，贝里亚共和国总统米娜·沃对阿兰共和国进行国事访问。\n\n双方声明如下：\n\n米娜·沃总统应马尔科夫总统邀请出席论坛。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nAt the invitation of President ‹Markov›, President Mina Vo of the Republic of Berria paid a state visit to the Republic of Arland.\n\nThe two sides declare the following:\n\nBoth sides reaffirm their friendship.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nAt the invitation of Ander Cole, President of the Republic of Arland, President Mina Vo of the Republic of Berria paid a state visit to the Republic of Arland.\n\nThe two sides declare the following:\n\nAt the invitation of President Cole the two sides will meet again.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nПо приглашению ‹К. Линда› Президент Республики Беррия П. Ковач посетил Республику Арланд.\n\nСтороны заявляют о следующем:\n\nСтороны подтверждают дружбу.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nПо приглашению Президента Республики Арланд К. Линда Президент Республики Беррия П. Ковач посетил Республику Арланд.\n\nСтороны заявляют о следующем:\n\nСтороны провели встречу по приглашению К. Линда.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nÀ l’invitation du Président ‹Markov›, la Présidente de la République de Berria, Mme Mina Vo, s’est rendue dans la République d’Arland.\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties réaffirment leur amitié.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nÀ l’invitation du Président de la République d’Arland, M. Ander Cole, la Présidente de la République de Berria, Mme Mina Vo, s’est rendue dans la République d’Arland.\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties réaffirment leur amitié.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Person]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let persons = named(context);
    for (at, person) in persons.iter().enumerate() {
        let earlier = persons.get(..at).unwrap_or_default();
        let first = !earlier.iter().any(|other| other.may_be(person));
        if !first || !person.role.is_prose() {
            continue;
        }
        if person.person.invites {
            findings.push(bare(person, &persons));
        } else if person.person.office.is_some() {
            findings.extend(of_the_house(context.profile.first_mention, person, &persons));
        }
    }
}

/// One who invites by name alone.
fn bare(person: &Named<'_>, persons: &[Named<'_>]) -> Finding {
    let id = if person.person.office.is_some() { "P006-state" } else { "P006" };
    let finding = Finding::new(&RULE, person.range, Message::new(id).with("name", person.name()));
    let exchangeable = person.block.language().spec().names_stand_alone;
    let full = persons.iter().find_map(|other| signature(person, other)).filter(|_| exchangeable);
    let Some(full) = full else { return finding };
    let place = person.person.office.map_or(person.person.range, |office| office.union(person.person.range));
    let edit = TextEdit::replace(place.shifted(person.block.start), full.as_str());
    finding.unsafe_fix(Message::new("P006-fix").with("full", full), vec![edit])
}

/// State, office and name as they stand with the signatures.
fn signature(person: &Named<'_>, other: &Named<'_>) -> Option<String> {
    let text = other.block.text;
    let spec = other.block.language().spec();
    let same = other.surname() == person.surname() && other.role.concludes();
    let columns = (spec.signature_columns)(text).into_iter().filter(|_| same);
    let column = columns
        .into_iter()
        .find(|column| column.name.is_some_and(|name| name.covers(other.person.surname)))?;
    let words = |range: TextRange| range.of(text);
    Some([words(column.party?), words(column.office?), words(column.name?)].concat())
}

/// A first mention that differs from what the house has decided.
fn of_the_house(wanted: Option<FirstMention>, person: &Named<'_>, persons: &[Named<'_>]) -> Option<Finding> {
    let (id, better) = match wanted? {
        FirstMention::Full if !person.person.is_whole() => {
            let whole = |other: &&Named<'_>| other.person.is_whole() && other.surname() == person.surname();
            ("P006-full", persons.iter().find(whole)?.name())
        }
        FirstMention::Surname if person.person.is_whole() => ("P006-surname", person.surname()),
        FirstMention::Full | FirstMention::Surname => return None,
    };
    let message = Message::new(id).with("name", person.name()).with("better", better);
    let finding = Finding::new(&RULE, person.range, message);
    if !person.block.language().spec().names_stand_alone {
        return Some(finding);
    }
    let fix = Message::new("P006-fix").with("full", better);
    Some(finding.unsafe_fix(fix, vec![TextEdit::replace(person.range, better)]))
}
