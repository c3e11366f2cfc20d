//! Pairs of half-width brackets beside or around Chinese characters.

use crate::lang::cursor::is_han;
use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// The pairs that should be full-width ones.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    let mut open: Vec<usize> = Vec::new();
    for (at, byte) in scene.text.bytes().enumerate() {
        match byte {
            b'(' => open.push(at),
            b')' => {
                if let Some(start) = open.pop() {
                    found.extend(pair(scene, TextRange::from(start..at + 1)));
                }
            }
            _ => {}
        }
    }
}

fn pair(scene: &Scene<'_>, range: TextRange) -> Option<Misprint> {
    let content = TextRange::new(range.start + 1, range.end - 1).of(scene.text);
    // The full-width bracket inside shows that the pairs are crossed.
    let wide = content.matches('（').count() != content.matches('）').count();
    let chinese = content.contains(is_han);
    let stands = chinese || scene.follows_chinese(range.start);
    let before = scene.before(range.start);
    if !stands || wide || is_numeral(content.trim(), before) || before.ends_with(']') || !scene.is_own(range)
    {
        return None;
    }
    let opening = scene.change(TextRange::new(range.start, range.start + 1), "（");
    let closing = scene.change(TextRange::new(range.end - 1, range.end), "）");
    let changes = joined(opening, closing);
    Some(Misprint { range, kind: MisprintKind::NarrowMark, changes, sure: true })
}

/// Blanks between the two belong to one change only.
fn joined(opening: Change, closing: Change) -> Vec<Change> {
    if opening.range.end <= closing.range.start { vec![opening, closing] } else { Vec::new() }
}

/// The marker of an item, a reference to one, a year or a number: (一), (a), (iv), (子), 第1373(2001)号.
fn is_numeral(content: &str, before: &str) -> bool {
    const CYCLE: &str = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥醜";
    let count = content.chars().count();
    let all = |test: &dyn Fn(char) -> bool| content.chars().all(test);
    let number = |c: char| "〇零一二三四五六七八九十百".contains(c);
    let roman = all(&|c| "IVXLC".contains(c)) && before.ends_with(|c: char| c.is_ascii_digit() || c == '第');
    count == 0
        || all(&|c: char| c.is_ascii_digit())
        || (count <= 4 && all(&number))
        || (count <= 4 && all(&|c| c.is_ascii_lowercase()))
        || (count == 1 && (all(&|c| c.is_ascii_alphabetic()) || CYCLE.contains(content)))
        || (count <= 6 && roman)
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::NarrowMark;
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn half_width_brackets_are_found() {
        for text in [
            "阿兰共和国‹(以下简称“阿方”)›声明",
            "亚信‹(CICA)›成员",
            "the Treaty ‹(条约)› and",
            "双方‹(包括边境地区)›合作",
        ] {
            assert_eq!(drawn(text, NarrowMark), text);
        }
    }

    #[test]
    fn markers_numbers_and_other_scripts_are_left_alone() {
        for text in [
            "下列事项：(一)贸易；(a)投资；(iv)金融；(子)教育",
            "第1373(2001)号决议和第1514(XV)号决议",
            "根据A/76(draft)的规定",
            "[有关倡议](倡议.md)",
            "1)贸易",
            "阿方表示：“友好(合作)”",
        ] {
            assert_eq!(drawn(text, NarrowMark), text);
        }
    }
}
