//! Persons whom an instrument names.

use crate::draft::BlockRef;
use crate::lang::person::Person;
use crate::rules::context::InstrumentContext;
use crate::syntax::{Facet, Role};
use crate::text::TextRange;

/// A person in an instrument; ranges count from the instrument's start.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) person: Person,
    pub(super) block: BlockRef<'a>,
    pub(super) role: Role,
    /// The name.
    pub(super) range: TextRange,
}

impl<'a> Named<'a> {
    /// The whole name as it is written.
    pub(super) fn name(&self) -> &'a str {
        self.person.range.of(self.block.text)
    }

    /// The last part of the name.
    pub(super) fn surname(&self) -> &'a str {
        self.person.surname.of(self.block.text)
    }

    /// What stands before the surname; empty for a surname alone.
    pub(super) fn given(&self) -> &'a str {
        TextRange::new(self.person.range.start, self.person.surname.start).of(self.block.text)
    }

    /// Whether the surname of another is this one, or another case of it.
    pub(super) fn may_be(&self, other: &Named<'_>) -> bool {
        /// So many letters at the end of a name change with its case.
        const ENDING: usize = 3;
        let (own, other_name) = (self.surname(), other.surname());
        let declined = |own: &str, other: &str| {
            let shared = own.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
            let longest = own.chars().count().max(other.chars().count());
            shared >= ENDING && shared + ENDING >= longest
        };
        own == other_name || !self.block.language().spec().names_stand_alone && declined(own, other_name)
    }

    /// The office that stands at the name.
    pub(super) fn office(&self) -> Option<&'a str> {
        Some(self.person.office?.of(self.block.text))
    }
}

/// The foreign persons in the draft's own words and signatures, in order of place. States and their capitals that
/// read as names are none.
pub(super) fn named<'a>(context: &InstrumentContext<'a>) -> Vec<Named<'a>> {
    let quoted = &context.instrument.instrument().quoted;
    let blocks = context.with(Facet::Person).iter();
    let own = blocks.filter(|(block, _)| quoted.get(block.index).is_none_or(|quoted| !quoted));
    let named = own.flat_map(|(block, role)| {
        let persons = block.facts().persons.iter();
        persons.map(|person| Named {
            person: *person,
            block: *block,
            role: *role,
            range: person.range.shifted(block.start),
        })
    });
    let parties = context.registry.parties();
    named.filter(|named| named.person.is_whole() || parties.mentions(named.name()).is_empty()).collect()
}
