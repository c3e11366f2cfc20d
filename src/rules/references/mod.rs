//! References to numbered parts.

pub mod x001_dangling;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[&x001_dangling::RULE];
