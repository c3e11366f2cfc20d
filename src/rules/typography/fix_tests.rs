//! What all safe fixes of this family owe to any text.

use proptest::prelude::*;

use crate::config::Settings;
use crate::registry::Registry;
use crate::rules::typography::RULES;
use crate::rules::{Analysis, Environment, PlacedFinding, Safety};
use crate::text::{Snapshot, TextEdit, apply_edits};

/// Pieces that the rules react to, for texts that random characters would never make.
const PIECES: [&str; 64] = [
    "双方",
    "合作",
    "加强",
    "國",
    "协定",
    "指出",
    ",",
    ".",
    ";",
    ":",
    "?",
    "!",
    "(",
    ")",
    "（",
    "）",
    "，",
    "。",
    "、",
    "；",
    "：",
    " ",
    "  ",
    "\t",
    "　",
    "“",
    "”",
    "‘",
    "’",
    "「",
    "」",
    "『",
    "』",
    "\"",
    "'",
    "《",
    "》",
    "...",
    "…",
    "……",
    "--",
    "——",
    "-",
    "―",
    "等",
    "等领域",
    "三、五年",
    "2022",
    "１２",
    "Ａ",
    "WTO",
    "\u{421}ICA",
    "\u{2f45}",
    "\u{ff64}",
    "\u{200b}",
    "\u{a0}",
    "\n",
    "\n\n",
    "一、",
    "第一条",
    "1.",
    "15:40",
    "capacity building",
    "截止2022年",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => proptest::sample::select(PIECES.as_slice()).prop_map(String::from),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn analysed(text: &str) -> Analysis {
    Analysis::new(Snapshot::new(text), Environment::new(Settings::default(), Registry::invented_shared()))
}

/// The findings of this family with a safe fix, and its edits.
fn safe_fixes(analysis: &Analysis) -> Vec<(&PlacedFinding, Vec<TextEdit>)> {
    let of_family = |finding: &&PlacedFinding| RULES.contains(&finding.rule());
    let safe =
        |finding: &PlacedFinding| finding.fixes().iter().find(|fix| fix.safety == Safety::Safe).cloned();
    let findings = analysis.findings().iter().filter(of_family);
    findings.filter_map(|finding| Some((finding, finding.edits(&safe(finding)?)))).collect()
}

/// One round of fixes that do not touch each other.
fn fixed_once(text: &str) -> String {
    let analysis = analysed(text);
    let mut chosen: Vec<TextEdit> = Vec::new();
    for (_, edits) in safe_fixes(&analysis) {
        let apart = |edit: &TextEdit, other: &TextEdit| {
            edit.range.end < other.range.start || other.range.end < edit.range.start
        };
        if edits.iter().all(|edit| chosen.iter().all(|other| apart(edit, other))) {
            chosen.extend(edits);
        }
    }
    apply_edits(text, &chosen).unwrap_or_else(|| text.to_owned())
}

/// As `--fix` does: until nothing changes.
fn fixed(text: &str) -> String {
    const ROUNDS: usize = 10;
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        let next = fixed_once(&text);
        if next == text {
            break;
        }
        text = next;
    }
    text
}

proptest! {
    #[test]
    fn safe_fixes_settle(text in text()) {
        let once = fixed(&text);
        prop_assert_eq!(fixed_once(&once), once.clone(), "{}", text);
        let analysis = analysed(&once);
        let left: Vec<String> = safe_fixes(&analysis)
            .iter()
            .map(|(finding, _)| format!("{} {}", finding.rule().code, finding.range().of(&once)))
            .collect();
        prop_assert!(left.is_empty(), "{left:?} in {once:?} from {text:?}");
    }

    #[test]
    fn a_fix_changes_what_is_reported_and_blanks_beside_it(text in text()) {
        let analysis = analysed(&text);
        for (finding, edits) in safe_fixes(&analysis) {
            // What runs through the whole text is reported at its first place.
            if edits.len() > 2 {
                continue;
            }
            let range = finding.range();
            for edit in edits {
                let outside = |part: std::ops::Range<u32>| text.get(part.start as usize..part.end as usize).unwrap_or_default();
                let before = outside(edit.range.start..range.start.max(edit.range.start));
                let behind = outside(range.end.min(edit.range.end)..edit.range.end);
                prop_assert!((before.to_owned() + behind).chars().all(char::is_whitespace), "{} in {text:?}", finding.rule().code);
            }
        }
    }
}
