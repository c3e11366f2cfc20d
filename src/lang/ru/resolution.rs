//! Resolutions of the United Nations: резолюция 2625 (XXV) Генеральной Ассамблеи, резолюция 1540 (2004) Совета Безопасности.

use crate::lang::alphabetic::roman::read_roman;
use crate::lang::entity::{DateMention, UnOrgan, UnResolution};
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The resolutions that a paragraph cites by number.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<UnResolution> {
    let tokens = Tokens::new(text);
    let named = tokens.words().filter(|(_, word)| {
        word.strip_prefix("резолюци").is_some_and(|ending| ["я", "и", "ю", "ей"].contains(&ending))
    });
    named.filter_map(|(at, _)| resolution(&tokens, at, dates)).collect()
}

fn resolution(tokens: &Tokens<'_>, noun: usize, dates: &[DateMention]) -> Option<UnResolution> {
    let (organ_named, number_at) = match organ(tokens, noun + 1) {
        Some((organ, end)) => (Some(organ), end),
        None => (None, noun + 1),
    };
    let number_at = if tokens.is_mark(number_at, '№') { number_at + 1 } else { number_at };
    let first = tokens.number(number_at)?;
    let mut session = None;
    let mut year = None;
    let mut number = first;
    let mut end = number_at + 1;
    if tokens.is_mark(end, '/') && tokens.is_glued(end) {
        number = tokens.number(end + 1)?;
        session = Some(first);
        end += 2;
    } else if tokens.is_mark(end, '(') && tokens.is_mark(end + 2, ')') {
        let place = tokens.range(end + 1, end + 1);
        session = read_roman(tokens.written(end + 1));
        year = tokens.number(end + 1).filter(|_| tokens.digits(end + 1) == 4).map(|year| (year, place));
        end += 3;
    }
    let (organ_behind, organ_end) = organ(tokens, end).map_or((None, end), |(organ, end)| (Some(organ), end));
    let body = organ_named.or(organ_behind)?;
    let organ = match (body, session) {
        (Body::Council, None) => UnOrgan::Council,
        (Body::Assembly, Some(session)) => UnOrgan::Assembly(session),
        (Body::Council, Some(_)) | (Body::Assembly, None) => return None,
    };
    let range = TextRange::new(tokens.start(noun), tokens.range(noun, organ_end.checked_sub(1)?).end);
    Some(UnResolution { range, organ, number, year: year.or_else(|| dated(tokens, organ_end, dates)) })
}

#[derive(Clone, Copy)]
enum Body {
    Assembly,
    Council,
}

/// Генеральной Ассамблеи ООН, Совета Безопасности, and the place behind.
fn organ(tokens: &Tokens<'_>, at: usize) -> Option<(Body, usize)> {
    let (body, end) = if tokens.reads(at, &["генеральной", "ассамблеи"]) {
        (Body::Assembly, at + 2)
    } else if tokens.reads(at, &["совета", "безопасности"]) {
        (Body::Council, at + 2)
    } else {
        return None;
    };
    if tokens.word(end) == "оон" {
        return Some((body, end + 1));
    }
    let full = tokens.reads(end, &["организации", "объединенных", "наций"]);
    Some((body, if full { end + 3 } else { end }))
}

/// … от 24 октября 1970 года
fn dated(tokens: &Tokens<'_>, at: usize, dates: &[DateMention]) -> Option<(u32, TextRange)> {
    let from = if tokens.word(at) == "от" { at + 1 } else { return None };
    let date = dates.iter().find(|date| date.range.start == tokens.start(from))?;
    let year = u32::try_from(date.start().year).ok()?;
    date.span.end.is_none().then_some((year, date.range))
}

#[cfg(test)]
mod tests {
    use super::{UnOrgan, find};
    use crate::lang::ru::date;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn organ_number_and_year_are_read() {
        let text = "резолюцией 2625 (XXV) Генеральной Ассамблеи от 24 октября 1970 года, резолюции Совета Безопасности ООН 1540 (2004), резолюция 60/1 Генеральной Ассамблеи";
        let found = find(text, &date::find(&Tokens::new(text)));
        let read: Vec<_> =
            found.iter().map(|found| (found.organ, found.number, found.year.map(|year| year.0))).collect();
        assert_eq!(
            read,
            [
                (UnOrgan::Assembly(25), 2625, Some(1970)),
                (UnOrgan::Council, 1540, Some(2004)),
                (UnOrgan::Assembly(60), 1, None)
            ]
        );
    }
}
