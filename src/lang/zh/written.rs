//! Chinese markers as they are written.

use crate::lang::entity::{MarkerFamily, MarkerStyle, Number, NumeralSystem};
use crate::lang::zh::numeral;

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
        MarkerFamily::Part => divided(number, style.numerals, "编"),
        MarkerFamily::Chapter => divided(number, style.numerals, "章"),
        MarkerFamily::Section => divided(number, style.numerals, "节"),
        MarkerFamily::Article => divided(number, style.numerals, "条"),
        MarkerFamily::Annex => format!("附件{numeral}"),
        MarkerFamily::Bare => numeral,
        MarkerFamily::Comma => format!("{numeral}、"),
        MarkerFamily::Arabic => {
            format!("{numeral}{}", if style.mark == '\0' { usual.mark } else { style.mark })
        }
        MarkerFamily::Circled => numeral,
        MarkerFamily::Bracketed
        | MarkerFamily::ArabicBracketed
        | MarkerFamily::Letter
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
        | MarkerFamily::Chapter
        | MarkerFamily::Section
        | MarkerFamily::Article
        | MarkerFamily::Annex
        | MarkerFamily::Bare => (NumeralSystem::Chinese, '\0'),
        MarkerFamily::Comma => (NumeralSystem::Chinese, '、'),
        MarkerFamily::Bracketed => (NumeralSystem::Chinese, '（'),
        MarkerFamily::Arabic => (NumeralSystem::Arabic, '.'),
        MarkerFamily::ArabicBracketed => (NumeralSystem::Arabic, '（'),
        MarkerFamily::Circled => (NumeralSystem::Circled, '\0'),
        MarkerFamily::Letter => (NumeralSystem::Letter, '（'),
        MarkerFamily::Roman => (NumeralSystem::RomanLower, '（'),
    };
    MarkerStyle { numerals, mark }
}
