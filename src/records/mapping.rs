//! How a table of treaties is to be read: which column holds what, and how it is written.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use crate::lang::kind::InstrumentKind;
use crate::registry::schema::{Event, RecordLanguage};

/// How a table is to be read. What is not said is found out: columns by their well-known headers, the
/// delimiter by the header line, the form of dates where only one reading is possible.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Mapping {
    /// How the file is written, where its name does not end in `.toml`, `.json`, `.csv` or `.tsv`.
    pub format: Option<Format>,
    /// The encoding, such as `gb18030`, `big5` or `utf-16le`; UTF-8 where nothing is said.
    pub encoding: Option<String>,
    /// What stands between two cells of a row: `,`, `;`, `|` or a tab.
    pub delimiter: Option<String>,
    /// In JSON: the key under which the list of rows stands, with a dot between two levels.
    pub rows: Option<String>,
    /// Which column holds what.
    pub columns: Columns,
    /// How dates are written, the first that fits: `%d/%m/%Y`, `%B %d, %Y`, or `day-first` or
    /// `month-first` for any three numbers with the year at the end.
    pub date_format: Words,
    /// What stands between two parties of one cell. A semicolon, a bar, 、 and a line end where nothing is said.
    pub separator: Option<String>,
    /// What stands behind the title in its own column.
    pub title_ends_with: Option<TitleEnd>,
    /// The language of titles and names in Latin letters, where the header does not say it: `en`, `fr`, `es`.
    #[schemars(schema_with = "languages")]
    pub language: Option<RecordLanguage>,
    /// The kind of instruments whose title does not tell it.
    #[schemars(schema_with = "kinds")]
    pub kind: Option<InstrumentKind>,
    /// What says so: the name of the publication or office that messages give as the source.
    pub source: Option<String>,
    /// The day on which the table was last compared with its sources, as 2026-11-22; else that of the file.
    pub checked: Option<String>,
}

/// How a file of records is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Records as Alternat's own are written.
    Toml,
    /// Records of the same form, or a list of rows.
    Json,
    /// Rows with a comma or semicolon between two cells.
    Csv,
    /// Rows with a tab between two cells.
    Tsv,
}

/// Which column holds what, by header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Columns {
    /// The name of the record; several columns are joined by `-`.
    pub id: Words,
    /// Titles by language; the first of several columns is the official title, the others further ones.
    pub title: ColumnsByLanguage,
    /// In a table of persons with an office in each row: their names by language, the usual one first.
    pub person: ColumnsByLanguage,
    /// The words for the office, as they stand before the name.
    pub office: ColumnsByLanguage,
    /// The first day of the office.
    pub from: Option<String>,
    /// The last day of the office; an empty cell where it is still held.
    pub to: Option<String>,
    /// Dates by what happened.
    pub date: DateColumns,
    /// The place of signature or adoption.
    pub place: Option<String>,
    /// The parties.
    pub parties: Words,
    /// The kind of instrument.
    pub kind: Option<String>,
    /// The number under which the Secretariat of the United Nations registered it.
    pub un_registration: Option<String>,
    /// Where in the source it stands: page, volume, address.
    pub source: Option<String>,
}

/// Columns by language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct ColumnsByLanguage {
    /// In a language that the script and `language` tell.
    pub any: Words,
    /// In Chinese.
    pub zh: Words,
    /// In English.
    pub en: Words,
    /// In Russian.
    pub ru: Words,
    /// In French.
    pub fr: Words,
    /// In Spanish.
    pub es: Words,
    /// In Arabic.
    pub ar: Words,
}

/// The columns of dates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct DateColumns {
    /// Signed.
    pub signed: Option<String>,
    /// Opened for signature.
    pub opened_for_signature: Option<String>,
    /// Adopted.
    pub adopted: Option<String>,
    /// Done: signed or adopted, where the table does not say which.
    pub done: Option<String>,
    /// Issued or published.
    pub issued: Option<String>,
    /// Entered into force.
    pub entry_into_force: Option<String>,
    /// Ended.
    pub terminated: Option<String>,
}

/// What stands behind a title in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TitleEnd {
    /// A place and a date: `Convention on … . Vienna, 22 March 1985`.
    PlaceDate,
    /// A date: `Convention on … , 22 March 1985`.
    Date,
}

/// One word or several.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Words {
    /// One.
    One(String),
    /// Several.
    Several(Vec<String>),
}

impl Words {
    /// The words.
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::One(word) => std::slice::from_ref(word),
            Self::Several(words) => words,
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl ColumnsByLanguage {
    /// Whether no column is named.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The columns of each language; `None` for those whose language is not said.
    pub fn by_language(&self) -> [(Option<RecordLanguage>, &[String]); 7] {
        [
            (None, self.any.as_slice()),
            (Some(RecordLanguage::Zh), self.zh.as_slice()),
            (Some(RecordLanguage::En), self.en.as_slice()),
            (Some(RecordLanguage::Ru), self.ru.as_slice()),
            (Some(RecordLanguage::Fr), self.fr.as_slice()),
            (Some(RecordLanguage::Es), self.es.as_slice()),
            (Some(RecordLanguage::Ar), self.ar.as_slice()),
        ]
    }
}

impl DateColumns {
    /// The column of each event.
    pub fn by_event(&self) -> [(Event, Option<&str>); 7] {
        [
            (Event::Signed, self.signed.as_deref()),
            (Event::OpenedForSignature, self.opened_for_signature.as_deref()),
            (Event::Adopted, self.adopted.as_deref()),
            (Event::Done, self.done.as_deref()),
            (Event::Issued, self.issued.as_deref()),
            (Event::EntryIntoForce, self.entry_into_force.as_deref()),
            (Event::Terminated, self.terminated.as_deref()),
        ]
    }
}

impl Columns {
    /// Whether no column is named.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn languages(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": ["zh", "en", "ru", "fr", "es", "ar"] })
}

fn kinds(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": [
        "treaty", "agreement", "convention", "protocol", "charter", "memorandum", "joint-statement",
        "joint-declaration", "communique", "exchange-of-notes", "note", "resolution", "minutes", "plan",
        "initiative", "act",
    ] })
}
