//! Dates, counts of years and ordinals against the calendar and the records.

pub mod counted;
pub mod d001_date_impossible;
pub mod d002_weekday_mismatch;
pub mod d007_anniversary_mismatch;
pub mod d008_ordinal_event_mismatch;
pub mod d009_year_span_reversed;
pub mod recurring;
