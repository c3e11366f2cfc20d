//! What the rules say of one instrument, kept from revision to revision as far as nothing that they look at changes.

use std::sync::Arc;

use imbl::Vector;

use crate::draft::{Edit, InstrumentRef};
use crate::rules::context::InstrumentContext;
use crate::rules::declared::Declared;
use crate::rules::environment::{Environment, InstrumentRule, InstrumentRuleCheck};
use crate::rules::gathered::Gathered;
use crate::rules::groups;
use crate::rules::instrument_facts::InstrumentFacts;
use crate::rules::paragraph_report::ParagraphReport;
use crate::rules::placed::PlacedFinding;
use crate::rules::touched::Touched;
use crate::syntax::Facets;

/// What the rules say of one instrument and of its blocks; places count from its start.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct InstrumentReport {
    pub(super) facts: InstrumentFacts,
    /// By rule, and of each rule by block.
    own: Vec<Own>,
    /// Blocks whose reports are not empty, counted from the instrument's first.
    speaking: Vec<usize>,
    /// All findings in order of place, those of its paragraphs included.
    pub(super) findings: Vec<PlacedFinding>,
    /// Where blocks with directives start, and which they are, counted from the instrument's first.
    pub(super) directives: Vec<(u32, usize)>,
}

/// What a rule says that looks at the whole instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Own {
    /// Its place among the rules on instruments.
    rule: usize,
    /// The block that it was asked about; 0 for a rule that is asked about all of them.
    block: usize,
    finding: PlacedFinding,
}

/// What findings depend on besides the instrument.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    pub(super) environment: &'a Environment,
    pub(super) declared: &'a Declared,
    pub(super) paragraphs: &'a Vector<Arc<ParagraphReport>>,
}

impl InstrumentReport {
    /// Asks every rule.
    pub(super) fn new(instrument: &InstrumentRef<'_>, around: Surroundings<'_>) -> Self {
        let facts = InstrumentFacts::read(instrument, around.declared, &around.environment.registry);
        let all = instrument.first_block()..instrument.first_block() + instrument.len();
        let reports = around.paragraphs.focus().narrow(all).into_iter().enumerate();
        let speaking = reports.filter(|(_, report)| !report.is_silent()).map(|(at, _)| at).collect();
        let mut own = Vec::new();
        Panel::new(instrument, &facts, around).ask(|_, _| Asked::All, &mut own);
        Self::joined(facts, own, speaking, instrument, around)
    }

    /// What the rules say after an edit that left the instruments of the draft as they were. Asks only the
    /// rules that look at something that it has changed.
    pub(super) fn after(
        &self,
        edit: &Edit,
        before: &InstrumentRef<'_>,
        instrument: &InstrumentRef<'_>,
        around: Surroundings<'_>,
    ) -> Self {
        let Some(touched) = Touched::by(edit, before, instrument) else {
            return Self::new(instrument, around);
        };
        let facts = if touched.frame {
            let facts = InstrumentFacts::read(instrument, around.declared, &around.environment.registry);
            if facts != self.facts || touched.title {
                return Self::new(instrument, around);
            }
            facts
        } else {
            self.facts.clone()
        };
        let own = self.kept(&touched, instrument, &facts, around);
        let mut speaking = self.speaking.clone();
        for at in &touched.blocks {
            let report = around.paragraphs.get(instrument.first_block() + at);
            let speaks = report.is_some_and(|report| !report.is_silent());
            match speaking.binary_search(at) {
                Ok(known) if !speaks => drop(speaking.remove(known)),
                Err(place) if speaks => speaking.insert(place, *at),
                Ok(_) | Err(_) => {}
            }
        }
        Self::joined(facts, own, speaking, instrument, around)
    }

    /// What was said and still holds, with what is said now by the rules that are asked again.
    fn kept(
        &self,
        touched: &Touched,
        instrument: &InstrumentRef<'_>,
        facts: &InstrumentFacts,
        around: Surroundings<'_>,
    ) -> Vec<Own> {
        let rules = &around.environment.rules.instrument;
        let mut asked: Vec<Asked<'_>> = rules.iter().map(|rule| touched.asked(rule)).collect();
        let mut kept = Vec::with_capacity(self.own.len());
        for own in &self.own {
            let Some(asked) = asked.get_mut(own.rule) else { continue };
            let again = match asked {
                Asked::All => true,
                Asked::About(blocks) => blocks.contains(&own.block),
                Asked::No => false,
            };
            if again {
                continue;
            }
            match own.finding.after(touched.change) {
                Some(finding) => kept.push(Own { finding, ..*own }),
                None => *asked = Asked::All,
            }
        }
        kept.retain(|own| !matches!(asked.get(own.rule), Some(Asked::All)));
        let said = kept.len();
        let panel = Panel::new(instrument, facts, around);
        panel.ask(|at, _| asked.get(at).copied().unwrap_or(Asked::All), &mut kept);
        if kept.len() > said {
            kept.sort_by_key(|own| (own.rule, own.block));
        }
        kept
    }

