//! Persons whom a text names with an office or a form of address, and the offices behind which a name may stand.

use std::sync::OnceLock;

use regex::{Captures, Regex};

use crate::lang::person::{OfficeWord, Person};
use crate::text::TextRange;

/// Finds the persons of a language.
pub struct Persons {
    sources: Sources,
    compiled: OnceLock<Option<Compiled>>,
}

/// What a language needs.
pub struct Sources {
    /// Letters that every paragraph with a person has, one of them.
    pub triggers: &'static [&'static str],
    /// The words for offices, as a pattern.
    pub offices: &'static str,
    /// The forms of address before a name, as a pattern.
    pub address: &'static str,
    /// A name, as a pattern.
    pub name: &'static str,
    /// Patterns of a person, first the one whose office names the state or the body. `OFFICE`, `ADDRESS` and `NAME` stand for the patterns above;
    /// the groups are `office`, which may be missing, and `name`.
    pub patterns: &'static [&'static str],
    /// Words that are no part of a name, though they begin with a capital letter.
    pub not_names: &'static [&'static str],
    /// The end of the words before one who invites, the start of those behind one whose state is named, and the start
    /// of those behind a name whose office follows.
    pub invites: [&'static str; 3],
}

struct Compiled {
    patterns: Vec<Regex>,
    invites: Regex,
    of_state: Regex,
    of_office: Regex,
}

impl Persons {
    /// For a language with these words.
    pub const fn new(sources: Sources) -> Self {
        Self { sources, compiled: OnceLock::new() }
    }

    /// The persons in a paragraph, in order of place.
    pub fn find(&self, text: &str) -> Vec<Person> {
        if !self.sources.triggers.iter().any(|trigger| text.contains(trigger)) {
            return Vec::new();
        }
        let Some(compiled) = self.compiled.get_or_init(|| self.compile()) else { return Vec::new() };
        let mut found: Vec<Person> = Vec::new();
        for (at, pattern) in compiled.patterns.iter().enumerate() {
            for person in pattern.captures_iter(text).filter_map(|captures| self.person(&captures)) {
                if !found.iter().any(|known| known.range.overlaps(person.range)) {
                    let invites = at > 0 && compiled.invites(text, &person);
                    found.push(Person { invites, ..person });
                }
            }
        }
        found.sort_by_key(|person| person.range);
        found
    }

    /// The name, the surname and the office of each person, and whether it is one who invites.
    #[cfg(test)]
    pub fn told<'t>(&self, text: &'t str) -> Vec<(&'t str, &'t str, Option<&'t str>, bool)> {
        let told = |person: &Person| {
            let office = person.office.map(|office| office.of(text));
            (person.range.of(text), person.surname.of(text), office, person.invites)
        };
        self.find(text).iter().map(told).collect()
    }

    fn person(&self, captures: &Captures<'_>) -> Option<Person> {
        let name = captures.name("name")?;
        let last = name.as_str().rfind([' ', '.', '\u{a0}']).map_or(0, |at| at + 1);
        let last = last + name.as_str().get(last..)?.len() - name.as_str().get(last..)?.trim_start().len();
        let foreign = name.as_str().split([' ', '\n']).any(|word| self.sources.not_names.contains(&word));
        (!foreign).then(|| Person {
            range: TextRange::from(name.range()),
            surname: TextRange::from(name.start() + last..name.end()),
            office: captures.name("office").map(|office| TextRange::from(office.range())),
            invites: false,
        })
    }

    fn compile(&self) -> Option<Compiled> {
        let Sources { offices, address, name, patterns, invites: [before, state, office], .. } = self.sources;
        let written = |pattern: &str| {
            let pattern =
                pattern.replace("OFFICE", offices).replace("ADDRESS", address).replace("NAME", name);
            Regex::new(&pattern).ok()
        };
        Some(Compiled {
            patterns: patterns.iter().map(|pattern| written(pattern)).collect::<Option<_>>()?,
            invites: written(&format!("(?:{before})$"))?,
            of_state: written(&format!("^(?:{state})"))?,
            of_office: written(&format!("^(?:{office})"))?,
        })
    }
}

impl Compiled {
    /// Whether the name and its office are all that is said of one who invites.
    fn invites(&self, text: &str, person: &Person) -> bool {
        let whole = person.office.map_or(person.range, |office| office.union(person.range));
        let before = text.get(..whole.start as usize).unwrap_or_default();
        let behind = text.get(whole.end as usize..).unwrap_or_default();
        let follows = person.office.is_none() && self.of_office.is_match(behind);
        self.invites.is_match(before) && !follows && !self.of_state.is_match(behind)
    }
}

/// The offices that stand before the names of persons.
pub fn offices(persons: &[Person]) -> Vec<OfficeWord> {
    let office = |person: &Person| {
        let range = person.office.filter(|office| office.end <= person.range.start)?;
        Some(OfficeWord { range, name: person.range.start })
    };
    persons.iter().filter_map(office).collect()
}

/// Whether an office behind these words is held on the day of the text: none of `changing` stands in their clause.
pub fn is_plain(before: &str, changing: &[&str]) -> bool {
    let clause = before.rsplit([',', ';', '.', ':', '(', '\n']).next().unwrap_or_default();
    let mut words = clause.split([' ', '\u{a0}', '-']).rev().take(6);
    !words.any(|word| changing.contains(&word.to_lowercase().as_str()))
}
