//! Instruments by number, by id, by title.

use crate::lang::date::PartialDate;
use crate::registry::near::{
    Near, Twin, names_subject, near_in_words, remembered_near, statements_of_other_kinds, twins,
};
use crate::registry::normalise::{same_typographically, title_key};
use crate::registry::schema::{Event, Instrument, RecordLanguage, Text, Titles};
use crate::registry::store::InstrumentId;
use crate::registry::{PartyId, Registry};
use crate::text::TextRange;

/// The instruments of a registry.
#[derive(Clone, Copy, Debug)]
pub struct Instruments<'r> {
    registry: &'r Registry,
}

/// An instrument that bears a title.
#[derive(Clone, Debug)]
pub struct TitleMatch<'r> {
    /// Its number.
    pub id: InstrumentId,
    /// The record.
    pub instrument: Instrument<'r>,
    /// The language of the title.
    pub language: RecordLanguage,
    /// Which of its titles it is.
    pub role: TitleRole,
    /// The title as recorded.
    pub title: String,
    /// How far the titles agree.
    pub agreement: Agreement,
}

/// Which of an instrument's titles a title is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TitleRole {
    /// The title of the instrument itself.
    Official,
    /// Another full title in use.
    Other,
    /// A short title.
    Short,
}

/// How far two titles agree; the order is from more to less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Agreement {
    /// They are the same.
    Exact,
    /// They differ in script, width, case, marks or blanks only.
    Typographic,
    /// They differ in a word for “and” (和, 与, 及, 同).
    Conjunction,
    /// They name their two parties in the other order, as the two copies of a bilateral instrument do.
    Alternat,
}

impl<'r> Instruments<'r> {
    pub(super) fn new(registry: &'r Registry) -> Self {
        Self { registry }
    }

