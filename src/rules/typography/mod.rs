//! Family L: typography and language.

pub(in crate::rules) mod breaks;
#[cfg(test)]
mod fix_tests;
pub(in crate::rules) mod misprints;
pub(in crate::rules) mod pairing;
mod reduplication;
mod usages;

pub mod l001_halfwidth_punctuation_in_chinese;
pub mod l002_fullwidth_in_latin_text;
pub mod l003_quotes_unbalanced;
pub mod l004_brackets_unbalanced;
pub mod l005_quote_nesting;
pub mod l006_straight_quotes;
pub mod l007_comma_between_title_marks;
pub mod l008_ellipsis_form;
pub mod l009_dash_form;
pub mod l010_punctuation_doubled;
pub mod l011_doubled_phrase;
pub mod l012_broken_sentence;
pub mod l013_page_furniture;
pub mod l014_script_variant_mixed;
pub mod l015_whitespace_stray;
pub mod l016_cjk_latin_spacing;
pub mod l017_invisible_character;
pub mod l018_homoglyph;
pub mod l019_compatibility_character;
pub mod l020_confusable_word;
pub mod l021_preferred_word;
pub mod l022_terminal_punctuation_missing;
pub mod l023_quote_punctuation_position;
pub mod l024_comma_before_deng;
pub mod l025_approximate_numerals_with_comma;
pub mod l026_enumeration_levels_mixed;
pub mod l027_spacing_before_punctuation;
pub mod l028_russian_typography;
pub mod l029_spelling_variant_mixed;
pub mod l030_untranslated_fragment;
pub mod l031_ordinal_form;
pub mod l032_common_errors;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &l001_halfwidth_punctuation_in_chinese::RULE,
    &l002_fullwidth_in_latin_text::RULE,
    &l003_quotes_unbalanced::RULE,
    &l004_brackets_unbalanced::RULE,
    &l005_quote_nesting::RULE,
    &l006_straight_quotes::RULE,
    &l007_comma_between_title_marks::RULE,
    &l008_ellipsis_form::RULE,
    &l009_dash_form::RULE,
    &l010_punctuation_doubled::RULE,
    &l011_doubled_phrase::RULE,
    &l012_broken_sentence::RULE,
    &l013_page_furniture::RULE,
    &l014_script_variant_mixed::RULE,
    &l015_whitespace_stray::RULE,
    &l016_cjk_latin_spacing::RULE,
    &l017_invisible_character::RULE,
    &l018_homoglyph::RULE,
    &l019_compatibility_character::RULE,
    &l020_confusable_word::RULE,
    &l021_preferred_word::RULE,
    &l022_terminal_punctuation_missing::RULE,
    &l023_quote_punctuation_position::RULE,
    &l024_comma_before_deng::RULE,
    &l025_approximate_numerals_with_comma::RULE,
    &l026_enumeration_levels_mixed::RULE,
    &l027_spacing_before_punctuation::RULE,
    &l028_russian_typography::RULE,
    &l029_spelling_variant_mixed::RULE,
    &l030_untranslated_fragment::RULE,
    &l031_ordinal_form::RULE,
    &l032_common_errors::RULE,
];
