//! What the rules say of one instrument, kept from revision to revision as far as nothing that they look at changes.

use std::cell::Cell;
use std::sync::Arc;

use imbl::Vector;

use crate::draft::{Edit, InstrumentRef};
use crate::rules::context::InstrumentContext;
use crate::rules::declared::Declared;
use crate::rules::environment::{Environment, InstrumentRule, InstrumentRuleCheck};
use crate::rules::gathered::Gathered;
use crate::rules::groups;
use crate::rules::instrument_facts::InstrumentFacts;
use crate::rules::mentions::OwnMentions;
use crate::rules::paragraph_report::ParagraphReport;
use crate::rules::placed::PlacedFinding;
use crate::rules::touched::{Asked, Touched};
use crate::syntax::Facets;

/// What the rules say of one instrument and of its blocks; places count from its start.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct InstrumentReport {
    pub(super) facts: InstrumentFacts,
    /// By rule, and of each rule by block.
    own: Vec<Own>,
    /// The lists of blocks that each rule has asked for.
    asked_for: Vec<Facets>,
    /// Blocks whose reports are not empty, counted from the instrument's first.
    speaking: Vec<usize>,
    /// All findings in order of place, those of its paragraphs included.
    pub(super) findings: Vec<PlacedFinding>,
    /// Where blocks with directives start, and which they are, counted from the instrument's first.
    pub(super) directives: Vec<(u32, usize)>,
    /// The instruments and parties that it names.
    pub(super) mentions: OwnMentions,
}

/// What a rule says that looks at the whole instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Own {
    /// Its place among the rules on instruments.
    rule: usize,
    /// The block that it was asked about; none for a rule that is asked about all of them.
    block: Option<usize>,
    finding: PlacedFinding,
}

/// What findings depend on besides the instrument.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    pub(super) environment: &'a Environment,
    pub(super) declared: &'a Declared,
    pub(super) paragraphs: &'a Vector<Arc<ParagraphReport>>,
}

/// Whether the rule of a finding speaks in the language of the paragraph that it begins in. What is said of
/// paragraphs in languages that are not read is said of the draft as a whole.
fn speaks(finding: &PlacedFinding, instrument: &InstrumentRef<'_>) -> bool {
    let rule = finding.rule();
    if rule.languages.is_empty() {
        return true;
    }
    let block = instrument.draft().block_at(instrument.start() + finding.range().start);
    let own = block.map(|block| block.language()).filter(|language| language.is_read());
    let language = own.unwrap_or(instrument.draft().language());
    if language.is_read() {
        return rule.speaks(language);
    }
    // A title in a language that is not read may stand over a text in one in which the rule does not speak.
    let mut read =
        instrument.blocks().map(|(block, _)| block.language()).filter(|language| language.is_read());
    read.all(|language| rule.speaks(language))
}

impl InstrumentReport {
    /// Asks every rule.
    pub(super) fn new(instrument: &InstrumentRef<'_>, around: Surroundings<'_>) -> Self {
        let facts = InstrumentFacts::read(instrument, around.declared, &around.environment.registry);
        let all = instrument.first_block()..instrument.first_block() + instrument.len();
        let reports = around.paragraphs.focus().narrow(all).into_iter().enumerate();
        let speaking = reports.filter(|(_, report)| !report.is_silent()).map(|(at, _)| at).collect();
        let mut own = Vec::new();
        let asked = vec![Asked::All; around.environment.rules.instrument.len()];
        let panel = Panel { instrument: *instrument, facts: &facts, around };
        let asked_for = panel.ask(&asked, &[], &mut own);
        Self::joined(facts, own, asked_for, speaking, instrument, around)
    }

    /// What the rules say after an edit in the instrument, which was `before`. Asks only the rules that look at
    /// something that it has changed.
    pub(super) fn after(
        &self,
        edit: &Edit,
        before: &InstrumentRef<'_>,
        instrument: &InstrumentRef<'_>,
        around: Surroundings<'_>,
    ) -> Self {
        match Touched::by(edit, before, instrument) {
            Some(touched) => self.touched(&touched, instrument, around),
            None => Self::new(instrument, around),
        }
    }

    /// What the rules say after an edit elsewhere that has changed the terms of the draft.
    pub(super) fn among_other_terms(&self, instrument: &InstrumentRef<'_>, around: Surroundings<'_>) -> Self {
        self.touched(&Touched::elsewhere(), instrument, around)
    }

    fn touched(&self, touched: &Touched, instrument: &InstrumentRef<'_>, around: Surroundings<'_>) -> Self {
        let mut facts = self.facts.clone();
        if touched.frame {
            facts = InstrumentFacts::read(instrument, around.declared, &around.environment.registry);
        }
        if touched.title || facts != self.facts {
            return Self::new(instrument, around);
        }
        let (own, asked_for) = self.kept(touched, instrument, &facts, around);
        let replaced = touched.replaced();
        let mut speaking: Vec<usize> = self.speaking.iter().filter_map(|at| touched.now(*at)).collect();
        speaking.retain(|at| !replaced.contains(at));
        let place = speaking.partition_point(|at| *at < replaced.start);
        let speaks = |at: &usize| {
            let report = around.paragraphs.get(instrument.first_block() + at);
            report.is_some_and(|report| !report.is_silent())
        };
        speaking.splice(place..place, replaced.filter(speaks));
        Self::joined(facts, own, asked_for, speaking, instrument, around)
    }

