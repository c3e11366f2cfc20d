//! References to numbered parts of this or another instrument.

use std::sync::LazyLock;

use crate::lang::alphabetic::insertion::insertion;
use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::alphabetic::roman;
use crate::lang::cursor::Cursor;
use crate::lang::entity::{
    Citation, Marker, Number, NumeralSystem, Reference, ReferenceLevel, ReferenceOwner, ReferencePart,
    ReferenceTarget,
};
use crate::lang::fr::numeral;
use crate::text::TextRange;

/// The references of a paragraph in order of place, its own marker and the titles that it cites left aside.
///
/// `l'article 12, paragraphe 3` names the outer part first, `le paragraphe 3 de l'article 12` the inner one; the
/// parts stand from the outermost to the innermost in both.
pub(super) fn find(text: &str, marker: Option<&Marker>, citations: &[Citation]) -> Vec<Reference> {
    let mut floor = marker.map_or(0, |marker| marker.heading.map_or(marker.range.end, |_| text.len() as u32));
    let mut found = Vec::new();
    let groups: Vec<Group> =
        PARTS.all(text).filter_map(|captures| read_group(text, whole(&captures), &captures)).collect();
    let mut rest = groups.as_slice();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if first.range.start < floor || citations.iter().any(|cited| cited.title.overlaps(first.range)) {
            continue;
        }
        let mut chain = vec![first];
        while let Some((next, behind)) = rest.split_first() {
            let last = chain.last().map_or(first.range.end, |last| last.range.end);
            let gap = TextRange::new(last, next.range.start).of(text);
            let fits = chain.iter().all(|other| other.level != next.level)
                && chain.iter().filter(|group| group.numbers.len() > 1).count() < 2;
            if !fits || !links(gap, chain.last().map_or(first.level, |last| last.level), next.level) {
                break;
            }
            chain.push(next);
            rest = behind;
        }
        floor = chain.last().map_or(first.range.end, |last| last.range.end);
        let owner = match owner_before(text, first.range.start) {
            true => ReferenceOwner::Other,
            false => owner_behind(text, floor, citations),
        };
        found.extend(references(&chain, owner));
    }
    found
}

/// A level with one number or several: paragraphes 1, 2 et 3.
struct Group {
    range: TextRange,
    level: ReferenceLevel,
    numbers: Vec<ReferencePart>,
    through: bool,
}

const NUMBER: &str = "(?:premier|1er|1re|1ère|unique|[0-9]{1,3}(?: ?(?:bis|ter|quater|quinquies)\\b)?|(?-i:[IVXLC]{1,7})\\b|\\(?[a-z]{1,3}\\)|(?-i:[A-Za-z])\\b)";

/// A word for a level with its numbers, or with a word that points.
static PARTS: LazyPattern = LazyLock::new(|| {
    let number = format!("{NUMBER}(?: ?\\((?:[0-9]{{1,2}}|[a-z]{{1,3}})\\))*");
    Pattern::new(&format!(
        "(?P<present>(?:au|du|le|la|à la|de la|les) présente? )?(?P<level>§§?|\\b(?:articles?|art\\.|paragraphes?|par\\.|alinéas?|litt?\\.|lettres?|points?|sous-paragraphes?|parties?|titres?|chapitres?|sections?|annexes?))(?:(?P<side> (?:précédente?s?|suivante?s?|ci-dessus|ci-après)\\b)|(?P<joint> ?)(?P<numbers>{number}(?:(?: ?, ?| et | ou | à | et/ou | ?[-–] ?|, et | et à | jusqu'à )(?:l'article |les articles |le paragraphe |l'alinéa )?{number})*))?"
    ))
});

