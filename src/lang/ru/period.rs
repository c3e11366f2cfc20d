//! Periods that a text sets: за шесть месяцев до истечения, сроком на пять лет.

use crate::lang::alphabetic::quantity::Quantity;
use crate::lang::entity::{NumeralSystem, Period, PeriodAct, PeriodUnit};
use crate::lang::ru::numeral::spelled;
use crate::lang::ru::sentences::sentences;
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The periods of a paragraph in order of place.
pub(super) fn find(tokens: &Tokens<'_>) -> Vec<Period> {
    let mut found = Vec::new();
    for sentence in sentences(tokens, 0) {
        let (from, to) = (tokens.at_byte(sentence.start), tokens.at_byte(sentence.end));
        let mut at = from;
        while at < to {
            match quantity(tokens, at) {
                Some(counted) => {
                    found.push(period(tokens, &counted, sentence, at));
                    at = tokens.at_byte(counted.range.end);
                }
                None => at += 1,
            }
        }
    }
    found
}

/// The number with a unit that begins at a place: шести месяцев, 30 (тридцати) дней, пятилетний.
pub(super) fn quantity(tokens: &Tokens<'_>, at: usize) -> Option<Quantity> {
    let (value, numerals, mut next) = match tokens.number(at) {
        Some(value) if !tokens.is_glued(at) && tokens.digits(at) <= 3 => {
            (value, NumeralSystem::Arabic, at + 1)
        }
        Some(_) => return None,
        None => {
            let words = spelled(tokens, at).filter(|words| !words.ordinal)?;
            (words.value, NumeralSystem::Words, at + words.tokens)
        }
    };
    let numeral = tokens.range(at, next - 1);
    if tokens.is_mark(next, '(') {
        let close = (next + 1..next + 5).find(|&at| tokens.is_mark(at, ')'))?;
        next = close + 1;
    }
    // шести последующих месяцев, 30 календарных дней
    if ["календарных", "рабочих", "последующих", "полных"].contains(&tokens.word(next))
    {
        next += 1;
    }
    let unit = unit(tokens.word(next))?;
    Some(Quantity { range: tokens.range(at, next), numeral, numerals, value, unit })
}

fn unit(word: &str) -> Option<PeriodUnit> {
    Some(match word {
        "год" | "года" | "лет" | "годам" => PeriodUnit::Year,
        "месяц" | "месяца" | "месяцев" | "месяцам" => PeriodUnit::Month,
        "неделя" | "недели" | "недель" | "неделю" => PeriodUnit::Week,
        "день" | "дня" | "дней" | "дням" | "сутки" | "суток" => PeriodUnit::Day,
        _ => return None,
    })
}

fn period(tokens: &Tokens<'_>, counted: &Quantity, sentence: TextRange, at: usize) -> Period {
    let text = tokens.lowered(sentence);
    let start = (counted.range.start - sentence.start) as usize;
    let before = text.get(..start).unwrap_or_default();
    let behind = text.get((counted.range.end - sentence.start) as usize..).unwrap_or_default();
    counted.period(act(before, behind, tokens.word_before(at)))
}

/// What the period is set for, where the sentence says so of this instrument.
fn act(before: &str, behind: &str, preposition: &str) -> Option<PeriodAct> {
    let own = ["настоящ", "соглашени", "договор", "протокол", "конвенци", "меморандум"]
        .iter()
        .any(|word| before.contains(word));
    let behind_starts = |words: &[&str]| words.iter().any(|word| behind.trim_start().starts_with(word));
    if ["за", "чем"].contains(&preposition) && behind_starts(&["до истечения", "до окончания"])
    {
        return Some(PeriodAct::NonRenewal);
    }
    if !own {
        return None;
    }
    let renewal = before.contains("продл") || before.contains("продлева");
    let lasts = [
        "заключается",
        "заключено",
        "действует",
        "остается в силе",
        "действовать",
        "оставаться в силе",
        "сроком",
    ];
    let last = |words: &[&str]| words.iter().filter_map(|word| before.rfind(word)).max();
    if ["на", "течение", "последующие"].contains(&preposition) && renewal && last(&["продл"]) > last(&lasts)
    {
        return Some(PeriodAct::Renewal);
    }
    if ["на", "течение"].contains(&preposition) && !before.contains(" если ") && last(&lasts).is_some()
    {
        return Some(PeriodAct::Duration);
    }
    let ends = before.contains("прекра") || before.contains("утрачивает силу");
    let notice = behind_starts(&["с даты", "со дня", "после", "с момента"]) && behind.contains("уведомлени");
    (["истечении", "через"].contains(&preposition) && ends && notice).then_some(PeriodAct::TerminationEffect)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::PeriodAct::*;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn periods_and_what_they_are_set_for() {
        let read = |text: &str| -> Vec<_> {
            find(&Tokens::new(text))
                .into_iter()
                .map(|period| (period.range.of(text).to_owned(), period.value, period.act))
                .collect()
        };
        assert_eq!(
            read(
                "Настоящее Соглашение заключается на пять лет и продлевается на последующие два года, если ни одна из Сторон не менее чем за шесть месяцев до истечения срока не уведомит."
            ),
            [
                ("пять лет".to_owned(), 5, Some(Duration)),
                ("два года".to_owned(), 2, Some(Renewal)),
                ("шесть месяцев".to_owned(), 6, Some(NonRenewal))
            ]
        );
        assert_eq!(
            read("Действие Соглашения прекращается по истечении 6 месяцев с даты получения уведомления."),
            [("6 месяцев".to_owned(), 6, Some(TerminationEffect))]
        );
        assert_eq!(read("в течение 30 (тридцати) дней"), [("30 (тридцати) дней".to_owned(), 30, None)]);
    }
}
