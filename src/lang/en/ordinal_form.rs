//! Ordinals in figures: 22nd, and not 22th.

use crate::lang::alphabetic::ordinal_form::misformed;
use crate::lang::misprint::Misprint;

/// Ordinals of a paragraph with the ending of another number.
pub(super) fn find(text: &str) -> Vec<Misprint> {
    misformed(text, |figures, ending| {
        ["st", "nd", "rd", "th"].contains(&ending).then(|| right(figures).to_owned())
    })
}

fn right(figures: &str) -> &'static str {
    let (tens, units) = figures.split_at(figures.len().saturating_sub(1));
    match units {
        _ if tens.ends_with('1') => "th",
        "1" => "st",
        "2" => "nd",
        "3" => "rd",
        _ => "th",
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn endings_of_other_numbers() {
        let read = |text: &str| -> Vec<String> {
            find(text).iter().map(|misprint| misprint.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("the 22th meeting, the 11st and the 3th"), ["22th", "11st", "3th"]);
        assert!(read("the 22nd, 11th, 112th, 101st, 3rd, 1950s, 5th, 3D, 7-rd").is_empty());
    }
}
