//! The instruments that a draft cites and the parties that it names, each as one whatever words stand for it.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::draft::{BlockRef, InstrumentRef};
use crate::lang::entity::Citation;
use crate::lang::party_word::{PartyWord, PartyWordKind};
use crate::registry::normalise::{key_of, title_key};
use crate::registry::resolve::DateVerdict;
use crate::registry::resolve::date_verdict;
use crate::registry::{InstrumentId, PartyId, Registry, TitleMatch};
use crate::rules::citations::recorded;
use crate::syntax::{BlockKind, Facet, Facets};
use crate::text::TextRange;

/// An instrument that drafts cite: a record, or a title that is not on record. The same in every draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WorkKey(u64);

/// What a draft names. Places count from the start of the text.
#[derive(Debug, Default)]
pub struct Mentions {
    /// The cited instruments in order of place.
    pub works: Vec<WorkMention>,
    /// The names of parties in order of place; a short one may lie within a longer one.
    pub parties: Vec<PartyName>,
}

/// A place where an instrument is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkMention {
    /// The title with its marks, or the short name where it is introduced.
    pub range: TextRange,
    /// Which instrument it is.
    pub work: WorkKey,
    /// Its record, where it has one.
    pub record: Option<InstrumentId>,
    /// What stands there.
    pub kind: WorkMentionKind,
}

/// What stands at a mention of an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WorkMentionKind {
    /// A title.
    Title,
    /// A short title that the draft has introduced for it.
    Short,
    /// The introduction of a short name.
    Introduction,
}

/// A place where a party is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartyName {
    /// The name.
    pub range: TextRange,
    /// The party.
    pub party: PartyId,
    /// Its name in full, of the state or the government.
    pub full: bool,
}

impl WorkKey {
    /// The key of a record.
    pub fn of_record(id: &str) -> Self {
        Self(key_of("record ".chars().chain(id.chars())))
    }

    /// The key of a title that is not on record.
    pub fn of_title(title: &str) -> Self {
        Self(title_key(title))
    }
}

/// What one instrument names, found when somebody asks; places count from its start. It follows from the rest of a report,
/// so that reports are alike whether or not somebody has asked.
#[derive(Debug, Default)]
pub(super) struct OwnMentions(OnceLock<Mentions>);

impl PartialEq for OwnMentions {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for OwnMentions {}

impl OwnMentions {
    /// What `instrument` names, which has these parties.
    pub(super) fn of(
        &self,
        instrument: InstrumentRef<'_>,
        parties: &[PartyId],
        registry: &Registry,
    ) -> &Mentions {
        self.0.get_or_init(|| {
            let reader = Reader { registry, instrument, parties };
            let mut found = Mentions::default();
            reader.works(&mut found.works);
            reader.parties(&mut found.parties);
            found.works.sort_by_key(|mention| mention.range);
            found.parties.sort_by_key(|name| name.range);
            found.parties.dedup_by_key(|name| (name.range, name.party));
            found
        })
    }
}

impl Mentions {
    /// Adds what an instrument names that begins at byte `start`, behind those before.
    pub(super) fn add(&mut self, own: &Self, start: u32) {
        let works = own.works.iter();
        self.works.extend(works.map(|of| WorkMention { range: of.range.shifted(start), ..*of }));
        let parties = own.parties.iter();
        self.parties.extend(parties.map(|of| PartyName { range: of.range.shifted(start), ..*of }));
    }

    /// The places where an instrument is cited, in order.
    pub fn of_work(&self, work: WorkKey) -> impl Iterator<Item = &WorkMention> {
        self.works.iter().filter(move |mention| mention.work == work)
    }

    /// The mention of an instrument that takes up a place.
    pub fn work_at(&self, range: TextRange) -> Option<&WorkMention> {
        let at = self.works.partition_point(|mention| mention.range < range);
        self.works.get(at).filter(|mention| mention.range == range)
    }

    /// The places where a party is named, in order.
    pub fn of_party(&self, party: PartyId) -> impl Iterator<Item = &PartyName> {
        self.parties.iter().filter(move |name| name.party == party)
    }
}

/// A cited instrument, and its record where it has one.
type Work = (WorkKey, Option<InstrumentId>);

/// One instrument of a draft.
struct Reader<'a> {
    registry: &'a Registry,
    instrument: InstrumentRef<'a>,
    parties: &'a [PartyId],
}

