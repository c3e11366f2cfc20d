//! “Did you mean”.

/// The candidate that `word` is most probably a slip for.
pub(super) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    let limit = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_ascii_lowercase()), candidate))
        .filter(|(distance, candidate)| {
            *distance <= limit || candidate.len() > 3 && word.starts_with(candidate)
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_recognised_and_other_words_are_not() {
        let stages = ["draft", "final", "signed"];
        assert_eq!(nearest("finalised", stages), Some("final"));
        assert_eq!(nearest("Darft", stages), Some("draft"));
        assert_eq!(nearest("singed", stages), Some("signed"));
        assert_eq!(nearest("secret", stages), None);
        assert_eq!(nearest("", stages), None);
    }
}
