//! Counted years since an event: 30-летие установления дипломатических отношений, 30 лет со дня подписания Договора.

use crate::lang::entity::{Citation, Count, CountedEvent, NumeralSystem};
use crate::lang::ru::numeral::{cardinal, spelled};
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The counts of a paragraph in order of place.
pub(super) fn find(tokens: &Tokens<'_>, citations: &[Citation]) -> Vec<Count> {
    (0..tokens.len()).filter_map(|at| count(tokens, at, citations)).collect()
}

/// A number of years as it is read.
struct Years {
    value: u32,
    numeral: TextRange,
    numerals: NumeralSystem,
    anniversary: bool,
    /// The place behind.
    end: usize,
}

fn count(tokens: &Tokens<'_>, at: usize, citations: &[Citation]) -> Option<Count> {
    let years = years(tokens, at).filter(|years| (1..=999).contains(&years.value))?;
    let begin = match tokens.word(years.end) {
        "со" | "с" if ["дня", "даты", "момента"].contains(&tokens.word(years.end + 1)) => {
            years.end + 2
        }
        "после" | "с" => years.end + 1,
        _ => years.end,
    };
    // Without such words only an anniversary is one of what follows.
    if begin == years.end && !years.anniversary {
        return None;
    }
    let (event, end) = event(tokens, begin, citations)?;
    let context = TextRange::new(tokens.start(begin), tokens.range(begin, clause_end(tokens, end)).end);
    const ABOUT: [&str; 8] = ["около", "почти", "более", "свыше", "менее", "примерно", "чем", "больше"];
    Some(Count {
        range: TextRange::new(tokens.start(at), tokens.range(at, end.checked_sub(1)?).end),
        numeral: years.numeral,
        numerals: years.numerals,
        years: years.value,
        anniversary: years.anniversary,
        approximate: ABOUT.contains(&tokens.word_before(at)),
        event,
        context,
    })
}

fn years(tokens: &Tokens<'_>, at: usize) -> Option<Years> {
    if let Some(value) = tokens.number(at).filter(|_| !tokens.is_glued(at) || at == 0) {
        let numeral = tokens.range(at, at);
        let read = |anniversary, end| {
            Some(Years { value, numeral, numerals: NumeralSystem::Arabic, anniversary, end })
        };
        let hyphen = tokens.mark(at + 1).is_some_and(|mark| matches!(mark, '-' | '‑' | '–'))
            && tokens.is_glued(at + 1);
        if hyphen && is_anniversary(tokens.word(at + 2)) {
            return read(true, at + 3);
        }
        // 30-я годовщина
        if hyphen
            && ["я", "й", "ю", "ой"].contains(&tokens.word(at + 2))
            && tokens.word(at + 3).starts_with("годовщин")
        {
            return read(true, at + 4);
        }
        return if ["лет", "года", "год"].contains(&tokens.word(at + 1)) {
            read(false, at + 2)
        } else {
            None
        };
    }
    in_words(tokens, at)
}

/// тридцатилетие, тридцатая годовщина, тридцать лет
fn in_words(tokens: &Tokens<'_>, at: usize) -> Option<Years> {
    let word = tokens.word(at);
    let read = |value, numeral, anniversary, end| {
        Some(Years { value, numeral, numerals: NumeralSystem::Words, anniversary, end })
    };
    if let Some(place) =
        word.find("лети").filter(|place| *place > 0 && is_anniversary(word.get(*place..).unwrap_or_default()))
    {
        let value = compound(word.get(..place)?)?;
        return read(value, tokens.range(at, at), true, at + 1);
    }
    let number = spelled(tokens, at)?;
    let next = at + number.tokens;
    let numeral = tokens.range(at, next - 1);
    if number.ordinal && tokens.word(next).starts_with("годовщин") {
        return read(number.value, numeral, true, next + 1);
    }
    (!number.ordinal && ["лет", "года", "год"].contains(&tokens.word(next)))
        .then(|| read(number.value, numeral, false, next + 1))?
}

fn is_anniversary(word: &str) -> bool {
    ["летие", "летия", "летию", "летием", "летии"].contains(&word)
}

