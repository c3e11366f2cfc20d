//! The defined terms of a draft and the places where they stand.
//!
//! Each paragraph's facts hold its definitions. Where the terms stand is found by one automaton for all terms
//! of the draft and kept block by block: an edit that leaves the terms alone reads no block but those it touches.

use std::ops::Range;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, MatchKind};
use imbl::Vector;

use crate::draft::{BlockRef, Draft, InstrumentRef, Splice};
use crate::lang::entity::Definition;
use crate::syntax::{Block, BlockKind, Facet, Shape};
use crate::text::TextRange;

/// Number of a name among [`Terms::names`].
pub type NameId = usize;

/// The names that a draft defines, their variants, and where all of them stand.
#[derive(Clone, Debug)]
pub struct Terms {
    names: Arc<Names>,
    /// What stands in each block; empty where there are no names.
    found: Vector<Arc<[Occurrence]>>,
    /// How often each name stands in the draft.
    counts: Vec<u32>,
}

#[derive(Debug, Default)]
struct Names {
    names: Vec<Name>,
    automaton: Option<AhoCorasick>,
    /// For each pattern of the automaton, its name.
    of_pattern: Vec<NameId>,
}

/// Something that is looked for: a defined term, or another expression that may be meant for one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The words.
    pub words: String,
    /// The term for which they may be meant; `None` for a term itself.
    pub variant_of: Option<String>,
    /// The forms in which it stands, where its language declines words; then they count as whole words only.
    pub forms: Vec<String>,
}

/// A name in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Which name.
    pub name: NameId,
    /// Its place, counted from the block's start.
    pub range: TextRange,
}

/// A defined term of an instrument.
#[derive(Clone)]
pub struct Term<'a> {
    /// The words.
    pub words: &'a str,
    /// Where it is defined, in order of place: the block, as the draft counts, and the definition in it.
    pub definitions: Vec<(BlockRef<'a>, &'a Definition)>,
}

/// A place where a term stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermUse {
    /// Its place in the text.
    pub range: TextRange,
    /// It is introduced here.
    pub defines: bool,
}

impl Draft {
    /// The terms that an instrument defines, in order of their first definitions.
    pub fn terms<'a>(&'a self, instrument: &InstrumentRef<'a>) -> Vec<Term<'a>> {
        let mut terms: Vec<Term<'a>> = Vec::new();
        let base = instrument.start();
        for (mut block, _) in instrument.with(crate::syntax::Facets::of(&[Facet::Definition])) {
            block.index += instrument.first_block();
            block.start += base;
            for definition in &block.facts().definitions {
                let words = definition.term.of(block.text);
                match terms.iter_mut().find(|term| term.words == words) {
                    Some(term) => term.definitions.push((block, definition)),
                    None => terms.push(Term { words, definitions: vec![(block, definition)] }),
                }
            }
        }
        terms
    }

    /// Every place where a term of an instrument stands in it, in order.
    pub fn uses(&self, instrument: &InstrumentRef<'_>, words: &str) -> Vec<TermUse> {
        let Some(name) = self.term_index().name(words) else { return Vec::new() };
        let blocks = instrument.first_block()..instrument.first_block() + instrument.len();
        let mut uses = Vec::new();
        for (index, occurrence) in self.term_index().within(blocks).filter(|(_, found)| found.name == name) {
            let Some(block) = self.block(index) else { continue };
            let defines =
                block.facts().definitions.iter().any(|definition| definition.term == occurrence.range);
            uses.push(TermUse { range: occurrence.range.shifted(block.start), defines });
        }
        uses
    }
}

impl Terms {
    /// Reads all blocks. `starts` are their byte offsets in `text`.
    pub(super) fn fresh(text: &str, blocks: &Vector<Block>, shapes: &Vector<Shape>, starts: &[u32]) -> Self {
        let names = Arc::new(Names::new(names(text, blocks, shapes, starts)));
        Self::with_names(names, text, blocks, starts)
    }

    /// The same after an edit that replaced blocks.
    pub(super) fn edited(
        &self,
        splice: &Splice,
        before: &Vector<Block>,
        text: &str,
        (blocks, shapes, starts): (&Vector<Block>, &Vector<Shape>, &[u32]),
    ) -> Self {
        let inserted = splice.removed.start..splice.removed.start + splice.inserted;
        let defines = |blocks: &Vector<Block>, range: &Range<usize>| {
            range.clone().filter_map(|at| blocks.get(at)).any(|block| !block.facts.definitions.is_empty())
        };
        if defines(before, &splice.removed) || defines(blocks, &inserted) {
            let names = names(text, blocks, shapes, starts);
            if names != self.names.names {
                return Self::with_names(Arc::new(Names::new(names)), text, blocks, starts);
            }
        }
        let mut terms = self.clone();
        if terms.names.automaton.is_some() {
            terms.splice(splice, text, blocks, starts);
        }
        terms
    }

