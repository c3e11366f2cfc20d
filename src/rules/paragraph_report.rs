//! What the rules say of one block by itself.

use std::sync::Arc;

use crate::draft::BlockRef;
use crate::rules::context::{AskedStage, ParagraphContext};
use crate::rules::declared::Declared;
use crate::rules::environment::Environment;
use crate::rules::meta::BlockDirectives;
use crate::rules::placed::PlacedFinding;
use crate::syntax::BlockKind;

/// What the rules say of one block by itself; places count from its start.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ParagraphReport {
    pub(super) findings: Vec<PlacedFinding>,
    pub(super) directives: BlockDirectives,
    /// Whether a rule has asked how far the draft has come.
    pub(super) depends_on_stage: bool,
}

impl ParagraphReport {
    /// Asks every rule that looks at one paragraph alone.
    pub(super) fn new(block: &BlockRef<'_>, declared: &Declared, environment: &Environment) -> Arc<Self> {
        let directives = BlockDirectives::read(block);
        if block.kind() != BlockKind::Prose || !block.language().is_read() {
            return Arc::new(Self { directives, ..Self::default() });
        }
        let stage = environment.stage(declared);
        let asked = AskedStage::new(stage);
        let context = ParagraphContext {
            text: block.text,
            facts: block.facts(),
            language: block.language(),
            stage: &asked,
            settings: environment.rules.settings(),
            profile: environment.profile(declared),
            registry: &environment.registry,
        };
        let mut findings = Vec::new();
        let speaking = environment.rules.paragraph.iter().filter(|rule| rule.speaks(context.language));
        speaking.for_each(|rule| (rule.check)(&context, &mut findings));
        findings.retain(|finding| !directives.covers(finding.range));
        let findings = environment.rules.levelled(findings, stage).map(PlacedFinding::new).collect();
        Arc::new(Self { findings, directives, depends_on_stage: asked.was_asked() })
    }

    /// Whether there is nothing to report and nothing to silence.
    pub(super) fn is_silent(&self) -> bool {
        self.findings.is_empty() && self.directives.is_empty()
    }
}
