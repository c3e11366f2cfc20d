//! What all rules have in common. Their examples run beside them, on the records of invented states.

use std::collections::HashSet;

use alternat::rules::ALL;

#[test]
fn codes_are_unique_and_in_order() {
    let codes: Vec<&str> = ALL.iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    for code in codes {
        let (family, number) = code.split_at(1);
        assert!(family.bytes().all(|byte| byte.is_ascii_uppercase()), "{code}");
        assert!(number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
    }
}

#[test]
fn names_are_unique_and_in_kebab_case() {
    let mut seen = HashSet::new();
    for rule in ALL.iter() {
        let kebab = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
        assert!(rule.name.split('-').all(kebab), "{}", rule.name);
        assert!(seen.insert(rule.name), "{} stands twice", rule.name);
    }
}

#[test]
fn every_rule_is_documented() {
    for rule in ALL.iter() {
        let first = rule.documentation.split("\n\n").next().unwrap_or_default();
        assert!(first.ends_with('.'), "{}: the summary is a sentence", rule.code);
        assert!(!rule.sources.is_empty(), "{} names no source", rule.code);
    }
}
