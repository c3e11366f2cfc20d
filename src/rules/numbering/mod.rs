//! Family N: numbering and structure.

mod renumber;
mod resolutions;
pub(crate) mod runs;
pub(crate) mod sequence;

pub mod n001_gap;
pub mod n002_duplicate;
pub mod n003_out_of_order;
pub mod n004_level_skipped;
pub mod n005_style_mixed;
pub mod n006_numeral_punctuation;
pub mod n007_bracket_width;
pub mod n008_restart;
pub mod n009_lone_subitem;
pub mod n010_heading_without_text;
pub mod n011_without_lead_in;
pub mod n012_item_punctuation;
pub mod n013_numeral_malformed;
pub mod n014_first_article_form;
pub mod n015_subparagraph_marker_form;
pub mod n016_list_letter_of_other_alphabet;
pub mod n017_preambular_numbered;
pub mod n018_operative_unnumbered;
pub mod n019_resolution_form;
pub mod n020_title_missing;
pub mod n021_title_kind;
pub mod n022_enacting_formula;
pub mod n023_signature_missing;
pub mod n024_signature_asymmetric;
pub mod n025_text_after_testimonium;
pub mod n026_annex_label;
pub mod n027_article_headings;
pub mod n028_single_statement;
pub mod n029_document_boundary;

use crate::text::TextRange;

use crate::rules::Rule;
use crate::syntax::{Facet, Facets};

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &n001_gap::RULE,
    &n002_duplicate::RULE,
    &n003_out_of_order::RULE,
    &n004_level_skipped::RULE,
    &n005_style_mixed::RULE,
    &n006_numeral_punctuation::RULE,
    &n007_bracket_width::RULE,
    &n008_restart::RULE,
    &n009_lone_subitem::RULE,
    &n010_heading_without_text::RULE,
    &n011_without_lead_in::RULE,
    &n012_item_punctuation::RULE,
    &n013_numeral_malformed::RULE,
    &n014_first_article_form::RULE,
    &n015_subparagraph_marker_form::RULE,
    &n016_list_letter_of_other_alphabet::RULE,
    &n017_preambular_numbered::RULE,
    &n018_operative_unnumbered::RULE,
    &n019_resolution_form::RULE,
    &n020_title_missing::RULE,
    &n021_title_kind::RULE,
    &n022_enacting_formula::RULE,
    &n023_signature_missing::RULE,
    &n024_signature_asymmetric::RULE,
    &n025_text_after_testimonium::RULE,
    &n026_annex_label::RULE,
    &n027_article_headings::RULE,
    &n028_single_statement::RULE,
    &n029_document_boundary::RULE,
];

/// What rules on runs of numbers look at.
const NUMBERED: Facets = Facets::of(&[Facet::Marker, Facet::Structure]);

/// What rules look at, where they offer to renumber.
const REFERRING: Facets = Facets::of(&[Facet::Reference]);

/// At most about this many bytes of a paragraph's first words are marked.
const FIRST_WORDS: usize = 48;

/// The beginning of a paragraph up to its first mark.
fn first_words(range: TextRange, text: &str) -> TextRange {
    let words = range.of(text);
    let limit = words.char_indices().map(|(at, _)| at).find(|at| *at >= FIRST_WORDS).unwrap_or(words.len());
    let mark = words.find(['，', '。', '；', '：', ',', '.', '\n', '\r']).unwrap_or(words.len());
    TextRange::new(range.start, range.start + limit.min(mark) as u32)
}
