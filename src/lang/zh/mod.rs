//! Chinese, simplified and traditional.

pub mod cursor;
pub mod numeral;
