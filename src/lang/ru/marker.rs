//! The numbering marker at the start of a paragraph.

use crate::lang::alphabetic::letter::{CYRILLIC, LATIN};
use crate::lang::alphabetic::marker::Markers;
use crate::lang::alphabetic::write;
use crate::lang::entity::{Marker, MarkerFamily, MarkerStyle, Number, NumeralSystem, OtherReading};
use crate::lang::ru::numeral;
use crate::text::TextRange;

pub(super) const MARKERS: Markers = Markers {
    labels: &[
        ("статья", MarkerFamily::Article),
        ("ст.", MarkerFamily::Article),
        ("глава", MarkerFamily::Chapter),
        ("раздел", MarkerFamily::Section),
        ("часть", MarkerFamily::Part),
        ("приложение", MarkerFamily::Annex),
        ("дополнение", MarkerFamily::Appendix),
    ],
    number_word: |word| numeral::ordinal(&word.replace('ё', "е")),
    alphabets: &[CYRILLIC, LATIN],
    is_alone: |family| family == MarkerFamily::Annex,
    primo: false,
};

/// The marker that a paragraph starts with.
pub(super) fn read(text: &str) -> Option<Marker> {
    MARKERS.read(text).map(with_look_alike).or_else(|| with_latin_letter(text))
}

/// The marker with the Cyrillic letter that a single Latin one may be meant for.
fn with_look_alike(marker: Marker) -> Marker {
    const ALIKE: &str = "aceopxy";
    const MEANT: &str = "асеорху";
    if marker.style.numerals != NumeralSystem::Letter || marker.family != MarkerFamily::Letter {
        return marker;
    }
    let letter = marker.number.and_then(|number| LATIN.letter(number.value));
    let place = letter.and_then(|letter| ALIKE.find(letter.as_str()));
    let meant = place.and_then(|at| CYRILLIC.value(MEANT.chars().nth(at)?));
    let other = meant.map(|value| OtherReading {
        family: MarkerFamily::Letter,
        numerals: NumeralSystem::CyrillicLetter,
        number: Number { value, inserted: 0 },
    });
    Marker { other: other.or(marker.other), ..marker }
}

/// Cтатья with a Latin C, which nobody sees: the marker that is meant, at its place in the text.
fn with_latin_letter(text: &str) -> Option<Marker> {
    let at = text.find(|c: char| !c.is_whitespace())?;
    let rest = text.get(at..)?.strip_prefix('C')?;
    ["татья", "ТАТЬЯ"].iter().any(|letters| rest.starts_with(letters)).then_some(())?;
    let marker = MARKERS.read(&format!("{}С{rest}", text.get(..at)?))?;
    // The Cyrillic letter takes one byte more.
    let back = |offset: u32| if offset as usize > at { offset - 1 } else { offset };
    let moved = |range: TextRange| TextRange::new(back(range.start), back(range.end));
    Some(Marker {
        range: moved(marker.range),
        numeral: moved(marker.numeral),
        heading: marker.heading.map(moved),
        surplus: marker.surplus.map(moved),
        ..marker
    })
}

/// A marker of a family with a number: in the given style, or in the usual one of the family.
pub(super) fn written(family: MarkerFamily, style: Option<MarkerStyle>, number: Number) -> Option<String> {
    let label = match family {
        MarkerFamily::Article => "Статья",
        MarkerFamily::Chapter => "Глава",
        MarkerFamily::Section => "Раздел",
        MarkerFamily::Part => "Часть",
        MarkerFamily::Annex => "Приложение",
        MarkerFamily::Appendix => "Дополнение",
        family => return item(family, style, number),
    };
    let usual =
        if family < MarkerFamily::Article { NumeralSystem::RomanUpper } else { NumeralSystem::Arabic };
    let system = style.map_or(usual, |style| style.numerals);
    Some(format!("{label} {}", write::numeral(number, system)))
}

fn item(family: MarkerFamily, style: Option<MarkerStyle>, number: Number) -> Option<String> {
    let (usual, mark) = match family {
        MarkerFamily::Arabic => (NumeralSystem::Arabic, '.'),
        MarkerFamily::ArabicBracketed => (NumeralSystem::Arabic, ')'),
        MarkerFamily::Letter => (NumeralSystem::CyrillicLetter, ')'),
        MarkerFamily::Roman => (NumeralSystem::RomanLower, ')'),
        MarkerFamily::RomanUpper => (NumeralSystem::RomanUpper, '.'),
        MarkerFamily::LetterUpper => (NumeralSystem::LetterUpper, '.'),
        _ => return None,
    };
    let numeral = write::numeral(number, style.map_or(usual, |style| style.numerals));
    Some(match style.map_or(mark, |style| style.mark) {
        '(' => format!("({numeral})"),
        mark => format!("{numeral}{mark}"),
    })
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::lang::entity::MarkerFamily::{self, *};

    fn family(text: &str) -> Option<(MarkerFamily, Option<u32>)> {
        read(text).map(|marker| (marker.family, marker.number.map(|number| number.value)))
    }

    #[test]
    fn markers_of_all_levels() {
        let cases = [
            ("Статья 5", Some((Article, Some(5)))),
            ("СТАТЬЯ IV", Some((Article, Some(4)))),
            ("                             Статья 12. Членство", Some((Article, Some(12)))),
            ("Глава I: Цели и Принципы", Some((Chapter, Some(1)))),
            ("Раздел второй", Some((Section, Some(2)))),
            ("Приложение", Some((Annex, None))),
            ("Приложение № 2", Some((Annex, Some(2)))),
            ("1. Стороны", Some((Arabic, Some(1)))),
            ("2) обмен", Some((ArabicBracketed, Some(2)))),
            ("а) проекты", Some((Letter, Some(1)))),
            ("г) другие", Some((Letter, Some(4)))),
            ("(б) другие", Some((Letter, Some(2)))),
            ("статья 5 применяется", None),
            ("Статьи 5 и 6", None),
        ];
        for (text, expected) in cases {
            assert_eq!(family(text), expected, "{text}");
        }
    }
}
