//! Dates, counts of years, ordinals, periods and other numbers: against the calendar, the records, the standards
//! and each other.

pub mod counted;
pub mod d001_date_impossible;
pub mod d002_weekday_mismatch;
pub mod d003_date_zero_padded;
pub mod d004_year_abbreviated;
pub mod d005_date_numerals_mixed;
pub mod d006_zero_form;
pub mod d007_anniversary_mismatch;
pub mod d008_ordinal_event_mismatch;
pub mod d009_year_span_reversed;
pub mod d010_range_dash_form;
pub mod d011_range_unit_dropped;
pub mod d012_relative_date;
pub mod d013_signature_date_outside_visit;
pub mod d014_signature_date_differs;
pub mod d015_tense_against_date;
pub mod d016_span_inconsistent;
pub mod d017_numeral_form_inconsistent;
pub mod d018_words_and_figures_differ;
pub mod d019_period_inconsistent;
pub mod d020_count_of_items_mismatch;
pub mod d021_ambiguous_numeric_date;
pub mod d022_dual_calendar_mismatch;
pub mod recurring;
mod slips;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &d001_date_impossible::RULE,
    &d002_weekday_mismatch::RULE,
    &d003_date_zero_padded::RULE,
    &d004_year_abbreviated::RULE,
    &d005_date_numerals_mixed::RULE,
    &d006_zero_form::RULE,
    &d007_anniversary_mismatch::RULE,
    &d008_ordinal_event_mismatch::RULE,
    &d009_year_span_reversed::RULE,
    &d010_range_dash_form::RULE,
    &d011_range_unit_dropped::RULE,
    &d012_relative_date::RULE,
    &d013_signature_date_outside_visit::RULE,
    &d014_signature_date_differs::RULE,
    &d015_tense_against_date::RULE,
    &d016_span_inconsistent::RULE,
    &d017_numeral_form_inconsistent::RULE,
    &d018_words_and_figures_differ::RULE,
    &d019_period_inconsistent::RULE,
    &d020_count_of_items_mismatch::RULE,
    &d021_ambiguous_numeric_date::RULE,
    &d022_dual_calendar_mismatch::RULE,
];
