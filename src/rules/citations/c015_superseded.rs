//! C015: an instrument is put to use that is no longer in force.

use crate::draft::BlockRef;
use crate::lang::Language;
use crate::lang::entity::NumeralSystem;
use crate::messages::Message;
use crate::registry::schema::{Confidence, Event, Instrument, Status};
use crate::registry::{Registry, TitleMatch};
use crate::rules::citations::cited::{CITING, Cited, Paragraph, recorded};
use crate::rules::citations::introductions::{INTRODUCED, short_citations};
use crate::rules::context::InstrumentContext;
use crate::rules::recorded::{in_language, source};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C015",
    name: "citation-superseded",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
An instrument that the text puts to use (落实, 执行, 根据, 在…框架下) is in force by the records.

Reported where the record says that the instrument has ended or that another one has taken its place, with the \
successor and the day, as far as they are known. It is a question where the record is only partly confirmed. A short \
title that the draft has introduced (以下简称《协定》) counts as the title that it stands for.

Not reported: instruments that are recalled (回顾) or whose end the sentence mentions itself (已由…取代); amended \
instruments, which are cited by their names; texts that are older than the end of the instrument; a title that an \
instrument in force bears, too.",
    sources: &["Vienna Convention on the Law of Treaties, articles 54 to 59", "practice"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将继续执行2001年3月2日签订的‹《阿兰共和国政府和贝里亚共和国政府相互促进和保护投资协定》›。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将在2001年3月2日签订的‹《阿贝投资保护协定》›框架下保护投资。\n\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方回顾2001年3月2日签订的《阿兰共和国政府和贝里亚共和国政府相互促进和保护投资协定》（以下简称《投资协定》）。\n\n双方将继续执行‹《投资协定》›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方回顾根据2001年3月2日签订的《阿兰共和国政府和贝里亚共和国政府相互促进和保护投资协定》开展的合作，将继续执行《阿兰共和国和贝里亚共和国关于促进相互投资的条约》（2014年9月30日签订）。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将继续执行2001年3月2日签订的《阿兰共和国政府和贝里亚共和国政府相互促进和保护投资协定》。\n\n2010年9月15日于贝里港\n",
        ),
    ],
    options: &[],
    check: Check::All(&[
        Check::Each(CITING, check),
        Check::InstrumentOnDemand(INTRODUCED, CITING, check_short_titles),
    ]),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, _: Role, findings: &mut Vec<Finding>) {
    for cited in Paragraph::of(block).judged().filter(|cited| cited.citation.invoked.is_some()) {
        let found = recorded(context.registry, cited.listed(), &context.facts.parties);
        findings.extend(judge(&cited, &found, context));
    }
}

/// Instruments that go by a short title which the draft has introduced.
fn check_short_titles(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for short in short_citations(context).iter().filter(|short| short.cited.citation.invoked.is_some()) {
        findings.extend(judge(&short.cited, &short.found, context));
    }
}

fn judge(cited: &Cited<'_>, found: &[TitleMatch<'_>], context: &InstrumentContext<'_>) -> Option<Finding> {
    let meant = meant(cited, found);
    let first = meant.first()?;
    let past = |instrument: &&Instrument<'_>| has_ended(instrument, context);
    meant.iter().all(past).then(|| report(cited, first, context))
}

/// The instruments that the citation may mean, given its date.
fn meant<'f>(cited: &Cited<'_>, found: &'f [TitleMatch<'_>]) -> Vec<&'f Instrument<'f>> {
    let all = found.iter().map(|found| &found.instrument);
    let Some((_, date)) = cited.date() else { return all.collect() };
    let has = |instrument: &&Instrument<'_>| {
        instrument.dates.is_empty() || instrument.dates.iter().any(|dated| dated.date.agrees_with(date))
    };
    all.filter(has).collect()
}

fn has_ended(instrument: &Instrument<'_>, context: &InstrumentContext<'_>) -> bool {
    let over = instrument.status == Status::Terminated || !instrument.replaced_by.is_empty();
    let later = match (ended_on(instrument), context.facts.date) {
        (Some(end), Some(text)) => !end.is_after(text.date),
        (None, _) | (_, None) => true,
    };
    over && later
}

fn ended_on(instrument: &Instrument<'_>) -> Option<crate::lang::date::PartialDate> {
    instrument.dates.iter().find(|dated| dated.event == Event::Terminated).map(|dated| dated.date)
}

fn report(cited: &Cited<'_>, instrument: &Instrument<'_>, context: &InstrumentContext<'_>) -> Finding {
    let spec = cited.paragraph.language.spec();
    let end = ended_on(instrument).map(|end| (spec.date)(end, NumeralSystem::Arabic));
    let successor = successor(context.registry, &instrument.replaced_by, cited.paragraph.language);
    let id = match (&successor, &end) {
        (Some(_), Some(_)) => "C015-replaced-on",
        (Some(_), None) => "C015-replaced",
        (None, Some(_)) => "C015-ended-on",
        (None, None) => "C015",
    };
    let mut message = Message::new(id).with("source", source(&instrument.sources, instrument.checked));
    for (name, words) in [("successor", successor), ("date", end)] {
        if let Some(words) = words {
            message = message.with(name, words);
        }
    }
    let severity = match instrument.confidence {
        Confidence::Partial => Severity::Info,
        Confidence::Single | Confidence::Confirmed => Severity::Warning,
    };
    Finding::new(&RULE, cited.range(), message).at(severity)
}

/// The title of the instrument with this id.
fn successor(registry: &Registry, id: &str, language: Language) -> Option<String> {
    let (_, record) = registry.instruments().by_id(id).filter(|_| !id.is_empty())?;
    in_language(&record.titles, language).map(|titles| titles.official.to_string())
}
