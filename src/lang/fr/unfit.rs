//! Verbs that do not fit the kind of instrument they stand with: a resolution that was signed.

use crate::lang::alphabetic::unfit::UnfitWords;

pub(super) const WORDS: UnfitWords = UnfitWords {
    resolution: &[
        ("signée", "adoptée"),
        ("signées", "adoptées"),
        ("conclue", "adoptée"),
        ("conclues", "adoptées"),
    ],
    initiative: &[("conclue", "lancée"), ("conclues", "lancées")],
    bilateral: &[
        ("adopté", "signé"),
        ("adoptée", "signée"),
        ("adoptés", "signés"),
        ("adoptées", "signées"),
        ("publié", "signé"),
        ("publiée", "signée"),
        ("ouvert à la signature", "signé"),
        ("ouverte à la signature", "signée"),
    ],
    doers: &[" par ", "parlement", "sénat", "congrès"],
};
