//! Languages. Each is described by a [`LanguageSpec`]; nothing outside this folder asks which one it is.

pub mod alphabetic;
pub mod clause;
pub mod cursor;
pub mod date;
pub mod detect;
pub mod entity;
pub mod era;
pub mod formula;
pub mod kind;
pub mod layout_line;
pub mod legal_terms;
pub mod look_alikes;
pub mod misprint;
pub mod party_word;
pub mod person;
pub mod quantity;
pub mod raised;
pub mod recognition;
pub mod script;
pub mod slip;
mod strangers;
#[macro_use]
mod table;
pub mod term;
pub mod term_use;
pub mod titles;
pub mod un_document;
pub mod unended;
mod unknown;
pub mod usage;
pub mod wording;
pub mod working;
pub mod writing;

use date::PartialDate;
use entity::{
    Citation, CitationVerb, DateMention, DualDate, Facts, Held, InstrumentKind, MarkerFamily, MarkerStyle,
    Number, NumeralSystem, ReferenceLevel, SignatureColumn, Tense, UnResolution, UnfitVerb,
};
use misprint::{ScriptVariant, Stray};
use recognition::Recognition;
use titles::KnownTitles;

use crate::text::TextRange;

// One line for each folder: the languages described in it, each with its specification. Where texts of a script
// show nothing, the first language of that script is taken.
languages! {
    zh: ChineseSimplified = SIMPLIFIED, ChineseTraditional = TRADITIONAL;
    en: English = SPEC;
    ru: Russian = SPEC;
    fr: French = SPEC;
}

impl Language {
    /// The language that a BCP 47 tag names, whatever the case of its letters.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let names = |language: &Self| language.spec().tags.iter().any(|name| name.eq_ignore_ascii_case(tag));
        Self::ALL.into_iter().find(names)
    }

    /// The tag under which the language is printed.
    pub fn tag(self) -> &'static str {
        self.spec().tags.first().copied().unwrap_or("und")
    }

    /// The part of the tag that names the language without its script: zh.
    pub fn primary_tag(self) -> &'static str {
        self.tag().split('-').next().unwrap_or_default()
    }

    /// Whether Alternat reads the language.
    pub fn is_read(self) -> bool {
        self != Self::Unknown
    }
}

