//! Verbs that do not fit the kind of instrument they stand with.

use crate::lang::entity::{Citation, DateMention, InstrumentKind, UnfitVerb};
use crate::text::TextRange;

/// The verb of a citation that does not fit its kind; `bilateral` says that two parties made it.
///
/// Only pairs that no practice knows: 签署 fits nearly everything, decisions of meetings among it.
pub(super) fn verb(
    text: &str,
    dates: &[DateMention],
    cited: &Citation,
    bilateral: bool,
) -> Option<UnfitVerb> {
    let (words, better) = match cited.kind? {
        InstrumentKind::Resolution => (&CONCLUDED[..], ["通过", "通過"]),
        InstrumentKind::Initiative => (&CONCLUDED[..], ["提出", "提出"]),
        InstrumentKind::Treaty | InstrumentKind::Agreement | InstrumentKind::Protocol if bilateral => {
            (&PASSED[..], ["签订", "簽訂"])
        }
        _ => return None,
    };
    let window = window(text, dates, cited)?;
    if PARLIAMENTS.iter().any(|word| window.of(text).contains(word)) {
        return None;
    }
    let found = words.iter().filter_map(|word| Some((window.of(text).rfind(word)?, *word)));
    let (at, word) = found.max_by_key(|(at, _)| *at)?;
    let better = if TRADITIONAL.contains(&word) { better[1] } else { better[0] };
    let range = TextRange::from(at..at + word.len()).shifted(window.start);
    Some(UnfitVerb { range, better })
}

/// The words between the date and the title, on whichever side it stands.
fn window(text: &str, dates: &[DateMention], cited: &Citation) -> Option<TextRange> {
    const LONGEST: u32 = 24 * '文'.len_utf8() as u32;
    let date = dates.get(cited.date?.index as usize)?.range;
    let before = TextRange::new(date.end.min(cited.range.start), cited.range.start);
    let attributive = || before.of(text).trim_end().ends_with(['的', '之']);
    (date.end <= cited.range.start && before.len() <= LONGEST && attributive()).then_some(before)
}

/// What only two or more parties do together.
const CONCLUDED: [&str; 6] = ["签订", "簽訂", "缔结", "締結", "订立", "訂立"];

/// What a meeting or an organ does.
const PASSED: [&str; 3] = ["通过", "通過", "发表"];

const TRADITIONAL: [&str; 4] = ["簽訂", "締結", "訂立", "通過"];

/// Bodies that approve what others have signed.
const PARLIAMENTS: [&str; 12] = [
    "议会",
    "議會",
    "国会",
    "國會",
    "人大",
    "人民代表大会",
    "杜马",
    "议院",
    "議院",
    "国务院",
    "内阁",
    "參議院",
];
