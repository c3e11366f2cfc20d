//! References to numbered parts of this or another instrument.
//!
//! Russian names the innermost part first: подпункт «а» пункта 1 статьи 5 настоящего Соглашения.

use crate::lang::entity::{
    Citation, Marker, Reference, ReferenceLevel, ReferenceOwner, ReferencePart, ReferenceTarget,
};
use crate::lang::ru::reference_owner;
use crate::lang::ru::reference_part::{self, Group};
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The references of a paragraph in order of place, its own marker and the titles that it cites left aside.
///
/// One reference is made for each number of a list (статьи 3 и 4), with the outer parts, whose ranges are empty in all
/// but the last.
pub(super) fn find(tokens: &Tokens<'_>, marker: Option<&Marker>, citations: &[Citation]) -> Vec<Reference> {
    let mut found = Vec::new();
    let marked = marker.map_or(0, |marker| marker.range.end);
    let mut at = tokens.at_byte(marked);
    while at < tokens.len() {
        let cited = citations.iter().any(|citation| citation.range.contains(tokens.start(at)));
        match (!cited).then(|| chain(tokens, at, citations)).flatten() {
            Some((references, end)) => {
                found.extend(references);
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

/// The references that begin at a place, and the place behind them.
fn chain(tokens: &Tokens<'_>, at: usize, citations: &[Citation]) -> Option<(Vec<Reference>, usize)> {
    let mut groups = vec![reference_part::group(tokens, at)?];
    while let Some(next) = groups.last().and_then(|last| outer(tokens, last)) {
        groups.push(next);
    }
    let end = groups.last()?.end;
    let (owner, owner_end) = reference_owner::behind(tokens, end, citations);
    if !is_sure(&groups, owner) {
        return None;
    }
    let behind = owner_end.max(end);
    Some((references(tokens, at, &groups, owner, behind), behind))
}

/// The part that the last one lies in, named in the genitive directly behind it.
fn outer(tokens: &Tokens<'_>, last: &Group) -> Option<Group> {
    let group = reference_part::group(tokens, last.end)?;
    (group.level < last.level || last.level == ReferenceLevel::Annex && group.level == ReferenceLevel::Annex)
        .then_some(group)
        .filter(|group| group.parts.len() == 1)
}

/// Whether the words are a reference: глава 5 делегаций is none, статья 5 is one.
fn is_sure(groups: &[Group], owner: ReferenceOwner) -> bool {
    let Some(first) = groups.first() else { return false };
    match first.level {
        ReferenceLevel::Part | ReferenceLevel::Chapter | ReferenceLevel::Section => {
            groups.len() > 1 || owner != ReferenceOwner::Unsaid || first.is_roman() || first.is_relative()
        }
        // Абзацы are counted, not numbered; without the part that they stand in nothing is said.
        ReferenceLevel::Subitem => groups.len() > 1,
        ReferenceLevel::Annex
        | ReferenceLevel::Article
        | ReferenceLevel::Paragraph
        | ReferenceLevel::Item => true,
    }
}

/// One reference for each part of the innermost group.
fn references(
    tokens: &Tokens<'_>,
    at: usize,
    groups: &[Group],
    owner: ReferenceOwner,
    behind: usize,
) -> Vec<Reference> {
    let Some((inner, outers)) = groups.split_first() else { return Vec::new() };
    // Абзацы are not numbered, so the reference goes to the part that they stand in.
    let (inner, outers) = match outers.split_first() {
        Some((next, rest)) if inner.level == ReferenceLevel::Subitem => (next, rest),
        Some(_) | None => (inner, outers),
    };
    let count = inner.parts.len();
    let end = tokens.range(at, behind.saturating_sub(1)).end;
    let one = |(index, part): (usize, &ReferencePart)| {
        let is_last = index + 1 == count;
        let start = if index == 0 { tokens.start(at) } else { part.range.start };
        let range = TextRange::new(start, if is_last { end } else { part.range.end });
        let empty = TextRange::empty(range.start);
        let outer = |part: ReferencePart| {
            if is_last { part } else { ReferencePart { range: empty, numeral: empty, ..part } }
        };
        let mut parts: Vec<ReferencePart> =
            outers.iter().rev().filter_map(|group| group.parts.first()).map(|part| outer(*part)).collect();
        parts.push(*part);
        let through = inner.through.filter(|_| is_last);
        Reference { range, owner, parts, through }
    };
    inner.parts.iter().enumerate().map(one).collect()
}

impl Group {
    fn is_roman(&self) -> bool {
        self.parts.iter().all(|part| part.numerals == crate::lang::entity::NumeralSystem::RomanUpper)
    }

    fn is_relative(&self) -> bool {
        self.parts.iter().all(|part| !matches!(part.target, ReferenceTarget::Number(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::{ReferenceOwner, ReferenceTarget};
    use crate::lang::ru::token::Tokens;
    use crate::lang::ru::{citation, date};
    use crate::lang::titles::NoTitles;

    /// Each reference with its parts from the outermost on: `ст 5 п 1 !` for one of this instrument.
    fn read(text: &str) -> Vec<String> {
        let tokens = Tokens::new(text);
        let dates = date::find(&tokens);
        let citations = citation::find(&tokens, &dates, &NoTitles);
        let found = find(&tokens, None, &citations);
        let part = |part: &crate::lang::entity::ReferencePart| {
            let target = match part.target {
                ReferenceTarget::Number(number) if number.inserted > 0 => {
                    format!("{}/{}", number.value, number.inserted)
                }
                ReferenceTarget::Number(number) => number.value.to_string(),
                ReferenceTarget::This => "this".to_owned(),
                ReferenceTarget::Previous => "previous".to_owned(),
                ReferenceTarget::PreviousSeveral(count) => format!("previous {count}"),
                ReferenceTarget::Next => "next".to_owned(),
            };
            format!("{:?} {target}", part.level)
        };
        let one = |reference: &crate::lang::entity::Reference| {
            assert!(reference.parts.iter().all(|part| reference.range.covers(part.range)), "{reference:?}");
            let parts: Vec<String> = reference.parts.iter().map(part).collect();
            let through = reference
                .through
                .as_ref()
                .map(|last| format!("–{}", part(last).split(' ').nth(1).unwrap_or_default()));
            let owner = match reference.owner {
                ReferenceOwner::ThisInstrument => " own",
                ReferenceOwner::Unsaid => "",
                ReferenceOwner::Citation(_) => " cited",
                ReferenceOwner::Other => " other",
            };
            format!("{}{}{owner}", parts.join(" "), through.unwrap_or_default())
        };
        found.iter().map(one).collect()
    }

    #[test]
    fn one_part() {
        assert_eq!(read("в соответствии со статьей 5"), ["Article 5"]);
        assert_eq!(read("в статье 1 настоящего Соглашения"), ["Article 1 own"]);
        assert_eq!(read("согласно статье 102 Устава Организации Объединенных Наций"), ["Article 102 cited"]);
        assert_eq!(read("согласно статьи 5 Конвенции"), ["Article 5 other"]);
        assert_eq!(read("статья 5 bis и п. 3 ст. 4"), ["Article 5/2", "Article 4 Paragraph 3"]);
        assert_eq!(read("в главе XII и Главы VII"), ["Chapter 12", "Chapter 7"]);
    }

    #[test]
    fn parts_inside_others() {
        assert_eq!(read("пунктом 2 статьи 35"), ["Article 35 Paragraph 2"]);
        assert_eq!(
            read("в подпункте «а» пункта 1 статьи 5 настоящего Договора"),
            ["Article 5 Paragraph 1 Item 1 own"]
        );
        assert_eq!(read("абзаце втором пункта 3 настоящей статьи"), ["Article this Paragraph 3"]);
        assert_eq!(read("пункта 1 Приложения 2 к настоящему Соглашению"), ["Annex 2 Paragraph 1 own"]);
    }

    #[test]
    fn lists_and_ranges() {
        assert_eq!(
            read("статьями 5, 6 и 7 настоящего Протокола"),
            ["Article 5 own", "Article 6 own", "Article 7 own"]
        );
        assert_eq!(read("в пунктах 1-3 настоящей статьи"), ["Article this Paragraph 1–3"]);
        assert_eq!(read("статей 3–5"), ["Article 3–5"]);
        assert_eq!(read("пункты 1 и 2 статьи 5"), ["Article 5 Paragraph 1", "Article 5 Paragraph 2"]);
        assert_eq!(read("подпункты «а» и «в» пункта 2"), ["Paragraph 2 Item 1", "Paragraph 2 Item 3"]);
    }

    #[test]
    fn relative_parts() {
        assert_eq!(read("настоящая статья и предыдущий пункт"), ["Article this", "Paragraph previous"]);
        assert_eq!(read("в предыдущей статье"), ["Article previous"]);
    }

    #[test]
    fn other_words() {
        assert!(
            read("пунктов пропуска, глава 5 делегаций, часть 2 тонны, главы государств, статей бюджета")
                .is_empty()
        );
        assert!(read("является неотъемлемой частью настоящего Соглашения").is_empty());
    }
}
