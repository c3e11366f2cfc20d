//! Proposals behind 《, in drafts of invented states.

use crate::config::Settings;
use crate::features::completion::{Asking, complete};
use crate::messages::Locale;
use crate::registry::Registry;
use crate::rules::{Analysis, Environment};
use crate::text::{Snapshot, apply_edits};

/// What is proposed at `‸`: the labels, and the text after the first proposal is accepted.
fn proposed(text: &str) -> (Vec<String>, Option<String>) {
    let offset = text.find('‸').expect("a cursor");
    let text = text.replace('‸', "");
    let environment = Environment::new(Settings::default(), Registry::invented_shared());
    let analysis = Analysis::new(Snapshot::new(&text), environment);
    let Some(completion) = complete(
        &analysis,
        offset as u32,
        Asking { locale: Locale::English, at_mark: true, ..Asking::default() },
    ) else {
        return (Vec::new(), None);
    };
    let accepted =
        completion.items.first().and_then(|item| apply_edits(&text, std::slice::from_ref(&item.edit)));
    (completion.items.into_iter().map(|item| item.label).collect(), accepted)
}

const HEAD: &str = "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n";

#[test]
fn instruments_between_the_parties_come_first_and_are_dated_at_their_first_mention() {
    let (labels, accepted) = proposed(&format!("{HEAD}双方将落实《‸》。\n"));
    assert!(labels.len() > 1, "{labels:?}");
    assert!(labels[0].contains("阿兰共和国"), "{labels:?}");
    let accepted = accepted.expect("a proposal");
    let line = accepted.lines().last().unwrap_or_default();
    assert!(
        line.starts_with("双方将落实") && line.contains("签订的《阿兰共和国") && line.ends_with("》。"),
        "{line}"
    );
}

#[test]
fn a_second_mention_or_a_date_before_the_mark_gets_the_title_alone() {
    let (labels, _) = proposed(&format!("{HEAD}双方将落实《‸》。\n"));
    let title = &labels[0];
    let again =
        proposed(&format!("{HEAD}双方回顾2019年5月13日签订的《{title}》。\n\n双方将落实《{title}‸\n"));
    assert!(again.1.is_some_and(|text| text.ends_with(&format!("双方将落实《{title}》\n"))));
    let dated = proposed(&format!("{HEAD}双方将落实2019年5月13日签订的《{title}‸\n"));
    assert!(dated.1.is_some_and(|text| text.ends_with(&format!("2019年5月13日签订的《{title}》\n"))));
}

#[test]
fn characters_of_a_title_narrow_the_proposals_down() {
    let (all, _) = proposed(&format!("{HEAD}双方将落实《‸\n"));
    let wanted: String = all[0].chars().rev().take(2).collect::<Vec<_>>().into_iter().rev().collect();
    let (some, _) = proposed(&format!("{HEAD}双方将落实《{wanted}‸\n"));
    assert!(some.len() < all.len() && some.iter().all(|label| label.contains(&wanted)), "{some:?}");
}

#[test]
fn nothing_is_proposed_outside_an_open_title() {
    for text in ["双方‸合作。\n", "双方落实《甲》‸。\n", "‸\n"] {
        assert_eq!(proposed(&format!("{HEAD}{text}")), (Vec::new(), None));
    }
}
