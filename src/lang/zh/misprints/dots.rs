//! Ellipses.

use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// Ellipses of other forms than ……, and those that another mark or 等 repeats.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    let mut characters = scene.text.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        if !is_dot(c) {
            continue;
        }
        let mut end = start + c.len_utf8();
        let mut count = 1;
        while let Some((at, c)) = characters.next_if(|(_, next)| *next == c) {
            end = at + c.len_utf8();
            count += 1;
        }
        let range = TextRange::from(start..end);
        if scene.is_own(range) && is_ellipsis(scene, range, c, count) {
            found.extend(judge(scene, range, c == '…' && matches!(count, 2 | 4)));
        }
    }
}

fn is_dot(c: char) -> bool {
    matches!(c, '…' | '.' | '·' | '•' | '・' | '‧')
}

/// Whether a run of dots is an ellipsis in Chinese text: no leader to a page number, no blank to be filled in.
fn is_ellipsis(scene: &Scene<'_>, range: TextRange, dot: char, count: usize) -> bool {
    let (before, behind) = (scene.before(range.start), scene.behind(range.end));
    let leader = scene.next(range.end).is_some_and(|c| c.is_ascii_digit());
    let bracketed =
        before.ends_with(['（', '(', '[', '［', '【']) && behind.starts_with(['）', ')', ']', '］', '】']);
    let length = if dot == '…' { count < 5 } else { (3..=9).contains(&count) };
    let chinese = scene.follows_chinese(range.start) || scene.precedes_chinese(range.end);
    let alone = before.trim().is_empty() && behind.trim().is_empty();
    length && chinese && !leader && !bracketed && !alone
}

/// What is wrong with an ellipsis, whose form may be the `right` one.
fn judge(scene: &Scene<'_>, range: TextRange, right: bool) -> Option<Misprint> {
    let (before, behind) = (scene.before(range.start), scene.behind(range.end));
    let repeated = |range, gone: TextRange| {
        let changes = vec![Change { range: gone, text: "".into() }];
        Some(Misprint { range, kind: MisprintKind::EllipsisRepeated, changes, sure: false })
    };
    if behind.starts_with('等') {
        return repeated(TextRange::new(range.start, range.end + '等'.len_utf8() as u32), range);
    }
    if before.ends_with('等') {
        return repeated(TextRange::new(range.start - '等'.len_utf8() as u32, range.end), range);
    }
    if !right {
        return Some(scene.misprint(MisprintKind::Ellipsis, range, "……"));
    }
    let mark = behind.chars().next().filter(|c| matches!(c, '，' | '。' | '、' | '；' | '：'))?;
    let mark = TextRange::new(range.end, range.end + mark.len_utf8() as u32);
    repeated(range.union(mark), mark)
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::{Ellipsis, EllipsisRepeated};
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn ellipses_of_other_forms_are_found() {
        for text in ["贸易、投资‹…›", "贸易、投资‹...›和金融", "贸易‹······›金融", "贸易‹………›金融"]
        {
            assert_eq!(drawn(text, Ellipsis), text);
        }
        for text in [
            "贸易、投资……",
            "贸易..............3",
            "A...B",
            "［…］和（…）",
            "…",
            "……",
            "安德·科尔",
            "第一章…………12",
        ] {
            assert_eq!(drawn(text, Ellipsis), text);
        }
    }

    #[test]
    fn what_repeats_an_ellipsis_is_found() {
        for text in ["贸易、投资‹…等›领域", "贸易、投资‹等……›", "贸易、投资‹……。›"]
        {
            assert_eq!(drawn(text, EllipsisRepeated), text);
        }
    }
}
