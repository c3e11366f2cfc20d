//! Remains of a page layout: Page 3 sur 10, (suite page 5).

use std::sync::LazyLock;

use crate::lang::alphabetic::furniture::LayoutWords;
use crate::lang::alphabetic::pattern::Pattern;

pub(super) static REMAINS: LayoutWords = LayoutWords {
    page: LazyLock::new(|| Pattern::new("^(?:page|p\\.) ?[0-9]{1,4}(?: ?(?:sur|de|/) ?[0-9]{1,4})?$")),
    continued_on: LazyLock::new(|| {
        Pattern::new(
            "[(\\[](?:(?:la )?suite (?:(?:à la |en )?page [a-z]?[0-9]{1,4}|au verso|à la page suivante)|lire la suite page [0-9]{1,4})[)\\]]",
        )
    }),
    continued_from: LazyLock::new(|| {
        Pattern::new("[(\\[]suite de la (?:première page|page [a-z]?[0-9]{1,4}|une)[)\\]]")
    }),
    credit: LazyLock::new(|| {
        Pattern::new(
            "(?:^|\\. )(?-i:[(\\[]?(?:Rédacteur|Rédactrice|Rédacteur en chef|Secrétaire de rédaction|Édition) ?: [A-ZÉ][^.,;:()]{1,40}[)\\]]?)$",
        )
    }),
    dateline: LazyLock::new(|| {
        Pattern::new(
            "(?-i:\\((?:Xinhua|TASS|Reuters|AFP|AP|RIA Novosti|Interfax|Anadolu|APS|MAP|TAP)[ ,][^()]{2,40}[0-9]{1,2}[^()0-9]{0,12}\\)$|^[A-ZÉ][A-ZÉ -]{2,24}, [0-9]{1,2} [a-zéû]{3,9}\\.? \\((?:Xinhua|TASS|Reuters|AFP|AP|RIA Novosti|Interfax|Anadolu|APS|MAP|TAP)\\) ?[-–—]+)",
        )
    }),
    signs: &[
        "uite ", "édact", "Édition", "Xinhua", "TASS", "Reuters", "AFP", "AP", "RIA Nov", "Interfax",
        "Anadolu",
    ],
};

#[cfg(test)]
mod tests {
    use super::REMAINS;
    use crate::lang::entity::FurnitureKind::*;

    #[test]
    fn remains_are_told_from_text() {
        for (text, kind) in [
            ("Page 3 sur 10", PageNumber),
            ("- 12 -", PageNumber),
            ("A/RES/76/295", DocumentSymbol),
            ("22-12345 (F)", DocumentSymbol),
            ("Les Parties coopèrent. (Suite page 5)", ContinuedOn),
            ("(suite de la page 1) Les Parties coopèrent.", ContinuedFrom),
            ("Les Parties coopèrent. Rédacteur\u{a0}: Anna Marlin", EditorCredit),
            ("PORT-BERRIA, 15 septembre (AFP) — Les Parties se sont réunies.", Dateline),
        ] {
            assert_eq!(REMAINS.kinds(text), [kind], "{text}");
        }
        for text in ["3", "la page 3 du rapport", "la suite de la procédure (suite donnée)", "(AFP)"] {
            assert!(REMAINS.kinds(text).is_empty(), "{text}");
        }
    }
}
