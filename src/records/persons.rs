//! Rows of tables as persons: one office each.

use rustc_hash::FxHashMap;

use crate::lang::date::PartialDate;
use crate::messages::Message;
use crate::records::mapping::Columns;
use crate::records::problem::{Fault, Loss};
use crate::records::words::{self, Role};
use crate::registry::normalise::{fold, title_key};
use crate::registry::schema::{ByLanguage, Confidence, Office, Person, RecordLanguage, Source, Text, Texts};

/// Which columns of a table of persons hold what.
#[derive(Debug, Default)]
pub(super) struct PersonColumns {
    /// Names, in this language where it is said.
    pub(super) names: Vec<(Option<RecordLanguage>, usize)>,
    /// The words for the office, likewise.
    pub(super) offices: Vec<(Option<RecordLanguage>, usize)>,
    /// The first day.
    pub(super) from: Option<usize>,
    /// The last day.
    pub(super) to: Option<usize>,
}

impl PersonColumns {
    /// Takes up a column with a well-known header.
    pub(super) fn take_well_known(&mut self, role: Role, column: usize) {
        match role {
            Role::Person(language) => self.names.push((language, column)),
            Role::Office(language) => self.offices.push((language, column)),
            Role::From => self.from = self.from.or(Some(column)),
            Role::To => self.to = self.to.or(Some(column)),
            Role::Id
            | Role::Title(_)
            | Role::Date(_)
            | Role::Place
            | Role::Parties
            | Role::Kind
            | Role::UnRegistration
            | Role::Source => {}
        }
    }
}

impl Columns {
    /// Whether columns of persons are named.
    pub(super) fn has_persons(&self) -> bool {
        !self.person.is_empty() || !self.office.is_empty()
    }
}

/// An office of a person, as one row of a table tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OfficeRow {
    /// What the table calls the person; empty where it does not say it.
    pub(super) id: String,
    pub(super) names: ByLanguage<Vec<String>>,
    /// Id of the state or organisation; empty where it is not known.
    pub(super) party: String,
    pub(super) titles: ByLanguage<Vec<String>>,
    pub(super) from: Option<PartialDate>,
    pub(super) to: Option<PartialDate>,
    /// Where in the source it stands.
    pub(super) source: String,
    /// Offset in bytes and line, counted from 1, of the row.
    pub(super) place: (usize, u32),
}

impl OfficeRow {
    /// Rows with the same key are of one person: by id, or else by name and party.
    fn key(&self) -> (String, u64) {
        let name = self.names.values().flatten().next();
        match (self.id.as_str(), name) {
            ("", Some(name)) => (self.party.clone(), title_key(name)),
            (id, _) => (id.to_owned(), 0),
        }
    }

    fn office(&self) -> Office<'static> {
        Office { party: self.party.clone().into(), title: texts(&self.titles), from: self.from, to: self.to }
    }
}

/// What a table says of all its persons.
pub(super) struct Publication<'p> {
    /// What says so.
    pub(super) name: &'p str,
    /// What ids begin with that the table does not give.
    pub(super) stem: &'p str,
    pub(super) checked: PartialDate,
}

/// The persons of some rows in their order, each with all offices; and the rows that say nothing new.
pub(super) fn gathered(
    rows: Vec<OfficeRow>,
    publication: &Publication<'_>,
) -> (Vec<Person<'static>>, Vec<Fault>) {
    let mut places: FxHashMap<(String, u64), usize> = FxHashMap::default();
    let mut persons: Vec<Person<'static>> = Vec::new();
    let mut lines: FxHashMap<(usize, usize), u32> = FxHashMap::default();
    let mut faults = Vec::new();
    for row in rows {
        let at = *places.entry(row.key()).or_insert(persons.len());
        if at == persons.len() {
            persons.push(person(&row, publication));
        }
        let Some(person) = persons.get_mut(at) else { continue };
        let office = row.office();
        if let Some(known) = person.offices.iter().position(|other| *other == office) {
            faults.push(repeated(&row, lines.get(&(at, known)).copied().unwrap_or_default()));
            continue;
        }
        lines.insert((at, person.offices.len()), row.place.1);
        person.offices.push(office);
        add_names(person, &row.names);
        add_source(person, &row);
    }
    (persons, faults)
}

fn repeated(row: &OfficeRow, line: u32) -> Fault {
    Fault {
        loss: Loss::Nothing,
        message: Message::new("records-office-repeated").with("line", line),
        start: row.place.0,
        line: row.place.1,
        words: String::new(),
    }
}

/// The person of a row, without the office.
fn person(row: &OfficeRow, publication: &Publication<'_>) -> Person<'static> {
    Person {
        id: id(row, publication.stem).into(),
        names: texts(&row.names),
        offices: Vec::new(),
        sources: vec![Source { what: publication.name.to_owned().into(), place: row.source.clone().into() }],
        checked: publication.checked,
        confidence: Confidence::Single,
    }
}

/// The id that the table gives, or one that stays while name and party stay.
fn id(row: &OfficeRow, stem: &str) -> String {
    if !row.id.is_empty() {
        return row.id.clone();
    }
    let (party, name) = row.key();
    format!("{stem}-{party}{}{:08x}", if party.is_empty() { "" } else { "-" }, (name >> 32) as u32)
}

fn texts(words: &ByLanguage<Vec<String>>) -> ByLanguage<Texts<'static>> {
    words
        .iter()
        .map(|(language, words)| (*language, words.iter().map(|word| Text::from(word.clone())).collect()))
        .collect()
}

fn add_names(person: &mut Person<'static>, names: &ByLanguage<Vec<String>>) {
    for (language, names) in names {
        let known = person.names.entry(*language).or_default();
        for name in
            names.iter().filter(|name| !known.iter().any(|other| same(other, name))).collect::<Vec<_>>()
        {
            known.push(Text::from(name.clone()));
        }
    }
}

fn add_source(person: &mut Person<'static>, row: &OfficeRow) {
    let is_address = !row.source.starts_with('#');
    if is_address
        && person.sources.iter().all(|source| source.place.as_str() != row.source)
        && let Some(what) = person.sources.first().map(|source| source.what.clone())
    {
        person.sources.push(Source { what, place: row.source.clone().into() });
    }
}

fn same(one: &str, other: &str) -> bool {
    one.chars().filter_map(fold).eq(other.chars().filter_map(fold))
}

/// Whether a cell says that the office is still held.
pub(super) fn is_still_held(cell: &str) -> bool {
    let folded: String = cell.chars().filter_map(fold).collect();
    folded.is_empty() || words::STILL_HELD.contains(&folded.as_str())
}
