//! Parts of this instrument that are about to be named, and the number of the one that is to follow.

use crate::draft::InstrumentRef;
use crate::draft::reference::paragraphs_of;
use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::typed::Typed;
use crate::features::completion::{About, Completion, Proposal, ProposalKind};
use crate::features::hover::part::{lead, prose};
use crate::lang::entity::{MarkerFamily, Number, NumeralSystem, ReferenceLevel};
use crate::lang::writing::PartCall;
use crate::syntax::numbering::{Node, NodeId, Numbering, is_division};

/// Most characters of a part that are shown.
const SHOWN: usize = 300;

/// The parts that the words before the cursor may go on to name.
pub(super) fn complete(site: &Site<'_>) -> Option<Completion> {
    let call = (site.writing().part)(site.before).filter(|_| site.is_prose)?;
    let instrument = site.instrument?;
    let typed = Typed { from: site.offset_of(call.from), text: site.before.get(call.from as usize..)? };
    let parts = Parts { site, instrument, call, typed };
    let opens = call.opens && site.block.start == site.offset_of(0);
    let items = if opens {
        parts.next().into_iter().collect()
    } else if call.certain || !site.asking.at_mark {
        parts.named()
    } else {
        Vec::new()
    };
    Some(Completion { items, incomplete: false }).filter(|found| !found.items.is_empty())
}

struct Parts<'a, 's> {
    site: &'s Site<'a>,
    instrument: InstrumentRef<'a>,
    call: PartCall,
    typed: Typed<'a>,
}

