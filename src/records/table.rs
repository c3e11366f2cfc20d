//! Rows of tables as instruments.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHasher};

use crate::lang::date::PartialDate;
use crate::lang::kind::InstrumentKind;
use crate::messages::Message;
use crate::records::dates::DateFormats;
use crate::records::mapping::{Columns, Mapping, TitleEnd};
use crate::records::parties::PartyNames;
use crate::records::problem::{Fault, Loss};
use crate::records::title::{self, TitleCell};
use crate::records::words::{self, Role};
use crate::registry::normalise::title_key;
use crate::registry::schema::{
    ByLanguage, Confidence, DatedEvent, Event, Instrument, Level, RecordLanguage, Source, Status, Text,
    Titles,
};
use crate::registry::{RecordsBuilder, schema::Texts};

/// How the rows of one table are read.
pub(super) struct Plan<'m> {
    mapping: &'m Mapping,
    headers: Vec<String>,
    id: Vec<usize>,
    titles: Vec<(Option<RecordLanguage>, usize)>,
    dates: Vec<(Event, usize)>,
    place: Option<usize>,
    parties: Vec<usize>,
    kind: Option<usize>,
    un_registration: Option<usize>,
    source: Option<usize>,
    formats: DateFormats,
    publication: String,
    /// What ids begin with that the table does not give.
    stem: String,
    checked: PartialDate,
}

/// What is known of a table besides its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct About<'a> {
    /// The name of its file.
    pub(super) name: &'a str,
    /// The name without its ending.
    pub(super) stem: &'a str,
    /// The day on which the file was changed.
    pub(super) changed: PartialDate,
}

impl<'m> Plan<'m> {
    /// How to read a table with these headers; an error says which header is missing.
    pub(super) fn new(mapping: &'m Mapping, headers: Vec<String>, about: About<'_>) -> Result<Self, Message> {
        let formats = DateFormats::new(mapping.date_format.as_slice())
            .map_err(|word| Message::new("records-date-format").with("text", word))?;
        let checked = match &mapping.checked {
            Some(day) => {
                day.parse().map_err(|_| Message::new("records-date-unread").with("text", day.as_str()))?
            }
            None => about.changed,
        };
        let mut plan = Self {
            mapping,
            id: Vec::new(),
            titles: Vec::new(),
            dates: Vec::new(),
            place: None,
            parties: Vec::new(),
            kind: None,
            un_registration: None,
            source: None,
            formats,
            publication: mapping.source.clone().unwrap_or_else(|| about.name.to_owned()),
            stem: about.stem.to_owned(),
            checked,
            headers,
        };
        if mapping.columns.is_empty() {
            plan.take_well_known();
        } else {
            plan.take_named(&mapping.columns)?;
        }
        if plan.titles.is_empty() {
            let message = Message::new("records-no-title-column").with("columns", plan.headers.join(", "));
            return Err(message);
        }
        Ok(plan)
    }

    /// Number of columns.
    pub(super) fn width(&self) -> usize {
        self.headers.len()
    }

    fn take_well_known(&mut self) {
        for (column, header) in self.headers.iter().enumerate() {
            match words::role(header) {
                Some(Role::Id) if self.id.is_empty() => self.id.push(column),
                Some(Role::Title(language)) => self.titles.push((language, column)),
                Some(Role::Date(event)) if self.dates.iter().all(|(other, _)| *other != event) => {
                    self.dates.push((event, column));
                }
                Some(Role::Place) if self.place.is_none() => self.place = Some(column),
                Some(Role::Parties) => self.parties.push(column),
                Some(Role::Kind) if self.kind.is_none() => self.kind = Some(column),
                Some(Role::UnRegistration) if self.un_registration.is_none() => {
                    self.un_registration = Some(column);
                }
                Some(Role::Source) if self.source.is_none() => self.source = Some(column),
                Some(_) | None => {}
            }
        }
    }

