//! Judgements on citations, counts of years and ordinals. Pure: the same words give the same answer.

mod citation;
mod count;
mod date;
mod ordinal;

pub use citation::{Resolution, may_be_meant, resolve_citation};
pub use count::{CountVerdict, base_dates, count_verdict, expected_years};
pub use date::{DateVerdict, date_verdict, dates_for, verdict_among};
pub use ordinal::{OrdinalVerdict, ordinal_verdict};
