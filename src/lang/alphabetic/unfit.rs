//! Verbs that do not fit the kind of instrument they stand with.

use crate::lang::alphabetic::words;
use crate::lang::entity::{Citation, DateMention, InstrumentKind, UnfitVerb};
use crate::text::TextRange;

/// The verbs of a language in all their forms, each with the one that fits. All are in lower case.
pub struct UnfitWords {
    /// What only two or more parties do together, and how resolutions come about.
    pub resolution: &'static [(&'static str, &'static str)],
    /// The same, and how initiatives come about.
    pub initiative: &'static [(&'static str, &'static str)],
    /// What a meeting or an organ does, and how two parties make a treaty.
    pub bilateral: &'static [(&'static str, &'static str)],
    /// Words that name who did so, as a parliament that approves what others have signed.
    pub doers: &'static [&'static str],
}

impl UnfitWords {
    /// The verb of a citation that does not fit its kind; `bilateral` says that two parties made it.
    ///
    /// Only pairs that no practice knows, and only between the title and its date.
    pub fn find(
        &self,
        text: &str,
        dates: &[DateMention],
        cited: &Citation,
        bilateral: bool,
    ) -> Option<UnfitVerb> {
        let pairs = match cited.kind? {
            InstrumentKind::Resolution => self.resolution,
            InstrumentKind::Initiative => self.initiative,
            InstrumentKind::Treaty | InstrumentKind::Agreement | InstrumentKind::Protocol if bilateral => {
                self.bilateral
            }
            _ => return None,
        };
        let window = window(text, dates.get(cited.date?.index as usize)?.range, cited.title)?;
        let words = window.of(text);
        let fits = pairs.iter().any(|(_, better)| words::find(words, better, 0).is_some());
        let done = self.doers.iter().any(|doer| words.to_lowercase().contains(doer));
        let verb = |(verb, better): &(&str, &'static str)| {
            let at = words::find(words, verb, 0)?;
            let range = TextRange::from(at..at + verb.len()).shifted(window.start);
            Some(UnfitVerb { range, better })
        };
        pairs.iter().filter(|_| !fits && !done).find_map(verb)
    }
}

/// The words between the date and the title, on whichever side it stands.
fn window(text: &str, date: TextRange, title: TextRange) -> Option<TextRange> {
    const LONGEST: u32 = 100;
    let gap = match (title.end <= date.start, date.end <= title.start) {
        (true, _) => TextRange::new(title.end, date.start),
        (_, true) => TextRange::new(date.end, title.start),
        (false, false) => return None,
    };
    (gap.len() <= LONGEST && !gap.of(text).contains([';', '.', ':'])).then_some(gap)
}
