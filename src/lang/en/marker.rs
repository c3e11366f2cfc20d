//! English markers: Article 1, CHAPTER IV, Annex A, 1., (a), (i).

use crate::lang::alphabetic::letter::LATIN;
use crate::lang::alphabetic::marker::Markers;
use crate::lang::alphabetic::{words, write};
use crate::lang::en::numeral;
use crate::lang::entity::{Marker, MarkerFamily, MarkerStyle, Number, NumeralSystem, ReferenceLevel};

/// What English writes in markers.
pub(super) const MARKERS: Markers = Markers {
    labels: &[
        ("article", MarkerFamily::Article),
        ("art.", MarkerFamily::Article),
        ("chapter", MarkerFamily::Chapter),
        ("section", MarkerFamily::Section),
        ("part", MarkerFamily::Part),
        ("title", MarkerFamily::Title),
        ("annex", MarkerFamily::Annex),
        ("appendix", MarkerFamily::Appendix),
        ("schedule", MarkerFamily::Appendix),
        ("protocol", MarkerFamily::Protocol),
    ],
    number_word: numeral::word,
    alphabets: &[LATIN],
    is_alone: |family| matches!(family, MarkerFamily::Annex | MarkerFamily::Appendix),
    primo: false,
};

/// The markers behind the first one of a paragraph: 3. (a) (i), or an article behind the heading of a division.
pub(super) fn nested(text: &str, marker: &Marker) -> Vec<Marker> {
    if let Some(article) = below(text, marker) {
        return vec![article];
    }
    let mut nested: Vec<Marker> = Vec::new();
    let mut outer = marker.clone();
    while !is_division(outer.family) {
        let behind = outer.range.end;
        let rest = text.get(behind as usize..).unwrap_or_default();
        let inner = MARKERS.read(rest).filter(|inner| inner.number.is_some_and(|number| number.value == 1));
        let Some(inner) = inner.filter(|inner| inner.family > outer.family && !is_division(inner.family))
        else {
            break;
        };
        outer = inner.shifted(behind);
        nested.push(outer.clone());
    }
    nested
}

fn is_division(family: MarkerFamily) -> bool {
    family <= MarkerFamily::Appendix
}

/// The article that begins on the same line behind the heading of a division: PART II Scope Article 2.
fn below(text: &str, division: &Marker) -> Option<Marker> {
    let holds = matches!(
        division.family,
        MarkerFamily::Part
            | MarkerFamily::Title
            | MarkerFamily::Chapter
            | MarkerFamily::Section
            | MarkerFamily::RomanUpper
            | MarkerFamily::LetterUpper
    );
    let from = division.range.end as usize;
    let heading = text.get(from..)?.lines().next().filter(|_| holds)?;
    let at = words::find(heading, "article", 0)?;
    let rest = heading.get(at..)?;
    let capital =
        heading.get(..at)?.trim_end().ends_with(|c: char| !matches!(c, ',' | ';')) && rest.starts_with('A');
    let joined = ["of", "in", "to", "under", "and", "with", "by"].contains(&words::last(heading.get(..at)?));
    let article = MARKERS.read(rest).filter(|_| capital && !joined)?;
    (article.family == MarkerFamily::Article).then(|| article.shifted((from + at) as u32))
}

/// The marker of a family with a number, in a style or in the usual one of the family.
pub(super) fn written(family: MarkerFamily, style: Option<MarkerStyle>, number: Number) -> Option<String> {
    let mark = style.map_or('\0', |style| style.mark);
    let numeral = write::numeral(number, style.map_or(usual(family), |style| style.numerals));
    let labelled = |label: &str| Some(format!("{label} {numeral}"));
    match family {
        MarkerFamily::Part => labelled("Part"),
        MarkerFamily::Title => labelled("Title"),
        MarkerFamily::Chapter => labelled("Chapter"),
        MarkerFamily::Section => labelled("Section"),
        MarkerFamily::Article => labelled("Article"),
        MarkerFamily::Protocol => labelled("Protocol"),
        MarkerFamily::Annex => labelled("Annex"),
        MarkerFamily::Appendix => labelled("Appendix"),
        MarkerFamily::Sign => labelled("§"),
        MarkerFamily::Arabic
        | MarkerFamily::Decimal
        | MarkerFamily::RomanUpper
        | MarkerFamily::LetterUpper => Some(marked(&numeral, mark, '.')),
        MarkerFamily::ArabicBracketed
        | MarkerFamily::Letter
        | MarkerFamily::DoubleLetter
        | MarkerFamily::Roman => Some(marked(&numeral, mark, '(')),
        MarkerFamily::Bare
        | MarkerFamily::Comma
        | MarkerFamily::Bracketed
        | MarkerFamily::Circled
        | MarkerFamily::Stem
        | MarkerFamily::Branch => None,
    }
}

fn marked(numeral: &str, mark: char, usual: char) -> String {
    match if mark == '\0' { usual } else { mark } {
        '(' => format!("({numeral})"),
        mark => format!("{numeral}{mark}"),
    }
}

