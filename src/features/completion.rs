//! What can be written at a place: titles, numbers of parts, names, terms, dates, counts, clauses, settings.
//!
//! Each source is a file. Where the words before the cursor call for one thing, only that is listed; else whatever
//! the typed letters begin.

mod clause;
mod count;
mod date;
mod directive;
mod event;
mod files;
mod front_matter;
mod introduction;
mod listed_title;
mod name;
mod next;
mod ordinal;
mod own_name;
mod part;
mod person;
mod site;
mod term;
mod title;
mod typed;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::features::{explanation, hover};
use crate::lang::date::PartialDate;
use crate::messages::Locale;
use crate::rules::{Analysis, find};
use crate::text::{TextEdit, TextRange};

pub(in crate::features) use clause::suits_kind;
use site::Site;

/// Most proposals at a time; typing on narrows them down.
const MOST: usize = 100;

/// Who asks, and what is known around the draft.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asking<'a> {
    /// The reader's language.
    pub locale: Locale,
    /// The day on which it is asked.
    pub today: Option<PartialDate>,
    /// The writer has typed a mark at which editors ask by themselves; names are not listed unasked.
    pub at_mark: bool,
    /// The other drafts of the workspace, each as seen from the folder of this one, with slashes; they are asked for
    /// where [`takes_files`] says so.
    pub files: &'a [String],
}

/// What can be written at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// The proposals, the likeliest first.
    pub items: Vec<Proposal>,
    /// There are more than are listed, or others would be when more is typed.
    pub incomplete: bool,
}

/// One proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What is listed.
    pub label: String,
    /// What stands behind the label: the heading of a part.
    pub heading: String,
    /// What it is, in a few words.
    pub detail: String,
    /// What typed text is compared with; it starts with the text that the edit replaces, or holds its letters.
    pub filter: String,
    /// What it is.
    pub kind: ProposalKind,
    /// What accepting it does. Bytes from the start of the text; the range ends at the cursor, or behind a closing
    /// mark that the writer's editor has put there. `[…]` in it is a blank to be filled in.
    pub edit: TextEdit,
    /// What is replaced where the words behind the cursor are to be replaced, too.
    pub replaced: TextRange,
    /// Where more is known of it.
    pub about: Option<About>,
}

/// Kinds of proposals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProposalKind {
    /// The title of an instrument, or the number of a part.
    Reference,
    /// A party, a person, the name of the instrument.
    Name,
    /// A defined term, or one that is being introduced.
    Term,
    /// A date, a count, an ordinal, the number of a part that is to follow.
    Value,
    /// A clause.
    Clause,
    /// A key of front matter.
    Key,
    /// A value of front matter, or a rule.
    Word,
    /// The name of a file.
    File,
}

/// Where more is known of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// The record of an instrument with this id.
    Record(String),
    /// The rule with this code.
    Rule(String),
    /// The numbered part of this instrument with this number, as [`crate::syntax::numbering`] counts.
    Part(usize, usize),
    /// The words themselves.
    Words(String),
}

/// What can be written at byte `offset`; `None` where nothing is proposed.
pub fn complete(analysis: &Analysis, offset: u32, asking: Asking<'_>) -> Option<Completion> {
    let site = Site::at(analysis, offset, asking)?;
    let called: [fn(&Site<'_>) -> Option<Completion>; 6] = [
        front_matter::complete,
        directive::complete,
        title::complete,
        ordinal::complete,
        introduction::complete,
        part::complete,
    ];
    let mut completion = match called.iter().find_map(|source| source(&site)) {
        Some(completion) => completion,
        None => begun(&site),
    };
    completion.incomplete |= completion.items.len() > MOST;
    completion.items.truncate(MOST);
    (!completion.items.is_empty()).then_some(completion)
}

/// Whether names of files may be proposed at byte `offset`.
pub fn takes_files(analysis: &Analysis, offset: u32) -> bool {
    let yaml = crate::config::front_matter::split(analysis.draft().text());
    yaml.is_some_and(|(yaml, _)| yaml.start <= offset && offset <= yaml.end)
}

/// Whatever the typed letters begin.
fn begun(site: &Site<'_>) -> Completion {
    if !site.is_prose {
        return Completion::default();
    }
    let sources: [fn(&Site<'_>) -> Vec<Proposal>; 8] = [
        next::proposals,
        own_name::proposals,
        term::proposals,
        name::proposals,
        person::proposals,
        count::proposals,
        date::proposals,
        clause::proposals,
    ];
    let mut items: Vec<Proposal> = sources.iter().flat_map(|source| source(site)).collect();
    items.extend(event::proposals(site));
    items.extend(listed_title::proposals(site));
    let mut known = rustc_hash::FxHashSet::default();
    items.retain(|item| known.insert((item.label.clone(), item.edit.clone())));
    // Other names begin with what will be typed.
    Completion { incomplete: !items.is_empty(), items }
}

/// What is known of a proposal, in Markdown; with the same without Markdown.
pub fn explain(analysis: &Analysis, about: &About, locale: Locale) -> Option<[String; 2]> {
    let both = |words: String| Some([words.clone(), words]);
    match about {
        About::Record(id) => {
            let card = hover::record(analysis, id, locale)?;
            Some([card.contents.clone(), card.plain()])
        }
        About::Rule(code) => both(explanation::summary(find(code)?, locale)),
        About::Part(instrument, node) => both(part::text_of(analysis, *instrument, *node)?),
        About::Words(words) => both(words.clone()),
    }
}
