//! What the user sets in the editor: initialization options, and the section `alternat` of its settings.

use std::path::PathBuf;

use serde_json::Value;

use crate::features::hints::HintChoice;
use crate::messages::Locale;

/// The section of the editor's settings that is ours.
pub(super) const SECTION: &str = "alternat";

/// What the user has set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Settings {
    /// The language of the messages; none to follow the editor.
    pub(super) language: Option<Locale>,
    /// What is shown beside the text.
    pub(super) taste: Taste,
    /// The folder of the handbook of the rules; none to look beside the executable.
    pub(super) documentation: Option<PathBuf>,
}

/// What the user wants to see beside the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taste {
    /// The hints in the text.
    pub(super) hints: HintChoice,
    /// Counts above parts of the draft.
    pub(super) lenses: bool,
    /// The findings of drafts that are not open.
    pub(super) unopened: bool,
}

impl Default for Taste {
    fn default() -> Self {
        Self { hints: HintChoice::ALL, lenses: true, unopened: true }
    }
}

/// The keys that are known: `language`, `documentation`, `inlayHints.headings` and the like, `codeLens.enabled`,
/// `workspace.diagnostics`.
const KEYS: [&str; 5] = ["language", "documentation", "inlayHints", "codeLens", "workspace"];

impl Settings {
    /// Reads settings; none if they say nothing to us. They may stand under the name of our section.
    pub(super) fn read(settings: &Value) -> Option<Self> {
        let section = settings.get(SECTION).unwrap_or(settings);
        if !KEYS.iter().any(|key| section.get(key).is_some()) {
            return None;
        }
        let language = section.get("language").and_then(Value::as_str);
        let language = language.filter(|tag| !tag.is_empty() && *tag != "auto");
        let is_on = |path: &str| section.pointer(path).and_then(Value::as_bool).unwrap_or(true);
        let hints = HintChoice {
            headings: is_on("/inlayHints/headings"),
            weekdays: is_on("/inlayHints/weekdays"),
            titles: is_on("/inlayHints/titles"),
            counts: is_on("/inlayHints/counts"),
        };
        let taste =
            Taste { hints, lenses: is_on("/codeLens/enabled"), unopened: is_on("/workspace/diagnostics") };
        let documentation = section.get("documentation").and_then(Value::as_str);
        let documentation = documentation.filter(|folder| !folder.is_empty()).map(PathBuf::from);
        Some(Self { language: language.map(Locale::from_tag), taste, documentation })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn in_chinese() -> Option<Settings> {
        Some(Settings { language: Some(Locale::Chinese), ..Settings::default() })
    }

    #[test]
    fn the_language_stands_alone_or_in_our_section() {
        assert_eq!(Settings::read(&json!({ "language": "zh-Hans" })), in_chinese());
        assert_eq!(Settings::read(&json!({ "alternat": { "language": "zh-CN" } })), in_chinese());
        assert_eq!(Settings::read(&json!({ "language": "auto" })), Some(Settings::default()));
        assert_eq!(Settings::read(&json!({ "language": null })), Some(Settings::default()));
        let folder = Settings { documentation: Some(PathBuf::from("/docs")), ..Settings::default() };
        assert_eq!(Settings::read(&json!({ "documentation": "/docs", "language": "" })), Some(folder));
    }

    #[test]
    fn hints_and_counts_can_be_turned_off_one_by_one() {
        let read =
            Settings::read(&json!({ "inlayHints": { "weekdays": false }, "codeLens": { "enabled": false } }));
        let taste = read.map(|settings| settings.taste).unwrap_or_default();
        assert_eq!(taste.hints, HintChoice { weekdays: false, ..HintChoice::ALL });
        assert!(!taste.lenses);
    }

    #[test]
    fn settings_of_others_say_nothing() {
        assert_eq!(Settings::read(&json!(null)), None);
        assert_eq!(Settings::read(&json!({ "other": { "language": "zh" } })), None);
        assert_eq!(Settings::read(&json!([1])), None);
    }
}