fn level_of(word: &str) -> Option<ReferenceLevel> {
    let plain = word.to_lowercase();
    let levels = [
        ("art", ReferenceLevel::Article),
        ("paragraphe", ReferenceLevel::Paragraph),
        ("par.", ReferenceLevel::Paragraph),
        ("partie", ReferenceLevel::Part),
        ("§", ReferenceLevel::Paragraph),
        ("sous", ReferenceLevel::Item),
        ("alin", ReferenceLevel::Item),
        ("lit", ReferenceLevel::Item),
        ("lettre", ReferenceLevel::Item),
        ("point", ReferenceLevel::Item),
        ("titre", ReferenceLevel::Part),
        ("chapitre", ReferenceLevel::Chapter),
        ("section", ReferenceLevel::Section),
        ("annexe", ReferenceLevel::Annex),
    ];
    levels.iter().find(|(stem, _)| plain.starts_with(stem)).map(|(_, level)| *level)
}

fn read_group(text: &str, range: TextRange, captures: &regex::Captures<'_>) -> Option<Group> {
    let word = group(captures, "level")?;
    let level = level_of(word.of(text))?;
    if let Some(present) = group(captures, "present") {
        let numeral = TextRange::empty(present.start);
        let range = TextRange::new(present.start, word.end);
        let part = ReferencePart {
            level,
            target: ReferenceTarget::This,
            range,
            numeral,
            numerals: NumeralSystem::Words,
        };
        let named = matches!(
            level,
            ReferenceLevel::Article
                | ReferenceLevel::Paragraph
                | ReferenceLevel::Chapter
                | ReferenceLevel::Section
                | ReferenceLevel::Annex
                | ReferenceLevel::Item
        );
        return (named && group(captures, "numbers").is_none()).then(|| Group {
            range,
            level,
            numbers: vec![part],
            through: false,
        });
    }
    if let Some(side) = group(captures, "side") {
        let side_word = side.of(text).trim().to_lowercase();
        let target = match side_word.chars().next()? {
            'p' => ReferenceTarget::Previous,
            's' => ReferenceTarget::Next,
            _ => return None,
        };
        let plural = word.of(text).ends_with(['s', 'S']);
        let singular = matches!(level, ReferenceLevel::Article | ReferenceLevel::Paragraph) && !plural;
        let part = ReferencePart {
            level,
            target,
            range,
            numeral: TextRange::empty(range.start),
            numerals: NumeralSystem::Words,
        };
        return singular.then(|| Group { range, level, numbers: vec![part], through: false });
    }
    let numbers = group(captures, "numbers")?;
    // ARTICLE 6 inside a line is a heading that has lost its line.
    let written = word.of(text);
    if written.len() > 3 && !written.contains(char::is_lowercase) {
        return None;
    }
    let parts = numbered(text, level, word.start, numbers)?;
    let through = parts.len() == 2
        && is_span(TextRange::new(parts.first()?.numeral.end, parts.last()?.numeral.start).of(text));
    let glued =
        group(captures, "joint").is_some_and(TextRange::is_empty) && level != ReferenceLevel::Paragraph;
    (!glued || word.of(text).ends_with('.')).then_some(Group { range, level, numbers: parts, through })
}

fn is_span(gap: &str) -> bool {
    static SPAN: LazyPattern = LazyLock::new(|| Pattern::new("^ ?(?:à|-|–|jusqu'à)(?: l'article)? ?$"));
    SPAN.is_in(gap)
}

/// The numbers of a level, each with the signs of inner levels dropped where they stand in brackets.
fn numbered(text: &str, level: ReferenceLevel, start: u32, range: TextRange) -> Option<Vec<ReferencePart>> {
    static ONE: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!("(?P<number>{NUMBER})(?P<inner>(?: ?\\((?:[0-9]{{1,2}}|[a-z]{{1,3}})\\))*)"))
    });
    static WORDS: LazyPattern =
        LazyLock::new(|| Pattern::new("l'article |les articles |le paragraphe |l'alinéa "));
    let list = range.of(text);
    let skipped: Vec<TextRange> = WORDS.places(list).collect();
    let mut parts = Vec::new();
    for captures in ONE.all(list) {
        let number = group(&captures, "number")?;
        if skipped.iter().any(|word| word.overlaps(number)) {
            continue;
        }
        // 18(2)b) counts in one word, which the levels of this text do not have.
        if group(&captures, "inner").is_some_and(|inner| !inner.is_empty()) {
            return None;
        }
        let written = number.of(list).trim_matches(['(', ')']);
        let (value, numerals) = value_of(written, level)?;
        let numeral = number.shifted(range.start);
        // The d of d'entrée is no letter of an item.
        if text.get(numeral.end as usize..).is_some_and(|rest| rest.starts_with(['\'', '’', '-', '‑']))
            && numerals != NumeralSystem::Arabic
        {
            break;
        }
        let begin = if parts.is_empty() { start } else { numeral.start };
        parts.push(ReferencePart {
            level,
            target: ReferenceTarget::Number(value),
            range: TextRange::new(begin, numeral.end),
            numeral,
            numerals,
        });
    }
    (!parts.is_empty()).then_some(as_siblings(parts, text))
}