    /// The record with this number.
    pub fn get(self, id: InstrumentId) -> Option<Instrument<'r>> {
        self.registry.unpack_instrument(id)
    }

    /// The record with this id; the first of several, which are of several origins.
    pub fn by_id(self, id: &str) -> Option<(InstrumentId, Instrument<'r>)> {
        self.all_by_id(id).next()
    }

    /// The records with this id, of which each origin may have one.
    pub fn all_by_id(self, id: &str) -> impl Iterator<Item = (InstrumentId, Instrument<'r>)> {
        let found = self.registry.instruments_with_id(id);
        found
            .filter_map(move |found| Some((found, self.get(found)?)))
            .filter(move |(_, instrument)| instrument.id.as_str() == id)
    }

    /// The numbers of all instruments, in order.
    pub fn ids(self) -> impl Iterator<Item = InstrumentId> + use<> {
        self.registry.instrument_ids()
    }

    /// All instruments.
    pub fn iter(self) -> impl Iterator<Item = (InstrumentId, Instrument<'r>)> {
        self.registry.instrument_ids().filter_map(move |id| Some((id, self.get(id)?)))
    }

    /// Ids of the parties to `instrument` that the registry knows.
    pub fn parties(self, instrument: &Instrument<'_>) -> Vec<PartyId> {
        let parties = self.registry.parties();
        instrument.parties.iter().filter_map(|id| parties.by_id(id)).collect()
    }

    /// The instruments that bear `title`, those that agree best first. Several may bear the same one.
    pub fn by_title(self, title: &str) -> Vec<TitleMatch<'r>> {
        let mut entries = self.registry.titles_with_key(title_key(title)).peekable();
        let mut matches = Vec::new();
        while let Some((id, number)) = entries.next() {
            let mut numbers = vec![number];
            while let Some((_, number)) = entries.next_if(|(other, _)| *other == id) {
                numbers.push(number);
            }
            matches
                .extend(self.get(id).and_then(|instrument| TitleMatch::of(id, instrument, &numbers, title)));
        }
        matches.sort_by_key(|found: &TitleMatch<'_>| (found.agreement, found.role));
        matches
    }

    /// As [`Self::by_title`]; where none bears the title, those that bear it with its two parties in the other
    /// order, as the other side's copy of the instrument names them.
    pub fn by_title_of_a_copy(self, title: &str) -> Vec<TitleMatch<'r>> {
        let found = self.by_title(title);
        if !found.is_empty() {
            return found;
        }
        let other = self.registry.parties().in_other_order(title);
        let mut found = other.map(|other| self.by_title(&other)).unwrap_or_default();
        found.iter_mut().for_each(|found| found.agreement = Agreement::Alternat);
        found
    }

    /// What happened to instruments on a whole date.
    pub fn on(self, date: PartialDate) -> Vec<(Event, Instrument<'r>)> {
        let records = self.registry.day_index().on(date).iter().filter_map(|id| self.get(*id));
        let event = |record: &Instrument<'_>| {
            record.dates.iter().find(|dated| dated.date == date).map(|dated| dated.event)
        };
        records.filter_map(|record| Some((event(&record)?, record))).collect()
    }

    /// Instruments among `among` that are probably recorded twice, each with an earlier one.
    pub fn twins(self, among: &[InstrumentId]) -> Vec<Twin> {
        twins(self.registry, among)
    }

    /// The instruments with a title that nearly is `title`, the nearest first, at most `limit`.
    /// Empty where an instrument bears the very title.
    pub fn near(self, title: &str, limit: usize) -> Vec<Near> {
        let exact = self.by_title(title).iter().any(|found| found.agreement != Agreement::Conjunction);
        if exact { Vec::new() } else { remembered_near(self.registry, title, limit) }
    }

    /// The instruments of this day with a full title that differs from `title` in a word, or in two that stand
    /// together; for languages that part words by blanks. Not those that differ in the name of a party or a number.
    pub fn near_in_words(self, title: &str, date: PartialDate) -> Vec<Near> {
        near_in_words(self.registry, title, self.registry.day_index().on(date).iter().copied())
    }

    /// The statements that bear `title` but for the word for their kind (联合声明, 联合宣言), each with the place in
    /// `title` where they differ, in UTF-8 bytes. The title may be on record itself.
    pub fn of_other_kind(self, title: &str) -> Vec<(TextRange, TitleMatch<'r>)> {
        let others = statements_of_other_kinds(title).into_iter();
        others
            .flat_map(|(place, other)| self.by_title(&other).into_iter().map(move |found| (place, found)))
            .collect()
    }

    /// Whether `title` is that of a statement of two parties that says what it is about: 关于… behind their names.
    /// Statements without a subject are made again and again.
    pub fn names_subject(self, title: &str) -> bool {
        names_subject(self.registry, title)
    }
}

impl<'r> TitleMatch<'r> {
    /// The best match of `title` among the titles of `instrument` with these numbers.
    fn of(id: InstrumentId, instrument: Instrument<'r>, numbers: &[u16], title: &str) -> Option<Self> {
        let best = (0..)
            .zip(named_titles(&instrument))
            .filter(|(number, _)| numbers.contains(number))
            .map(|(_, (language, role, recorded))| (agreement(recorded, title), role, language, recorded))
            .min_by_key(|&(agreement, role, language, _)| (agreement, role, language));
        let (agreement, role, language, recorded) = best?;
        let title = recorded.to_string();
        Some(Self { id, instrument, language, role, title, agreement })
    }
}

/// All titles of `instrument` with their language and role.
pub(super) fn named_titles<'i, 'a>(
    instrument: &'i Instrument<'a>,
) -> impl Iterator<Item = (RecordLanguage, TitleRole, &'i Text<'a>)> {
    instrument
        .titles
        .iter()
        .flat_map(|(language, titles)| roles(titles).map(|(role, title)| (*language, role, title)))
}

fn roles<'i, 'a>(titles: &'i Titles<'a>) -> impl Iterator<Item = (TitleRole, &'i Text<'a>)> {
    let others = titles.others.iter().map(|title| (TitleRole::Other, title));
    let short = titles.short.iter().map(|title| (TitleRole::Short, title));
    std::iter::once((TitleRole::Official, &titles.official)).chain(others).chain(short)
}

/// How far two titles with one key agree.
fn agreement(recorded: &str, cited: &str) -> Agreement {
    if recorded == cited {
        Agreement::Exact
    } else if same_typographically(recorded, cited) {
        Agreement::Typographic
    } else {
        Agreement::Conjunction
    }
}
