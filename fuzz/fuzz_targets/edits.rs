//! Any edits of any text give what they give on a plain string, and no position panics.
//!
//! Run with `cargo +nightly fuzz run edits`.

#![no_main]

use alternat::text::{LineIndex, Position, PositionEncoding, Snapshot, Text, TextRange};
use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;

#[derive(Arbitrary, Debug)]
struct Session<'a> {
    text: &'a str,
    edits: Vec<Edit<'a>>,
}

#[derive(Arbitrary, Debug)]
struct Edit<'a> {
    start: u16,
    len: u8,
    insert: &'a str,
    whole: bool,
    taken: bool,
    place: (u16, u16),
}

fuzz_target!(|session: Session<'_>| {
    let mut text = Text::new(session.text);
    let mut model = session.text.to_owned();
    let mut snapshot = Snapshot::new(session.text);
    for edit in &session.edits {
        apply(edit, &mut text, &mut model);
        assert_eq!(text.to_string(), model);
        if edit.taken {
            snapshot = snapshot.after(&text.take());
            check(&snapshot, &text, &model, edit.place);
        }
    }
});

fn apply(edit: &Edit<'_>, text: &mut Text, model: &mut String) {
    let range = TextRange::new(edit.start.into(), u32::from(edit.start) + u32::from(edit.len));
    let (start, end) = (floor(model, range.start), floor(model, range.end));
    model.replace_range(start..end, edit.insert);
    if edit.whole {
        text.replace_all(model);
    } else {
        text.apply(range, edit.insert);
    }
}

fn check(snapshot: &Snapshot, text: &Text, model: &str, (line, column): (u16, u16)) {
    assert_eq!(snapshot.text(), model);
    assert_eq!(snapshot.lines(), &LineIndex::new(model));
    for encoding in [PositionEncoding::Utf8, PositionEncoding::Utf16, PositionEncoding::Utf32] {
        let place = Position::new(line.into(), column.into());
        let offset = snapshot.offset(place, encoding);
        assert_eq!(text.offset(place, encoding), offset);
        assert!(model.is_char_boundary(offset as usize));
        assert!(snapshot.lines().line_of(offset) <= place.line);
        let back = snapshot.position(offset, encoding);
        assert_eq!(snapshot.offset(back, encoding), offset);
    }
}

/// The start of the character in which `offset` lies.
fn floor(text: &str, offset: u32) -> usize {
    let inside = (offset as usize).min(text.len());
    (0..=inside).rev().find(|start| text.is_char_boundary(*start)).unwrap_or_default()
}
