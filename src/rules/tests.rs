//! The examples of all rules, run on the records of invented states.

use std::sync::Arc;

use crate::config::{self, Level, Selector, Settings};
use crate::messages::Locale;
use crate::registry::Registry;
use crate::rules::earlier::Earlier;
use crate::rules::workspace::{CitedDates, WorkspaceFacts};
use crate::rules::{ALL, Analysis, Environment, Example, Rule, Verdict, rule_names};
use crate::text::{Snapshot, Text, TextRange, apply_edits};

/// The configuration under which examples are read: lists of an invented house.
const HOUSE: &str = r#"
[profile]
preferred = [{ write = "作出", not = "做出", before = ["贡献", "承诺"] }]
discouraged = [
    { text = "抓手", write = "着力点", unless = ["扶抓手柄"] },
    { text = "台阶", parties = ["calo"] },
]
organs = ["阿贝政府间合作委员会"]

[[formulas]]
id = "F12"
text = "双方重申恪守历次港口会议所确认的各项航运安排。"
"#;

fn house() -> Settings {
    configured(HOUSE)
}

fn configured(configuration: &str) -> Settings {
    let file = std::path::Path::new("/house/alternat.toml");
    let mut read = |_: &std::path::Path| Err("no other file".to_owned());
    let loaded = config::load(file, configuration.to_owned(), &rule_names(), &mut read);
    loaded.project.map(|project| project.settings_for(file)).unwrap_or_default()
}

/// What is said of a text where `rule` speaks, if only because it was switched on. A line `⁂` parts it from
/// other drafts of its workspace, a line `⇐` from what it was when it was saved.
fn analysed(rule: &Rule, text: &str) -> Analysis {
    let (text, earlier) = text.split_once("⇐\n").map_or((text, None), |(now, earlier)| (now, Some(earlier)));
    if let Some(earlier) = earlier {
        return alone(rule, text).since(Some(Arc::new(Earlier::of(&alone(rule, earlier), None))));
    }
    let mut drafts = text.split("⁂\n").enumerate().map(|(at, text)| (at.to_string(), alone(rule, text)));
    let Some((name, own)) = drafts.next() else { return alone(rule, text) };
    let mut workspace = WorkspaceFacts::default();
    workspace.put(&name, CitedDates::of(&own));
    for (other, analysis) in drafts {
        workspace.put(&other, CitedDates::of(&analysis));
    }
    own.beside(workspace.others(&name)).unwrap_or(own)
}

fn alone(rule: &Rule, text: &str) -> Analysis {
    let settings = match rule.on {
        true => house(),
        false => house().with_level(Selector::Rule(rule.code), Level::Hint),
    };
    Analysis::new(Snapshot::new(text), Environment::new(settings, Registry::invented_shared()))
}

/// The text of an example without its marks, and the marked places.
fn unmarked(example: &Example) -> (String, Vec<TextRange>) {
    let mut text = String::new();
    let mut marked = Vec::new();
    let mut start = 0;
    for character in example.text.replace('¶', "\n\n").chars() {
        match character {
            '‹' => start = text.len(),
            '›' => marked.push(TextRange::from(start..text.len())),
            _ => text.push(character),
        }
    }
    (text, marked)
}

/// What is reported: code, place and words, one line each.
fn reported(rule: &Rule, text: &str) -> Vec<String> {
    let analysis = analysed(rule, text);
    let findings = analysis.findings().iter();
    findings
        .map(|finding| {
            let words = finding.words(Locale::English);
            format!("{} {:?} ‹{}› {words}", finding.rule().code, finding.range(), finding.range().of(text))
        })
        .collect()
}

fn failure(rule: &Rule, example: &Example) -> Option<String> {
    let (text, marked) = unmarked(example);
    let reported = reported(rule, &text);
    let expected: Vec<String> =
        marked.iter().map(|range| format!("{} {range:?} ‹{}› ", rule.code, range.of(&text))).collect();
    let as_expected = reported.len() == expected.len()
        && reported.iter().zip(&expected).all(|(reported, expected)| reported.starts_with(expected));
    let marks_fit = (example.verdict == Verdict::Wrong) != marked.is_empty();
    (!as_expected || !marks_fit)
        .then(|| format!("{}: {}\n  reported: {reported:#?}", rule.code, example.text))
}

