use proptest::prelude::*;

use super::*;
use crate::messages::{Locale, render};

/// The problems of a front matter with these lines, each as `place: message`.
fn problems(lines: &str) -> Vec<String> {
    let text = format!("---\n{lines}\n---\n正文\n");
    let (_, problems) = parse(&text);
    problems
        .iter()
        .map(|p| format!("{}: {}", p.range.of(&text), render(&p.message, Locale::English)))
        .collect()
}

#[test]
fn every_key_is_read_with_its_place() {
    let text = "\u{feff}---\r\nkind: joint-statement\r\nbinding: false\r\nlevel: state\r\nlang: zh-Hans\r\nstage: final\r\n\
        date: 2022-09-15\r\nparties: [arl, ber]\r\ncopy: arl\r\nalternat: strict\r\n\
        visit: {from: 2022-09-14, to: 2022-09-15, place: 贝里港}\r\nsignature: {planned: 2022-09-15, place: 贝里港}\r\n\
        authentic: [zh-Hans, ru]\r\nversions: {ru: a.ru.md, en: {file: a.en.md, role: translation}}\r\n\
        annexes:\r\n  - annex1.md\r\nprofile: house\r\nx-office: 条约司\r\n---\r\n正文";
    let (front, problems) = parse(text);
    assert_eq!(problems, []);
    assert_eq!(front.kind.as_ref().map(|kind| kind.value), Some(InstrumentKind::JointStatement));
    assert_eq!(front.binding.map(|binding| binding.value), Some(false));
    assert_eq!(front.level.map(|level| level.value), Some(PartyLevel::State));
    assert_eq!(front.stage.as_ref().map(|stage| stage.value), Some(Stage::Final));
    assert_eq!(front.stage.map(|stage| stage.range.of(text)), Some("final"));
    assert_eq!(front.date.map(|date| date.value), Some(PartialDate::day(2022, 9, 15)));
    let parties: Vec<_> = front.parties.iter().map(|party| (party.range.of(text), &*party.value)).collect();
    assert_eq!(parties, [("arl", "arl"), ("ber", "ber")]);
    assert_eq!(front.alternat.map(|order| order.value), Some(AlternatOrder::Strict));
    assert_eq!(front.visit.place.map(|place| place.range.of(text)), Some("贝里港"));
    assert_eq!(front.signature.planned.map(|day| day.value), Some(PartialDate::day(2022, 9, 15)));
    assert_eq!(front.authentic.len(), 2);
    let versions: Vec<_> = front.versions.iter().map(|v| (&*v.lang.value, &*v.path.value)).collect();
    assert_eq!(versions, [("ru", "a.ru.md"), ("en", "a.en.md")]);
    assert_eq!(front.annexes.len(), 1);
    assert_eq!(front.profile.map(|profile| profile.value), Some("house".to_owned()));
}

#[test]
fn unknown_keys_and_values_are_named_with_what_is_near() {
    assert_eq!(
        problems("stage: finalised"),
        ["finalised: “finalised” is no value of “stage”; did you mean “final”?"]
    );
    assert_eq!(problems("stgae: draft"), ["stgae: The key “stgae” is not known; did you mean “stage”?"]);
    assert_eq!(
        problems("colour: red"),
        ["colour: The key “colour” is not known. Keys of your own start with “x-”."]
    );
    assert_eq!(
        problems("alternat: sometimes"),
        ["sometimes: “sometimes” is no value of “alternat”. Possible values: strict, fixed, none."]
    );
    assert_eq!(
        problems("visit: {form: 2022-09-14}"),
        ["form: The key “form” is not known; did you mean “from”?"]
    );
    assert_eq!(
        problems("stage: draft\nstage: final"),
        ["stage: The key “stage” stands here for the second time; the first value is used."]
    );
}

#[test]
fn dates_are_iso_dates_that_exist() {
    for right in ["2022-09-14", "2022-09", "2022", "\"2022-09-14\"", ""] {
        assert!(problems(&format!("date: {right}")).is_empty(), "{right}");
    }
    for wrong in ["2022-13-01", "2022-02-30", "14.9.2022", "2022年9月14日", "2022-9-14", "soon"] {
        let said = problems(&format!("date: {wrong}"));
        assert_eq!(
            said,
            [format!("{wrong}: “{wrong}” is no date; write year, month and day as in 2022-09-14.")]
        );
    }
    assert_eq!(
        problems("visit: {from: 2022-09-15, to: 2022-09-14}"),
        ["2022-09-14: The visit ends before it begins."]
    );
}

#[test]
fn values_of_the_wrong_type_are_reported() {
    assert_eq!(problems("binding: perhaps"), ["perhaps: “binding” must be true or false."]);
    assert_eq!(problems("stage: [draft]"), ["[draft]: “stage” must be a text."]);
    assert_eq!(problems("visit: soon"), ["soon: “visit” must be keys and values."]);
    assert_eq!(
        problems("versions: {ru: {role: translation}}"),
        ["{role: translation}: “ru” must be the path of a file, or {file: …, role: …}."]
    );
    assert_eq!(
        problems("- a\n- b"),
        ["- a\n- b: The front matter must consist of keys and values, such as `stage: draft`."]
    );
}

#[test]
fn broken_yaml_is_one_problem_at_the_place() {
    let said = problems("kind: [treaty\nstage: draft");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("The front matter is not valid YAML"), "{said:?}");
}

#[test]
fn front_matter_stands_between_two_lines_at_the_start() {
    assert_eq!(split("---\na: b\n---\n正文"), Some((TextRange::new(4, 9), 13)));
    assert_eq!(split("---\r\n...\r\n"), Some((TextRange::new(5, 5), 10)));
    for text in ["", "---", "---\na: b\n", "正文\n---\n---\n", "----\n----\n"] {
        assert_eq!(split(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(
        yaml in "([a-z: \\[\\]{},&*!|>'\"#%@`\n\t-]|kind|stage|visit: |年|𠮷|\r\n|\u{85}|\u{feff}){0,40}"
    ) {
        let text = format!("---\n{yaml}\n---\n");
        let (_, problems) = parse(&text);
        for problem in problems {
            prop_assert!(text.get(problem.range.start as usize..problem.range.end as usize).is_some());
        }
    }
}
