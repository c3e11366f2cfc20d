//! Drafts for tests, with the place under the cursor marked by `▮`.

use crate::config::Settings;
use crate::registry::Registry;
use crate::rules::{Analysis, Environment};
use crate::text::{Snapshot, TextRange};

/// The analysis of a text beside the records of invented states.
pub(in crate::features) fn analysis(text: &str) -> Analysis {
    Analysis::new(Snapshot::new(text), Environment::new(Settings::default(), Registry::invented_shared()))
}

/// The text without its mark, and the byte at which it stands.
pub(in crate::features) fn cursor(fixture: &str) -> (String, u32) {
    (fixture.replace('▮', ""), fixture.find('▮').unwrap_or_default() as u32)
}

/// The text with ranges drawn in it as `‹…›`, each with what is said of it before the opening mark.
pub(in crate::features) fn drawn<'s>(
    text: &str,
    ranges: impl IntoIterator<Item = (TextRange, &'s str)>,
) -> String {
    let mut marks: Vec<(u32, bool, u32, &str)> = Vec::new();
    for (range, said) in ranges {
        marks.push((range.start, true, u32::MAX - range.end, said));
        marks.push((range.end, false, u32::MAX - range.start, ""));
    }
    // Where ranges meet, the first is closed before the next is opened.
    marks.sort_unstable();
    let mut drawn = text.to_owned();
    for (at, opens, _, said) in marks.into_iter().rev() {
        let mark = if opens { format!("{said}‹") } else { "›".to_owned() };
        drawn.insert_str(at as usize, &mark);
    }
    drawn
}
