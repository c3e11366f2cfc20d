//! What is known of a draft as a whole: what a status line shows.

use crate::config::front_matter::Stage;
use crate::lang::Language;
use crate::lang::entity::InstrumentKind;
use crate::messages::{Locale, Message, kind_id, lookup, render};
use crate::rules::{Analysis, PlacedFinding, Severity};

/// What is known of a draft as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftStatus {
    /// Its language.
    pub language: Language,
    /// The kind of its first instrument of which that is known.
    pub kind: Option<InstrumentKind>,
    /// How far it has come.
    pub stage: Stage,
    /// How many findings are shown, by severity.
    pub findings: Findings,
    /// How many instruments are on record.
    pub records: usize,
}

/// How many findings there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Remarks.
    pub infos: usize,
    /// Hints.
    pub hints: usize,
}

/// The status of a draft of which these findings are shown.
pub fn status<'f>(analysis: &Analysis, shown: impl Iterator<Item = &'f PlacedFinding>) -> DraftStatus {
    let kinds = (0..analysis.draft().parts().len()).filter_map(|at| analysis.instrument_facts(at)?.kind);
    DraftStatus {
        language: analysis.draft().language(),
        kind: { kinds }.next(),
        stage: analysis.stage(),
        findings: shown.fold(Findings::default(), |findings, finding| findings.and(finding.severity())),
        records: analysis.environment().registry.instruments().ids().count(),
    }
}

impl Findings {
    const fn and(mut self, severity: Severity) -> Self {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Info => self.infos += 1,
            Severity::Hint => self.hints += 1,
        }
        self
    }
}

/// The name of a kind of instrument that never changes, and its name in the reader's language.
pub fn kind_names(kind: InstrumentKind, locale: Locale) -> (&'static str, String) {
    let id = kind_id(kind);
    (id.strip_prefix("kind-").unwrap_or(id), render(&Message::new(id), locale))
}

/// The name of a stage in front matter, and its name in the reader's language.
pub fn stage_names(stage: Stage, locale: Locale) -> (&'static str, String) {
    named("stage", stage.name(), locale)
}

/// The tag of a language, and its name in the reader's language.
pub fn language_names(language: Language, locale: Locale) -> (&'static str, String) {
    named("language", language.tag(), locale)
}

fn named(what: &str, name: &'static str, locale: Locale) -> (&'static str, String) {
    (name, lookup(&format!("{what}-{name}"), locale).unwrap_or_else(|| name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Environment;
    use crate::text::Snapshot;

    fn of(text: &str) -> DraftStatus {
        let analysis = Analysis::new(Snapshot::new(text), Environment::standard());
        status(&analysis, analysis.findings().iter())
    }

    #[test]
    fn a_draft_is_known_by_its_title_and_its_front_matter() {
        let text = "---\nstage: negotiated\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方将落实2023年2月30日达成的共识。\n";
        let known = of(text);
        assert_eq!((known.kind, known.stage), (Some(InstrumentKind::JointStatement), Stage::Negotiated));
        assert_eq!(known.findings.errors, 1);
        assert!(known.records > 100);
        assert_eq!(language_names(known.language, Locale::Chinese), ("zh-Hans", "简体中文".to_owned()));
        assert_eq!(of("").kind, None);
    }

    #[test]
    fn every_stage_and_language_has_a_name() {
        for locale in Locale::ALL {
            for stage in Stage::names().filter_map(Stage::from_name) {
                assert_ne!(lookup(&format!("stage-{}", stage.name()), locale), None, "{stage:?}");
            }
            for language in Language::ALL {
                assert_ne!(lookup(&format!("language-{}", language.tag()), locale), None, "{language:?}");
            }
        }
    }
}
