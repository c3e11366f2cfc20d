//! What opening a draft and typing in it cost, without the wire.

use alternat::rules::{Analysis, Environment};
use alternat::text::{Snapshot, Text, TextRange};
use divan::Bencher;

fn main() {
    divan::main();
}

/// A text of about `size` bytes made of our own drafts, one behind the other.
fn drafts(size: usize) -> String {
    const STATEMENT: &str = include_str!("../tests/drafts/joint-statement-bare.dipl");
    const RUN_IN: &str = include_str!("../tests/drafts/joint-statement-run-in.dipl");
    let mut text = String::with_capacity(size + STATEMENT.len() + RUN_IN.len());
    while text.len() < size {
        text.push_str(STATEMENT);
        text.push('\n');
        text.push_str(RUN_IN);
        text.push('\n');
    }
    text
}

/// One treaty of about `size` bytes: a single instrument, the worst case of whole-instrument passes.
fn treaty(size: usize) -> String {
    let mut text =
        String::from("阿兰共和国和贝里亚共和国合作条约\n\n阿兰共和国和贝里亚共和国，协议如下：\n\n");
    let mut article = 0;
    while text.len() < size {
        article += 1;
        text.push_str(&format!(
            "第{article}条\n\n根据1961年4月18日订立的《维也纳外交关系公约》和本条约第1条，双方将：\n\n\
             （一）交换信息；\n\n（二）举办培训。\n\n双方商定，为落实本条规定保持密切沟通，并及时通报进展情况。\n\n"
        ));
    }
    text
}

#[divan::bench(args = [50_000, 500_000, 3_000_000], sample_count = 10)]
fn open(bencher: Bencher<'_, '_>, size: usize) {
    let text = drafts(size);
    let environment = Environment::standard();
    bencher.bench(|| Analysis::new(Snapshot::new(&text), environment.clone()));
}

#[divan::bench(args = [50_000, 500_000, 3_000_000], sample_count = 200)]
fn keystroke(bencher: Bencher<'_, '_>, size: usize) {
    let text = drafts(size);
    let middle = boundary(&text, text.len() / 2);
    type_at(bencher, &text, middle, "字");
}

/// In a sentence that cites, counts and refers to nothing.
#[divan::bench(args = [50_000, 500_000, 3_000_000], sample_count = 200)]
fn keystroke_in_one_treaty(bencher: Bencher<'_, '_>, size: usize) {
    type_behind(bencher, size, "双方商定，为落实", "字");
}

/// In a title, which is another title then.
#[divan::bench(args = [50_000, 500_000, 3_000_000], sample_count = 200)]
fn keystroke_in_a_citation(bencher: Bencher<'_, '_>, size: usize) {
    type_behind(bencher, size, "《维也纳", "字");
}

/// In the number of an article, which leaves a gap then.
#[divan::bench(args = [50_000, 500_000, 3_000_000], sample_count = 200)]
fn keystroke_in_a_number(bencher: Bencher<'_, '_>, size: usize) {
    type_behind(bencher, size, "\n第", "9");
}

/// A paragraph end in the middle of a sentence: all blocks behind it have other indices then.
#[divan::bench(args = [50_000, 500_000, 3_000_000], sample_count = 200)]
fn new_paragraph(bencher: Bencher<'_, '_>, size: usize) {
    type_behind(bencher, size, "双方商定，", "\n\n");
}

/// Types behind a mark that stands in the middle of one treaty.
fn type_behind(bencher: Bencher<'_, '_>, size: usize, mark: &str, typed: &str) {
    let text = treaty(size);
    let half = boundary(&text, text.len() / 2);
    let found = text.get(half..).and_then(|rest| rest.find(mark)).unwrap_or_default();
    type_at(bencher, &text, half + found + mark.len(), typed);
}

fn boundary(text: &str, near: usize) -> usize {
    (near..).find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// Types and takes back at one place of a text.
fn type_at(bencher: Bencher<'_, '_>, source: &str, place: usize, typed: &str) {
    let mut text = Text::new(source);
    let mut analysis = Analysis::new(Snapshot::new(source), Environment::standard());
    let range = TextRange::from(place..place + typed.len());
    let mut is_typed = false;
    bencher.bench_local(|| {
        if is_typed {
            text.apply(range, "");
        } else {
            text.apply(TextRange::empty(range.start), typed);
        }
        is_typed = !is_typed;
        let pending = text.take();
        let snapshot = analysis.snapshot().after(&pending);
        analysis = analysis.edited(snapshot, pending.change);
        analysis.findings().len()
    });
}
