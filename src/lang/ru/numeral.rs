//! Numbers in words, declined: двадцать второго, тысяча девятьсот восемьдесят второго, двух.

use crate::lang::ru::token::Tokens;

/// A number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelled {
    /// Its value.
    pub(super) value: u32,
    /// It is an ordinal (второй), no cardinal (два).
    pub(super) ordinal: bool,
    /// How many tokens it has.
    pub(super) tokens: usize,
}

/// The number that the words from a place on spell out, as long as it gets.
pub(super) fn spelled(tokens: &Tokens<'_>, at: usize) -> Option<Spelled> {
    let mut sum = Sum::default();
    let mut count = 0;
    while let Some((value, ordinal)) = value(tokens.word(at + count)) {
        if !sum.add(value, ordinal) {
            break;
        }
        count += 1;
        if ordinal {
            return Some(Spelled { value: sum.total(), ordinal: true, tokens: count });
        }
    }
    (count > 0).then(|| Spelled { value: sum.total(), ordinal: false, tokens: count })
}

/// The value of one word, and whether it is an ordinal.
pub(super) fn value(word: &str) -> Option<(u32, bool)> {
    cardinal(word).map(|value| (value, false)).or_else(|| ordinal(word).map(|value| (value, true)))
}

/// A number as it grows: thousands, and what stands behind them.
#[derive(Default)]
struct Sum {
    thousands: u32,
    below: u32,
    /// The worth of the last digit that was added; the next one must be smaller.
    last: Option<u32>,
}

impl Sum {
    /// Adds a word, where it can follow those before it.
    fn add(&mut self, value: u32, ordinal: bool) -> bool {
        if value == 1000 {
            if self.thousands > 0 {
                return false;
            }
            self.thousands = self.below.max(1) * 1000;
            self.below = 0;
            self.last = Some(1000);
            return true;
        }
        if value > 1000 {
            return ordinal && self.last.is_none() && {
                self.below = value;
                true
            };
        }
        let worth = match value {
            0..=9 => 1,
            10..=19 => 2,
            20..=99 => 10,
            _ => 100,
        };
        let fits = self.last.is_none_or(|last| worth < last && !(worth == 2 && last == 10));
        // Tens from 10 to 19 take no digit behind them.
        let taken = self.last == Some(2);
        if fits && !taken {
            self.below += value;
            self.last = Some(worth);
        }
        fits && !taken
    }

    fn total(&self) -> u32 {
        self.thousands + self.below
    }
}

/// Cardinals in all cases, with е for ё.
pub(super) fn cardinal(word: &str) -> Option<u32> {
    Some(match word {
        "один" | "одна" | "одно" | "одного" | "одной" | "одному" | "одним" | "одну" | "одном" => {
            1
        }
        "два" | "две" | "двух" | "двум" | "двумя" | "оба" | "обе" | "обоих" | "обеих" => {
            2
        }
        "три" | "трех" | "трем" | "тремя" => 3,
        "четыре" | "четырех" | "четырем" | "четырьмя" => 4,
        "пять" | "пяти" | "пятью" => 5,
        "шесть" | "шести" | "шестью" => 6,
        "семь" | "семи" | "семью" => 7,
        "восемь" | "восьми" | "восемью" | "восьмью" => 8,
        "девять" | "девяти" | "девятью" => 9,
        "десять" | "десяти" | "десятью" => 10,
        "одиннадцать" | "одиннадцати" | "одиннадцатью" => 11,
        "двенадцать" | "двенадцати" | "двенадцатью" => 12,
        "тринадцать" | "тринадцати" | "тринадцатью" => 13,
        "четырнадцать" | "четырнадцати" | "четырнадцатью" => 14,
        "пятнадцать" | "пятнадцати" | "пятнадцатью" => 15,
        "шестнадцать" | "шестнадцати" | "шестнадцатью" => 16,
        "семнадцать" | "семнадцати" | "семнадцатью" => 17,
        "восемнадцать" | "восемнадцати" | "восемнадцатью" => 18,
        "девятнадцать" | "девятнадцати" | "девятнадцатью" => 19,
        "двадцать" | "двадцати" | "двадцатью" => 20,
        "тридцать" | "тридцати" | "тридцатью" => 30,
        "сорок" | "сорока" => 40,
        "пятьдесят" | "пятидесяти" | "пятьюдесятью" => 50,
        "шестьдесят" | "шестидесяти" | "шестьюдесятью" => 60,
        "семьдесят" | "семидесяти" | "семьюдесятью" => 70,
        "восемьдесят" | "восьмидесяти" | "восемьюдесятью" => 80,
        "девяносто" | "девяноста" => 90,
        "сто" | "ста" => 100,
        "двести" | "двухсот" => 200,
        "триста" | "трехсот" => 300,
        "четыреста" | "четырехсот" => 400,
        "пятьсот" | "пятисот" => 500,
        "шестьсот" | "шестисот" => 600,
        "семьсот" | "семисот" => 700,
        "восемьсот" | "восьмисот" => 800,
        "девятьсот" | "девятисот" => 900,
        "тысяча" | "тысячи" | "тысяч" | "тысяче" | "тысячу" | "тысячей" | "тысячью" => {
            1000
        }
        _ => return None,
    })
}