    fn with_names(names: Arc<Names>, text: &str, blocks: &Vector<Block>, starts: &[u32]) -> Self {
        let counts = vec![0; names.names.len()];
        let mut terms = Self { names, found: Vector::new(), counts };
        if terms.names.automaton.is_some() {
            let nothing: Arc<[Occurrence]> = Arc::from([]);
            let places = blocks.iter().zip(starts);
            terms.found =
                places.map(|(block, start)| terms.names.read(block, *start, text, &nothing)).collect();
            let found = terms.found.clone();
            found.iter().for_each(|block| terms.count(block, 1));
        }
        terms
    }

    fn splice(&mut self, splice: &Splice, text: &str, blocks: &Vector<Block>, starts: &[u32]) {
        let nothing: Arc<[Occurrence]> = Arc::from([]);
        let removed: Vec<_> = splice.removed.clone().filter_map(|at| self.found.get(at).cloned()).collect();
        removed.iter().for_each(|block| self.count(block, -1));
        let tail = self.found.split_off(splice.removed.end.min(self.found.len()));
        self.found.truncate(splice.removed.start);
        for at in splice.removed.start..splice.removed.start + splice.inserted {
            let place = blocks.get(at).zip(starts.get(at));
            let read = place.map(|(block, start)| self.names.read(block, *start, text, &nothing));
            let read = read.unwrap_or_else(|| nothing.clone());
            self.count(&read, 1);
            self.found.push_back(read);
        }
        self.found.append(tail);
    }

    fn count(&mut self, block: &[Occurrence], by: i32) {
        for occurrence in block {
            if let Some(count) = self.counts.get_mut(occurrence.name) {
                *count = count.saturating_add_signed(by);
            }
        }
    }

    /// Whether the same names stand in the draft, each as often.
    pub(super) fn counts_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.names, &other.names) && self.counts == other.counts
    }

    /// The names that are looked for.
    pub fn names(&self) -> &[Name] {
        &self.names.names
    }

    /// The number of a term.
    pub fn name(&self, words: &str) -> Option<NameId> {
        self.names().iter().position(|name| name.variant_of.is_none() && name.words == words)
    }

    /// How often a name stands in the draft.
    pub fn count_of(&self, name: NameId) -> u32 {
        self.counts.get(name).copied().unwrap_or_default()
    }

    /// What stands in some blocks of the draft, in order: the block and the name.
    pub fn within(&self, blocks: Range<usize>) -> impl Iterator<Item = (usize, Occurrence)> + '_ {
        let end = blocks.end.min(self.found.len());
        let range = blocks.start.min(end)..end;
        let start = range.start;
        let found = self.found.focus().narrow(range).into_iter().enumerate();
        found.flat_map(move |(at, block)| block.iter().map(move |occurrence| (start + at, *occurrence)))
    }
}

impl Names {
    fn new(names: Vec<Name>) -> Self {
        let own = names.iter().map(|name| name.words.as_str()).enumerate();
        let forms = names.iter().enumerate();
        let forms = forms.flat_map(|(id, name)| name.forms.iter().map(move |form| (id, form.as_str())));
        let patterns: Vec<(NameId, &str)> = own.chain(forms).collect();
        let words = patterns.iter().map(|(_, words)| *words);
        let builder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words);
        let automaton = builder.ok().filter(|_| !names.is_empty());
        let of_pattern = patterns.iter().map(|(id, _)| *id).collect();
        Self { names, automaton, of_pattern }
    }

    /// What a match of the automaton stands for, where a name with forms is a whole word.
    fn occurrence(&self, text: &str, found: &aho_corasick::Match) -> Option<Occurrence> {
        let id = *self.of_pattern.get(found.pattern().as_usize())?;
        let name = self.names.get(id)?;
        let before = text.get(..found.start()).and_then(|before| before.chars().next_back());
        let behind = text.get(found.end()..).and_then(|behind| behind.chars().next());
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let whole = name.forms.is_empty() || !inside(before) && !inside(behind);
        whole.then(|| Occurrence { name: id, range: TextRange::from(found.range()) })
    }

    fn read(&self, block: &Block, start: u32, text: &str, nothing: &Arc<[Occurrence]>) -> Arc<[Occurrence]> {
        let Some(automaton) = &self.automaton else { return nothing.clone() };
        if !matches!(block.kind, BlockKind::Prose | BlockKind::Layout) {
            return nothing.clone();
        }
        let text = TextRange::new(start, start + block.len).of(text);
        let mut found = automaton.find_iter(text).peekable();
        if found.peek().is_none() {
            return nothing.clone();
        }
        found.filter_map(|found| self.occurrence(text, &found)).collect()
    }
}