    fn take_named(&mut self, columns: &Columns) -> Result<(), Message> {
        self.id = self.named_all(columns.id.as_slice())?;
        for (language, headers) in columns.title.by_language() {
            let found = self.named_all(headers)?;
            self.titles.extend(found.into_iter().map(|column| (language, column)));
        }
        for (event, header) in columns.date.by_event() {
            let found = self.named(header)?;
            self.dates.extend(found.map(|column| (event, column)));
        }
        self.place = self.named(columns.place.as_deref())?;
        self.parties = self.named_all(columns.parties.as_slice())?;
        self.kind = self.named(columns.kind.as_deref())?;
        self.un_registration = self.named(columns.un_registration.as_deref())?;
        self.source = self.named(columns.source.as_deref())?;
        Ok(())
    }

    fn named_all(&self, headers: &[String]) -> Result<Vec<usize>, Message> {
        let found: Result<Vec<_>, _> = headers.iter().map(|header| self.named(Some(header))).collect();
        Ok(found?.into_iter().flatten().collect())
    }

    /// The column with this header, which must be there.
    fn named(&self, header: Option<&str>) -> Result<Option<usize>, Message> {
        let Some(header) = header else { return Ok(None) };
        let found = self.headers.iter().position(|known| known.trim() == header.trim());
        found.map(Some).ok_or_else(|| {
            Message::new("records-no-column").with("name", header).with("columns", self.headers.join(", "))
        })
    }

    fn header(&self, column: usize) -> &str {
        self.headers.get(column).map_or("", String::as_str)
    }
}

/// A row of a table.
pub(super) trait Row {
    /// The cell of a column; empty where there is none.
    fn cell(&self, column: usize) -> &str;
}

impl Row for csv::StringRecord {
    fn cell(&self, column: usize) -> &str {
        self.get(column).map(str::trim).unwrap_or_default()
    }
}

/// Where a row stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowPlace {
    /// Offset in bytes.
    pub(super) start: usize,
    /// The line, counted from 1.
    pub(super) line: u32,
}

/// What came of some rows.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) builder: RecordsBuilder,
    /// The line of each instrument, counted from 1.
    pub(super) lines: Vec<u32>,
    pub(super) faults: Vec<Fault>,
    pub(super) rows: usize,
}

impl Taken {
    /// Adds what came of the rows behind.
    pub(super) fn append(&mut self, other: Self) -> Result<(), Message> {
        self.builder.append(other.builder).map_err(|_| Message::new("records-too-many"))?;
        self.lines.extend(other.lines);
        self.faults.extend(other.faults);
        self.rows += other.rows;
        Ok(())
    }
}

/// Takes rows one after the other.
pub(super) struct Taker<'p> {
    plan: &'p Plan<'p>,
    names: &'p PartyNames,
    places: &'p (dyn Fn(&str) -> Option<usize> + Sync),
    /// Parties of cells that have been read: tables name the same ones again and again.
    parties: FxHashMap<String, Result<Vec<Text<'p>>, String>>,
    pub(super) taken: Taken,
}

/// Why a row is not taken: what is wrong, at which words of which column.
struct Refusal {
    message: Message,
    column: Option<usize>,
    words: String,
}

impl Refusal {
    fn at(column: usize, words: &str, message: Message) -> Self {
        Self { message, column: Some(column), words: words.to_owned() }
    }
}

/// The titles of a row, and what stood behind one of them.
#[derive(Default)]
struct RowTitles<'r> {
    titles: ByLanguage<Titles<'r>>,
    first: Cow<'r, str>,
    place: &'r str,
    date: Option<PartialDate>,
}

impl<'p> Taker<'p> {
    pub(super) fn new(
        plan: &'p Plan<'p>,
        names: &'p PartyNames,
        places: &'p (dyn Fn(&str) -> Option<usize> + Sync),
    ) -> Self {
        Self { plan, names, places, parties: FxHashMap::default(), taken: Taken::default() }
    }

