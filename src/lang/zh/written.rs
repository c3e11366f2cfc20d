//! Chinese markers, and the words that date an instrument, as they are written.

use crate::lang::date::PartialDate;
use crate::lang::entity::{CitationVerb, MarkerFamily, MarkerStyle, Number, NumeralSystem, ReferenceLevel};
use crate::lang::zh::{date, numeral};

/// The styles in which lists are numbered.
pub(super) const MARKER_STYLES: &[(MarkerFamily, MarkerStyle)] = &[
    (MarkerFamily::Article, MarkerStyle { numerals: NumeralSystem::Chinese, mark: '\0' }),
    (MarkerFamily::Article, MarkerStyle { numerals: NumeralSystem::Arabic, mark: '\0' }),
    (MarkerFamily::Comma, MarkerStyle { numerals: NumeralSystem::Chinese, mark: '、' }),
    (MarkerFamily::Arabic, MarkerStyle { numerals: NumeralSystem::Arabic, mark: '.' }),
    (MarkerFamily::Bracketed, MarkerStyle { numerals: NumeralSystem::Chinese, mark: '（' }),
    (MarkerFamily::ArabicBracketed, MarkerStyle { numerals: NumeralSystem::Arabic, mark: '（' }),
    (MarkerFamily::Circled, MarkerStyle { numerals: NumeralSystem::Circled, mark: '\0' }),
];

/// The marker of a family with a number, in a style or in the usual one of the family.
pub(super) fn marker(family: MarkerFamily, style: Option<MarkerStyle>, number: Number) -> Option<String> {
    let usual = usual_style(family);
    let style = style.unwrap_or(usual);
    let numeral = numeral::write_number(number, style.numerals);
    let bracketed = |numeral: &str| match style.mark {
        '(' => format!("({numeral})"),
        ')' => format!("{numeral})"),
        '）' => format!("{numeral}）"),
        _ => format!("（{numeral}）"),
    };
    Some(match family {
        MarkerFamily::Part | MarkerFamily::Title => divided(number, style.numerals, "编"),
        MarkerFamily::Chapter => divided(number, style.numerals, "章"),
        MarkerFamily::Section => divided(number, style.numerals, "节"),
        MarkerFamily::Article => divided(number, style.numerals, "条"),
        MarkerFamily::Annex | MarkerFamily::Appendix => format!("附件{numeral}"),
        MarkerFamily::Protocol => format!("议定书{numeral}"),
        MarkerFamily::Bare => numeral,
        MarkerFamily::Comma if style.mark == '\u{3000}' => format!("{numeral}\u{3000}"),
        MarkerFamily::Comma => format!("{numeral}、"),
        MarkerFamily::Arabic
        | MarkerFamily::Decimal
        | MarkerFamily::RomanUpper
        | MarkerFamily::LetterUpper => {
            format!("{numeral}{}", if style.mark == '\0' { usual.mark } else { style.mark })
        }
        MarkerFamily::Circled => numeral,
        MarkerFamily::Sign => format!("§ {numeral}"),
        MarkerFamily::Bracketed
        | MarkerFamily::ArabicBracketed
        | MarkerFamily::Stem
        | MarkerFamily::Branch
        | MarkerFamily::Letter
        | MarkerFamily::DoubleLetter
        | MarkerFamily::Roman => bracketed(&numeral),
    })
}

/// The same in traditional characters.
pub(super) fn traditional_marker(
    family: MarkerFamily,
    style: Option<MarkerStyle>,
    number: Number,
) -> Option<String> {
    let marker = marker(family, style, number)?;
    Some(marker.replace('条', "條").replace('节', "節").replace('编', "編"))
}

/// The words for the part of a level that speaks of itself.
pub(super) fn this_part(level: ReferenceLevel) -> Option<&'static str> {
    Some(match level {
        ReferenceLevel::Annex => "本附件",
        ReferenceLevel::Part => "本编",
        ReferenceLevel::Chapter => "本章",
        ReferenceLevel::Section => "本节",
        ReferenceLevel::Article => "本条",
        ReferenceLevel::Paragraph => "本款",
        ReferenceLevel::Item => "本项",
        ReferenceLevel::Subitem => return None,
    })
}

