//! What rules report.

use std::sync::Arc;

use crate::config::Severity;
use crate::config::profile::Scope;
use crate::messages::Message;
use crate::rules::Rule;
use crate::text::{TextEdit, TextRange};

/// What a rule says of one place. Ranges count UTF-8 bytes from the start of the part that the rule
/// was given: a paragraph, an instrument, or the whole draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// Its severity here: the rule's own unless the rule softens or raises it.
    pub severity: Severity,
    /// The place.
    pub range: TextRange,
    /// What is wrong and what to do, in one or two sentences.
    pub message: Message,
    /// Other places that belong to it.
    pub related: Vec<Related>,
    /// What can be done, the likeliest first.
    pub fixes: Vec<Fix>,
    /// Where set, it holds only for these instruments.
    pub scope: Option<Arc<Scope>>,
    /// Where set, findings of the same rule and group in one instrument are shown as one, with a count.
    pub group: Option<String>,
    /// The text is fixed: what is wrong in it is corrected only by consent of its signatories, so no fix is
    /// offered (Vienna Convention on the Law of Treaties, article 79).
    pub corrigendum: bool,
}

/// Another place that belongs to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The place, counted as the finding's range is.
    pub range: TextRange,
    /// What stands there.
    pub message: Message,
}

/// A change that would settle a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an imperative.
    pub title: Message,
    /// Whether it may be applied without being looked at.
    pub safety: Safety,
    /// Edits that do not overlap, counted as the finding's range is.
    pub edits: Vec<TextEdit>,
}

/// Whether a fix may be applied without being looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Safety {
    /// Cannot change the meaning, is idempotent, and may be applied with all others of its sort.
    Safe,
    /// Is shown, and applied one at a time.
    Unsafe,
}

impl Safety {
    /// The word in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}

impl Finding {
    /// A finding of `rule` at its own severity.
    pub fn new(rule: &'static Rule, range: TextRange, message: Message) -> Self {
        Self {
            rule,
            severity: rule.severity,
            range,
            message,
            related: Vec::new(),
            fixes: Vec::new(),
            scope: None,
            group: None,
            corrigendum: false,
        }
    }

    /// The same finding with another place that belongs to it.
    #[must_use]
    pub fn related(mut self, range: TextRange, message: Message) -> Self {
        self.related.push(Related { range, message });
        self
    }

    /// The same finding with a safe fix.
    #[must_use]
    pub fn safe_fix(mut self, title: Message, edits: Vec<TextEdit>) -> Self {
        self.fixes.push(Fix { title, safety: Safety::Safe, edits });
        self
    }

    /// The same finding with an unsafe fix.
    #[must_use]
    pub fn unsafe_fix(mut self, title: Message, edits: Vec<TextEdit>) -> Self {
        self.fixes.push(Fix { title, safety: Safety::Unsafe, edits });
        self
    }

    /// The same finding for these instruments only.
    #[must_use]
    pub fn within(mut self, scope: Scope) -> Self {
        self.scope = (!scope.is_all()).then(|| Arc::new(scope));
        self
    }

    /// The same finding as one of a group; its message says how many they are with the argument `count`.
    #[must_use]
    pub fn grouped(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// The same finding in a text that is fixed.
    #[must_use]
    pub(super) fn into_corrigendum(mut self) -> Self {
        self.fixes.clear();
        self.corrigendum = true;
        self
    }

    /// The places that it speaks of.
    pub(super) fn places(&self) -> impl Iterator<Item = TextRange> + '_ {
        let related = self.related.iter().map(|related| related.range);
        let edits = self.fixes.iter().flat_map(|fix| &fix.edits).map(|edit| edit.range);
        std::iter::once(self.range).chain(related).chain(edits)
    }

    /// The same finding with its places elsewhere.
    #[must_use]
    pub(super) fn with_places(mut self, place: impl Fn(TextRange) -> TextRange) -> Self {
        self.range = place(self.range);
        self.related.iter_mut().for_each(|related| related.range = place(related.range));
        let edits = self.fixes.iter_mut().flat_map(|fix| &mut fix.edits);
        edits.for_each(|edit| edit.range = place(edit.range));
        self
    }

    /// The same finding at another severity.
    #[must_use]
    pub fn at(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}
