//! D007: a count of years does not fit the event that it counts from.

use crate::draft::BlockRef;
use crate::lang::date::PartialDate;
use crate::lang::entity::{Count, CountedEvent, Number, NumeralSystem};
use crate::messages::Message;
use crate::registry::resolve::{CountVerdict, count_verdict, expected_years};
use crate::rules::context::InstrumentContext;
use crate::rules::dates::counted::{Base, base};
use crate::rules::recorded::joined;
use crate::rules::sentence::sentence_around;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D007",
    name: "anniversary-mismatch",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Years counted since an event fit the recorded event and the date of the text.

Diplomatic relations (建交30年来), partnerships (建立战略伙伴关系10年来, by their exact name), independence, the \
foundation of an organisation, and the signature of an instrument are counted. Years that have passed \
(30年来) are the full years or the difference of the calendar years; an anniversary (30周年) is the latter. \
Approximate words (近, 多, 余) leave more room. The parties are those of the draft unless the words before the \
event name or abbreviate others.

Not reported: drafts of which the date is not known; a relation with a party that the records do not know; \
a partnership of another name; a count that fits another date of its sentence (2022年…建交30周年); an \
anniversary of five or ten years that falls in the next year or fell in the last one, or that of a state or an \
organisation which lies further back. A year too many since \
independence, which some texts count inclusively, is a hint.",
    sources: &["calendar", "practice: 30年来 counts full years, 30周年 calendar years"],
    examples: &[
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方指出，建交‹31›年来，两国关系不断发展。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方认为，阿贝建立战略伙伴关系‹九›年来，合作成果丰硕。\n\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方祝贺阿兰独立‹32›周年。\n\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides welcome the ‹31st› anniversary of the establishment of diplomatic relations between the two countries.\n",
        ),
        Example::right(
            "---\ndate: 2022-09-15\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides welcome the thirtieth anniversary of the establishment of diplomatic relations, and the 31st anniversary of the company.\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方指出，建交30年来，特别是建立战略伙伴关系10年来，两国关系不断发展。双方祝贺阿兰独立31周年。\n\n2022年9月15日于贝里港\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将共同庆祝2022年阿贝建交30周年。双方高度评价建立全面战略伙伴关系3年来的成就，祝贺阿卡建交12周年。\n\n2021年9月15日于贝里港\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Count]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, _: Role, findings: &mut Vec<Finding>) {
    let Some(text_date) = context.facts.date else { return };
    let counts = block.facts().counts.iter();
    findings.extend(counts.filter_map(|count| judge(count, block, text_date.date, context)));
}

fn judge(
    count: &Count,
    block: &BlockRef<'_>,
    on: PartialDate,
    context: &InstrumentContext<'_>,
) -> Option<Finding> {
    let base = base(count, block, &context.facts.parties, context.registry)?;
    let severity = match verdict(count, &base, on) {
        CountVerdict::Wrong => Severity::Warning,
        CountVerdict::Inclusive if count.event == CountedEvent::Independence => Severity::Hint,
        CountVerdict::Inclusive => Severity::Warning,
        CountVerdict::Right | CountVerdict::Unknown => return None,
    };
    let excused = fits_its_sentence(count, block, &base) || is_celebrated(count, &base, on);
    (!excused).then(|| report(count, block, &base, on).at(severity))
}

fn verdict(count: &Count, base: &Base, on: PartialDate) -> CountVerdict {
    count_verdict(&base.dates, on, count.years, count.anniversary, count.approximate)
}

/// Another date of the sentence may be the one that is counted to.
fn fits_its_sentence(count: &Count, block: &BlockRef<'_>, base: &Base) -> bool {
    let sentence = sentence_around(block.text, count.range.start);
    let dates = block.facts().dates.iter().filter(|date| sentence.covers(date.range));
    let mut ends = dates.flat_map(|date| [date.start(), date.end()]);
    ends.any(|date| verdict(count, base, date) == CountVerdict::Right)
}

/// A round anniversary is spoken of in the year before it and in the year after; that of a state, of an
/// organisation or of an instrument is remembered ever after.
fn is_celebrated(count: &Count, base: &Base, on: PartialDate) -> bool {
    let near = |year| verdict(count, base, PartialDate::year(year)) == CountVerdict::Right;
    let past =
        || base.dates.iter().any(|date| i64::from(on.year) - i64::from(date.year) > i64::from(count.years));
    let remembered = match count.event {
        CountedEvent::Independence | CountedEvent::Foundation | CountedEvent::Signature => past(),
        CountedEvent::DiplomaticRelations | CountedEvent::Partnership(_) => false,
    };
    count.anniversary
        && count.years.is_multiple_of(5)
        && (near(on.year.saturating_add(1)) || near(on.year.saturating_sub(1)) || remembered)
}

fn report(count: &Count, block: &BlockRef<'_>, base: &Base, on: PartialDate) -> Finding {
    let spec = block.language().spec();
    let written = |date: PartialDate| (spec.date)(date, NumeralSystem::Arabic);
    let expected = expected_years(&base.dates, on, count.anniversary);
    let dates = base.dates.iter().map(|date| Message::new("words").with("words", written(*date))).collect();
    let years = expected.iter().map(|years| Message::new("words").with("words", years.to_string())).collect();
    let mut message = Message::new("D007")
        .with("event", base.event.clone())
        .with("on", written(on))
        .with("found", count.years)
        .with("source", base.source.clone());
    for (name, list) in [("base", joined(dates)), ("expected", joined(years))] {
        if let Some(list) = list {
            message = message.with(name, list);
        }
    }
    let range = count.numeral.shifted(block.start);
    let mut finding = Finding::new(&RULE, range, message);
    for years in expected.into_iter().rev().filter(|_| !count.approximate) {
        let numeral = if count.anniversary {
            (spec.ordinal)(years, count.numerals)
        } else {
            Some((spec.numeral)(Number { value: years, inserted: 0 }, count.numerals))
        };
        let Some(numeral) = numeral else { continue };
        let title = Message::new("D007-fix").with("years", numeral.as_str());
        finding = finding.unsafe_fix(title, vec![TextEdit::replace(range, numeral)]);
    }
    finding
}
