//! Names of kinds of instrument.

use crate::lang::entity::InstrumentKind;

/// The id of the message that names a kind of instrument.
pub const fn kind_id(kind: InstrumentKind) -> &'static str {
    match kind {
        InstrumentKind::Treaty => "kind-treaty",
        InstrumentKind::Agreement => "kind-agreement",
        InstrumentKind::Convention => "kind-convention",
        InstrumentKind::Protocol => "kind-protocol",
        InstrumentKind::Charter => "kind-charter",
        InstrumentKind::Memorandum => "kind-memorandum",
        InstrumentKind::JointStatement => "kind-joint-statement",
        InstrumentKind::JointDeclaration => "kind-joint-declaration",
        InstrumentKind::Communique => "kind-communique",
        InstrumentKind::ExchangeOfNotes => "kind-exchange-of-notes",
        InstrumentKind::Note => "kind-note",
        InstrumentKind::Resolution => "kind-resolution",
        InstrumentKind::Minutes => "kind-minutes",
        InstrumentKind::Plan => "kind-plan",
        InstrumentKind::Initiative => "kind-initiative",
        InstrumentKind::Act => "kind-act",
    }
}
