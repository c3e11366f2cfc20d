//! The findings of a draft, kept by paragraph and by instrument from revision to revision.

use std::cell::Cell;
use std::sync::Arc;

use imbl::Vector;

use crate::draft::{BlockRef, Draft, InstrumentRef, Splice};
use crate::lang::Language;
use crate::lang::entity::InstrumentKind;
use crate::rules::Finding;
use crate::rules::context::{DraftContext, InstrumentContext, ParagraphContext};
use crate::rules::declared::Declared;
use crate::rules::environment::{Environment, InstrumentRuleCheck};
use crate::rules::gathered::Gathered;
use crate::rules::groups;
use crate::rules::instrument_facts::InstrumentFacts;
use crate::rules::meta;
use crate::rules::meta::BlockDirectives;
use crate::rules::placed::PlacedFinding;
use crate::rules::suppress::{self, Silence};
use crate::syntax::{BlockKind, Facets, Instrument};
use crate::text::{Change, Snapshot, TextRange};

/// A draft with all that the rules say of it. Immutable and cheap to clone.
///
/// It is a pure function of the text, the front matter in it, and the environment;
/// [`Analysis::edited`] gives what [`Analysis::new`] would give of the new text.
#[derive(Clone)]
pub struct Analysis {
    environment: Environment,
    declared: Arc<Declared>,
    draft: Draft,
    paragraphs: Vector<Arc<ParagraphReport>>,
    instruments: Arc<Vec<Arc<InstrumentReport>>>,
    findings: Arc<Vec<PlacedFinding>>,
}

/// What the rules say of one block by itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ParagraphReport {
    findings: Vec<Arc<Finding>>,
    directives: BlockDirectives,
}

/// What the rules say of one instrument and of its blocks; places count from its start.
#[derive(Debug, PartialEq, Eq)]
struct InstrumentReport {
    facts: InstrumentFacts,
    findings: Vec<PlacedFinding>,
    /// Blocks with directives, counted from the instrument's first.
    directives: Vec<(u32, usize)>,
}

impl Analysis {
    /// Analyses a text.
    pub fn new(snapshot: Snapshot, environment: Environment) -> Self {
        let declared = Arc::new(Declared::of(snapshot.text()));
        let draft = Draft::new(snapshot, declared.language());
        let paragraphs: Vector<Arc<ParagraphReport>> =
            draft.blocks().map(|block| paragraph_report(&block, &declared, &environment)).collect();
        Self::assemble(environment, declared, draft, paragraphs, |_| None)
    }

    /// Analyses the text after `change`, whose result is `snapshot`. Only what the change reaches is read again.
    pub fn edited(&self, snapshot: Snapshot, change: Change) -> Self {
        let same = self.declared.is_of(snapshot.text());
        if !same {
            return Self::new(snapshot, self.environment.clone());
        }
        let (draft, splice) = self.draft.edited(snapshot, change);
        let Some(splice) = splice else {
            return Self::new(draft.snapshot().clone(), self.environment.clone());
        };
        let paragraphs = self.spliced(&draft, &splice);
        // Instruments keep their order, so each is looked for behind the one found last.
        let behind = Cell::new(0);
        let known = |instrument: &Arc<Instrument>| {
            let mut later = self.draft.parts().iter().enumerate().skip(behind.get());
            let (at, _) = later.find(|(_, part)| Arc::ptr_eq(&part.instrument, instrument))?;
            behind.set(at + 1);
            self.instruments.get(at).cloned()
        };
        Self::assemble(self.environment.clone(), self.declared.clone(), draft, paragraphs, known)
    }

    /// The same text under another environment.
    pub fn under(&self, environment: Environment) -> Self {
        Self::new(self.snapshot().clone(), environment)
    }

    /// The draft.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The text with its line table.
    pub fn snapshot(&self) -> &Snapshot {
        self.draft.snapshot()
    }

