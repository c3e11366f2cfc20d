//! Kinds of instrument as configurations name them: groups, and single kinds as in front matter.

use crate::lang::entity::InstrumentKind;

/// Words for one kind or a group of kinds. `treaty` stands for all that bind, whatever they are called.
pub(super) const KINDS: &[(&str, &[InstrumentKind])] = &[
    (
        "treaty",
        &[
            InstrumentKind::Treaty,
            InstrumentKind::Agreement,
            InstrumentKind::Convention,
            InstrumentKind::Protocol,
            InstrumentKind::Charter,
        ],
    ),
    ("agreement", &[InstrumentKind::Agreement]),
    ("convention", &[InstrumentKind::Convention]),
    ("protocol", &[InstrumentKind::Protocol]),
    ("mou", &[InstrumentKind::Memorandum]),
    (
        "joint",
        &[InstrumentKind::JointStatement, InstrumentKind::JointDeclaration, InstrumentKind::Communique],
    ),
    ("joint-statement", &[InstrumentKind::JointStatement]),
    ("joint-declaration", &[InstrumentKind::JointDeclaration]),
    ("communique", &[InstrumentKind::Communique]),
    ("note", &[InstrumentKind::Note, InstrumentKind::ExchangeOfNotes]),
    ("note-verbale", &[InstrumentKind::Note]),
    ("exchange-of-notes", &[InstrumentKind::ExchangeOfNotes]),
    ("resolution", &[InstrumentKind::Resolution]),
    ("minutes", &[InstrumentKind::Minutes]),
];

/// The kinds that `word` stands for.
pub(super) fn kinds(word: &str) -> Option<&'static [InstrumentKind]> {
    KINDS.iter().find(|(known, _)| *known == word).map(|(_, kinds)| *kinds)
}

/// The words, in their order.
pub(super) fn words() -> impl Iterator<Item = &'static str> + Clone {
    KINDS.iter().map(|(word, _)| *word)
}
