//! What `alternat.toml` may hold. Serde reads these types, and the JSON schema is made from them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::config::front_matter::Stage;
use crate::config::profile::{Formula, List, ProfileSection};
use crate::records::Mapping;

/// Configuration of Alternat: `alternat.toml`.
/// The nearest one above a draft is in force for it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
#[schemars(title = "alternat.toml", extend("$schema" = "https://json-schema.org/draft/2020-12/schema"))]
pub(super) struct Document {
    /// Other configurations, relative to this file, that this one builds upon; what it says itself comes first.
    pub(super) extends: Texts,
    /// The drafts and what belongs to them.
    pub(super) project: ProjectSection,
    /// The house profile, in force for drafts that choose no other.
    pub(super) profile: ProfileSection,
    /// Other profiles, which front matter chooses by name: `profile: house-2022`.
    pub(super) profiles: BTreeMap<String, ProfileSection>,
    /// Formulas that are to be used word for word, in every profile: entries, or the path of a file with them.
    pub(super) formulas: List<Formula>,
    /// Rules by code (`N001`), name (`numbering-gap`), family (`N`), or `default` for all of them: a level, or a
    /// table with the level, the kinds of instrument, and the options of the rule.
    /// The more exact entry wins. A family does not wake rules that are off by default.
    #[schemars(with = "serde_json::Value")]
    pub(super) rules: Rules,
    /// Other settings of rules or another stage for some paths; the last one that fits wins.
    pub(super) overrides: Vec<OverrideSection>,
}

/// The drafts and what belongs to them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub(super) struct ProjectSection {
    /// Languages of the drafts, as BCP 47 tags, such as `zh-Hans`.
    pub(super) languages: Vec<String>,
    /// Patterns of paths, relative to this file, of `.txt` and `.md` files that are drafts.
    /// `*.dipl`, `*.dipl.md` and `*.dipl.txt` always are.
    pub(super) include: Vec<String>,
    /// Patterns of paths, relative to this file, that are left out when folders are searched.
    pub(super) exclude: Vec<String>,
    /// Files with records of instruments, parties, relations and series, relative to this file: TOML or
    /// JSON records, or tables as JSON, CSV or TSV.
    pub(super) registry: Vec<RegistryEntry>,
    /// A file with findings that are known and not shown, relative to this file: see
    /// `alternat check --baseline write`.
    pub(super) baseline: Option<String>,
    /// Files with terms, relative to this file.
    pub(super) glossary: Vec<String>,
}

/// A file with records, alone or with a word on how to read it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum RegistryEntry {
    /// `"treaties.toml"`
    File(String),
    /// `{ file = "treaties.csv", columns = { … } }`
    Mapped(Box<MappedFile>),
}

/// A file with records, and how to read it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) struct MappedFile {
    /// The file, relative to this configuration.
    pub(super) file: String,
    /// How to read it.
    #[serde(flatten)]
    pub(super) mapping: Mapping,
}

/// Other settings of rules or another stage for some paths.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct OverrideSection {
    /// Patterns of paths, relative to this file.
    pub(super) paths: Texts,
    /// Rules, as in `[rules]`.
    #[serde(default)]
    #[schemars(with = "serde_json::Value")]
    pub(super) rules: Rules,
    /// The stage of drafts that do not give their own.
    pub(super) stage: Option<Stage>,
}

/// A table that is read and checked apart from the rest, since its keys depend on the rules.
pub(super) type Rules = IgnoredAny;

/// One text or several.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Texts {
    /// One.
    One(String),
    /// Several.
    Several(Vec<String>),
}

impl RegistryEntry {
    pub(super) fn file(&self) -> &str {
        match self {
            Self::File(file) => file,
            Self::Mapped(mapped) => &mapped.file,
        }
    }

    pub(super) fn mapping(&self) -> Mapping {
        match self {
            Self::File(_) => Mapping::default(),
            Self::Mapped(mapped) => mapped.mapping.clone(),
        }
    }
}

impl Texts {
    /// All of them.
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Several(texts) => texts,
        }
    }
}

impl Default for Texts {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}
