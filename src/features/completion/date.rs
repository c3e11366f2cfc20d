//! Dates that the draft knows of: its own, that of its signature, the days of the visit, today.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{Proposal, ProposalKind};
use crate::features::hover::words;
use crate::lang::date::PartialDate;
use crate::lang::entity::NumeralSystem;

/// Characters of a date that are typed before it is offered.
const LEAST: usize = 2;

/// The dates, as the draft writes dates.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let numerals = numerals(site);
    let mut known: Vec<PartialDate> = Vec::new();
    let mut found = Vec::new();
    for (id, date) in dates(site) {
        if known.contains(&date) {
            continue;
        }
        known.push(date);
        let candidate = Candidate {
            words: (site.spec().date)(date, numerals),
            detail: site.say(id),
            about: Some(crate::features::completion::About::Words(site.render(&words::date(date)))),
            ..Candidate::default()
        };
        let proposal = site.propose(candidate, ProposalKind::Value);
        found.extend(proposal.filter(|proposal| {
            let typed = proposal.edit.range.of(site.analysis.draft().text());
            typed.is_empty() || typed.chars().count() >= LEAST
        }));
    }
    found
}

fn dates(site: &Site<'_>) -> Vec<(&'static str, PartialDate)> {
    let front = &site.analysis.declared().front_matter;
    let day = |date: &Option<crate::config::Located<PartialDate>>| date.as_ref().map(|date| date.value);
    let dates = [
        ("completion-date-signature", day(&front.signature.planned)),
        ("completion-date-draft", site.date()),
        ("completion-date-visit", day(&front.visit.from)),
        ("completion-date-visit", day(&front.visit.to)),
        ("completion-date-today", site.asking.today),
    ];
    dates.into_iter().filter_map(|(id, date)| Some((id, date?))).collect()
}

/// The numerals in which the draft writes most of its dates.
pub(super) fn numerals(site: &Site<'_>) -> NumeralSystem {
    use crate::syntax::{Facet, Facets};
    const MOST: usize = 50;
    let Some(instrument) = site.instrument else { return NumeralSystem::Arabic };
    let dated = instrument.with(Facets::of(&[Facet::Date]));
    let written =
        dated.take(MOST).flat_map(|(block, _)| block.facts().dates.iter().map(|date| date.numerals));
    let (mut arabic, mut other) = (0, None);
    let mut others = 0;
    for numerals in written {
        if numerals == NumeralSystem::Arabic {
            arabic += 1;
        } else {
            others += 1;
            other = Some(numerals);
        }
    }
    other.filter(|_| others > arabic).unwrap_or(NumeralSystem::Arabic)
}
