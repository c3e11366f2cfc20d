//! The language of a paragraph, from its characters.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::lang::Language;
use crate::lang::zh::cursor::is_han;

/// The language of `text`; `None` where it has no letters, so that its surroundings decide.
pub fn detect(text: &str) -> Option<Language> {
    let mut letters = 0_usize;
    let mut han = 0_usize;
    let mut traditional = 0_isize;
    for c in text.chars() {
        if is_han(c) {
            han += 1;
            traditional += leaning(c);
        } else if c.is_ascii() {
            letters += usize::from(c.is_ascii_alphabetic());
        } else if !is_chinese_mark(c) {
            letters += usize::from(c.is_alphabetic());
        }
    }
    let letters = letters + han;
    if letters == 0 {
        return None;
    }
    if han == 0 || han * 3 < letters {
        return Some(Language::Unknown);
    }
    Some(if traditional > 0 { Language::ChineseTraditional } else { Language::ChineseSimplified })
}

/// The marks of Chinese, which are no letters; the tables of Unicode need not be asked.
const fn is_chinese_mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{ff01}'..='\u{ff20}' | '\u{2010}'..='\u{203b}')
}

/// Frequent characters of traditional texts that simplified ones do not have.
const TRADITIONAL: &str = "國約條際會與聯為關議協書簽訂締結雙體發應權領務東華區經濟貿證維護機構員設實現進間問題義處長門開動執規項決產業軍戰爭對時來這個們過總統";

/// Their counterparts, in the same order.
const SIMPLIFIED: &str = "国约条际会与联为关议协书签订缔结双体发应权领务东华区经济贸证维护机构员设实现进间问题义处长门开动执规项决产业军战争对时来这个们过总统";

/// 1 for a traditional character, -1 for a simplified one, 0 for all that the two share.
fn leaning(c: char) -> isize {
    static LEANINGS: LazyLock<FxHashMap<char, isize>> = LazyLock::new(|| {
        let traditional = TRADITIONAL.chars().map(|c| (c, 1));
        traditional.chain(SIMPLIFIED.chars().map(|c| (c, -1))).collect()
    });
    LEANINGS.get(&c).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_decide() {
        use Language::{ChineseSimplified, ChineseTraditional, Unknown};
        let cases = [
            ("双方同意加强合作。", Some(ChineseSimplified)),
            ("本公約締約國", Some(ChineseTraditional)),
            ("一", Some(ChineseSimplified)),
            ("WTO框架下合作", Some(ChineseSimplified)),
            ("Annex to the Agreement 中", Some(Unknown)),
            ("Соглашение", Some(Unknown)),
            ("2022. 9. 15 ——", None),
            ("", None),
        ];
        for (text, language) in cases {
            assert_eq!(detect(text), language, "{text}");
        }
    }

    #[test]
    fn every_character_has_its_counterpart() {
        assert_eq!(TRADITIONAL.chars().count(), SIMPLIFIED.chars().count());
        assert!(TRADITIONAL.chars().all(|c| !SIMPLIFIED.contains(c)));
    }
}
