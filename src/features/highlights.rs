//! Every place of the draft that speaks of the same as the words under the cursor.

use crate::features::entity::{Manner, Subject, entity_at, occurrences};
use crate::rules::Analysis;
use crate::text::TextRange;

/// A place to highlight: bytes from the start of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// The words.
    pub range: TextRange,
    /// What they do.
    pub kind: HighlightKind,
}

/// Why a place is highlighted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HighlightKind {
    /// It defines or introduces what is meant.
    Definition,
    /// It speaks of it.
    Use,
    /// The same words stand there, or the other mark of a pair.
    Alike,
}

/// The places for the words at byte `offset`, in order; none where nothing stands there.
pub fn highlights(analysis: &Analysis, offset: u32) -> Vec<Highlight> {
    let Some(entity) = entity_at(analysis, offset) else { return Vec::new() };
    let alike = matches!(
        entity.subject,
        Subject::Date(_) | Subject::Count(_) | Subject::Ordinal(..) | Subject::Blank | Subject::Bracket(_)
    );
    let kind = |manner| match manner {
        _ if alike => HighlightKind::Alike,
        Manner::Definition => HighlightKind::Definition,
        Manner::Use | Manner::Covering => HighlightKind::Use,
    };
    let places = occurrences(analysis, entity.subject).into_iter();
    places.map(|place| Highlight { range: place.range, kind: kind(place.manner) }).collect()
}

/// The places that speak of what stands at byte `offset`, in order; with those that define it, if wanted.
pub fn references(
    analysis: &Analysis,
    offset: u32,
    with_definitions: bool,
) -> (Option<Subject>, Vec<TextRange>) {
    let Some(entity) = entity_at(analysis, offset) else { return (None, Vec::new()) };
    (Some(entity.subject), references_to(analysis, entity.subject, with_definitions))
}

/// The places that speak of something, in order; with those that define it, if wanted.
pub fn references_to(analysis: &Analysis, subject: Subject, with_definitions: bool) -> Vec<TextRange> {
    let places = occurrences(analysis, subject).into_iter();
    let wanted = places.filter(|place| with_definitions || place.manner != Manner::Definition);
    wanted.map(|place| place.range).collect()
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::{analysis, cursor, drawn};
    use crate::features::highlights::{HighlightKind, highlights, references};

    fn seen(fixture: &str) -> String {
        let (text, offset) = cursor(fixture);
        let found = highlights(&analysis(&text), offset);
        let said = |kind| match kind {
            HighlightKind::Definition => "=",
            HighlightKind::Use => "",
            HighlightKind::Alike => "~",
        };
        drawn(&text, found.into_iter().map(|place| (place.range, said(place.kind))))
    }

    #[test]
    fn definitions_and_uses_are_told_apart() {
        assert_eq!(
            seen("“主管机关”系指外交部。\n\n主管▮机关保持联系。\n"),
            "“=‹主管机关›”系指外交部。\n\n‹主管机关›保持联系。\n"
        );
        assert_eq!(seen("双方于2022年9▮月14日会谈。\n"), "双方于~‹2022年9月14日›会谈。\n");
        assert_eq!(seen("双方▮重申友好。\n"), "双方重申友好。\n");
    }

    #[test]
    fn references_leave_out_definitions_unless_they_are_wanted() {
        let (text, offset) =
            cursor("甲乙合作协定\n\n第▮一条\n双方合作。\n\n第二条\n根据第一条，双方互助。\n");
        let analysis = analysis(&text);
        assert_eq!(references(&analysis, offset, false).1.len(), 1);
        assert_eq!(references(&analysis, offset, true).1.len(), 2);
    }
}