/// The number that begins тридцатилетие, двадцатипятилетие.
fn compound(stem: &str) -> Option<u32> {
    const HUNDRED: u32 = 100;
    if stem == "сто" {
        return Some(HUNDRED);
    }
    cardinal(stem).or_else(|| {
        let split = stem.char_indices().skip(1).map(|(at, _)| at);
        split.filter_map(|at| stem.split_at_checked(at)).find_map(|(tens, units)| {
            let (tens, units) = (cardinal(tens)?, cardinal(units)?);
            (tens >= 20 && tens % 10 == 0 && units < 10).then_some(tens + units)
        })
    })
}

/// What happened, named in the genitive from a place on, and the place behind.
fn event(tokens: &Tokens<'_>, at: usize, citations: &[Citation]) -> Option<(CountedEvent, usize)> {
    match tokens.word(at) {
        "установления" | "установление" => established(tokens, at),
        "независимости" | "независимость" => {
            Some((CountedEvent::Independence, at + 1))
        }
        "провозглашения" | "обретения" | "достижения" => (at + 1..at + 5)
            .find(|&at| tokens.word(at) == "независимости")
            .map(|at| (CountedEvent::Independence, at + 1)),
        "образования" | "основания" | "создания" | "учреждения" => {
            Some((CountedEvent::Foundation, at + 1))
        }
        "подписания" | "заключения" => {
            let start = tokens.start(at + 1);
            let citation = citations.iter().find(|citation| citation.range.start == start)?;
            Some((CountedEvent::Signature, tokens.at_byte(citation.range.end)))
        }
        _ => None,
    }
}

/// установления дипломатических отношений, установления отношений стратегического партнёрства
fn established(tokens: &Tokens<'_>, at: usize) -> Option<(CountedEvent, usize)> {
    if tokens.reads(at + 1, &["дипломатических", "отношений"]) {
        return Some((CountedEvent::DiplomaticRelations, at + 3));
    }
    let end = (at + 1..at + 8).find(|&at| tokens.word(at) == "партнерства")?;
    let plain = (at + 1..end).all(|at| !tokens.word(at).is_empty() && tokens.word(at) != "и");
    plain.then(|| (CountedEvent::Partnership(tokens.range(at + 1, end)), end + 1))
}

/// The last token of the clause that goes on at a place.
fn clause_end(tokens: &Tokens<'_>, from: usize) -> usize {
    const LONGEST: usize = 24;
    let end = (from..from + LONGEST).find(|&at| {
        at >= tokens.len()
            || tokens.mark(at).is_some_and(|mark| matches!(mark, '.' | ';' | ',' | ':' | '(' | ')'))
    });
    end.unwrap_or(from + LONGEST).min(tokens.len()).saturating_sub(1).max(from.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::CountedEvent;
    use crate::lang::ru::token::Tokens;
    use crate::lang::ru::{citation, date};
    use crate::lang::titles::NoTitles;

    #[test]
    fn years_since_an_event() {
        let read = |text: &str| -> Vec<_> {
            let tokens = Tokens::new(text);
            let citations = citation::find(&tokens, &date::find(&tokens), &NoTitles);
            find(&tokens, &citations)
                .into_iter()
                .map(|count| (count.years, count.anniversary, count.range.of(text).to_owned()))
                .collect()
        };
        assert_eq!(
            read("В связи с 30-летием установления дипломатических отношений между Аланом и Берией"),
            [(30, true, "30-летием установления дипломатических отношений".to_owned())]
        );
        assert_eq!(
            read("тридцатая годовщина независимости Республики Алан"),
            [(30, true, "тридцатая годовщина независимости".to_owned())]
        );
        assert_eq!(
            read("за 25 лет со дня установления дипломатических отношений")
                .first()
                .map(|read| (read.0, read.1)),
            Some((25, false))
        );
        assert_eq!(
            read("двадцатипятилетие подписания Договора о дружбе между Республикой Алан и Республикой Берия")
                .first()
                .map(|read| read.0),
            Some(25)
        );
        assert!(read("в течение 30 лет, десятилетие сотрудничества, 5 лет действует").is_empty());
    }

    #[test]
    fn partnerships_are_named() {
        let text = "10-летие установления отношений всеобъемлющего стратегического партнёрства.";
        let found = find(&Tokens::new(text), &[]);
        let Some(CountedEvent::Partnership(name)) = found.first().map(|count| count.event) else {
            panic!("{found:?}")
        };
        assert_eq!(name.of(text), "отношений всеобъемлющего стратегического партнёрства");
    }
}
