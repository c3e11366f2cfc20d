//! Rows of tables as instruments, or as offices of persons.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHasher};

use crate::lang::date::PartialDate;
use crate::lang::kind::InstrumentKind;
use crate::messages::Message;
use crate::records::mapping::TitleEnd;
use crate::records::parties::{self, PartyNames};
use crate::records::persons::{OfficeRow, PersonColumns, Publication, gathered, is_still_held};
use crate::records::plan::Plan;
use crate::records::problem::{Fault, Loss};
use crate::records::title::{self, TitleCell};
use crate::records::words;
use crate::registry::normalise::title_key;
use crate::registry::schema::{
    ByLanguage, Confidence, DatedEvent, Document, Event, Instrument, Level, RecordLanguage, Source, Status,
    Text, Texts, Titles,
};
use crate::registry::{Records, RecordsBuilder};

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
    builder: RecordsBuilder,
    /// The line of each instrument, counted from 1.
    lines: Vec<u32>,
    /// What rows of a table of persons tell.
    offices: Vec<OfficeRow>,
    faults: Vec<Fault>,
    rows: usize,
}

impl Taken {
    /// Adds what came of the rows behind.
    pub(super) fn append(&mut self, other: Self) -> Result<(), Message> {
        self.builder.append(other.builder).map_err(|_| Message::new("records-too-many"))?;
        self.lines.extend(other.lines);
        self.offices.extend(other.offices);
        self.faults.extend(other.faults);
        self.rows += other.rows;
        Ok(())
    }

    /// The table as a whole.
    pub(super) fn finish(mut self, plan: &Plan<'_>) -> Result<ReadTable, Message> {
        let records = if plan.persons.is_none() {
            self.builder.finish()
        } else {
            let publication =
                Publication { name: &plan.publication, stem: &plan.stem, checked: plan.checked };
            let (persons, faults) = gathered(self.offices, &publication);
            self.faults.extend(faults);
            let document = Document { persons, ..Document::default() };
            Records::pack(&document).map_err(|_| Message::new("records-too-many"))?
        };
        Ok(ReadTable { records, lines: self.lines, faults: self.faults, rows: self.rows })
    }
}

/// What came of a table.
pub(super) struct ReadTable {
    pub(super) records: Records,
    /// The line of each instrument, counted from 1.
    pub(super) lines: Vec<u32>,
    pub(super) faults: Vec<Fault>,
    pub(super) rows: usize,
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
        let plan = self.plan;
        let taken = match &plan.persons {
            Some(columns) => self.office(row, columns, place),
            None => self.instrument(row, place),
        };
        if let Err(refusal) = taken {
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

    /// Takes a row that tells an office of a person.
    fn office(&mut self, row: &impl Row, columns: &PersonColumns, place: RowPlace) -> Result<(), Refusal> {
        let lacking = |columns: &[(_, usize)], id: &'static str| {
            Refusal::at(columns.first().map_or(0, |(_, column)| *column), "", Message::new(id))
        };
        let names = self.words(row, &columns.names, false);
        if names.is_empty() {
            return Err(lacking(&columns.names, "records-row-no-person"));
        }
        let titles = self.words(row, &columns.offices, true);
        if titles.is_empty() {
            return Err(lacking(&columns.offices, "records-row-no-office"));
        }
        let (from, to) = (self.day(row, columns.from)?, self.day(row, columns.to)?);
        if let (Some(first), Some(last), Some(column)) = (from, to, columns.to)
            && first.is_after(last)
        {
            let message = Message::new("records-dates-reversed")
                .with("first", first.to_string())
                .with("second", last.to_string());
            return Err(Refusal::at(column, row.cell(column), message));
        }
        let parties = self.parties(row, place);
        let row = OfficeRow {
            id: self.given_id(row).unwrap_or_default().to_string(),
            names,
            party: parties.first().filter(|_| parties.len() == 1).map(Text::to_string).unwrap_or_default(),
            titles,
            from,
            to,
            source: self.source(row, place).to_string(),
            place: (place.start, place.line),
        };
        self.taken.offices.push(row);
        Ok(())
    }

    /// The words of some cells by language; several in one cell where `parted`.
    fn words(
        &self,
        row: &impl Row,
        columns: &[(Option<RecordLanguage>, usize)],
        parted: bool,
    ) -> ByLanguage<Vec<String>> {
        let latin = self.plan.mapping.language.unwrap_or(RecordLanguage::En);
        let mut words: ByLanguage<Vec<String>> = ByLanguage::new();
        for (language, column) in columns {
            let cell = row.cell(*column);
            let parts = if parted {
                parties::parts(cell, self.plan.mapping.separator.as_deref())
            } else {
                vec![cell]
            };
            for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
                let language = language.unwrap_or_else(|| words::language(part, latin));
                let known = words.entry(language).or_default();
                if known.iter().all(|other| other != part) {
                    known.push(part.to_owned());
                }
            }
        }
        words
    }

    /// The day of a cell; `None` where it is blank or says that the office is still held.
    fn day(&self, row: &impl Row, column: Option<usize>) -> Result<Option<PartialDate>, Refusal> {
        let Some((column, cell)) = column.map(|column| (column, row.cell(column))) else { return Ok(None) };
        if is_still_held(cell) {
            return Ok(None);
        }
        let date = self.plan.formats.read(cell);
        date.map(Some).map_err(|fault| Refusal::at(column, cell, fault.message(cell)))
    }

    /// Where in the source a row stands: as it says, or by its line.
    fn source<'r>(&self, row: &'r impl Row, place: RowPlace) -> Text<'r> {
        let source = self.plan.source.map(|column| row.cell(column)).unwrap_or_default();
        if source.is_empty() { format!("#{}", place.line).into() } else { source.into() }
    }

    fn instrument(&mut self, row: &impl Row, place: RowPlace) -> Result<(), Refusal> {
        let plan = self.plan;
        let titles = self.titles(row)?;
        let dates = self.dates(row, &titles)?;
        let parties = self.parties(row, place);
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
            sources: vec![Source { what: plan.publication.as_str().into(), place: self.source(row, place) }],
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
        self.given_id(row).unwrap_or_else(|| {
            let mut hasher = FxHasher::default();
            title_key(&titles.first).hash(&mut hasher);
            dates.iter().for_each(|dated| (dated.event, dated.date).hash(&mut hasher));
            format!("{}-{:08x}", self.plan.stem, (hasher.finish() >> 32) as u32).into()
        })
    }

    /// The id that the table gives.
    fn given_id<'r>(&self, row: &'r impl Row) -> Option<Text<'r>> {
        let parts = || self.plan.id.iter().map(|column| row.cell(*column)).filter(|cell| !cell.is_empty());
        let first = parts().next()?;
        Some(if parts().nth(1).is_none() {
            first.into()
        } else {
            parts().collect::<Vec<_>>().join("-").into()
        })
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
