//! The user's own records: tables and files of records, read as a configuration says. Pure: bytes in,
//! packed records and positioned problems out.

mod dates;
mod json;
mod load;
mod mapping;
mod parties;
mod persons;
mod places;
mod plan;
mod problem;
mod rows;
mod table;
#[cfg(test)]
mod tests;
mod title;
mod toml;
mod words;

pub use load::{FileContent, Loaded, LoadedFile, ReadFile, RecordSource, file_message, load, load_file};
pub use mapping::{Columns, ColumnsByLanguage, DateColumns, Format, Mapping, TitleEnd, Words};
pub use problem::{Loss, Problem, Spot, fault_message};

use std::path::Path;

use crate::lang::date::PartialDate;

/// The date that some words give, where only one reading of them is possible.
pub fn date(words: &str) -> Option<PartialDate> {
    dates::DateFormats::default().read(words).ok()
}

impl Format {
    /// The format that the ending of a name tells.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "toml" => Some(Self::Toml),
            "json" => Some(Self::Json),
            "csv" => Some(Self::Csv),
            "tsv" | "tab" => Some(Self::Tsv),
            _ => None,
        }
    }
}
