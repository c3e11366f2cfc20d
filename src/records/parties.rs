//! Parties as tables name them.

use rustc_hash::FxHashMap;

use crate::registry::normalise::fold;
use crate::registry::{PartyId, Registry};

/// What stands between two parties of one cell, where the table does not say it.
const SEPARATORS: [char; 6] = [';', '；', '|', '、', '\n', '\r'];
/// What may stand between two parties or inside the name of one.
const DOUBTFUL_SEPARATORS: [&str; 5] = [",", "，", " and ", "和", " - "];

/// The names of all parties of a registry, and their ids.
pub(super) struct PartyNames {
    /// Names as they are compared, with the id of the only party that bears each.
    names: FxHashMap<String, Option<Box<str>>>,
}

impl PartyNames {
    pub(super) fn new(registry: &Registry) -> Self {
        let mut names: FxHashMap<String, (PartyId, Option<Box<str>>)> = FxHashMap::default();
        for (number, party) in registry.parties().iter() {
            let spoken = party.names.values().flat_map(|names| {
                [&names.full, &names.short, &names.government].into_iter().chain(&names.others)
            });
            for name in spoken.chain([&party.id]).map(|name| folded(name)).filter(|name| !name.is_empty()) {
                names
                    .entry(name)
                    .and_modify(|(other, id)| {
                        if *other != number {
                            *id = None;
                        }
                    })
                    .or_insert_with(|| (number, Some(party.id.as_str().into())));
            }
        }
        Self { names: names.into_iter().map(|(name, (_, id))| (name, id)).collect() }
    }

    /// The ids of the parties that a cell names; an error is the first name that is not known.
    pub(super) fn read<'c>(&self, cell: &'c str, separator: Option<&str>) -> Result<Vec<&str>, &'c str> {
        let mut ids: Vec<&str> = Vec::new();
        for part in parts(cell, separator).into_iter().map(str::trim).filter(|part| !part.is_empty()) {
            match self.id(part) {
                Some(id) => ids.push(id),
                None => ids.extend(self.doubtful(part).ok_or(part)?),
            }
        }
        let mut seen = Vec::new();
        ids.retain(|id| {
            !seen.contains(id) && {
                seen.push(*id);
                true
            }
        });
        Ok(ids)
    }

    /// The parties between marks that may also stand in a name; `None` where any part names none.
    fn doubtful(&self, part: &str) -> Option<Vec<&str>> {
        DOUBTFUL_SEPARATORS
            .iter()
            .filter(|separator| part.contains(**separator))
            .find_map(|separator| part.split(separator).map(|name| self.id(name.trim())).collect())
    }

    fn id(&self, name: &str) -> Option<&str> {
        self.names.get(&folded(name)).and_then(Option::as_deref)
    }
}

/// What stands between separators in a cell.
pub(super) fn parts<'c>(cell: &'c str, separator: Option<&str>) -> Vec<&'c str> {
    match separator {
        Some(separator) if !separator.is_empty() => cell.split(separator).collect(),
        Some(_) | None => cell.split(SEPARATORS).collect(),
    }
}

fn folded(name: &str) -> String {
    name.chars().filter_map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parties_are_known_by_any_name_in_any_case() {
        let names = PartyNames::new(Registry::embedded());
        for (cell, expected) in [
            ("FRANCE ; UNITED KINGDOM", vec!["france", "united-kingdom"]),
            ("中国、法国", vec!["china", "france"]),
            ("China, France", vec!["china", "france"]),
            ("中华人民共和国", vec!["china"]),
            ("Франция; Китай; France", vec!["france", "china"]),
            ("", vec![]),
        ] {
            assert_eq!(names.read(cell, None), Ok(expected), "{cell}");
        }
        assert_eq!(names.read("France; Atlantis", None), Err("Atlantis"));
        assert_eq!(names.read("France/China", Some("/")), Ok(vec!["france", "china"]));
    }
}