    fn joined(
        facts: InstrumentFacts,
        own: Vec<Own>,
        speaking: Vec<usize>,
        instrument: &InstrumentRef<'_>,
        around: Surroundings<'_>,
    ) -> Self {
        let mut findings: Vec<PlacedFinding> = own.iter().map(|own| own.finding.clone()).collect();
        let mut directives = Vec::new();
        for block in &speaking {
            let Some(report) = around.paragraphs.get(instrument.first_block() + block) else { continue };
            let start = instrument.block(*block).map_or(0, |block| block.start);
            findings.extend(report.findings.iter().map(|finding| finding.shifted(start)));
            if !report.directives.is_empty() {
                directives.push((start, *block));
            }
        }
        let settings = around.environment.rules.settings();
        if settings.limits_kinds() {
            findings.retain(|finding| settings.judges_kind(finding.rule().code, facts.kind));
        }
        let registry = &around.environment.registry;
        findings.retain(|finding| facts.is_within(finding.finding().scope.as_deref(), registry));
        findings.sort_by_key(PlacedFinding::order);
        let findings = groups::gathered(findings);
        Self { facts, own, speaking, findings, directives }
    }
}

/// About what a rule is asked.
#[derive(Clone, Copy)]
pub(super) enum Asked<'a> {
    /// About nothing: what it said still holds.
    No,
    /// About these blocks.
    About(&'a [usize]),
    /// About the whole instrument.
    All,
}

/// The rules that look at instruments, with what they share while they are asked about one.
struct Panel<'a> {
    instrument: InstrumentRef<'a>,
    facts: &'a InstrumentFacts,
    around: Surroundings<'a>,
}

impl<'a> Panel<'a> {
    fn new(instrument: &InstrumentRef<'a>, facts: &'a InstrumentFacts, around: Surroundings<'a>) -> Self {
        Self { instrument: *instrument, facts, around }
    }

    /// Asks each rule about what `asked` says.
    fn ask<'b>(&self, asked: impl Fn(usize, &InstrumentRule) -> Asked<'b>, said: &mut Vec<Own>) {
        let Surroundings { environment, declared, .. } = self.around;
        let gathered = Gathered::default();
        let context = InstrumentContext {
            instrument: self.instrument,
            gathered: &gathered,
            looks_at: Facets::EVERYTHING,
            facts: self.facts,
            declared,
            stage: environment.stage(declared),
            settings: environment.rules.settings(),
            profile: environment.profile(declared),
            registry: &environment.registry,
        };
        for (at, rule) in environment.rules.instrument.iter().enumerate() {
            let context = InstrumentContext { looks_at: rule.facets, ..context };
            self.ask_one(at, rule, asked(at, rule), &context, said);
        }
    }

    fn ask_one(
        &self,
        at: usize,
        rule: &InstrumentRule,
        asked: Asked<'_>,
        context: &InstrumentContext<'_>,
        said: &mut Vec<Own>,
    ) {
        let rules = &self.around.environment.rules;
        let mut findings = Vec::new();
        let mut say = |block: usize, findings: &mut Vec<_>| {
            let levelled = rules.levelled(findings.drain(..), context.stage);
            said.extend(levelled.map(|finding| Own {
                rule: at,
                block,
                finding: PlacedFinding::new(finding),
            }));
        };
        match (rule.check, asked) {
            (_, Asked::No) => {}
            (InstrumentRuleCheck::Whole(check), Asked::All | Asked::About(_)) => {
                check(context, &mut findings);
                say(0, &mut findings);
            }
            (InstrumentRuleCheck::Each(check), Asked::All) => {
                for (block, role) in self.instrument.with(rule.facets) {
                    check(context, &block, role, &mut findings);
                    say(block.index, &mut findings);
                }
            }
            (InstrumentRuleCheck::Each(check), Asked::About(blocks)) => {
                let roles = &self.instrument.instrument().roles;
                for (block, role) in
                    blocks.iter().filter_map(|at| self.instrument.block(*at).zip(roles.get(*at)))
                {
                    if block.block().shape.facets.meets(rule.facets) {
                        check(context, &block, *role, &mut findings);
                        say(block.index, &mut findings);
                    }
                }
            }
        }
    }
}
