//! The instruments for which an entry of a list holds.

use crate::config::profile::{Discouraged, Formula};
use crate::lang::date::PartialDate;
use crate::lang::entity::InstrumentKind;

/// The instruments for which an entry of a list holds. The default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    kinds: Vec<InstrumentKind>,
    /// Ids of parties, one of which must be a party.
    pub parties: Vec<String>,
    from: Option<PartialDate>,
    to: Option<PartialDate>,
}

impl Scope {
    /// The instruments of certain kinds.
    pub fn of_kinds(kinds: &[InstrumentKind]) -> Self {
        Self { kinds: kinds.to_vec(), ..Self::default() }
    }

    /// Whether it holds for all instruments.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it holds for instruments of this kind and date. A text without date is one of the present:
    /// what has ended does not hold for it.
    pub fn holds(&self, kind: Option<InstrumentKind>, date: Option<PartialDate>) -> bool {
        let of_kind = self.kinds.is_empty() || kind.is_some_and(|kind| self.kinds.contains(&kind));
        let begun = !date.zip(self.from).is_some_and(|(date, from)| from.is_after(date));
        let ended = self.to.is_some_and(|to| date.is_none_or(|date| date.is_after(to)));
        of_kind && begun && !ended
    }
}

impl From<&Discouraged> for Scope {
    fn from(entry: &Discouraged) -> Self {
        Self {
            kinds: entry.kinds.iter().flat_map(|kind| kind.0).copied().collect(),
            parties: entry.parties.clone(),
            from: entry.valid_from.map(|day| day.0),
            to: entry.valid_to.map(|day| day.0),
        }
    }
}

impl From<&Formula> for Scope {
    fn from(formula: &Formula) -> Self {
        Self {
            from: formula.valid_from.map(|day| day.0),
            to: formula.valid_to.map(|day| day.0),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_ended_does_not_hold_for_a_text_without_date() {
        let to = Scope { to: Some(PartialDate::day(2021, 12, 31)), ..Scope::default() };
        assert!(!to.holds(None, None));
        assert!(to.holds(None, Some(PartialDate::day(2021, 6, 1))));
        assert!(!to.holds(None, Some(PartialDate::day(2022, 6, 1))));
        let from = Scope { from: Some(PartialDate::day(2021, 1, 1)), ..Scope::default() };
        assert!(from.holds(None, None) && !from.holds(None, Some(PartialDate::day(2020, 1, 1))));
        let kinds = Scope { kinds: vec![InstrumentKind::Note], ..Scope::default() };
        assert!(!kinds.holds(None, None) && kinds.holds(Some(InstrumentKind::Note), None));
    }
}
