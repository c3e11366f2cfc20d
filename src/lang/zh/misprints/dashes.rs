//! Dashes between clauses.

use crate::lang::misprint::{Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// Dashes of other forms than ——, each at least two marks wide. One mark joins names and years.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    let mut characters = scene.text.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        if !is_dash(c) {
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some((at, c)) = characters.next_if(|(_, next)| is_dash(*next)) {
            end = at + c.len_utf8();
        }
        let range = TextRange::from(start..end);
        if scene.is_own(range) && is_between_clauses(scene, range) {
            found.push(scene.misprint(MisprintKind::Dash, range, "——"));
        }
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―' | '─' | '－' | 'ー')
}

/// A run of two or three marks with Chinese on both sides, or on one side and the paragraph's edge on the other.
/// Between numerals it is a range.
fn is_between_clauses(scene: &Scene<'_>, range: TextRange) -> bool {
    let marks = range.of(scene.text);
    let (previous, next) = (scene.previous(range.start), scene.next(range.end));
    let edge = |c: Option<char>| c.is_none_or(|c| matches!(c, '\n' | '\r'));
    let left = scene.follows_chinese(range.start);
    let right = scene.precedes_chinese(range.end);
    let numeral = |c: Option<char>| {
        c.is_some_and(|c| c.is_ascii_digit() || "〇一二三四五六七八九十百千年月日".contains(c))
    };
    (2..=3).contains(&marks.chars().count())
        && marks != "——"
        && ((left && (right || edge(next))) || (edge(previous) && right))
        && !(numeral(previous) && numeral(next))
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::Dash;
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn dashes_of_other_forms_are_found() {
        for text in [
            "双边机制‹--›联合委员会",
            "机制‹－－›委员会",
            "机制‹―― ›委员会".replace(' ', "").as_str(),
            "‹--›委员会",
            "机制‹———›委员会",
        ] {
            assert_eq!(drawn(text, Dash), text);
        }
        for text in [
            "机制——委员会",
            "2021--2025年",
            "北京—上海",
            "中国-东盟",
            "五十八--六十七",
            "A--B",
            "---",
            "机制 --fix",
        ] {
            assert_eq!(drawn(text, Dash), text);
        }
    }
}