impl<'a> Reader<'a> {
    fn works(&self, works: &mut Vec<WorkMention>) {
        let mut introduced: FxHashMap<u64, Work> = FxHashMap::default();
        let mut known: FxHashMap<u64, Vec<TitleMatch<'a>>> = FxHashMap::default();
        for (block, _) in self.instrument.with(Facets::of(&[Facet::Citation])) {
            let start = block.start;
            for (index, citation) in block.facts().citations.iter().enumerate() {
                let title = citation.listed_title(block.text);
                let key = title_key(title);
                let short = introduced.get(&key).copied();
                let found = known.entry(key).or_insert_with(|| recorded(self.registry, title, self.parties));
                let (work, record) = short.unwrap_or_else(|| work_of(citation, &block, found));
                let kind = if short.is_some() { WorkMentionKind::Short } else { WorkMentionKind::Title };
                works.push(WorkMention { range: citation.range.shifted(start), work, record, kind });
                for definition in &block.facts().definitions {
                    if definition.citation.is_some_and(|of| of as usize == index) {
                        introduced.insert(title_key(definition.term.of(block.text)), (work, record));
                        let (range, kind) = (definition.term.shifted(start), WorkMentionKind::Introduction);
                        works.push(WorkMention { range, work, record, kind });
                    }
                }
            }
        }
    }

    fn parties(&self, names: &mut Vec<PartyName>) {
        use crate::registry::NameForm;
        for (block, _) in self.instrument.blocks().filter(|(block, _)| block.kind() == BlockKind::Prose) {
            let start = block.start;
            names.extend(self.registry.parties().mentions(block.text).into_iter().map(|mention| PartyName {
                range: mention.range.shifted(start),
                party: mention.party,
                full: matches!(mention.form, NameForm::Full | NameForm::Government),
            }));
        }
        for (block, _) in self.instrument.with(Facets::of(&[Facet::Side, Facet::PartyWord])) {
            self.short_names(&block, block.start, names);
        }
    }

    /// 阿方, and the two names in 阿贝关系.
    fn short_names(&self, block: &BlockRef<'_>, start: u32, names: &mut Vec<PartyName>) {
        let facts = block.facts();
        let parties = self.registry.parties();
        let language = block.language();
        for side in &facts.sides {
            if let Some(party) = parties.of_side(side.name.of(block.text), language, self.parties) {
                names.push(PartyName { range: side.range.shifted(start), party, full: false });
            }
        }
        for (range, name) in facts.party_words.iter().flat_map(abbreviations) {
            if let Some(party) = parties.abbreviated(name.of(block.text), self.parties) {
                names.push(PartyName { range: range.shifted(start), party, full: false });
            }
        }
    }
}

/// The places that a word takes up for each party, and the abbreviation in it.
fn abbreviations(word: &PartyWord) -> impl Iterator<Item = (TextRange, TextRange)> {
    let (first, second) = match word.kind {
        PartyWordKind::Pair => (Some((word.first, word.first)), Some((word.second, word.second))),
        PartyWordKind::ShortState => (Some((word.range, word.first)), None),
        PartyWordKind::Loose => (Some((word.first, word.first)), None),
        PartyWordKind::Conjunction
        | PartyWordKind::Languages
        | PartyWordKind::SideWord
        | PartyWordKind::Voice(_) => (None, None),
    };
    first.into_iter().chain(second)
}

/// Which instrument a citation means among those of its title: the only one, or the only one of its date.
fn work_of(citation: &Citation, block: &BlockRef<'_>, found: &[TitleMatch<'_>]) -> Work {
    let of_title = || (WorkKey::of_title(citation.listed_title(block.text)), None);
    let only = match found {
        [] => None,
        [only] => Some(only),
        several => {
            let date = citation.date.and_then(|date| block.facts().dates.get(date.index as usize));
            let dated = |found: &&TitleMatch<'_>| {
                date.is_some_and(|date| {
                    let verdict = date_verdict(&found.instrument, date.start(), &citation.verbs);
                    matches!(verdict, DateVerdict::Agrees(_))
                })
            };
            let mut of_date = several.iter().filter(dated);
            of_date.next().filter(|_| of_date.next().is_none())
        }
    };
    only.map_or_else(of_title, |found| (WorkKey::of_record(&found.instrument.id), Some(found.id)))
}
