//! What is in force for one draft.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::front_matter::Stage;
use crate::config::profile::Profiles;
use crate::config::rule_table::RuleSettings;
use crate::config::{KnownFindings, Level, OptionValue, Selector, Severity, SideEntry};
use crate::lang::entity::InstrumentKind;

/// What is in force for one draft. The default changes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Levels by rule; the last one that names a rule is in force.
    levels: Vec<(Selector, Level)>,
    /// Kinds of instrument that rules are limited to; the last entry that names a rule is in force.
    kinds: Vec<(Selector, Vec<InstrumentKind>)>,
    /// Where set, the only rules that speak.
    only: Option<Vec<Selector>>,
    /// The stage of a draft that does not give its own.
    stage: Option<Stage>,
    /// The stage whatever the draft says of itself.
    forced_stage: Option<Stage>,
    /// Languages of the drafts, as BCP 47 tags; empty for all that can be read.
    languages: Vec<String>,
    /// Options by the code of their rule and their name.
    options: BTreeMap<(String, String), OptionValue>,
    /// The house profiles.
    profiles: Arc<Profiles>,
    /// What the side file of the draft silences.
    side: Arc<Vec<SideEntry>>,
    /// What the baseline knows of the draft.
    known: Arc<KnownFindings>,
}

impl Settings {
    /// The severity at which the rule with `code` speaks, or `None` where it does not.
    /// `on` says whether it speaks unless configured; `default` is the severity that it has here.
    pub fn severity_of(&self, code: &str, on: bool, default: Severity) -> Option<Severity> {
        self.speaks(code, on).then(|| self.level_of(code).and_then(Level::severity).unwrap_or(default))
    }

    /// Whether the rule with `code` speaks; `on` says whether it does unless configured.
    pub fn speaks(&self, code: &str, on: bool) -> bool {
        let selected = |selectors: &Vec<Selector>| selectors.iter().any(|selector| selector.matches(code));
        if !self.only.as_ref().is_none_or(selected) || self.level_of(code) == Some(Level::Off) {
            return false;
        }
        on || self.names(code)
    }

    /// Whether the rule with `code` is named by itself, which wakes one that is off unless configured.
    pub fn names(&self, code: &str) -> bool {
        let mut named = self.levels.iter().map(|(selector, _)| selector).chain(self.only.iter().flatten());
        named.any(|selector| matches!(selector, Selector::Rule(_)) && selector.matches(code))
    }

    /// The level set for the rule with `code`, or `None` where nothing is set.
    pub fn level_of(&self, code: &str) -> Option<Level> {
        self.levels.iter().rev().find(|(selector, _)| selector.matches(code)).map(|(_, level)| *level)
    }

    /// Whether any rule is limited to kinds of instrument.
    pub fn limits_kinds(&self) -> bool {
        !self.kinds.is_empty()
    }

    /// Whether the rule with `code` judges instruments of this kind; one of unknown kind is judged only
    /// by rules that are not limited.
    pub fn judges_kind(&self, code: &str, kind: Option<InstrumentKind>) -> bool {
        let limit = self.kinds.iter().rev().find(|(selector, _)| selector.matches(code));
        limit.is_none_or(|(_, kinds)| kind.is_some_and(|kind| kinds.contains(&kind)))
    }

    /// The stage of a draft whose front matter gives `own`.
    pub fn stage_of(&self, own: Option<Stage>) -> Stage {
        self.forced_stage.or(own).or(self.stage).unwrap_or_default()
    }

    /// What an option of the rule with `code` is set to, where it is set.
    pub fn option(&self, code: &str, name: &str) -> Option<&OptionValue> {
        if self.options.is_empty() {
            return None;
        }
        self.options.get(&(code.to_owned(), name.to_owned()))
    }

    /// The same settings with an option of a rule set.
    #[must_use]
    pub fn with_option(mut self, code: &str, name: &str, value: OptionValue) -> Self {
        self.options.insert((code.to_owned(), name.to_owned()), value);
        self
    }

    /// What the side file of the draft silences.
    pub fn side(&self) -> &[SideEntry] {
        &self.side
    }

    /// The same settings with the suppressions of the draft's side file.
    #[must_use]
    pub fn with_side(mut self, side: Arc<Vec<SideEntry>>) -> Self {
        self.side = side;
        self
    }

