//! French words as they are put into a draft.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::date::PartialDate;
use crate::lang::entity::{CitationVerb, NumeralSystem};
use crate::lang::fr::date;

/// The words that date an instrument; French ones stand behind its title: du 10 décembre 1982.
pub(super) fn dating(date: PartialDate, system: NumeralSystem, _: CitationVerb) -> String {
    let written = date::format(date, system);
    match (date.month, date.day) {
        (Some(_), Some(_)) => format!("du {written}"),
        (Some(4 | 8 | 10), None) => format!("d'{written}"),
        (Some(_) | None, _) => format!("de {written}"),
    }
}

/// Whether a title says that the instrument amends or supplements another one.
pub(super) fn amends(title: &str) -> bool {
    static AMENDING: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:modifiant|amendant|complétant|portant (?:modification|amendement|révision)|additionnel|avenant|amendement|modification|supplémentaire|additif)\\b",
        )
    });
    AMENDING.is_in(title)
}
