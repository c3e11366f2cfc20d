//! Verbs that do not fit the kind of instrument they stand with: a resolution that was signed.

use crate::lang::alphabetic::unfit::UnfitWords;

pub(super) const WORDS: UnfitWords = UnfitWords {
    resolution: &[("signed", "adopted"), ("concluded", "adopted")],
    initiative: &[("concluded", "launched"), ("ratified", "launched")],
    bilateral: &[("adopted", "signed"), ("issued", "signed"), ("opened for signature", "signed")],
    doers: &[" by ", "parliament", "senate", "congress"],
};
