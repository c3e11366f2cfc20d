//! Dates and names in the reader's language.

use crate::lang::date::PartialDate;
use crate::messages::{Locale, Message};
use crate::registry::schema::{ByLanguage, Party, RecordLanguage, Series, Texts};

/// A date as far as it is said: 9 September 2013, 2013年9月9日.
pub(in crate::features) fn date(date: PartialDate) -> Message {
    let year = u32::from(date.year.unsigned_abs());
    match (date.month, date.day) {
        (Some(month), Some(day)) => Message::new("date-day")
            .with("year", year)
            .with("month", u32::from(month))
            .with("day", u32::from(day)),
        (Some(month), None) => Message::new("date-month").with("year", year).with("month", u32::from(month)),
        (None, _) => Message::new("date-year").with("year", year),
    }
}

/// From one date to another.
pub(in crate::features) fn span(from: PartialDate, to: Option<PartialDate>) -> Message {
    match to.filter(|to| *to != from) {
        Some(to) => Message::new("date-span").with("from", date(from)).with("to", date(to)),
        None => date(from),
    }
}

/// Some years: 30 years.
pub(in crate::features) fn years(years: u32) -> Message {
    Message::new("years").with("count", years)
}

/// The language of the records that the reader reads.
pub(in crate::features) fn language(locale: Locale) -> RecordLanguage {
    RecordLanguage::of_tag(locale.tag()).unwrap_or(RecordLanguage::En)
}

/// The message that names a language.
pub(in crate::features) const fn language_id(language: RecordLanguage) -> &'static str {
    match language {
        RecordLanguage::Zh => "hover-title-zh",
        RecordLanguage::En => "hover-title-en",
        RecordLanguage::Ru => "hover-title-ru",
        RecordLanguage::Fr => "hover-title-fr",
        RecordLanguage::Es => "hover-title-es",
        RecordLanguage::Ar => "hover-title-ar",
    }
}

/// The name in the reader's language, or else in the first language that has one.
pub(in crate::features) fn name<'n>(names: &'n ByLanguage<Texts<'_>>, locale: Locale) -> &'n str {
    let first = names.get(&language(locale)).and_then(|names| names.first());
    let any = || names.values().find_map(|names| names.first());
    first.or_else(any).map_or("", |name| name.as_str())
}

/// The short name of a party, or its full one.
pub(in crate::features) fn party_name(party: &Party<'_>, locale: Locale) -> String {
    let names = party.names.get(&language(locale)).or_else(|| party.names.values().next());
    names.map_or_else(String::new, |names| {
        if names.short.is_empty() { names.full.to_string() } else { names.short.to_string() }
    })
}

/// One of a series by its number: 第五届…, …, edition 5.
pub(in crate::features) fn numbered(series: &Series<'_>, number: u32, locale: Locale) -> Message {
    let name = name(&series.names, locale);
    let (before, after) = name.split_once('…').unwrap_or(("", name));
    let message = Message::new("hover-numbered").with("before", before).with("after", after);
    let message = match series.unit.get(&language(locale)).and_then(|units| units.first()) {
        Some(unit) => message.with("unit", unit.as_str()),
        None => message.with("unit", Message::new("ordinal-unit")),
    };
    message.with("number", number)
}
