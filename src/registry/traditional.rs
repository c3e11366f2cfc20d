//! Traditional characters that occur in titles and names, and the simplified ones that stand for them.
//!
//! For comparison only: several traditional characters share one simplified character, so the table
//! must not be used to convert a text.

use std::sync::LazyLock;

/// Pairs of a traditional and a simplified character: the tables of the scripts.
const PAIRS: [&str; 3] = [
    include_str!("../lang/zh/script/apart.txt"),
    include_str!("../lang/zh/script/shared.txt"),
    include_str!("../lang/zh/script/variants.txt"),
];

/// First and last character that the table covers.
const FIRST: char = '一';
const LAST: char = '龿';

/// The simplified character of each character from [`FIRST`] on.
static SIMPLIFIED: LazyLock<Box<[char]>> = LazyLock::new(|| {
    let mut table: Box<[char]> = (FIRST..=LAST).collect();
    for pair in PAIRS.iter().flat_map(|pairs| pairs.split_ascii_whitespace()) {
        let mut characters = pair.chars();
        if let (Some(traditional), Some(simplified)) = (characters.next(), characters.next())
            && let Some(entry) = table.get_mut(offset(traditional))
        {
            *entry = simplified;
        }
    }
    table
});

/// The simplified character for a traditional one; any other character as it is.
pub(crate) fn simplified(character: char) -> char {
    if (FIRST..=LAST).contains(&character) {
        SIMPLIFIED.get(offset(character)).copied().unwrap_or(character)
    } else {
        character
    }
}

const fn offset(character: char) -> usize {
    (character as usize).wrapping_sub(FIRST as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_is_two_different_characters_and_no_pair_leads_to_another() {
        for pair in PAIRS.iter().flat_map(|pairs| pairs.split_ascii_whitespace()) {
            let characters: Vec<char> = pair.chars().collect();
            let [traditional, simplified_one] = characters[..] else { panic!("{pair} is not a pair") };
            assert_ne!(traditional, simplified_one);
            assert_eq!(simplified(traditional), simplified_one);
            assert_eq!(simplified(simplified_one), simplified_one, "{pair} leads to another pair");
        }
    }

    #[test]
    fn a_traditional_title_reads_as_the_simplified_one() {
        let read: String = "公民與政治權利國際公約".chars().map(simplified).collect();
        assert_eq!(read, "公民与政治权利国际公约");
    }
}