    /// Takes a row, or says why not.
    pub(super) fn take(&mut self, row: &impl Row, place: RowPlace) {
        self.taken.rows += 1;
        if let Err(refusal) = self.instrument(row, place) {
            self.report(Loss::Row, refusal, place);
        }
    }

    /// Refuses a row whose cells cannot be told apart.
    pub(super) fn refuse(&mut self, message: Message, place: RowPlace) {
        self.taken.rows += 1;
        self.report(Loss::Row, Refusal { message, column: None, words: String::new() }, place);
    }

    fn report(&mut self, loss: Loss, refusal: Refusal, place: RowPlace) {
        let message = match refusal.column {
            Some(column) => Message::new("records-in-column")
                .with("column", self.plan.header(column))
                .with("what", refusal.message),
            None => refusal.message,
        };
        self.taken.faults.push(Fault {
            loss,
            message,
            start: place.start,
            line: place.line,
            words: refusal.words,
        });
    }

    fn instrument(&mut self, row: &impl Row, place: RowPlace) -> Result<(), Refusal> {
        let plan = self.plan;
        let titles = self.titles(row)?;
        let dates = self.dates(row, &titles)?;
        let parties = self.parties(row, place);
        let source = plan.source.map(|column| row.cell(column)).unwrap_or_default();
        let where_it_stands: Text<'_> =
            if source.is_empty() { format!("#{}", place.line).into() } else { source.into() };
        let instrument = Instrument {
            id: self.id(row, &titles, &dates),
            kind: self.kind(row, &titles.first),
            level: Level::default(),
            parties,
            titles: titles.titles,
            dates,
            un_registration: plan.un_registration.map(|column| row.cell(column)).unwrap_or_default().into(),
            series: Vec::new(),
            status: Status::default(),
            replaced_by: Text::default(),
            amended_by: Vec::new(),
            articles: 0,
            sources: vec![Source { what: plan.publication.as_str().into(), place: where_it_stands }],
            checked: plan.checked,
            confidence: Confidence::Single,
        };
        self.taken.builder.add(&instrument).map_err(|_| Refusal {
            message: Message::new("records-too-many"),
            column: None,
            words: String::new(),
        })?;
        self.taken.lines.push(place.line);
        Ok(())
    }

