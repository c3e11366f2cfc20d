//! The value of a row of symbols.

use super::symbol::Symbol;

/// The value of a row of symbols, as far as it has one.
#[derive(Default)]
pub(super) struct Sum {
    /// What the units below 万 of the present section make.
    section: u32,
    /// What stands before 万.
    ten_thousands: u32,
    /// Digits not yet followed by a unit.
    digits: u32,
    digit_count: u32,
    last_was_zero: bool,
    lowest_unit: Option<u32>,
    /// The symbols cannot stand in this order.
    failed: bool,
}

impl Sum {
    pub(super) fn push(&mut self, symbol: Symbol) {
        match symbol {
            Symbol::Digit(digit) => self.push_digit(digit),
            Symbol::Unit(10_000) => self.close_ten_thousands(),
            Symbol::Unit(unit) => self.push_unit(unit),
            Symbol::Tens(tens) => {
                self.failed |= self.digit_count > 0 && self.digits > 0;
                self.digits = tens / 10;
                self.digit_count = 1;
                self.push_unit(10);
            }
        }
    }

    fn push_digit(&mut self, digit: u32) {
        let code = self.lowest_unit.is_none();
        let leading_zero = !code && self.digits == 0;
        if !code && self.digit_count > 0 && !leading_zero {
            self.failed = true;
        }
        match self.digits.checked_mul(10).and_then(|digits| digits.checked_add(digit)) {
            Some(digits) => self.digits = digits,
            None => self.failed = true,
        }
        self.digit_count += 1;
        self.last_was_zero |= digit == 0;
    }

    fn push_unit(&mut self, unit: u32) {
        let descending = self.lowest_unit.is_none_or(|lowest| unit < lowest);
        self.failed |= !descending || self.digits > 9 || (self.lowest_unit.is_none() && self.digit_count > 1);
        let count = if self.digits == 0 { 1 } else { self.digits };
        self.section = self.section.saturating_add(count.saturating_mul(unit));
        self.lowest_unit = Some(unit);
        self.forget_digits();
    }

    fn close_ten_thousands(&mut self) {
        let units = self.section.saturating_add(self.digits);
        let once = self.ten_thousands == 0;
        self.failed |= !once || units == 0 || units > 9999 || self.is_ambiguous();
        self.ten_thousands = units;
        self.section = 0;
        self.lowest_unit = Some(10_000);
        self.forget_digits();
    }

    fn forget_digits(&mut self) {
        self.digits = 0;
        self.digit_count = 0;
        self.last_was_zero = false;
    }

    /// A last digit directly behind a unit of hundreds or more may mean ones or the next unit: 一百一.
    fn is_ambiguous(&self) -> bool {
        self.digits > 0 && !self.last_was_zero && self.lowest_unit.is_some_and(|lowest| lowest >= 100)
    }

    pub(super) fn total(&self) -> Option<u32> {
        if self.failed || self.is_ambiguous() {
            return None;
        }
        let below = self.section.checked_add(self.digits)?;
        self.ten_thousands.checked_mul(10_000)?.checked_add(below)
    }
}
