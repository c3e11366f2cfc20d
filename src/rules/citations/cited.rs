//! Citations as the rules look at them.

use crate::draft::BlockRef;
use crate::lang::Language;
use crate::lang::date::PartialDate;
use crate::lang::entity::{Citation, DateMention, Facts};
use crate::registry::resolve::{DateVerdict, Resolution, resolve_citation, verdict_among};
use crate::registry::{PartyId, Registry, TitleMatch};
use crate::rules::context::{InstrumentContext, ParagraphContext};
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// What rules look at that judge the citations of an instrument.
pub(super) const CITING: Facets = Facets::of(&[Facet::Citation]);

/// A citation in its paragraph.
#[derive(Clone, Copy)]
pub(super) struct Cited<'a> {
    /// The citation; ranges count from the paragraph's start.
    pub(super) citation: &'a Citation,
    /// The paragraph.
    pub(super) paragraph: Paragraph<'a>,
}

/// A paragraph with what was found in it.
#[derive(Clone, Copy)]
pub(super) struct Paragraph<'a> {
    /// Where it starts, counted as the findings' ranges are.
    pub(super) start: u32,
    /// Its text.
    pub(super) text: &'a str,
    /// What was found in it.
    pub(super) facts: &'a Facts,
    /// The language that it was read in.
    pub(super) language: Language,
}

impl<'a> Paragraph<'a> {
    /// The paragraph that a rule looks at alone.
    pub(super) fn alone(context: &ParagraphContext<'a>) -> Self {
        let ParagraphContext { text, facts, language, .. } = *context;
        Self { start: 0, text, facts, language }
    }

    /// Its citations that a rule may judge.
    pub(super) fn judged(self) -> impl Iterator<Item = Cited<'a>> {
        self.citations().filter(Cited::is_judged)
    }

    pub(super) fn of(block: &BlockRef<'a>) -> Self {
        Self { start: block.start, text: block.text, facts: block.facts(), language: block.language() }
    }

    pub(super) fn citations(self) -> impl Iterator<Item = Cited<'a>> + use<'a> {
        self.facts.citations.iter().map(move |citation| Cited { citation, paragraph: self })
    }
}

/// The citations of an instrument that a rule may judge, in order of place.
pub(super) fn citations<'a>(context: &InstrumentContext<'a>) -> impl Iterator<Item = Cited<'a>> + use<'a> {
    paragraphs(context).flat_map(Paragraph::citations).filter(|cited| cited.is_judged())
}

/// The paragraphs of an instrument that cite something.
pub(super) fn paragraphs<'a>(
    context: &InstrumentContext<'a>,
) -> impl Iterator<Item = Paragraph<'a>> + use<'a> {
    context.with(Facet::Citation).iter().map(|(block, _)| Paragraph::of(block))
}

impl<'a> Cited<'a> {
    /// The citations of a block, those included that no rule may judge.
    pub(super) fn in_block(block: &BlockRef<'a>) -> impl Iterator<Item = Self> + use<'a> {
        Paragraph::of(block).citations()
    }

    /// Neither a plan nor the words of another text.
    pub(super) fn is_judged(&self) -> bool {
        !self.citation.prospective && !self.citation.quoted
    }

    /// The title without its marks.
    pub(super) fn title(&self) -> &'a str {
        self.citation.title.of(self.paragraph.text)
    }

    /// The title as records have it.
    pub(super) fn listed(&self) -> &'a str {
        self.citation.listed_title(self.paragraph.text)
    }

    /// The date bound to it, where it is one date that exists.
    pub(super) fn date(&self) -> Option<(&'a DateMention, PartialDate)> {
        let mention = self.paragraph.facts.dates.get(self.citation.date?.index as usize)?;
        let date = mention.start();
        (mention.span.end.is_none() && date.exists()).then_some((mention, date))
    }

    /// The states and organisations that its title names, each once, in order of place.
    pub(super) fn named(&self, registry: &Registry) -> Vec<PartyId> {
        let mut named = Vec::new();
        for mention in registry.parties().mentions(self.title()) {
            if !named.contains(&mention.party) {
                named.push(mention.party);
            }
        }
        named
    }

    /// The place of the title with its marks, counted as the findings' ranges are.
    pub(super) fn range(&self) -> TextRange {
        self.citation.range.shifted(self.paragraph.start)
    }

    /// The instruments that bear its title in a draft of `parties`.
    pub(super) fn recorded<'r>(&self, registry: &'r Registry, parties: &[PartyId]) -> Vec<TitleMatch<'r>> {
        recorded(registry, self.listed(), parties)
    }

    /// What the records say of its date, where they know the title.
    pub(super) fn verdict(&self, registry: &Registry, parties: &[PartyId]) -> Option<DateVerdict> {
        let (_, date) = self.date()?;
        let found = self.recorded(registry, parties);
        (!found.is_empty()).then(|| verdict_among(&found, date, &self.citation.verbs))
    }
}

/// The instruments that bear `title` in a draft of `parties`. Does not look for near titles.
pub fn recorded<'r>(registry: &'r Registry, title: &str, parties: &[PartyId]) -> Vec<TitleMatch<'r>> {
    if registry.instruments().by_title_of_a_copy(title).is_empty() {
        return Vec::new();
    }
    match resolve_citation(registry, title, parties) {
        Resolution::Exact(found) => found,
        Resolution::Near(_) | Resolution::Unknown => Vec::new(),
    }
}
