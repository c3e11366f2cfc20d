//! The short form that is about to be introduced: （以下简称.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::typed::Typed;
use crate::features::completion::{Completion, Proposal, ProposalKind};
use crate::registry::NameForm;

/// What the words before the bracket are usually shortened to; a blank where nothing is known.
pub(super) fn complete(site: &Site<'_>) -> Option<Completion> {
    let call = (site.writing().introduction)(site.before).filter(|_| site.is_prose)?;
    let meaning = site.before.get(..call.from as usize)?.trim_end();
    let mut forms: Vec<String> = Vec::new();
    let end = site.offset_of(meaning.len() as u32) - site.block.start.min(site.offset);
    let cited = site.block.facts().citations.iter().find(|citation| citation.range.end == end);
    forms.extend(cited.and_then(|citation| (call.short)(citation.title.of(site.block.text))));
    forms.extend(party(site, meaning));
    forms.push("[…]".to_owned());
    let from = site.offset_of(call.from);
    let typed = Typed { from, text: site.before.get(call.from as usize..)? };
    let items = forms.into_iter().map(|form| proposal(site, &typed, [call.before, call.after], &form));
    Some(Completion { items: items.collect(), incomplete: false })
}

fn proposal(site: &Site<'_>, typed: &Typed<'_>, [before, after]: [&str; 2], form: &str) -> Proposal {
    let words = format!("{before}{form}{after}");
    let detail = site.say("completion-introduction");
    let mut proposal =
        site.proposal(Candidate { words, detail, ..Candidate::default() }, ProposalKind::Term, typed);
    // A closing bracket that the editor has put in belongs to the introduction.
    let closing = after.chars().next_back().filter(|mark| site.behind.starts_with(*mark));
    let end = site.offset + closing.map_or(0, char::len_utf8) as u32;
    proposal.edit.range.end = end;
    proposal.replaced.end = proposal.replaced.end.max(end);
    proposal
}

/// The short name of the party that the words end with.
fn party(site: &Site<'_>, meaning: &str) -> Vec<String> {
    let parties = site.registry().parties();
    let ends = parties.mentions(meaning).into_iter().next_back();
    let Some(mention) = ends.filter(|mention| mention.range.end as usize == meaning.len()) else {
        return Vec::new();
    };
    let party = parties.get(mention.party).zip(site.record_language());
    let Some((party, language)) = party.filter(|_| mention.form != NameForm::Short) else {
        return Vec::new();
    };
    let names = party.names.get(&language);
    let side = names.and_then(|names| (site.writing().side)(names.in_sides()?));
    let short = names.map(|names| names.short.to_string()).filter(|short| !short.is_empty());
    side.into_iter().chain(short).collect()
}
