//! Languages that Alternat does not read. What depends on a language is left alone.

use crate::lang::LanguageSpec;
use crate::lang::date::PartialDate;
use crate::lang::entity::{CitationVerb, Facts, Held, Number, NumeralSystem, Tense};
use crate::lang::recognition::Recognition;
use crate::lang::titles::KnownTitles;
use crate::lang::writing::Writing;

/// A language without a grammar of its own: its paragraphs say nothing, its lines are paragraphs.
pub(super) const SPEC: LanguageSpec = LanguageSpec {
    tags: &["und"],
    recognition: Recognition::NONE,
    scan,
    wraps: |_, _| false,
    numeral,
    ordinal: |value, _| Some(value.to_string()),
    ordinals_are_whole: false,
    doubled: |_| Vec::new(),
    marker: |_, _, _| None,
    marker_styles: &[],
    short_title: |_| None,
    writing: &Writing::NONE,
    date,
    dating,
    held: |_, _, _| Held::Unsaid,
    weekday: |_, _| None,
    term_variants: |_| Vec::new(),
    term_forms: |_| Vec::new(),
    name_forms: |_| Vec::new(),
    is_form_of: |word, name| word == name,
    names_stand_alone: false,
    is_government: |_| false,
    begins_behind: |_| false,
    this_part: |_| None,
    this_part_behind: |_, words| (0, words.to_owned()),
    signature_columns: |_| Vec::new(),
    full_width_brackets: false,
    title_marks: None,
    title_length: |_| None,
    tense: |_, _| Tense::Unsaid,
    un_resolutions: |_, _| Vec::new(),
    dual_dates: |_, _| Vec::new(),
    collation: |_| None,
    speaks_of: |_| false,
    amends: |_| false,
    names_other_kind: |_, _| false,
    precedes_relations: |_| true,
    joins: |_| false,
    state_words: &[],
    working_marks: |_, _| Vec::new(),
    draft_legend: |_| None,
    names_event: |_| false,
    is_lasting: |_| true,
    is_plain_office: |_| false,
    is_representative: |_| false,
    unfit_verb: |_, _, _, _| None,
    title_kind: |_| None,
    side_places: |_, _| Vec::new(),
    fill_ins: |_| Vec::new(),
    is_fill_in: |_| false,
    script_strays: |_, _| Vec::new(),
    has_word_standard: false,
    duties: &[],
    unended: None,
    first_article_in_words: false,
    single_title_marks: false,
};

fn scan(_: &str, _: &dyn KnownTitles) -> Facts {
    Facts::default()
}

fn numeral(number: Number, _: NumeralSystem) -> String {
    match number.inserted {
        0 => number.value.to_string(),
        inserted => format!("{}.{inserted}", number.value),
    }
}

fn date(date: PartialDate, _: NumeralSystem) -> String {
    date.to_string()
}

fn dating(date: PartialDate, _: NumeralSystem, _: CitationVerb) -> String {
    format!("{date} ")
}
