//! Russian.

mod abbreviation;
mod binding;
mod blanks;
mod citation;
mod clauses;
mod closing;
mod common_errors;
mod count;
mod date;
mod declension;
mod definition;
mod extent;
mod fill_in;
mod form;
mod furniture;
mod head;
mod instrument_word;
mod kind;
mod known_title;
mod language_name;
mod level;
mod marker;
mod misprints;
mod month;
mod name;
mod named_span;
mod numeral;
mod opening;
mod ordinal;
mod ordinal_form;
mod originals;
mod other_calendar;
mod pairs;
mod party_words;
mod period;
mod person;
mod quoted_title;
mod reference;
mod reference_owner;
mod reference_part;
mod relation;
mod relative;
mod resolution;
mod sentences;
mod short_title;
mod signature;
mod slips;
mod stops;
mod tense;
mod term;
mod term_uses;
mod title;
mod token;
mod unfit;
mod usage;
mod verb;
mod wording;
mod words_written;
mod working;
mod wrap;
mod writing;

use crate::lang::alphabetic::dashes::dashes;
use crate::lang::alphabetic::foreign_words::{foreign_words, is_not_cyrillic};
use crate::lang::alphabetic::furniture::without;
use crate::lang::alphabetic::{attribution, collation, doubled, mark_blanks, note_mark, persons, write};
use crate::lang::date::PartialDate;
use crate::lang::entity::{CitationVerb, Facts, Number, NumeralSystem};
use crate::lang::misprint::Misprint;
use crate::lang::recognition::Recognition;
use crate::lang::script::Script;
use crate::lang::titles::KnownTitles;
use crate::lang::unended::Unended;
use crate::lang::{LanguageSpec, unknown};
use crate::text::TextRange;
use token::Tokens;

/// Russian.
pub const SPEC: LanguageSpec = LanguageSpec {
    tags: &["ru", "ru-RU", "ru-BY", "ru-KZ"],
    recognition: RECOGNITION,
    scan,
    wraps: wrap::wraps,
    numeral: write::numeral,
    ordinal: |value, system| Some(write::numeral(Number { value, inserted: 0 }, system)),
    marker: marker::written,
    date: date::format,
    dating,
    weekday: month::weekday_like,
    this_part: level::this_part,
    signature_columns: signature::columns,
    is_representative: signature::is_representative,
    joins,
    term_variants: term::variants,
    term_forms: term::forms,
    name_forms: name::forms,
    // Forms are found as whole words.
    begins_behind: |_| true,
    title_kind: kind::of_title,
    un_resolutions: resolution::find,
    amends: relation::amends,
    names_other_kind: relation::names_other_kind,
    precedes_relations: relation::precedes_relations,
    is_lasting: relation::is_lasting,
    doubled: |text| doubled::doubled(text, &MEET_BY_RIGHT),
    fill_ins: fill_in::fill_ins,
    is_fill_in: fill_in::is_fill_in,
    working_marks: working::marks,
    is_plain_office: person::is_plain_office,
    is_form_of: party_words::is_form_of,
    is_government: party_words::is_government,
    collation: collation::key,
    state_words: &[
        "Республик",
        "Королевств",
        "Федераци",
        "Союз",
        "Княжеств",
        "Штат",
        "Эмират",
        "Конфедераци",
    ],
    writing: &writing::WRITING,
    unended: Some(&UNENDED),
    draft_legend: working::legend,
    dual_dates: other_calendar::find,
    tense: |text, date| tense::WORDS.tense(text, date),
    unfit_verb: |text, dates, cited, bilateral| unfit::WORDS.find(text, dates, cited, bilateral),
    ..unknown::SPEC
};

/// See [`Unended`].
static UNENDED: Unended = Unended {
    marks: &[',', ';'],
    full_stop: ".",
    colon: ":",
    leads: &["нижеследующем", "следующем", "следующее"],
    conjunctions: &["и", "или", "а также"],
    ends_word: char::is_lowercase,
    width: 3,
    short_lines: false,
};

const RECOGNITION: Recognition = Recognition {
    script: Some(Script::Cyrillic),
    words: &[
        "и",
        "в",
        "на",
        "с",
        "по",
        "о",
        "об",
        "от",
        "для",
        "не",
        "что",
        "или",
        "к",
        "за",
        "из",
        "при",
        "до",
        "между",
        "настоящего",
        "настоящее",
        "настоящей",
        "настоящий",
        "сторон",
        "стороны",
        "сторона",
        "сторонами",
        "которые",
        "который",
        "которая",
        "которых",
        "также",
        "его",
        "её",
        "ее",
        "их",
        "он",
        "они",
        "это",
        "этого",
        "если",
        "может",
        "могут",
        "будет",
        "будут",
        "является",
        "как",
        "соглашения",
        "соглашение",
        "соглашением",
        "договора",
        "договор",
        "конвенции",
        "протокола",
        "правительством",
        "правительство",
        "республики",
        "федерации",
        "со",
        "во",
        "ко",
        "у",
        "но",
        "бы",
        "же",
        "так",
        "том",
        "чем",
        "году",
        "года",
        "лет",
        "совершено",
        "именуемые",
        "далее",
        "любой",
        "каждой",
    ],
    characters: "ыэъ",
};

