//! Roman numerals and letters.

/// The value of a Roman numeral in canonical form, all upper or all lower case, below 4,000.
pub fn read_roman(text: &str) -> Option<u32> {
    let upper = text.to_ascii_uppercase();
    if text.is_empty() || text.len() > 15 || (upper != text && text.to_ascii_lowercase() != text) {
        return None;
    }
    let mut rest = upper.as_str();
    let mut value = 0;
    for (mark, worth) in ROMAN {
        while let Some(shorter) = rest.strip_prefix(mark) {
            value += worth;
            rest = shorter;
        }
    }
    (rest.is_empty() && write_roman(value)? == upper).then_some(value)
}

/// The place of a single ASCII letter in the alphabet, from 1.
pub fn read_letter(c: char) -> Option<u32> {
    c.is_ascii_alphabetic().then(|| c.to_ascii_lowercase() as u32 - 'a' as u32 + 1)
}

const ROMAN: [(&str, u32); 13] = [
    ("M", 1000),
    ("CM", 900),
    ("D", 500),
    ("CD", 400),
    ("C", 100),
    ("XC", 90),
    ("L", 50),
    ("XL", 40),
    ("X", 10),
    ("IX", 9),
    ("V", 5),
    ("IV", 4),
    ("I", 1),
];

/// A Roman numeral in upper case, for values below 4,000.
pub fn write_roman(value: u32) -> Option<String> {
    let mut rest = Some(value).filter(|value| (1..4000).contains(value))?;
    let mut written = String::new();
    for (mark, worth) in ROMAN {
        while rest >= worth {
            written.push_str(mark);
            rest -= worth;
        }
    }
    Some(written)
}
