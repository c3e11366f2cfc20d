//! Classes of defects. Each says which rules may report it and how it is planted.

mod alphabetic;
mod articles;
mod cited;
mod en;
mod fr;
mod ru;
mod zh;

use alternat::text::TextRange;

use crate::document::Document;
use crate::plant::Plant;

/// A language in whose documents defects are planted.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    /// What falls short of the limits fails the test, and is not only printed.
    pub(crate) is_enforced: bool,
    /// How many classes our own drafts must give room to.
    pub(crate) least_classes: usize,
    pub(crate) full_stop: char,
    /// Characters that a paragraph of running prose has at least.
    pub(crate) least_prose: usize,
    /// The head of an article at the start of a line; group 1 is its numeral.
    pub(crate) article: &'static str,
    /// The head of what ends the articles before it.
    pub(crate) division: &'static str,
    pub(crate) value_of: fn(&str) -> Option<u32>,
    pub(crate) classes: fn() -> Vec<Class>,
}

pub(crate) static LANGUAGES: [Language; 4] = [zh::LANGUAGE, en::LANGUAGE, ru::LANGUAGE, fr::LANGUAGE];

/// A class of defects.
pub(crate) struct Class {
    /// What is done to the text.
    pub(crate) name: &'static str,
    /// The rules that may report it.
    pub(crate) codes: &'static [&'static str],
    /// How many must be found.
    pub(crate) level: Level,
    /// Every place of a document where it can be planted.
    pub(crate) plants: Plants,
}

type Plants = Box<dyn Fn(&Document) -> Vec<Plant>>;

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

fn strict(
    name: &'static str,
    codes: &'static [&'static str],
    plants: impl Fn(&Document) -> Vec<Plant> + 'static,
) -> Class {
    Class { name, codes, level: Level::Strict, plants: Box::new(plants) }
}

fn soft(
    name: &'static str,
    codes: &'static [&'static str],
    plants: impl Fn(&Document) -> Vec<Plant> + 'static,
) -> Class {
    Class { name, codes, level: Level::Soft, plants: Box::new(plants) }
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
