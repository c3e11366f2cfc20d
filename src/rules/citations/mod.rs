//! Citations of instruments: their marks, and dates and titles against the records and against each other.

pub mod c001_date_mismatch;
pub mod c002_title_near_miss;
pub mod c003_date_missing;
pub mod c004_date_inconsistent;
pub mod c008_in_future;
pub mod c009_title_marks_nesting;
pub mod c010_title_marks_unbalanced;
mod cited;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &c001_date_mismatch::RULE,
    &c002_title_near_miss::RULE,
    &c003_date_missing::RULE,
    &c004_date_inconsistent::RULE,
    &c008_in_future::RULE,
    &c009_title_marks_nesting::RULE,
    &c010_title_marks_unbalanced::RULE,
];
