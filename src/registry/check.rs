//! What can be wrong with records. The build script checks the embedded ones by the same functions.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;

use toml::Spanned;

use serde::Deserialize;

use crate::lang::date::PartialDate;
use crate::registry::normalise::fold;
use crate::registry::schema::{
    Confidence, DatedEvent, Document, Event, Instrument, Party, Person, Relation, Series, Source,
};

/// Fewest sources of a record that counts as confirmed.
const CONFIRMING_SOURCES: usize = 2;

/// A file of records.
#[derive(Clone, Copy, Debug)]
pub struct RecordFile<'a> {
    /// What messages call it.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// What is wrong with a record, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Index of the file among those checked.
    pub file: usize,
    /// UTF-8 bytes of the file.
    pub range: Range<usize>,
    /// Id of the record, or what stands for it; empty where the file cannot be read.
    pub record: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is not of the form of a record file.
    Unreadable(String),
    /// Another record has the same id.
    DuplicateId,
    /// A record names one title twice.
    RepeatedTitle(String),
    /// Another instrument bears this title and one of its dates.
    DuplicateTitle {
        /// The title.
        title: String,
        /// Id of the other instrument.
        other: String,
    },
    /// An official title, full name, or name of a series is empty.
    EmptyName,
    /// No language has a title or name.
    NoNames,
    /// No party has this id.
    UnknownParty(String),
    /// No instrument has this id.
    UnknownInstrument(String),
    /// The date is not in the calendar.
    ImpossibleDate(PartialDate),
    /// The second date is earlier than the first, which it cannot be.
    DatesReversed(PartialDate, PartialDate),
    /// The instrument entered into force, at the second date, before it was concluded, at the first.
    Retroactive(PartialDate, PartialDate),
    /// The same event has two dates.
    TwoDates(Event),
    /// An ordinal does not follow the one before it.
    OrdinalOrder(u32),
    /// A date does not lie in the year of the occurrence.
    WrongYear(u32),
    /// There is no source.
    NoSource,
    /// The record counts as confirmed with fewer than two sources.
    TooFewSources,
}

impl Fault {
    /// Whether the record may be right all the same, and somebody should look.
    pub fn is_note(&self) -> bool {
        matches!(self, Self::Retroactive(..))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => f.write_str(why),
            Self::DuplicateId => f.write_str("another record has the same id"),
            Self::RepeatedTitle(title) => write!(f, "the title is given twice: {title}"),
            Self::DuplicateTitle { title, other } => {
                write!(f, "{other} has the same title and date: {title}")
            }
            Self::EmptyName => f.write_str("a title or name is empty"),
            Self::NoNames => f.write_str("there is no title or name"),
            Self::UnknownParty(id) => write!(f, "no party has the id {id}"),
            Self::UnknownInstrument(id) => write!(f, "no instrument has the id {id}"),
            Self::ImpossibleDate(date) => write!(f, "{date} is not in the calendar"),
            Self::DatesReversed(first, second) => write!(f, "{second} cannot be earlier than {first}"),
            Self::Retroactive(concluded, force) => {
                write!(f, "in force from {force}, before {concluded}: with retroactive effect?")
            }
            Self::TwoDates(event) => write!(f, "{event:?} has two dates"),
            Self::OrdinalOrder(ordinal) => write!(f, "ordinal {ordinal} does not follow the one before it"),
            Self::WrongYear(ordinal) => write!(f, "a date of ordinal {ordinal} is not in its year"),
            Self::NoSource => f.write_str("there is no source"),
            Self::TooFewSources => f.write_str("confirmed by fewer than two sources"),
        }
    }
}

/// The records of one file with their places.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
struct Placed<'a> {
    #[serde(default = "Vec::new")]
    instrument: Vec<Spanned<Instrument<'a>>>,
    #[serde(default = "Vec::new")]
    party: Vec<Spanned<Party<'a>>>,
    #[serde(default = "Vec::new")]
    person: Vec<Spanned<Person<'a>>>,
    #[serde(default = "Vec::new")]
    relation: Vec<Spanned<Relation<'a>>>,
    #[serde(default = "Vec::new")]
    series: Vec<Spanned<Series<'a>>>,
}

/// Reads `files` as one set of records and says all that is wrong with them.
/// Files that cannot be read are left out of the set.
pub fn read<'a>(files: &[RecordFile<'a>]) -> (Document<'a>, Vec<Problem>) {
    let mut checker = Checker::new(files);
    let mut placed = Vec::new();
    for (file, content) in files.iter().enumerate() {
        match toml::from_str::<Placed<'a>>(content.text) {
            Ok(records) => placed.push((file, records)),
            Err(error) => checker.unreadable(file, &error),
        }
    }
    for (_, records) in &placed {
        checker.register(records);
    }
    for (file, records) in &placed {
        checker.check(*file, records);
    }
    (merged(placed), checker.problems)
}

