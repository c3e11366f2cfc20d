//! The findings of a draft, kept by paragraph and by instrument from revision to revision.

use std::sync::{Arc, OnceLock};

use imbl::Vector;

use crate::config::front_matter::Stage;
use crate::draft::{Draft, Edit, InstrumentRef};
use crate::lang::entity::InstrumentKind;
use crate::rules::accepted::{self, Known};
use crate::rules::context::DraftContext;
use crate::rules::declared::Declared;
use crate::rules::earlier::Earlier;
use crate::rules::environment::Environment;
use crate::rules::instrument_facts::InstrumentFacts;
use crate::rules::instrument_report::{InstrumentReport, Surroundings};
use crate::rules::mentions::Mentions;
use crate::rules::meta;
use crate::rules::paragraph_report::ParagraphReport;
use crate::rules::placed::PlacedFinding;
use crate::rules::suppress::{self, Suppressed};
use crate::rules::workspace::OtherDates;
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
    suppressed: Arc<Vec<Suppressed>>,
    known: Known,
    /// The instruments and parties that the draft names; found when somebody asks, once for the revision.
    mentions: Arc<OnceLock<Mentions>>,
}

impl Analysis {
    /// Analyses a text.
    pub fn new(snapshot: Snapshot, environment: Environment) -> Self {
        let declared = Arc::new(Declared::of(snapshot.text()));
        let draft = Draft::knowing(environment.registry.clone(), snapshot, declared.language());
        let paragraphs: Vector<Arc<ParagraphReport>> =
            draft.blocks().map(|block| ParagraphReport::new(&block, &declared, &environment)).collect();
        let around = Surroundings { environment: &environment, declared: &declared, paragraphs: &paragraphs };
        let report = |instrument| Arc::new(InstrumentReport::new(&instrument, around));
        let instruments = draft.instruments().map(report).collect();
        Self::assemble(environment, declared, draft, paragraphs, instruments)
    }

    /// Analyses the text after `change`, whose result is `snapshot`. Only what the change reaches is read again.
    pub fn edited(&self, snapshot: Snapshot, change: Change) -> Self {
        let same = self.declared.is_of(snapshot.text());
        if !same {
            return Self::new(snapshot, self.environment.clone());
        }
        let (draft, edit) = self.draft.edited(snapshot, change);
        let Some(edit) = edit else {
            return Self::new(draft.snapshot().clone(), self.environment.clone());
        };
        let (environment, declared) = (self.environment.clone(), self.declared.clone());
        let inserted = edit.splice.removed.start..edit.splice.removed.start + edit.splice.inserted;
        let blocks = inserted.filter_map(|at| draft.block(at));
        let reports = blocks.map(|block| ParagraphReport::new(&block, &declared, &environment));
        let paragraphs = edit.splice.applied(&self.paragraphs, reports);
        let around = Surroundings { environment: &environment, declared: &declared, paragraphs: &paragraphs };
        let instruments =
            draft.instruments().map(|instrument| self.report_after(&edit, &instrument, around)).collect();
        Self::assemble(environment, declared, draft, paragraphs, instruments)
    }

    /// The same text if it were as far as `stage`, whatever it says of itself. Of paragraphs only those are asked about
    /// again of which the stage has been asked for. `None` if this is no longer wanted, which is asked at every step.
    pub fn at_stage(&self, stage: Stage, is_wanted: impl Fn() -> bool) -> Option<Self> {
        let rules = &self.environment.rules;
        let settings = rules.settings().clone().with_stage(stage);
        let environment = Environment::new(settings, self.environment.registry.clone());
        let is_kept = stage.is_fixed() == self.stage().is_fixed();
        let blocks = self.draft.blocks().zip(self.paragraphs.iter());
        let reports = blocks.map(|(block, report)| {
            is_wanted().then(|| match is_kept && !report.depends_on_stage {
                true => report.clone(),
                false => ParagraphReport::new(&block, &self.declared, &environment),
            })
        });
        let paragraphs = reports.collect::<Option<_>>()?;
        let around =
            Surroundings { environment: &environment, declared: &self.declared, paragraphs: &paragraphs };
        let report = |instrument| is_wanted().then(|| Arc::new(InstrumentReport::new(&instrument, around)));
        let instruments = self.draft.instruments().map(report).collect::<Option<_>>()?;
        let (declared, draft) = (self.declared.clone(), self.draft.clone());
        is_wanted().then(|| Self::assemble(environment, declared, draft, paragraphs, instruments))
    }

    /// The same text beside other drafts of its workspace; `None` where these say what they said before.
    pub fn beside(&self, others: OtherDates) -> Option<Self> {
        if *self.environment.others == others {
            return None;
        }
        let environment = Environment { others: Arc::new(others), ..self.environment.clone() };
        Some(self.judged_in(environment))
    }

    /// The same text compared with what it was.
    pub fn since(&self, earlier: Option<Arc<Earlier>>) -> Self {
        self.judged_in(self.environment.clone().since(earlier))
    }

    /// What the draft was when it was saved or opened last.
    pub fn earlier(&self) -> Option<&Arc<Earlier>> {
        self.environment.earlier.as_ref()
    }

    /// The same reports under an environment that differs in what rules on whole drafts look at.
    fn judged_in(&self, environment: Environment) -> Self {
        let Judged { findings, suppressed, known } =
            all_findings(&environment, &self.declared, &self.draft, &self.paragraphs, &self.instruments);
        let (findings, suppressed) = (Arc::new(findings), Arc::new(suppressed));
        Self { environment, findings, suppressed, known, ..self.clone() }
    }

