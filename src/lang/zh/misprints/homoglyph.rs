//! Letters of another script that look like those of their word.

use crate::lang::misprint::{Misprint, MisprintKind};
use crate::lang::cursor::is_han;
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// The words that mix scripts by mistake, and single letters of Japanese among Chinese characters.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    let mut word: Option<usize> = None;
    for (at, c) in scene.text.char_indices() {
        if script_of(c).is_some() {
            word = word.or(Some(at));
        } else {
            found.extend(word.take().and_then(|start| mixed(scene, TextRange::from(start..at))));
            found.extend(kana(scene, at, c));
        }
    }
    found.extend(word.and_then(|start| mixed(scene, TextRange::from(start..scene.text.len()))));
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Cyrillic,
    Greek,
}

fn script_of(c: char) -> Option<Alphabet> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Alphabet::Latin),
        '\u{400}'..='\u{52f}' => Some(Alphabet::Cyrillic),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Alphabet::Greek),
        _ => None,
    }
}

/// The word at `range`, if its letters are of several scripts and all could be of one.
fn mixed(scene: &Scene<'_>, range: TextRange) -> Option<Misprint> {
    let word = range.of(scene.text);
    let count = |script| word.chars().filter(|c| script_of(*c) == Some(script)).count();
    let (latin, cyrillic) = (count(Alphabet::Latin), count(Alphabet::Cyrillic));
    let all = word.chars().count();
    if latin == all || cyrillic == all || latin + cyrillic == 0 || !scene.is_prose(range) {
        return None;
    }
    let as_latin = || word.chars().map(latin_of).collect::<Option<String>>();
    let as_cyrillic = || word.chars().map(cyrillic_of).collect::<Option<String>>();
    let right =
        if cyrillic > latin { as_cyrillic().or_else(as_latin) } else { as_latin().or_else(as_cyrillic) };
    Some(scene.misprint(MisprintKind::Homoglyph, range, &right?))
}

/// Latin letters with the Cyrillic and the Greek ones that look the same (Unicode Technical Standard 39,
/// confusables.txt); a point where there is none.
const LOOK_ALIKES: [(char, char, char); 38] = [
    ('A', 'А', 'Α'),
    ('B', 'В', 'Β'),
    ('C', 'С', '.'),
    ('E', 'Е', 'Ε'),
    ('H', 'Н', 'Η'),
    ('I', 'І', 'Ι'),
    ('J', 'Ј', '.'),
    ('K', 'К', 'Κ'),
    ('M', 'М', 'Μ'),
    ('N', '.', 'Ν'),
    ('O', 'О', 'Ο'),
    ('P', 'Р', 'Ρ'),
    ('S', 'Ѕ', '.'),
    ('T', 'Т', 'Τ'),
    ('X', 'Х', 'Χ'),
    ('Y', 'У', 'Υ'),
    ('Z', '.', 'Ζ'),
    ('a', 'а', '.'),
    ('c', 'с', '.'),
    ('d', 'ԁ', '.'),
    ('e', 'е', '.'),
    ('h', 'һ', '.'),
    ('i', 'і', '.'),
    ('j', 'ј', '.'),
    ('l', 'ӏ', '.'),
    ('o', 'о', 'ο'),
    ('p', 'р', 'ρ'),
    ('q', 'ԛ', '.'),
    ('s', 'ѕ', '.'),
    ('u', '.', 'υ'),
    ('v', 'ѵ', 'ν'),
    ('w', 'ԝ', '.'),
    ('x', 'х', '.'),
    ('y', 'у', '.'),
    ('ï', 'ї', '.'),
    ('ë', 'ё', '.'),
    ('Ë', 'Ё', '.'),
    ('Ï', 'Ї', '.'),
];

fn latin_of(c: char) -> Option<char> {
    if script_of(c) == Some(Alphabet::Latin) {
        return Some(c);
    }
    LOOK_ALIKES.iter().find(|(_, cyrillic, greek)| c == *cyrillic || c == *greek).map(|(latin, _, _)| *latin)
}

fn cyrillic_of(c: char) -> Option<char> {
    if script_of(c) == Some(Alphabet::Cyrillic) {
        return Some(c);
    }
    let found = LOOK_ALIKES.iter().find(|(latin, _, greek)| c == *latin || c == *greek);
    found.map(|(_, cyrillic, _)| *cyrillic).filter(|cyrillic| *cyrillic != '.')
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
