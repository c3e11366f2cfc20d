//! What is wrong with a sequence of numbers.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use crate::lang::entity::Number;

/// Beyond this length the longest increasing run is found without weighing its ties.
const WEIGHED_LENGTH: usize = 400;

/// A defect of a sequence; `at` is the index of the item that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Defect {
    /// The item follows a hole; the missing numbers stand nowhere in the sequence.
    Gap { at: usize, missing: RangeInclusive<u32> },
    /// The item has the number of another, which stands at its place.
    Duplicate { at: usize, of: usize, expected: Option<u32> },
    /// The item's number does not fit its place.
    OutOfOrder { at: usize, expected: Option<u32> },
}

/// The defects of a list whose numbers should run 1, 2, 3 … Unreadable numbers fit everywhere.
///
/// Only the items outside the longest increasing run are out of place, so that one moved item is
/// one defect; a misnumbered item that stands where a number is missing fills that hole.
pub(crate) fn defects(numbers: &[Option<Number>]) -> Vec<Defect> {
    if runs_through(numbers) {
        return Vec::new();
    }
    let run = longest_run(numbers);
    let in_place = InPlace::of(&run, numbers);
    let values: BTreeSet<u32> = numbers.iter().flatten().map(|number| number.value).collect();
    let mut defects = Vec::new();
    let mut before = 0;
    let mut strays: Vec<usize> = Vec::new();
    let mut in_run = run.iter().copied().peekable();
    for (at, number) in numbers.iter().enumerate() {
        if in_run.next_if_eq(&at).is_none() {
            strays.push(at);
            continue;
        }
        let value = number.map_or(before + 1, |number| number.value);
        let hole = Hole { missing: before + 1..=value.saturating_sub(1), end: at };
        hole.report(&values, &strays, numbers, &in_place, &mut defects);
        strays.clear();
        before = value;
    }
    let tail = Hole { missing: before + 1..=before + strays.len() as u32, end: numbers.len() };
    tail.report_strays(&strays, numbers, &in_place, &mut defects);
    defects.sort_by_key(Defect::at);
    defects
}

impl Defect {
    /// The index of the item that shows the defect.
    pub(crate) fn at(&self) -> usize {
        match self {
            Self::Gap { at, .. } | Self::Duplicate { at, .. } | Self::OutOfOrder { at, .. } => *at,
        }
    }
}

/// The numbers that should stand between two items of the increasing run.
struct Hole {
    missing: RangeInclusive<u32>,
    end: usize,
}

impl Hole {
    fn report(
        &self,
        values: &BTreeSet<u32>,
        strays: &[usize],
        numbers: &[Option<Number>],
        run: &InPlace,
        defects: &mut Vec<Defect>,
    ) {
        self.report_strays(strays, numbers, run, defects);
        let absent = |value: &u32| !values.contains(value);
        let first = self.missing.clone().filter(absent).nth(strays.len());
        let last = first.and_then(|first| (first..=*self.missing.end()).rev().find(absent));
        if let (Some(first), Some(last)) = (first, last) {
            defects.push(Defect::Gap { at: self.end, missing: first..=last });
        }
    }

    fn report_strays(
        &self,
        strays: &[usize],
        numbers: &[Option<Number>],
        run: &InPlace,
        defects: &mut Vec<Defect>,
    ) {
        let mut free = self.missing.clone().filter(|value| !run.values.contains(value));
        for &at in strays {
            let number = numbers.get(at).copied().flatten();
            let expected = free.next();
            let of = number.and_then(|number| run.items.get(&number).copied());
            defects.push(match of {
                Some(of) => Defect::Duplicate { at, of, expected },
                None => Defect::OutOfOrder { at, expected },
            });
        }
    }
}

/// The items in the increasing run, by number.
struct InPlace {
    items: BTreeMap<Number, usize>,
    values: BTreeSet<u32>,
}

impl InPlace {
    fn of(run: &[usize], numbers: &[Option<Number>]) -> Self {
        let items: BTreeMap<Number, usize> =
            run.iter().filter_map(|&at| Some((numbers.get(at).copied().flatten()?, at))).collect();
        let values = items.keys().map(|number| number.value).collect();
        Self { items, values }
    }
}

/// Whether the numbers run 1, 2, 3 … with insertions (5之二) behind their numbers.
fn runs_through(numbers: &[Option<Number>]) -> bool {
    let mut last = Number { value: 0, inserted: 0 };
    numbers.iter().all(|number| {
        let number = number.unwrap_or(Number { value: last.value + 1, inserted: 0 });
        let follows = number.value == last.value + 1 && number.inserted == 0
            || number.value == last.value && number.inserted > last.inserted;
        last = number;
        follows
    })
}

/// Indices of the longest strictly increasing run; unreadable numbers belong to it.
/// Among equally long ones, that with the most steps of one, then the earliest items.
fn longest_run(numbers: &[Option<Number>]) -> Vec<usize> {
    let known: Vec<(usize, Number)> =
        numbers.iter().enumerate().filter_map(|(at, number)| Some((at, (*number)?))).collect();
    let chain = if known.len() <= WEIGHED_LENGTH { weighed_run(&known) } else { plain_run(&known) };
    let mut chosen: BTreeSet<usize> = chain.into_iter().collect();
    prefer_the_first(&known, &mut chosen);
    (0..numbers.len())
        .filter(|at| chosen.contains(at) || numbers.get(*at).is_some_and(Option::is_none))
        .collect()
}

