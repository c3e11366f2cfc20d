//! Characters that only simplified or only traditional texts have.
//!
//! The pairs are those of the characters table of Open Chinese Convert 1.1 (Apache-2.0), from traditional to
//! simplified, without characters that GB/T 2312 or the Table of General Standard Chinese Characters (2013)
//! has beside their simplified form (乾 徵 著 於 昇 …). A simplified character counts as such where Big5 lacks it.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::lang::misprint::{ScriptVariant, Stray};
use crate::text::TextRange;

/// Characters of the other variant of the script, quotations and brackets left aside.
pub(super) fn strays_of(text: &str, variant: ScriptVariant) -> Vec<Stray> {
    let script = match variant {
        ScriptVariant::Simplified => Script::Simplified,
        ScriptVariant::Traditional => Script::Traditional,
    };
    let stray = |range: TextRange| Stray { range, right: range.of(text).chars().map(counterpart).collect() };
    strays(text, script).map(stray).collect()
}

/// Which texts have a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    /// Both.
    Shared,
    /// Simplified texts only.
    Simplified,
    /// Traditional texts only.
    Traditional,
}

/// Pairs of a traditional character and a simplified one that traditional texts do not have.
const APART: &str = include_str!("script/apart.txt");

/// Pairs of a traditional character and a simplified one that traditional texts have for other words (后, 里, 台).
const SHARED: &str = include_str!("script/shared.txt");

const FIRST: u32 = 0x4e00;
const LAST: u32 = 0x9fff;

/// Which texts have `c`.
pub(crate) fn of(c: char) -> Script {
    static SCRIPTS: LazyLock<Box<[Script]>> = LazyLock::new(|| {
        let mut table = vec![Script::Shared; (LAST - FIRST + 1) as usize].into_boxed_slice();
        let mut set = |c: char, script| {
            if let Some(entry) = table.get_mut(offset(c)) {
                *entry = script;
            }
        };
        for (traditional, simplified) in pairs(APART) {
            set(traditional, Script::Traditional);
            set(simplified, Script::Simplified);
        }
        for (traditional, _) in pairs(SHARED) {
            set(traditional, Script::Traditional);
        }
        table
    });
    SCRIPTS.get(offset(c)).copied().unwrap_or(Script::Shared)
}

/// The text with a simplified character for each traditional one, as long as the text itself in bytes, so that
/// places in one are places in the other. For comparison only.
pub(crate) fn simplified(text: &str) -> Cow<'_, str> {
    static TABLE: LazyLock<Box<[char]>> = LazyLock::new(|| {
        let mut table: Box<[char]> = (FIRST..=LAST).map(|c| char::from_u32(c).unwrap_or_default()).collect();
        for (traditional, simplified) in pairs(APART).chain(pairs(SHARED)).chain(pairs(VARIANTS)) {
            if let Some(entry) = table.get_mut(offset(traditional)).filter(|_| simplified.len_utf8() == 3) {
                *entry = simplified;
            }
        }
        table
    });
    let plain = |c: char| TABLE.get(offset(c)).copied().unwrap_or(c);
    if text.chars().all(|c| plain(c) == c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(plain).collect())
}

/// Characters that texts of both scripts have, for words that the grammars know by the other one.
const VARIANTS: &str = include_str!("script/variants.txt");

/// The character of the other script; `None` where several may be meant.
pub(crate) fn counterpart(c: char) -> Option<char> {
    static COUNTERPARTS: LazyLock<rustc_hash::FxHashMap<char, Option<char>>> = LazyLock::new(|| {
        let mut table = rustc_hash::FxHashMap::default();
        for (traditional, simplified) in pairs(APART).chain(pairs(SHARED)) {
            table.insert(traditional, Some(simplified));
            let both = table.contains_key(&simplified);
            table.insert(simplified, (!both).then_some(traditional));
        }
        table
    });
    COUNTERPARTS.get(&c).copied().flatten()
}

/// Where characters of `script` alone stand in `text`, quotations and brackets left aside.
pub(crate) fn strays(text: &str, script: Script) -> impl Iterator<Item = TextRange> + '_ {
    let mut depth = 0_usize;
    let mut characters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while let Some((start, c)) = characters.next() {
            match c {
                '“' | '「' | '『' | '（' | '(' => depth += 1,
                '”' | '」' | '』' | '）' | ')' => depth = depth.saturating_sub(1),
                c if depth == 0 && of(c) == script => {
                    let mut end = start + c.len_utf8();
                    while let Some((at, c)) = characters.next_if(|(_, next)| of(*next) == script) {
                        end = at + c.len_utf8();
                    }
                    return Some(TextRange::from(start..end));
                }
                _ => {}
            }
        }
        None
    })
}

fn pairs(table: &'static str) -> impl Iterator<Item = (char, char)> {
    table.split_ascii_whitespace().filter_map(|pair| {
        let mut characters = pair.chars();
        Some((characters.next()?, characters.next()?))
    })
}

fn offset(c: char) -> usize {
    u32::from(c).wrapping_sub(FIRST) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_is_of_two_scripts() {
        for (traditional, simplified) in pairs(APART) {
            assert_eq!(of(traditional), Script::Traditional, "{traditional}{simplified}");
            assert_eq!(of(simplified), Script::Simplified, "{traditional}{simplified}");
        }
        for (traditional, simplified) in pairs(SHARED) {
            assert_eq!(of(traditional), Script::Traditional, "{traditional}{simplified}");
            assert_ne!(of(simplified), Script::Traditional, "{traditional}{simplified}");
        }
    }

    #[test]
    fn simplified_texts_are_as_long_as_their_originals() {
        assert_eq!(simplified("締約雙方應於簽字後生效，同等作準"), "缔约双方应于签字后生效，同等作准");
        assert!(matches!(simplified("缔约双方"), Cow::Borrowed(_)));
        for (traditional, _) in pairs(APART).chain(pairs(SHARED)) {
            let text = traditional.to_string();
            assert_eq!(simplified(&text).len(), text.len(), "{traditional}");
        }
    }

    #[test]
    fn characters_of_both_scripts_are_of_neither() {
        assert!(
            "后云里干斗台只於著乾徵镕喆于".chars().filter(|c| *c != '镕').all(|c| of(c) == Script::Shared)
        );
        assert_eq!(counterpart('國'), Some('国'));
        assert_eq!(counterpart('国'), Some('國'));
        assert_eq!(counterpart('发'), None);
        assert_eq!(counterpart('後'), Some('后'));
        assert_eq!(counterpart('人'), None);
    }
}
