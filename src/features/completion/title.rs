//! The titles of recorded instruments, behind an opening title mark.

use rustc_hash::FxHashSet;

use crate::draft::{BlockRef, InstrumentRef};
use crate::features::completion::site::Site;
use crate::features::completion::{About, Completion, MOST, Proposal, ProposalKind};
use crate::lang::entity::NumeralSystem;
use crate::lang::writing::Writing;
use crate::messages::{Message, kind_id};
use crate::registry::normalise::{fold, title_key};
use crate::registry::schema::{Instrument, RecordLanguage, Status};
use crate::registry::{InstrumentId, PartyId, Registry, TitleList};
use crate::rules::citations::dating::{concluded, is_dated_kind, verb_of};
use crate::text::{TextEdit, TextRange};

/// The titles that fit what is typed behind an opening mark.
pub(super) fn complete(site: &Site<'_>) -> Option<Completion> {
    let open = OpenTitle::before(site)?;
    let list = site.registry().titles(site.language.tag())?;
    let search = Search { registry: site.registry(), writing: site.writing(), wanted: wanted(&open.typed) };
    let mentioned = site.instrument.map(|instrument| mentioned(&instrument, site.offset)).unwrap_or_default();
    let found = candidates(list, site.parties(), &search);
    let writer = Writer { site, open: &open, mentioned };
    let items: Vec<Proposal> = found.iter().take(MOST).filter_map(|(id, _)| writer.proposal(*id)).collect();
    let by_parts = items.iter().any(|item| !item.label.starts_with(&open.typed));
    Some(Completion { items, incomplete: found.len() > MOST || by_parts })
}

/// A title that has an opening mark and no closing one before the cursor.
struct OpenTitle {
    /// From the opening mark to the cursor, or behind the closing mark that stands there.
    range: TextRange,
    /// To the closing mark of the title that stands there.
    replaced: TextRange,
    /// The opening mark.
    mark: &'static str,
    /// The closing mark.
    closing: &'static str,
    /// What is typed behind the opening mark.
    typed: String,
}

impl OpenTitle {
    fn before(site: &Site<'_>) -> Option<Self> {
        let (mark, closing) = site.spec().title_marks?;
        let at = site.before.rfind(mark)?;
        let typed = site.before.get(at + mark.len()..)?;
        if typed.contains(closing) {
            return None;
        }
        let start = site.offset_of(at as u32);
        let own = site.behind.split(mark).next().unwrap_or_default();
        let rest = own.find(closing).map_or(0, |at| at + closing.len());
        let closed = if site.behind.starts_with(closing) { closing.len() } else { 0 };
        let to = |length: usize| TextRange::new(start, site.offset + length as u32);
        Some(Self { range: to(closed), replaced: to(rest), mark, closing, typed: typed.to_owned() })
    }
}

/// What is looked for in the titles.
struct Search<'a> {
    registry: &'a Registry,
    writing: &'static Writing,
    wanted: Vec<char>,
}

fn wanted(typed: &str) -> Vec<char> {
    typed.chars().filter_map(fold).collect()
}

impl Search<'_> {
    /// Whether a title holds the characters, or the first letters of their sounds, in their order, with others
    /// between them.
    fn finds(&self, title: &str) -> bool {
        let mut rest = self.wanted.iter().peekable();
        for character in title.chars().filter_map(fold) {
            rest.next_if(|wanted| self.stands_for(**wanted, character));
        }
        rest.peek().is_none()
    }

    fn begins(&self, title: &str) -> bool {
        let mut own = title.chars().filter_map(fold);
        self.wanted.iter().all(|wanted| own.next().is_some_and(|own| self.stands_for(*wanted, own)))
    }

    fn stands_for(&self, typed: char, character: char) -> bool {
        typed == character || typed.is_ascii_alphabetic() && (self.writing.typed_as)(character, typed)
    }

    /// Those in force first, then those of which that is not known.
    fn standing(&self, id: InstrumentId) -> u8 {
        match self.registry.instruments().get(id).map(|record| record.status) {
            Some(Status::InForce) => 0,
            Some(Status::Unrecorded) | None => 1,
            Some(Status::NotInForce) => 2,
            Some(Status::Terminated) => 3,
        }
    }
}

