//! After any sequence of edits an analysis says what a fresh one says of the same text;
//! and every byte of a text lies in exactly one block, every block in exactly one instrument.
//!
//! `PROPTEST_CASES` sets the number of documents; each is edited twelve times in the mean.

use std::sync::Arc;

use alternat::draft::Draft;
use alternat::rules::earlier::Earlier;
use alternat::rules::{Analysis, Environment};
use alternat::text::{Snapshot, Text, TextRange};
use proptest::prelude::*;
use proptest::sample::select;

/// Pieces that the structure of a draft reacts to.
const PIECES: &[&str] = &[
    "甲国和乙国联合声明",
    "甲国和乙国关于互免签证的协定",
    "应甲国总统安德邀请，乙国总统米娜于2022年9月14日至15日对甲国进行国事访问。",
    "双方声明如下：",
    "双方重申友好合作。",
    "双方重申军事军事合作",
    "一",
    "二",
    "三",
    "一、双方扩大贸易。",
    "二、双方加强交流。",
    "四、双方保持磋商。",
    "第一章 总则",
    "第一条",
    "第二条 本协定自签署之日起生效。",
    "第3条",
    "（一）交换信息；",
    "（三）举办培训。",
    "1.贸易；",
    "根据2013年9月9日签订的《甲国和乙国友好合作条约》和本协定第九条",
    "建交30年来，第二十二次会议",
    "《未闭合",
    "“未闭合",
    "修改为：“第五条",
    "2023年2月30日",
    "2022年9月15日于甲京",
    "甲国总统 安德\t乙国总统 米娜",
    "本协定一式两份，两种文本同等作准。",
    "附件一",
    "（下转第五版）",
    "---",
    "---\nstage: final\n---\n",
    "lang: zh-Hant",
    "<!--",
    "-->",
    "<!-- alternat-disable-next-line N001 -->",
    "%% alternat-disable-file L011",
    "<!-- alternat-disable N001 -->",
    "<!-- alternat-enable N001 -->",
    "| 甲 | 乙 |",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u{3000}",
    "\u{feff}",
    "𠮷😀",
    "Hello, world.",
    " ",
    "。",
    "，",
];

#[derive(Clone, Debug)]
struct Edit {
    at: f64,
    length: usize,
    insert: String,
}

/// Whole drafts, in which rules have something to look at.
const DRAFTS: &[&str] = &[
    include_str!("drafts/seeded/agreement.dipl"),
    include_str!("drafts/seeded/joint-statement-bare.dipl"),
    include_str!("drafts/seeded/memorandum.dipl"),
    include_str!("drafts/seeded/two-in-one.dipl"),
];

fn document() -> impl Strategy<Value = String> {
    prop_oneof![8 => pieces(), 1 => select(DRAFTS).prop_map(str::to_owned)]
}

fn pieces() -> impl Strategy<Value = String> {
    let line = (select(PIECES), select(&["\n", "\n\n", "", "\r\n"][..]));
    proptest::collection::vec(line.prop_map(|(piece, end)| format!("{piece}{end}")), 0..30)
        .prop_map(|lines| lines.concat())
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let insert = prop_oneof![
        2 => Just(String::new()),
        5 => select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => pieces(),
    ];
    let length = prop_oneof![4 => 0..6usize, 2 => 0..60usize, 1 => 0..600usize];
    let edit = (0.0..=1.0, length, insert);
    proptest::collection::vec(edit.prop_map(|(at, length, insert)| Edit { at, length, insert }), 1..24)
}

fn assert_lossless(draft: &Draft) {
    let mut end = 0;
    for block in draft.blocks() {
        assert_eq!(block.start, end, "blocks tile the text");
        assert!(!block.text.is_empty(), "no block is empty");
        end = block.range().end;
    }
    assert_eq!(end as usize, draft.text().len(), "blocks reach the end");
    let mut next = 0;
    for part in draft.parts() {
        assert_eq!(part.blocks.start, next, "instruments tile the blocks");
        assert_eq!(part.instrument.roles.len(), part.blocks.len(), "every block plays a part");
        next = part.blocks.end;
    }
    assert_eq!(next, draft.len(), "instruments reach the end");
}

fn apply(text: &mut Text, length: u32, edit: &Edit) {
    let start = (edit.at * f64::from(length)) as u32;
    text.apply(TextRange::new(start, start + edit.length as u32), &edit.insert);
}

fn check(document: &str, edits: &[Edit]) {
    let environment = Environment::standard();
    let mut text = Text::new(document);
    let first = Analysis::new(Snapshot::new(document), environment.clone());
    // What the draft was is part of what an analysis depends on.
    let environment = environment.since(Some(Arc::new(Earlier::of(&first, None))));
    let mut analysis = first.since(Some(Arc::new(Earlier::of(&first, None))));
    assert_lossless(analysis.draft());
    for (step, edit) in edits.iter().enumerate() {
        apply(&mut text, analysis.snapshot().len(), edit);
        // Now and then several edits come before the next analysis.
        if step % 5 == 3 {
            continue;
        }
        let pending = text.take();
        let snapshot = analysis.snapshot().after(&pending);
        analysis = analysis.edited(snapshot, pending.change);
        assert_lossless(analysis.draft());
        let fresh = Analysis::new(Snapshot::new(analysis.snapshot().text()), environment.clone());
        assert!(
            analysis.draft() == fresh.draft(),
            "draft differs after {edit:?} in\n{}",
            fresh.snapshot().text()
        );
        assert_eq!(findings(&analysis), findings(&fresh), "after {edit:?} in\n{}", fresh.snapshot().text());
        assert!(analysis == fresh, "analysis differs after {edit:?} in\n{}", fresh.snapshot().text());
    }
}

/// Codes and places of what is reported.
fn findings(analysis: &Analysis) -> Vec<String> {
    let findings = analysis.findings().iter();
    findings.map(|finding| format!("{} {:?}", finding.rule().code, finding.range())).collect()
}

proptest! {
    #[test]
    fn edited_equals_fresh(document in document(), edits in edits()) {
        check(&document, &edits);
    }
}