impl<'a> Parts<'a, '_> {
    fn numbering(&self) -> &'a Numbering {
        &self.instrument.instrument().numbering
    }

    /// The block, counted from the instrument's first.
    fn at(&self) -> usize {
        self.site.block.index.saturating_sub(self.instrument.first_block())
    }

    fn named(&self) -> Vec<Proposal> {
        match self.call.level {
            None => {
                let levels = [
                    ReferenceLevel::Article,
                    ReferenceLevel::Chapter,
                    ReferenceLevel::Section,
                    ReferenceLevel::Part,
                ];
                levels.into_iter().flat_map(|level| self.divisions(level)).collect()
            }
            Some(ReferenceLevel::Paragraph) => self.paragraphs(),
            Some(ReferenceLevel::Item | ReferenceLevel::Subitem) => self.items(),
            Some(level) => self.divisions(level),
        }
    }

    /// The divisions of a level, those of annexes aside; in an annex, its own ones.
    fn divisions(&self, level: ReferenceLevel) -> Vec<Proposal> {
        let here = self.numbering().part_of(self.at()).and_then(|id| self.numbering().annex_of(id));
        let nodes = self.numbering().nodes.iter().enumerate();
        let own = nodes.filter(|(id, node)| {
            level_of(node.family) == Some(level)
                && (level == ReferenceLevel::Annex || self.numbering().annex_of(*id) == here)
        });
        own.filter_map(|(id, _)| self.part(id, level)).collect()
    }

    /// The paragraphs of the article that the words name, or of the one that the cursor stands in.
    fn paragraphs(&self) -> Vec<Proposal> {
        let Some(article) = self.article() else { return Vec::new() };
        let numbered: Vec<Proposal> = self
            .numbering()
            .children(Some(article))
            .filter(|id| self.numbering().nodes.get(*id).is_some_and(|node| !is_division(node.family)))
            .filter_map(|id| self.part(id, ReferenceLevel::Paragraph))
            .collect();
        if numbered.is_empty() { self.unnumbered(article) } else { numbered }
    }

    fn unnumbered(&self, article: NodeId) -> Vec<Proposal> {
        let system = self
            .instrument
            .marker(article)
            .map_or(NumeralSystem::Arabic, |(_, marker)| marker.style.numerals);
        let blocks = paragraphs_of(&self.instrument, article);
        let numbered = blocks.into_iter().zip(1..);
        let proposals = numbered.filter_map(|(block, value)| {
            let numeral = (self.site.spec().numeral)(Number { value, inserted: 0 }, system);
            let text = self.instrument.block(block)?.text.trim();
            self.proposal(ReferenceLevel::Paragraph, &numeral, shortened(text), About::Words(text.to_owned()))
        });
        proposals.collect()
    }

    /// The items of the paragraph that the words name, or those around the cursor.
    fn items(&self) -> Vec<Proposal> {
        let named = self.call.within.iter().flatten().find(|(level, _)| *level == ReferenceLevel::Paragraph);
        let article = self.article();
        let paragraph = named.and_then(|(_, number)| {
            let mut children = self.numbering().children(article);
            children
                .find(|id| self.numbering().nodes.get(*id).is_some_and(|node| node.number == Some(*number)))
        });
        let around = || self.numbering().part_of(self.at());
        let Some(outer) = paragraph.or(article.filter(|_| named.is_some())).or_else(around) else {
            return Vec::new();
        };
        let own: Vec<NodeId> = self.numbering().children(Some(outer)).collect();
        let siblings = || {
            let parent = self.numbering().nodes.get(outer).and_then(|node| node.parent);
            self.numbering().children(parent).collect()
        };
        let items = if own.is_empty() { siblings() } else { own };
        items.into_iter().filter_map(|id| self.part(id, ReferenceLevel::Item)).collect()
    }

    /// The article that the words name, or the one that the cursor stands in.
    fn article(&self) -> Option<NodeId> {
        let named = self.call.within.iter().flatten().find(|(level, _)| *level == ReferenceLevel::Article);
        match named {
            Some((_, number)) => self.numbering().find(MarkerFamily::Article, *number).next(),
            None => {
                let parent = |id: &NodeId| self.node(*id)?.parent;
                let around = std::iter::successors(self.numbering().part_of(self.at()), parent);
                around
                    .into_iter()
                    .find(|id| self.node(*id).is_some_and(|node| node.family == MarkerFamily::Article))
            }
        }
    }

    fn node(&self, id: NodeId) -> Option<&'a Node> {
        self.numbering().nodes.get(id)
    }

    fn part(&self, id: NodeId, level: ReferenceLevel) -> Option<Proposal> {
        let node = self.node(id)?;
        let block = self.instrument.block(node.block)?;
        let marker = block.facts().marker_at(node.depth)?;
        let numeral = marker.numeral.of(block.text);
        let heading = lead(&self.instrument, id).map(|lead| self.site.render(&lead)).unwrap_or_default();
        let typed = marker.range.of(block.text);
        let heading = heading.strip_prefix(typed).unwrap_or(&heading).trim().to_owned();
        self.proposal(level, numeral, heading, About::Part(self.instrument.index, id))
    }

    fn proposal(
        &self,
        level: ReferenceLevel,
        numeral: &str,
        heading: String,
        about: About,
    ) -> Option<Proposal> {
        let words = (self.call.written)(level, numeral)?;
        let candidate = Candidate {
            words: words.clone(),
            detail: self.site.say("completion-part"),
            about: Some(about),
            ..Candidate::default()
        };
        let mut proposal = self.site.proposal(candidate, ProposalKind::Reference, &self.typed);
        proposal.filter = format!("{words} {heading}").trim_end().to_owned();
        proposal.heading = heading;
        Some(proposal)
    }

    /// The number of the part that is to follow the last one of its family before the cursor, where it is free.
    fn next(&self) -> Option<Proposal> {
        let level = self.call.level.unwrap_or(ReferenceLevel::Article);
        let nodes = self.numbering().nodes.iter().enumerate();
        let mut before =
            nodes.filter(|(_, node)| level_of(node.family) == Some(level) && node.block < self.at());
        let (id, last) = before.next_back()?;
        let value = last.number.filter(|number| number.inserted == 0)?.value + 1;
        let number = Number { value, inserted: 0 };
        let is_free = self
            .numbering()
            .find(last.family, number)
            .all(|other| other < id || self.node(other).is_some_and(|node| node.block == self.at()));
        let (_, marker) = self.instrument.marker(id).filter(|_| is_free)?;
        let numeral = (self.site.spec().numeral)(number, marker.style.numerals);
        let words = (self.call.written)(level, &numeral)?;
        let detail = self.site.say("completion-next");
        let candidate = Candidate { words, detail, ..Candidate::default() };
        Some(self.site.proposal(candidate, ProposalKind::Value, &self.typed))
    }
}

/// The beginning of the text of a numbered part.
pub(super) fn text_of(analysis: &crate::rules::Analysis, instrument: usize, node: NodeId) -> Option<String> {
    let instrument = analysis.draft().instrument(instrument)?;
    let own = instrument.instrument().numbering.nodes.get(node)?;
    let first = instrument.block(own.block)?.text.trim();
    let text = std::iter::once(first).chain(prose(&instrument, node)).collect::<Vec<_>>().join("\n\n");
    let mut shown: String = text.chars().take(SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    Some(shown)
}

fn level_of(family: MarkerFamily) -> Option<ReferenceLevel> {
    match family {
        MarkerFamily::Part => Some(ReferenceLevel::Part),
        MarkerFamily::Chapter => Some(ReferenceLevel::Chapter),
        MarkerFamily::Section => Some(ReferenceLevel::Section),
        MarkerFamily::Article => Some(ReferenceLevel::Article),
        MarkerFamily::Annex => Some(ReferenceLevel::Annex),
        _ => None,
    }
}

fn shortened(text: &str) -> String {
    const WORDS: usize = 40;
    let mut words: String = text.chars().take(WORDS).collect();
    if words.len() < text.len() {
        words.push('…');
    }
    words
}
