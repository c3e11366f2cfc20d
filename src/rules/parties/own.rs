//! The two parties of a bilateral instrument by the words that may stand for them.

use crate::draft::BlockRef;
use crate::lang::Language;
use crate::lang::party_word::{PartyWord, PartyWordKind};
use crate::lang::working::Side;
use crate::registry::Registry;
use crate::registry::schema::{PartyKind, RecordLanguage};
use crate::rules::context::InstrumentContext;
use crate::rules::house::quotations;
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// What rules on words for the parties look at: the blocks that have some, and where quoted passages begin and end.
pub(super) const LOOKS_AT: Facets = Facets::of(&[Facet::PartyWord, Facet::Quotation]);

/// The words for a party.
pub(super) struct Named {
    /// Its full names and those of its government.
    full: Vec<[String; 2]>,
    /// Its short names.
    pub(super) short: Vec<String>,
    /// Its abbreviations.
    pub(super) abbreviations: Vec<String>,
    /// Its adjectives.
    adjectives: Vec<String>,
    /// Its capital, with every name in use.
    capitals: Vec<String>,
}

/// The two parties, in the order of the title or of the front matter.
pub(super) struct Own(pub(super) [Named; 2]);

/// By which of its names a party goes as a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SideName {
    /// 阿方
    Abbreviation,
    /// the Arlandic Side
    Adjective,
    /// the Arland Side
    Short,
}

/// Two names side by side, the one of party 0, the other of party 1.
#[derive(Clone, Copy)]
pub(super) struct Paired {
    pub(super) first: TextRange,
    pub(super) second: TextRange,
    /// The party that is named first: 0 or 1.
    pub(super) leads: usize,
}

impl Own {
    /// The parties, where they are two states with different abbreviations.
    pub(super) fn of(context: &InstrumentContext<'_>) -> Option<Self> {
        let [first, second] = context.facts.parties.as_slice() else { return None };
        let registry: &Registry = context.registry;
        let (first, second) = (registry.parties().get(*first)?, registry.parties().get(*second)?);
        let states = first.kind == PartyKind::State && second.kind == PartyKind::State;
        let own = Self([named(&first), named(&second)]);
        let [one, other] = &own.0;
        let shared = one.abbreviations.iter().any(|name| other.abbreviations.contains(name));
        (states && !shared).then_some(own)
    }

    /// The party that a name beside another is an abbreviation, the adjective or the short name of.
    fn beside(&self, name: &str, language: Language) -> Option<usize> {
        let is_form_of = language.spec().is_form_of;
        let names =
            |party: &Named| party.adjectives.iter().chain(&party.short).any(|own| is_form_of(name, own));
        self.abbreviated(name).or_else(|| self.0.iter().position(names))
    }

    /// The party that has an abbreviation.
    pub(super) fn abbreviated(&self, abbreviation: &str) -> Option<usize> {
        self.0.iter().position(|party| party.abbreviations.iter().any(|own| own == abbreviation))
    }

    /// The party that a side is, and by which of its names it goes.
    pub(super) fn side(&self, side: &Side, block: &BlockRef<'_>) -> Option<(usize, SideName)> {
        let name = side.name.of(block.text);
        let is_form_of = block.language().spec().is_form_of;
        let sorts = [SideName::Abbreviation, SideName::Adjective, SideName::Short];
        self.0.iter().enumerate().find_map(|(at, party)| {
            let named = |sort: &SideName| party.of(*sort).iter().any(|own| is_form_of(name, own));
            sorts.into_iter().find(named).map(|sort| (at, sort))
        })
    }

    /// The party whose short name ends a text, and the bytes that it takes up.
    pub(super) fn short_at_end(&self, text: &str) -> Option<(usize, usize)> {
        self.0.iter().enumerate().find_map(|(at, party)| {
            let name = party.short.iter().find(|name| text.ends_with(name.as_str()))?;
            Some((at, name.len()))
        })
    }

    /// The two parties that a word of a block names side by side.
    pub(super) fn paired(&self, word: &PartyWord, text: &str, language: Language) -> Option<Paired> {
        match word.kind {
            PartyWordKind::Pair => {
                let leads = self.beside(word.first.of(text), language)?;
                let follows = self.beside(word.second.of(text), language)?;
                (leads != follows).then_some(Paired { first: word.first, second: word.second, leads })
            }
            PartyWordKind::Conjunction => [0, 1].into_iter().find_map(|level| {
                self.joined(word.range, text, |party| {
                    party.full.iter().filter_map(|names| names.get(level)).collect()
                })
            }),
            PartyWordKind::Languages
            | PartyWordKind::SideWord
            | PartyWordKind::ShortState
            | PartyWordKind::Loose
            | PartyWordKind::Voice(_) => None,
        }
    }

