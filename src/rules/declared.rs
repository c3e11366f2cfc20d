//! What the front matter of a draft declares, as rules ask for it.

use crate::config::Problem;
use crate::config::front_matter::{self, FrontMatter, Stage};
use crate::lang::Language;
use crate::lang::date::PartialDate;
use crate::lang::entity::InstrumentKind;

/// What the front matter says, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// The text that it was read from, `---` lines included.
    source: String,
    /// What it says.
    pub front_matter: FrontMatter,
    /// What is wrong with it; ranges count from the start of the file.
    pub problems: Vec<Problem>,
}

impl Declared {
    /// Reads the front matter at the start of a text.
    pub fn of(text: &str) -> Self {
        let source = source(text);
        let (front_matter, problems) = front_matter::parse(source);
        Self { source: source.to_owned(), front_matter, problems }
    }

    /// Whether the front matter of `text` is the one that this was read from.
    pub fn is_of(&self, text: &str) -> bool {
        self.source == source(text)
    }

    /// The language of the draft.
    pub fn language(&self) -> Option<Language> {
        self.front_matter.lang.as_ref().and_then(|lang| Language::from_tag(&lang.value))
    }

    /// How far the draft has come.
    pub fn stage(&self) -> Option<Stage> {
        self.front_matter.stage.as_ref().map(|stage| stage.value)
    }

    /// The house profile that the draft follows.
    pub fn profile(&self) -> Option<&str> {
        self.front_matter.profile.as_ref().map(|profile| profile.value.as_str())
    }

    /// The kind of instrument.
    pub fn kind(&self) -> Option<InstrumentKind> {
        self.front_matter.kind.as_ref().map(|kind| kind.value)
    }

    /// Whether it is to bind under international law.
    pub fn binding(&self) -> Option<bool> {
        self.front_matter.binding.as_ref().map(|binding| binding.value)
    }

    /// The date of the text: as declared, or the planned signature.
    pub fn date(&self) -> Option<PartialDate> {
        let planned = self.front_matter.signature.planned.as_ref();
        self.front_matter.date.as_ref().or(planned).map(|date| date.value)
    }

    /// The text is a note, which has a heading or a number instead of a title.
    pub fn is_note(&self) -> bool {
        matches!(self.kind(), Some(InstrumentKind::Note | InstrumentKind::ExchangeOfNotes))
    }

    /// The file holds notes that belong together.
    pub fn is_exchange_of_notes(&self) -> bool {
        self.kind() == Some(InstrumentKind::ExchangeOfNotes)
    }
}

fn source(text: &str) -> &str {
    let end = front_matter::split(text).map_or(0, |(_, behind)| behind as usize);
    text.get(..end).unwrap_or_default()
}
