//! Rules and the words before them, in a comment that silences rules: `<!-- alternat-disable D007`.

use crate::config::suppression::DirectiveKind;
use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::typed::Typed;
use crate::features::completion::{About, Completion, ProposalKind};
use crate::rules::ALL;

/// The word with which directives begin.
const PREFIX: &str = "alternat-";

/// The directives behind `alternat-`; the codes and names of rules behind a directive.
pub(super) fn complete(site: &Site<'_>) -> Option<Completion> {
    let line = site.before;
    let comment = line.rfind("<!--").map(|at| at + "<!--".len());
    let lead = line.trim_start();
    let marked = || lead.starts_with("%%").then(|| line.len() - lead.trim_start_matches('%').len());
    let body = line.get(comment.or_else(marked)?..)?;
    let body = body.trim_start();
    if body.contains("-->") {
        return None;
    }
    match body.split_once([' ', '\t']) {
        None => Some(words(site, body)),
        Some((word, rules)) if is_directive(word) && !rules.contains("--") => {
            let typed = rules.rsplit([' ', '\t', ',']).next().unwrap_or_default();
            Some(rules_like(site, typed))
        }
        Some(_) => None,
    }
}

fn is_directive(word: &str) -> bool {
    DirectiveKind::words().any(|known| word.strip_prefix(PREFIX) == Some(known))
}

fn at<'a>(site: &Site<'a>, typed: &'a str) -> Typed<'a> {
    Typed { from: site.offset - typed.len() as u32, text: typed }
}

fn words(site: &Site<'_>, body: &str) -> Completion {
    let from = site.before.len() - body.len();
    let typed = at(site, site.before.get(from..).unwrap_or_default());
    let proposals = DirectiveKind::words().map(|word| {
        let candidate = Candidate {
            words: format!("{PREFIX}{word}"),
            detail: site.say("completion-directive"),
            ..Candidate::default()
        };
        site.proposal(candidate, ProposalKind::Key, &typed)
    });
    let items = proposals.filter(|item| item.label.starts_with(typed.text)).collect();
    Completion { items, incomplete: false }
}

/// The rules whose code or name begins so, or has a part that does.
fn rules_like(site: &Site<'_>, typed: &str) -> Completion {
    let from = site.before.len() - typed.len();
    let typed = at(site, site.before.get(from..).unwrap_or_default());
    let wanted = typed.text.to_ascii_lowercase();
    let fits = |rule: &&&crate::rules::Rule| {
        rule.code.to_ascii_lowercase().starts_with(&wanted)
            || rule.name.starts_with(&wanted)
            || rule.name.split('-').any(|part| part.starts_with(&wanted))
    };
    let found = ALL.iter().filter(fits).map(|rule| {
        let candidate = Candidate {
            words: rule.code.to_owned(),
            detail: rule.name.to_owned(),
            about: Some(About::Rule(rule.code.to_owned())),
            ..Candidate::default()
        };
        let mut proposal = site.proposal(candidate, ProposalKind::Word, &typed);
        proposal.filter = if rule.code.to_ascii_lowercase().starts_with(&wanted) {
            format!("{} {}", rule.code, rule.name)
        } else {
            format!("{} {}", typed.text, rule.name)
        };
        proposal
    });
    Completion { items: found.collect(), incomplete: true }
}
