//! Foreign persons: by two or more parts of a name, or by a surname at an office.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::person::{Person, Subject};
use crate::lang::zh::misprints::is_of_names;
use crate::lang::zh::opening::OFFICES;
use crate::lang::zh::working::sides;
use crate::text::TextRange;

/// The persons in a text in simplified characters, in order of place.
pub(super) fn find(text: &str) -> Vec<Person> {
    let Some(signs) = SIGNS.as_ref() else { return Vec::new() };
    let mut found: Vec<Person> = Vec::new();
    for sign in signs.find_iter(text) {
        let done = found.last().map_or(0, |person| person.range.end);
        let person = match sign.pattern().as_usize() {
            0 => (sign.start() as u32 >= done).then(|| whole(text, sign.start())).flatten(),
            1 => invited_by(text, sign.start()),
            _ => at_office(text, TextRange::from(sign.range())),
        };
        if let Some(person) = person.filter(|person| person.range.start >= done) {
            found.push(Person { invites: invites(text, &person), ..person });
        }
    }
    found
}

/// Whose deeds a paragraph tells, by the first words behind its marker.
pub(super) fn subject(text: &str, words: u32) -> Option<Subject> {
    const ALL: [&str; 8] = ["双方", "雙方", "两国", "兩國", "各方", "三方", "与会各方", "成员国"];
    let rest = text.get(words as usize..)?;
    if ALL.iter().any(|all| rest.starts_with(all)) {
        return Some(Subject::All);
    }
    rest.chars().nth(1).filter(|c| *c == '方')?;
    let near: usize = rest.chars().take(6).map(char::len_utf8).sum();
    let side = sides(rest.get(..near)?).into_iter().next().filter(|side| side.range.start == 0);
    side.map(|side| Subject::Side(side.shifted(words)))
}

static SIGNS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let signs = ["·", "邀请"].into_iter().chain(OFFICES);
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(signs).ok()
});

/// Characters of names in names that are known to be such.
fn is_part(c: char) -> bool {
    is_of_names(c) || "夫娃别契扬什贡蔡尧哲麻诺耐昌仪妮甘锡占朴拜孜喀帖铁巧叙汗".contains(c)
}

/// Bytes at the end of a text that may be part of a name, without the end of a word before it.
fn part_at_end(text: &str) -> usize {
    const WORDS: [&str; 10] =
        ["感谢", "答谢", "致谢", "參加", "参加", "委托", "对于", "由于", "鉴于", "关于"];
    let length: usize = text.chars().rev().take_while(|c| is_part(*c)).map(char::len_utf8).sum();
    let part = text.get(text.len() - length..).unwrap_or_default();
    let first = part.chars().next().map_or(0, char::len_utf8);
    let before = text.get(..text.len() - length + first).unwrap_or_default();
    let word = part.starts_with('于') || WORDS.iter().any(|word| before.ends_with(word));
    if word { length - first } else { length }
}

/// Bytes at the start of a text that may be part of a name.
fn part_at_start(text: &str) -> usize {
    let words = text.get(..text.chars().take_while(|c| is_part(*c)).map(char::len_utf8).sum::<usize>());
    let words = words.unwrap_or_default();
    // 于 begins what follows more often than it ends a name.
    words.trim_end_matches('于').len()
}

/// 安德·科尔, with the office at it.
fn whole(text: &str, separator: usize) -> Option<Person> {
    const MARK: usize = '·'.len_utf8();
    let start = separator - part_at_end(text.get(..separator)?);
    let mut surname = separator + MARK;
    let mut end = surname + part_at_start(text.get(surname..)?);
    while text.get(end..).is_some_and(|rest| rest.starts_with('·')) {
        surname = end + MARK;
        end = surname + part_at_start(text.get(surname..)?);
    }
    let (range, surname) = (TextRange::from(start..end), TextRange::from(surname..end));
    let named = start < separator && surname.end > surname.start;
    named.then(|| Person { range, surname, office: office_at(text, range), invites: false })
}

