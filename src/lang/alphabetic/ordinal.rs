//! Ordinals of recurring events, with the words around them that may name the series.

use regex::Captures;

use crate::lang::alphabetic::pattern::{Pattern, group};
use crate::lang::entity::{NumeralSystem, Ordinal};
use crate::text::TextRange;

/// Marks at which the words end that may name a series.
const STOPS: [char; 6] = [',', '.', ';', ':', '(', ')'];

/// Greater numbers count no meetings.
const GREATEST: u32 = 999;

/// The ordinals of a paragraph in order of place, by a pattern with a `number` and an `event`. The words that may name
/// the series reach so many characters at most on either side.
pub fn ordinals(
    text: &str,
    pattern: &Pattern,
    value: fn(&str) -> Option<(u32, NumeralSystem)>,
    longest: usize,
) -> Vec<Ordinal> {
    let read = |captures: Captures<'_>| {
        let range = group(&captures, "number")?;
        let (value, numerals) = value(range.of(text))?;
        let event = group(&captures, "event")?;
        let behind = text.get(event.start as usize..)?;
        let stop = behind.find(STOPS).unwrap_or(behind.len());
        let length = behind.char_indices().nth(longest).map_or(stop, |(at, _)| at.min(stop));
        let lead = text.get(..range.start as usize)?;
        let clause = lead.rfind(STOPS).map_or(0, |at| at + 1);
        let near = lead.char_indices().rev().nth(longest).map_or(0, |(at, _)| at);
        Some(Ordinal {
            range,
            numeral: range,
            numerals,
            value,
            before: TextRange::new(clause.max(near) as u32, range.start),
            after: TextRange::new(event.start, event.start + length as u32),
        })
    };
    pattern.all(text).filter_map(read).filter(|ordinal| ordinal.value <= GREATEST).collect()
}
