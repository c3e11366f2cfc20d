//! Citations of instruments: their marks, and dates and titles against the records and against each other.

pub mod c001_date_mismatch;
pub mod c002_title_near_miss;
pub mod c003_date_missing;
pub mod c004_date_inconsistent;
pub mod c005_date_inconsistent_workspace;
pub mod c006_verb;
pub mod c007_before_relations;
pub mod c008_in_future;
pub mod c009_title_marks_nesting;
pub mod c010_title_marks_unbalanced;
pub mod c011_title_marks_missing;
pub mod c012_title_marks_misused;
pub mod c013_short_title_before_introduction;
pub mod c014_short_title_not_used;
pub mod c015_superseded;
pub mod c016_party_order;
pub mod c017_not_chronological;
pub mod c018_duplicate;
pub mod c019_place_mismatch;
pub mod c020_level_mismatch;
pub mod c021_foreign_parties;
pub mod c022_un_document_reference;
pub mod c023_article_out_of_range;
pub mod c024_amended_title_incomplete;
mod cited;
pub mod dating;
mod enumerations;
mod introductions;

pub use cited::recorded;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &c001_date_mismatch::RULE,
    &c002_title_near_miss::RULE,
    &c003_date_missing::RULE,
    &c004_date_inconsistent::RULE,
    &c005_date_inconsistent_workspace::RULE,
    &c006_verb::RULE,
    &c007_before_relations::RULE,
    &c008_in_future::RULE,
    &c009_title_marks_nesting::RULE,
    &c010_title_marks_unbalanced::RULE,
    &c011_title_marks_missing::RULE,
    &c012_title_marks_misused::RULE,
    &c013_short_title_before_introduction::RULE,
    &c014_short_title_not_used::RULE,
    &c015_superseded::RULE,
    &c016_party_order::RULE,
    &c017_not_chronological::RULE,
    &c018_duplicate::RULE,
    &c019_place_mismatch::RULE,
    &c020_level_mismatch::RULE,
    &c021_foreign_parties::RULE,
    &c022_un_document_reference::RULE,
    &c023_article_out_of_range::RULE,
    &c024_amended_title_incomplete::RULE,
];
