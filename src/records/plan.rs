//! How the rows of a table are read: which column holds what, and how it is written.

use crate::lang::date::PartialDate;
use crate::messages::Message;
use crate::records::dates::DateFormats;
use crate::records::mapping::{Columns, ColumnsByLanguage, Mapping};
use crate::records::persons::PersonColumns;
use crate::records::words::{self, Role};
use crate::registry::schema::{Event, RecordLanguage};

/// How the rows of one table are read.
pub(super) struct Plan<'m> {
    pub(super) mapping: &'m Mapping,
    pub(super) headers: Vec<String>,
    pub(super) id: Vec<usize>,
    pub(super) titles: Vec<(Option<RecordLanguage>, usize)>,
    /// In a table of persons.
    pub(super) persons: Option<PersonColumns>,
    pub(super) dates: Vec<(Event, usize)>,
    pub(super) place: Option<usize>,
    pub(super) parties: Vec<usize>,
    pub(super) kind: Option<usize>,
    pub(super) un_registration: Option<usize>,
    pub(super) source: Option<usize>,
    pub(super) formats: DateFormats,
    pub(super) publication: String,
    /// What ids begin with that the table does not give.
    pub(super) stem: String,
    pub(super) checked: PartialDate,
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
            persons: None,
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
        plan.lacks().map_or(Ok(plan), Err)
    }

    /// Why no row can be read.
    fn lacks(&self) -> Option<Message> {
        let id = match &self.persons {
            Some(_) if !self.titles.is_empty() => "records-titles-and-persons",
            Some(persons) if persons.names.is_empty() => "records-no-person-column",
            Some(persons) if persons.offices.is_empty() => "records-no-office-column",
            None if self.titles.is_empty() => "records-no-title-column",
            Some(_) | None => return None,
        };
        Some(Message::new(id).with("columns", self.headers.join(", ")))
    }

    /// Number of columns.
    pub(super) fn width(&self) -> usize {
        self.headers.len()
    }

    fn take_well_known(&mut self) {
        let mut persons = PersonColumns::default();
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
                Some(role) => persons.take_well_known(role, column),
                None => {}
            }
        }
        let is_name =
            |column: usize| words::NAME_HEADERS.contains(&words::folded_header(self.header(column)).as_str());
        if persons.names.is_empty() && self.titles.iter().all(|(_, column)| is_name(*column)) {
            persons.names.clone_from(&self.titles);
        }
        let has_titles = self.titles.iter().any(|(_, column)| !is_name(*column));
        if !has_titles && !persons.names.is_empty() && !persons.offices.is_empty() {
            self.titles.clear();
            // What numbers the rows does not tell persons apart.
            self.id.clear();
            self.persons = Some(persons);
        }
    }

    fn take_named(&mut self, columns: &Columns) -> Result<(), Message> {
        self.id = self.named_all(columns.id.as_slice())?;
        self.titles = self.named_by_language(&columns.title)?;
        if columns.has_persons() {
            self.persons = Some(PersonColumns {
                names: self.named_by_language(&columns.person)?,
                offices: self.named_by_language(&columns.office)?,
                from: self.named(columns.from.as_deref())?,
                to: self.named(columns.to.as_deref())?,
            });
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

    fn named_by_language(
        &self,
        columns: &ColumnsByLanguage,
    ) -> Result<Vec<(Option<RecordLanguage>, usize)>, Message> {
        let mut all = Vec::new();
        for (language, headers) in columns.by_language() {
            all.extend(self.named_all(headers)?.into_iter().map(|column| (language, column)));
        }
        Ok(all)
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

    pub(super) fn header(&self, column: usize) -> &str {
        self.headers.get(column).map_or("", String::as_str)
    }
}
