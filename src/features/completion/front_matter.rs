//! Keys of front matter and what stands behind them.

use crate::config::front_matter::{self, values_of};
use crate::features::completion::files;
use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::typed::{Typed, begins};
use crate::features::completion::{Completion, ProposalKind};
use crate::features::hover::words;
use crate::text::TextRange;

/// What fits at the place in the front matter.
pub(super) fn complete(site: &Site<'_>) -> Option<Completion> {
    let text = site.analysis.draft().text();
    let (yaml, _) = front_matter::split(text)?;
    if site.offset < yaml.start || site.offset > yaml.end {
        return None;
    }
    let line_start = site.offset_of(0);
    if line_start >= yaml.end && !site.before.is_empty() {
        return None;
    }
    let above = TextRange::new(yaml.start, line_start.max(yaml.start)).of(text);
    let indent = indent_of(site.before);
    let parents = parents(above, indent);
    let (key, value) = match site.before.split_once(':') {
        Some((key, value)) => (Some(key.trim()), value),
        None => (None, site.before),
    };
    let is_item = site.before.trim_start().starts_with('-');
    let parent = parents.first().map(String::as_str);
    let language = match (key, parent, parents.get(1).map(String::as_str)) {
        (Some(language), Some("versions"), _) | (Some("file"), Some(language), Some("versions")) => {
            Some(language)
        }
        (None, Some("annexes"), _) if is_item => Some(""),
        _ => None,
    };
    if let Some(language) = language {
        return Some(files::complete(site, value.trim_start_matches([' ', '-', '\t']), language));
    }
    let typed = value.rsplit([' ', '[', ',', '"', '\'']).next().unwrap_or_default();
    let typed = Typed { from: site.offset - typed.len() as u32, text: typed };
    let found = match (key, parent) {
        (Some(key), _) => values(site, key),
        (None, Some(list)) if is_item => values(site, list),
        (None, _) => keys(site, &parents, TextRange::new(yaml.start, yaml.end).of(text)),
    };
    let kind = if key.is_some() || is_item { ProposalKind::Word } else { ProposalKind::Key };
    let fits = |candidate: &Candidate| {
        begins(&candidate.words, typed.text)
            || candidate.key.as_deref().is_some_and(|key| key.split(' ').any(|word| begins(word, typed.text)))
    };
    let items = found.into_iter().filter(fits).map(|candidate| site.proposal(candidate, kind, &typed));
    Some(Completion { items: items.collect(), incomplete: false })
}

/// The keys of the tables that a line with this indent stands in, the innermost first.
fn parents(above: &str, indent: usize) -> Vec<String> {
    let is_item = |line: &&str| line.trim_start().starts_with('-');
    let mut lines = above.lines().rev().filter(|line| !line.trim().is_empty() && !is_item(line)).peekable();
    let mut found: Vec<String> = Vec::new();
    let mut least = indent;
    // The items of a list may stand below their key without an indent.
    if let Some(list) =
        lines.peek().filter(|line| indent_of(line) == indent).and_then(|line| line.strip_suffix(':'))
    {
        found.push(list.trim().to_owned());
    }
    for line in lines {
        if indent_of(line) < least {
            least = indent_of(line);
            found.extend(line.split_once(':').map(|(key, _)| key.trim().to_owned()));
        }
        if least == 0 {
            break;
        }
    }
    found
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The keys that may stand here and do not yet.
fn keys(site: &Site<'_>, parents: &[String], yaml: &str) -> Vec<Candidate> {
    let indented = site.before.starts_with([' ', '\t']);
    let parents: Vec<&str> = if indented { parents.iter().map(String::as_str).collect() } else { Vec::new() };
    let is_free = |key: &&&str| {
        indented
            || !yaml.lines().any(|line| line.strip_prefix(**key).is_some_and(|rest| rest.starts_with(':')))
    };
    let keys = front_matter::keys_below(&parents).iter().filter(is_free);
    let written = |key: &&str| Candidate {
        words: format!("{key}: "),
        label: Some((*key).to_owned()),
        detail: site.say("completion-key"),
        ..Candidate::default()
    };
    keys.map(written).collect()
}

/// What may stand behind a key.
fn values(site: &Site<'_>, key: &str) -> Vec<Candidate> {
    let word = |words: &str| Candidate { words: words.to_owned(), ..Candidate::default() };
    match key {
        "parties" => parties(site),
        "copy" => {
            let declared = &site.analysis.declared().front_matter.parties;
            declared.iter().map(|party| word(&party.value)).collect()
        }
        "profile" => site.analysis.environment().rules.settings().profiles().names().map(word).collect(),
        "date" | "planned" | "from" | "to" => {
            let front = &site.analysis.declared().front_matter;
            let dates = [
                site.asking.today,
                front.signature.planned.as_ref().map(|date| date.value),
                front.visit.from.as_ref().map(|date| date.value),
                front.visit.to.as_ref().map(|date| date.value),
            ];
            let mut dates: Vec<String> = dates.into_iter().flatten().map(|date| date.to_string()).collect();
            dates.dedup();
            dates.iter().map(|date| word(date)).collect()
        }
        "place" => capitals(site),
        _ => values_of(key).into_iter().map(word).collect(),
    }
}

/// The ids of the parties on record, to be found by their names, too.
fn parties(site: &Site<'_>) -> Vec<Candidate> {
    let parties = site.registry().parties().iter();
    let written = parties.map(|(_, party)| {
        let mut names: Vec<String> = vec![party.id.to_string()];
        names.extend(party.names.values().map(|names| names.short.to_string()));
        Candidate {
            words: party.id.to_string(),
            detail: words::party_name(&party, site.asking.locale),
            key: Some(names.join(" ")),
            label: Some(party.id.to_string()),
            ..Candidate::default()
        }
    });
    written.collect()
}

fn capitals(site: &Site<'_>) -> Vec<Candidate> {
    let Some(language) = site.record_language() else { return Vec::new() };
    let parties = site.parties().iter().filter_map(|id| site.registry().parties().get(*id));
    let capital =
        parties.filter_map(|party| party.capital.get(&language)?.first().map(|name| name.to_string()));
    capital.map(|words| Candidate { words, ..Candidate::default() }).collect()
}