/// The office right before a name, or right behind it.
fn office_at(text: &str, name: TextRange) -> Option<TextRange> {
    let before = text.get(..name.start as usize)?.trim_end_matches(' ');
    let behind = text.get(name.end as usize..)?;
    let longest = |fits: &dyn Fn(&str) -> bool| {
        OFFICES.iter().filter(|office| fits(office)).map(|office| office.len() as u32).max()
    };
    let leading = longest(&|office| before.ends_with(office));
    let following = longest(&|office| behind.starts_with(office));
    let leading = leading.map(|length| TextRange::new(before.len() as u32 - length, before.len() as u32));
    leading.or_else(|| following.map(|length| TextRange::new(name.end, name.end + length)))
}

/// 科尔夫总统, 总统科尔夫: a surname of three characters or more.
fn at_office(text: &str, office: TextRange) -> Option<Person> {
    const LEAST: usize = 3;
    let before = text.get(..office.start as usize)?;
    let behind = text.get(office.end as usize..)?;
    let long = |name: TextRange| {
        (name.of(text).chars().count() >= LEAST).then_some(Person {
            range: name,
            surname: name,
            office: Some(office),
            invites: false,
        })
    };
    let length = part_at_end(before) as u32;
    let leading = TextRange::new(office.start - length, office.start);
    let length = part_at_start(behind) as u32;
    let following = TextRange::new(office.end, office.end + length);
    let goes_on = text.get(following.end as usize..).is_some_and(|rest| rest.starts_with('·'));
    let joined = before.get(..leading.start as usize).is_some_and(|rest| rest.ends_with('·'));
    let leading = long(leading).filter(|_| !joined);
    leading.or_else(|| long(following).filter(|_| !goes_on))
}

/// 应科尔邀请: a name alone.
fn invited_by(text: &str, invitation: usize) -> Option<Person> {
    const LEAST: usize = 2;
    let before = text.get(..invitation)?.trim_end_matches('的');
    let length = part_at_end(before);
    let range = TextRange::from(before.len() - length..before.len());
    let alone = before.get(..range.start as usize)?.ends_with('应');
    (alone && range.of(text).chars().count() >= LEAST).then_some(Person {
        range,
        surname: range,
        office: None,
        invites: false,
    })
}

/// Whether the name and its office are all that stands between 应 and 邀请.
fn invites(text: &str, person: &Person) -> bool {
    let whole = person.office.map_or(person.range, |office| office.union(person.range));
    let before = text.get(..whole.start as usize).unwrap_or_default();
    let behind = text.get(whole.end as usize..).unwrap_or_default();
    before.ends_with('应') && behind.trim_start_matches(['的', '之']).starts_with("邀请")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<(&str, &str, bool)> {
        let office = |person: &Person| person.office.map_or("", |office| office.of(text));
        find(text).iter().map(|person| (person.range.of(text), office(person), person.invites)).collect()
    }

    #[test]
    fn persons_are_found() {
        assert_eq!(
            named("应阿兰共和国总统安德·科尔邀请，米娜·沃总理访问。"),
            [("安德·科尔", "总统", false), ("米娜·沃", "总理", false)]
        );
        assert_eq!(named("应科尔邀请，双方"), [("科尔", "", true)]);
        assert_eq!(named("应马尔科夫总统邀请，双方"), [("马尔科夫", "总统", true)]);
        assert_eq!(named("双方感谢马尔科夫总统"), [("马尔科夫", "总统", false)]);
        assert_eq!(named("感谢总统马尔科夫于六月来访"), [("马尔科夫", "总统", false)]);
        assert_eq!(named("双方感谢总统的邀请，国家主席表示"), []);
    }

    #[test]
    fn subjects_stand_at_the_start() {
        assert_eq!(subject("双方重申", 0), Some(Subject::All));
        let side = subject("一、阿方愿", 6);
        assert!(matches!(side, Some(Subject::Side(side)) if side.range == TextRange::new(6, 12)));
        assert_eq!(subject("官方表示", 0), None);
        assert_eq!(subject("一", 3), None);
    }
}
