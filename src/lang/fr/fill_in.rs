//! Blanks to be filled in, and working marks of drafters.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::entity::Marker;
use crate::lang::working::{WorkingMark, WorkingMarkKind};
use crate::text::TextRange;

/// The blanks of a paragraph that are to be filled in, in order of place. Lines to sign on and forms are none.
pub(super) fn fill_ins(text: &str) -> Vec<TextRange> {
    static BLANKS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "_{3,}(?:[ /.-]{0,2}_{2,})*|\\[(?:[_ \u{2022}\u{25cf}]+|(?:insérer |indiquer )?(?:la |le )?(?:date|lieu|nom|numéro|jour|mois|année|ville|pays|titre))\\]",
        )
    });
    const PROSE: usize = 12;
    if !text.contains(['_', '[']) || text.contains('|') || text.starts_with('_') || text.contains(PAGE_HEAD) {
        return Vec::new();
    }
    let letters = text.chars().filter(|c| c.is_lowercase()).count();
    let quoted = |range: &TextRange| {
        let before = text.get(..range.start as usize).unwrap_or_default();
        before.matches('«').count() > before.matches('»').count() || before.matches('"').count() % 2 == 1
    };
    BLANKS.places(text).filter(|range| letters >= PROSE && !quoted(range)).collect()
}

/// The head of a printed page of the series of treaties, between lines of which the text of a scan goes on.
const PAGE_HEAD: &str = "Recueil des Traités";

/// Whether what stands in brackets is a blank.
pub(super) fn is_fill_in(content: &str) -> bool {
    const NAMES: [&str; 11] =
        ["date", "lieu", "nom", "numéro", "jour", "mois", "année", "ville", "pays", "titre", "à compléter"];
    content.chars().all(|c| matches!(c, '_' | ' ' | '\u{2022}' | '\u{25cf}' | '…' | '.'))
        || NAMES.contains(&content.to_lowercase().trim_start_matches("insérer ").trim_start_matches("la "))
}

/// The working marks of a paragraph, in order of place.
pub(super) fn working_marks(text: &str, marker: Option<&Marker>) -> Vec<WorkingMark> {
    static LABEL: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ .]*[\\[(]?(?:option|variante|alternative) (?:[A-D]|[1-9]|[IVX]{1,3})(?:[\\])]| ?:| *$)",
        )
    });
    static REMARK: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "[(\\[](?:(?:à |prière de |merci de )?(?:vérifier|confirmer|préciser|compléter)[ ?!]*(?:avec [^()\\[\\]]{1,40})?|\\?{2,})[)\\]]|\\{\\+\\+[^{}]*\\+\\+\\}|\\{--[^{}]*--\\}|\\{>>[^{}]*<<\\}",
        )
    });
    let start = marker.map_or(0, |marker| marker.range.end);
    let words = text.get(start as usize..).unwrap_or_default();
    let mut found = Vec::new();
    if let Some(range) = LABEL.place(words) {
        let label = range.of(words);
        let lead = (label.len() - label.trim_start_matches([' ', '.']).len()) as u32;
        let range = TextRange::new(start + range.start + lead, start + range.end);
        found.push(WorkingMark { range, kind: WorkingMarkKind::Alternative });
    }
    if text.contains(['(', '[', '{']) {
        found.extend(REMARK.places(text).map(|range| WorkingMark { range, kind: WorkingMarkKind::Remark }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{fill_ins, working_marks};

    #[test]
    fn blanks_are_found() {
        let read = |text: &'static str| fill_ins(text).iter().map(|range| range.of(text)).collect::<Vec<_>>();
        assert_eq!(read("La réunion se tient à ____ le [date]."), ["____", "[date]"]);
        assert!(read("le 12 avril 1969_______Nations Unies — Recueil des Traités _______299").is_empty());
        assert!(read("Signature\u{a0}: ________").is_empty());
        assert!(read("les mots «\u{a0}certificat n° ____\u{a0}» sont ajoutés").is_empty());
    }

    #[test]
    fn working_marks_are_found() {
        let read = |text: &'static str| {
            working_marks(text, None).iter().map(|mark| mark.range.of(text)).collect::<Vec<_>>()
        };
        let text = "Variante 1\u{a0}: les Parties se réunissent (à vérifier).";
        assert_eq!(read(text), ["Variante 1\u{a0}:", "(à vérifier)"]);
        assert!(read("La variante 1 du plan est à vérifier.").is_empty());
    }
}
