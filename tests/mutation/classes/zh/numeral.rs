//! Chinese numerals.

/// The value of a Chinese numeral below 1000.
pub(in crate::classes) fn value_of(numeral: &str) -> Option<u32> {
    let mut total = 0;
    let mut digit = None;
    for character in numeral.chars() {
        match character {
            '十' => total += digit.take().unwrap_or(1) * 10,
            '百' => total += digit.take()? * 100,
            '〇' | '零' => digit = None,
            other => digit = Some("一二三四五六七八九".chars().position(|known| known == other)? as u32 + 1),
        }
    }
    Some(total + digit.unwrap_or(0))
}

/// A number below 1000 in Chinese numerals.
pub(in crate::classes) fn numeral_of(value: u32) -> String {
    let digit = |value: u32| "〇一二三四五六七八九".chars().nth(value as usize).unwrap_or_default();
    let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10);
    let mut numeral = String::new();
    if hundreds > 0 {
        numeral.extend([digit(hundreds), '百']);
        if tens == 0 && ones > 0 {
            numeral.push('零');
        }
    }
    if tens > 1 || tens == 1 && hundreds > 0 {
        numeral.push(digit(tens));
    }
    if tens > 0 {
        numeral.push('十');
    }
    if ones > 0 {
        numeral.push(digit(ones));
    }
    numeral
}
