//! What can be written at a place: the titles of recorded instruments, behind an opening title mark.

use rustc_hash::FxHashSet;

use crate::draft::{BlockRef, InstrumentRef};
use crate::lang::entity::NumeralSystem;
use crate::messages::{Locale, Message, kind_id, render};
use crate::registry::normalise::{fold, title_key};
use crate::registry::schema::Instrument;
use crate::registry::{InstrumentId, PartyId, TitleList};
use crate::rules::Analysis;
use crate::rules::citations::dating::{concluded, is_dated_kind, verb_of};
use crate::text::{TextEdit, TextRange};

/// Most proposals at a time; typing on narrows them down.
const MOST: usize = 100;

/// What can be written at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// The proposals, the likeliest first.
    pub items: Vec<Proposal>,
    /// There are more than are listed.
    pub incomplete: bool,
}

/// One proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What is listed.
    pub label: String,
    /// What it is, in a few words.
    pub detail: String,
    /// What typed text is compared with; it starts with the text that the edit replaces.
    pub filter: String,
    /// What accepting it does. Bytes from the start of the text; the range ends at the cursor or behind a
    /// closing mark that stands there.
    pub edit: TextEdit,
    /// The id of the record that it is taken from.
    pub record: String,
}

/// What can be written at byte `offset`; `None` where nothing is proposed.
pub fn complete(analysis: &Analysis, offset: u32, locale: Locale) -> Option<Completion> {
    let block = analysis.draft().block_at(offset)?;
    let open = OpenTitle::before(&block, offset)?;
    let list = analysis.environment().registry.titles(block.language().tag())?;
    let instrument = analysis.draft().instrument_of(block.index)?;
    let parties =
        analysis.instrument_facts(instrument.index).map(|facts| &*facts.parties).unwrap_or_default();
    let writer =
        Writer { analysis, block, open: &open, mentioned: mentioned(&instrument, offset), parties, locale };
    let found = candidates(list, parties, &open.typed);
    let items: Vec<Proposal> = found.iter().take(MOST).filter_map(|(id, _)| writer.proposal(*id)).collect();
    (!items.is_empty()).then_some(Completion { items, incomplete: found.len() > MOST })
}

/// A title that has an opening mark and no closing one before the cursor.
struct OpenTitle {
    /// From the opening mark to the cursor, or behind the closing mark that stands there.
    range: TextRange,
    /// The opening mark.
    mark: &'static str,
    /// The closing mark.
    closing: &'static str,
    /// What is typed behind the opening mark.
    typed: String,
}

impl OpenTitle {
    fn before(block: &BlockRef<'_>, offset: u32) -> Option<Self> {
        let (mark, closing) = block.language().spec().title_marks?;
        let (before, behind) = block.text.split_at_checked(offset.checked_sub(block.start)? as usize)?;
        let at = before.rfind(mark)?;
        let typed = before.get(at + mark.len()..)?;
        if typed.contains(closing) || typed.contains(['\n', '\r']) {
            return None;
        }
        let end = offset + if behind.starts_with(closing) { closing.len() as u32 } else { 0 };
        let range = TextRange::new(block.start + at as u32, end);
        Some(Self { range, mark, closing, typed: typed.to_owned() })
    }
}

/// The instruments between parties of the draft first, then those open to many, then the others that are typed at.
fn candidates<'l>(list: &'l TitleList, parties: &[PartyId], typed: &str) -> Vec<(InstrumentId, &'l str)> {
    const TYPED_AT: usize = 2;
    let wanted: Vec<char> = typed.chars().filter_map(fold).collect();
    let matches = |(_, title): &(InstrumentId, &str)| holds_in_order(title, &wanted);
    let mut found: Vec<(InstrumentId, &str)> = list.between(parties).filter(matches).collect();
    let own = found.len();
    found.extend(list.open().filter(matches));
    if wanted.len() >= TYPED_AT && found.len() <= MOST {
        let known: FxHashSet<InstrumentId> = found.iter().map(|(id, _)| *id).collect();
        found.extend(list.all().filter(|(id, _)| !known.contains(id)).filter(matches));
    }
    let begins = |title: &str| title.chars().filter_map(fold).zip(&wanted).all(|(a, b)| a == *b);
    if let Some((own, others)) = found.split_at_mut_checked(own) {
        own.sort_by_key(|(_, title)| !begins(title));
        others.sort_by_key(|(_, title)| (!begins(title), title.len()));
    }
    found
}

