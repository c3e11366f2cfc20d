//! Edits, lines and positions against models that are too simple to be wrong.
//!
//! `PROPTEST_CASES` raises the number of cases.

use alternat::text::{Change, LineIndex, Position, PositionEncoding, Snapshot, Text, TextRange};
use proptest::collection::vec;
use proptest::prelude::*;

const ENCODINGS: [PositionEncoding; 3] =
    [PositionEncoding::Utf8, PositionEncoding::Utf16, PositionEncoding::Utf32];

/// What the documents are made of: every line end, what only looks like one, and characters of one
/// to four bytes.
const PIECES: [&str; 18] = [
    "a",
    "\n",
    "\r",
    "\r\n",
    "条",
    "𠮷",
    "😀",
    "👩\u{200d}🚀",
    "🇦🇺",
    "e\u{301}",
    "é",
    "\u{2028}",
    "\u{2029}",
    "\u{85}",
    "\u{b}",
    "\u{c}",
    "\t",
    "\u{feff}",
];

fn document(pieces: usize) -> impl Strategy<Value = String> {
    vec(prop::sample::select(&PIECES[..]), 0..pieces).prop_map(|pieces| pieces.concat())
}

/// A document of short lines, or one so long that the rope has many nodes.
fn any_document() -> impl Strategy<Value = String> {
    prop_oneof![4 => document(40), 1 => (document(60), 1..60_usize).prop_map(|(text, times)| text.repeat(times))]
}

/// An edit at any byte, also inside a character or past the end.
#[derive(Clone, Debug)]
struct Edit {
    start: prop::sample::Index,
    len: u32,
    insert: String,
    /// Whether the text that results is sent whole.
    whole: bool,
    /// Whether what was changed is taken after the edit.
    taken: bool,
}

fn edit() -> impl Strategy<Value = Edit> {
    let len = prop_oneof![3 => Just(0), 4 => 0..9_u32, 1 => 0..4000_u32];
    (any::<prop::sample::Index>(), len, document(8), prop::bool::weighted(0.1), any::<bool>())
        .prop_map(|(start, len, insert, whole, taken)| Edit { start, len, insert, whole, taken })
}

impl Edit {
    fn range(&self, text: &str) -> TextRange {
        let start = self.start.index(text.len() + 6) as u32;
        TextRange::new(start, start + self.len)
    }

    fn apply(&self, text: &mut Text, model: &mut String) {
        let range = self.range(model);
        let (start, end) = (floor(model, range.start), floor(model, range.end));
        model.replace_range(start..end, &self.insert);
        if self.whole {
            text.replace_all(model);
        } else {
            text.apply(range, &self.insert);
        }
    }
}

/// The start of the character in which `offset` lies.
fn floor(text: &str, offset: u32) -> usize {
    let starts = text.char_indices().map(|(start, _)| start).chain([text.len()]);
    starts.take_while(|start| *start <= offset as usize).last().unwrap_or_default()
}

/// Each line of `text` as the offsets of its start and of its end before the terminator.
fn lines(text: &str) -> Vec<(usize, usize)> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((end, char)) = chars.next() {
        let pair = char == '\r' && chars.next_if(|(_, next)| *next == '\n').is_some();
        if char == '\n' || char == '\r' {
            lines.push((start, end));
            start = end + if pair { 2 } else { 1 };
        }
    }
    lines.push((start, text.len()));
    lines
}

fn units(char: char, encoding: PositionEncoding) -> u64 {
    match encoding {
        PositionEncoding::Utf8 => char.len_utf8() as u64,
        PositionEncoding::Utf16 => char.len_utf16() as u64,
        PositionEncoding::Utf32 => 1,
    }
}

fn model_offset(text: &str, position: Position, encoding: PositionEncoding) -> u32 {
    let Some((start, end)) = lines(text).get(position.line as usize).copied() else {
        return text.len() as u32;
    };
    let mut offset = start;
    let mut column = 0;
    for char in text[start..end].chars() {
        column += units(char, encoding);
        if column > u64::from(position.column) {
            break;
        }
        offset += char.len_utf8();
    }
    offset as u32
}

fn model_position(text: &str, offset: u32, encoding: PositionEncoding) -> Position {
    let lines = lines(text);
    let line = lines.iter().filter(|(start, _)| *start <= offset as usize).count() - 1;
    let (start, end) = lines[line];
    let before = &text[start..floor(text, offset).min(end)];
    let column: u64 = before.chars().map(|char| units(char, encoding)).sum();
    Position::new(line as u32, column as u32)
}

