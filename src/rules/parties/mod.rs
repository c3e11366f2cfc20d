//! Family P: parties, persons and organs.

pub mod p003_party_name_not_official;
pub mod p013_country_name_form_mixed;
pub mod p014_organ_name_not_official;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &p003_party_name_not_official::RULE,
    &p013_country_name_form_mixed::RULE,
    &p014_organ_name_not_official::RULE,
];
