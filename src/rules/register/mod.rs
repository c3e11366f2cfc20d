//! Family R: register, final clauses and the formulas of the house.

#[macro_use]
mod example;

mod complete;
mod expected;
mod words;

pub mod r001_binding_verb_in_non_binding_text;
pub mod r002_soft_verb_in_binding_text;
pub mod r003_treaty_vocabulary_in_non_binding_text;
pub mod r004_provision_unsuited_to_non_binding_text;
pub mod r005_entry_into_force_clause_missing;
pub mod r006_duration_termination_clause_missing;
pub mod r007_amendment_clause_missing;
pub mod r008_dispute_settlement_clause_missing;
pub mod r009_languages_clause_missing;
pub mod r010_testimonium_missing;
pub mod r011_originals_count_mismatch;
pub mod r012_authentic_language_set_mismatch;
pub mod r013_prevailing_text_contradiction;
pub mod r014_signatory_level_mismatch;
pub mod r015_entry_into_force_contradiction;
pub mod r016_provisional_application_unanchored;
pub mod r017_obligation_in_preamble;
pub mod r018_tense_and_mood;
pub mod r019_obligation_word_mixed;
pub mod r020_ambiguous_connective;
pub mod r021_standing_formula_deviation;
pub mod r022_discouraged_expression;
pub mod r023_status_clause_missing;
pub mod r024_note_courtesy_formula;
pub mod r025_depositary_or_registration_missing;

use crate::lang::entity::InstrumentKind;
use crate::rules::Rule;
use crate::rules::context::InstrumentContext;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &r001_binding_verb_in_non_binding_text::RULE,
    &r002_soft_verb_in_binding_text::RULE,
    &r003_treaty_vocabulary_in_non_binding_text::RULE,
    &r004_provision_unsuited_to_non_binding_text::RULE,
    &r005_entry_into_force_clause_missing::RULE,
    &r006_duration_termination_clause_missing::RULE,
    &r007_amendment_clause_missing::RULE,
    &r008_dispute_settlement_clause_missing::RULE,
    &r009_languages_clause_missing::RULE,
    &r010_testimonium_missing::RULE,
    &r011_originals_count_mismatch::RULE,
    &r012_authentic_language_set_mismatch::RULE,
    &r013_prevailing_text_contradiction::RULE,
    &r014_signatory_level_mismatch::RULE,
    &r015_entry_into_force_contradiction::RULE,
    &r016_provisional_application_unanchored::RULE,
    &r017_obligation_in_preamble::RULE,
    &r018_tense_and_mood::RULE,
    &r019_obligation_word_mixed::RULE,
    &r020_ambiguous_connective::RULE,
    &r021_standing_formula_deviation::RULE,
    &r022_discouraged_expression::RULE,
    &r023_status_clause_missing::RULE,
    &r024_note_courtesy_formula::RULE,
    &r025_depositary_or_registration_missing::RULE,
];

/// Whether the instrument is of a kind that binds, and is not declared not to.
fn is_treaty(context: &InstrumentContext<'_>) -> bool {
    let kind = matches!(
        context.facts.kind,
        Some(
            InstrumentKind::Treaty
                | InstrumentKind::Agreement
                | InstrumentKind::Convention
                | InstrumentKind::Protocol
                | InstrumentKind::Charter
        )
    );
    kind && context.facts.binding != Some(false)
}
