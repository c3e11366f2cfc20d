//! References to numbered parts.

pub(crate) mod follow;
pub(crate) mod own;

pub mod x001_dangling;
pub mod x002_to_self;
pub mod x003_stale;
pub mod x004_level_mismatch;
pub mod x005_annex_unreferenced;
pub mod x006_relative_broken;
pub mod x007_reference_form;
pub mod x008_range_reversed;
pub mod x009_to_deleted;
pub mod x010_self_name;
pub mod x011_instrument_ambiguous;
pub mod x012_footnote_unmatched;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &x001_dangling::RULE,
    &x002_to_self::RULE,
    &x003_stale::RULE,
    &x004_level_mismatch::RULE,
    &x005_annex_unreferenced::RULE,
    &x006_relative_broken::RULE,
    &x007_reference_form::RULE,
    &x008_range_reversed::RULE,
    &x009_to_deleted::RULE,
    &x010_self_name::RULE,
    &x011_instrument_ambiguous::RULE,
    &x012_footnote_unmatched::RULE,
];
