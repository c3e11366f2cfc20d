//! Which final clauses instruments of each sort are expected to have.
//!
//! After the topics of the United Nations handbook on final clauses of multilateral treaties (2003) and the
//! handbooks on treaty forms.

/// Sorts of instruments, as far as their final clauses differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A treaty or an agreement of two parties.
    Bilateral,
    /// A convention or another treaty that others may join.
    Multilateral,
    /// A protocol to a treaty.
    Protocol,
    /// A memorandum, or an instrument that is declared not to bind.
    Memorandum,
}

/// A clause that instruments close with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FinalClause {
    EntryIntoForce,
    Termination,
    Amendment,
    Disputes,
    Languages,
    Testimonium,
    Depositary,
    NonBinding,
}

/// How surely a clause is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// Without it something is missing.
    Required,
    /// Most instruments of the sort have it.
    Usual,
}

/// How surely an instrument of this sort is expected to have the clause; `None` where it is not.
pub(super) fn weight(clause: FinalClause, sort: Sort) -> Option<Weight> {
    let (_, weights) = EXPECTED.iter().find(|(known, _)| *known == clause)?;
    weights.iter().find(|(known, _)| *known == sort).map(|(_, weight)| *weight)
}

/// A clause, and the sorts of instruments that are expected to have it.
type Row = (FinalClause, &'static [(Sort, Weight)]);

const EXPECTED: &[Row] = {
    use Sort::{Bilateral, Memorandum, Multilateral, Protocol};
    use Weight::{Required, Usual};
    &[
        (
            FinalClause::EntryIntoForce,
            &[(Bilateral, Required), (Multilateral, Required), (Protocol, Required), (Memorandum, Usual)],
        ),
        (FinalClause::Termination, &[(Bilateral, Required), (Multilateral, Usual), (Memorandum, Usual)]),
        (FinalClause::Amendment, &[(Bilateral, Usual), (Multilateral, Required), (Memorandum, Usual)]),
        (FinalClause::Disputes, &[(Bilateral, Usual), (Multilateral, Usual)]),
        (FinalClause::Languages, &[(Bilateral, Required), (Multilateral, Required), (Protocol, Required)]),
        (FinalClause::Testimonium, &[(Bilateral, Required), (Multilateral, Required), (Protocol, Required)]),
        (FinalClause::Depositary, &[(Multilateral, Required)]),
        (FinalClause::NonBinding, &[(Memorandum, Usual)]),
    ]
};
