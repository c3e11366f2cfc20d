//! From the sections of all files to profiles.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::document::Texts;
use crate::config::profile::section::{DiscouragedEntry, OrganEntry};
use crate::config::profile::{
    Discouraged, Formula, List, Lists, Organ, Preferred, Profile, ProfileSection, Profiles,
};

/// The name of `[profile]`, the profile of drafts that choose none.
pub(in crate::config) const DEFAULT_PROFILE: &str = "default";

/// A section with its lists read.
#[derive(Clone, Debug, Default)]
pub(in crate::config) struct Layered {
    section: ProfileSection,
    enacting_formulas: Vec<String>,
    preferred: Vec<Preferred>,
    discouraged: Vec<Discouraged>,
    organs: Vec<Organ>,
    formulas: Vec<Formula>,
}

impl Layered {
    /// Reads the lists of a section.
    pub(in crate::config) fn new(
        section: &ProfileSection,
        formulas: &List<Formula>,
        lists: &mut Lists<'_>,
    ) -> Self {
        let discouraged = lists.entries("discouraged", &section.discouraged).into_iter();
        let organs = lists.entries("organs", &section.organs).into_iter();
        let own = lists.entries("formulas", &section.formulas);
        Self {
            enacting_formulas: lists.entries("enacting-formulas", &section.enacting_formulas),
            preferred: lists.entries("preferred", &section.preferred),
            discouraged: discouraged.map(Discouraged::from).collect(),
            organs: organs.map(Organ::from).collect(),
            formulas: lists.entries("formulas", formulas).into_iter().chain(own).collect(),
            section: section.clone(),
        }
    }

    /// The names of the profiles that it builds upon.
    pub(in crate::config) fn extends(&self) -> &[String] {
        self.section.extends.as_slice()
    }

    /// Expressions that are regular expressions.
    pub(in crate::config) fn patterns(&self) -> impl Iterator<Item = &str> {
        self.discouraged.iter().filter(|entry| entry.regex).map(|entry| entry.text.as_str())
    }
}

/// The profiles that named sections make, given from the farthest base to the nearest file.
pub(in crate::config) fn profiles<'a>(sections: impl Iterator<Item = (&'a str, &'a Layered)>) -> Profiles {
    let mut by_name: BTreeMap<&str, Vec<&Layered>> = BTreeMap::new();
    for (name, section) in sections {
        by_name.entry(name).or_default().push(section);
    }
    let built = |name: &str| {
        let mut profile = Profile::default();
        add(name, &by_name, &mut Vec::new(), &mut profile);
        Arc::new(profile)
    };
    let named = by_name.keys().filter(|name| **name != DEFAULT_PROFILE);
    Profiles {
        default: built(DEFAULT_PROFILE),
        named: named.map(|name| ((*name).to_owned(), built(name))).collect(),
    }
}

/// Adds a profile with what it builds upon; each once.
fn add<'a>(
    name: &'a str,
    by_name: &BTreeMap<&'a str, Vec<&'a Layered>>,
    added: &mut Vec<&'a str>,
    profile: &mut Profile,
) {
    if added.contains(&name) {
        return;
    }
    added.push(name);
    let Some(sections) = by_name.get(name) else { return };
    for base in sections.iter().flat_map(|section| section.extends()) {
        if let Some((base, _)) = by_name.get_key_value(base.as_str()) {
            add(base, by_name, added, profile);
        }
    }
    sections.iter().for_each(|section| profile.add(section));
}

impl Profile {
    fn add(&mut self, layered: &Layered) {
        let section = &layered.section;
        self.first_mention = section.first_mention.or(self.first_mention);
        self.title_mark_comma = section.title_mark_comma.or(self.title_mark_comma);
        self.enacting_formulas.extend_from_slice(&layered.enacting_formulas);
        self.preferred.extend_from_slice(&layered.preferred);
        self.discouraged.extend_from_slice(&layered.discouraged);
        self.organs.extend_from_slice(&layered.organs);
        self.formulas.extend_from_slice(&layered.formulas);
        let phrases = &section.authentic_phrase;
        for (tag, texts) in [
            ("zh", &phrases.zh),
            ("zh-Hans", &phrases.zh_hans),
            ("zh-Hant", &phrases.zh_hant),
            ("en", &phrases.en),
            ("ru", &phrases.ru),
            ("fr", &phrases.fr),
        ] {
            set(&mut self.authentic, tag, texts.as_slice());
        }
        let numbering = &section.numbering;
        for (word, markers) in [
            ("treaty", &numbering.treaty),
            ("mou", &numbering.mou),
            ("joint", &numbering.joint),
            ("note", &numbering.note),
            ("resolution", &numbering.resolution),
            ("minutes", &numbering.minutes),
        ] {
            set(&mut self.numbering, word, markers);
        }
    }
}

fn set(map: &mut BTreeMap<&'static str, Vec<String>>, key: &'static str, values: &[String]) {
    if !values.is_empty() {
        map.insert(key, values.to_vec());
    }
}

impl From<DiscouragedEntry> for Discouraged {
    fn from(entry: DiscouragedEntry) -> Self {
        match entry {
            DiscouragedEntry::Text(text) => Self { text, ..Self::default() },
            DiscouragedEntry::Table(entry) => entry,
        }
    }
}

impl From<OrganEntry> for Organ {
    fn from(entry: OrganEntry) -> Self {
        match entry {
            OrganEntry::Text(name) => Self { name, ..Self::default() },
            OrganEntry::Table(entry) => entry,
        }
    }
}

impl Preferred {
    /// What the house does not write.
    pub fn avoided(&self) -> &[String] {
        Texts::as_slice(&self.not)
    }
}
