//! Words that are taken for others: a l'article, conformément avec, chaque Parties.

use std::sync::LazyLock;

use crate::lang::alphabetic::common_errors::{CommonError, CommonErrors};
use crate::lang::misprint::Misprint;
use crate::text::TextRange;

/// The errors of a paragraph, those in `titles` left aside.
pub(super) fn find(text: &str, titles: &[TextRange]) -> Vec<Misprint> {
    static ERRORS: LazyLock<CommonErrors> = LazyLock::new(|| CommonErrors::new(&LIST));
    // In a text that was typed without accents none of them is an error.
    if !text.contains(['é', 'è', 'à', 'ê']) {
        return Vec::new();
    }
    ERRORS.find(text, titles)
}

const fn error(trigger: &'static str, pattern: &'static str, right: &'static str) -> CommonError {
    CommonError { trigger, pattern, right }
}

const LIST: [CommonError; 16] = [
    error(
        "a l",
        r"\b(?-i:(a) l['’](?:articles?|annexe|égard|exception|exclusion|expiration|entrée|issue|unanimité|initiative|invitation|occasion|intérieur|étranger)\b)",
        "à",
    ),
    error("a compter d", r"\b(?-i:(a) compter d[eu']\b)", "à"),
    error("a partir d", r"\b(?-i:(a) partir d[eu']\b)", "à"),
    error("a condition", r"\b(?-i:(a) condition (?:que|de)\b)", "à"),
    error("a cet effet", r"\b(?-i:(a) cet effet\b)", "à"),
    error("a cette fin", r"\b(?-i:(a) cette fin\b)", "à"),
    error("au cas ou", r"\bau cas (ou) (?:il|elle|une?|les?|la|l['’]|des)", "où"),
    error("conformément avec", r"\bconformément (avec)\b", "à"),
    error(
        "conformément au",
        r"\bconformément (au) (?:dispositions|articles|lois|règles|principes|procédures|Parties)\b",
        "aux",
    ),
    error("quelque soit", r"\b(quelque) soi(?:t|ent)\b", "quel que"),
    error("parmis", r"\b(parmis)\b", "parmi"),
    error("toute les", r"\b(toute) les (?:mesures|Parties|questions|dispositions|informations)\b", "toutes"),
    error("chaque", r"\b(?-i:[Cc]haque (Parties)\b)", "Partie"),
    error(
        "part",
        r"\b(?-i:(?:[Ll]es deux|chacune des|l['’]une des|aucune des) (?:Hautes )?(Partie)\b)",
        "Parties",
    ),
    error("du présent con", r"\b(du présent) (?-i:Convention)\b", "de la présente"),
    error("de la présent ", r"\bde la (présent) (?-i:Convention)\b", "présente"),
];

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn words_taken_for_others() {
        let read = |text: &str| -> Vec<String> {
            let found = find(text, &[]).into_iter();
            found
                .map(|misprint| {
                    let right: String = misprint.changes.iter().map(|change| &*change.text).collect();
                    format!("{}→{right}", misprint.range.of(text))
                })
                .collect()
        };
        assert_eq!(read("conformément a l’article 5, chaque Parties"), ["a→à", "Parties→Partie"]);
        assert_eq!(read("Conformément au dispositions, les deux Partie"), ["au→aux", "Partie→Parties"]);
        assert!(read("l’Accord a l’avantage ; à l’article 5 ; au cas où il a été modifié").is_empty());
        assert!(read("conformement a l'article 5").is_empty());
    }
}
