//! House profiles: how the house writes, and its own lists of words, names and formulas.

mod build;
mod finder;
mod lists;
mod scope;
mod section;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::lang::entity::InstrumentKind;

pub use finder::{Avoided, Hit, NearFinder};
pub use scope::Scope;
pub use section::{Day, Discouraged, FirstMention, Formula, KindWord, Organ, Preferred, TitleMarkComma};

pub(super) use build::{DEFAULT_PROFILE, Layered, profiles};
pub(super) use lists::Lists;
pub(super) use section::{List, ProfileSection};

/// The profiles of a project: that of drafts that choose none, and those that front matter can name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profiles {
    default: Arc<Profile>,
    named: BTreeMap<String, Arc<Profile>>,
}

impl Profiles {
    /// The profile with this name; that of drafts that choose none where there is none of this name.
    pub fn get(&self, name: Option<&str>) -> &Profile {
        name.and_then(|name| self.named.get(name)).unwrap_or(&self.default)
    }

    /// Whether front matter can name this profile.
    pub fn knows(&self, name: &str) -> bool {
        name == DEFAULT_PROFILE || self.named.contains_key(name)
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Profile> {
        self.named.values().chain([&self.default]).map(AsRef::as_ref)
    }

    /// The names that front matter can use.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.named.keys().map(String::as_str).chain([DEFAULT_PROFILE])
    }
}

/// One profile, with what its lists are searched by. The default says nothing.
#[derive(Debug, Default)]
pub struct Profile {
    /// How a person is named at the first mention.
    pub first_mention: Option<FirstMention>,
    /// What stands between title marks that follow each other.
    pub title_mark_comma: Option<TitleMarkComma>,
    /// Accepted enacting formulas.
    pub enacting_formulas: Vec<String>,
    /// Words that the house writes in one of several ways.
    pub preferred: Vec<Preferred>,
    /// Expressions that the house avoids.
    pub discouraged: Vec<Discouraged>,
    /// Names of organs.
    pub organs: Vec<Organ>,
    /// Standing formulas.
    pub formulas: Vec<Formula>,
    authentic: BTreeMap<&'static str, Vec<String>>,
    numbering: BTreeMap<&'static str, Vec<String>>,
    finders: OnceLock<Finders>,
}

#[derive(Debug)]
struct Finders {
    preferred: Avoided,
    discouraged: Avoided,
    organs: NearFinder,
    formulas: NearFinder,
}

impl Profile {
    /// Phrases that say that texts are equally authentic, for drafts in the language with this BCP 47 tag.
    pub fn authentic_phrases(&self, tag: &str) -> &[String] {
        let primary = tag.split('-').next().unwrap_or(tag);
        let phrases = self.authentic.get(tag).or_else(|| self.authentic.get(primary));
        phrases.map_or(&[], Vec::as_slice)
    }

    /// The markers of the levels of numbering, the highest first, for this kind of instrument.
    pub fn numbering(&self, kind: InstrumentKind) -> &[String] {
        let fitting = self
            .numbering
            .iter()
            .find(|(word, _)| crate::config::kinds::kinds(word).is_some_and(|kinds| kinds.contains(&kind)));
        fitting.map_or(&[], |(_, markers)| markers.as_slice())
    }

    /// Finds the words of [`Profile::preferred`] that the house does not write.
    pub fn preferred_finder(&self) -> &Avoided {
        &self.finders().preferred
    }

    /// Finds the expressions of [`Profile::discouraged`].
    pub fn discouraged_finder(&self) -> &Avoided {
        &self.finders().discouraged
    }

    /// Finds what looks like the names of [`Profile::organs`].
    pub fn organ_finder(&self) -> &NearFinder {
        &self.finders().organs
    }

    /// Finds what looks like the [`Profile::formulas`].
    pub fn formula_finder(&self) -> &NearFinder {
        &self.finders().formulas
    }

    /// Made at the first use, and shared by all drafts under the configuration.
    fn finders(&self) -> &Finders {
        self.finders.get_or_init(|| Finders {
            preferred: Avoided::of_words(
                self.preferred.iter().map(|entry| entry.not.as_slice().iter().map(String::as_str)),
            ),
            discouraged: Avoided::of_expressions(&self.discouraged),
            organs: NearFinder::new(self.organs.iter().map(|organ| organ.name.as_str()), finder::name_slips),
            formulas: NearFinder::new(
                self.formulas.iter().map(|formula| formula.text.as_str()),
                finder::formula_slips,
            ),
        })
    }
}

/// Profiles are equal that say the same.
impl PartialEq for Profile {
    fn eq(&self, other: &Self) -> bool {
        self.first_mention == other.first_mention
            && self.title_mark_comma == other.title_mark_comma
            && self.enacting_formulas == other.enacting_formulas
            && self.preferred == other.preferred
            && self.discouraged == other.discouraged
            && self.organs == other.organs
            && self.formulas == other.formulas
            && self.authentic == other.authentic
            && self.numbering == other.numbering
    }
}

impl Eq for Profiles {}
