//! Numbered parts in French: how their markers are read and written.

use std::sync::LazyLock;

use crate::lang::alphabetic::letter::LATIN;
use crate::lang::alphabetic::marker::{Markers, is_heading};
use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::alphabetic::write;
use crate::lang::entity::{Facts, Marker, MarkerFamily, MarkerStyle, Number, NumeralSystem, ReferenceLevel};
use crate::lang::fr::numeral;
use crate::text::TextRange;

/// What French texts write in markers.
pub(super) static MARKERS: Markers = Markers {
    labels: &[
        ("article", MarkerFamily::Article),
        ("art.", MarkerFamily::Article),
        ("chapitre", MarkerFamily::Chapter),
        ("section", MarkerFamily::Section),
        ("titre", MarkerFamily::Title),
        ("partie", MarkerFamily::Part),
        ("livre", MarkerFamily::Part),
        ("annexe", MarkerFamily::Annex),
        ("protocole", MarkerFamily::Protocol),
        ("appendice", MarkerFamily::Appendix),
    ],
    number_word,
    alphabets: &[LATIN],
    is_alone: |family| matches!(family, MarkerFamily::Annex | MarkerFamily::Appendix),
    primo: true,
};

fn number_word(word: &str) -> Option<u32> {
    match word {
        "unique" | "ier" => Some(1),
        word => numeral::read_ordinal(word).or_else(|| numeral::read_words(word).filter(|_| word != "mil")),
    }
}

/// The marker that a paragraph starts with.
pub(super) fn read(text: &str) -> Option<Marker> {
    let mut marker = MARKERS.read(text).or_else(|| ordinal_part(text))?;
    let heading = marker.heading.map_or("", |heading| heading.of(text));
    // A label with an article or a preposition behind it is the start of a title: Protocole I additionnel.
    if marker.family == MarkerFamily::Protocol && heading.starts_with(char::is_lowercase) {
        return None;
    }
    if marker.family == MarkerFamily::Annex && OF_ANOTHER.is_in(heading) {
        marker.family = MarkerFamily::Appendix;
    }
    Some(marker)
}

/// Annexe 1 du Protocole: not an annex of the instrument itself.
static OF_ANOTHER: LazyPattern =
    LazyLock::new(|| Pattern::new("^(?:du protocole|de l'annexe|à l'annexe|au protocole)\\b"));

/// PREMIÈRE PARTIE: the number stands before the label.
fn ordinal_part(text: &str) -> Option<Marker> {
    static PART: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[#*_ ]*(?P<marker>(?P<number>première|deuxième|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième) (?P<label>partie|section))\\b[ :.–—-]*(?P<rest>.*)",
        )
    });
    let captures = PART.first(text)?;
    let (range, numeral) = (group(&captures, "marker")?, group(&captures, "number")?);
    let rest = group(&captures, "rest").filter(|rest| !rest.is_empty());
    let starts = |rest: TextRange| rest.of(text).starts_with(|c: char| c.is_uppercase() || c == '«');
    if rest.is_some_and(|rest| !starts(rest)) || !range.of(text).starts_with(char::is_uppercase) {
        return None;
    }
    let part = group(&captures, "label")?.of(text).to_lowercase() == "partie";
    Some(Marker {
        range,
        numeral,
        number: numeral::read_ordinal(numeral.of(text)).map(|value| Number { value, inserted: 0 }),
        family: if part { MarkerFamily::Part } else { MarkerFamily::Section },
        style: MarkerStyle { numerals: NumeralSystem::Words, mark: '\0' },
        malformed: false,
        heading: rest.filter(|rest| is_heading(rest.of(text))),
        surplus: None,
        other: None,
    })
}

/// Markers that follow the first one in its line: those of a list that begins at once, and those of the divisions
/// that a heading runs on into (CHAPITRE II DISPOSITIONS GÉNÉRALES Article 7).
pub(super) fn nest(text: &str, facts: &mut Facts) {
    let mut last = facts.marker.clone();
    while let Some(outer) = last.take() {
        let division = outer.family <= MarkerFamily::LetterUpper;
        let inner = if division { run_on(text, &outer) } else { list_in(text, &outer) };
        let Some(inner) = inner else { return };
        if let Some(first) = facts.marker.as_mut() {
            let heading = first.heading.filter(|heading| division && heading.start < inner.range.start);
            first.heading = heading.map(|heading| TextRange::new(heading.start, inner.range.start - 1));
            if division && matches!(first.family, MarkerFamily::RomanUpper | MarkerFamily::LetterUpper) {
                // A Roman numeral over articles numbers a chapter.
                first.family = MarkerFamily::Chapter;
            }
        }
        facts.nested.push(inner.clone());
        last = Some(inner);
    }
}

