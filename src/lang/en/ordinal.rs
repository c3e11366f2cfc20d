//! Ordinals of recurring events: twenty-second meeting, 22nd Summit; and when an event is held.

use std::sync::LazyLock;

use crate::lang::alphabetic::ordinal::ordinals;
use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::en::numeral::{ORDINAL_PATTERN, WORD_PATTERN, ordinal};
use crate::lang::entity::{DateMention, Held, Ordinal};
use crate::text::TextRange;

/// How far the words reach that may name a series, in characters.
const LONGEST: usize = 120;

/// The ordinals of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<Ordinal> {
    static EVENTS: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?P<number>\\b[0-9]{{1,3}}(?:st|nd|rd|th)|(?:{WORD_PATTERN}[- ](?:and )?){{0,3}}{ORDINAL_PATTERN}) (?P<event>(?:regular |special |annual |plenary |ministerial )?(?:session|meeting|summit|conference|forum|congress|round|edition|assembly|exhibition|fair|games|dialogue)s?|(?-i:[A-Z])[a-zA-Z0-9]+)"
        ))
    });
    ordinals(text, &EVENTS, ordinal, LONGEST)
}

/// When an event takes place: held in Port Berria in 2022, in 2022; or while somebody attends it.
pub(super) fn held(text: &str, name: TextRange, dates: &[DateMention]) -> Held {
    static HELD: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^,?(?: (?:to be|which was|which is|that was|was|is|will be|shall be))?(?: (?:successfully )?(?:held|convened|hosted|organi[sz]ed)| took place| takes place)?[^,;.()]{0,60}? (?:in|on|from) $",
        )
    });
    static ATTENDS: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\b(?:attend|attends|attended|attending|participat(?:e|es|ed|ing) in) the $")
    });
    let behind = dates.iter().enumerate().find(|(_, date)| date.range.start >= name.end);
    if let Some((index, date)) = behind {
        let gap = text.get(name.end as usize..date.range.start as usize).unwrap_or_default();
        if HELD.is_in(gap) {
            return Held::On(index as u32);
        }
    }
    let before = text.get(..name.start as usize).unwrap_or_default();
    if ATTENDS.is_in(before) { Held::Now } else { Held::Unsaid }
}

#[cfg(test)]
mod tests {
    use super::{find, held};
    use crate::lang::en::date::dates;
    use crate::lang::entity::Held;
    use crate::text::TextRange;

    #[test]
    fn ordinals_of_events() {
        let read = |text: &str| -> Vec<(u32, String)> {
            let ordinals = find(text).into_iter();
            ordinals.map(|ordinal| (ordinal.value, ordinal.after.of(text).to_owned())).collect()
        };
        assert_eq!(
            read("the twenty-second meeting of the Council of Heads of State, held in Port Berria"),
            [(22, "meeting of the Council of Heads of State".to_owned())]
        );
        assert_eq!(read("the 4th Arland International Fair").first().map(|read| read.0), Some(4));
        assert!(read("the second paragraph and the third country").is_empty());
    }

    #[test]
    fn events_are_held_on_dates() {
        let read = |text: &str, name: &str| {
            let start = text.find(name).unwrap_or_default();
            held(text, TextRange::from(start..start + name.len()), &dates(text))
        };
        assert_eq!(read("the 4th Fair held in Port Berria in May 2021", "4th Fair"), Held::On(0));
        assert_eq!(read("the 4th Fair in May 2021", "4th Fair"), Held::On(0));
        assert_eq!(read("attended the 4th Fair", "4th Fair"), Held::Now);
        assert_eq!(read("the 4th Fair; the plan adopted in May 2021", "4th Fair"), Held::Unsaid);
    }
}
