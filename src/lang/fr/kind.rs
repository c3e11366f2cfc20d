//! Words for kinds of instrument.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::entity::InstrumentKind;
use crate::text::TextRange;

/// Words for kinds, the longer of two with the same start first.
const KINDS: [(&str, InstrumentKind); 37] = [
    ("déclaration conjointe", InstrumentKind::JointStatement),
    ("déclaration commune", InstrumentKind::JointStatement),
    ("déclaration", InstrumentKind::JointDeclaration),
    ("communiqué", InstrumentKind::Communique),
    ("mémorandum d'entente", InstrumentKind::Memorandum),
    ("mémorandum d'accord", InstrumentKind::Memorandum),
    ("mémorandum", InstrumentKind::Memorandum),
    ("mémoire d'entente", InstrumentKind::Memorandum),
    ("protocole d'accord", InstrumentKind::Memorandum),
    ("protocole d'entente", InstrumentKind::Memorandum),
    ("échange de notes", InstrumentKind::ExchangeOfNotes),
    ("échange de lettres", InstrumentKind::ExchangeOfNotes),
    ("note verbale", InstrumentKind::Note),
    ("traité", InstrumentKind::Treaty),
    ("accord", InstrumentKind::Agreement),
    ("arrangement", InstrumentKind::Agreement),
    ("convention", InstrumentKind::Convention),
    ("pacte", InstrumentKind::Convention),
    ("protocole", InstrumentKind::Protocol),
    ("additif", InstrumentKind::Protocol),
    ("avenant", InstrumentKind::Protocol),
    ("charte", InstrumentKind::Charter),
    ("statut", InstrumentKind::Charter),
    ("acte constitutif", InstrumentKind::Charter),
    ("constitution", InstrumentKind::Charter),
    ("résolution", InstrumentKind::Resolution),
    ("procès-verbal", InstrumentKind::Minutes),
    ("plan d'action", InstrumentKind::Plan),
    ("plan", InstrumentKind::Plan),
    ("programme", InstrumentKind::Plan),
    ("stratégie", InstrumentKind::Plan),
    ("agenda", InstrumentKind::Plan),
    ("initiative", InstrumentKind::Initiative),
    ("loi", InstrumentKind::Act),
    ("décret", InstrumentKind::Act),
    ("règlement", InstrumentKind::Act),
    ("ordonnance", InstrumentKind::Act),
];

/// Words for acts that are cited and that no instrument of ours is called.
const CITED_ALONE: [(&str, InstrumentKind); 6] = [
    ("code", InstrumentKind::Act),
    ("proclamation", InstrumentKind::Act),
    ("directive", InstrumentKind::Act),
    ("décision", InstrumentKind::Resolution),
    ("recommandation", InstrumentKind::Resolution),
    ("procès verbal", InstrumentKind::Minutes),
];

/// The words for the kinds of instruments that others cite, as alternatives of a pattern.
pub(super) const CITED: &str = "(?:traité|accord|arrangement|convention|pacte|protocole|additif|avenant|charte|statut|constitution|acte constitutif|acte final|acte|modus vivendi|déclaration|mémorandum d'(?:entente|accord)|échang[eé]s? de (?:notes|lettres)|communiqué|procès[- ]verba(?:l|ux)|agenda [0-9]{2,4}|règles d'helsinki|directive|décision|recommandation|loi|code|règlement|décret|ordonnance|proclamation)";

/// The kind that a title names: that of its first word for a kind.
pub(super) fn title_kind(title: &str) -> Option<InstrumentKind> {
    static LEAD: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[#*_«“\" ]*(?:(?:avant-)?projet d(?:e |')(?:l[ae'] ?)?)?(?:l[ea] |l')?(?:(?:nouveau|nouvelle|deuxième|second|troisième|grande?) )?(?P<rest>[a-zà-ÿ].*)",
        )
    });
    let captures = LEAD.first(title)?;
    let rest = group(&captures, "rest")?.of(title);
    KINDS.iter().find(|(word, _)| starts_with(rest, word)).map(|(_, kind)| *kind)
}

/// The kind that one word names.
pub(super) fn of_word(word: &str) -> Option<InstrumentKind> {
    let mut kinds = KINDS.iter().chain(&CITED_ALONE);
    kinds.find(|(name, _)| starts_with(word, name)).map(|(_, kind)| *kind)
}

