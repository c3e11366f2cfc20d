//! What a rule's function is given, and where it puts what it finds.

use std::cell::Cell;

use crate::config::Settings;
use crate::config::front_matter::Stage;
use crate::config::profile::Profile;
use crate::draft::{BlockRef, Draft, InstrumentRef};
use crate::lang::Language;
use crate::lang::entity::Facts;
use crate::registry::Registry;
use crate::rules::Finding;
use crate::rules::declared::Declared;
use crate::rules::earlier::Earlier;
use crate::rules::gathered::Gathered;
use crate::rules::instrument_facts::InstrumentFacts;
use crate::rules::numbering::runs::Run;
use crate::rules::typography::breaks::{Break, breaks};
use crate::rules::workspace::OtherDates;
use crate::syntax::{Facet, Facets, Role};

/// Checks one paragraph alone; ranges count from the paragraph's start.
pub type ParagraphCheck = fn(&ParagraphContext<'_>, &mut Vec<Finding>);

/// Checks one instrument; ranges count from the instrument's start.
pub type InstrumentCheck = fn(&InstrumentContext<'_>, &mut Vec<Finding>);

/// Checks one block of an instrument, in its role; ranges count from the instrument's start, as the block's does.
pub type BlockCheck = fn(&InstrumentContext<'_>, &BlockRef<'_>, Role, &mut Vec<Finding>);

/// Checks the whole draft; ranges count from the text's start.
pub type DraftCheck = fn(&DraftContext<'_>, &mut Vec<Finding>);

/// One paragraph of prose.
#[derive(Clone, Copy)]
pub struct ParagraphContext<'a> {
    /// Its text, with the line ends inside and after it.
    pub text: &'a str,
    /// What its language found in it.
    pub facts: &'a Facts,
    /// The language that it was read in.
    pub language: Language,
    pub(super) stage: &'a AskedStage,
    /// What the user has set.
    pub settings: &'a Settings,
    /// The house profile that the draft follows.
    pub profile: &'a Profile,
    /// The records.
    pub registry: &'a Registry,
}

impl ParagraphContext<'_> {
    /// How far the draft has come. To be asked for only where something has been found that depends on it: what is said of
    /// the other paragraphs holds at every stage.
    pub fn stage(&self) -> Stage {
        self.stage.asked.set(true);
        self.stage.stage
    }
}

/// A stage, and whether somebody has asked for it.
pub(super) struct AskedStage {
    stage: Stage,
    asked: Cell<bool>,
}

impl AskedStage {
    /// Nobody has asked yet.
    pub(super) const fn new(stage: Stage) -> Self {
        Self { stage, asked: Cell::new(false) }
    }

    /// Whether somebody has asked.
    pub(super) fn was_asked(&self) -> bool {
        self.asked.get()
    }
}

/// One instrument.
#[derive(Clone, Copy)]
pub struct InstrumentContext<'a> {
    /// Its blocks, titles and numbered parts.
    pub instrument: InstrumentRef<'a>,
    /// What was gathered from it so far.
    pub(super) gathered: &'a Gathered<'a>,
    /// What the rule has said that it looks at.
    pub(super) looks_at: Facets,
    /// What it has asked for.
    pub(super) asked_for: &'a Cell<Facets>,
    /// Its date, its parties.
    pub facts: &'a InstrumentFacts,
    /// What the front matter declares.
    pub declared: &'a Declared,
    /// How far the draft has come.
    pub stage: Stage,
    /// What the user has set.
    pub settings: &'a Settings,
    /// The house profile that the draft follows.
    pub profile: &'a Profile,
    /// The records.
    pub registry: &'a Registry,
}

impl<'a> InstrumentContext<'a> {
    /// Its blocks that have a facet, with their roles, in order of place. Gathered once for all rules.
    pub fn with(&self, facet: Facet) -> &'a [(BlockRef<'a>, Role)] {
        debug_assert!(self.looks_at.has(facet), "the rule has not said that it looks at {facet:?}");
        self.asked_for.set(self.asked_for.get().and(facet));
        self.gathered.with(&self.instrument, facet)
    }

    /// Its torn sentences in order of place, and how many paragraphs of prose it has.
    pub(in crate::rules) fn breaks(&self) -> (&'a [Break], usize) {
        let (breaks, paragraphs) = self.gathered.breaks(|| breaks(self));
        (breaks, *paragraphs)
    }

    /// Its numbered parts as runs of numbers that should be complete.
    pub(in crate::rules) fn runs(&self) -> &'a [Run<'a>] {
        debug_assert!(self.looks_at.has(Facet::Marker), "the rule has not said that it looks at markers");
        debug_assert!(self.looks_at.has(Facet::Structure), "the rule has not said that it looks at numbers");
        self.gathered.runs(&self.instrument)
    }
}

/// The whole draft.
#[derive(Clone, Copy)]
pub struct DraftContext<'a> {
    /// The draft.
    pub draft: &'a Draft,
    /// What the front matter declares.
    pub declared: &'a Declared,
    /// How far the draft has come.
    pub stage: Stage,
    /// What the user has set.
    pub settings: &'a Settings,
    /// The house profile that the draft follows.
    pub profile: &'a Profile,
    /// The records.
    pub registry: &'a Registry,
    /// What other drafts of the workspace say.
    pub others: &'a OtherDates,
    /// What the draft was when it was saved or opened last.
    pub earlier: Option<&'a Earlier>,
}
