//! States and organisations by number, by id, by name, and where a text names them.

use rustc_hash::FxHashMap;

use crate::lang::Language;
use crate::registry::Registry;
use crate::registry::schema::{Party, PartyNames, RecordLanguage};
use crate::registry::store::PartyId;
use crate::registry::traditional::simplified;
use crate::text::TextRange;

/// Words that hold the name of a party and name something else. They win over shorter names that
/// begin at the same place.
const NOT_PARTIES: [&str; 27] = [
    "海地区",
    "海地带",
    "海地震",
    "中国家",
    "中国际",
    "美国家",
    "内蒙古",
    "北爱尔兰",
    "印度洋",
    "印度教",
    "西印度",
    "日本海",
    "朝鲜半岛",
    "朝鲜族",
    "文莱苏丹",
    "苏丹陛下",
    "几内亚湾",
    "约旦河",
    "刚果河",
    "刚果盆地",
    "马里亚纳",
    "巴拿马运河",
    "尼日尔河",
    "新加坡海峡",
    "塞内加尔河",
    "乍得湖",
    "马耳他骑士团",
];

/// The states and organisations of a registry.
#[derive(Clone, Copy, Debug)]
pub struct Parties<'r> {
    registry: &'r Registry,
}

/// A place where a text names a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartyMention {
    /// The name.
    pub range: TextRange,
    /// The party.
    pub party: PartyId,
    /// Which name it is.
    pub form: NameForm,
}

/// Which name of a party a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameForm {
    /// The full name.
    Full,
    /// The name of the government.
    Government,
    /// The short name.
    Short,
    /// Another name in use.
    Other,
}

/// A party that bears a name, and which of its names it is.
type Bearer = (PartyId, NameForm);

/// Names with those who bear them; `None` for words that name no party.
type Names = Vec<(Box<str>, Option<Bearer>)>;

/// The names of all parties.
#[derive(Debug, Default)]
pub(super) struct PartyIndex {
    ids: FxHashMap<Box<str>, PartyId>,
    names: FxHashMap<Box<str>, Vec<Bearer>>,
    /// Names by their first two characters, the longest first.
    by_start: FxHashMap<[char; 2], Names>,
    /// Parties by their one-character abbreviations.
    abbreviations: FxHashMap<Box<str>, Vec<PartyId>>,
}

impl PartyIndex {
    pub(super) fn build(registry: &Registry) -> Self {
        let mut index = Self::default();
        for id in registry.party_ids() {
            if let Some(party) = registry.unpack_party(id) {
                index.add(id, &party);
            }
        }
        for word in NOT_PARTIES {
            index.add_start(word, None);
        }
        for names in index.by_start.values_mut() {
            names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        index
    }

    fn add(&mut self, id: PartyId, party: &Party<'_>) {
        self.ids.insert(party.id.as_str().into(), id);
        for (language, names) in &party.names {
            let declined =
                Language::from_tag(language.primary_tag()).map(|language| language.spec().name_forms);
            for (form, name) in forms(*language, names) {
                self.add_name(&name, id, form);
                for other in declined.map(|declined| declined(&name)).unwrap_or_default() {
                    self.add_name(&other, id, form);
                }
            }
            for abbreviation in names.abbreviations.iter() {
                self.abbreviations.entry(abbreviation.as_str().into()).or_default().push(id);
            }
        }
    }

    fn add_name(&mut self, name: &str, id: PartyId, form: NameForm) {
        let folded: Box<str> = name.chars().map(folded).collect::<String>().into();
        let bearers = self.names.entry(folded).or_default();
        if bearers.iter().all(|(bearer, _)| *bearer != id) {
            bearers.push((id, form));
            self.add_start(name, Some((id, form)));
        }
    }

    fn add_start(&mut self, name: &str, bearer: Option<Bearer>) {
        let folded: String = name.chars().map(folded).collect();
        let mut characters = folded.chars();
        if let (Some(first), Some(second)) = (characters.next(), characters.next()) {
            self.by_start.entry([first, second]).or_default().push((folded.into(), bearer));
        }
    }

    /// The longest name at the start of `rest`, which `previous` precedes, and its length in UTF-8 bytes.
    fn at(&self, previous: Option<char>, rest: &str) -> Option<(usize, Option<Bearer>)> {
        let mut characters = rest.chars().map(folded);
        let start = [characters.next()?, characters.next()?];
        let candidates = self.by_start.get(&start)?;
        candidates.iter().find_map(|(name, bearer)| {
            let length = length_of(name, rest)?;
            let next = rest.get(length..).and_then(|rest| rest.chars().next());
            (!in_word(previous, start[0]) && !in_word(next, name.chars().next_back()?))
                .then_some((length, *bearer))
        })
    }
}

/// A character of a name as names are compared: simplified, and apostrophes and blanks in one form.
fn folded(character: char) -> char {
    match character {
        '’' | 'ʼ' | '‘' => '\'',
        '\u{a0}' => ' ',
        other => simplified(other),
    }
}

/// UTF-8 bytes of `text` that `name` takes up at its start, simplified characters standing for traditional ones.
fn length_of(name: &str, text: &str) -> Option<usize> {
    let mut characters = text.char_indices();
    for expected in name.chars() {
        let (_, character) = characters.next()?;
        if folded(character) != expected {
            return None;
        }
    }
    Some(characters.offset())
}

/// Whether a neighbour continues a word that is written with letters.
fn in_word(neighbour: Option<char>, edge: char) -> bool {
    let letter = |character: char| character.is_alphabetic() && character < '\u{2e80}';
    letter(edge) && neighbour.is_some_and(letter)
}

/// The names by which a text may name a party.
fn forms(language: RecordLanguage, names: &PartyNames<'_>) -> Vec<(NameForm, String)> {
    let mut forms = vec![(NameForm::Full, names.full.to_string())];
    if !names.government.is_empty() {
        forms.push((NameForm::Government, names.government.to_string()));
    } else if language == RecordLanguage::Zh && !names.full.is_empty() {
        forms.push((NameForm::Government, format!("{}政府", names.full)));
    }
    forms.push((NameForm::Short, names.short.to_string()));
    forms.extend(names.others.iter().map(|name| (NameForm::Other, name.to_string())));
    forms.retain(|(_, name)| !name.is_empty());
    forms
}

impl<'r> Parties<'r> {
    pub(super) fn new(registry: &'r Registry) -> Self {
        Self { registry }
    }

