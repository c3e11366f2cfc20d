//! Full-width letters and digits.

use crate::lang::misprint::{Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// The runs of full-width letters and digits; a full-width point between two digits belongs to its run.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    let mut characters = scene.text.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        let Some(first) = narrow(c) else { continue };
        let mut end = start + c.len_utf8();
        let mut run = String::from(first);
        while let Some((at, c)) = characters.peek().copied() {
            let digit = |c: Option<char>| c.is_some_and(|c| matches!(c, '０'..='９'));
            let behind = scene.behind((at + c.len_utf8()) as u32).chars().next();
            let next = match c {
                '．' if digit(behind) && run.ends_with(|c: char| c.is_ascii_digit()) => Some('.'),
                c => narrow(c),
            };
            let Some(next) = next else { break };
            run.push(next);
            end = at + c.len_utf8();
            characters.next();
        }
        let range = TextRange::from(start..end);
        if scene.is_own(range) {
            found.push(scene.misprint(MisprintKind::WideLetter, range, &run));
        }
    }
}

/// The ASCII letter or digit of a full-width one.
fn narrow(c: char) -> Option<char> {
    const OFFSET: u32 = 'Ａ' as u32 - 'A' as u32;
    let wide = matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    if wide { char::from_u32(u32::from(c) - OFFSET) } else { None }
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::WideLetter;
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn full_width_letters_and_digits_are_found() {
        for text in ["‹２０２２›年‹９›月", "增长‹３．５›%", "双方加入‹ＷＴＯ›", "如下：‹１›．贸易"]
        {
            assert_eq!(drawn(text, WideLetter), text);
        }
        for text in ["１．双方", "2022年，WTO", "“２０２２”"] {
            assert_eq!(drawn(text, WideLetter), text);
        }
    }
}
