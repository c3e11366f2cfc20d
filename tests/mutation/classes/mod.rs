//! Classes of defects. Each says which rules may report it and how it is planted.

mod citations;
mod clauses;
mod dates;
mod numbering;
mod references;
mod terms;
mod typography;
mod working;

use std::sync::LazyLock;

use alternat::text::TextRange;

use crate::document::Document;
use crate::plant::Plant;

/// A class of defects.
pub(crate) struct Class {
    /// What is done to the text.
    pub(crate) name: &'static str,
    /// The rules that may report it.
    pub(crate) codes: &'static [&'static str],
    /// How many must be found.
    pub(crate) level: Level,
    /// Every place of a document where it can be planted.
    pub(crate) plants: fn(&Document) -> Vec<Plant>,
}

/// How many of the plants must be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// Errors and warnings: 99 %.
    Strict,
    /// Infos and hints: 95 %.
    Soft,
}

impl Level {
    pub(crate) const fn percent(self) -> usize {
        match self {
            Self::Strict => 99,
            Self::Soft => 95,
        }
    }
}

/// All classes.
pub(crate) static CLASSES: LazyLock<Vec<Class>> = LazyLock::new(|| {
    [
        numbering::classes(),
        references::classes(),
        citations::classes(),
        dates::classes(),
        terms::classes(),
        clauses::classes(),
        typography::classes(),
        working::classes(),
    ]
    .into_iter()
    .flatten()
    .collect()
});

const fn strict(
    name: &'static str,
    codes: &'static [&'static str],
    plants: fn(&Document) -> Vec<Plant>,
) -> Class {
    Class { name, codes, level: Level::Strict, plants }
}

const fn soft(
    name: &'static str,
    codes: &'static [&'static str],
    plants: fn(&Document) -> Vec<Plant>,
) -> Class {
    Class { name, codes, level: Level::Soft, plants }
}

/// A sentence added behind every paragraph of prose.
fn sentences(document: &Document, sentence: &str) -> Vec<Plant> {
    let prose = document.prose().into_iter();
    prose.map(|line| Plant::insert(line.start + line.text.trim_end().len(), sentence)).collect()
}

/// A paragraph of its own put before every paragraph of prose but the first.
fn paragraphs(document: &Document, paragraph: &str) -> Vec<Plant> {
    let prose = document.prose().into_iter().skip(1);
    prose
        .map(|line| {
            let at = TextRange::empty(line.start as u32);
            Plant::insert(line.start, format!("{paragraph}\n\n")).found_at(at)
        })
        .collect()
}

/// Every place of a pattern's first group replaced.
fn replaced(document: &Document, pattern: &str, with: impl Fn(&str) -> Option<String>) -> Vec<Plant> {
    let places = document.places(pattern).into_iter();
    places.filter_map(|range| Some(Plant::replace(range, with(range.of(&document.text))?))).collect()
}

fn range(start: usize, end: usize) -> TextRange {
    TextRange::from(start..end)
}