/// Whether `text` starts with a word in lower case, with or without its accents, and ends it there.
fn starts_with(text: &str, word: &str) -> bool {
    let mut rest = text.chars();
    let same = word.chars().all(|expected| {
        rest.next().is_some_and(|c| c.to_lowercase().map(plain).eq(std::iter::once(plain(expected))))
    });
    let behind = rest.as_str().strip_prefix('s').unwrap_or(rest.as_str());
    same && !behind.starts_with(char::is_alphabetic)
}

fn plain(c: char) -> char {
    match c {
        'é' | 'è' | 'ê' => 'e',
        '’' => '\'',
        '\u{a0}' | '\u{202f}' => ' ',
        c => c,
    }
}

/// The kind that a paragraph names, if it reads as a title: it begins with the word for a kind, goes on in a noun
/// phrase, and ends without a mark.
pub(super) fn of_title_line(text: &str) -> Option<InstrumentKind> {
    const LONGEST: usize = 400;
    static SENTENCE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:est|sont|doit|doivent|peut|peuvent|sera|seront|entrera|entre en vigueur|a été|ont|prend|s'engage(?:nt)?|présente?|ci-après)\\b",
        )
    });
    static PARTIES: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\b(?:entre|n° ?[0-9]|d[eu] (?:l'Assemblée|Conseil)|portant|relatif aux?)\\b")
    });
    let line = text.trim().trim_matches(['#', '*', '_', ' ']);
    let plain = line.trim_end_matches([')', '»', ']', '*']);
    if line.len() > LONGEST || plain.ends_with(['.', ';', ':', ',']) || line.contains(['|', ';', '\t']) {
        return None;
    }
    let first = line.trim_start_matches(['«', '“', '"', ' ', '\u{a0}']).chars().next()?;
    let kind = title_kind(line).filter(|_| first.is_uppercase())?;
    let plain = line.trim_start_matches(['«', '“', '"', ' ', '\u{a0}']);
    let word = plain.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let plural = word.ends_with(['s', 'S']) && !word.eq_ignore_ascii_case("procès");
    let article = ["le", "la", "l", "les"].contains(&word.to_lowercase().as_str());
    let weak = matches!(kind, InstrumentKind::Plan | InstrumentKind::Initiative | InstrumentKind::Act)
        || word.eq_ignore_ascii_case("arrangement");
    let shown = !line.contains(char::is_lowercase) || PARTIES.is_in(line);
    (!SENTENCE.is_in(line) && !plural && !article && (!weak || shown)).then_some(kind)
}

/// The legend of a draft: Projet, Avant-projet, Version provisoire.
pub(super) fn legend(title: &str) -> Option<TextRange> {
    static LEGEND: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:avant-projet(?: d[e'])?|^[# ]*projet d[e']|\\(projet\\)|\\[projet\\]|version provisoire|document de travail|ébauche)",
        )
    });
    LEGEND.place(title)
}

/// Whether the title of a treaty says that it is meant to last: on boundaries, territory, peace.
pub(super) fn is_lasting(title: &str) -> bool {
    const SUBJECTS: [&str; 8] = [
        "frontière",
        "frontier",
        "délimitation",
        "territoire",
        "territorial",
        "souveraineté",
        "paix",
        "cession",
    ];
    let lower = title.to_lowercase();
    SUBJECTS.iter().any(|subject| lower.contains(subject))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_their_kind() {
        use InstrumentKind::*;
        let cases = [
            ("Convention entre la République d'Alan et la République de Berya", Convention),
            ("ACCORD DE COOPÉRATION", Agreement),
            ("#### Accord commercial entre le Royaume", Agreement),
            ("Déclaration conjointe de la République d'Alan", JointStatement),
            ("Mémorandum d’entente", Memorandum),
            ("CHARTE DES NATIONS UNIES", Charter),
            ("Protocole additionnel à la Convention", Protocol),
            ("Échange de notes", ExchangeOfNotes),
        ];
        for (title, kind) in cases {
            assert_eq!(of_title_line(title), Some(kind), "{title}");
        }
        for text in [
            "Accord ou non, le texte est clair.",
            "La convention est signée",
            "accord entre eux",
            "Plan",
            "Accord est donné à la Partie",
        ] {
            assert_eq!(of_title_line(text), None, "{text}");
        }
    }
}
