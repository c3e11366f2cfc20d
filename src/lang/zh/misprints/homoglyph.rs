//! Letters of another script that look like those of their word.

use crate::lang::cursor::is_han;
use crate::lang::look_alikes::{alphabet_of, in_one_alphabet};
use crate::lang::misprint::{Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// The words that mix scripts by mistake, and single letters of Japanese among Chinese characters.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    let mut word: Option<usize> = None;
    for (at, c) in scene.text.char_indices() {
        if alphabet_of(c).is_some() {
            word = word.or(Some(at));
        } else {
            found.extend(word.take().and_then(|start| mixed(scene, TextRange::from(start..at))));
            found.extend(kana(scene, at, c));
        }
    }
    found.extend(word.and_then(|start| mixed(scene, TextRange::from(start..scene.text.len()))));
}

/// The word at `range`, if its letters are of several scripts and all could be of one.
fn mixed(scene: &Scene<'_>, range: TextRange) -> Option<Misprint> {
    let right = in_one_alphabet(range.of(scene.text)).filter(|_| scene.is_prose(range))?;
    Some(scene.misprint(MisprintKind::Homoglyph, range, &right))
}

/// A letter of Katakana alone among Chinese characters, as character recognition puts it.
fn kana(scene: &Scene<'_>, at: usize, c: char) -> Option<Misprint> {
    const LOOK_ALIKES: [(char, &str); 6] =
        [('ニ', "二"), ('エ', "工"), ('ロ', "口"), ('カ', "力"), ('タ', "夕"), ('ハ', "八")];
    let (_, right) = LOOK_ALIKES.iter().find(|(kana, _)| *kana == c)?;
    let range = TextRange::from(at..at + c.len_utf8());
    let kana = |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{3041}'..='\u{30ff}'));
    let (previous, next) = (scene.previous(range.start), scene.next(range.end));
    let chinese = previous.is_some_and(is_han) || next.is_some_and(is_han);
    let stands = chinese && !kana(previous) && !kana(next) && scene.is_prose(range);
    stands.then(|| scene.misprint(MisprintKind::Homoglyph, range, right))
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::Homoglyph;
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn words_of_several_scripts_are_found() {
        // Cyrillic С, Latin C, Greek Ο, Katakana ニ.
        for text in ["亚信（‹\u{421}ICA›）成员", "‹Cтороны›", "加入‹WT\u{39f}›", "第十‹ニ›条"]
        {
            assert_eq!(drawn(text, Homoglyph), text);
        }
    }

    #[test]
    fn whole_words_and_intended_mixtures_are_left_alone() {
        for text in
            ["СНГ和WTO", "COVID-19", "IT-сектор", "10kΩ、5μg、α粒子", "カタカナ", "Côte d’Ivoire", "5G新一代"]
        {
            assert_eq!(drawn(text, Homoglyph), text);
        }
    }
}
