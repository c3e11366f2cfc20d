//! Chinese, simplified and traditional.

pub mod cursor;
pub mod date;
pub mod ending;
pub mod marker;
pub mod numeral;
