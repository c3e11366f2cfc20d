//! D008: a recurring event bears another ordinal than its record.

use crate::draft::BlockRef;
use crate::lang::date::PartialDate;
use crate::lang::entity::{Number, Ordinal};
use crate::messages::Message;
use crate::registry::resolve::{OrdinalVerdict, ordinal_verdict};
use crate::registry::schema::{Form, Occurrence};
use crate::rules::context::InstrumentContext;
use crate::rules::dates::recurring;
use crate::rules::recorded::source;
use crate::rules::sentence::clause_around;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D008",
    name: "ordinal-event-mismatch",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The ordinal of a recurring event is the one that the records have for its year.

The series is found by its full name around the ordinal. The year is that of the date which the clause gives \
for the event (2022年11月在上海举办的第五届…); an event that the opening of the text attends took place in the \
year of the text. Nothing is extrapolated: an ordinal or a year without a record is not judged.

Not reported: events that nothing dates, such as coming ones; years with several occurrences, or with one that \
was put off; a city that fits the ordinal where the year does not.",
    sources: &["practice: an event bears one ordinal"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方高度评价2021年举行的第‹五›届阿兰国际农产品展。\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n应阿兰共和国总统邀请，贝里亚共和国总统于2022年9月14日至15日对阿兰共和国进行国事访问，并出席在阿兰堡举行的两海合作组织成员国元首理事会第‹二十三›次会议。\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides commend the ‹fifth› Arland International Agricultural Fair held in Arland City in November 2021.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides commend the fourth Arland International Agricultural Fair held in November 2021 and look forward to the 7th Arland International Agricultural Fair.\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方高度评价2021年举行的第四届阿兰国际农产品展，愿参加2022年11月在阿兰堡举办的第五届阿兰国际农产品展览会。\n",
        ),
        Example::right(
            "---\ndate: 2022-09-15\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方支持阿方举办第七届阿兰国际农产品展，积极评价阿方2022年为筹备两海合作组织成员国元首理事会第二十三次会议所做工作。\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Ordinal]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let opens = matches!(role, Role::Preamble | Role::Subtitle);
    let now = context.facts.date.filter(|_| opens).map(|date| date.date);
    let ordinals = block.facts().ordinals.iter();
    findings.extend(ordinals.filter_map(|ordinal| judge(ordinal, block, now, context)));
}

fn judge(
    ordinal: &Ordinal,
    block: &BlockRef<'_>,
    now: Option<PartialDate>,
    context: &InstrumentContext<'_>,
) -> Option<Finding> {
    let (found, name) = recurring::named(context.registry, ordinal, block.text)?;
    let years = recurring::years(block.text, block.facts(), block.language(), name, now);
    if years.is_empty() {
        return None;
    }
    let clause = clause_around(block.text, name);
    let around = [TextRange::new(clause.start, name.start), TextRange::new(name.end, clause.end)];
    let city = recurring::city(&found.series, around.map(|words| words.of(block.text)));
    let record = source(&found.series.sources, found.series.checked);
    match ordinal_verdict(&found.series, ordinal.value, &years, city) {
        OrdinalVerdict::OtherOrdinal { expected, named }
            if is_sure(expected) && named.is_none_or(is_sure) =>
        {
            Some(other_ordinal(ordinal, block, expected, record))
        }
        OrdinalVerdict::OtherOrdinal { .. }
        | OrdinalVerdict::OtherCity(_)
        | OrdinalVerdict::Agrees(_)
        | OrdinalVerdict::Named(_)
        | OrdinalVerdict::Unknown => None,
    }
}

/// An event that was put off bears the ordinal and at times the year of its plan.
fn is_sure(occurrence: &Occurrence<'_>) -> bool {
    occurrence.form != Form::Postponed
}

fn other_ordinal(
    ordinal: &Ordinal,
    block: &BlockRef<'_>,
    expected: &Occurrence<'_>,
    record: Message,
) -> Finding {
    let spec = block.language().spec();
    let written = (spec.ordinal)(expected.ordinal, ordinal.numerals);
    let plain = || (spec.numeral)(Number { value: expected.ordinal, inserted: 0 }, ordinal.numerals);
    let numeral = written.clone().unwrap_or_else(plain);
    let message = Message::new("D008")
        .with("year", u32::from(expected.year.unsigned_abs()))
        .with("expected", numeral.as_str())
        .with("found", ordinal.numeral.of(block.text))
        .with("source", record);
    let range = ordinal.numeral.shifted(block.start);
    let finding = Finding::new(&RULE, range, message);
    let unique_word = ordinal.numeral == ordinal.range && !block.language().spec().ordinals_are_whole;
    if unique_word || written.is_none() {
        return finding;
    }
    let title = Message::new("D008-fix").with("expected", numeral.as_str());
    finding.unsafe_fix(title, vec![TextEdit::replace(range, numeral)])
}
