//! The date and the parties of an instrument, which rules judge it by.

use std::ops::Range;

use crate::config::profile::Scope;
use crate::draft::{BlockRef, InstrumentRef};
use crate::lang::date::PartialDate;
use crate::lang::entity::InstrumentKind;
use crate::registry::{PartyId, Registry};
use crate::rules::declared::Declared;
use crate::syntax::Role;

/// The date and the parties of an instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstrumentFacts {
    /// The date of the text and where it was taken from.
    pub date: Option<TextDate>,
    /// Its parties, in the order of its title or of the front matter.
    pub parties: Vec<PartyId>,
    /// Its kind: as declared, or as its title names it.
    pub kind: Option<InstrumentKind>,
    /// Whether it is to bind under international law; only a declaration says so.
    pub binding: Option<bool>,
}

/// The date of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextDate {
    /// The date.
    pub date: PartialDate,
    /// It is declared or stands with the signatures; otherwise it is that of the meeting that the text opens with.
    pub certain: bool,
}

impl InstrumentFacts {
    pub(super) fn read(instrument: &InstrumentRef<'_>, declared: &Declared, registry: &Registry) -> Self {
        let titled = instrument.instrument().title.and_then(|title| title.kind);
        Self {
            date: text_date(instrument, declared),
            parties: parties(instrument, declared, registry),
            kind: declared.kind().or(titled),
            binding: declared.binding(),
        }
    }

    /// Whether it is one of the instruments of a scope; no scope means all.
    pub(super) fn is_within(&self, scope: Option<&Scope>, registry: &Registry) -> bool {
        scope.is_none_or(|scope| {
            let is_party =
                |id: &String| registry.parties().by_id(id).is_some_and(|party| self.parties.contains(&party));
            let parties = scope.parties.is_empty() || scope.parties.iter().any(is_party);
            parties && scope.holds(self.kind, self.date.map(|date| date.date))
        })
    }
}

fn text_date(instrument: &InstrumentRef<'_>, declared: &Declared) -> Option<TextDate> {
    let certain = |date| TextDate { date, certain: true };
    declared
        .date()
        .or_else(|| concluding_date(instrument))
        .map(certain)
        .or_else(|| opening_date(instrument).map(|date| TextDate { date, certain: false }))
}

/// The date of signature, or else the last whole date of the conclusion.
fn concluding_date(instrument: &InstrumentRef<'_>) -> Option<PartialDate> {
    let concluding = || in_role(instrument, Role::concludes);
    let signature = concluding().find_map(|block| {
        let index = block.facts().form.closing_date?;
        block.facts().dates.get(index as usize).map(|date| date.end())
    });
    let whole = |date: &PartialDate| date.civil().is_some();
    signature.or_else(|| {
        concluding().flat_map(|block| &block.facts().dates).map(|date| date.end()).filter(whole).last()
    })
}

/// The blocks in certain roles; looks at the roles alone.
fn in_role<'a>(
    instrument: &InstrumentRef<'a>,
    is_meant: impl Fn(Role) -> bool,
) -> impl Iterator<Item = BlockRef<'a>> {
    let roles = instrument.instrument().roles.iter().enumerate();
    roles.filter(move |(_, role)| is_meant(**role)).filter_map(|(at, _)| instrument.block(at))
}

/// The last whole date of the paragraphs before the body: the visit or meeting on which the text is made.
fn opening_date(instrument: &InstrumentRef<'_>) -> Option<PartialDate> {
    let roles = &instrument.instrument().roles;
    in_role(instrument, |role| matches!(role, Role::Subtitle | Role::Preamble))
        .filter(|block| roles.get(block.index) == Some(&Role::Subtitle) || block.facts().form.opening)
        .flat_map(|block| &block.facts().dates)
        .map(|date| date.end())
        .find(|date| date.civil().is_some())
}

/// The parties that the title names, or else those that the front matter declares.
fn parties(instrument: &InstrumentRef<'_>, declared: &Declared, registry: &Registry) -> Vec<PartyId> {
    let named = named_parties(instrument, registry);
    if named.len() > 1 {
        return named;
    }
    let declared = declared.front_matter.parties.iter();
    let declared: Vec<PartyId> = declared.filter_map(|id| registry.parties().by_id(&id.value)).collect();
    if declared.is_empty() { named } else { declared }
}

fn named_parties(instrument: &InstrumentRef<'_>, registry: &Registry) -> Vec<PartyId> {
    let Some(title) = instrument.instrument().title else { return Vec::new() };
    let named = parties_in(instrument, title.first..title.last + 1, registry);
    if !named.is_empty() || title.trailing {
        return named;
    }
    // A title may go on in the next line: Joint Statement / of the Republic of Arland and the Republic of Berria.
    let mut below = (title.last + 1..instrument.len()).filter_map(|at| instrument.block(at));
    let next = below.find(|block| block.block().shape.significant);
    let line = next.filter(|block| block.block().shape.line && !block.block().shape.concluding);
    let named =
        line.map_or_else(Vec::new, |line| parties_in(instrument, line.index..line.index + 1, registry));
    if named.len() == 2 { named } else { Vec::new() }
}

/// The parties that some blocks name, in the order of their first mention.
fn parties_in(instrument: &InstrumentRef<'_>, blocks: Range<usize>, registry: &Registry) -> Vec<PartyId> {
    let text = blocks.filter_map(|at| instrument.block(at)).map(|block| block.text);
    let mut parties = Vec::new();
    for mention in text.flat_map(|text| registry.parties().mentions(text)) {
        if !parties.contains(&mention.party) {
            parties.push(mention.party);
        }
    }
    parties
}
