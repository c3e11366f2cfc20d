//! What the user sets in the editor: initialization options, and the section `alternat` of its settings.

use serde_json::Value;

use crate::messages::Locale;

/// The section of the editor's settings that is ours.
pub(super) const SECTION: &str = "alternat";

/// What the user has set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Settings {
    /// The language of the messages; none to follow the editor.
    pub(super) language: Option<Locale>,
}

impl Settings {
    /// Reads settings; none if they say nothing to us. They may stand under the name of our section.
    pub(super) fn read(settings: &Value) -> Option<Self> {
        let section = settings.get(SECTION).unwrap_or(settings);
        let language = section.get("language")?.as_str().filter(|tag| !tag.is_empty() && *tag != "auto");
        Some(Self { language: language.map(Locale::from_tag) })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_language_stands_alone_or_in_our_section() {
        let chinese = Some(Settings { language: Some(Locale::Chinese) });
        assert_eq!(Settings::read(&json!({ "language": "zh-Hans" })), chinese);
        assert_eq!(Settings::read(&json!({ "alternat": { "language": "zh-CN" } })), chinese);
        assert_eq!(Settings::read(&json!({ "language": "auto" })), Some(Settings::default()));
        assert_eq!(Settings::read(&json!({ "language": null })), Some(Settings::default()));
    }

    #[test]
    fn settings_of_others_say_nothing() {
        assert_eq!(Settings::read(&json!(null)), None);
        assert_eq!(Settings::read(&json!({ "other": { "language": "zh" } })), None);
        assert_eq!(Settings::read(&json!([1])), None);
    }
}