    /// How far the draft has come.
    pub fn stage(&self) -> Stage {
        self.environment.stage(&self.declared)
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

    /// The same, shared.
    pub(super) fn declared_shared(&self) -> Arc<Declared> {
        self.declared.clone()
    }

    /// All findings in order of place, without those that are suppressed.
    pub fn findings(&self) -> &[PlacedFinding] {
        &self.findings
    }

    /// The findings that the draft, its side file or the baseline silences.
    pub fn suppressed(&self) -> &[Suppressed] {
        &self.suppressed
    }

    /// What of the baseline has been met.
    pub fn known(&self) -> Known {
        self.known
    }

    /// The date and the parties of an instrument.
    pub fn instrument_facts(&self, instrument: usize) -> Option<&InstrumentFacts> {
        self.instruments.get(instrument).map(|report| &report.facts)
    }

    /// The instruments and parties that the draft names. Found at the first call, once for the revision; only in the
    /// instruments that have changed since somebody asked before.
    pub fn mentions(&self) -> &Mentions {
        self.mentions.get_or_init(|| {
            let mut all = Mentions::default();
            for (instrument, report) in self.draft.instruments().zip(self.instruments.iter()) {
                let registry = &self.environment.registry;
                all.add(report.mentions.of(instrument, &report.facts.parties, registry), instrument.start());
            }
            all
        })
    }

    /// The report on an instrument after an edit, kept as far as it still holds.
    fn report_after(
        &self,
        edit: &Edit,
        instrument: &InstrumentRef<'_>,
        around: Surroundings<'_>,
    ) -> Arc<InstrumentReport> {
        let blocks = instrument.first_block()..instrument.first_block() + instrument.len();
        let before = edit.splice.held(&blocks).and_then(|before| {
            let at = self.draft.parts().partition_point(|part| part.blocks.start < before.start);
            let known = self.draft.instrument(at).zip(self.instruments.get(at));
            known.filter(|(known, _)| known.first_block() == before.start && known.len() == before.len())
        });
        let Some((before, known)) = before else {
            return Arc::new(InstrumentReport::new(instrument, around));
        };
        if edit.splice.before(&blocks).is_none() {
            Arc::new(known.after(edit, &before, instrument, around))
        } else if edit.terms {
            Arc::new(known.among_other_terms(instrument, around))
        } else {
            known.clone()
        }
    }

    fn assemble(
        environment: Environment,
        declared: Arc<Declared>,
        draft: Draft,
        paragraphs: Vector<Arc<ParagraphReport>>,
        instruments: Vec<Arc<InstrumentReport>>,
    ) -> Self {
        let Judged { findings, suppressed, known } =
            all_findings(&environment, &declared, &draft, &paragraphs, &instruments);
        Self {
            environment,
            declared,
            draft,
            paragraphs,
            instruments: Arc::new(instruments),
            findings: Arc::new(findings),
            suppressed: Arc::new(suppressed),
            known,
            mentions: Arc::default(),
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

/// What is said of a draft, and what is not.
struct Judged {
    findings: Vec<PlacedFinding>,
    suppressed: Vec<Suppressed>,
    known: Known,
}

fn all_findings(
    environment: &Environment,
    declared: &Declared,
    draft: &Draft,
    paragraphs: &Vector<Arc<ParagraphReport>>,
    instruments: &[Arc<InstrumentReport>],
) -> Judged {
    let mut own = Vec::new();
    let context = DraftContext {
        draft,
        declared,
        stage: environment.stage(declared),
        settings: environment.rules.settings(),
        profile: environment.profile(declared),
        registry: &environment.registry,
        others: &environment.others,
        earlier: environment.earlier.as_deref(),
    };
    for check in &environment.rules.draft {
        check(&context, &mut own);
    }
    meta::front_matter_findings(declared, environment.rules.settings().profiles(), &mut own);
    let mut directives = Vec::new();
    for (part, report) in draft.parts().iter().zip(instruments) {
        let base = draft.start_of(part.blocks.start);
        for (start, block) in &report.directives {
            let Some(block) = paragraphs.get(part.blocks.start + block) else { continue };
            directives.extend(block.directives.placed(base + start));
        }
    }
    let silences = meta::silences(&directives, draft.snapshot(), &mut own);
    let settings = environment.rules.settings();
    let mut findings: Vec<PlacedFinding> = environment
        .rules
        .levelled(own, context.stage)
        .filter(|finding| {
            !settings.limits_kinds()
                || settings.judges_kind(finding.rule.code, kind_at(finding.range, draft, instruments))
        })
        .map(PlacedFinding::new)
        .collect();
    for (part, report) in draft.parts().iter().zip(instruments) {
        let base = draft.start_of(part.blocks.start);
        findings.extend(report.findings.iter().map(|finding| finding.shifted(base)));
    }
    let mut suppressed = Vec::new();
    if !silences.is_empty() {
        let rules = &environment.rules;
        suppress::apply(&silences, draft.snapshot(), rules, context.stage, &mut findings, &mut suppressed);
    }
    findings.sort_by_key(PlacedFinding::order);
    let known = accepted::apply(draft, &environment.rules, context.stage, &mut findings, &mut suppressed);
    Judged { findings, suppressed, known }
}

/// The kind of the instrument that a place lies in.
fn kind_at(place: TextRange, draft: &Draft, instruments: &[Arc<InstrumentReport>]) -> Option<InstrumentKind> {
    let behind = draft.parts().partition_point(|part| draft.start_of(part.blocks.start) <= place.start);
    instruments.get(behind.saturating_sub(1)).and_then(|report| report.facts.kind)
}
