//! English.

mod abbreviation;
mod announcement;
pub mod citation;
mod clauses;
mod common_errors;
mod count;
mod date;
mod definition;
mod fill_in;
mod form;
mod furniture;
mod instrument_word;
mod kind;
mod marker;
mod named_span;
mod numeral;
mod ordinal;
mod ordinal_form;
mod originals;
mod other_calendar;
mod party_words;
mod period;
mod person;
mod quantity;
mod reference;
mod relative;
mod resolution;
mod slips;
mod spelling;
mod tense;
mod term;
mod term_uses;
mod unfit;
mod wording;
mod words;
mod writing;

use crate::lang::alphabetic::dashes::dashes;
use crate::lang::alphabetic::foreign_words::{foreign_words, is_not_latin};
use crate::lang::alphabetic::furniture::without;
use crate::lang::alphabetic::wrap::Wraps;
use crate::lang::alphabetic::{
    attribution, blanks, collation, doubled, mark_blanks, misprints, note_mark, pairs, persons, write,
};
use crate::lang::entity::{Facts, Marker, StrayBlank};
use crate::lang::misprint::Misprint;
use crate::lang::recognition::Recognition;
use crate::lang::script::Script;
use crate::lang::titles::KnownTitles;
use crate::lang::unended::Unended;
use crate::lang::{LanguageSpec, unknown};
use crate::text::TextRange;

/// English.
pub const SPEC: LanguageSpec = LanguageSpec {
    tags: &["en", "en-GB", "en-US", "en-AU", "en-CA"],
    recognition: RECOGNITION,
    scan,
    wraps: |line, next| WRAPS.joins(line, next),
    numeral: write::numeral,
    ordinal: numeral::write_ordinal,
    ordinals_are_whole: true,
    doubled: |text| doubled::doubled(text, &MEET_BY_RIGHT),
    held: ordinal::held,
    fill_ins: fill_in::fill_ins,
    is_fill_in: fill_in::is_fill_in,
    working_marks: fill_in::working_marks,
    marker: marker::written,
    date: date::format,
    dating: date::dating,
    weekday: date::weekday_like,
    this_part: marker::this_part,
    un_resolutions: resolution::find,
    amends: kind::amends,
    names_other_kind: kind::names_other_kind,
    precedes_relations: kind::precedes_relations,
    is_lasting: kind::is_lasting,
    title_kind: kind::title_kind,
    draft_legend: kind::legend,
    begins_behind: |before| !before.ends_with(char::is_alphanumeric),
    state_words: &[
        "Republic",
        "Kingdom",
        "Federation",
        "Union",
        "Principality",
        "Commonwealth",
        "States",
        "Emirates",
    ],
    term_forms: term::forms,
    is_plain_office: person::is_plain_office,
    is_form_of: party_words::is_form_of,
    is_government: party_words::is_government,
    joins: words::joins,
    collation: collation::key,
    writing: &writing::WRITING,
    unended: Some(&UNENDED),
    dual_dates: other_calendar::find,
    duties: &["shall", "must"],
    tense: |text, date| tense::WORDS.tense(text, date),
    unfit_verb: |text, dates, cited, bilateral| unfit::WORDS.find(text, dates, cited, bilateral),
    ..unknown::SPEC
};

/// See [`Unended`].
static UNENDED: Unended = Unended {
    marks: &[',', ';'],
    full_stop: ".",
    colon: ":",
    leads: &["as follows", "the following"],
    conjunctions: &["and", "or"],
    ends_word: char::is_lowercase,
    width: 3,
    short_lines: false,
};

const RECOGNITION: Recognition =
    Recognition { script: Some(Script::Latin), words: words::FREQUENT, characters: "" };

const WRAPS: Wraps = Wraps {
    unfinished: &[
        "of", "the", "and", "or", "to", "in", "by", "for", "with", "from", "on", "at", "a", "an", "that",
        "which", "as", "be", "shall", "this", "such", "any", "its", "their", "is", "are", "under", "between",
        "into", "not", "has",
    ],
    is_marked: |text| marker::MARKERS.read(text).is_some(),
};

/// Words that may meet themselves: that that, had had, carried on on.
const MEET_BY_RIGHT: [&str; 10] = ["that", "had", "is", "on", "in", "do", "her", "ha", "so", "very"];

/// Everything that an English paragraph says of itself.
pub fn scan(text: &str, titles: &dyn KnownTitles) -> Facts {
    let marker = marker::MARKERS.read(text);
    let nested = marker.as_ref().map(|marker| marker::nested(text, marker)).unwrap_or_default();
    let marker =
        marker.map(|marker| if nested.is_empty() { marker } else { Marker { heading: None, ..marker } });
    let last = nested.last().or(marker.as_ref());
    let mut dates = date::dates(text);
    let mut citations = citation::find(text, &dates, titles);
    citation::bind_years(text, &mut citations, &mut dates);
    let definitions = definition::find(text, &citations);
    let references = reference::find(text, last, &citations);
    let furniture = furniture::REMAINS.find(text);
    let form = form::form(without(text, &furniture), last, &dates);
    let titles: Vec<TextRange> = citations.iter().map(|citation| citation.range).collect();
    let wordings = wording::find(text, &titles);
    let defining: Vec<TextRange> = definitions.iter().map(|definition| definition.range).collect();
    let start = last.map_or(0, |marker| marker.range.end);
    let persons = person::PERSONS.find(text);
    let sides = party_words::PARTY_WORDS.sides(text);
    Facts {
        subject: party_words::PARTY_WORDS.subject(text, start, &sides),
        party_words: party_words::PARTY_WORDS.find(text, &titles),
        abbreviations: abbreviation::ABBREVIATIONS.find(text, &definitions),
        offices: persons::offices(&persons),
        persons,
        sides,
        clauses: clauses::CLAUSES.find(text, start),
        originals: originals::find(text).map(Box::new),
        instrument_words: instrument_word::find(text),
        announces: announcement::find(text),
        term_uses: term_uses::TERM_USES.find(text, &defining),
        lone_marks: pairs::lone_marks(text, &[('“', '”')]),
        counts: count::find(text, &citations),
        ordinals: ordinal::find(text),
        periods: period::find(text),
        relative_dates: relative::find(text),
        misprints: misprints(text, &titles),
        usages: spelling::find(text, &titles),
        stray_blanks: stray_blanks(text),
        slips: slips::find(text, &dates),
        note_marks: note_mark::find(text),
        spans: named_span::PLANS.find(text),
        attributions: attribution::find(text),
        furniture,
        run_in: marker::MARKERS.run_in(text, last),
        marker,
        nested,
        form,
        dates,
        citations,
        definitions,
        references,
        wordings,
        ..Facts::default()
    }
}

fn misprints(text: &str, titles: &[TextRange]) -> Vec<Misprint> {
    let mut found = misprints::foreign_letters(text);
    found.extend(mark_blanks::find(text));
    found.extend(ordinal_form::find(text));
    found.extend(common_errors::find(text, titles));
    found.extend(misprints::wide(text));
    found.extend(dashes(text, "—"));
    found.extend(foreign_words(text, is_not_latin));
    found.sort_by_key(|misprint| misprint.range);
    found
}

fn stray_blanks(text: &str) -> Vec<StrayBlank> {
    let mut found = blanks::stray_blanks(text, &[',', ';']);
    found.extend(blanks::several_blanks(text));
    found.sort_by_key(|blank| blank.range);
    found
}