/// What a language can do. Pure functions over one paragraph.
pub struct LanguageSpec {
    /// BCP 47 tags that name the language in front matter, the first being the one printed.
    pub tags: &'static [&'static str],
    /// By what its texts are known.
    pub recognition: Recognition,
    /// Everything that a paragraph says of itself; the text comes without its last line end. Titles on record are cited
    /// in their full extent.
    pub scan: fn(text: &str, titles: &dyn KnownTitles) -> Facts,
    /// Whether `next` continues the sentence of `line`, both without their line ends: a hard wrap.
    pub wraps: fn(line: &str, next: &str) -> bool,
    /// A numeral of this language in the given system, as it stands in a marker or an ordinal.
    pub numeral: fn(number: Number, system: NumeralSystem) -> String,
    /// An ordinal of this language with its ending, in the given system; `None` where it cannot be written.
    pub ordinal: fn(value: u32, system: NumeralSystem) -> Option<String>,
    /// The numeral of an ordinal is all of it (22nd), and not a part (第22次).
    pub ordinals_are_whole: bool,
    /// Words that stand twice in a row, in languages that part words by blanks.
    pub doubled: fn(text: &str) -> Vec<alphabetic::doubled::Doubled>,
    /// A marker of a family with a number: in the given style, or in the usual one of the family.
    pub marker: fn(family: MarkerFamily, style: Option<MarkerStyle>, number: Number) -> Option<String>,
    /// The styles in which lists of this language are numbered, for each family the usual one first.
    pub marker_styles: &'static [(MarkerFamily, MarkerStyle)],
    /// The usual short title of an instrument, and the words that introduce it behind the full one.
    pub short_title: fn(title: &str) -> Option<(String, String)>,
    /// How a text goes on behind a cursor, and the clauses that instruments usually have.
    pub writing: &'static writing::Writing,
    /// A date in this language's prose, in the given system of numerals.
    pub date: fn(date: PartialDate, system: NumeralSystem) -> String,
    /// The words that date an instrument, as they stand before its title: 2019年5月13日签订的.
    pub dating: fn(date: PartialDate, system: NumeralSystem, verb: CitationVerb) -> String,
    /// When the event that a paragraph names at `name` takes place, as its clause says.
    pub held: fn(text: &str, name: TextRange, dates: &[DateMention]) -> Held,
    /// Another weekday (Monday = 1), worded as the one that is written.
    pub weekday: fn(written: &str, weekday: u8) -> Option<String>,
    /// Other expressions that may be meant for a defined term (主管部门 for 主管机关).
    pub term_variants: fn(term: &str) -> Vec<String>,
    /// The forms in which a term stands in a sentence, itself among them, where words are declined; they are found only
    /// as whole words. None where a term always stands as it is defined.
    pub term_forms: fn(term: &str) -> Vec<String>,
    /// The forms in which the name of a state or an organisation stands in a sentence besides the one that records have,
    /// where names are declined.
    pub name_forms: fn(name: &str) -> Vec<String>,
    /// Whether a word before or behind the one for a side is a form of the name of a state or of its adjective:
    /// китайскую of китайский.
    pub is_form_of: fn(word: &str, name: &str) -> bool,
    /// Another name can be put for the name of a state, or of a side, without a change in the words around it.
    pub names_stand_alone: bool,
    /// Whether the words before the name of a state speak of its government: the Government of the.
    pub is_government: fn(before: &str) -> bool,
    /// Whether an expression behind `before` begins there, and is not the end of a longer name.
    pub begins_behind: fn(before: &str) -> bool,
    /// The words for the part of a level that speaks of itself: 本条.
    pub this_part: fn(level: ReferenceLevel) -> Option<&'static str>,
    /// What goes before a part of a level, and the words that come in its place, where it is to speak of itself:
    /// de l'article 2 becomes du présent article. The bytes before the part, and the words.
    pub this_part_behind: fn(before: &str, words: &'static str) -> (u32, String),
    /// The parts of a line of a signature block.
    pub signature_columns: fn(line: &str) -> Vec<SignatureColumn>,
    /// Whether an office is that of a representative, not one that its holder has otherwise.
    pub is_representative: fn(office: &str) -> bool,
    /// Items are numbered in brackets of full width: （一）.
    pub full_width_brackets: bool,
    /// The marks that stand before and behind a title, where the language has marks for titles alone.
    pub title_marks: Option<(&'static str, &'static str)>,
    /// How many bytes of `text`, which follows an opening title mark, are the title, where that is clear.
    pub title_length: fn(text: &str) -> Option<u32>,
    /// Whether the words around a date say that it is past or to come.
    pub tense: fn(text: &str, date: TextRange) -> Tense,
    /// The resolutions of the United Nations that a paragraph cites by number.
    pub un_resolutions: fn(text: &str, dates: &[DateMention]) -> Vec<UnResolution>,
    /// The dates of a paragraph that are given in two calendars.
    pub dual_dates: fn(text: &str, dates: &[DateMention]) -> Vec<DualDate>,
    /// What sorts words as the language sorts them; `None` for a word of which the order is not known.
    pub collation: fn(word: &str) -> Option<Vec<u8>>,
    /// Whether the words behind a number take it as what they speak of, so that it is no marker: 第九条的规定.
    pub speaks_of: fn(rest: &str) -> bool,
    /// Whether a title says that the instrument amends or supplements another one.
    pub amends: fn(title: &str) -> bool,
    /// Whether words speak, by its kind alone, of an instrument of another kind than their own: the Covenant.
    pub names_other_kind: fn(words: &str, own: InstrumentKind) -> bool,
    /// Whether instruments of this title are concluded before diplomatic relations, too (trade, boundaries).
    pub precedes_relations: fn(title: &str) -> bool,
    /// Where one list of names ends: whether the words between two names join them.
    pub joins: fn(gap: &str) -> bool,
    /// Words of which the full name of a state holds one, as a rule; none for a language without such words.
    pub state_words: &'static [&'static str],
    /// The working marks of a paragraph with this marker, in order of place.
    pub working_marks: fn(text: &str, marker: Option<&entity::Marker>) -> Vec<working::WorkingMark>,
    /// The legend of a draft in a line of a title, or alone on its line.
    pub draft_legend: fn(title: &str) -> Option<TextRange>,
    /// Whether a name is that of a meeting, a project or an award, and so of no document.
    pub names_event: fn(name: &str) -> bool,
    /// Whether the title of a treaty says that it is meant to last: on boundaries, territory, peace.
    pub is_lasting: fn(title: &str) -> bool,
    /// Whether an office behind these words is one held on the day of the text: not 副, not 前, not 时任.
    pub is_plain_office: fn(before: &str) -> bool,
    /// The verb of a citation that does not fit its kind; `bilateral` says that two parties made it.
    pub unfit_verb:
        fn(text: &str, dates: &[DateMention], cited: &Citation, bilateral: bool) -> Option<UnfitVerb>,
    /// The kind of instrument that a title names.
    pub title_kind: fn(title: &str) -> Option<InstrumentKind>,
    /// The places of a paragraph where a side's name stands as a word of its own, whether the side acts there or not.
    pub side_places: fn(text: &str, side: &str) -> Vec<TextRange>,
    /// What is left to be filled in in a paragraph, in order of place: 20××年×月, [date].
    pub fill_ins: fn(text: &str) -> Vec<TextRange>,
    /// Whether what stands in brackets is to be replaced: nothing, marks for a blank, or the name of what belongs there.
    pub is_fill_in: fn(content: &str) -> bool,
    /// Characters of the variant of the script that a paragraph is not written in.
    pub script_strays: fn(text: &str, variant: ScriptVariant) -> Vec<Stray>,
    /// Forms of words that its standard advises against are reported.
    pub has_word_standard: bool,
    /// Words that state duties of the parties rather than conditions, in every form.
    pub duties: &'static [&'static str],
    /// How paragraphs end without a mark, where that can be told.
    pub unended: Option<&'static unended::Unended>,
    /// Of the articles only the first stands in words: Article premier, Article 2.
    pub first_article_in_words: bool,
    /// A title alone may stand in single title marks (〈〉), as is customary.
    pub single_title_marks: bool,
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn tags_name_their_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::from_tag("ZH-cn"), Some(Language::ChineseSimplified));
        assert_eq!(Language::from_tag("tlh"), None);
    }
}