/// Beside letters, i, v and x are letters, too: alinéas a) à i).
fn as_siblings(mut parts: Vec<ReferencePart>, text: &str) -> Vec<ReferencePart> {
    if parts.iter().any(|part| part.numerals == NumeralSystem::Letter) {
        for part in parts.iter_mut().filter(|part| part.numerals == NumeralSystem::RomanLower) {
            let sign = part.numeral.of(text).trim_matches(['(', ')']);
            let mut letters = sign.chars();
            if let (Some(value), None) = (letters.next().and_then(roman::read_letter), letters.next()) {
                part.target = ReferenceTarget::Number(Number { value, inserted: 0 });
                part.numerals = NumeralSystem::Letter;
            }
        }
    }
    parts
}

fn value_of(written: &str, level: ReferenceLevel) -> Option<(Number, NumeralSystem)> {
    let plain = |value| Number { value, inserted: 0 };
    if written.starts_with(|c: char| c.is_ascii_digit()) {
        let digits: String = written.chars().take_while(char::is_ascii_digit).collect();
        let rest = written.get(digits.len()..).unwrap_or_default();
        let inserted =
            if rest.starts_with(['e', 'r', 'è']) { 0 } else { insertion(&mut Cursor::new(rest, 0)) };
        return Some((Number { value: digits.parse().ok()?, inserted }, NumeralSystem::Arabic));
    }
    if let Some(value) = numeral::read_ordinal(written) {
        return Some((plain(value), NumeralSystem::Words));
    }
    if written.eq_ignore_ascii_case("unique") {
        return Some((plain(1), NumeralSystem::Words));
    }
    let upper = written.starts_with(char::is_uppercase);
    let item = level == ReferenceLevel::Item;
    let letter = || {
        let mut letters = written.chars();
        let first = letters.next().filter(|_| letters.next().is_none())?;
        roman::read_letter(first)
    };
    if item && !upper {
        let numerals =
            matches!(written, "i" | "ii" | "iii" | "iv" | "v" | "vi" | "vii" | "viii" | "ix" | "x");
        return match (numerals, letter()) {
            (false, Some(value)) => Some((plain(value), NumeralSystem::Letter)),
            _ => Some((plain(roman::read_roman(written)?), NumeralSystem::RomanLower)),
        };
    }
    if upper && let Some(value) = roman::read_roman(written) {
        return Some((plain(value), NumeralSystem::RomanUpper));
    }
    let annex = level == ReferenceLevel::Annex && upper;
    annex.then(letter).flatten().map(|value| (plain(value), NumeralSystem::LetterUpper))
}

/// Whether the words between two groups make them parts of one reference.
fn links(gap: &str, before: ReferenceLevel, behind: ReferenceLevel) -> bool {
    static OUTWARD: LazyPattern =
        LazyLock::new(|| Pattern::new("^,? (?:de l'|du |de la |des |de |au |à l'|en |ci-dessus, )?$"));
    static INWARD: LazyPattern =
        LazyLock::new(|| Pattern::new("^ ?,?(?: ?(?:au |à l'|aux |l[ea] |l'|les |sous ))? ?$"));
    match before > behind {
        true => OUTWARD.is_in(gap) && gap.trim_start_matches(',').trim().len() > 1,
        false => before < behind && INWARD.is_in(gap),
    }
}

