//! The place at which something is to be written.

use crate::draft::{BlockRef, InstrumentRef};
use crate::features::completion::typed::{self, Typed};
use crate::features::completion::{About, Asking, Proposal, ProposalKind};
use crate::lang::date::PartialDate;
use crate::lang::writing::Writing;
use crate::lang::{Language, LanguageSpec};
use crate::messages::{Message, render};
use crate::registry::schema::RecordLanguage;
use crate::registry::{PartyId, Registry};
use crate::rules::Analysis;
use crate::syntax::BlockKind;
use crate::text::{TextEdit, TextRange};

/// The place at which something is to be written.
pub(super) struct Site<'a> {
    pub(super) analysis: &'a Analysis,
    /// The block; it starts at a byte of the text.
    pub(super) block: BlockRef<'a>,
    pub(super) instrument: Option<InstrumentRef<'a>>,
    pub(super) offset: u32,
    /// The text of the line up to the cursor.
    pub(super) before: &'a str,
    /// The text of the line from the cursor on.
    pub(super) behind: &'a str,
    /// The line is prose of the draft, or an empty one.
    pub(super) is_prose: bool,
    pub(super) language: Language,
    pub(super) asking: Asking<'a>,
}

/// Something that may be written, in the words that it would have.
#[derive(Default)]
pub(super) struct Candidate {
    pub(super) words: String,
    /// What is listed, where that is not the words.
    pub(super) label: Option<String>,
    pub(super) detail: String,
    /// Any of its words may be typed, not the first alone.
    pub(super) by_any_word: bool,
    /// What else it may be typed by.
    pub(super) key: Option<String>,
    pub(super) about: Option<About>,
}

impl<'a> Site<'a> {
    pub(super) fn at(analysis: &'a Analysis, offset: u32, asking: Asking<'a>) -> Option<Self> {
        let draft = analysis.draft();
        let block = draft.block_at(offset)?;
        let lines = analysis.snapshot().lines();
        let line = lines.line_range(lines.line_of(offset));
        let text = draft.text();
        let before = TextRange::new(line.start, offset).of(text);
        let behind = TextRange::new(offset, line.end.max(offset)).of(text).trim_end_matches(['\n', '\r']);
        let instrument = draft.instrument_of(block.index);
        let is_empty = before.trim().is_empty() && behind.trim().is_empty();
        let is_prose = block.kind() == BlockKind::Prose || is_empty && block.kind() == BlockKind::Blank;
        let language = language(analysis, &block, instrument.as_ref(), before);
        Some(Self { analysis, block, instrument, offset, before, behind, is_prose, language, asking })
    }

    pub(super) fn spec(&self) -> &'static LanguageSpec {
        self.language.spec()
    }

    pub(super) fn writing(&self) -> &'static Writing {
        self.spec().writing
    }

    pub(super) fn registry(&self) -> &'a Registry {
        &self.analysis.environment().registry
    }

    /// The language of the records that the draft takes its words from.
    pub(super) fn record_language(&self) -> Option<RecordLanguage> {
        RecordLanguage::of_tag(self.language.tag())
    }

    pub(super) fn parties(&self) -> &'a [PartyId] {
        let facts = self.instrument.and_then(|instrument| self.analysis.instrument_facts(instrument.index));
        facts.map(|facts| facts.parties.as_slice()).unwrap_or_default()
    }

    /// The date of the text.
    pub(super) fn date(&self) -> Option<PartialDate> {
        let facts = self.analysis.instrument_facts(self.instrument?.index)?;
        facts.date.map(|date| date.date)
    }

    /// The title of the instrument.
    pub(super) fn title(&self) -> Option<String> {
        let instrument = self.instrument?;
        let title = instrument.instrument().title?;
        let lines = (title.first..=title.last).filter_map(|at| instrument.block(at));
        Some(lines.map(|block| block.text.trim()).collect::<Vec<_>>().join(" "))
    }

    /// The forms by which the instrument names itself.
    pub(super) fn own_names(&self) -> Vec<String> {
        self.title().map(|title| (self.writing().own_names)(&title)).unwrap_or_default()
    }

    /// Whether the text of the instrument behind its title has these words before the cursor.
    pub(super) fn has_before(&self, words: &str) -> bool {
        let Some(instrument) = self.instrument else { return false };
        let behind_title = instrument.instrument().title.map_or(0, |title| title.last + 1);
        let start = instrument.block(behind_title).map_or(0, |block| block.start) + instrument.start();
        let line_start = self.offset - self.before.len() as u32;
        let earlier = TextRange::new(start.min(line_start), line_start).of(self.analysis.draft().text());
        [earlier, self.before]
            .iter()
            .any(|text| memchr::memmem::find(text.as_bytes(), words.as_bytes()).is_some())
    }

    /// The byte of the text at a byte of the line before the cursor.
    pub(super) fn offset_of(&self, in_line: u32) -> u32 {
        self.offset - self.before.len() as u32 + in_line
    }

    pub(super) fn say(&self, id: &'static str) -> String {
        self.render(&Message::new(id))
    }

    pub(super) fn render(&self, message: &Message) -> String {
        render(message, self.asking.locale)
    }

    /// The proposal of something that the typed letters begin.
    pub(super) fn propose(&self, candidate: Candidate, kind: ProposalKind) -> Option<Proposal> {
        let typed = typed::find(self, &candidate)?;
        Some(self.proposal(candidate, kind, &typed))
    }

    /// The proposal of something in place of what is typed.
    pub(super) fn proposal(&self, candidate: Candidate, kind: ProposalKind, typed: &Typed<'_>) -> Proposal {
        let Candidate { words, label, detail, about, key, .. } = candidate;
        let range = TextRange::new(typed.from, self.offset);
        let replaced = TextRange::new(typed.from, self.offset + typed::rest(self.behind, &words));
        let label = label.unwrap_or_else(|| words.clone());
        let begins = typed::begins(&words, typed.text);
        let named = key.unwrap_or_else(|| label.clone());
        let filter = match (begins, typed::begins(&named, typed.text)) {
            (true, _) => words.clone(),
            (false, true) => named,
            (false, false) => format!("{} {named}", typed.text),
        };
        let edit = TextEdit::replace(range, words);
        Proposal { label, heading: String::new(), detail, filter, kind, edit, replaced, about }
    }
}

/// The language of the block; where it shows none, that of the text around it.
fn language(
    analysis: &Analysis,
    block: &BlockRef<'_>,
    instrument: Option<&InstrumentRef<'_>>,
    before: &str,
) -> Language {
    if block.language().is_read() && !before.trim().is_empty() {
        return block.language();
    }
    let titled = || {
        let title = instrument?.instrument().title?;
        instrument?.block(title.first).map(|block| block.language())
    };
    let draft = analysis.draft();
    let choices = [draft.declared_language(), titled(), Some(draft.language()), Some(block.language())];
    choices.into_iter().flatten().find(|language| language.is_read()).unwrap_or(block.language())
}
