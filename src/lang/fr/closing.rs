//! How an instrument closes: testimonium, place and date, and the lines of those who sign.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::entity::{DateMention, SignatureColumn};
use crate::text::TextRange;

/// Whether a paragraph is the concluding formula of an instrument; `words` stand behind its marker.
pub(super) fn is_testimonium(words: &str, marked: bool) -> bool {
    static FAITH: LazyPattern =
        LazyLock::new(|| Pattern::new("^[ *_]*(?:en foi de quoi|en témoignage de quoi|à ces causes)\\b"));
    static DONE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ *_]*(?:ainsi )?(?:fait|signé|dressé|établi)e?s? (?:et signée?s? )?(?:à|aux?|en|le|dans|au nom|ce jour|en (?:double|triple|deux|trois|quatre|un))\\b.*\\b(?:le|jour|exemplaires?|originale?|[0-9]{4})\\b",
        )
    });
    static SIGNED: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ *_]*[A-ZÀ-Ý][a-zà-ÿ' -]{1,40}, le [0-9]{1,2}(?:er)? [a-zà-ÿ]+ [0-9]{4}\\..*\\((?:signé|s\\.)\\)",
        )
    });
    FAITH.is_in(words) || (!marked && (DONE.is_in(words) || SIGNED.is_in(words)))
}

/// Whether a line names one who signs: Pour le Gouvernement de …, or a mark that shows where to sign.
pub(super) fn is_signature(line: &str) -> bool {
    const LONGEST: usize = 200;
    static FOR: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ *_#|]*(?:pour|au nom d[eu']) (?:le |la |l'|les )?(?:gouvernement|république|royaume|grand-duché|confédération|principauté|états?|union|communauté|fédération|ministère|ministre|président|conseil|parties?|organisation|secrétariat|commission)\\b|^[ *_|]*\\(?(?:signé|s\\.|sé)\\)?(?: ?:|\\.|\\)| \\))",
        )
    });
    let plain = line.trim_end();
    plain.len() <= LONGEST
        && !plain.ends_with([';', '.'])
        && !plain.contains(". ")
        && FOR.is_in(line)
        && !is_clause(line)
}

fn is_clause(line: &str) -> bool {
    static VERB: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\b(?:est|sont|doit|peut|sera|seront|qui|que|entre en vigueur|à compter)\\b")
    });
    VERB.is_in(line)
}

/// The parts of a line of a signature block: Pour le Gouvernement de …, an office, a name.
pub(super) fn columns(line: &str) -> Vec<SignatureColumn> {
    let mut columns = Vec::new();
    let mut at = 0;
    for part in line.split_inclusive("  ").flat_map(|part| part.split_inclusive(['\t', '|'])) {
        let trimmed = part.trim_matches(|c: char| c.is_whitespace() || matches!(c, '|' | '*' | '_'));
        let lead = part.find(trimmed).unwrap_or(0);
        let range = TextRange::from(at + lead..at + lead + trimmed.len());
        at += part.len();
        if !trimmed.is_empty() {
            columns.push(column(trimmed, range));
        }
    }
    columns
}

fn column(words: &str, range: TextRange) -> SignatureColumn {
    static PARTY: LazyPattern = LazyLock::new(|| {
        Pattern::new("^(?:pour|au nom d[eu']) ?(?P<party>(?:le |la |l'|les )?.+?)(?: ?:)?$")
    });
    static OFFICE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:le |la |l')?(?:vice-)?(?:ministre|président|premier ministre|secrétaire|ambassadeur|ambassadrice|chancelier|directeur|plénipotentiaire|représentant)",
        )
    });
    static MARK: LazyPattern = LazyLock::new(|| Pattern::new("\\((?:signé|signature|s\\.)\\)|^signé"));
    let party = PARTY.first(words).and_then(|captures| group(&captures, "party"));
    let mark = MARK.is_in(words);
    let office = (party.is_none() && OFFICE.is_in(words)).then_some(range);
    let name = (party.is_none() && office.is_none() && !mark && is_name(words)).then_some(range);
    SignatureColumn { range, party: party.map(|party| party.shifted(range.start)), office, name, mark }
}

fn is_name(words: &str) -> bool {
    let count = words.split_whitespace().count();
    // The second line of an office: Contre la Désertification.
    static OF_AN_OFFICE: LazyPattern =
        LazyLock::new(|| Pattern::new("^(?:contre|et|pour|par|chargée?|des?|du) |(?:^|[^e]) (?:la|le|les) "));
    (2..=5).contains(&count)
        && !OF_AN_OFFICE.is_in(words)
        && words.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '.' | '\'' | '’'))
        && words.split_whitespace().filter(|word| word.starts_with(char::is_uppercase)).count() >= 2
}

/// The date of a line that holds nothing but a place and a date: Alanville, le 15 septembre 2022.
pub(super) fn date(line: &str, dates: &[DateMention]) -> Option<u32> {
    const LONGEST: usize = 90;
    static BEFORE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ *_(]*(?:(?:fait )?(?:à |au )?[A-ZÀ-Ý][a-zà-ÿ' -]{1,40}, ?|à [A-ZÀ-Ý][a-zà-ÿ' -]{1,40} )?(?:le |ce )?$",
        )
    });
    let (index, date) = dates.first().map(|date| (0, date))?;
    let plain = line.trim();
    if plain.len() > LONGEST || dates.len() > 1 || date.span.end.is_some() || date.span.start.day.is_none() {
        return None;
    }
    let before = line.get(..date.range.start as usize)?;
    let after = line.get(date.range.end as usize..)?.trim_matches([' ', '.', ')', '*', '_']);
    let capital = before.trim().is_empty()
        || before.trim().trim_start_matches('(').starts_with(char::is_uppercase)
        || before.trim() == "le";
    (BEFORE.is_in(before) && capital && after.is_empty()).then_some(index)
}

/// Whether an office is that of a representative, not one that its holder has otherwise.
pub(super) fn is_representative(office: &str) -> bool {
    static OFFICE: LazyPattern =
        LazyLock::new(|| Pattern::new("\\b(?:représentante?|plénipotentiaire|délégué)\\b"));
    OFFICE.is_in(office)
}
