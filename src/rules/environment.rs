//! What an analysis depends on besides the text: which rules speak, and the records.

use std::sync::Arc;

use crate::config::Level;
use crate::registry::Registry;
use crate::rules::context::{DraftCheck, InstrumentCheck, ParagraphCheck};
use crate::rules::{ALL, Check, Finding, Rule};

/// What an analysis depends on besides the text. Cheap to clone.
#[derive(Clone)]
pub struct Environment {
    /// The rules that speak, and how loudly.
    pub rules: Arc<RuleSet>,
    /// The records.
    pub registry: Arc<Registry>,
}

/// The rules that speak, by what they look at.
#[derive(Clone, Debug)]
pub struct RuleSet {
    pub(super) paragraph: Vec<ParagraphCheck>,
    pub(super) instrument: Vec<InstrumentCheck>,
    pub(super) draft: Vec<DraftCheck>,
    levels: Vec<(&'static str, Option<Level>)>,
}

impl Environment {
    /// Every rule at its default, and the records that come with Alternat.
    pub fn standard() -> Self {
        Self { rules: Arc::new(RuleSet::standard()), registry: Registry::shared() }
    }
}

impl RuleSet {
    /// The rules as configured: `level` says what the user wants of a rule, `None` for its default.
    pub fn new(level: impl Fn(&Rule) -> Option<Level>) -> Self {
        let mut set =
            Self { paragraph: Vec::new(), instrument: Vec::new(), draft: Vec::new(), levels: Vec::new() };
        for rule in ALL {
            let level = level(rule);
            set.levels.push((rule.code, level));
            if !set.speaks(rule) {
                continue;
            }
            match rule.check {
                Check::Paragraph(check) => set.paragraph.push(check),
                Check::Instrument(check) => set.instrument.push(check),
                Check::Draft(check) => set.draft.push(check),
                Check::Engine => {}
            }
        }
        set
    }

    /// Every rule at its default.
    pub fn standard() -> Self {
        Self::new(|_| None)
    }

    /// Whether a rule is switched on.
    pub fn speaks(&self, rule: &Rule) -> bool {
        match self.level(rule) {
            Some(Level::Off) => false,
            Some(Level::At(_)) => true,
            None => rule.on,
        }
    }

    /// Gives findings the severity that the user wants and drops those of silent rules.
    pub(super) fn levelled(&self, findings: Vec<Finding>) -> impl Iterator<Item = Finding> + '_ {
        findings.into_iter().filter_map(|finding| match self.level(finding.rule) {
            Some(Level::Off) => None,
            Some(Level::At(severity)) => Some(finding.at(severity)),
            None => Some(finding),
        })
    }

    fn level(&self, rule: &Rule) -> Option<Level> {
        let at = self.levels.binary_search_by_key(&rule.code, |(code, _)| *code).ok()?;
        self.levels.get(at).and_then(|(_, level)| *level)
    }
}
