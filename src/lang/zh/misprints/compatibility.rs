//! Characters that stand for others in old encodings and in copies from PDF files.

use unicode_normalization::char::decompose_compatible;

use crate::lang::cursor::is_han;
use crate::lang::misprint::{Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// The runs of such characters, and the characters of private use.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    let mut characters = scene.text.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        let mut end = start + c.len_utf8();
        if is_private(c) {
            let range = TextRange::from(start..end);
            found.push(Misprint { range, kind: MisprintKind::PrivateUse, changes: Vec::new(), sure: false });
            continue;
        }
        let Some(first) = usual(c) else { continue };
        let mut run = String::from(first);
        while let Some((at, c)) = characters.peek().copied() {
            let Some(next) = usual(c) else { break };
            run.push(next);
            end = at + c.len_utf8();
            characters.next();
        }
        let range = TextRange::from(start..end);
        if scene.is_prose(range) || scene.before(range.start).trim().is_empty() {
            found.push(scene.misprint(MisprintKind::Compatibility, range, &run));
        }
    }
}

/// The character that `c` stands for.
fn usual(c: char) -> Option<char> {
    match c {
        '\u{2e80}'..='\u{2eff}' => radical(c).or_else(|| decomposed(c)),
        '\u{2f00}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}' => decomposed(c),
        '\u{fe10}'..='\u{fe19}' | '\u{fe30}'..='\u{fe6b}' | '\u{ff61}'..='\u{ff65}' => mark(c),
        _ => None,
    }
}

/// The Han character that Unicode gives as the same one.
fn decomposed(c: char) -> Option<char> {
    let mut parts = Vec::with_capacity(1);
    decompose_compatible(c, |part| parts.push(part));
    match parts[..] {
        [part] if part != c && is_han(part) => Some(part),
        _ => None,
    }
}

/// Simplified radicals, for which Unicode names an equal character without a decomposition
/// (EquivalentUnifiedIdeograph.txt).
fn radical(c: char) -> Option<char> {
    const RADICALS: [(char, char); 26] = [
        ('⺟', '母'),
        ('⺠', '民'),
        ('⻁', '虎'),
        ('⻄', '西'),
        ('⻅', '见'),
        ('⻆', '角'),
        ('⻉', '贝'),
        ('⻋', '车'),
        ('⻓', '长'),
        ('⻔', '门'),
        ('⻘', '青'),
        ('⻙', '韦'),
        ('⻚', '页'),
        ('⻛', '风'),
        ('⻜', '飞'),
        ('⻝', '食'),
        ('⻢', '马'),
        ('⻣', '骨'),
        ('⻤', '鬼'),
        ('⻥', '鱼'),
        ('⻦', '鸟'),
        ('⻩', '黄'),
        ('⻬', '齐'),
        ('⻮', '齿'),
        ('⻰', '龙'),
        ('⻳', '龟'),
    ];
    RADICALS.iter().find(|(radical, _)| *radical == c).map(|(_, usual)| *usual)
}

/// Marks of vertical lines, small marks, and the half-width marks of Japanese.
fn mark(c: char) -> Option<char> {
    const MARKS: &str = "︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹐，﹑、﹒。﹔；﹕：﹖？﹗！\
                         ﹙（﹚）﹝〔﹞〕｡。｢「｣」､、";
    let mut characters = MARKS.chars();
    while let (Some(odd), Some(usual)) = (characters.next(), characters.next()) {
        if odd == c {
            return Some(usual);
        }
    }
    None
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

#[cfg(test)]
mod tests {
    use super::usual;
    use crate::lang::misprint::MisprintKind::{Compatibility, PrivateUse};
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn compatibility_characters_are_found() {
        for text in ["双‹⽅›重申", "第‹⼀›条", "“双‹⽅›”", "‹⻓›期友好", "友好‹､›合作‹｡›", "双‹\u{f98e}⽅›"]
        {
            assert_eq!(drawn(text, Compatibility), text);
        }
        assert_eq!(drawn("双‹\u{eb17}›方", PrivateUse), "双‹\u{eb17}›方");
    }

    #[test]
    fn every_radical_has_its_character() {
        assert_eq!(('\u{2f00}'..='\u{2fd5}').filter(|c| usual(*c).is_none()).count(), 0);
        assert_eq!(usual('\u{f900}'), Some('豈'));
        // Twelve characters of the block are no compatibility characters at all.
        assert_eq!(usual('\u{fa0e}'), None);
    }
}
