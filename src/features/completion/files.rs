//! The names of other drafts, where the front matter names versions and annexes.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::typed::{Typed, begins};
use crate::features::completion::{Completion, ProposalKind};
use crate::features::moved_files::{named_files, quoted};

/// The files that `value` begins and the front matter does not name yet: those of the version's language and those
/// near the draft first.
pub(super) fn complete(site: &Site<'_>, value: &str, language: &str) -> Completion {
    let mark = value.chars().next().filter(|mark| matches!(mark, '"' | '\''));
    let path = mark.map_or(value, |mark| value.trim_start_matches(mark));
    let typed = Typed { from: site.offset - path.len() as u32, text: path };
    let named = named_files(site.analysis);
    let is_free = |file: &&String| !named.iter().any(|named| named.path == **file);
    let mut files: Vec<&String> = site.asking.files.iter().filter(is_free).collect();
    files.retain(|file| begins(file, path) || name_of(file).is_some_and(|name| begins(name, path)));
    files.sort_by_key(|file| (!is_in(file, language), file.matches('/').count(), *file));
    let proposal = |file: &String| {
        let words = if mark.is_some() { file.clone() } else { quoted(file, "") };
        let candidate = Candidate {
            words,
            label: Some(file.clone()),
            detail: site.say("completion-file"),
            key: Some(file.clone()),
            ..Candidate::default()
        };
        site.proposal(candidate, ProposalKind::File, &typed)
    };
    Completion { items: files.into_iter().map(proposal).collect(), incomplete: false }
}

fn name_of(file: &str) -> Option<&str> {
    file.rsplit('/').next()
}

/// Whether the name of a file says that it is in a language: a.ru.dipl.
fn is_in(file: &str, language: &str) -> bool {
    let short = language.split('-').next().unwrap_or_default();
    let says = |part: &str| part.eq_ignore_ascii_case(language) || part.eq_ignore_ascii_case(short);
    name_of(file).is_some_and(|name| name.split(['.', '_', '-', ' ']).any(says))
}
