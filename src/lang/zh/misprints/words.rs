//! Words that are written with a wrong character.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::zh::misprints::confusables::{Confusable, TABLE};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// The confused words of a paragraph. Quotations and titles keep their own words.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    let Some(words) = WORDS.as_ref() else { return };
    for word in words.find_iter(scene.text) {
        let range = TextRange::from(word.range());
        if let Some(entry) = TABLE.get(word.pattern().as_usize())
            && is_wrong(entry, scene.before(range.start), scene.behind(range.end))
            && scene.is_own(range)
            && !is_in_title(scene, range)
        {
            found.push(misprint(entry, range));
        }
    }
}

/// Whether any of the words occurs, so that most paragraphs need no closer look.
pub(super) fn occur_in(text: &str) -> bool {
    WORDS.as_ref().is_some_and(|words| words.is_match(text))
}

static WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let longest = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).clone();
    longest.build(TABLE.iter().map(|entry| entry.wrong)).ok()
});

fn is_wrong(entry: &Confusable, before: &str, behind: &str) -> bool {
    let right_there = entry.right_behind.iter().any(|word| before.ends_with(word));
    let right_here = entry.right_before.iter().any(|word| behind.starts_with(word));
    let wrong_here =
        entry.wrong_before.is_empty() || entry.wrong_before.iter().any(|word| behind.starts_with(word));
    wrong_here && !right_there && !right_here
}

fn is_in_title(scene: &Scene<'_>, range: TextRange) -> bool {
    let before = scene.before(range.start);
    before.rfind('《') > before.rfind('》')
}

fn misprint(entry: &Confusable, range: TextRange) -> Misprint {
    let changes = vec![Change { range, text: entry.right.into() }];
    Misprint { range, kind: MisprintKind::ConfusedWord(entry.fault), changes, sure: false }
}

#[cfg(test)]
mod tests {
    use super::TABLE;
    use crate::lang::misprint::{MisprintKind, WordFault};
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn confused_words_are_found_by_what_stands_beside_them() {
        let wrong = MisprintKind::ConfusedWord(WordFault::Wrong);
        for text in ["作出‹布署›", "‹赋于›权利", "积极‹参予›", "双方‹己经›同意", "发出‹最后通谍›"]
        {
            assert_eq!(drawn(text, wrong), text);
        }
        for text in ["天赋于人", "由自己经办", "年末能源供应", "周末来访", "“布署”", "《布署规划》", "防犯罪"]
        {
            assert_eq!(drawn(text, wrong), text);
        }
        let confused = MisprintKind::ConfusedWord(WordFault::Confused);
        for text in ["‹截止›2022年8月底", "‹截止到›目前", "‹给于›支持", "享有‹权力和义务›", "国家‹权利机关›"]
        {
            let text = text.replace("国家‹权利机关›", "‹国家权利机关›");
            assert_eq!(drawn(&text, confused), text);
        }
        for text in
            ["报名截止2022年8月", "截止日期为2022年", "提供给于2022年签署", "国家权力机关", "化学反应情况"]
        {
            assert_eq!(drawn(text, confused), text);
        }
        let variant = MisprintKind::ConfusedWord(WordFault::Variant);
        assert_eq!(drawn("主要‹成份›和‹帐户›，规定货物", variant), "主要‹成份›和‹帐户›，规定货物");
    }

    #[test]
    fn no_word_is_corrected_to_a_wrong_one() {
        for entry in TABLE {
            assert_ne!(entry.wrong, entry.right);
            assert!(TABLE.iter().all(|other| other.wrong != entry.right), "{}", entry.right);
        }
    }
}
