//! What `[profile]`, `[profiles.NAME]` and `[[formulas]]` may hold.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use crate::config::document::Texts;
use crate::config::front_matter::iso_date;
use crate::config::kinds;
use crate::lang::date::PartialDate;
use crate::lang::entity::InstrumentKind;

/// A house profile: how the house writes what may be written in several ways, and its own lists.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub(in crate::config) struct ProfileSection {
    /// Profiles that this one builds upon, by name; what it says itself comes first. `default` is `[profile]`.
    pub(in crate::config) extends: Texts,
    /// How a person is named at the first mention.
    pub(in crate::config) first_mention: Option<FirstMention>,
    /// What stands between title marks that follow each other (《…》《…》).
    pub(in crate::config) title_mark_comma: Option<TitleMarkComma>,
    /// The phrase that says that texts are equally authentic, by language of the draft.
    pub(in crate::config) authentic_phrase: ByLanguage,
    /// The markers of the levels of numbering, the highest first, by kind of instrument.
    pub(in crate::config) numbering: ByKind,
    /// Accepted enacting formulas (议定如下).
    pub(in crate::config) enacting_formulas: List<String>,
    /// Words that the house writes in one of several ways (L021): a list, or the path of a `.csv` or `.toml` file.
    pub(in crate::config) preferred: List<Preferred>,
    /// Expressions that the house avoids (R022): a list, or the path of a `.txt`, `.csv` or `.toml` file.
    pub(in crate::config) discouraged: List<DiscouragedEntry>,
    /// Names of organs, conferences and mechanisms (P014): a list, or the path of a `.txt`, `.csv` or `.toml` file.
    pub(in crate::config) organs: List<OrganEntry>,
    /// Standing formulas (R021), besides `[[formulas]]`: a list, or the path of a `.csv` or `.toml` file.
    pub(in crate::config) formulas: List<Formula>,
}

/// How a person is named at the first mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FirstMention {
    /// With the full name.
    Full,
    /// With the surname.
    Surname,
}

/// What stands between title marks that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum TitleMarkComma {
    /// An enumeration comma.
    Keep,
    /// Nothing.
    Drop,
    /// Either.
    Off,
}

/// Phrases by language.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct ByLanguage {
    /// Chinese.
    pub(super) zh: Texts,
    /// Chinese in simplified characters.
    #[serde(rename = "zh-Hans")]
    pub(super) zh_hans: Texts,
    /// Chinese in traditional characters.
    #[serde(rename = "zh-Hant")]
    pub(super) zh_hant: Texts,
    /// English.
    pub(super) en: Texts,
    /// Russian.
    pub(super) ru: Texts,
    /// French.
    pub(super) fr: Texts,
}

/// Markers of numbering by kind of instrument.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct ByKind {
    /// Treaties, agreements, conventions, protocols.
    pub(super) treaty: Vec<String>,
    /// Memoranda of understanding.
    pub(super) mou: Vec<String>,
    /// Joint statements and declarations, communiqués.
    pub(super) joint: Vec<String>,
    /// Notes.
    pub(super) note: Vec<String>,
    /// Resolutions.
    pub(super) resolution: Vec<String>,
    /// Minutes.
    pub(super) minutes: Vec<String>,
}

/// Entries in place, or the path of a file with them.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(in crate::config) enum List<T> {
    /// The path of a file, relative to the configuration.
    File(String),
    /// The entries.
    Entries(Vec<T>),
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::Entries(Vec::new())
    }
}

/// A word that the house writes in one of several ways.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Preferred {
    /// What the house writes.
    pub write: String,
    /// What it does not write.
    pub not: Texts,
    /// Only where one of these stands later in the same clause.
    #[serde(default)]
    pub before: Vec<String>,
    /// Only where one of these stands earlier in the same clause.
    #[serde(default)]
    pub after: Vec<String>,
    /// Why.
    pub note: Option<String>,
}

/// An expression that the house avoids.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
#[schemars(extend("required" = ["text"]))]
pub struct Discouraged {
    /// The expression.
    pub text: String,
    /// Whether the expression is a regular expression.
    pub regex: bool,
    /// What to write instead.
    pub write: Option<String>,
    /// Why.
    pub note: Option<String>,
    /// The language of drafts in which it is avoided, as a BCP 47 tag.
    pub lang: Option<String>,
    /// The kinds of instrument in which it is avoided.
    pub kinds: Vec<KindWord>,
    /// Ids of parties; it is avoided where one of them is a party.
    pub parties: Vec<String>,
    /// Wider expressions in which it is in order.
    pub unless: Vec<String>,
    /// The first day of texts in which it is avoided.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub valid_from: Option<Day>,
    /// The last day of texts in which it is avoided.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub valid_to: Option<Day>,
}

/// An expression alone, or with what belongs to it.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(in crate::config) enum DiscouragedEntry {
    /// The expression.
    Text(String),
    /// The expression with what belongs to it.
    Table(Discouraged),
}

/// The name of an organ, conference or mechanism.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
#[schemars(extend("required" = ["name"]))]
pub struct Organ {
    /// Its official name.
    pub name: String,
    /// Other names that are in order.
    pub others: Vec<String>,
    /// Where the name comes from.
    pub note: Option<String>,
}

/// A name alone, or with what belongs to it.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(in crate::config) enum OrganEntry {
    /// The name.
    Text(String),
    /// The name with what belongs to it.
    Table(Organ),
}

/// A formula that is to be used word for word.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Formula {
    /// What the house calls it.
    pub id: String,
    /// Its exact wording.
    pub text: String,
    /// The language of drafts, as a BCP 47 tag.
    pub lang: Option<String>,
    /// The first day of texts for which it holds.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub valid_from: Option<Day>,
    /// The last day of texts for which it holds.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub valid_to: Option<Day>,
    /// Who decides on it.
    pub owner: Option<String>,
    /// What else there is to know.
    pub note: Option<String>,
}

/// A day, as a date of TOML or a text such as `2021-01-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "DayValue")]
pub struct Day(pub PartialDate);

#[derive(Deserialize)]
#[serde(untagged)]
enum DayValue {
    Date(toml::value::Datetime),
    Text(String),
}

impl TryFrom<DayValue> for Day {
    type Error = String;

    fn try_from(value: DayValue) -> Result<Self, String> {
        let text = match value {
            DayValue::Date(date) => date.to_string(),
            DayValue::Text(text) => text,
        };
        iso_date(&text).map(Self).ok_or_else(|| format!("{text:?} is no date"))
    }
}

/// A kind of instrument or a group of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct KindWord(pub &'static [InstrumentKind]);

impl TryFrom<String> for KindWord {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        kinds::kinds(&word).map(Self).ok_or_else(|| format!("{word:?} is no kind of instrument"))
    }
}

impl JsonSchema for KindWord {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Kind".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": kinds::words().collect::<Vec<_>>() })
    }
}
