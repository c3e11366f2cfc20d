//! Chinese, simplified and traditional.

pub mod cursor;
pub mod date;
pub mod numeral;
