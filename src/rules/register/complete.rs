//! Instruments that are complete, so that a clause which they do not have is missing.

use crate::config::front_matter::Stage;
use crate::draft::BlockRef;
use crate::lang::clause::{Clause, ClauseKind, Originals};
use crate::lang::entity::{InstrumentKind, MarkerFamily};
use crate::rules::context::InstrumentContext;
use crate::rules::register::expected::{FinalClause, Sort, Weight, weight};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// What rules on final clauses look at.
pub(super) const CLOSING: Facets = Facets::of(&[
    Facet::Clause,
    Facet::Originals,
    Facet::Testimonium,
    Facet::Signature,
    Facet::Quotation,
    Facet::Structure,
]);

/// With fewer numbered parts than this, a text is a note of what was agreed rather than an instrument with
/// final clauses of its own.
const FEWEST_PARTS: usize = 4;

/// An instrument from its title to its conclusion.
#[derive(Clone, Copy)]
pub(super) struct Complete {
    pub(super) sort: Sort,
    /// The place of its title.
    pub(super) title: TextRange,
}

impl Complete {
    /// The instrument, if it is complete: it has a title that names its kind, numbered parts, and a conclusion.
    pub(super) fn read(context: &InstrumentContext<'_>) -> Option<Self> {
        let told = !matches!(context.stage, Stage::Template | Stage::Excerpt | Stage::Published);
        let instrument = context.instrument.instrument();
        let title = instrument.title.filter(|title| told && !title.trailing)?;
        let concluded =
            instrument.roles.iter().any(|role| matches!(role, Role::Testimonium | Role::Signature));
        let numbering = &instrument.numbering;
        let parts = match numbering.numbers(MarkerFamily::Article).len() {
            0 => numbering.roots().filter(|id| !numbering.in_annex(*id)).count(),
            articles => articles,
        };
        let sort = sort(context).filter(|_| concluded && parts >= FEWEST_PARTS)?;
        let (first, last) = (context.instrument.block(title.first)?, context.instrument.block(title.last)?);
        Some(Self { sort, title: TextRange::new(first.trimmed().start, last.trimmed().end) })
    }
}

fn sort(context: &InstrumentContext<'_>) -> Option<Sort> {
    let bilateral = context.facts.parties.len() == 2;
    let sort = match context.facts.kind? {
        InstrumentKind::Memorandum => Sort::Memorandum,
        InstrumentKind::Protocol => Sort::Protocol,
        InstrumentKind::Convention | InstrumentKind::Charter if !bilateral => Sort::Multilateral,
        InstrumentKind::Treaty
        | InstrumentKind::Agreement
        | InstrumentKind::Convention
        | InstrumentKind::Charter => {
            let open = !bilateral && has_clause(context, |kind| kind == ClauseKind::Accession);
            if open { Sort::Multilateral } else { Sort::Bilateral }
        }
        InstrumentKind::JointStatement
        | InstrumentKind::JointDeclaration
        | InstrumentKind::Communique
        | InstrumentKind::ExchangeOfNotes
        | InstrumentKind::Note
        | InstrumentKind::Resolution
        | InstrumentKind::Minutes
        | InstrumentKind::Plan
        | InstrumentKind::Initiative
        | InstrumentKind::Act => return None,
    };
    Some(if context.facts.binding == Some(false) { Sort::Memorandum } else { sort })
}

/// The complete instrument that is expected to have a clause and does not, and how surely it is expected.
pub(super) fn missing(context: &InstrumentContext<'_>, clause: FinalClause) -> Option<(Complete, Weight)> {
    let complete = Complete::read(context)?;
    let weight = weight(clause, complete.sort)?;
    (!has(context, clause)).then_some((complete, weight))
}

fn has(context: &InstrumentContext<'_>, clause: FinalClause) -> bool {
    match clause {
        FinalClause::EntryIntoForce => {
            has_clause(context, |kind| matches!(kind, ClauseKind::EntryIntoForce(_)))
        }
        FinalClause::Termination => {
            has_clause(context, |kind| matches!(kind, ClauseKind::Termination | ClauseKind::Duration))
        }
        FinalClause::Amendment => has_clause(context, |kind| kind == ClauseKind::Amendment),
        FinalClause::Disputes => {
            has_clause(context, |kind| matches!(kind, ClauseKind::Disputes | ClauseKind::Adjudication))
        }
        FinalClause::Depositary => has_clause(context, |kind| kind == ClauseKind::Depositary),
        FinalClause::NonBinding => has_clause(context, |kind| kind == ClauseKind::NonBinding),
        FinalClause::Languages => {
            own_originals(context).any(|(_, originals)| !originals.languages.is_empty())
        }
        FinalClause::Testimonium => context
            .instrument
            .instrument()
            .roles
            .iter()
            .any(|role| matches!(role, Role::Testimonium | Role::Closing)),
    }
}

/// Whether the instrument itself, its annexes and quoted texts aside, has a clause of a kind.
pub(super) fn has_clause(context: &InstrumentContext<'_>, is_meant: impl Fn(ClauseKind) -> bool) -> bool {
    own_clauses(context).any(|(_, clause)| is_meant(clause.kind))
}

/// The clauses of the instrument itself, in order of place.
pub(super) fn own_clauses<'a>(
    context: &InstrumentContext<'a>,
) -> impl Iterator<Item = (BlockRef<'a>, &'a Clause)> {
    own_blocks(context, Facet::Clause)
        .flat_map(|block| block.facts().clauses.iter().map(move |clause| (block, clause)))
}

/// What the instrument itself says of its originals and languages.
pub(super) fn own_originals<'a>(
    context: &InstrumentContext<'a>,
) -> impl Iterator<Item = (BlockRef<'a>, &'a Originals)> {
    own_blocks(context, Facet::Originals)
        .filter_map(|block| block.facts().originals.as_deref().map(|originals| (block, originals)))
}

/// The paragraphs of the body and the conclusion with a facet that belong to no annex and to no quoted text.
fn own_blocks<'a>(context: &InstrumentContext<'a>, facet: Facet) -> impl Iterator<Item = BlockRef<'a>> {
    let instrument = context.instrument.instrument();
    let numbering = &instrument.numbering;
    let in_annex = |at| numbering.part_of(at).is_some_and(|part| numbering.in_annex(part));
    let said = |role| matches!(role, Role::Numbered | Role::Body | Role::Testimonium | Role::Closing);
    let own = move |at: usize| !instrument.quoted.get(at).copied().unwrap_or(false) && !in_annex(at);
    let blocks = context.with(facet).iter().filter(move |(block, role)| said(*role) && own(block.index));
    blocks.map(|(block, _)| *block)
}
