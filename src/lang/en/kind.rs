//! The kinds of instruments that English titles name.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::alphabetic::words;
use crate::lang::entity::InstrumentKind;
use crate::text::TextRange;

/// Words for kinds, the longer ones first. Written in lower case; plurals stand beside.
pub(super) const KINDS: &[(&str, InstrumentKind)] = &[
    ("memorandum of understanding", InstrumentKind::Memorandum),
    ("memoranda of understanding", InstrumentKind::Memorandum),
    ("memorandum", InstrumentKind::Memorandum),
    ("exchange of notes", InstrumentKind::ExchangeOfNotes),
    ("exchange of letters", InstrumentKind::ExchangeOfNotes),
    ("joint statement", InstrumentKind::JointStatement),
    ("joint declaration", InstrumentKind::JointDeclaration),
    ("joint communiqué", InstrumentKind::Communique),
    ("joint communique", InstrumentKind::Communique),
    ("agreed minutes", InstrumentKind::Minutes),
    ("note verbale", InstrumentKind::Note),
    ("constitution", InstrumentKind::Charter),
    ("arrangement", InstrumentKind::Agreement),
    ("declaration", InstrumentKind::JointDeclaration),
    ("declarations", InstrumentKind::JointDeclaration),
    ("communiqué", InstrumentKind::Communique),
    ("communique", InstrumentKind::Communique),
    ("conventions", InstrumentKind::Convention),
    ("convention", InstrumentKind::Convention),
    ("agreements", InstrumentKind::Agreement),
    ("agreement", InstrumentKind::Agreement),
    ("protocols", InstrumentKind::Protocol),
    ("protocol", InstrumentKind::Protocol),
    ("covenants", InstrumentKind::Convention),
    ("covenant", InstrumentKind::Convention),
    ("treaties", InstrumentKind::Treaty),
    ("treaty", InstrumentKind::Treaty),
    ("charter", InstrumentKind::Charter),
    ("statute", InstrumentKind::Charter),
    ("statement", InstrumentKind::JointStatement),
    ("resolution", InstrumentKind::Resolution),
    ("minutes", InstrumentKind::Minutes),
    ("initiative", InstrumentKind::Initiative),
    ("final act", InstrumentKind::Agreement),
    ("accord", InstrumentKind::Agreement),
    ("compact", InstrumentKind::Agreement),
    ("pact", InstrumentKind::Treaty),
    ("programme", InstrumentKind::Plan),
    ("plan", InstrumentKind::Plan),
    ("act", InstrumentKind::Act),
];

/// The word for a kind that starts at byte `at`: its length and the kind.
pub(super) fn kind_at(text: &str, at: usize) -> Option<(usize, InstrumentKind)> {
    let rest = text.get(at..)?;
    if !words::begins(text, at) {
        return None;
    }
    KINDS.iter().find_map(|(word, kind)| Some((words::starts_with_word(rest, word)?, *kind)))
}

/// The kind of instrument that a title names: that of its first word for one.
pub(super) fn title_kind(title: &str) -> Option<InstrumentKind> {
    first_kind(title).map(|(_, _, kind)| kind)
}

/// The first word for a kind: where it stands, how long it is, and the kind.
pub(super) fn first_kind(title: &str) -> Option<(usize, usize, InstrumentKind)> {
    let starts = title.char_indices().map(|(at, _)| at).filter(|at| words::begins(title, *at));
    starts.into_iter().find_map(|at| kind_at(title, at).map(|(len, kind)| (at, len, kind)))
}

/// Whether the words speak of an instrument of another kind than `own`: the Covenant, in a protocol to it.
pub(super) fn names_other_kind(words: &str, own: InstrumentKind) -> bool {
    words.match_indices("the ").map(|(at, the)| at + the.len()).any(|at| {
        let capital = words.get(at..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
        let kind = kind_at(words, at).filter(|_| capital).map(|(_, kind)| kind);
        let founding = [
            InstrumentKind::Convention,
            InstrumentKind::Treaty,
            InstrumentKind::Agreement,
            InstrumentKind::Protocol,
            InstrumentKind::Charter,
        ];
        kind.is_some_and(|kind| kind != own && founding.contains(&kind))
    })
}

/// Whether the title of a treaty says that it is meant to last.
pub(super) fn is_lasting(title: &str) -> bool {
    const LASTING: [&str; 8] =
        ["boundary", "boundaries", "frontier", "border", "territory", "peace", "relations", "delimitation"];
    LASTING.iter().any(|word| words::find(title, word, 0).is_some())
}

/// The legend of a draft in a line of a title, or alone on its line: Draft Agreement, (DRAFT), working paper.
pub(super) fn legend(title: &str) -> Option<TextRange> {
    static LEGEND: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[#* ]*(?P<legend>(?:first |second |third |revised |preliminary |zero |working )?draft)(?: |$|[,:(])|(?P<marked>[(\\[](?:first |second |revised |preliminary |working )?draft[^)\\]]{0,30}[)\\]])|^[#* ]*(?P<paper>working paper|non-?paper)\\b",
        )
    });
    let captures = LEGEND.first(title)?;
    ["legend", "marked", "paper"].iter().find_map(|name| group(&captures, name))
}

/// Whether a title says that the instrument amends or supplements another one.
pub(super) fn amends(title: &str) -> bool {
    const AMENDING: [&str; 8] = [
        "amending",
        "supplementing",
        "amendment",
        "amendments",
        "additional to",
        "supplementary to",
        "to amend",
        "modifying",
    ];
    AMENDING.iter().any(|word| words::find(title, word, 0).is_some())
}

/// Whether instruments of this title are concluded before diplomatic relations, too.
pub(super) fn precedes_relations(title: &str) -> bool {
    const WORDS: [&str; 10] = [
        "trade",
        "commerce",
        "navigation",
        "boundary",
        "boundaries",
        "frontier",
        "border",
        "peace",
        "armistice",
        "consular",
    ];
    WORDS.iter().any(|word| words::find(title, word, 0).is_some())
}