    /// What was said and still holds, with what is said now by the rules that are asked again; and the lists
    /// that each has asked for.
    fn kept(
        &self,
        touched: &Touched,
        instrument: &InstrumentRef<'_>,
        facts: &InstrumentFacts,
        around: Surroundings<'_>,
    ) -> (Vec<Own>, Vec<Facets>) {
        let rules = around.environment.rules.instrument.iter();
        let asked_for = self.asked_for.iter().copied().chain(std::iter::repeat(Facets::EVERYTHING));
        let mut asked: Vec<Asked<'_>> =
            rules.zip(asked_for).map(|(rule, asked_for)| touched.asked(rule, asked_for)).collect();
        let mut kept = Vec::with_capacity(self.own.len());
        for own in &self.own {
            let Some(asked) = asked.get_mut(own.rule) else { continue };
            let block = own.block.map(|block| touched.now(block));
            let again = match (&asked, block) {
                (Asked::All, _) | (_, Some(None)) => true,
                (Asked::About(blocks), Some(Some(block))) => blocks.binary_search(&block).is_ok(),
                (Asked::About(_) | Asked::No, None) | (Asked::No, Some(Some(_))) => false,
            };
            if again {
                continue;
            }
            match own.finding.after(touched.change) {
                Some(finding) => kept.push(Own { rule: own.rule, block: block.flatten(), finding }),
                None => *asked = Asked::All,
            }
        }
        kept.retain(|own| !matches!(asked.get(own.rule), Some(Asked::All)));
        let said = kept.len();
        let panel = Panel { instrument: *instrument, facts, around };
        let asked_for = panel.ask(&asked, &self.asked_for, &mut kept);
        if kept.len() > said {
            kept.sort_by_key(|own| (own.rule, own.block));
        }
        (kept, asked_for)
    }

    fn joined(
        facts: InstrumentFacts,
        own: Vec<Own>,
        asked_for: Vec<Facets>,
        speaking: Vec<usize>,
        instrument: &InstrumentRef<'_>,
        around: Surroundings<'_>,
    ) -> Self {
        let mut findings: Vec<PlacedFinding> = own
            .iter()
            .filter(|own| speaks(&own.finding, instrument))
            .map(|own| own.finding.clone())
            .collect();
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
        Self { facts, own, asked_for, speaking, findings, directives, mentions: OwnMentions::default() }
    }
}

/// The rules that look at instruments, with what they share while they are asked about one.
struct Panel<'a> {
    instrument: InstrumentRef<'a>,
    facts: &'a InstrumentFacts,
    around: Surroundings<'a>,
}

impl Panel<'_> {
    /// Asks each rule about what `asked` says. Returns the lists that each has asked for, now or `before`.
    fn ask(&self, asked: &[Asked<'_>], before: &[Facets], said: &mut Vec<Own>) -> Vec<Facets> {
        let Surroundings { environment, declared, .. } = self.around;
        let gathered = Gathered::default();
        let asked_for = Cell::new(Facets::NONE);
        let context = InstrumentContext {
            instrument: self.instrument,
            gathered: &gathered,
            looks_at: Facets::EVERYTHING,
            asked_for: &asked_for,
            facts: self.facts,
            declared,
            stage: environment.stage(declared),
            settings: environment.rules.settings(),
            profile: environment.profile(declared),
            registry: &environment.registry,
        };
        let rules = environment.rules.instrument.iter().zip(asked).enumerate();
        let each = rules.map(|(at, (rule, asked))| {
            if matches!(asked, Asked::No) {
                return before.get(at).copied().unwrap_or_default();
            }
            asked_for.set(Facets::NONE);
            let context = InstrumentContext { looks_at: rule.facets.union(rule.on_demand), ..context };
            self.ask_one(at, rule, *asked, &context, said);
            asked_for.get().within(rule.on_demand)
        });
        each.collect()
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
        let mut say = |block: Option<usize>, findings: &mut Vec<_>| {
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
                say(None, &mut findings);
            }
            (InstrumentRuleCheck::Each(check), Asked::All) => {
                for (block, role) in self.instrument.with(rule.facets) {
                    check(context, &block, role, &mut findings);
                    say(Some(block.index), &mut findings);
                }
            }
            (InstrumentRuleCheck::Each(check), Asked::About(blocks)) => {
                let roles = &self.instrument.instrument().roles;
                let places = blocks.iter();
                for (block, role) in places.filter_map(|at| self.instrument.block(*at).zip(roles.get(*at))) {
                    if block.block().shape.facets.meets(rule.facets) {
                        check(context, &block, *role, &mut findings);
                        say(Some(block.index), &mut findings);
                    }
                }
            }
        }
    }
}