/// The same in traditional characters.
pub(super) fn traditional_this_part(level: ReferenceLevel) -> Option<&'static str> {
    Some(match level {
        ReferenceLevel::Part => "本編",
        ReferenceLevel::Section => "本節",
        ReferenceLevel::Article => "本條",
        ReferenceLevel::Item => "本項",
        ReferenceLevel::Annex | ReferenceLevel::Chapter | ReferenceLevel::Paragraph => {
            return this_part(level);
        }
        ReferenceLevel::Subitem => return None,
    })
}

/// A date with the verb that binds it to the title behind it: 2019年5月13日签订的.
pub(super) fn dating(date: PartialDate, system: NumeralSystem, verb: CitationVerb) -> String {
    let verb = match verb {
        CitationVerb::Sign | CitationVerb::Other => "签订",
        CitationVerb::Adopt => "通过",
        CitationVerb::Open => "开放签署",
        CitationVerb::Issue => "发表",
        CitationVerb::EnterIntoForce => "生效",
        CitationVerb::Propose => "提出",
        CitationVerb::Reach => "达成",
    };
    format!("{}{verb}的", date::format(date, system))
}

/// The same in traditional characters.
pub(super) fn traditional_dating(date: PartialDate, system: NumeralSystem, verb: CitationVerb) -> String {
    let simplified = ["签订", "通过", "开放签署", "发表", "达成"];
    let traditional = ["簽訂", "通過", "開放簽署", "發表", "達成"];
    let dated = dating(date, system, verb);
    simplified.into_iter().zip(traditional).fold(dated, |dated, (from, to)| dated.replace(from, to))
}

/// The insertion stands behind the word for the part: 第八条之二.
fn divided(number: Number, numerals: NumeralSystem, part: &str) -> String {
    let own = Number { inserted: 0, ..number };
    let marker = format!("第{}{part}", numeral::write_number(own, numerals));
    match number.inserted {
        0 => marker,
        inserted => format!(
            "{marker}之{}",
            numeral::write_number(Number { value: inserted, inserted: 0 }, NumeralSystem::Chinese)
        ),
    }
}

fn usual_style(family: MarkerFamily) -> MarkerStyle {
    let (numerals, mark) = match family {
        MarkerFamily::Part
        | MarkerFamily::Title
        | MarkerFamily::Chapter
        | MarkerFamily::Section
        | MarkerFamily::Article
        | MarkerFamily::Protocol
        | MarkerFamily::Annex
        | MarkerFamily::Appendix
        | MarkerFamily::Bare => (NumeralSystem::Chinese, '\0'),
        MarkerFamily::Comma => (NumeralSystem::Chinese, '、'),
        MarkerFamily::Bracketed => (NumeralSystem::Chinese, '（'),
        MarkerFamily::Sign => (NumeralSystem::Arabic, '§'),
        MarkerFamily::Arabic | MarkerFamily::Decimal => (NumeralSystem::Arabic, '.'),
        MarkerFamily::RomanUpper => (NumeralSystem::RomanUpper, '.'),
        MarkerFamily::LetterUpper => (NumeralSystem::LetterUpper, '.'),
        MarkerFamily::ArabicBracketed => (NumeralSystem::Arabic, '（'),
        MarkerFamily::Circled => (NumeralSystem::Circled, '\0'),
        MarkerFamily::Stem => (NumeralSystem::Stems, '（'),
        MarkerFamily::Branch => (NumeralSystem::Branches, '（'),
        MarkerFamily::Letter | MarkerFamily::DoubleLetter => (NumeralSystem::Letter, '（'),
        MarkerFamily::Roman => (NumeralSystem::RomanLower, '（'),
    };
    MarkerStyle { numerals, mark }
}