    /// What the baseline knows of the draft.
    pub fn known(&self) -> &KnownFindings {
        &self.known
    }

    /// The same settings with what a baseline knows of the draft.
    #[must_use]
    pub fn with_known(mut self, known: Arc<KnownFindings>) -> Self {
        self.known = known;
        self
    }

    /// The house profiles.
    pub fn profiles(&self) -> &Profiles {
        &self.profiles
    }

    /// The same settings with these house profiles.
    #[must_use]
    pub fn with_profiles(mut self, profiles: Arc<Profiles>) -> Self {
        self.profiles = profiles;
        self
    }

    /// Languages of the drafts, as BCP 47 tags; empty for all that can be read.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The same settings with one more level, which comes before those set so far.
    #[must_use]
    pub fn with_level(mut self, selector: Selector, level: Level) -> Self {
        self.levels.push((selector, level));
        self
    }

    /// The same settings where only these rules speak.
    #[must_use]
    pub fn only(mut self, selectors: Vec<Selector>) -> Self {
        self.only = Some(selectors);
        self
    }

    /// The same settings with this stage, whatever the draft says of itself.
    #[must_use]
    pub fn with_stage(mut self, stage: Stage) -> Self {
        self.forced_stage = Some(stage);
        self
    }

    pub(super) fn add_rules(&mut self, rules: &RuleSettings) {
        self.levels.extend_from_slice(&rules.levels);
        self.kinds.extend_from_slice(&rules.kinds);
        for (code, name, value) in &rules.options {
            self.options.insert(((*code).to_owned(), (*name).to_owned()), value.clone());
        }
    }

    pub(super) fn set_path_stage(&mut self, stage: Stage) {
        self.stage = Some(stage);
    }

    pub(super) fn set_languages(&mut self, languages: &[String]) {
        self.languages = languages.to_vec();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Selector = Selector::Rule("N001");
    const FAMILY: Selector = Selector::Family('N');

    fn on(settings: &Settings) -> Option<Severity> {
        settings.severity_of("N001", true, Severity::Error)
    }

    fn off(settings: &Settings) -> Option<Severity> {
        settings.severity_of("N001", false, Severity::Error)
    }

    #[test]
    fn nothing_set_changes_nothing() {
        let settings = Settings::default();
        assert_eq!((on(&settings), off(&settings)), (Some(Severity::Error), None));
        assert_eq!(settings.stage_of(None), Stage::Draft);
    }

    #[test]
    fn a_rule_named_speaks_and_a_family_wakes_none_that_is_off() {
        let rule = Settings::default().with_level(RULE, Level::Info);
        assert_eq!((on(&rule), off(&rule)), (Some(Severity::Info), Some(Severity::Info)));
        let family = Settings::default().with_level(FAMILY, Level::Info);
        assert_eq!((on(&family), off(&family)), (Some(Severity::Info), None));
        let silent = family.with_level(Selector::All, Level::Off);
        assert_eq!(on(&silent), None);
    }

    #[test]
    fn the_last_level_is_in_force() {
        let settings = Settings::default().with_level(RULE, Level::Off).with_level(FAMILY, Level::Hint);
        assert_eq!(on(&settings), Some(Severity::Hint));
    }

    #[test]
    fn where_rules_are_selected_no_other_speaks() {
        let selected = |selector| Settings::default().only(vec![selector]);
        assert_eq!(on(&selected(Selector::Family('C'))), None);
        assert_eq!((on(&selected(FAMILY)), off(&selected(FAMILY))), (Some(Severity::Error), None));
        assert_eq!(off(&selected(RULE)), Some(Severity::Error));
        assert_eq!(on(&selected(FAMILY).with_level(RULE, Level::Off)), None);
        assert_eq!(on(&selected(Selector::Family('C')).with_level(RULE, Level::Error)), None);
    }

    #[test]
    fn the_stage_is_forced_or_the_drafts_own_or_that_of_its_path() {
        let mut settings = Settings::default();
        settings.set_path_stage(Stage::Published);
        assert_eq!(settings.stage_of(None), Stage::Published);
        assert_eq!(settings.stage_of(Some(Stage::Final)), Stage::Final);
        assert_eq!(settings.with_stage(Stage::Signed).stage_of(Some(Stage::Final)), Stage::Signed);
    }
}
