//! Remains of a page layout: Page 3 of 10, (continued on page 5).

use std::sync::LazyLock;

use crate::lang::alphabetic::furniture::LayoutWords;
use crate::lang::alphabetic::pattern::Pattern;

pub(super) static REMAINS: LayoutWords = LayoutWords {
    page: LazyLock::new(|| Pattern::new("^(?:page|p\\.|pg\\.) ?[0-9]{1,4}(?: ?(?:of|/) ?[0-9]{1,4})?$")),
    continued_on: LazyLock::new(|| {
        Pattern::new(
            "[(\\[](?:to be )?continued (?:on|overleaf)(?: (?:the )?(?:next page|page [a-z]?[0-9]{1,4}))?[)\\]]",
        )
    }),
    continued_from: LazyLock::new(|| {
        Pattern::new("[(\\[]continued from (?:the )?(?:previous page|page [a-z]?[0-9]{1,4})[)\\]]")
    }),
    credit: LazyLock::new(|| {
        Pattern::new(
            "(?:^|\\. )(?-i:[(\\[]?(?:Editor|Editors|Executive editor|Responsible editor|Copy editor): [A-Z][^.,;:()]{1,40}[)\\]]?)$",
        )
    }),
    dateline: LazyLock::new(|| {
        Pattern::new(
            "(?-i:\\((?:Xinhua|TASS|Reuters|AFP|AP|RIA Novosti|Interfax|Anadolu)[ ,][^()]{2,40}[0-9]{1,2}[^()0-9]{0,12}\\)$|^[A-Z][A-Z ]{2,24}, [A-Z][a-z]{2,8}\\.? [0-9]{1,2} \\((?:Xinhua|TASS|Reuters|AFP|AP|RIA Novosti|Interfax|Anadolu)\\) ?[-–—]+)",
        )
    }),
    signs: &[
        "ontinued",
        "CONTINUED",
        "ditor",
        "Xinhua",
        "TASS",
        "Reuters",
        "AFP",
        "AP",
        "RIA Nov",
        "Interfax",
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
            ("Page 3 of 10", PageNumber),
            ("— 3 —", PageNumber),
            ("A/76/L.1", DocumentSymbol),
            ("22-12345 (E)", DocumentSymbol),
            ("The Sides will cooperate. (continued on page 5)", ContinuedOn),
            ("(Continued from page 1) The Sides will cooperate.", ContinuedFrom),
            ("The Sides will cooperate. Editor: Anna Marlin", EditorCredit),
            ("PORT BERRIA, Sept. 15 (Xinhua) -- The Sides met.", Dateline),
            ("Done at Port Berria (TASS, Port Berria, September 15)", Dateline),
        ] {
            assert_eq!(REMAINS.kinds(text), [kind], "{text}");
        }
        for text in
            ["3", "see page 3 of the report", "resolution A/RES/76/295 of 14 June", "the Editor: it", "(AFP)"]
        {
            assert!(REMAINS.kinds(text).is_empty(), "{text}");
        }
    }
}