/// The first item of a list that begins behind its paragraph's own number.
fn list_in(text: &str, outer: &Marker) -> Option<Marker> {
    let rest = text.get(outer.range.end as usize..)?;
    let inner = MARKERS.read(rest)?;
    let first = inner.number.is_some_and(|number| number.value == 1) && inner.family > outer.family;
    first.then(|| inner.shifted(outer.range.end))
}

/// A division whose marker stands at the end of the line of another one, in capital letters as headings are.
fn run_on(text: &str, outer: &Marker) -> Option<Marker> {
    static LABEL: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            " (?P<marker>(?-i:Article|ARTICLE|CHAPITRE|Chapitre|SECTION|Section) (?:premier|[0-9]{1,3}|[IVXL]{1,6})\\b)",
        )
    });
    let from = outer.range.end as usize;
    let rest = text.get(from..)?;
    let captures = LABEL.first(rest)?;
    let label = group(&captures, "marker")?;
    let before = rest.get(..label.start as usize)?;
    if before.contains(['.', ';', ',']) || before.chars().count() > 160 {
        return None;
    }
    let inner = MARKERS.read(rest.get(label.start as usize..)?)?;
    let deeper = inner.family > outer.family
        || matches!(outer.family, MarkerFamily::RomanUpper | MarkerFamily::LetterUpper);
    deeper.then(|| inner.shifted(from as u32 + label.start))
}

/// The marker of a family with a number, in a style or in the usual one of the family.
pub(super) fn marker(family: MarkerFamily, style: Option<MarkerStyle>, number: Number) -> Option<String> {
    let style = style.unwrap_or_else(|| usual_style(family));
    let numeral = match style.numerals {
        NumeralSystem::Words if number.value != 1 => write::numeral(number, NumeralSystem::Arabic),
        numerals => numeral::write_number(number, numerals),
    };
    let label = match family {
        MarkerFamily::Part => "Partie",
        MarkerFamily::Title => "Titre",
        MarkerFamily::Chapter => "Chapitre",
        MarkerFamily::Section => "Section",
        MarkerFamily::Article => "Article",
        MarkerFamily::Protocol => "Protocole",
        MarkerFamily::Annex => "Annexe",
        MarkerFamily::Appendix => "Appendice",
        MarkerFamily::Sign => "§",
        MarkerFamily::RomanUpper
        | MarkerFamily::LetterUpper
        | MarkerFamily::Arabic
        | MarkerFamily::Decimal
        | MarkerFamily::ArabicBracketed
        | MarkerFamily::Letter
        | MarkerFamily::Roman
        | MarkerFamily::DoubleLetter => {
            return Some(match style.mark {
                '(' => format!("({numeral})"),
                '\0' => numeral,
                mark => format!("{numeral}{mark}"),
            });
        }
        MarkerFamily::Bare
        | MarkerFamily::Comma
        | MarkerFamily::Bracketed
        | MarkerFamily::Circled
        | MarkerFamily::Stem
        | MarkerFamily::Branch => return None,
    };
    Some(format!("{label} {numeral}"))
}

fn usual_style(family: MarkerFamily) -> MarkerStyle {
    let (numerals, mark) = match family {
        MarkerFamily::Part | MarkerFamily::Title | MarkerFamily::Chapter | MarkerFamily::Annex => {
            (NumeralSystem::RomanUpper, '\0')
        }
        MarkerFamily::RomanUpper => (NumeralSystem::RomanUpper, '.'),
        MarkerFamily::LetterUpper => (NumeralSystem::LetterUpper, '.'),
        MarkerFamily::ArabicBracketed => (NumeralSystem::Arabic, ')'),
        MarkerFamily::Letter | MarkerFamily::DoubleLetter => (NumeralSystem::Letter, ')'),
        MarkerFamily::Roman => (NumeralSystem::RomanLower, ')'),
        MarkerFamily::Arabic | MarkerFamily::Decimal => (NumeralSystem::Arabic, '.'),
        MarkerFamily::Section
        | MarkerFamily::Article
        | MarkerFamily::Protocol
        | MarkerFamily::Appendix
        | MarkerFamily::Sign
        | MarkerFamily::Bare
        | MarkerFamily::Comma
        | MarkerFamily::Bracketed
        | MarkerFamily::Circled
        | MarkerFamily::Stem
        | MarkerFamily::Branch => (NumeralSystem::Arabic, '\0'),
    };
    MarkerStyle { numerals, mark }
}