    /// The record with this number.
    pub fn get(self, id: PartyId) -> Option<Party<'r>> {
        self.registry.unpack_party(id)
    }

    /// The number of the party with this id.
    pub fn by_id(self, id: &str) -> Option<PartyId> {
        self.registry.party_index().ids.get(id).copied()
    }

    /// All parties.
    pub fn iter(self) -> impl Iterator<Item = (PartyId, Party<'r>)> {
        self.registry.party_ids().filter_map(move |id| Some((id, self.get(id)?)))
    }

    /// The party that bears `name` as its full, short or other name, or that of its government.
    /// `None` where no party bears it, or several do.
    pub fn by_name(self, name: &str) -> Option<PartyId> {
        let folded: String = name.chars().map(folded).collect();
        match self.registry.party_index().names.get(folded.as_str())?.as_slice() {
            [(party, _)] => Some(*party),
            _ => None,
        }
    }

    /// Where `text` names parties, in order of place; the longest name from each place, none inside another.
    pub fn mentions(self, text: &str) -> Vec<PartyMention> {
        let index = self.registry.party_index();
        let mut mentions = Vec::new();
        let mut done = 0;
        let mut previous = None;
        for (at, character) in text.char_indices() {
            if at >= done
                && let Some((length, bearer)) = text.get(at..).and_then(|rest| index.at(previous, rest))
            {
                done = at + length;
                let range = TextRange::from(at..done);
                mentions.extend(bearer.map(|(party, form)| PartyMention { range, party, form }));
            }
            previous = Some(character);
        }
        mentions
    }

    /// A title that begins with the name of a party and names one more by a name of the same form, with the two
    /// exchanged; `None` for any other title.
    pub fn in_other_order(self, title: &str) -> Option<String> {
        self.registry.party_index().at(None, title)?;
        let [first, second]: [PartyMention; 2] = self.mentions(title).try_into().ok()?;
        if first.form != second.form || first.range.start != 0 {
            return None;
        }
        let between = title.get(first.range.end as usize..second.range.start as usize)?;
        let behind = title.get(second.range.end as usize..)?;
        Some([second.range.of(title), between, first.range.of(title), behind].concat())
    }

    /// The party among `among` that `abbreviation` stands for (乌 in 中乌); `None` where none or several do.
    pub fn abbreviated(self, abbreviation: &str, among: &[PartyId]) -> Option<PartyId> {
        let bearers = self.registry.party_index().abbreviations.get(abbreviation)?;
        let mut found = bearers.iter().filter(|bearer| among.contains(bearer));
        let party = found.next()?;
        found.next().is_none().then_some(*party)
    }

    /// The party among `among` that `name` stands for before or behind the word for a side, in a text of `language`:
    /// its abbreviation (阿 in 阿方), or a form of its adjective or short name (arlandaise in la Partie arlandaise).
    pub fn of_side(self, name: &str, language: Language, among: &[PartyId]) -> Option<PartyId> {
        let is_form_of = language.spec().is_form_of;
        let goes_by = |party: &Party<'_>| {
            let names = party.names.values();
            names
                .flat_map(|names| [&names.adjective, &names.short])
                .any(|own| !own.is_empty() && is_form_of(name, own))
        };
        let named = || among.iter().copied().find(|id| self.get(*id).is_some_and(|party| goes_by(&party)));
        self.abbreviated(name, among).or_else(named)
    }

    /// All parties that `abbreviation` may stand for.
    pub fn bearers(self, abbreviation: &str) -> &'r [PartyId] {
        self.registry.party_index().abbreviations.get(abbreviation).map(Vec::as_slice).unwrap_or_default()
    }
}