/// Whether a title holds these characters in this order, with others between them.
fn holds_in_order(title: &str, wanted: &[char]) -> bool {
    let mut rest = wanted.iter().peekable();
    for character in title.chars().filter_map(fold) {
        rest.next_if_eq(&&character);
    }
    rest.peek().is_none()
}

/// The keys of the titles that an instrument cites before a place.
fn mentioned(instrument: &InstrumentRef<'_>, offset: u32) -> FxHashSet<u64> {
    let before = offset.saturating_sub(instrument.start());
    let blocks = instrument.blocks().map(|(block, _)| block).take_while(|block| block.start < before);
    let mut keys = FxHashSet::default();
    for block in blocks {
        let titles = block.facts().citations.iter().map(|citation| citation.title);
        let whole = titles.filter(|title| block.start + title.end < before);
        keys.extend(whole.map(|title| title_key(title.of(block.text))));
    }
    keys
}

struct Writer<'a> {
    analysis: &'a Analysis,
    block: BlockRef<'a>,
    open: &'a OpenTitle,
    mentioned: FxHashSet<u64>,
    parties: &'a [PartyId],
    locale: Locale,
}

impl Writer<'_> {
    fn proposal(&self, id: InstrumentId) -> Option<Proposal> {
        let registry = &self.analysis.environment().registry;
        let record = registry.instruments().get(id)?;
        let title = registry.titles(self.block.language().tag()).and_then(|_| self.title(&record))?;
        let OpenTitle { range, mark, closing, .. } = self.open;
        let dating = self.dating(&record).unwrap_or_default();
        Some(Proposal {
            detail: self.detail(&record),
            filter: format!("{mark}{title}"),
            edit: TextEdit::replace(*range, format!("{dating}{mark}{title}{closing}")),
            record: record.id.to_string(),
            label: title,
        })
    }

    fn title(&self, record: &Instrument<'_>) -> Option<String> {
        use crate::registry::schema::RecordLanguage;
        let language = RecordLanguage::of_tag(self.block.language().tag())?;
        record.titles.get(&language).map(|titles| titles.official.to_string())
    }

    /// The words that date an instrument at its first mention, where the text before the mark does not end with
    /// words that date it already.
    fn dating(&self, record: &Instrument<'_>) -> Option<String> {
        let titles = record.titles.values().flat_map(|titles| titles.all());
        let first = !titles.map(|title| title_key(title)).any(|key| self.mentioned.contains(&key));
        let (event, date) = concluded(record)?;
        let mark = self.open.range.start - self.block.start;
        let bound = self.block.facts().dates.iter().any(|mention| {
            const NEAR: u32 = 30;
            mention.range.end <= mark && mark - mention.range.end <= NEAR
        });
        let spec = self.block.language().spec();
        (first && is_dated_kind(record) && !bound)
            .then(|| (spec.dating)(date, NumeralSystem::Arabic, verb_of(event)))
    }

    /// The kind, and the day on which it was concluded.
    fn detail(&self, record: &Instrument<'_>) -> String {
        let kind = render(&Message::new(kind_id(record.kind)), self.locale);
        let own = !record.parties.is_empty()
            && self
                .analysis
                .environment()
                .registry
                .instruments()
                .parties(record)
                .iter()
                .all(|party| self.parties.contains(party));
        let date = concluded(record).map(|(_, date)| date.to_string());
        let words = [Some(kind), date, own.then(|| render(&Message::new("completion-own"), self.locale))];
        words.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

#[cfg(test)]
mod tests;