/// The terms that the blocks define and their variants, in alphabetical order, each once.
fn names(text: &str, blocks: &Vector<Block>, shapes: &Vector<Shape>, starts: &[u32]) -> Vec<Name> {
    let mut names = Vec::new();
    let defining = shapes.iter().enumerate().filter(|(_, shape)| shape.facets.has(Facet::Definition));
    for (at, _) in defining {
        let (Some(block), Some(start)) = (blocks.get(at), starts.get(at)) else { continue };
        let text = TextRange::new(*start, start + block.len).of(text);
        for definition in &block.facts.definitions {
            let words = definition.term.of(text);
            let language = block.language.spec();
            let variants = (language.term_variants)(words);
            let variant = |variant: String| Name {
                forms: (language.term_forms)(&variant),
                words: variant,
                variant_of: Some(words.to_owned()),
            };
            names.extend(variants.into_iter().map(variant));
            let forms = (language.term_forms)(words);
            names.push(Name { words: words.to_owned(), variant_of: None, forms });
        }
    }
    // A term comes before what is but a variant of another.
    names.sort_by(|a, b| (&a.words, &a.variant_of).cmp(&(&b.words, &b.variant_of)));
    names.dedup_by(|later, first| later.words == first.words);
    names.retain(|name| !name.words.is_empty());
    names
}

#[cfg(test)]
mod tests {
    use crate::draft::Draft;
    use crate::text::{Snapshot, TextEdit, TextRange, apply_edits};

    const TEXT: &str = "阿兰共和国和贝里亚共和国合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条 定义\n\n“主管机关”系指外交部。\n\n第二条 双方主管机关应保持联系。主管部门负责执行。\n";

    fn draft(text: &str) -> Draft {
        Draft::new(Snapshot::new(text), None)
    }

    fn drawn(text: &str, words: &str) -> String {
        let draft = draft(text);
        let Some(instrument) = draft.instrument(0) else { return String::new() };
        let mut drawn = text.to_owned();
        for place in draft.uses(&instrument, words).iter().rev() {
            drawn.insert(place.range.end as usize, '›');
            drawn.insert_str(place.range.start as usize, if place.defines { "=‹" } else { "‹" });
        }
        drawn
    }

    #[test]
    fn terms_and_the_places_where_they_stand() {
        let draft = draft(TEXT);
        let instrument = draft.instrument(0).unwrap_or_else(|| panic!("an instrument"));
        let terms: Vec<&str> = draft.terms(&instrument).iter().map(|term| term.words).collect();
        assert_eq!(terms, ["双方", "主管机关"]);
        assert_eq!(drawn(TEXT, "双方"), TEXT.replace("双方", "‹双方›").replace("“‹双方›”", "“=‹双方›”"));
        assert!(
            drawn(TEXT, "主管机关").contains("“=‹主管机关›”系指")
                && drawn(TEXT, "主管机关").contains("双方‹主管机关›应")
        );
        assert_eq!(drawn(TEXT, "外交部"), TEXT);
    }

    #[test]
    fn an_edit_keeps_count() {
        let before = draft(TEXT);
        for (old, new) in [
            ("应保持联系", "和双方应保持联系"),
            ("（以下简称“双方”）", "（以下简称“两国”）"),
            ("主管部门负责", ""),
        ] {
            let at = TEXT.find(old).unwrap_or_default();
            let edit = TextEdit::replace(TextRange::from(at..at + old.len()), new.to_owned());
            let text = apply_edits(TEXT, &[edit]).unwrap_or_default();
            let change = crate::text::Change {
                start: at as u32,
                old_end: (at + old.len()) as u32,
                new_end: (at + new.len()) as u32,
            };
            let (edited, _) = before.edited(Snapshot::new(&text), change);
            let fresh = draft(&text);
            let counts = |draft: &Draft| -> Vec<(String, u32)> {
                let terms = draft.term_index();
                let names = terms.names().iter().enumerate();
                names.map(|(id, name)| (name.words.clone(), terms.count_of(id))).collect()
            };
            assert_eq!(counts(&edited), counts(&fresh), "{old} to {new}");
            let places = |draft: &Draft| draft.term_index().within(0..draft.len()).collect::<Vec<_>>();
            assert_eq!(places(&edited), places(&fresh), "{old} to {new}");
        }
    }
}