fn merged<'a>(placed: Vec<(usize, Placed<'a>)>) -> Document<'a> {
    let mut document = Document::default();
    for (_, records) in placed {
        document.instruments.extend(records.instrument.into_iter().map(Spanned::into_inner));
        document.parties.extend(records.party.into_iter().map(Spanned::into_inner));
        document.persons.extend(records.person.into_iter().map(Spanned::into_inner));
        document.relations.extend(records.relation.into_iter().map(Spanned::into_inner));
        document.series.extend(records.series.into_iter().map(Spanned::into_inner));
    }
    document
}

/// The record that is being checked.
#[derive(Clone, Copy)]
struct Place<'p> {
    file: usize,
    span: (usize, usize),
    record: &'p str,
}

impl<'p> Place<'p> {
    fn of<T>(file: usize, record: &Spanned<T>, id: &'p str) -> Self {
        Self { file, span: (record.span().start, record.span().end), record: id }
    }
}

struct Checker<'f, 'a> {
    files: &'f [RecordFile<'a>],
    parties: HashSet<String>,
    instruments: HashSet<String>,
    seen: HashSet<(&'static str, String)>,
    titles: HashMap<(String, PartialDate), String>,
    problems: Vec<Problem>,
}

impl<'f, 'a> Checker<'f, 'a> {
    fn new(files: &'f [RecordFile<'a>]) -> Self {
        Self {
            files,
            parties: HashSet::new(),
            instruments: HashSet::new(),
            seen: HashSet::new(),
            titles: HashMap::new(),
            problems: Vec::new(),
        }
    }

    fn unreadable(&mut self, file: usize, error: &toml::de::Error) {
        let range = error.span().unwrap_or(0..0);
        let fault = Fault::Unreadable(error.message().to_owned());
        self.problems.push(Problem { file, range, record: String::new(), fault });
    }

    fn register(&mut self, records: &Placed<'_>) {
        self.parties.extend(records.party.iter().map(|party| party.get_ref().id.to_string()));
        self.instruments
            .extend(records.instrument.iter().map(|instrument| instrument.get_ref().id.to_string()));
    }

    fn check(&mut self, file: usize, records: &Placed<'_>) {
        for party in &records.party {
            let place = Place::of(file, party, &party.get_ref().id);
            self.check_party(place, party.get_ref());
        }
        for instrument in &records.instrument {
            let place = Place::of(file, instrument, &instrument.get_ref().id);
            self.check_instrument(place, instrument.get_ref());
        }
        for person in &records.person {
            let place = Place::of(file, person, &person.get_ref().id);
            self.check_person(place, person.get_ref());
        }
        for relation in &records.relation {
            let [a, b] = &relation.get_ref().parties;
            let id = format!("{a}–{b}");
            self.check_relation(Place::of(file, relation, &id), relation.get_ref());
        }
        for series in &records.series {
            let place = Place::of(file, series, &series.get_ref().id);
            self.check_series(place, series.get_ref());
        }
    }

    fn check_party(&mut self, place: Place<'_>, party: &Party<'_>) {
        self.check_id(place, "party");
        self.check_names(place, party.names.values().map(|names| names.longest().as_str()));
        for beginning in &party.beginnings {
            self.check_date(place, beginning.date);
        }
        self.check_span(place, party.valid_from, party.valid_to);
        self.check_provenance(place, &party.sources, party.checked, party.confidence);
    }

    fn check_instrument(&mut self, place: Place<'_>, instrument: &Instrument<'_>) {
        self.check_id(place, "instrument");
        self.check_names(place, instrument.titles.values().map(|titles| titles.official.as_str()));
        self.check_titles(place, instrument);
        self.check_events(place, &instrument.dates);
        for party in &instrument.parties {
            self.check_party_id(place, party);
        }
        for other in instrument.amended_by.iter().chain([&instrument.replaced_by]) {
            self.check_instrument_id(place, other);
        }
        self.check_provenance(place, &instrument.sources, instrument.checked, instrument.confidence);
    }

    fn check_person(&mut self, place: Place<'_>, person: &Person<'_>) {
        self.check_id(place, "person");
        for names in person.names.values() {
            self.check_names(place, names.iter().map(|name| name.as_str()));
        }
        for office in &person.offices {
            let titles = office.title.values().flat_map(|titles| titles.iter());
            self.check_names(place, titles.map(|title| title.as_str()));
            if !office.party.is_empty() {
                self.check_party_id(place, &office.party);
            }
            self.check_span(place, office.from, office.to);
        }
        self.check_provenance(place, &person.sources, person.checked, person.confidence);
    }

    fn check_relation(&mut self, place: Place<'_>, relation: &Relation<'_>) {
        for party in &relation.parties {
            self.check_party_id(place, party);
        }
        for names in relation.names.values() {
            self.check_names(place, names.iter().map(|name| name.as_str()));
        }
        self.check_date(place, relation.date);
        self.check_provenance(place, &relation.sources, relation.checked, relation.confidence);
    }

    fn check_series(&mut self, place: Place<'_>, series: &Series<'_>) {
        self.check_id(place, "series");
        self.check_names(
            place,
            series.names.values().flat_map(|names| names.iter()).map(|name| name.as_str()),
        );
        let mut before = 0;
        for occurrence in &series.occurrences {
            if occurrence.ordinal <= before {
                self.report(place, &occurrence.ordinal.to_string(), Fault::OrdinalOrder(occurrence.ordinal));
            }
            before = occurrence.ordinal;
            self.check_span(place, occurrence.from, occurrence.to);
            if occurrence.from.is_some_and(|from| from.year != occurrence.year) {
                self.report(place, &occurrence.ordinal.to_string(), Fault::WrongYear(occurrence.ordinal));
            }
        }
        self.check_provenance(place, &series.sources, series.checked, series.confidence);
    }

    fn check_id(&mut self, place: Place<'_>, kind: &'static str) {
        if place.record.is_empty() {
            self.report(place, "", Fault::EmptyName);
        } else if !self.seen.insert((kind, place.record.to_owned())) {
            self.report(place, place.record, Fault::DuplicateId);
        }
    }

    fn check_names<'n>(&mut self, place: Place<'_>, names: impl Iterator<Item = &'n str>) {
        let mut any = false;
        for name in names {
            any = true;
            if name.trim().is_empty() {
                self.report(place, "", Fault::EmptyName);
            }
        }
        if !any {
            self.report(place, "", Fault::NoNames);
        }
    }

    fn check_titles(&mut self, place: Place<'_>, instrument: &Instrument<'_>) {
        for titles in instrument.titles.values() {
            let mut own = HashSet::new();
            for title in titles.all() {
                let folded: String = title.chars().filter_map(fold).collect();
                if !own.insert(folded.clone()) {
                    self.report(place, title, Fault::RepeatedTitle(title.to_string()));
                    continue;
                }
                for dated in &instrument.dates {
                    self.check_title_on(place, title, (folded.clone(), dated.date));
                }
            }
        }
    }

    fn check_title_on(&mut self, place: Place<'_>, title: &str, key: (String, PartialDate)) {
        let other = self.titles.entry(key).or_insert_with(|| place.record.to_owned()).clone();
        if other != place.record {
            self.report(place, title, Fault::DuplicateTitle { title: title.to_owned(), other });
        }
    }

    fn check_events(&mut self, place: Place<'_>, dates: &[DatedEvent<'_>]) {
        let mut seen = HashSet::new();
        for dated in dates {
            self.check_date(place, dated.date);
            if !seen.insert(dated.event) {
                self.report(place, &dated.date.to_string(), Fault::TwoDates(dated.event));
            }
        }
        let date = |event| dates.iter().find(|dated| dated.event == event).map(|dated| dated.date);
        let force = date(Event::EntryIntoForce);
        self.check_span(place, force, date(Event::Terminated));
        let concluded = date(Event::Signed).or(date(Event::Adopted));
        if let Some((concluded, force)) = concluded.zip(force).filter(|(first, force)| first.is_after(*force))
        {
            self.report(place, &force.to_string(), Fault::Retroactive(concluded, force));
        }
    }

    fn check_span(&mut self, place: Place<'_>, first: Option<PartialDate>, last: Option<PartialDate>) {
        for date in [first, last].into_iter().flatten() {
            self.check_date(place, date);
        }
        if let Some((first, last)) = first.zip(last)
            && first.is_after(last)
        {
            self.report(place, &last.to_string(), Fault::DatesReversed(first, last));
        }
    }

    fn check_date(&mut self, place: Place<'_>, date: PartialDate) {
        if !date.exists() {
            self.report(place, &date.to_string(), Fault::ImpossibleDate(date));
        }
    }

    fn check_party_id(&mut self, place: Place<'_>, id: &str) {
        if !self.parties.contains(id) {
            self.report(place, id, Fault::UnknownParty(id.to_owned()));
        }
    }

    fn check_instrument_id(&mut self, place: Place<'_>, id: &str) {
        if !id.is_empty() && !self.instruments.contains(id) {
            self.report(place, id, Fault::UnknownInstrument(id.to_owned()));
        }
    }

    fn check_provenance(
        &mut self,
        place: Place<'_>,
        sources: &[Source<'_>],
        checked: PartialDate,
        confidence: Confidence,
    ) {
        self.check_date(place, checked);
        if sources.is_empty() {
            self.report(place, "", Fault::NoSource);
        } else if confidence == Confidence::Confirmed
            && sources.iter().filter(|source| source.is_opened()).count() < CONFIRMING_SOURCES
        {
            self.report(place, "", Fault::TooFewSources);
        }
    }

    /// Reports `fault` where `words` stand in the record, or at its start.
    fn report(&mut self, place: Place<'_>, words: &str, fault: Fault) {
        let (start, end) = place.span;
        let record =
            self.files.get(place.file).and_then(|file| file.text.get(start..end)).unwrap_or_default();
        let range = match record.find(words).filter(|_| !words.is_empty()) {
            Some(at) => start + at..start + at + words.len(),
            None => start..start + record.find('\n').unwrap_or(record.len()),
        };
        self.problems.push(Problem { file: place.file, range, record: place.record.to_owned(), fault });
    }
}
