//! Dates, counts of years and ordinals against the calendar and the records.

pub mod counted;
pub mod d001_date_impossible;
pub mod d002_weekday_mismatch;
pub mod d007_anniversary_mismatch;
pub mod d008_ordinal_event_mismatch;
pub mod d009_year_span_reversed;
pub mod recurring;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &d001_date_impossible::RULE,
    &d002_weekday_mismatch::RULE,
    &d007_anniversary_mismatch::RULE,
    &d008_ordinal_event_mismatch::RULE,
    &d009_year_span_reversed::RULE,
];
