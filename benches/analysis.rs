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
    let mut text = String::from("甲国和乙国合作条约\n\n甲国和乙国，协议如下：\n\n");
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
    type_in(bencher, &drafts(size));
}

#[divan::bench(args = [50_000, 500_000, 3_000_000], sample_count = 200)]
fn keystroke_in_one_treaty(bencher: Bencher<'_, '_>, size: usize) {
    type_in(bencher, &treaty(size));
}

/// Types and takes back one character in the middle of a text.
fn type_in(bencher: Bencher<'_, '_>, source: &str) {
    let mut text = Text::new(source);
    let mut analysis = Analysis::new(Snapshot::new(source), Environment::standard());
    let half = source.len() / 2;
    let middle = (half..).find(|at| source.is_char_boundary(*at)).unwrap_or_default() as u32;
    let mut typed = false;
    bencher.bench_local(|| {
        if typed {
            text.apply(TextRange::new(middle, middle + 3), "");
        } else {
            text.apply(TextRange::empty(middle), "字");
        }
        typed = !typed;
        let pending = text.take();
        let snapshot = analysis.snapshot().after(&pending);
        analysis = analysis.edited(snapshot, pending.change);
        analysis.findings().len()
    });
}
