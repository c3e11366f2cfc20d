//! C019: a cited instrument bears another place than its record.

use crate::lang::date::PartialDate;
use crate::messages::Message;
use crate::registry::normalise::fold;
use crate::registry::schema::{Confidence, DatedEvent};
use crate::registry::{Registry, TitleMatch};
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::context::ParagraphContext;
use crate::rules::recorded::source;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C019",
    name: "citation-place-mismatch",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The place of signature or adoption given with a cited instrument is that of its record.

The place is compared with those of the events on the cited date, under every name that the records know: the \
names of the record, and the old and new names of a capital.

Not reported: places that the records know nowhere (a palace, a headquarters); instruments of which the record \
gives no place, or several; a title that several instruments with that date bear; a date that is not in the \
record, which C001 reports.",
    sources: &["practice: an instrument is cited with the place where it was made"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日在‹贝里港›签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方重申2012年6月6日于‹阿兰堡›签署的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合宣言》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日在阿兰堡市签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方重申2012年6月6日在白石宫签署的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合宣言》和2016年6月22日在阿兰堡签署的《阿兰共和国和贝里亚共和国联合声明》。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for cited in Paragraph::alone(context).judged() {
        findings.extend(judge(&cited, context.registry));
    }
}

fn judge(cited: &Cited<'_>, registry: &Registry) -> Option<Finding> {
    let range = cited.citation.place.filter(|_| cited.citation.date.is_some_and(|date| !date.shared))?;
    let place = range.of(cited.paragraph.text).trim();
    let (_, date) = cited.date()?;
    let found = cited.recorded(registry, &[]);
    let recorded = recorded_place(&found, date)?;
    let names = || recorded.place.values().flat_map(|names| names.iter());
    let same = names().any(|name| is_same(registry, place, name));
    if same || !is_known(registry, place) {
        return None;
    }
    let record = &found.first()?.instrument;
    let usual = names().next()?.as_str();
    let severity = if record.confidence == Confidence::Partial { Severity::Info } else { Severity::Warning };
    let message = Message::new("C019")
        .with("found", place)
        .with("recorded", usual)
        .with("source", source(&record.sources, record.checked));
    let fix = Message::new("C019-fix").with("place", usual);
    Some(
        Finding::new(&RULE, range, message)
            .at(severity)
            .related(cited.range(), Message::new("C019-related"))
            .unsafe_fix(fix, vec![TextEdit::replace(range, usual)]),
    )
}

/// What happened on the date to the only instrument that has it, where all of it happened in one place.
fn recorded_place<'f>(found: &'f [TitleMatch<'_>], date: PartialDate) -> Option<&'f DatedEvent<'f>> {
    let mut with_date =
        found.iter().filter(|found| found.instrument.dates.iter().any(|dated| dated.date.agrees_with(date)));
    let only = with_date.next().filter(|_| with_date.next().is_none())?;
    let mut events = only.instrument.dates.iter().filter(|dated| dated.date.agrees_with(date));
    let event = events.next().filter(|event| !event.place.is_empty())?;
    events.all(|other| other.place.is_empty() || other.place == event.place).then_some(event)
}

/// Whether two names are one place: the same words but for 市, or names of one capital.
fn is_same(registry: &Registry, place: &str, name: &str) -> bool {
    let (place, name) = (folded(place), folded(name));
    if place.contains(&name) || name.contains(&place) {
        return true;
    }
    registry.parties().iter().any(|(_, party)| {
        let capitals =
            || party.capital.values().flat_map(|names| names.iter()).map(|capital| folded(capital));
        capitals().any(|capital| capital == name) && capitals().any(|capital| place.contains(&capital))
    })
}

/// Whether the records know the place as a capital or as the city of an event.
fn is_known(registry: &Registry, place: &str) -> bool {
    let place = folded(place);
    let capital = || {
        registry.parties().iter().any(|(_, party)| {
            party.capital.values().flat_map(|names| names.iter()).any(|capital| folded(capital) == place)
        })
    };
    let city = || {
        registry.series().iter().any(|(_, series)| {
            let cities = series.occurrences.iter().flat_map(|occurrence| occurrence.city.values());
            cities.flat_map(|names| names.iter()).any(|city| folded(city) == place)
        })
    };
    capital() || city()
}

/// A name as it is compared: simplified characters, no 市 behind it.
fn folded(name: &str) -> String {
    name.trim_end_matches('市').chars().filter_map(fold).collect()
}
