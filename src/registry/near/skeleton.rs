//! Titles without the words that are easily dropped or exchanged.

use crate::registry::normalise::unify_conjunction;

/// Words that are easily dropped from a title or added to one.
const DROPPED: [&str; 5] = ["进一步", "政府", "关于", "的", "之"];

/// Words for kinds that are taken for each other, those of one group together.
pub(super) const KINDS: [&[&str]; 2] = [
    &["联合声明", "联合宣言", "联合公报", "共同声明", "共同宣言", "声明", "宣言", "公报"],
    &["协定", "协议", "条约", "公约"],
];

/// The word for “the level of governments”.
pub(super) const GOVERNMENT: &str = "政府";

/// What is left of a title; the kind at its end becomes a character of its own.
pub(crate) fn skeleton(folded: &[char]) -> Vec<char> {
    let (stem, group) = without_kind(folded);
    let mut left = Vec::with_capacity(folded.len());
    let mut rest = stem;
    while let Some((first, tail)) = rest.split_first() {
        match DROPPED.iter().find_map(|word| behind(rest, word)) {
            Some(after) => rest = after,
            None => {
                left.push(unify_conjunction(*first));
                rest = tail;
            }
        }
    }
    left.extend(group);
    left
}

/// The title without the word for its kind, and the mark of that word's group.
fn without_kind(folded: &[char]) -> (&[char], Option<char>) {
    for (group, words) in ['\u{1}', '\u{2}'].into_iter().zip(KINDS) {
        for word in words {
            if let Some(stem) = before(folded, word) {
                return (stem, Some(group));
            }
        }
    }
    (folded, None)
}

/// Whether both are words for a kind that are taken for each other, or parts of such words.
pub(super) fn kinds_exchanged(a: &str, b: &str) -> bool {
    let among = |words: &&[&str], text: &str| words.iter().any(|word| word.ends_with(text) || *word == text);
    !a.is_empty() && !b.is_empty() && KINDS.iter().any(|words| among(words, a) && among(words, b))
}

/// `text` without all the words that are easily dropped.
pub(super) fn without_dropped(text: &str) -> String {
    DROPPED.iter().fold(text.to_owned(), |left, word| left.replace(word, ""))
}

fn behind<'t>(text: &'t [char], word: &str) -> Option<&'t [char]> {
    let mut rest = text;
    for expected in word.chars() {
        let (first, tail) = rest.split_first()?;
        if *first != expected {
            return None;
        }
        rest = tail;
    }
    Some(rest)
}

fn before<'t>(text: &'t [char], word: &str) -> Option<&'t [char]> {
    let mut rest = text;
    for expected in word.chars().rev() {
        let (last, head) = rest.split_last()?;
        if *last != expected {
            return None;
        }
        rest = head;
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(title: &str) -> String {
        skeleton(&title.chars().collect::<Vec<_>>()).into_iter().collect()
    }

    #[test]
    fn words_that_are_easily_dropped_do_not_count() {
        assert_eq!(of("阿兰政府和贝里亚政府关于进一步合作的协定"), of("阿兰与贝里亚合作协定"));
    }

    #[test]
    fn kinds_that_are_taken_for_each_other_count_as_one() {
        assert_eq!(of("阿兰和贝里亚联合声明"), of("阿兰和贝里亚联合宣言"));
        assert_ne!(of("阿兰和贝里亚联合声明"), of("阿兰和贝里亚条约"));
        assert!(kinds_exchanged("声明", "宣言"));
        assert!(!kinds_exchanged("", "宣言"));
    }
}
