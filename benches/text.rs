//! What one keystroke costs in the text layer, and what positions cost.

use alternat::text::{PositionEncoding, Snapshot, Text, TextRange};
use divan::{Bencher, black_box};

/// Sizes in bytes: a statement, a long treaty, the largest text that must stay quick.
const SIZES: [usize; 3] = [50_000, 500_000, 3_000_000];

fn main() {
    divan::main();
}

/// A draft of about `size` bytes in two languages.
fn draft(size: usize) -> String {
    let article = "第十二条 双方将在平等互利的基础上扩大经贸、科技和人文合作。\r\n\
                   Article 12 The two sides will expand cooperation in trade, science and culture.\r\n";
    article.repeat(size / article.len() + 1)
}

/// The text in the middle of which the edits are made, with its flat form.
fn opened(size: usize) -> (Text, Snapshot, u32) {
    let draft = draft(size);
    let snapshot = Snapshot::new(&draft);
    let middle = snapshot.lines().line_start(snapshot.lines().line_count() / 2);
    (Text::new(&draft), snapshot, middle)
}

/// One character is typed and one taken out: the flat text and its lines follow.
#[divan::bench(args = SIZES)]
fn snapshot_after_edit(bencher: Bencher, size: usize) {
    let (mut text, mut snapshot, middle) = opened(size);
    let mut typed = false;
    bencher.bench_local(|| {
        let range = TextRange::new(middle, middle + if typed { 3 } else { 0 });
        text.apply(range, if typed { "" } else { "条" });
        typed = !typed;
        snapshot = snapshot.after(&text.take());
    });
}

/// The edit alone.
#[divan::bench(args = SIZES)]
fn edit(bencher: Bencher, size: usize) {
    let (mut text, _, middle) = opened(size);
    bencher.bench_local(|| {
        text.apply(TextRange::empty(middle), "条");
        text.apply(TextRange::new(middle, middle + 3), "");
    });
}

/// An editor that sends the whole text for each keystroke.
#[divan::bench(args = SIZES)]
fn whole_text_after_edit(bencher: Bencher, size: usize) {
    let (mut text, mut snapshot, middle) = opened(size);
    let old = snapshot.text().to_owned();
    let mut new = old.clone();
    new.insert(middle as usize, '条');
    let mut typed = false;
    bencher.bench_local(|| {
        typed = !typed;
        text.replace_all(if typed { &new } else { &old });
        snapshot = snapshot.after(&text.take());
    });
}

/// A text that is opened.
#[divan::bench(args = SIZES)]
fn open(bencher: Bencher, size: usize) {
    let draft = draft(size);
    bencher.bench(|| (Text::new(black_box(&draft)), Snapshot::new(black_box(&draft))));
}

#[divan::bench(args = SIZES)]
fn offset_on_rope(bencher: Bencher, size: usize) {
    let (text, snapshot, middle) = opened(size);
    let position = snapshot.position(middle + 30, PositionEncoding::Utf16);
    bencher.bench(|| text.offset(black_box(position), PositionEncoding::Utf16));
}

#[divan::bench(args = SIZES)]
fn offset_on_snapshot(bencher: Bencher, size: usize) {
    let (_, snapshot, middle) = opened(size);
    let position = snapshot.position(middle + 30, PositionEncoding::Utf16);
    bencher.bench(|| snapshot.offset(black_box(position), PositionEncoding::Utf16));
}

#[divan::bench(args = SIZES)]
fn position_on_snapshot(bencher: Bencher, size: usize) {
    let (_, snapshot, middle) = opened(size);
    bencher.bench(|| snapshot.position(black_box(middle + 30), PositionEncoding::Utf16));
}
