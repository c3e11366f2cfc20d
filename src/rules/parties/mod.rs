//! Family P: parties, persons and organs.

pub mod p014_organ_name_not_official;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[&p014_organ_name_not_official::RULE];
