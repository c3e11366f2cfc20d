//! Family P: parties, persons and organs.

mod own;
pub mod p002_party_short_form_inconsistent;
pub mod p003_party_name_not_official;
pub mod p004_party_order_inconsistent;
pub mod p005_alternat_order;
pub mod p008_name_separator;
pub mod p009_office_holder_mismatch;
pub mod p011_party_abbreviation_collision;
pub mod p013_country_name_form_mixed;
pub mod p014_organ_name_not_official;
pub mod p016_unilateral_voice;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &p002_party_short_form_inconsistent::RULE,
    &p003_party_name_not_official::RULE,
    &p004_party_order_inconsistent::RULE,
    &p005_alternat_order::RULE,
    &p008_name_separator::RULE,
    &p009_office_holder_mismatch::RULE,
    &p011_party_abbreviation_collision::RULE,
    &p013_country_name_form_mixed::RULE,
    &p014_organ_name_not_official::RULE,
    &p016_unilateral_voice::RULE,
];