#[test]
fn every_example_is_reported_as_it_says_and_nothing_else_is() {
    let failures: Vec<String> = ALL
        .iter()
        .flat_map(|rule| rule.examples.iter().filter_map(|example| failure(rule, example)))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_rule_is_documented_and_has_examples_of_both_sorts() {
    for rule in ALL.iter() {
        let of = |verdict| rule.examples.iter().filter(|example| example.verdict == verdict).count();
        assert!(rule.documentation.len() > 80 && !rule.sources.is_empty(), "{}", rule.code);
        assert!(of(Verdict::Wrong) >= 2 && of(Verdict::Right) >= 2, "{}", rule.code);
    }
}

#[test]
fn every_message_is_in_words_and_every_fix_applies() {
    for rule in ALL.iter() {
        for example in rule.examples {
            let (text, _) = unmarked(example);
            let analysis = analysed(rule, &text);
            for finding in analysis.findings() {
                for locale in Locale::ALL {
                    let related = finding.related(locale).map(|(_, words)| words);
                    let fixes = finding.fixes().iter().map(|fix| crate::messages::render(&fix.title, locale));
                    for words in related.chain(fixes).chain([finding.words(locale).to_string()]) {
                        assert!(words.contains(' ') || !words.is_ascii(), "{}: {words}", rule.code);
                        assert!(!words.contains("{$"), "{}: {words}", rule.code);
                    }
                }
                for fix in finding.fixes() {
                    assert!(apply_edits(&text, &finding.edits(fix)).is_some(), "{}: {text}", rule.code);
                }
            }
        }
    }
}

/// Where a rule offers a fix for its own example, the first one settles it.
#[test]
fn the_first_fix_settles_the_finding() {
    for rule in ALL.iter() {
        for example in rule.examples.iter().filter(|example| example.verdict == Verdict::Wrong) {
            let (text, _) = unmarked(example);
            let analysis = analysed(rule, &text);
            let Some(finding) = analysis.findings().first() else { continue };
            let Some(fix) = finding.fixes().first() else { continue };
            let Some(fixed) = apply_edits(&text, &finding.edits(fix)) else { continue };
            let left: Vec<String> =
                reported(rule, &fixed).into_iter().filter(|line| line.starts_with(rule.code)).collect();
            assert_eq!(left, Vec::<String>::new(), "{}: {fixed}", rule.code);
        }
    }
}

/// A rule that looks at more than it has said keeps findings that no longer hold, or misses new ones.
#[test]
fn typing_in_an_example_gives_what_a_fresh_look_gives() {
    let examples = ALL.iter().flat_map(|rule| rule.examples.iter().map(move |example| (*rule, example)));
    for (number, (rule, example)) in examples.enumerate() {
        let (text, _) = unmarked(example);
        let analysis = analysed(rule, &text);
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let step = (places.len() / EDITED_PLACES).max(1);
        for (turn, at) in places.into_iter().skip(number % step).step_by(step).enumerate() {
            let (removed, inserted) = EDITS[(number + turn) % EDITS.len()];
            let removed: usize = text[at..].chars().take(removed).map(char::len_utf8).sum();
            check_edit(&analysis, at..at + removed, inserted);
        }
    }
}

/// About how many edits are made in each example, others than in the next one.
const EDITED_PLACES: usize = 6;

/// How many characters are taken out, and what is put in.
const EDITS: [(usize, &str); 7] =
    [(0, "字"), (1, ""), (1, "三"), (0, "“"), (0, "2021年"), (2, "，"), (0, "\n\n")];

fn check_edit(before: &Analysis, range: std::ops::Range<usize>, inserted: &str) {
    let mut text = Text::new(before.snapshot().text());
    text.apply(TextRange::from(range.clone()), inserted);
    let pending = text.take();
    let edited = before.edited(before.snapshot().after(&pending), pending.change);
    let fresh = Analysis::new(edited.snapshot().clone(), before.environment().clone());
    assert!(edited == fresh, "{range:?} {inserted:?} in {}", before.snapshot().text());
}

/// What one rule says of a text under a profile: the places, and what the first fix makes of the text.
fn under(profile: &str, code: &str, text: &str) -> Vec<(String, String)> {
    let settings = configured(&format!("[profile]\n{profile}\n"));
    let analysis =
        Analysis::new(Snapshot::new(text), Environment::new(settings, Registry::invented_shared()));
    let findings = analysis.findings().iter().filter(|finding| finding.rule().code == code);
    let settled = findings.map(|finding| {
        let fixed = finding.fixes().first().and_then(|fix| apply_edits(text, &finding.edits(fix)));
        (finding.range().of(text).to_owned(), fixed.unwrap_or_default())
    });
    settled.collect()
}

#[test]
fn a_house_decides_on_marks_between_titles() {
    const APART: &str = "阿兰共和国和贝里亚共和国联合声明\n\n双方将落实《海关协定》、《贸易协定》。\n";
    let joined = APART.replace("》、《", "》《");
    assert!(under("", "L007", APART).is_empty() && under("", "L007", &joined).is_empty());
    let places = |profile, text| under(profile, "L007", text);
    assert_eq!(places("title-mark-comma = 'drop'", APART), [("、".to_owned(), joined.clone())]);
    assert!(places("title-mark-comma = 'drop'", &joined).is_empty());
    assert_eq!(places("title-mark-comma = 'keep'", &joined), [("》《".to_owned(), APART.to_owned())]);
    assert!(places("title-mark-comma = 'off'", APART).is_empty());
    assert!(places("title-mark-comma = 'off'\n[rules]\nL007 = 'hint'", APART).is_empty());
}

#[test]
fn a_house_decides_how_persons_are_first_named() {
    const FULL: &str =
        "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎安德·马尔科夫总统的倡议。\n\n马尔科夫总统感谢贝方。\n";
    let surname = FULL.replacen("安德·", "", 1).replace("感谢", "同安德·马尔科夫感谢");
    assert!(under("", "P006", FULL).is_empty() && under("", "P006", &surname).is_empty());
    assert!(under("first-mention = 'full'", "P006", FULL).is_empty());
    let found = under("first-mention = 'full'", "P006", &surname);
    assert_eq!(found.iter().map(|(place, _)| place.as_str()).collect::<Vec<_>>(), ["马尔科夫"]);
    assert!(found.iter().all(|(_, fixed)| fixed.contains("欢迎安德·马尔科夫总统")));
    let found = under("first-mention = 'surname'", "P006", FULL);
    assert_eq!(found, [("安德·马尔科夫".to_owned(), FULL.replace("安德·", ""))]);
}

#[test]
fn a_house_has_its_phrases_and_formulas() {
    const AGREEMENT: &str = "阿兰共和国政府和贝里亚共和国政府海关互助协定\n\n\
        阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），愿深化合作，\n\n第一条 双方开展合作。\n\n\
        第二条 本协定自签署之日起生效。\n\n本协定于2021年9月6日在贝里港签订，一式两份，\
        每份均用阿兰文和贝里亚文写成，两种文本具有同等效力。\n";
    assert_eq!(under("", "N022", AGREEMENT).len(), 1);
    assert!(under("enacting-formulas = ['愿深化合作']", "N022", AGREEMENT).is_empty());
    assert!(under("", "R009", AGREEMENT).is_empty());
    let found = under("authentic-phrase.zh = '同等作准'", "R009", AGREEMENT);
    assert_eq!(found.iter().map(|(place, _)| place.as_str()).collect::<Vec<_>>(), ["同等效力"]);
    assert!(under("authentic-phrase.zh = ['同等作准', '具有同等效力']", "R009", AGREEMENT).is_empty());
}

#[test]
fn a_house_has_its_order_of_numbering() {
    const TEXT: &str = "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n一、双方将：\n\n\
        1.扩大贸易。\n\n2.促进投资。\n\n二、双方重申友好。\n";
    assert!(under("", "N004", TEXT).is_empty());
    assert!(under("numbering.joint = ['一、', '1.']", "N004", TEXT).is_empty());
    assert!(under("numbering.treaty = ['第一条', '一、']", "N004", TEXT).is_empty());
    let found = under("numbering.joint = ['一、', '（一）', '1.']", "N004", TEXT);
    assert_eq!(found, [("1.".to_owned(), TEXT.replace("1.", "（一）").replace("2.", "（二）"))]);
    assert_eq!(under("numbering.joint = ['一', '1.']", "N004", TEXT).len(), 1);
    assert_eq!(under("numbering.joint = ['一、']", "N004", TEXT).len(), 1);
}
