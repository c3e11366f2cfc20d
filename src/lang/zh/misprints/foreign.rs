//! Words of another language that nobody has translated, and blanks between two scripts.

use crate::lang::cursor::is_han;
use crate::lang::legal_terms::LEGAL_TERMS;
use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::{Scene, is_chinese};
use crate::text::TextRange;

/// Runs of common words in another script. Names, abbreviations and what stands in brackets are meant.
pub(super) fn words(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    if !is_mostly_chinese(scene.text) {
        return;
    }
    let mut start: Option<usize> = None;
    for (at, c) in scene.text.char_indices().chain([(scene.text.len(), '。')]) {
        let of_run = is_letter(c) || (start.is_some() && matches!(c, ' ' | '-' | '’' | '\''));
        if of_run {
            start = start.or(Some(at));
        } else if let Some(from) = start.take() {
            let run = TextRange::from(from..at).of(scene.text).trim_end_matches(|c| !is_letter(c));
            let range = TextRange::from(from..from + run.len());
            if are_common_words(run) && stands_free(scene, range) {
                found.push(Misprint {
                    range,
                    kind: MisprintKind::ForeignWords,
                    changes: Vec::new(),
                    sure: false,
                });
            }
        }
    }
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}')
}

/// Latin names and quotations may fill a paragraph that is read as Chinese.
fn is_mostly_chinese(text: &str) -> bool {
    let (mut han, mut letters) = (0_usize, 0_usize);
    for c in text.chars() {
        han += usize::from(is_han(c));
        letters += usize::from(is_letter(c));
    }
    letters <= 3 * han
}

/// Two words in small letters, or a longer one. A run that begins with a capital is a name.
fn are_common_words(run: &str) -> bool {
    const SHORTEST_WORD: usize = 5;
    const SHORTEST_RUN: usize = 8;
    let small = |word: &str| word.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '’' | '\''));
    let words: Vec<&str> = run.split(' ').filter(|word| !word.is_empty()).collect();
    let length = run.chars().count();
    let first_small = words.first().is_some_and(|word| small(word));
    let enough = if words.len() > 1 { length >= SHORTEST_RUN } else { length >= SHORTEST_WORD };
    enough
        && first_small
        && words.iter().filter(|word| small(word)).count() * 2 > words.len()
        && !words.iter().all(|word| LEGAL_TERMS.contains(word))
}

/// Not in brackets or marks of titles, and not a part of an address, a formula or a file name.
fn stands_free(scene: &Scene<'_>, range: TextRange) -> bool {
    let (before, behind) = (scene.before(range.start), scene.behind(range.end));
    let open = |marks: [char; 2]| before.rfind(marks[0]) > before.rfind(marks[1]);
    let bracketed = [['（', '）'], ['(', ')'], ['《', '》'], ['[', ']'], ['【', '】']].into_iter().any(open);
    let free = |c: Option<char>| c.is_none_or(|c| is_chinese(c) || c.is_whitespace());
    !bracketed
        && scene.is_own(range)
        && free(before.chars().next_back())
        && free(behind.chars().next())
        && (scene.follows_chinese(range.start) || scene.precedes_chinese(range.end))
}

/// Single blanks between Chinese and letters or digits.
pub(super) fn blanks(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    for (at, _) in scene.text.match_indices(' ') {
        let range = TextRange::from(at..at + 1);
        let previous = scene.before(range.start).chars().next_back();
        let next = scene.behind(range.end).chars().next();
        let word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let han = |c: Option<char>| c.is_some_and(is_han);
        let beside = (han(previous) && word(next)) || (word(previous) && han(next));
        if beside && scene.is_own(range) && !scene.is_behind_marker(range.start) {
            let changes = vec![Change { range, text: "".into() }];
            found.push(Misprint { range, kind: MisprintKind::ScriptBlank, changes, sure: true });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::{ForeignWords, ScriptBlank};
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn untranslated_words_are_found() {
        for text in [
            "双方将开展 ‹capacity building› 合作",
            "双方将举办‹workshop›和展览",
            "双方支持‹сотрудничество›机制建设",
        ] {
            assert_eq!(drawn(text, ForeignWords), text);
        }
        for text in [
            "亚信（Conference on interaction）成员",
            "双方将比照适用（mutatis mutandis）有关规定，mutatis mutandis适用",
            "支持Belt and Road合作，开展COVID-19和iPhone合作",
            "邮箱为contact@example.org，网址为www.example.org/about",
            "5 km以内和30 kWh",
            "see the text of the agreement 附件",
        ] {
            assert_eq!(drawn(text, ForeignWords), text);
        }
    }

    #[test]
    fn blanks_between_scripts_are_found() {
        assert_eq!(drawn("2022‹ ›年‹ ›9‹ ›月，WTO‹ ›规则", ScriptBlank), "2022‹ ›年‹ ›9‹ ›月，WTO‹ ›规则");
        assert_eq!(drawn("1. 双方，2022年", ScriptBlank), "1. 双方，2022年");
    }
}
