//! Every rule speaks in every language that it declares: a wrong example of that language, a planted defect or one of
//! the texts in `heard` shows it. What nothing shows yet is listed in `heard/unheard.txt`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use alternat::config::{Level, Selector, Settings};
use alternat::rules::{ALL, Analysis, Environment, Example, Rule, Verdict};
use alternat::text::Snapshot;

use crate::document::{Document, environment};

/// The code of a rule and the primary tag of a language.
type Spoken = (&'static str, &'static str);

/// Small drafts of one language, each below the code of the rule that reports it between `‹` and `›`.
const TEXTS: [(&str, &str); 3] = [
    ("en", include_str!("heard/en.txt")),
    ("fr", include_str!("heard/fr.txt")),
    ("ru", include_str!("heard/ru.txt")),
];

/// A code and the languages in which nothing shows yet that the rule speaks, in each line.
const UNHEARD: &str = include_str!("heard/unheard.txt");

#[test]
fn every_rule_is_heard_in_the_languages_that_it_declares() {
    let mut heard: BTreeSet<Spoken> = ALL.iter().flat_map(|rule| in_examples(rule)).collect();
    heard.extend(in_drafts());
    let mut faults = Vec::new();
    for (tag, texts) in TEXTS {
        faults.extend(in_texts(tag, texts, &mut heard));
    }
    let unheard = UNHEARD.lines().filter_map(|line| line.split_once(' '));
    let listed: BTreeSet<(&str, &str)> =
        unheard.flat_map(|(code, tags)| tags.split(' ').map(move |tag| (code, tag))).collect();
    let declared = ALL.iter().flat_map(|rule| rule.spoken().into_iter().map(move |tag| (rule.code, tag)));
    let silent: BTreeSet<(&str, &str)> = declared.filter(|spoken| !heard.contains(spoken)).collect();
    faults.extend(silent.difference(&listed).map(|(code, tag)| format!("{code} is never heard in {tag}")));
    faults.extend(
        listed.difference(&silent).map(|(code, tag)| format!("{code} is heard in {tag}: not to be listed")),
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The languages of a rule's wrong examples, where the marked words stand.
fn in_examples(rule: &'static Rule) -> Vec<Spoken> {
    let wrong = rule.examples.iter().filter(|example| example.verdict == Verdict::Wrong);
    wrong.filter_map(|example| Some((rule.code, language_of(example)?))).collect()
}

fn language_of(example: &Example) -> Option<&'static str> {
    let text = example.text.replace('¶', "\n\n").replace('›', "");
    let text = text.split("⁂\n").next()?.split("⇐\n").next()?.to_owned();
    let at = u32::try_from(text.find('‹')?).ok()?;
    let analysis = Analysis::new(Snapshot::new(&text.replace('‹', "")), environment());
    Some(analysis.draft().block_at(at)?.language().primary_tag())
}

/// What is found of the defects that are planted in our own drafts.
fn in_drafts() -> BTreeSet<Spoken> {
    /// So many plants of a class show that it is found.
    const ENOUGH: usize = 4;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let mut heard = BTreeSet::new();
    for path in [crate::documents(&folder), crate::documents(&folder.join("ru"))].concat() {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let document = Document::new(name, &fs::read_to_string(&path).expect("a draft"));
        for class in (document.language.classes)() {
            let plants = (class.plants)(&document);
            for code in class.codes {
                let spoken = (*code, document.language.tag);
                let found = || plants.iter().take(ENOUGH).any(|plant| plant.is_found(&document, &[*code]));
                if !heard.contains(&spoken) && found() {
                    heard.insert(spoken);
                }
            }
        }
    }
    heard
}

/// Adds the rules that report their texts, and returns the others in words.
fn in_texts(tag: &'static str, texts: &'static str, heard: &mut BTreeSet<Spoken>) -> Vec<String> {
    let mut faults = Vec::new();
    for entry in texts.split("=== ").filter(|entry| !entry.is_empty()) {
        let (code, marked) = entry.split_once('\n').expect("a code and a text");
        let rule = ALL.iter().find(|rule| rule.code == code).expect("the code of a rule");
        let reported = reported(rule, marked);
        if reported.iter().any(|(found, place)| *found == code && marked.contains(&format!("‹{place}›")))
        {
            heard.insert((rule.code, tag));
        } else {
            faults.push(format!("{code} {tag}: {reported:?} in {marked}"));
        }
    }
    faults
}

/// The codes and the words of what is reported in a text where the rule runs, if only because it was switched on.
fn reported(rule: &Rule, marked: &str) -> Vec<(&'static str, String)> {
    let text = marked.replace(['‹', '›'], "");
    let settings = Settings::default().with_level(Selector::Rule(rule.code), Level::Warning);
    let analysis = Analysis::new(Snapshot::new(&text), Environment::new(settings, environment().registry));
    analysis.findings().iter().map(|found| (found.rule().code, found.range().of(&text).to_owned())).collect()
}
