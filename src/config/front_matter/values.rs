//! The values that keys of front matter take.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::lang::Language;
use crate::lang::entity::InstrumentKind;

/// How far a draft has come. From `Template` to `Published` the order is that of a text's life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// A form with blanks to be filled.
    Template,
    /// Being drafted.
    #[default]
    Draft,
    /// Agreed by the negotiators.
    Negotiated,
    /// Ready for signature.
    Final,
    /// Initialled.
    Initialled,
    /// Signed.
    Signed,
    /// Published.
    Published,
    /// A part of a published text.
    Excerpt,
}

impl Stage {
    /// The stage with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        STAGES.iter().find(|(known, _)| *known == name).map(|(_, stage)| *stage)
    }

    /// The word for it in front matter.
    pub fn name(self) -> &'static str {
        STAGES.iter().find(|(_, stage)| *stage == self).map_or("draft", |(name, _)| name)
    }

    /// The words for the stages, in their order.
    pub fn names() -> impl Iterator<Item = &'static str> {
        STAGES.iter().map(|(name, _)| *name)
    }

    /// Whether the text is fixed, so that it may be corrected only by consent of its signatories
    /// (Vienna Convention on the Law of Treaties, article 79).
    pub const fn is_fixed(self) -> bool {
        matches!(self, Self::Initialled | Self::Signed | Self::Published | Self::Excerpt)
    }

    /// Whether the text as a whole is fixed.
    pub const fn is_frozen(self) -> bool {
        matches!(self, Self::Initialled | Self::Signed | Self::Published)
    }
}

/// Whether each party's copy of an instrument names that party first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AlternatOrder {
    /// Each copy names its own party first (倒版).
    Strict,
    /// Every copy has the same order (不倒版).
    Fixed,
    /// There is one copy, or none that belongs to a party.
    None,
}

/// The level at which parties conclude an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartyLevel {
    /// In the name of the states.
    State,
    /// In the name of the governments.
    Government,
    /// In the name of ministries or agencies.
    Ministry,
}

/// Words and what they stand for.
pub(super) type Names<T> = &'static [(&'static str, T)];

pub(super) const KINDS: Names<InstrumentKind> = &[
    ("treaty", InstrumentKind::Treaty),
    ("agreement", InstrumentKind::Agreement),
    ("protocol", InstrumentKind::Protocol),
    ("convention", InstrumentKind::Convention),
    ("mou", InstrumentKind::Memorandum),
    ("joint-statement", InstrumentKind::JointStatement),
    ("joint-declaration", InstrumentKind::JointDeclaration),
    ("communique", InstrumentKind::Communique),
    ("note", InstrumentKind::Note),
    ("note-verbale", InstrumentKind::Note),
    ("exchange-of-notes", InstrumentKind::ExchangeOfNotes),
    ("resolution", InstrumentKind::Resolution),
    ("minutes", InstrumentKind::Minutes),
];

pub(super) const STAGES: Names<Stage> = &[
    ("template", Stage::Template),
    ("draft", Stage::Draft),
    ("negotiated", Stage::Negotiated),
    ("final", Stage::Final),
    ("initialled", Stage::Initialled),
    ("signed", Stage::Signed),
    ("published", Stage::Published),
    ("excerpt", Stage::Excerpt),
];

pub(super) const ORDERS: Names<AlternatOrder> =
    &[("strict", AlternatOrder::Strict), ("fixed", AlternatOrder::Fixed), ("none", AlternatOrder::None)];

pub(super) const LEVELS: Names<PartyLevel> = &[
    ("state", PartyLevel::State),
    ("government", PartyLevel::Government),
    ("ministry", PartyLevel::Ministry),
];

/// Languages of drafts: those that are read, with their scripts and without, and others of the United Nations, which
/// may be named all the same.
pub(super) fn languages() -> &'static [&'static str] {
    const NOT_READ: [&str; 2] = ["es", "ar"];
    static TAGS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let mut tags: Vec<&'static str> = Vec::new();
        let read: Vec<Language> = Language::ALL.into_iter().filter(|language| language.is_read()).collect();
        for (at, language) in read.iter().enumerate() {
            let (tag, primary) = (language.tag(), language.primary_tag());
            tags.push(tag);
            let last = read.get(at + 1).is_none_or(|next| next.primary_tag() != primary);
            tags.extend(Some(primary).filter(|primary| last && *primary != tag));
        }
        tags.extend(NOT_READ);
        tags
    });
    &TAGS
}

pub(super) const KEYS: &[&str] = &[
    "kind",
    "binding",
    "level",
    "lang",
    "stage",
    "date",
    "parties",
    "copy",
    "alternat",
    "visit",
    "signature",
    "authentic",
    "versions",
    "annexes",
    "profile",
];

pub(super) const VISIT_KEYS: &[&str] = &["from", "to", "place"];

pub(super) const SIGNATURE_KEYS: &[&str] = &["planned", "place"];

pub(super) const VERSION_KEYS: &[&str] = &["file", "role"];