    /// The capitals on either side of a conjunction.
    pub(super) fn capitals(&self, word: &PartyWord, text: &str) -> Option<Paired> {
        let conjunction = word.kind == PartyWordKind::Conjunction;
        conjunction.then(|| self.joined(word.range, text, |party| party.capitals.iter().collect()))?
    }

    /// The languages of the two parties: named after the state, or by its abbreviation.
    pub(super) fn languages(&self, word: &PartyWord, text: &str, language: Language) -> Option<Paired> {
        const LEAST: usize = 2;
        let of = |stem: &str| {
            let long = stem.chars().count() >= LEAST;
            let named = |party: &Named| long && party.short.iter().any(|name| name.starts_with(stem));
            self.beside(stem, language).or_else(|| self.0.iter().position(named))
        };
        let leads = of(word.first.of(text)).filter(|_| word.kind == PartyWordKind::Languages)?;
        let follows = of(word.second.of(text))?;
        (leads != follows).then_some(Paired { first: word.first, second: word.second, leads })
    }

    /// Names of one sort on either side of a conjunction.
    fn joined<'n>(
        &'n self,
        conjunction: TextRange,
        text: &str,
        names: impl Fn(&'n Named) -> Vec<&'n String>,
    ) -> Option<Paired> {
        let before = text.get(..conjunction.start as usize)?;
        let behind = text.get(conjunction.end as usize..)?;
        let [one, other] = &self.0;
        [(0, one, other), (1, other, one)].into_iter().find_map(|(leads, first, second)| {
            let first = names(first).into_iter().find(|name| before.ends_with(name.as_str()))?;
            let second = names(second).into_iter().find(|name| behind.starts_with(name.as_str()))?;
            let (start, end) = (conjunction.start, conjunction.end);
            let first = TextRange::new(start - first.len() as u32, start);
            Some(Paired { first, second: TextRange::new(end, end + second.len() as u32), leads })
        })
    }
}

impl Named {
    fn of(&self, sort: SideName) -> &[String] {
        match sort {
            SideName::Abbreviation => &self.abbreviations,
            SideName::Adjective => &self.adjectives,
            SideName::Short => &self.short,
        }
    }
}

fn named(party: &crate::registry::schema::Party<'_>) -> Named {
    let all = || party.names.values();
    let texts = |text: &str| text.to_owned();
    let full = party.names.iter().flat_map(|(language, names)| in_all_forms(*language, names.longest()));
    let full = full.map(|full| [full.clone(), format!("{full}政府")]);
    let capitals =
        party.capital.iter().flat_map(|(language, names)| names.iter().map(|name| (*language, name)));
    Named {
        full: full.collect(),
        short: all().map(|names| texts(&names.short)).filter(|name| !name.is_empty()).collect(),
        adjectives: all().map(|names| texts(&names.adjective)).filter(|name| !name.is_empty()).collect(),
        abbreviations: all().flat_map(|names| names.abbreviations.iter()).map(|name| texts(name)).collect(),
        capitals: capitals.flat_map(|(language, name)| in_all_forms(language, name)).collect(),
    }
}

/// A name as texts write it: declined, with the apostrophe of print or of a keyboard.
fn in_all_forms(language: RecordLanguage, name: &str) -> Vec<String> {
    let declined =
        Language::from_tag(language.primary_tag()).map(|language| (language.spec().name_forms)(name));
    let mut forms = declined.unwrap_or_default();
    forms.push(name.to_owned());
    forms.extend(name.contains('\'').then(|| name.replace('\'', "’")));
    forms
}

impl Paired {
    /// The whole place.
    pub(super) fn range(&self) -> TextRange {
        self.first.union(self.second)
    }

    /// The edits that change the order, in a block that starts at `base`.
    pub(super) fn swap(&self, text: &str, base: u32) -> Vec<TextEdit> {
        vec![
            TextEdit::replace(self.first.shifted(base), self.second.of(text)),
            TextEdit::replace(self.second.shifted(base), self.first.of(text)),
        ]
    }
}

/// The words for parties in the prose of an instrument, outside quotations.
pub(super) fn words<'a>(
    context: &InstrumentContext<'a>,
    is_meant: impl Fn(Role) -> bool,
) -> impl Iterator<Item = (BlockRef<'a>, Role, &'a PartyWord)> {
    let quoted = &context.instrument.instrument().quoted;
    let blocks = context.with(Facet::PartyWord).iter();
    let own = blocks
        .filter(move |(block, role)| is_meant(*role) && quoted.get(block.index).is_none_or(|quoted| !quoted));
    own.flat_map(|(block, role)| block.facts().party_words.iter().map(|word| (*block, *role, word)))
}

/// Whether a place in a block lies inside quotation marks.
pub(super) fn is_in_quotation(block: &BlockRef<'_>, place: TextRange) -> bool {
    quotations(block.text).iter().any(|quotation| quotation.covers(place))
}
