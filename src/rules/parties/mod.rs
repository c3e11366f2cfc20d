//! Family P: parties, persons and organs.

mod own;
pub mod p001_party_short_form_undeclared;
pub mod p002_party_short_form_inconsistent;
pub mod p003_party_name_not_official;
pub mod p004_party_order_inconsistent;
pub mod p005_alternat_order;
pub mod p006_head_of_state_title_missing;
pub mod p007_transliteration_inconsistent;
pub mod p008_name_separator;
pub mod p009_office_holder_mismatch;
pub mod p010_third_party_mention;
pub mod p011_party_abbreviation_collision;
pub mod p012_one_sided_paragraphs;
pub mod p013_country_name_form_mixed;
pub mod p014_organ_name_not_official;
pub mod p015_state_list_order;
pub mod p016_unilateral_voice;
mod persons;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &p001_party_short_form_undeclared::RULE,
    &p002_party_short_form_inconsistent::RULE,
    &p003_party_name_not_official::RULE,
    &p004_party_order_inconsistent::RULE,
    &p005_alternat_order::RULE,
    &p006_head_of_state_title_missing::RULE,
    &p007_transliteration_inconsistent::RULE,
    &p008_name_separator::RULE,
    &p009_office_holder_mismatch::RULE,
    &p010_third_party_mention::RULE,
    &p011_party_abbreviation_collision::RULE,
    &p012_one_sided_paragraphs::RULE,
    &p013_country_name_form_mixed::RULE,
    &p014_organ_name_not_official::RULE,
    &p015_state_list_order::RULE,
    &p016_unilateral_voice::RULE,
];