/// The stems of ordinals that take the endings of hard adjectives.
const STEMS: &[(&str, u32)] = &[
    ("перв", 1),
    ("втор", 2),
    ("четверт", 4),
    ("пят", 5),
    ("шест", 6),
    ("седьм", 7),
    ("восьм", 8),
    ("девят", 9),
    ("десят", 10),
    ("одиннадцат", 11),
    ("двенадцат", 12),
    ("тринадцат", 13),
    ("четырнадцат", 14),
    ("пятнадцат", 15),
    ("шестнадцат", 16),
    ("семнадцат", 17),
    ("восемнадцат", 18),
    ("девятнадцат", 19),
    ("двадцат", 20),
    ("тридцат", 30),
    ("сороков", 40),
    ("пятидесят", 50),
    ("шестидесят", 60),
    ("семидесят", 70),
    ("восьмидесят", 80),
    ("девяност", 90),
    ("сот", 100),
    ("двухсот", 200),
    ("трехсот", 300),
    ("четырехсот", 400),
    ("пятисот", 500),
    ("шестисот", 600),
    ("семисот", 700),
    ("восьмисот", 800),
    ("девятисот", 900),
    ("тысячн", 1000),
    ("двухтысячн", 2000),
];

/// The endings of hard adjectives.
const ENDINGS: [&str; 12] = ["ый", "ой", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ые", "ых", "ыми"];

/// Ordinals in all cases, with е for ё.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    const THIRD: [&str; 12] = [
        "третий",
        "третья",
        "третье",
        "третьего",
        "третьему",
        "третьим",
        "третьем",
        "третью",
        "третьей",
        "третьи",
        "третьих",
        "третьими",
    ];
    if THIRD.contains(&word) {
        return Some(3);
    }
    let stem = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    stem.filter_map(|stem| STEMS.iter().find(|(known, _)| *known == stem)).map(|(_, value)| *value).next()
}

#[cfg(test)]
mod tests {
    use super::{Spelled, spelled};
    use crate::lang::ru::token::Tokens;

    #[test]
    fn numbers_in_words() {
        let cases = [
            ("двадцать второе заседание", 22, true, 2),
            ("тысяча девятьсот восемьдесят второго года", 1982, true, 4),
            ("две тысячи первого года", 2001, true, 3),
            ("двухтысячного года", 2000, true, 1),
            ("третьей сессии", 3, true, 1),
            ("двух экземплярах", 2, false, 1),
            ("двадцать пять лет", 25, false, 2),
            ("тридцати месяцев", 30, false, 1),
            ("ста двадцати дней", 120, false, 2),
        ];
        for (text, value, ordinal, count) in cases {
            assert_eq!(
                spelled(&Tokens::new(text), 0),
                Some(Spelled { value, ordinal, tokens: count }),
                "{text}"
            );
        }
        assert_eq!(spelled(&Tokens::new("пятеро"), 0), None);
    }
}