const fn usual(family: MarkerFamily) -> NumeralSystem {
    match family {
        MarkerFamily::Part | MarkerFamily::Chapter | MarkerFamily::RomanUpper => NumeralSystem::RomanUpper,
        MarkerFamily::LetterUpper => NumeralSystem::LetterUpper,
        MarkerFamily::Letter | MarkerFamily::DoubleLetter => NumeralSystem::Letter,
        MarkerFamily::Roman => NumeralSystem::RomanLower,
        _ => NumeralSystem::Arabic,
    }
}

/// The words for the part of a level that speaks of itself.
pub(super) fn this_part(level: ReferenceLevel) -> Option<&'static str> {
    Some(match level {
        ReferenceLevel::Annex => "this Annex",
        ReferenceLevel::Part => "this Part",
        ReferenceLevel::Chapter => "this Chapter",
        ReferenceLevel::Section => "this Section",
        ReferenceLevel::Article => "this Article",
        ReferenceLevel::Paragraph => "this paragraph",
        ReferenceLevel::Item => "this subparagraph",
        ReferenceLevel::Subitem => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn read(text: &str) -> Option<(MarkerFamily, Option<u32>, String)> {
        let marker = MARKERS.read(text)?;
        let heading = marker.heading.map_or("", |heading| heading.of(text));
        Some((marker.family, marker.number.map(|number| number.value), heading.to_owned()))
    }

    #[test]
    fn divisions() {
        use MarkerFamily::{Annex, Appendix, Article, Chapter, Part, Section, Title};
        let heading = |family, value, words: &str| Some((family, Some(value), words.to_owned()));
        assert_eq!(read("Article 1"), heading(Article, 1, ""));
        assert_eq!(read("### Article  12  "), heading(Article, 12, ""));
        assert_eq!(read("ARTICLE IV"), heading(Article, 4, ""));
        assert_eq!(read("Article 十二"), heading(Article, 12, ""));
        assert_eq!(read("Art. 5"), heading(Article, 5, ""));
        assert_eq!(read("Article One"), heading(Article, 1, ""));
        assert_eq!(read("Article 5 Definitions"), heading(Article, 5, "Definitions"));
        assert_eq!(read("Article 5: Definitions"), heading(Article, 5, "Definitions"));
        assert_eq!(read("Article 5 – Definitions"), heading(Article, 5, "Definitions"));
        assert_eq!(read("Article 93 bis"), heading(Article, 93, ""));
        assert_eq!(read("PART XV"), heading(Part, 15, ""));
        assert_eq!(read("Title II"), heading(Title, 2, ""));
        assert_eq!(
            read("Chapter I: Purposes and Principles"),
            heading(Chapter, 1, "Purposes and Principles")
        );
        assert_eq!(read("=Part I: General Provisions="), heading(Part, 1, "General Provisions"));
        assert_eq!(read("SECTION 1. GENERAL"), heading(Section, 1, "GENERAL"));
        assert_eq!(read("Annex II"), heading(Annex, 2, ""));
        assert_eq!(read("Annex A"), heading(Annex, 1, ""));
        assert_eq!(read("ANNEX"), Some((Annex, None, String::new())));
        assert_eq!(read("Appendix 1"), heading(Appendix, 1, ""));
        let run_in = read("Article 1. The Parties shall cooperate.");
        assert_eq!(run_in, heading(Article, 1, ""));
    }

    #[test]
    fn references_at_the_start_of_a_sentence_are_no_markers() {
        for text in [
            "Article 5 of the Charter provides for this.",
            "Article 5, paragraph 2, shall apply.",
            "Articles 3 to 5 shall apply.",
            "Article 5 shall be deleted.",
            "Article 12 (2) applies.",
            "Part of the territory",
            "Section heads shall meet.",
            "Parties to this Convention",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn items() {
        use MarkerFamily::{
            Arabic, ArabicBracketed, Decimal, DoubleLetter, Letter, LetterUpper, Roman, RomanUpper,
        };
        let item = |family, value| Some((family, value, String::new()));
        assert_eq!(read("1. The Parties"), item(Arabic, Some(1)));
        assert_eq!(read("(1) The Parties"), item(ArabicBracketed, Some(1)));
        assert_eq!(read("1) the Parties"), item(ArabicBracketed, Some(1)));
        assert_eq!(read("(a) goods;"), item(Letter, Some(1)));
        assert_eq!(read("a) goods;"), item(Letter, Some(1)));
        assert_eq!(read("(aa) goods;"), item(DoubleLetter, Some(1)));
        assert_eq!(read("(i) goods;"), item(Roman, Some(1)));
        assert_eq!(read("(iv) goods;"), item(Roman, Some(4)));
        assert_eq!(read("I. SCOPE"), item(RomanUpper, Some(1)));
        assert_eq!(read("A. General provisions"), item(LetterUpper, Some(1)));
        assert_eq!(read("4.2 The Parties"), item(Decimal, None));
        for text in [
            "1.5 million",
            "1982. The",
            "J. Smith",
            "(the Parties)",
            "i.e. this",
            "a Party",
            "I agree",
            "12 June 2019",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        let both = MARKERS
            .read("(i) goods")
            .and_then(|marker| marker.other)
            .map(|other| (other.family, other.number.value));
        assert_eq!(both, Some((Letter, 9)));
    }
}