/// Words at which one clause may meet the next, and pairs of one word.
const MEET_BY_RIGHT: [&str; 19] = [
    "то",
    "что",
    "его",
    "её",
    "ее",
    "их",
    "это",
    "этого",
    "этому",
    "как",
    "так",
    "она",
    "он",
    "они",
    "им",
    "чуть",
    "едва",
    "все",
    "всё",
];

/// Everything that a Russian paragraph says of itself.
fn scan(text: &str, titles: &dyn KnownTitles) -> Facts {
    let tokens = Tokens::new(text);
    let marker = marker::read(text);
    let dates = date::find(&tokens);
    let mut citations = citation::find(&tokens, &dates, titles);
    let mut definitions = definition::find(&tokens, &citations);
    short_title::add(&tokens, &mut citations, &mut definitions);
    let definitions = definition::of_main_text(&tokens, definitions);
    let references = reference::find(&tokens, marker.as_ref(), &citations);
    let instrument_words = instrument_word::find(&tokens, &citations);
    let known = form::Known { marker: marker.as_ref(), dates: &dates, definitions: &definitions };
    let furniture = furniture::REMAINS.find(text);
    let form = match without(text, &furniture) {
        own if own.len() < text.len() => form::form(&Tokens::new(own), known),
        _ => form::form(&tokens, known),
    };
    let start = marker.as_ref().map_or(0, |marker| marker.range.end);
    let clauses = clauses::find(&tokens, start);
    let originals = originals::find(&tokens).map(Box::new);
    let periods = period::find(&tokens);
    let counts = count::find(&tokens, &citations);
    let ordinals = ordinal::find(&tokens);
    let titles: Vec<TextRange> = citations.iter().map(|citation| citation.range).collect();
    let defining: Vec<TextRange> = definitions.iter().map(|definition| definition.range).collect();
    let persons = person::PERSONS.find(text);
    let sides = party_words::PARTY_WORDS.sides(text);
    Facts {
        subject: party_words::PARTY_WORDS.subject(text, start, &sides),
        party_words: party_words::PARTY_WORDS.find(text, &titles),
        abbreviations: abbreviation::ABBREVIATIONS.find(text, &definitions),
        offices: persons::offices(&persons),
        persons,
        sides,
        term_uses: term_uses::TERM_USES.find(text, &defining),
        lone_marks: pairs::lone_marks(&tokens),
        stray_blanks: blanks::stray_blanks(text),
        slips: slips::find(&tokens, &dates),
        misprints: written_wrongly(&tokens, &titles),
        usages: usage::find(text),
        wordings: wording::find(&tokens, &titles),
        note_marks: note_mark::find(text),
        spans: named_span::PLANS.find(text),
        attributions: attribution::find(text),
        furniture,
        run_in: marker::MARKERS.run_in(text, marker.as_ref()),
        marker,
        form,
        dates,
        citations,
        definitions,
        references,
        instrument_words,
        clauses,
        originals,
        periods,
        counts,
        ordinals,
        relative_dates: relative::find(&tokens),
        ..Facts::default()
    }
}

/// Misprints in letters, signs and forms, in order of place; words in `titles` are as they were published.
fn written_wrongly(tokens: &Tokens<'_>, titles: &[TextRange]) -> Vec<Misprint> {
    let mut found = misprints::find(tokens);
    found.extend(mark_blanks::find(tokens.text));
    found.extend(ordinal_form::find(tokens.text));
    found.extend(common_errors::find(tokens.text, titles));
    found.extend(usage::signs(tokens.text));
    found.extend(dashes(tokens.text, " — "));
    found.extend(foreign_words(tokens.text, is_not_cyrillic));
    found.sort_by_key(|misprint| misprint.range);
    found
}

/// The words that date an instrument, as they stand behind its title: от 10 декабря 1982 года.
fn dating(date: PartialDate, system: NumeralSystem, _: CitationVerb) -> String {
    format!("от {}", date::format(date, system))
}

/// Whether the words between two names join them into one list.
fn joins(gap: &str) -> bool {
    [",", "и", ", а также", "а также"].contains(&gap.trim())
}
