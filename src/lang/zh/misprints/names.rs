//! Marks between the parts of foreign names.

use crate::lang::misprint::{Misprint, MisprintKind};
use crate::lang::zh::misprints::marks::is_of_names;
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// Marks that stand for `·` between two parts of a name. A full stop may have another meaning, so that its fix
/// is to be looked at.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    for (at, mark) in scene.text.match_indices(['.', '．', '・', '•', '‧']) {
        let range = TextRange::from(at..at + mark.len());
        if scene.is_own(range) && parts_name(scene, range) {
            let mut misprint = scene.misprint(MisprintKind::NameSeparator, range, "·");
            misprint.sure = !matches!(mark, "." | "．");
            found.push(misprint);
        }
    }
}

/// Whether two characters or more of foreign names stand on either side.
fn parts_name(scene: &Scene<'_>, range: TextRange) -> bool {
    const LEAST: usize = 2;
    let before = scene.before(range.start).chars().rev().take(LEAST).filter(|c| is_of_names(*c));
    let behind = scene.behind(range.end).chars().take(LEAST).filter(|c| is_of_names(*c));
    before.count() == LEAST && behind.count() == LEAST
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::NameSeparator;
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn marks_for_the_interpunct_are_found() {
        for text in ["安德‹.›科尔总统", "安德‹・›科尔", "米娜‹•›沃森", "安德‹．›科尔", "安德·科尔‹‧›沃森"]
        {
            assert_eq!(drawn(text, NameSeparator), text);
        }
        for text in ["安德·科尔", "A．科尔", "A.科尔", "双方重申.愿继续", "•双方", "3.5", "一.双方", "中・日"]
        {
            assert_eq!(drawn(text, NameSeparator), text);
        }
    }
}
