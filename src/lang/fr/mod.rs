//! French.

mod abbreviation;
mod announcement;
mod blanks;
mod citation;
mod clauses;
mod closing;
mod common_errors;
mod count;
pub mod date;
mod definition;
mod fill_in;
mod form;
mod furniture;
mod instrument_word;
mod kind;
mod marker;
mod misprints;
mod named_span;
pub mod numeral;
mod ordinal;
mod ordinal_form;
mod originals;
mod other_calendar;
mod pairs;
mod party_words;
mod period;
mod person;
mod quantity;
mod reference;
mod relative;
mod resolution;
mod short_title;
mod slips;
mod tense;
mod term_uses;
mod title_words;
mod unfit;
mod usage;
mod wording;
mod writing;
mod written;

use crate::lang::alphabetic::furniture::without;
use crate::lang::alphabetic::wrap::Wraps;
use crate::lang::alphabetic::{attribution, collation, doubled, note_mark, persons};
use crate::lang::entity::Facts;
use crate::lang::recognition::Recognition;
use crate::lang::script::Script;
use crate::lang::titles::KnownTitles;
use crate::lang::unended::Unended;
use crate::lang::{LanguageSpec, unknown};
use crate::text::TextRange;

/// French.
pub const SPEC: LanguageSpec = LanguageSpec {
    tags: &["fr", "fr-FR", "fr-BE", "fr-CH", "fr-CA", "fr-LU"],
    recognition: RECOGNITION,
    scan,
    wraps: |line, next| WRAPS.joins(line, next),
    numeral: numeral::write_number,
    ordinal: ordinal::write,
    ordinals_are_whole: true,
    doubled: |text| doubled::doubled(text, &MEET_BY_RIGHT),
    marker: marker::marker,
    date: date::format,
    dating: written::dating,
    weekday: date::weekday_like,
    begins_behind: |before| !before.ends_with(char::is_alphanumeric),
    this_part: marker::this_part,
    this_part_behind: marker::this_part_behind,
    signature_columns: closing::columns,
    is_representative: closing::is_representative,
    un_resolutions: resolution::find,
    joins: citation::joins,
    draft_legend: kind::legend,
    title_kind: kind::title_kind,
    amends: written::amends,
    is_lasting: kind::is_lasting,
    is_plain_office: person::is_plain_office,
    is_form_of: party_words::is_form_of,
    is_government: party_words::is_government,
    collation: collation::key,
    state_words: &[
        "République",
        "Royaume",
        "Fédération",
        "Union",
        "Principauté",
        "Confédération",
        "États",
        "Etats",
        "Émirats",
    ],
    writing: &writing::WRITING,
    first_article_in_words: true,
    unended: Some(&UNENDED),
    fill_ins: fill_in::fill_ins,
    is_fill_in: fill_in::is_fill_in,
    working_marks: fill_in::working_marks,
    dual_dates: other_calendar::find,
    tense: |text, date| tense::WORDS.tense(text, date),
    unfit_verb: |text, dates, cited, bilateral| unfit::WORDS.find(text, dates, cited, bilateral),
    ..unknown::SPEC
};

/// Words that may meet themselves: nous nous engageons.
const MEET_BY_RIGHT: [&str; 3] = ["nous", "vous", "en"];

/// See [`Unended`].
static UNENDED: Unended = Unended {
    marks: &[',', ';'],
    full_stop: ".",
    colon: "\u{a0}:",
    leads: &["ce qui suit", "comme suit"],
    conjunctions: &["et", "ou"],
    ends_word: char::is_lowercase,
    width: 3,
    short_lines: false,
};

const RECOGNITION: Recognition = Recognition {
    script: Some(Script::Latin),
    words: &[
        "le",
        "la",
        "les",
        "l",
        "de",
        "du",
        "des",
        "d",
        "et",
        "à",
        "en",
        "un",
        "une",
        "que",
        "qui",
        "pour",
        "par",
        "dans",
        "sur",
        "au",
        "aux",
        "avec",
        "est",
        "sont",
        "ou",
        "se",
        "ne",
        "pas",
        "ce",
        "cette",
        "ces",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "sous",
        "entre",
        "il",
        "elle",
        "ils",
        "elles",
        "être",
        "présent",
        "présente",
        "toute",
        "tout",
        "tous",
        "toutes",
        "parties",
        "partie",
        "contractantes",
        "gouvernement",
        "république",
        "accord",
        "ainsi",
        "dont",
        "chaque",
        "si",
        "s",
        "qu",
        "n",
        "sera",
        "seront",
        "a",
        "été",
        "ci",
        "après",
        "états",
        "état",
        "fait",
    ],
    characters: "éèêàçôîûùœ",
};

const WRAPS: Wraps = Wraps {
    unfinished: &[
        "de", "du", "des", "le", "la", "les", "et", "ou", "à", "au", "aux", "en", "par", "pour", "sur",
        "dans", "avec", "un", "une", "que", "qui", "entre", "ce", "cette", "son", "sa", "ses", "leur",
        "leurs",
    ],
    is_marked: |text| marker::read(text).is_some(),
};

/// Everything that a French paragraph says of itself.
pub fn scan(text: &str, titles: &dyn KnownTitles) -> Facts {
    let mut facts = Facts { marker: marker::read(text), dates: date::dates(text), ..Facts::default() };
    marker::nest(text, &mut facts);
    facts.run_in = marker::MARKERS.run_in(text, facts.markers().last());
    facts.citations = citation::find(text, &facts.dates, titles);
    facts.definitions = definition::find(text, &facts.citations);
    facts.references = reference::find(text, facts.markers().last(), &facts.citations);
    facts.instrument_words = instrument_word::find(text);
    let start = facts.markers().last().map_or(0, |marker| marker.range.end);
    facts.clauses = clauses::find(text, start);
    facts.originals = originals::find(text).map(Box::new);
    facts.furniture = furniture::REMAINS.find(text);
    facts.form = form::form(without(text, &facts.furniture), facts.marker.as_ref(), &facts.dates);
    facts.note_marks = note_mark::find(text);
    facts.spans = named_span::PLANS.find(text);
    facts.attributions = attribution::find(text);
    facts.counts = count::find(text, &facts.citations);
    facts.ordinals = ordinal::find(text);
    facts.periods = period::find(text);
    facts.slips = slips::find(text, &facts.dates);
    facts.relative_dates = relative::find(text);
    facts.announces = announcement::find(text);
    facts.lone_marks = pairs::lone_marks(text);
    facts.stray_blanks = blanks::stray_blanks(text);
    let titles: Vec<TextRange> = facts.citations.iter().map(|citation| citation.range).collect();
    facts.misprints = misprints::find(text, &titles);
    facts.usages = usage::find(text);
    let defining: Vec<TextRange> = facts.definitions.iter().map(|definition| definition.range).collect();
    facts.term_uses = term_uses::TERM_USES.find(text, &defining);
    facts.wordings = wording::find(text, &titles);
    facts.abbreviations = abbreviation::ABBREVIATIONS.find(text, &facts.definitions);
    facts.persons = person::PERSONS.find(text);
    facts.offices = persons::offices(&facts.persons);
    facts.sides = party_words::PARTY_WORDS.sides(text);
    facts.subject = party_words::PARTY_WORDS.subject(text, start, &facts.sides);
    facts.party_words = party_words::PARTY_WORDS.find(text, &titles);
    facts
}
