//! From the files that a configuration names to a registry.
//!
//! Files are read through a function that is given, since no file is touched here. A file that breaks
//! leaves the records in force that it held before.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::lang::date::PartialDate;
use crate::messages::Message;
use crate::records::json::Content;
use crate::records::parties::PartyNames;
use crate::records::plan::About;
use crate::records::problem::{Loss, Problem};
use crate::records::rows::Means;
use crate::records::table::ReadTable;
use crate::records::{Format, Mapping, json, places::Places, rows, toml};
use crate::registry::{Records, Registry};
use crate::text::{NotText, decode};

/// A file of records that a configuration names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordSource {
    /// Where it is.
    pub path: PathBuf,
    /// How it is to be read.
    pub mapping: Arc<Mapping>,
}

impl RecordSource {
    /// A file without a word on how to read it.
    pub fn plain(path: PathBuf) -> Self {
        Self { path, mapping: Arc::default() }
    }
}

/// What a file holds.
#[derive(Clone, Debug)]
pub struct FileContent {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The day on which it was last changed.
    pub changed: PartialDate,
}

impl FileContent {
    /// The bytes of a file and when it was last changed, where the system says so.
    pub fn new(bytes: Vec<u8>, changed: Option<std::time::SystemTime>) -> Self {
        let changed = changed.and_then(|time| jiff::Timestamp::try_from(time).ok()).unwrap_or_default();
        Self { bytes, changed: changed.to_zoned(jiff::tz::TimeZone::UTC).date().into() }
    }
}

/// What the system says of a file, in the reader's words where it is common.
pub fn file_message(error: &std::io::Error) -> Message {
    match error.kind() {
        std::io::ErrorKind::NotFound => Message::new("cli-not-found"),
        std::io::ErrorKind::PermissionDenied => Message::new("cli-permission-denied"),
        std::io::ErrorKind::IsADirectory => Message::new("cli-is-folder"),
        _ => Message::new("cli-io-error").with("reason", error.to_string()),
    }
}

/// Reads a file; an error says why that is not possible.
pub type ReadFile<'a> = dyn Fn(&Path) -> Result<FileContent, Message> + 'a;

/// A file of records as it has been read.
#[derive(Clone, Debug)]
pub struct LoadedFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its records; those of the last good reading where it is broken.
    pub records: Option<Records>,
    /// The line of each instrument of a table, counted from 1; empty for files of records.
    pub lines: Vec<u32>,
    /// The rows of a table.
    pub rows: usize,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

impl LoadedFile {
    /// Why nothing of the file can be read, where that is so.
    pub fn breakage(&self) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.loss == Loss::File)
    }
}

/// The records of some files, with those that come with Alternat.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// All records.
    pub registry: Arc<Registry>,
    /// The files, in their order.
    pub files: Vec<LoadedFile>,
}

/// Reads files. Where one is broken, what `before` holds of it stays in force.
pub fn load(sources: &[RecordSource], before: &[LoadedFile], read: &ReadFile<'_>) -> Loaded {
    let mut files: Vec<LoadedFile> = Vec::new();
    for source in sources {
        let mut file = load_file(source, files.iter().filter_map(|file| file.records.clone()), read);
        if file.breakage().is_some() {
            let last = before.iter().find(|last| last.path == file.path);
            file.records = last.and_then(|last| last.records.clone());
        }
        files.push(file);
    }
    let records = files.iter().filter_map(|file| file.records.clone());
    Loaded { registry: Arc::new(Registry::with_records(records)), files }
}

/// Reads one file; `others` have parties that it may name.
pub fn load_file(
    source: &RecordSource,
    others: impl Iterator<Item = Records>,
    read: &ReadFile<'_>,
) -> LoadedFile {
    let mut file = LoadedFile {
        path: source.path.clone(),
        records: None,
        lines: Vec::new(),
        rows: 0,
        problems: Vec::new(),
    };
    match read(&source.path).map_err(Problem::of_file) {
        Ok(content) => {
            if let Err(problem) = fill(&mut file, source, content, others) {
                file.problems.push(problem);
            }
        }
        Err(problem) => file.problems.push(problem),
    }
    file
}

fn fill(
    file: &mut LoadedFile,
    source: &RecordSource,
    content: FileContent,
    others: impl Iterator<Item = Records>,
) -> Result<(), Problem> {
    let mapping = &source.mapping;
    let format = mapping.format.or_else(|| Format::of(&source.path));
    let format = format.ok_or_else(|| Problem::of_file(Message::new("records-format")))?;
    let text = text_of(content.bytes, mapping.encoding.as_deref()).map_err(Problem::of_file)?;
    if format == Format::Toml {
        let too_many = |_| Problem::of_file(Message::new("records-too-many"));
        file.records = Some(Records::pack(&toml::read(&text)?).map_err(too_many)?);
        return Ok(());
    }
    let known = Registry::with_records(others);
    let names = PartyNames::new(&known);
    let places = Places::new(&known, mapping.title_ends_with);
    let name = |name: Option<&std::ffi::OsStr>| name.unwrap_or_default().to_string_lossy().into_owned();
    let (full, stem) = (name(source.path.file_name()), name(source.path.file_stem()));
    let about = About { name: &full, stem: &stem, changed: content.changed };
    let at_end = |text: &str| places.at_end(text);
    let means = Means { mapping, about, names: &names, places: &at_end };
    match format {
        Format::Json => match json::take(&text, means)? {
            Content::Records(records) => file.records = Some(records),
            Content::Rows(table) => put(file, *table, &text),
        },
        Format::Toml | Format::Csv | Format::Tsv => put(file, rows::take(&text, format, means)?, &text),
    }
    Ok(())
}

fn put(file: &mut LoadedFile, table: ReadTable, text: &str) {
    file.rows = table.rows;
    file.lines = table.lines;
    file.records = Some(table.records);
    file.problems.extend(table.faults.into_iter().map(|fault| Problem::new(fault, text)));
}

/// The text of a file, in the stated encoding or in UTF-8.
fn text_of(bytes: Vec<u8>, encoding: Option<&str>) -> Result<String, Message> {
    let Some(label) = encoding else {
        return decode(bytes).map(|decoded| decoded.text).map_err(not_text);
    };
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())
        .ok_or_else(|| Message::new("records-encoding").with("text", label))?;
    let (text, used, has_errors) = encoding.decode(&bytes);
    if has_errors || u32::try_from(text.len()).is_err() {
        return Err(Message::new("records-encoding-wrong").with("encoding", used.name()));
    }
    Ok(text.into_owned())
}

fn not_text(reason: NotText) -> Message {
    match reason {
        NotText::TooLarge => Message::new("records-too-many"),
        NotText::NotUtf8 { at, guess: Some(encoding) } => {
            Message::new("records-not-utf8-guess").with("at", at).with("encoding", encoding)
        }
        NotText::NotUtf8 { at, guess: None } => Message::new("records-not-utf8").with("at", at),
    }
}
