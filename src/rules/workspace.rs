//! What the drafts of one workspace say of the same instruments. Each draft is read for itself; the sums are
//! cheap, so that an edit of one draft has only those judged anew of which something has changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lang::date::PartialDate;
use crate::lang::entity::CitationVerb;
use crate::registry::normalise::title_key;
use crate::rules::Analysis;

/// The dates that one draft gives for the instruments that it cites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CitedDates {
    dates: Vec<CitedDate>,
    /// The text is fixed: initialled, signed, published.
    fixed: bool,
}

/// A date that a draft gives for an instrument, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
struct CitedDate {
    title: u64,
    date: PartialDate,
    verbs: Vec<CitationVerb>,
}

/// The dates that all drafts give.
#[derive(Clone, Debug, Default)]
pub struct WorkspaceFacts {
    drafts: BTreeMap<Arc<str>, CitedDates>,
}

/// The dates that other drafts give for the instruments which a draft dates otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherDates(FxHashMap<u64, Vec<OtherDate>>);

/// A date that another draft gives for an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherDate {
    /// The name of the draft.
    pub draft: Arc<str>,
    /// The date.
    pub date: PartialDate,
    /// The verbs that stand with it.
    pub verbs: Vec<CitationVerb>,
    /// The draft is fixed: initialled, signed, published.
    pub fixed: bool,
}

impl CitedDates {
    /// The dates that a draft gives for instruments in words of its own, each with the draft's only title.
    pub fn of(analysis: &Analysis) -> Self {
        let mut dates: Vec<CitedDate> = Vec::new();
        for block in analysis.draft().blocks().filter(|block| !block.facts().citations.is_empty()) {
            let facts = block.facts();
            for citation in facts.citations.iter().filter(|cited| !cited.quoted && !cited.prospective) {
                let Some(bound) = citation.date.filter(|date| !date.shared) else { continue };
                let mention = facts.dates.get(bound.index as usize);
                let Some(mention) = mention.filter(|mention| mention.span.end.is_none()) else { continue };
                let title = title_key(citation.listed_title(block.text));
                let cited = CitedDate { title, date: mention.start(), verbs: citation.verbs.clone() };
                if cited.date.exists() && !dates.contains(&cited) {
                    dates.push(cited);
                }
            }
        }
        Self { dates, fixed: analysis.stage().is_fixed() }
    }
}

impl WorkspaceFacts {
    /// Puts in what a draft says, in place of what it said before; whether that changes anything.
    pub fn put(&mut self, draft: &str, dates: CitedDates) -> bool {
        let same = self.drafts.get(draft) == Some(&dates);
        if !same {
            self.drafts.insert(draft.into(), dates);
        }
        !same
    }

    /// Takes out what a draft says; whether that changes anything.
    pub fn remove(&mut self, draft: &str) -> bool {
        self.drafts.remove(draft).is_some()
    }

    /// Whether no draft says anything.
    pub fn is_empty(&self) -> bool {
        self.drafts.is_empty()
    }

    /// What the others say of the instruments to which this draft gives another date.
    pub fn others(&self, draft: &str) -> OtherDates {
        let mut others = OtherDates::default();
        let Some(own) = self.drafts.get(draft) else { return others };
        let titles: FxHashSet<u64> = own.dates.iter().map(|own| own.title).collect();
        for (name, dates) in self.drafts.iter().filter(|(name, _)| &***name != draft) {
            for other in &dates.dates {
                if titles.contains(&other.title) {
                    let (date, verbs) = (other.date, other.verbs.clone());
                    let other_date = OtherDate { draft: name.clone(), date, verbs, fixed: dates.fixed };
                    others.0.entry(other.title).or_default().push(other_date);
                }
            }
        }
        let agrees = |title: &u64, others: &[OtherDate]| {
            let mut own = own.dates.iter().filter(|own| own.title == *title);
            own.all(|own| others.iter().all(|other| other.date.agrees_with(own.date)))
        };
        others.0.retain(|title, dates| !agrees(title, dates));
        others
    }
}

impl OtherDates {
    /// Whether no other draft gives another date.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The dates that other drafts give for the instrument of this title.
    pub fn of_title(&self, title: &str) -> &[OtherDate] {
        self.0.get(&title_key(title)).map(Vec::as_slice).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{CitedDates, WorkspaceFacts};
    use crate::rules::{Analysis, Environment};
    use crate::text::Snapshot;

    fn dates(text: &str) -> CitedDates {
        CitedDates::of(&Analysis::new(Snapshot::new(text), Environment::standard()))
    }

    #[test]
    fn only_drafts_that_differ_are_told_of_each_other() {
        let mut workspace = WorkspaceFacts::default();
        let first = "双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n";
        assert!(workspace.put("a", dates(first)));
        assert!(!workspace.put("a", dates(first)));
        workspace.put("b", dates(first));
        assert!(workspace.others("a").is_empty() && workspace.others("b").is_empty());
        workspace.put("b", dates(&first.replace("13日", "31日")));
        assert_eq!(workspace.others("a").of_title("阿兰共和国和贝里亚共和国引渡条约").len(), 1);
        assert!(workspace.remove("b") && workspace.others("a").is_empty());
    }
}