    fn titles<'r>(&self, row: &'r impl Row) -> Result<RowTitles<'r>, Refusal> {
        let mut found = RowTitles::default();
        for (language, column) in &self.plan.titles {
            let cell = row.cell(*column);
            if cell.is_empty() {
                continue;
            }
            let TitleCell { title, place, date } = match self.plan.mapping.title_ends_with {
                Some(end) => self.parted(cell, end).map_err(|message| Refusal::at(*column, cell, message))?,
                None => TitleCell { title: title::clean(cell), place: "", date: None },
            };
            if title.is_empty() {
                continue;
            }
            if found.first.is_empty() {
                found.first.clone_from(&title);
            }
            found.date = found.date.or(date);
            found.place = if found.place.is_empty() { place } else { found.place };
            let latin = self.plan.mapping.language.unwrap_or(RecordLanguage::En);
            let language = language.unwrap_or_else(|| words::language(&title, latin));
            add_title(found.titles.entry(language).or_default(), title);
        }
        if found.titles.is_empty() {
            let column = self.plan.titles.first().map_or(0, |(_, column)| *column);
            return Err(Refusal::at(column, "", Message::new("records-row-no-title")));
        }
        Ok(found)
    }

    fn parted<'r>(&self, cell: &'r str, end: TitleEnd) -> Result<TitleCell<'r>, Message> {
        title::parted(cell, end, self.places)
    }

    /// The dates of a row. One that cannot be read refuses the row: with the others alone, the record
    /// would contradict texts that are right.
    fn dates<'r>(&self, row: &'r impl Row, titles: &RowTitles<'r>) -> Result<Vec<DatedEvent<'r>>, Refusal> {
        let own_place = self.plan.place.map(|column| row.cell(column)).unwrap_or_default();
        let place = if own_place.is_empty() { titles.place } else { own_place };
        let mut dates = Vec::new();
        for (event, column) in &self.plan.dates {
            let cell = row.cell(*column);
            if cell.is_empty() {
                continue;
            }
            let date = self.plan.formats.read(cell);
            let date = date.map_err(|fault| Refusal::at(*column, cell, fault.message(cell)))?;
            dates.push(DatedEvent { event: *event, date, place: ByLanguage::new() });
        }
        if dates.is_empty()
            && let Some(date) = titles.date
        {
            dates.push(DatedEvent { event: Event::Done, date, place: ByLanguage::new() });
        }
        let held =
            |dated: &&mut DatedEvent<'_>| !matches!(dated.event, Event::EntryIntoForce | Event::Terminated);
        if !place.is_empty()
            && let Some(first) = dates.iter_mut().find(held)
        {
            let language = words::language(place, RecordLanguage::En);
            first.place.insert(language, Texts::from(Text::from(place)));
        }
        Ok(dates)
    }

    /// The parties of a row; none where one of them is not known, which is told.
    fn parties(&mut self, row: &impl Row, place: RowPlace) -> Vec<Text<'p>> {
        let mut parties = Vec::new();
        for column in &self.plan.parties {
            let cell = row.cell(*column);
            if cell.is_empty() {
                continue;
            }
            match self.parties_of(cell) {
                Ok(found) => parties.extend(found),
                Err(name) => {
                    let message = Message::new("records-party-unknown").with("name", name.as_str());
                    self.report(Loss::Part, Refusal::at(*column, &name, message), place);
                    return Vec::new();
                }
            }
        }
        parties
    }

    fn parties_of(&mut self, cell: &str) -> Result<Vec<Text<'p>>, String> {
        if let Some(known) = self.parties.get(cell) {
            return known.clone();
        }
        let read = self.names.read(cell, self.plan.mapping.separator.as_deref());
        let read = read.map(|ids| ids.into_iter().map(Text::from).collect::<Vec<_>>()).map_err(str::to_owned);
        self.parties.insert(cell.to_owned(), read.clone());
        read
    }

    fn kind(&self, row: &impl Row, title: &str) -> InstrumentKind {
        let named = self.plan.kind.map(|column| row.cell(column)).filter(|cell| !cell.is_empty());
        words::kind(title)
            .or_else(|| named.and_then(words::kind))
            .or(self.plan.mapping.kind)
            .unwrap_or(InstrumentKind::Agreement)
    }

    /// The id that the table gives, or one that stays while title and dates stay.
    fn id<'r>(&self, row: &'r impl Row, titles: &RowTitles<'_>, dates: &[DatedEvent<'_>]) -> Text<'r> {
        let parts = || self.plan.id.iter().map(|column| row.cell(*column)).filter(|cell| !cell.is_empty());
        match (parts().next(), parts().nth(1)) {
            (Some(only), None) => only.into(),
            (Some(_), Some(_)) => parts().collect::<Vec<_>>().join("-").into(),
            (None, _) => {
                let mut hasher = FxHasher::default();
                title_key(&titles.first).hash(&mut hasher);
                dates.iter().for_each(|dated| (dated.event, dated.date).hash(&mut hasher));
                format!("{}-{:08x}", self.plan.stem, (hasher.finish() >> 32) as u32).into()
            }
        }
    }
}

fn add_title<'r>(titles: &mut Titles<'r>, title: Cow<'r, str>) {
    let title = match title {
        Cow::Borrowed(title) => Text::from(title),
        Cow::Owned(title) => Text::from(title),
    };
    if titles.official.is_empty() {
        titles.official = title;
    } else if titles.all().all(|other| *other != title) {
        titles.others.push(title);
    }
}