/// The instruments between parties of the draft first, those in force before others; then those open to many, then
/// the others that are typed at.
fn candidates<'l>(
    list: &'l TitleList,
    parties: &[PartyId],
    search: &Search<'_>,
) -> Vec<(InstrumentId, &'l str)> {
    const TYPED_AT: usize = 2;
    let matches = |(_, title): &(InstrumentId, &str)| search.finds(title);
    let mut found: Vec<(InstrumentId, &str)> = list.between(parties).filter(matches).collect();
    let own = found.len();
    found.extend(list.open().filter(matches));
    if search.wanted.len() >= TYPED_AT && found.len() <= MOST {
        let known: FxHashSet<InstrumentId> = found.iter().map(|(id, _)| *id).collect();
        found.extend(list.all().filter(|(id, _)| !known.contains(id)).filter(matches));
    }
    if let Some((own, others)) = found.split_at_mut_checked(own) {
        own.sort_by_cached_key(|(id, title)| (!search.begins(title), search.standing(*id)));
        others.sort_by_cached_key(|(_, title)| (!search.begins(title), title.len()));
    }
    found
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

struct Writer<'a, 's> {
    site: &'s Site<'a>,
    open: &'s OpenTitle,
    mentioned: FxHashSet<u64>,
}

impl Writer<'_, '_> {
    fn proposal(&self, id: InstrumentId) -> Option<Proposal> {
        let record = self.site.registry().instruments().get(id)?;
        let title = self.title(&record)?;
        let OpenTitle { range, replaced, mark, closing, typed } = self.open;
        let dating = self.dating(&record).unwrap_or_default();
        // Editors that compare beginnings alone find a title by its letters, too.
        let initials = (self.site.writing().initials)(&title).unwrap_or_default();
        let filter = match typed.as_str() {
            typed if title.starts_with(typed) => format!("{mark}{title} {initials}"),
            typed => format!("{mark}{typed} {title} {initials}"),
        };
        Some(Proposal {
            heading: String::new(),
            detail: self.detail(&record),
            filter: filter.trim_end().to_owned(),
            kind: ProposalKind::Reference,
            edit: TextEdit::replace(*range, format!("{dating}{mark}{title}{closing}")),
            replaced: *replaced,
            about: Some(About::Record(record.id.to_string())),
            label: title,
        })
    }

    fn title(&self, record: &Instrument<'_>) -> Option<String> {
        let language = RecordLanguage::of_tag(self.site.language.tag())?;
        record.titles.get(&language).map(|titles| titles.official.to_string())
    }

    /// The words that date an instrument at its first mention, where the text before the mark does not end with
    /// words that date it already.
    fn dating(&self, record: &Instrument<'_>) -> Option<String> {
        const NEAR: u32 = 30;
        let titles = record.titles.values().flat_map(|titles| titles.all());
        let first = !titles.map(|title| title_key(title)).any(|key| self.mentioned.contains(&key));
        let (event, date) = concluded(record)?;
        let block: &BlockRef<'_> = &self.site.block;
        let mark = self.open.range.start.saturating_sub(block.start);
        let before = block.facts().dates.iter().filter(|mention| mention.range.end <= mark);
        let bound = before.into_iter().any(|mention| mark - mention.range.end <= NEAR);
        let numerals = super::date::numerals(self.site);
        let numerals = if numerals == NumeralSystem::Words { NumeralSystem::Arabic } else { numerals };
        (first && is_dated_kind(record) && !bound)
            .then(|| (self.site.spec().dating)(date, numerals, verb_of(event)))
    }

    /// The kind, the day on which it was concluded, its standing, and whether it is between the parties alone.
    fn detail(&self, record: &Instrument<'_>) -> String {
        let kind = self.site.say(kind_id(record.kind));
        let parties = self.site.registry().instruments().parties(record);
        let among = |party| self.site.parties().contains(party);
        let own = !record.parties.is_empty() && parties.iter().all(among);
        let date = concluded(record).map(|(_, date)| date.to_string());
        let standing = match record.status {
            Status::InForce | Status::Unrecorded => None,
            Status::NotInForce => Some("status-not-in-force"),
            Status::Terminated => Some("status-terminated"),
        };
        let standing = standing.map(|id| self.site.render(&Message::new(id)));
        let words = [Some(kind), date, standing, own.then(|| self.site.say("completion-own"))];
        words.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

#[cfg(test)]
#[path = "title_tests.rs"]
mod tests;
