//! Languages. Each is described by a [`LanguageSpec`]; nothing outside this folder asks which one it is.

pub mod clause;
pub mod date;
pub mod detect;
pub mod entity;
pub mod kind;
pub mod misprint;
pub mod party_word;
pub mod quantity;
pub mod slip;
pub mod term;
mod unknown;
pub mod wording;
pub mod working;
pub mod zh;

use date::PartialDate;
use entity::{
    Citation, CitationVerb, DateMention, Facts, Held, InstrumentKind, MarkerFamily, MarkerStyle, Number,
    NumeralSystem, ReferenceLevel, SignatureColumn, Tense, UnResolution, UnfitVerb,
};

use crate::text::TextRange;

/// A language that drafts are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Chinese in simplified characters.
    ChineseSimplified,
    /// Chinese in traditional characters.
    ChineseTraditional,
    /// A language that Alternat does not read: structure and dates at most.
    Unknown,
}

impl Language {
    /// All languages, in order.
    pub const ALL: [Self; 3] = [Self::ChineseSimplified, Self::ChineseTraditional, Self::Unknown];

    /// What the language can do.
    pub fn spec(self) -> &'static LanguageSpec {
        match self {
            Self::ChineseSimplified => &zh::SIMPLIFIED,
            Self::ChineseTraditional => &zh::TRADITIONAL,
            Self::Unknown => &unknown::SPEC,
        }
    }

    /// The language that a BCP 47 tag names, whatever the case of its letters.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let names = |language: &Self| language.spec().tags.iter().any(|name| name.eq_ignore_ascii_case(tag));
        Self::ALL.into_iter().find(names)
    }

    /// The tag under which the language is printed.
    pub fn tag(self) -> &'static str {
        self.spec().tags.first().copied().unwrap_or("und")
    }
}

/// What a language can do. Pure functions over one paragraph.
pub struct LanguageSpec {
    /// BCP 47 tags that name the language in front matter, the first being the one printed.
    pub tags: &'static [&'static str],
    /// Everything that a paragraph says of itself; the text comes without its last line end.
    pub scan: fn(text: &str) -> Facts,
    /// Whether `next` continues the sentence of `line`, both without their line ends: a hard wrap.
    pub wraps: fn(line: &str, next: &str) -> bool,
    /// A numeral of this language in the given system, as it stands in a marker or an ordinal.
    pub numeral: fn(number: Number, system: NumeralSystem) -> String,
    /// A marker of a family with a number: in the given style, or in the usual one of the family.
    pub marker: fn(family: MarkerFamily, style: Option<MarkerStyle>, number: Number) -> Option<String>,
    /// The styles in which lists of this language are numbered, for each family the usual one first.
    pub marker_styles: &'static [(MarkerFamily, MarkerStyle)],
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
    /// Whether an expression behind `before` begins there, and is not the end of a longer name.
    pub begins_behind: fn(before: &str) -> bool,
    /// The words for the part of a level that speaks of itself: 本条.
    pub this_part: fn(level: ReferenceLevel) -> Option<&'static str>,
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
    /// Whether a title says that the instrument amends or supplements another one.
    pub amends: fn(title: &str) -> bool,
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
