//! A planted defect: what is changed, which rules may report it, and where.

use alternat::rules::{Analysis, PlacedFinding};
use alternat::text::{Text, TextEdit, TextRange};

use crate::document::Document;

/// One defect. Ranges count in the text before it.
#[derive(Clone, Debug)]
pub(crate) struct Plant {
    edits: Vec<TextEdit>,
    place: TextRange,
}

impl Plant {
    /// Text put in the place of other text; found there.
    pub(crate) fn replace(range: TextRange, with: impl Into<String>) -> Self {
        Self { edits: vec![TextEdit::replace(range, with)], place: range }
    }

    /// Text put in; found there.
    pub(crate) fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(TextRange::empty(at as u32), text)
    }

    /// Text taken out; found there.
    pub(crate) fn delete(range: TextRange) -> Self {
        Self::replace(range, "")
    }

    /// The same defect with another change.
    pub(crate) fn and(mut self, edit: TextEdit) -> Self {
        self.edits.push(edit);
        self.edits.sort_by_key(|edit| edit.range.start);
        self
    }

    /// The same defect, found at another place.
    pub(crate) fn found_at(mut self, place: TextRange) -> Self {
        self.place = place;
        self
    }

    /// Whether one of the rules reports the defect at its place and did not speak there before.
    pub(crate) fn is_found(&self, document: &Document, codes: &[&str]) -> bool {
        let mutated = self.applied(document);
        let text = mutated.snapshot().text();
        let before = reported(&document.analysis, codes, lines_of(&document.text, self.place));
        let place = TextRange::new(self.moved(self.place.start, false), self.moved(self.place.end, true));
        reported(&mutated, codes, lines_of(text, place)) > before
    }

    /// The analysis of the document with the defect, as an editor would get it.
    fn applied(&self, document: &Document) -> Analysis {
        let mut text = Text::new(&document.text);
        for edit in self.edits.iter().rev() {
            text.apply(edit.range, &edit.insert);
        }
        let pending = text.take();
        document.analysis.edited(document.analysis.snapshot().after(&pending), pending.change)
    }

    /// The planted text, for lists of what was missed.
    pub(crate) fn describe(&self, document: &Document) -> String {
        let line = lines_of(&document.text, self.place);
        let line: String = line.of(&document.text).chars().take(60).collect();
        let edits: Vec<String> = self
            .edits
            .iter()
            .map(|edit| {
                format!("{:?}→{:?}", shortened(edit.range.of(&document.text)), shortened(&edit.insert))
            })
            .collect();
        format!("{} {} in {line:?}", document.name, edits.join(" "))
    }

    /// Where an offset lies after the edits; `behind` what is put in at the offset itself, or before it.
    fn moved(&self, offset: u32, behind: bool) -> u32 {
        let mut moved = i64::from(offset);
        for edit in &self.edits {
            let comes_before = match edit.range.is_empty() {
                true => edit.range.end < offset || edit.range.end == offset && behind,
                false => edit.range.end <= offset,
            };
            if comes_before {
                moved += edit.insert.len() as i64 - i64::from(edit.range.end - edit.range.start);
            }
        }
        u32::try_from(moved).unwrap_or_default()
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(24).collect()
}

fn reported(analysis: &Analysis, codes: &[&str], place: TextRange) -> usize {
    let speaks = |finding: &&PlacedFinding| {
        let range = finding.range();
        codes.contains(&finding.rule().code) && range.start <= place.end && range.end >= place.start
    };
    analysis.findings().iter().filter(speaks).count()
}

/// The whole lines that a range touches.
fn lines_of(text: &str, range: TextRange) -> TextRange {
    let start = text.get(..range.start as usize).and_then(|head| head.rfind('\n')).map_or(0, |at| at + 1);
    let end = range.end as usize;
    let tail = text.get(end..).and_then(|tail| tail.find('\n')).map_or(text.len(), |at| end + at);
    TextRange::from(start..tail.max(start))
}
