//! Persons by the names that a text gives them.

use rustc_hash::FxHashMap;

use crate::registry::Registry;
use crate::registry::normalise::fold;
use crate::registry::schema::Person;
use crate::registry::store::PersonId;

/// The persons of a registry.
#[derive(Clone, Copy, Debug)]
pub struct Persons<'r> {
    registry: &'r Registry,
}

/// The names of all persons, folded, by their first two characters; the longest first.
#[derive(Debug, Default)]
pub(super) struct PersonIndex(FxHashMap<[char; 2], Vec<(Vec<char>, PersonId)>>);

impl PersonIndex {
    pub(super) fn build(registry: &Registry) -> Self {
        let mut index = Self::default();
        for id in registry.person_ids() {
            let Some(person) = registry.unpack_person(id) else { continue };
            for name in person.names.values().flat_map(|names| names.iter()) {
                let folded: Vec<char> = name.chars().filter_map(fold).collect();
                if let [first, second, ..] = folded.as_slice() {
                    index.0.entry([*first, *second]).or_default().push((folded, id));
                }
            }
        }
        for names in index.0.values_mut() {
            names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        index
    }

    /// The length in UTF-8 bytes of the longest name that `text` begins with, and who bears it.
    fn at(&self, text: &str) -> Option<(usize, Vec<PersonId>)> {
        let mut folded = text.chars().filter_map(fold);
        let names = self.0.get(&[folded.next()?, folded.next()?])?;
        let (length, characters) =
            names.iter().find_map(|(name, _)| Some((length_of(name, text)?, name.len())))?;
        let bears = |(name, id): &(Vec<char>, PersonId)| {
            (name.len() == characters && length_of(name, text).is_some()).then_some(*id)
        };
        Some((length, names.iter().filter_map(bears).collect()))
    }
}

/// UTF-8 bytes of `text` that a folded name takes up at its start.
fn length_of(name: &[char], text: &str) -> Option<usize> {
    let mut wanted = name.iter().peekable();
    for (at, character) in text.char_indices() {
        let Some(expected) = wanted.peek() else { return Some(at) };
        match fold(character) {
            Some(folded) if folded == **expected => {
                wanted.next();
            }
            None if at > 0 => {}
            Some(_) | None => return None,
        }
    }
    wanted.peek().is_none().then_some(text.len())
}

impl<'r> Persons<'r> {
    pub(super) fn new(registry: &'r Registry) -> Self {
        Self { registry }
    }

    /// All persons.
    pub fn iter(self) -> impl Iterator<Item = (PersonId, Person<'r>)> {
        self.registry.person_ids().filter_map(move |id| Some((id, self.registry.unpack_person(id)?)))
    }

    /// The persons whose name `text` begins with, whatever marks stand between its parts; and the length of
    /// the name in UTF-8 bytes.
    pub fn named_at(self, text: &str) -> Option<(usize, Vec<Person<'r>>)> {
        let (length, ids) = self.registry.person_index().at(text)?;
        Some((length, ids.into_iter().filter_map(|id| self.registry.unpack_person(id)).collect()))
    }
}