/// Whether the words before a reference name the act that it is of: Constitution, article 20; 1998, ch. 32, art. 28.
fn owner_before(text: &str, start: u32) -> bool {
    static OWNER: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "(?:\\bch\\. ?[0-9]{1,3}|(?-i:^[#*_ ]*(?:Constitution|Convention|Charte|Traité|Accord|Protocole|Règlement|Statut|Pacte|Loi|Code))(?: générale?)?) ?, ?$",
        )
    });
    text.get(..start as usize).is_some_and(|before| before.ends_with([',', ' ']) && OWNER.is_in(before))
}

/// Whose part the words behind a reference say it is.
fn owner_behind(text: &str, end: u32, citations: &[Citation]) -> ReferenceOwner {
    static THIS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:,| ci-dessus,?)? (?:d[eu]|de la|à la|au) présente? (?:traité|accord|convention|protocole|charte|arrangement|mémorandum|statut|additif|avenant|pacte|règlement)",
        )
    });
    static OTHER: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:,| ci-dessus,?| ?\\([^()]{2,80}\\),?)? (?:d[eu]|de la|de l'|des|d'|dudit|de ladite|desdit[es]*|de cette|de ce|de son|de sa|de leur|à la|au) ?(?:l')?(?:même |dite? |ladite )?(?:traité|accord|convention|protocole|charte|arrangement|mémorandum|statut|règlement|loi|code|constitution|additif|avenant|pacte|déclaration|résolution|acte|décret|annexe|directive|décision)s?\\b|^(?:,| ci-dessus,?)? de la (?:première|deuxième|seconde|troisième|quatrième|cinquième) (?:partie|section)\\b",
        )
    });
    let rest = text.get(end as usize..).unwrap_or_default();
    if THIS.is_in(rest) {
        return ReferenceOwner::ThisInstrument;
    }
    let near = (0_u32..).zip(citations).find(|(_, cited)| cited.range.start >= end);
    if let Some((index, cited)) = near {
        let gap = TextRange::new(end, cited.range.start).of(text);
        static GAP: LazyPattern = LazyLock::new(|| {
            Pattern::new(
                "^(?: ?\\([^()]{2,80}\\)| ?, [A-ZÀ-Ý][^,]{2,40})?,? (?:d[eu]|de la|de l'|des)? ?(?:l')?[«„“\"\\[]? ?$",
            )
        });
        if GAP.is_in(gap) {
            return ReferenceOwner::Citation(index);
        }
    }
    if OTHER.is_in(rest) { ReferenceOwner::Other } else { ReferenceOwner::Unsaid }
}

