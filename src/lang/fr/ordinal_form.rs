//! Ordinals in figures: 22e, 1er, 1re, and not 22ème.

use crate::lang::alphabetic::ordinal_form::misformed;
use crate::lang::misprint::Misprint;

/// Ordinals of a paragraph with another ending than the short one.
pub(super) fn find(text: &str) -> Vec<Misprint> {
    misformed(text, |figures, ending| {
        let first = figures == "1";
        let right = match ending {
            "ème" | "eme" | "ième" | "ieme" | "è" | "éme" if !first => "e",
            "èmes" | "emes" | "ièmes" if !first => "es",
            "ère" | "ere" | "ière" if first => "re",
            "ier" if first => "er",
            "er" | "ère" | "re" if !first => "e",
            _ => return None,
        };
        Some(right.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn long_endings() {
        let read = |text: &str| -> Vec<String> {
            find(text).iter().map(|misprint| misprint.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("la 22ème réunion, la 1ère et la 21eme"), ["22ème", "1ère", "21eme"]);
        assert!(read("la 22e réunion, le 1er mai, la 1re, 5es, 30e, 3m").is_empty());
    }
}