/// Whether `change` leads from `old` to `new`: what stands before and behind it is the same.
fn leads(old: &str, change: Change, new: &str) -> bool {
    let (start, old_end, new_end) = (change.start as usize, change.old_end as usize, change.new_end as usize);
    start <= old_end
        && start <= new_end
        && old.get(..start) == new.get(..start)
        && old.get(old_end..).is_some()
        && old.get(old_end..) == new.get(new_end..)
}

/// Positions in, at the end of and past every line, and past the last line.
fn positions() -> impl Strategy<Value = Position> {
    let column = prop_oneof![0..12_u32, 0..200_u32, Just(u32::MAX), Just(u32::MAX - 1)];
    (prop_oneof![0..12_u32, 0..200_u32, Just(u32::MAX)], column)
        .prop_map(|(line, column)| Position::new(line, column))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn edited_text_equals_the_model(first in any_document(), edits in vec(edit(), 1..12)) {
        let mut text = Text::new(&first);
        let mut model = first.clone();
        let mut taken = Snapshot::new(&first);
        for edit in &edits {
            edit.apply(&mut text, &mut model);
            prop_assert_eq!(text.to_string(), model.as_str());
            prop_assert_eq!(text.len() as usize, model.len());
            if !edit.taken {
                continue;
            }
            let pending = text.take();
            let next = taken.after(&pending);
            prop_assert!(leads(taken.text(), pending.change, &model), "{:?}", pending.change);
            prop_assert_eq!(next.text(), model.as_str());
            prop_assert_eq!(next.lines(), &LineIndex::new(&model));
            prop_assert_eq!(next.revision(), text.revision());
            taken = next;
        }
    }

    #[test]
    fn changes_in_a_row_compose(first in any_document(), edits in vec(edit(), 1..8)) {
        let mut text = Text::new(&first);
        let mut model = first.clone();
        let mut whole = Change::NONE;
        let mut snapshot = Snapshot::new(&first);
        for edit in &edits {
            edit.apply(&mut text, &mut model);
            let pending = text.take();
            snapshot = snapshot.after(&pending);
            whole = whole.then(pending.change);
        }
        prop_assert!(leads(&first, whole, &model), "{whole:?}");
        prop_assert_eq!(LineIndex::new(&first).after(&model, whole), LineIndex::new(&model));
    }

    #[test]
    fn lines_end_where_the_model_says(text in any_document()) {
        let index = LineIndex::new(&text);
        let lines = lines(&text);
        prop_assert_eq!(index.line_count() as usize, lines.len());
        for (line, (start, end)) in lines.iter().enumerate() {
            let range = index.line_range(line as u32);
            prop_assert_eq!((range.start as usize, range.end as usize), (*start, *end));
            prop_assert_eq!(index.line_of(range.start) as usize, line);
            prop_assert_eq!(index.line_of(range.end) as usize, line);
        }
    }

    #[test]
    fn positions_lead_where_the_model_says(text in document(60), places in vec(positions(), 1..20)) {
        let (rope, snapshot) = (Text::new(&text), Snapshot::new(&text));
        for encoding in ENCODINGS {
            for place in &places {
                let offset = model_offset(&text, *place, encoding);
                prop_assert_eq!(snapshot.offset(*place, encoding), offset);
                prop_assert_eq!(rope.offset(*place, encoding), offset);
            }
        }
    }

    #[test]
    fn positions_lead_to_the_same_byte_in_rope_and_snapshot(text in any_document(), places in vec(positions(), 1..20)) {
        let (rope, snapshot) = (Text::new(&text), Snapshot::new(&text));
        for encoding in ENCODINGS {
            for place in &places {
                let offset = snapshot.offset(*place, encoding);
                prop_assert_eq!(rope.offset(*place, encoding), offset);
                prop_assert!(snapshot.lines().line_of(offset) <= place.line);
            }
        }
    }

    #[test]
    fn offsets_come_back_from_their_positions(text in document(60)) {
        let snapshot = Snapshot::new(&text);
        for encoding in ENCODINGS {
            for offset in 0..text.len() as u32 + 4 {
                let position = snapshot.position(offset, encoding);
                prop_assert_eq!(position, model_position(&text, offset, encoding));
                let back = snapshot.offset(position, encoding);
                let (_, line_end) = lines(&text)[position.line as usize];
                prop_assert_eq!(back as usize, floor(&text, offset).min(line_end));
            }
        }
    }
}
