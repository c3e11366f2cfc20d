//! Citations of instruments: their marks, and dates and titles against the records and against each other.

pub mod c001_date_mismatch;
pub mod c002_title_near_miss;
pub mod c003_date_missing;
pub mod c004_date_inconsistent;
pub mod c008_in_future;
pub mod c009_title_marks_nesting;
pub mod c010_title_marks_unbalanced;
mod cited;