/// Of two neighbours with one number the first is in place, unless a number is missing before it.
fn prefer_the_first(known: &[(usize, Number)], chosen: &mut BTreeSet<usize>) {
    let mut before = 0;
    for pair in known.windows(2) {
        let [(first, number), (second, same)] = pair else { continue };
        let follows = number.value == before + 1 && number.inserted == 0;
        if number == same && follows && !chosen.contains(first) && chosen.remove(second) {
            chosen.insert(*first);
        }
        if chosen.contains(first) {
            before = number.value;
        }
    }
}

/// The best run by length, then by steps of one that are also neighbours, then by how few numbers
/// it passes over that stand nowhere, then by place.
fn weighed_run(known: &[(usize, Number)]) -> Vec<usize> {
    let values: BTreeSet<u32> = known.iter().map(|(_, number)| number.value).collect();
    let ranks: BTreeMap<u32, u32> = values.into_iter().zip(1..).collect();
    // How many numbers up to this one stand nowhere in the list.
    let absent = |number: &Number| number.value - ranks.get(&number.value).copied().unwrap_or_default();
    let mut best: Vec<(Score, Option<usize>)> = Vec::with_capacity(known.len());
    for (index, (_, number)) in known.iter().enumerate() {
        let first = (1, usize::from(number.value == 1), Reverse(absent(number)));
        let mut chosen = (first, None);
        for (earlier, (_, lower)) in known.iter().enumerate().take(index) {
            let step = usize::from(earlier + 1 == index && lower.value + 1 == number.value);
            let ((length, steps, _), _) = best[earlier];
            let score = (length + 1, steps + step, Reverse(absent(number)));
            if lower < number && score > chosen.0 {
                chosen = (score, Some(earlier));
            }
        }
        best.push(chosen);
    }
    let end = (0..best.len()).rev().max_by_key(|&at| best[at].0);
    let mut run: Vec<usize> =
        std::iter::successors(end, |&at| best[at].1).map(|index| known[index].0).collect();
    run.reverse();
    run
}

/// Length, steps of one between neighbours, numbers passed over.
type Score = (usize, usize, Reverse<u32>);

/// Patience sorting, for very long lists.
fn plain_run(known: &[(usize, Number)]) -> Vec<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(known.len());
    for (index, (_, number)) in known.iter().enumerate() {
        let place = tails.partition_point(|&tail| known[tail].1 < *number);
        previous.push(place.checked_sub(1).map(|before| tails[before]));
        if place == tails.len() { tails.push(index) } else { tails[place] = index }
    }
    let mut run: Vec<usize> = std::iter::successors(tails.last().copied(), |&at| previous[at])
        .map(|index| known[index].0)
        .collect();
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[u32]) -> Vec<Defect> {
        let numbers: Vec<Option<Number>> =
            values.iter().map(|&value| (value > 0).then_some(Number { value, inserted: 0 })).collect();
        defects(&numbers)
    }

    #[test]
    fn a_complete_list_has_no_defect() {
        assert_eq!(of(&[1, 2, 3, 4]), []);
        assert_eq!(of(&[]), []);
        assert_eq!(of(&[1, 0, 3]), []);
    }

    #[test]
    fn a_hole_is_reported_at_the_item_behind_it() {
        assert_eq!(of(&[1, 2, 4, 5]), [Defect::Gap { at: 2, missing: 3..=3 }]);
        assert_eq!(of(&[2, 3]), [Defect::Gap { at: 0, missing: 1..=1 }]);
        assert_eq!(of(&[1, 5]), [Defect::Gap { at: 1, missing: 2..=4 }]);
    }

    #[test]
    fn a_misnumbered_item_fills_the_hole_at_its_place() {
        assert_eq!(of(&[1, 2, 3, 5, 5, 6]), [Defect::Duplicate { at: 3, of: 4, expected: Some(4) }]);
        assert_eq!(of(&[10, 11, 16, 13, 14]).len(), 2);
        assert_eq!(of(&[1, 2, 3, 16, 5]), [Defect::OutOfOrder { at: 3, expected: Some(4) }]);
        assert_eq!(of(&[1, 2, 3, 1, 5]), [Defect::Duplicate { at: 3, of: 0, expected: Some(4) }]);
    }

    #[test]
    fn one_moved_item_is_one_defect() {
        assert_eq!(of(&[1, 2, 3, 4, 5, 6, 8, 7]), [Defect::OutOfOrder { at: 7, expected: Some(9) }]);
        assert_eq!(of(&[1, 5, 2, 3, 4, 6]), [Defect::OutOfOrder { at: 1, expected: None }]);
    }

    #[test]
    fn a_repeated_last_number_should_be_the_next() {
        assert_eq!(of(&[1, 2, 2]), [Defect::Duplicate { at: 2, of: 1, expected: Some(3) }]);
        assert_eq!(of(&[1, 1, 2, 3]), [Defect::Duplicate { at: 1, of: 0, expected: None }]);
    }

    #[test]
    fn long_lists_are_read_alike() {
        let mut values: Vec<u32> = (1..=600).collect();
        values.remove(300);
        assert_eq!(of(&values), [Defect::Gap { at: 300, missing: 301..=301 }]);
    }
}
