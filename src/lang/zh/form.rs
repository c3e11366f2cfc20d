//! What a paragraph looks like as a whole.

use crate::lang::entity::{DateMention, Definition, Furniture, Marker, ParagraphForm, QuotationBalance};
use crate::lang::zh::opening::Opening;
use crate::lang::zh::{closing, ending, furniture, marker, opening, reserved, signature, title};

/// The form of a paragraph, of which everything else is known.
pub fn form(text: &str, facts: &KnownFacts) -> ParagraphForm {
    let KnownFacts { marker, dates, definitions, furniture } = *facts;
    let body = furniture::without(text, furniture);
    let content = body.get(marker.map_or(0, |marker| marker.range.end as usize)..).unwrap_or_default();
    let signature = marker.is_none() && signature::is_signature(body);
    ParagraphForm {
        title: if marker.is_none() && !signature { title::kind_of(body) } else { None },
        opening: Opening {
            words: content,
            start: (body.len() - content.len()) as u32,
            marked: marker.is_some(),
            dates,
            definitions,
        }
        .opens(),
        enacting: opening::enacting(body),
        testimonium: closing::is_testimonium(content, marker.is_some()),
        signature,
        closing_date: if marker.is_none() { closing::date(body, dates) } else { None },
        ending: ending::ending(text),
        starts_mid_sentence: ending::starts_mid_sentence(text),
        heading_only: marker.is_some_and(|marker| marker::is_heading_with(text, marker)),
        reserved: reserved::is_reserved(content, marker.is_some()),
        quotation: quotation(text),
    }
}

/// What the form of a paragraph depends on.
#[derive(Clone, Copy, Debug)]
pub struct KnownFacts<'f> {
    /// Its numbering marker.
    pub marker: Option<&'f Marker>,
    /// Its dates.
    pub dates: &'f [DateMention],
    /// The short names that it introduces.
    pub definitions: &'f [Definition],
    /// Its layout remains.
    pub furniture: &'f [Furniture],
}

/// The quotations left open by a paragraph.
fn quotation(text: &str) -> QuotationBalance {
    let sign = |c: char| match c {
        '“' | '「' | '『' => 1,
        '”' | '」' | '』' => -1,
        _ => 0,
    };
    QuotationBalance(text.chars().map(sign).sum())
}

#[cfg(test)]
mod tests;
