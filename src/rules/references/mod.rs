//! References to numbered parts.

pub mod x001_dangling;