    /// The environment.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// What the front matter declares.
    pub fn declared(&self) -> &Declared {
        &self.declared
    }

    /// All findings in order of place, without those that are suppressed.
    pub fn findings(&self) -> &[PlacedFinding] {
        &self.findings
    }

    /// The date and the parties of an instrument.
    pub fn instrument_facts(&self, instrument: usize) -> Option<&InstrumentFacts> {
        self.instruments.get(instrument).map(|report| &report.facts)
    }

    fn spliced(&self, draft: &Draft, splice: &Splice) -> Vector<Arc<ParagraphReport>> {
        let mut paragraphs = self.paragraphs.clone();
        let tail = paragraphs.split_off(splice.removed.end);
        paragraphs.truncate(splice.removed.start);
        let inserted = splice.removed.start..splice.removed.start + splice.inserted;
        paragraphs.extend(
            inserted
                .filter_map(|at| draft.block(at))
                .map(|block| paragraph_report(&block, &self.declared, &self.environment)),
        );
        paragraphs.append(tail);
        paragraphs
    }

    fn assemble(
        environment: Environment,
        declared: Arc<Declared>,
        draft: Draft,
        paragraphs: Vector<Arc<ParagraphReport>>,
        known: impl Fn(&Arc<Instrument>) -> Option<Arc<InstrumentReport>>,
    ) -> Self {
        let instruments: Vec<Arc<InstrumentReport>> = draft
            .parts()
            .iter()
            .zip(draft.instruments())
            .map(|(part, instrument)| {
                known(&part.instrument).unwrap_or_else(|| {
                    Arc::new(instrument_report(&instrument, &paragraphs, &declared, &environment))
                })
            })
            .collect();
        let findings = all_findings(&environment, &declared, &draft, &paragraphs, &instruments);
        Self {
            environment,
            declared,
            draft,
            paragraphs,
            instruments: Arc::new(instruments),
            findings: Arc::new(findings),
        }
    }
}

/// Analyses are equal when they say the same of the same text.
impl PartialEq for Analysis {
    fn eq(&self, other: &Self) -> bool {
        self.draft == other.draft
            && self.declared == other.declared
            && self.paragraphs == other.paragraphs
            && self.instruments == other.instruments
            && self.findings == other.findings
    }
}

fn paragraph_report(
    block: &BlockRef<'_>,
    declared: &Declared,
    environment: &Environment,
) -> Arc<ParagraphReport> {
    let directives = BlockDirectives::read(block);
    if block.kind() != BlockKind::Prose || block.language() == Language::Unknown {
        return Arc::new(ParagraphReport { directives, findings: Vec::new() });
    }
    let context = ParagraphContext {
        text: block.text,
        facts: block.facts(),
        language: block.language(),
        stage: environment.stage(declared),
        settings: environment.rules.settings(),
        profile: environment.profile(declared),
        registry: &environment.registry,
    };
    let mut findings = Vec::new();
    for check in &environment.rules.paragraph {
        check(&context, &mut findings);
    }
    findings.retain(|finding| !directives.covers(finding.range));
    let findings = environment.rules.levelled(findings, context.stage).map(Arc::new).collect();
    Arc::new(ParagraphReport { findings, directives })
}

