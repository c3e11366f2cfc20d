//! Defined terms and abbreviations against their uses and each other.

mod defined;
pub mod t001_defined_twice;
pub mod t002_used_before_definition;
pub mod t003_never_used;
pub mod t004_quote_style;
pub mod t005_capitalised_undefined;
pub mod t006_variant;
pub mod t007_circular;
pub mod t008_in_preamble;
pub mod t009_abbreviation_mismatch;
pub mod t010_definitions_order;
pub mod t011_introduced_for_plural;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &t001_defined_twice::RULE,
    &t002_used_before_definition::RULE,
    &t003_never_used::RULE,
    &t004_quote_style::RULE,
    &t005_capitalised_undefined::RULE,
    &t006_variant::RULE,
    &t007_circular::RULE,
    &t008_in_preamble::RULE,
    &t009_abbreviation_mismatch::RULE,
    &t010_definitions_order::RULE,
    &t011_introduced_for_plural::RULE,
];