/// One reference for each number of the list in a chain of groups.
fn references(chain: &[&Group], owner: ReferenceOwner) -> Vec<Reference> {
    let Some((first, last)) = chain.first().zip(chain.last()) else { return Vec::new() };
    let all = TextRange::new(first.range.start, last.range.end);
    let mut ordered: Vec<&Group> = chain.to_vec();
    ordered.sort_by_key(|group| group.level);
    let listed = ordered.iter().position(|group| group.numbers.len() > 1);
    let Some(listed) = listed else {
        let parts: Vec<ReferencePart> =
            ordered.iter().filter_map(|group| group.numbers.first().copied()).collect();
        return vec![Reference { range: all, owner, parts, through: None }];
    };
    let Some(list) = ordered.get(listed) else { return Vec::new() };
    let numbers =
        if list.through { list.numbers.get(..1).unwrap_or_default() } else { list.numbers.as_slice() };
    let through = list.through.then(|| list.numbers.last().copied()).flatten();
    let mut found = Vec::new();
    let lone = chain.len() == 1 || list.through;
    for (at, number) in numbers.iter().enumerate() {
        let empty = TextRange::empty(number.range.start);
        let parts = ordered.iter().enumerate().filter_map(|(place, group)| {
            if place == listed {
                return Some(*number);
            }
            let part = group.numbers.first().copied()?;
            // The first of them holds the words of the other levels, or the last one where they stand behind.
            let leads = at == 0 && part.range.end <= number.range.start;
            let follows = at + 1 == numbers.len() && part.range.start >= number.range.end;
            let own = leads || follows || list.through;
            Some(if own { part } else { ReferencePart { range: empty, numeral: empty, ..part } })
        });
        let parts: Vec<ReferencePart> = parts.collect();
        let start = parts.iter().map(|part| part.range.start).min().unwrap_or(number.range.start);
        let last = parts.iter().map(|part| part.range.end).max().unwrap_or(number.range.end);
        let end = if lone && list.through { all.end } else { last.max(number.range.end) };
        found.push(Reference { range: TextRange::new(start, end), owner, parts, through });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> String {
        let found = find(text, None, &[]);
        let mut out = String::new();
        let mut done = 0;
        for reference in &found {
            let numbers: Vec<String> = reference
                .parts
                .iter()
                .chain(&reference.through)
                .map(|part| match part.target {
                    ReferenceTarget::Number(number) => format!("{:?} {}", part.level, number.value),
                    other => format!("{:?} {other:?}", part.level),
                })
                .collect();
            out += &text[done..reference.range.start as usize];
            out += &format!("‹{}›{:?}", reference.range.of(text), numbers);
            done = reference.range.end as usize;
        }
        (out + &text[done..]).replace('"', "")
    }

    #[test]
    fn references_are_read_in_both_orders() {
        let cases = [
            ("à l'article 12, paragraphe 3,", "à l'‹article 12, paragraphe 3›[Article 12, Paragraph 3],"),
            ("au paragraphe 2 de l’article 16", "au ‹paragraphe 2 de l’article 16›[Article 16, Paragraph 2]"),
            ("l'alinéa a) du paragraphe 1", "l'‹alinéa a) du paragraphe 1›[Paragraph 1, Item 1]"),
            ("articles 3 à 5", "‹articles 3 à 5›[Article 3, Article 5]"),
            ("l'article premier", "l'‹article premier›[Article 1]"),
            ("l'article 1er", "l'‹article 1er›[Article 1]"),
            ("l'article 12 paragraphe 3", "l'‹article 12 paragraphe 3›[Article 12, Paragraph 3]"),
            ("l'article 136, § 1", "l'‹article 136, § 1›[Article 136, Paragraph 1]"),
            ("dans le présent article,", "dans ‹le présent article›[Article This],"),
            ("au paragraphe précédent", "au ‹paragraphe précédent›[Paragraph Previous]"),
            ("l'annexe II", "l'‹annexe II›[Annex 2]"),
            (
                "articles XII, XIII et XV",
                "‹articles XII›[Article 12], ‹XIII›[Article 13] et ‹XV›[Article 15]",
            ),
            (
                "aux paragraphes 1, 3 et 4 de l'article 2",
                "aux ‹paragraphes 1›[Article 2, Paragraph 1], ‹3›[Article 2, Paragraph 3] et ‹4 de l'article 2›[Article 2, Paragraph 4]",
            ),
            (
                "l'article 31, paragraphes 1 et 2",
                "l'‹article 31, paragraphes 1›[Article 31, Paragraph 1] et ‹2›[Article 31, Paragraph 2]",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(drawn(text), expected);
        }
        for text in [
            "les articles de commerce",
            "une partie d'entre eux",
            "le point de départ",
            "à titre gratuit",
            "la section a été",
            "les Parties contractantes",
            "l'alinéa 18(2)b) de la loi",
        ] {
            assert_eq!(drawn(text), text);
        }
    }

    #[test]
    fn owners_are_told() {
        let owner = |text: &str| find(text, None, &[]).first().map(|reference| reference.owner);
        assert_eq!(owner("l'article 5 de la présente Convention"), Some(ReferenceOwner::ThisInstrument));
        assert_eq!(owner("l'article 5 de la Convention"), Some(ReferenceOwner::Other));
        assert_eq!(owner("l'article 5 s'applique"), Some(ReferenceOwner::Unsaid));
        assert_eq!(owner("*Constitution, article 20*"), Some(ReferenceOwner::Other));
        assert_eq!(owner("— 1998, ch. 32, art. 28"), Some(ReferenceOwner::Other));
    }
}