fn instrument_report(
    instrument: &InstrumentRef<'_>,
    paragraphs: &Vector<Arc<ParagraphReport>>,
    declared: &Declared,
    environment: &Environment,
) -> InstrumentReport {
    let reports: Vec<&ParagraphReport> = paragraphs
        .focus()
        .narrow(instrument.first_block()..instrument.first_block() + instrument.len())
        .into_iter()
        .map(Arc::as_ref)
        .collect();
    let facts = InstrumentFacts::read(instrument, declared, &environment.registry);
    let gathered = Gathered::default();
    let context = InstrumentContext {
        instrument: *instrument,
        gathered: &gathered,
        looks_at: Facets::EVERYTHING,
        facts: &facts,
        declared,
        stage: environment.stage(declared),
        settings: environment.rules.settings(),
        profile: environment.profile(declared),
        registry: &environment.registry,
    };
    let mut own = Vec::new();
    for rule in &environment.rules.instrument {
        let context = InstrumentContext { looks_at: rule.facets, ..context };
        match rule.check {
            InstrumentRuleCheck::Whole(check) => check(&context, &mut own),
            InstrumentRuleCheck::Each(check) => {
                for (block, role) in instrument.with(rule.facets) {
                    check(&context, &block, role, &mut own);
                }
            }
        }
    }
    let own = environment
        .rules
        .levelled(own, context.stage)
        .map(|finding| PlacedFinding::new(0, Arc::new(finding)));
    let mut findings: Vec<PlacedFinding> = own.collect();
    let mut directives = Vec::new();
    for (block, report) in (0..).zip(&reports) {
        if report.findings.is_empty() && report.directives.is_empty() {
            continue;
        }
        let start = instrument.block(block).map_or(0, |block| block.start);
        findings.extend(report.findings.iter().map(|finding| PlacedFinding::new(start, finding.clone())));
        if !report.directives.is_empty() {
            directives.push((start, block));
        }
    }
    let settings = environment.rules.settings();
    if settings.limits_kinds() {
        findings.retain(|finding| settings.judges_kind(finding.rule().code, facts.kind));
    }
    findings.retain(|finding| facts.is_within(finding.finding().scope.as_deref(), &environment.registry));
    findings.sort_by_key(PlacedFinding::order);
    let findings = groups::gathered(findings);
    InstrumentReport { facts, findings, directives }
}

fn all_findings(
    environment: &Environment,
    declared: &Declared,
    draft: &Draft,
    paragraphs: &Vector<Arc<ParagraphReport>>,
    instruments: &[Arc<InstrumentReport>],
) -> Vec<PlacedFinding> {
    let mut own = Vec::new();
    let context = DraftContext {
        draft,
        declared,
        stage: environment.stage(declared),
        settings: environment.rules.settings(),
        profile: environment.profile(declared),
        registry: &environment.registry,
    };
    for check in &environment.rules.draft {
        check(&context, &mut own);
    }
    meta::front_matter_findings(declared, environment.rules.settings().profiles(), &mut own);
    let mut silences: Vec<Silence> = Vec::new();
    for (part, report) in draft.parts().iter().zip(instruments) {
        let base = draft.start_of(part.blocks.start);
        for (start, block) in &report.directives {
            let Some(block) = paragraphs.get(part.blocks.start + block) else { continue };
            silences.extend(block.directives.silences(base + start, draft.snapshot(), &mut own));
        }
    }
    let settings = environment.rules.settings();
    let mut findings: Vec<PlacedFinding> = environment
        .rules
        .levelled(own, context.stage)
        .filter(|finding| {
            !settings.limits_kinds()
                || settings.judges_kind(finding.rule.code, kind_at(finding.range, draft, instruments))
        })
        .map(|finding| PlacedFinding::new(0, Arc::new(finding)))
        .collect();
    for (part, report) in draft.parts().iter().zip(instruments) {
        let base = draft.start_of(part.blocks.start);
        findings.extend(report.findings.iter().map(|finding| finding.shifted(base)));
    }
    if !silences.is_empty() {
        suppress::apply(&silences, draft.snapshot(), &environment.rules, context.stage, &mut findings);
    }
    findings.sort_by_key(PlacedFinding::order);
    findings
}

/// The kind of the instrument that a place lies in.
fn kind_at(place: TextRange, draft: &Draft, instruments: &[Arc<InstrumentReport>]) -> Option<InstrumentKind> {
    let behind = draft.parts().partition_point(|part| draft.start_of(part.blocks.start) <= place.start);
    instruments.get(behind.saturating_sub(1)).and_then(|report| report.facts.kind)
}