/// The words for the part of a level that speaks of itself.
pub(super) fn this_part(level: ReferenceLevel) -> Option<&'static str> {
    Some(match level {
        ReferenceLevel::Annex => "la présente annexe",
        ReferenceLevel::Part => "la présente partie",
        ReferenceLevel::Chapter => "le présent chapitre",
        ReferenceLevel::Section => "la présente section",
        ReferenceLevel::Article => "le présent article",
        ReferenceLevel::Paragraph => "le présent paragraphe",
        ReferenceLevel::Item => "le présent alinéa",
        ReferenceLevel::Subitem => return None,
    })
}

/// What goes before l'article 2, and the words in its place with the preposition that they are joined to.
pub(super) fn this_part_behind(before: &str, words: &'static str) -> (u32, String) {
    static ARTICLE: LazyPattern =
        LazyLock::new(|| Pattern::new("(?P<of>\\bde )?(?P<to>\\bà )?(?P<article>l'|l[ea] |les )$"));
    let Some(captures) = ARTICLE.first(before) else { return (0, words.to_owned()) };
    let place = crate::lang::alphabetic::pattern::whole(&captures);
    let joined = |masculine: &str, feminine: &str| match words.strip_prefix("le ") {
        Some(rest) => format!("{masculine}{rest}"),
        None => format!("{feminine}{words}"),
    };
    let written = match (group(&captures, "of"), group(&captures, "to")) {
        (Some(_), _) => joined("du ", "de "),
        (None, Some(_)) => joined("au ", "à "),
        (None, None) => words.to_owned(),
    };
    let capital = place.of(before).starts_with(char::is_uppercase);
    let mut letters = written.chars();
    let written = match letters.next().filter(|_| capital) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => written,
    };
    (place.len(), written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_of_all_levels_are_read() {
        let cases = [
            ("Article premier", MarkerFamily::Article, 1),
            ("Article 1er", MarkerFamily::Article, 1),
            ("ARTICLE PREMIER Obligations fondamentales", MarkerFamily::Article, 1),
            ("ARTICLE II", MarkerFamily::Article, 2),
            ("### Article  IV  ", MarkerFamily::Article, 4),
            ("Art. 3 bis", MarkerFamily::Article, 3),
            ("Article 12 – Règlement des différends", MarkerFamily::Article, 12),
            ("TITRE II", MarkerFamily::Title, 2),
            ("CHAPITRE III : DISPOSITIONS FINALES", MarkerFamily::Chapter, 3),
            ("PARTIE I", MarkerFamily::Part, 1),
            ("Section 2", MarkerFamily::Section, 2),
            ("ANNEXE II", MarkerFamily::Annex, 2),
            ("1. Les Parties", MarkerFamily::Arabic, 1),
            ("2) Les Parties", MarkerFamily::ArabicBracketed, 2),
            ("(3) Les Parties", MarkerFamily::ArabicBracketed, 3),
            ("a) les biens;", MarkerFamily::Letter, 1),
            ("(b) les biens;", MarkerFamily::Letter, 2),
            ("ii) les biens;", MarkerFamily::Roman, 2),
            ("1° l’éducation ;", MarkerFamily::ArabicBracketed, 1),
            ("2°) La santé ;", MarkerFamily::ArabicBracketed, 2),
            ("§ 2", MarkerFamily::Sign, 2),
        ];
        for (text, family, value) in cases {
            let marker = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (marker.family, marker.number.map(|number| number.value)),
                (family, Some(value)),
                "{text}"
            );
        }
        for text in [
            "L'article 5 dispose",
            "Article 5 de la Charte",
            "Protocole additionnel à la Convention",
            "A l'invitation",
            "1975 fut",
            "38° 30′ de latitude nord",
            "20° C au plus",
            "45° nord",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_part_speaks_of_itself_behind_a_preposition() {
        let words = |before: &str| this_part_behind(before, "le présent article").1;
        assert_eq!(words("en vertu de l’"), "du présent article");
        assert_eq!(words("visé à l'"), "au présent article");
        assert_eq!(words("L’"), "Le présent article");
        assert_eq!(words("cet "), "le présent article");
        assert_eq!(this_part_behind("de l’", "la présente annexe"), (7, "de la présente annexe".to_owned()));
    }

    #[test]
    fn markers_are_written() {
        let one = Number { value: 1, inserted: 0 };
        let words = MarkerStyle { numerals: NumeralSystem::Words, mark: '\0' };
        assert_eq!(marker(MarkerFamily::Article, Some(words), one).unwrap(), "Article premier");
        assert_eq!(
            marker(MarkerFamily::Article, Some(words), Number { value: 2, inserted: 0 }).unwrap(),
            "Article 2"
        );
        assert_eq!(marker(MarkerFamily::Letter, None, one).unwrap(), "a)");
        assert_eq!(marker(MarkerFamily::Title, None, one).unwrap(), "Titre I");
    }
}
