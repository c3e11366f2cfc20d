//! Statements and declarations whose titles differ by the word for their kind alone.

use super::skeleton::{KINDS, without_dropped};
use crate::registry::Registry;
use crate::registry::normalise::fold;
use crate::text::TextRange;

/// The fewest characters of a subject that tells two statements of the same parties apart.
const TELLING_SUBJECT: usize = 4;

/// The titles with each of the other words in the place of that for the kind of a statement at the end of `title`;
/// and where in `title` they differ, in UTF-8 bytes.
pub(in crate::registry) fn statements_of_other_kinds(title: &str) -> Vec<(TextRange, String)> {
    let Some((stem, kind)) = without_kind(title) else { return Vec::new() };
    let [statements, _] = KINDS;
    let is_other = |word: &&&str| !kind.chars().filter_map(fold).eq(word.chars());
    let others = statements.iter().filter(is_other);
    let titled = others.map(|word| {
        let same = kind.chars().zip(word.chars()).take_while(|(own, other)| fold(*own) == Some(*other));
        let start = stem.len() + same.map(|(own, _)| own.len_utf8()).sum::<usize>();
        (TextRange::from(start..title.len()), format!("{stem}{word}"))
    });
    titled.collect()
}

/// A title without the word for the kind of a statement, and that word.
fn without_kind(title: &str) -> Option<(&str, &str)> {
    let [statements, _] = KINDS;
    let length = statements.iter().find_map(|word| length_at_end(title, word))?;
    title.split_at_checked(title.len() - length)
}

/// UTF-8 bytes at the end of a text that are a word, in whatever characters.
fn length_at_end(text: &str, word: &str) -> Option<usize> {
    let mut rest = text.chars().rev();
    let mut length = 0;
    for expected in word.chars().rev() {
        let last = rest.next()?;
        if fold(last) != Some(expected) {
            return None;
        }
        length += last.len_utf8();
    }
    Some(length)
}

/// Whether the title of a statement says what it is about behind the names of its two parties.
pub(in crate::registry) fn names_subject(registry: &Registry, title: &str) -> bool {
    let mentions = registry.parties().mentions(title);
    let mut parties: Vec<_> = mentions.iter().map(|mention| mention.party).collect();
    parties.sort_unstable();
    parties.dedup();
    let names_end = mentions.iter().map(|mention| mention.range.end as usize).max();
    let subject = without_kind(title).zip(names_end).and_then(|((stem, _), start)| stem.get(start..));
    parties.len() == 2
        && subject.is_some_and(|subject| without_dropped(subject).chars().count() >= TELLING_SUBJECT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_found_in_any_script() {
        let title = "阿蘭和貝里亞聯合聲明";
        let others = statements_of_other_kinds(title);
        let differing = |other: &str| {
            let found = others.iter().find(|(_, title)| title == other);
            found.map(|(place, _)| place.of(title))
        };
        assert_eq!(differing("阿蘭和貝里亞联合宣言"), Some("聲明"));
        assert_eq!(differing("阿蘭和貝里亞公报"), Some("聯合聲明"));
        assert_eq!(differing("阿蘭和貝里亞联合声明"), None);
        assert_eq!(statements_of_other_kinds("阿兰和贝里亚条约"), []);
    }

    #[test]
    fn a_subject_stands_behind_two_parties() {
        let names = |title| names_subject(Registry::invented(), title);
        assert!(names("阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合声明"));
        assert!(!names("阿兰共和国和贝里亚共和国联合声明"));
        assert!(!names("阿兰共和国和贝里亚共和国政府关于进一步的联合声明"));
        assert!(!names("阿兰共和国关于建立战略伙伴关系的联合声明"));
    }
}
