//! What a paragraph looks like as a whole.

use std::sync::LazyLock;

use crate::lang::entity::{
    AnnexWords, DateMention, Definition, Furniture, Marker, ParagraphForm, QuotationBalance,
};
use crate::lang::zh::literals::Literals;
use crate::lang::zh::opening::Opening;
use crate::lang::zh::{
    closing, ending, furniture, marker, numeral, opening, paragraph_opening, reserved, signature, title,
};

/// The form of a paragraph, of which everything else is known.
pub fn form(text: &str, facts: &KnownFacts) -> ParagraphForm {
    let KnownFacts { marker, dates, definitions, furniture } = *facts;
    let body = furniture::without(text, furniture);
    let content = body.get(marker.map_or(0, |marker| marker.range.end as usize)..).unwrap_or_default();
    let signature = marker.is_none() && signature::is_signature(body);
    let enacting = opening::enacting(body);
    let testimonium = closing::is_testimonium(content, marker.is_some());
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
        enacting: enacting.map(|(range, _)| range),
        deed: enacting.map(|(_, deed)| deed),
        testimonium,
        vouched: testimonium && closing::is_vouched(content, marker.is_some()),
        signature,
        closing_date: if marker.is_none() { closing::date(body, dates) } else { None },
        ending: ending::ending(text),
        end_mark: ending::end_mark(text),
        starts_mid_sentence: ending::starts_mid_sentence(text),
        heading_only: marker.is_some_and(|marker| marker::is_heading_with(text, marker)),
        one_sentence: content.matches(['。', '；', '！', '？']).nth(1).is_none(),
        second_number: marker.is_some() && SECOND_NUMBERS.occur_in(content),
        annexes: annexes(content),
        resolution: paragraph_opening::opening(content),
        ordinal_mark: paragraph_opening::ordinal_mark(text),
        list_cue: ending::list_cue(text),
        reserved: reserved::is_reserved(content, marker.is_some()),
        quotation: quotation(text),
        swallows_next: false,
        awaits_number: false,
        titled: false,
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

/// The second numbers of lists, with what shows that they are numbers of items.
static SECOND_NUMBERS: LazyLock<Literals> = LazyLock::new(|| {
    Literals::new(&[
        "（二）",
        "(二)",
        "二、",
        "二.",
        "二．",
        "二  ",
        "二\u{3000}",
        "（2）",
        "(2)",
        "2)",
        "2）",
        "2.",
        "2．",
        "2、",
        "②",
        "（乙）",
        "(乙)",
        "（丑）",
        "(丑)",
        "b)",
        "b）",
        "ii)",
        "ii）",
    ])
});

/// What a paragraph says of annexes, those with a number left aside.
fn annexes(words: &str) -> Option<AnnexWords> {
    const INTEGRAL: [&str; 6] = ["组成部分", "組成部分", "不可分割", "同等效力", "同等法律效力", "组成本"];
    let mentioned = words.contains("附件");
    let integral = mentioned && INTEGRAL.iter().any(|word| words.contains(word));
    let unnumbered = || {
        words.match_indices("附件").any(|(at, word)| {
            let behind = words.get(at + word.len()..).unwrap_or_default().trim_start();
            !behind.starts_with(numeral::is_numeral)
        })
    };
    match (integral, mentioned && unnumbered()) {
        (true, _) => Some(AnnexWords::Integral),
        (false, true) => Some(AnnexWords::Mention),
        (false, false) => None,
    }
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
