//! Formulas, in whatever language the text around them is written.

/// Formulas are not longer than this many bytes.
const LONGEST: usize = 300;

/// Whether a line is a formula, or the line behind the first of one: it holds an equals sign and a sign of reckoning,
/// or begins with such a sign.
pub fn is_formula(text: &str) -> bool {
    let line = text.trim();
    if line.len() > LONGEST {
        return false;
    }
    let goes_on = line.starts_with(['+', '×', '÷', '=', '/']);
    let equation = line.split_whitespace().any(|word| word == "=");
    (equation || goes_on) && reckons(line)
}

/// Whether signs of reckoning stand between words or behind a bracket.
fn reckons(line: &str) -> bool {
    let apart = |word: &str| matches!(word, "+" | "-" | "–" | "−" | "×" | "÷" | "x" | "*" | "/");
    line.split_whitespace().any(|word| apart(word) || word.contains(")/") || word.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::is_formula;

    #[test]
    fn formulas_are_told_from_sentences() {
        for line in ["VC = [(a + b", "+ c)/d] x 100 %", "RVC = [(FOB - value) /FOB] x 100 %", "x = y × 2"] {
            assert!(is_formula(line), "{line}");
        }
        for line in ["The Parties [shall] meet.", "(a + b)", "Rate = 5", "- goods [and services];"] {
            assert!(!is_formula(line), "{line}");
        }
    }
}
