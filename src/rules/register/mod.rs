//! Family R: register, final clauses and the formulas of the house.

pub mod r021_standing_formula_deviation;
pub mod r022_discouraged_expression;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[&r021_standing_formula_deviation::RULE, &r022_discouraged_expression::RULE];
