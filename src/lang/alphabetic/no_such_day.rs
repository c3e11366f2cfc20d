//! Days that their month has in no year, in dates without one: 31 April, le 30 février.

use crate::lang::alphabetic::pattern::{Pattern, group};
use crate::lang::date::PartialDate;
use crate::lang::entity::DateMention;
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::text::TextRange;

/// The days of a paragraph that no year has, outside `dates`, which have a year.
///
/// `pattern` finds days and months: its groups `day`, in figures, and `month`, of which `month_of` knows the number.
pub fn find(
    text: &str,
    dates: &[DateMention],
    pattern: &Pattern,
    month_of: fn(&str) -> Option<u8>,
) -> Vec<NumberSlip> {
    let read = |captures: regex::Captures<'_>| {
        let (day, month) = group(&captures, "day").zip(group(&captures, "month"))?;
        let range = day.union(month);
        let part_of_number = text.get(..range.start as usize)?.ends_with(['/', '.']);
        let value = (month_of(month.of(text))?, day.of(text).parse().ok()?);
        (!part_of_number && is_in_no_year(value)).then(|| slip(range))
    };
    pattern.all(text).filter_map(read).filter(|slip| is_alone(slip.range, dates)).collect()
}

/// Whether a month, 1 to 12, never has this day.
pub fn is_in_no_year((month, day): (u8, u8)) -> bool {
    !PartialDate::in_leap_year(month, day).exists()
}

/// Whether none of the dates with a year is touched.
pub fn is_alone(range: TextRange, dates: &[DateMention]) -> bool {
    !dates.iter().any(|date| date.range.overlaps(range))
}

/// A day that no year has at `range`.
pub fn slip(range: TextRange) -> NumberSlip {
    NumberSlip { range, kind: NumberSlipKind::NoSuchDay, right: Vec::new() }
}
