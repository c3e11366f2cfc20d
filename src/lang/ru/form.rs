//! What a paragraph looks like as a whole.

use crate::lang::alphabetic::marker::is_heading;
use crate::lang::alphabetic::sentence;
use crate::lang::entity::{AnnexWords, DateMention, Definition, Marker, ParagraphForm, QuotationBalance};
use crate::lang::ru::token::Tokens;
use crate::lang::ru::{closing, opening, signature, title};
use crate::text::TextRange;

/// What is known of the paragraph before its form is read.
#[derive(Clone, Copy)]
pub(super) struct Known<'f> {
    pub(super) marker: Option<&'f Marker>,
    pub(super) dates: &'f [DateMention],
    pub(super) definitions: &'f [Definition],
}

/// The conjunctions that may stand behind the mark of an item.
const CONJUNCTIONS: [&str; 2] = ["и", "или"];

/// The form of a paragraph.
pub(super) fn form(tokens: &Tokens<'_>, known: Known<'_>) -> ParagraphForm {
    let text = tokens.text;
    let marked = known.marker.is_some();
    let content = text.get(known.marker.map_or(0, |marker| marker.range.end as usize)..).unwrap_or_default();
    let signature = !marked && signature::is_signature(text);
    let enacting = opening::enacting(tokens);
    let testimonium = !marked && closing::is_testimonium(tokens);
    let ending = sentence::ending(text);
    ParagraphForm {
        title: if marked || signature { None } else { title::kind_of(tokens) },
        opening: !marked && opening::opens(tokens, known.definitions),
        enacting: enacting.map(|(range, _)| range),
        deed: enacting.map(|(_, deed)| deed),
        testimonium,
        vouched: testimonium,
        signature,
        closing_date: if marked { None } else { closing::date(tokens, known.dates) },
        ending,
        end_mark: sentence::end_mark(text, &CONJUNCTIONS),
        starts_mid_sentence: sentence::starts_mid_sentence(text),
        heading_only: known.marker.is_some_and(|marker| {
            content.trim().is_empty() || marker.heading.is_some() && is_heading(content)
        }),
        list_cue: list_cue(tokens),
        one_sentence: sentence::is_one_sentence(content),
        second_number: marked && has_second_number(content),
        annexes: annexes(tokens, known.marker),
        resolution: None,
        ordinal_mark: None,
        reserved: is_reserved(content, marked),
        quotation: quotation(text),
        swallows_next: known.marker.is_some_and(|marker| marker.swallows_next(text)),
        awaits_number: sentence::ends_torn(
            text,
            &["пункт", "пункта", "пункте", "пунктом", "статьи", "статье", "статьей"],
        ),
        titled: false,
    }
}

/// The word that announces the list behind the colon that a paragraph ends with.
fn list_cue(tokens: &Tokens<'_>) -> Option<TextRange> {
    const CUES: [&str; 12] = [
        "следующие",
        "следующих",
        "следующим",
        "следующими",
        "следующее",
        "следующего",
        "следующем",
        "нижеследующее",
        "нижеследующие",
        "нижеследующих",
        "нижеследующем",
        "нижеследующими",
    ];
    let colon = tokens.len().checked_sub(1).filter(|&last| tokens.is_mark(last, ':'))?;
    let sentence = (0..colon)
        .rev()
        .take_while(|&at| !tokens.mark(at).is_some_and(|mark| matches!(mark, '.' | ';' | '!' | '?')));
    let at = sentence.into_iter().find(|&at| CUES.contains(&tokens.word(at)))?;
    Some(tokens.range(at, at))
}

fn has_second_number(content: &str) -> bool {
    ["б)", "2)", "b)", "ii)", " 2. ", "(2)", "(б)", "(b)"].iter().any(|sign| content.contains(sign))
}

/// What is said of annexes without a number.
fn annexes(tokens: &Tokens<'_>, marker: Option<&Marker>) -> Option<AnnexWords> {
    let marked = marker.map_or(0, |marker| marker.range.end);
    let annex = |at: &usize| tokens.word(*at).starts_with("приложени") && tokens.start(*at) >= marked;
    let mentioned: Vec<usize> = (0..tokens.len()).filter(annex).collect();
    let integral = tokens
        .words()
        .any(|(at, word)| word.starts_with("неотъемлем") && tokens.word(at + 1).starts_with("част"));
    let unnumbered =
        mentioned.iter().any(|&at| tokens.number(at + 1).is_none() && !tokens.is_mark(at + 1, '№'));
    match (mentioned.is_empty(), integral) {
        (true, _) => None,
        (false, true) => Some(AnnexWords::Integral),
        (false, false) => unnumbered.then_some(AnnexWords::Mention),
    }
}

/// Says that a number is kept without a text: (исключена), [зарезервировано].
fn is_reserved(content: &str, marked: bool) -> bool {
    const WORDS: [&str; 9] = [
        "исключен",
        "исключена",
        "исключено",
        "исключён",
        "утратил силу",
        "утратила силу",
        "утратило силу",
        "зарезервировано",
        "зарезервирована",
    ];
    let plain = content.trim().trim_matches(['(', ')', '[', ']', '.', ' ']).to_lowercase();
    marked && WORDS.contains(&plain.as_str())
}

fn quotation(text: &str) -> QuotationBalance {
    let sign = |c: char| match c {
        '«' => 1,
        '»' => -1,
        _ => 0,
    };
    QuotationBalance(text.chars().map(sign).sum())
}
