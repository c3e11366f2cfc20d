//! Ordinals in the genitive, as dates in words have them.

/// The ordinal of a number below 3,000: тысяча девятьсот восемьдесят второго.
pub(super) fn ordinal_genitive(value: u32) -> Option<String> {
    if value == 0 || value >= 3000 {
        return None;
    }
    let mut words: Vec<&str> = Vec::new();
    let mut rest = value;
    if rest == 1000 || rest == 2000 {
        return Some(if rest == 1000 { "тысячного" } else { "двухтысячного" }.to_owned());
    }
    if rest >= 1000 {
        words.push(if rest >= 2000 { "две тысячи" } else { "тысяча" });
        rest %= 1000;
    }
    if rest >= 100 {
        let hundred = (rest / 100) as usize - 1;
        rest %= 100;
        if rest == 0 {
            words.push(HUNDREDTH.get(hundred)?);
            return Some(words.join(" "));
        }
        words.push(HUNDREDS.get(hundred)?);
    }
    if rest >= 20 {
        let ten = (rest / 10) as usize - 2;
        rest %= 10;
        words.push(if rest == 0 { TENTH.get(ten)? } else { TENS.get(ten)? });
    }
    if rest > 0 {
        words.push(UNITS.get(rest as usize - 1)?);
    }
    Some(words.join(" "))
}

const UNITS: [&str; 19] = [
    "первого",
    "второго",
    "третьего",
    "четвёртого",
    "пятого",
    "шестого",
    "седьмого",
    "восьмого",
    "девятого",
    "десятого",
    "одиннадцатого",
    "двенадцатого",
    "тринадцатого",
    "четырнадцатого",
    "пятнадцатого",
    "шестнадцатого",
    "семнадцатого",
    "восемнадцатого",
    "девятнадцатого",
];

const TENS: [&str; 8] =
    ["двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

const TENTH: [&str; 8] = [
    "двадцатого",
    "тридцатого",
    "сорокового",
    "пятидесятого",
    "шестидесятого",
    "семидесятого",
    "восьмидесятого",
    "девяностого",
];

const HUNDREDS: [&str; 9] =
    ["сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

const HUNDREDTH: [&str; 9] = [
    "сотого",
    "двухсотого",
    "трёхсотого",
    "четырёхсотого",
    "пятисотого",
    "шестисотого",
    "семисотого",
    "восьмисотого",
    "девятисотого",
];

#[cfg(test)]
mod tests {
    use super::ordinal_genitive;
    use crate::lang::ru::numeral::spelled;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn what_is_written_is_read() {
        for value in [1, 4, 20, 31, 1900, 1982, 2000, 2001, 2022] {
            let words = ordinal_genitive(value).unwrap_or_default();
            assert_eq!(spelled(&Tokens::new(&words), 0).map(|read| read.value), Some(value), "{words}");
        }
    }
}
