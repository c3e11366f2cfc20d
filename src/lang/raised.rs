//! Numbers in raised figures, as marks of notes and powers have them.

/// The number in raised figures that stands at byte `at`, and the byte behind it. None is zero.
pub fn number_at(text: &str, at: usize) -> Option<(u32, usize)> {
    let mut value: u32 = 0;
    let mut end = at;
    for c in text.get(at..)?.chars() {
        let Some(digit) = digit(c) else { break };
        value = value.checked_mul(10)?.checked_add(digit)?;
        end += c.len_utf8();
    }
    (value > 0).then_some((value, end))
}

/// Every raised figure.
pub const FIGURES: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

fn digit(c: char) -> Option<u32> {
    (0..).zip(FIGURES).find(|(_, figure)| *figure == c).map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::number_at;

    #[test]
    fn raised_figures_are_read() {
        assert_eq!(number_at("a¹² b", 1), Some((12, 5)));
        assert_eq!(number_at("⁰", 0), None);
        assert_eq!(number_at("12", 0), None);
    }
}
