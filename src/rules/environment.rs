//! What an analysis depends on besides the text: which rules speak, and the records.

use std::sync::Arc;

use crate::config::Settings;
use crate::config::front_matter::Stage;
use crate::config::profile::Profile;
use crate::lang::Language;
use crate::registry::Registry;
use crate::rules::context::{BlockCheck, DraftCheck, InstrumentCheck, ParagraphCheck};
use crate::rules::declared::Declared;
use crate::rules::earlier::Earlier;
use crate::rules::typography::l007_comma_between_title_marks as title_marks;
use crate::rules::workspace::OtherDates;
use crate::rules::{ALL, Check, Finding, Rule};
use crate::syntax::Facets;

/// What an analysis depends on besides the text. Cheap to clone.
#[derive(Clone)]
pub struct Environment {
    /// The rules that speak, and how loudly.
    pub rules: Arc<RuleSet>,
    /// The records.
    pub registry: Arc<Registry>,
    /// What other drafts of the workspace say, as far as it differs.
    pub(super) others: Arc<OtherDates>,
    /// What the draft was when it was saved or opened last.
    pub(super) earlier: Option<Arc<Earlier>>,
}

/// The rules that speak, by what they look at, and the settings that say so.
#[derive(Clone, Debug)]
pub struct RuleSet {
    pub(super) paragraph: Vec<ParagraphRule>,
    pub(super) instrument: Vec<InstrumentRule>,
    pub(super) draft: Vec<DraftCheck>,
    settings: Settings,
}

/// A rule that looks at one paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct ParagraphRule {
    /// How it does.
    pub(super) check: ParagraphCheck,
    languages: Languages,
}

impl ParagraphRule {
    /// Whether it speaks in a language.
    pub(super) fn speaks(&self, language: Language) -> bool {
        self.languages.0 & bit(language) != 0
    }
}

/// The languages in which a rule speaks.
#[derive(Clone, Copy, Debug)]
struct Languages(u64);

impl Languages {
    fn of(rule: &Rule) -> Self {
        let speaks = Language::ALL.into_iter().filter(|language| rule.speaks(*language));
        Self(speaks.fold(0, |bits, language| bits | bit(language)))
    }
}

const fn bit(language: Language) -> u64 {
    1 << (language as u64)
}

/// A rule that looks at instruments.
#[derive(Clone, Copy, Debug)]
pub(super) struct InstrumentRule {
    /// What it looks at.
    pub(super) facets: Facets,
    /// What it looks at besides where it asks for the list of blocks that have it.
    pub(super) on_demand: Facets,
    /// How it does.
    pub(super) check: InstrumentRuleCheck,
}

/// How a rule looks at instruments.
#[derive(Clone, Copy, Debug)]
pub(super) enum InstrumentRuleCheck {
    /// At each of the blocks for itself.
    Each(BlockCheck),
    /// At all of them together.
    Whole(InstrumentCheck),
}

impl InstrumentRule {
    const fn each(facets: Facets, check: BlockCheck) -> Self {
        Self { facets, on_demand: Facets::NONE, check: InstrumentRuleCheck::Each(check) }
    }

    const fn whole(facets: Facets, on_demand: Facets, check: InstrumentCheck) -> Self {
        Self { facets, on_demand, check: InstrumentRuleCheck::Whole(check) }
    }
}

impl Environment {
    /// The settings in force for a draft, and the records.
    pub fn new(settings: Settings, registry: Arc<Registry>) -> Self {
        Self { rules: Arc::new(RuleSet::new(settings)), registry, others: Arc::default(), earlier: None }
    }

    /// The same with what the draft was when it was saved or opened last.
    #[must_use]
    pub fn since(self, earlier: Option<Arc<Earlier>>) -> Self {
        Self { earlier, ..self }
    }

    /// How far a draft has come that declares this.
    pub(super) fn stage(&self, declared: &Declared) -> Stage {
        self.rules.settings().stage_of(declared.stage())
    }

    /// The house profile that a draft follows.
    pub(super) fn profile(&self, declared: &Declared) -> &Profile {
        self.rules.settings().profiles().get(declared.profile())
    }

    /// Every rule at its default, and the records that come with Alternat.
    pub fn standard() -> Self {
        Self::new(Settings::default(), Registry::shared())
    }
}

impl RuleSet {
    /// The rules as configured.
    pub fn new(settings: Settings) -> Self {
        let speaking: Vec<&Rule> = ALL.iter().copied().filter(|rule| speaks(&settings, rule)).collect();
        let mut set = Self { paragraph: Vec::new(), instrument: Vec::new(), draft: Vec::new(), settings };
        for rule in speaking {
            set.add(rule, rule.check);
        }
        set
    }

    fn add(&mut self, rule: &Rule, check: Check) {
        match check {
            Check::Paragraph(check) => {
                self.paragraph.push(ParagraphRule { check, languages: Languages::of(rule) });
            }
            Check::Each(facets, check) => self.instrument.push(InstrumentRule::each(facets, check)),
            Check::InstrumentWith(facets, check) => {
                self.instrument.push(InstrumentRule::whole(facets, Facets::NONE, check));
            }
            Check::InstrumentOnDemand(facets, on_demand, check) => {
                self.instrument.push(InstrumentRule::whole(facets, on_demand, check));
            }
            Check::Instrument(check) => {
                self.instrument.push(InstrumentRule::whole(Facets::EVERYTHING, Facets::NONE, check));
            }
            Check::Draft(check) => self.draft.push(check),
            Check::All(checks) => checks.iter().for_each(|check| self.add(rule, *check)),
            Check::Engine => {}
        }
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether a rule is switched on.
    pub fn speaks(&self, rule: &Rule) -> bool {
        speaks(&self.settings, rule)
    }

    /// Gives findings the severity that the user wants and drops those of silent rules.
    /// In a text that is fixed, what they offer is taken from them.
    pub(super) fn levelled<I: IntoIterator<Item = Finding>>(
        &self,
        findings: I,
        stage: Stage,
    ) -> impl Iterator<Item = Finding> + use<'_, I> {
        findings.into_iter().filter_map(move |finding| {
            let rule = finding.rule;
            let severity =
                self.settings.severity_of(rule.code, is_on(&self.settings, rule), finding.severity)?;
            let finding = finding.at(severity);
            Some(if stage.is_fixed() { finding.into_corrigendum() } else { finding })
        })
    }
}

fn speaks(settings: &Settings, rule: &Rule) -> bool {
    settings.severity_of(rule.code, is_on(settings, rule), rule.severity).is_some()
}

/// Whether a rule speaks unless the configuration silences it.
fn is_on(settings: &Settings, rule: &Rule) -> bool {
    rule.on || *rule == title_marks::RULE && title_marks::is_decided(settings.profiles())
}
