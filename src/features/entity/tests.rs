//! `▮` marks the character under the cursor; what is found is drawn in the text: `=‹…›` defines, `‹…›` uses.

use std::fs;
use std::path::Path;

use crate::config::Settings;
use crate::features::entity::{Manner, Occurrence, definitions, entities_at, entity_at, occurrences};
use crate::registry::Registry;
use crate::rules::{Analysis, Environment};
use crate::text::Snapshot;

fn analysis(text: &str) -> Analysis {
    Analysis::new(Snapshot::new(text), Environment::new(Settings::default(), Registry::invented_shared()))
}

/// The text with all places of what stands under the cursor.
fn drawn(fixture: &str) -> String {
    let offset = fixture.find('▮').unwrap_or_default() as u32;
    let text = fixture.replace('▮', "");
    let analysis = analysis(&text);
    let found = entity_at(&analysis, offset).map(|entity| occurrences(&analysis, entity.subject));
    let mut drawn = text;
    for Occurrence { range, manner } in found.unwrap_or_default().iter().rev() {
        let (open, close) = match manner {
            Manner::Definition => ("=‹", "›"),
            Manner::Use => ("‹", "›"),
            Manner::Covering => ("~‹", "›"),
        };
        drawn.insert_str(range.end as usize, close);
        drawn.insert_str(range.start as usize, open);
    }
    drawn
}

#[track_caller]
fn check(fixture: &str, expected: &str) {
    assert_eq!(drawn(fixture), expected);
}

#[test]
fn an_article_and_the_references_to_it() {
    check(
        "甲乙合作协定\n\n第▮一条 合作\n双方合作。\n\n第二条\n根据本协定第一条第一款，适用第一条至第三条。\n\n第三条\n见第二条。\n",
        "甲乙合作协定\n\n=‹第一条› =‹合作›\n双方合作。\n\n第二条\n根据本协定‹第一条›第一款，适用‹第一条›至第三条。\n\n第三条\n见第二条。\n",
    );
    check(
        "甲乙合作协定\n\n第一条\n双方合作。\n\n第二条\n双方互助。\n\n第三条\n适用第一▮条至第三条。\n",
        "甲乙合作协定\n\n=‹第一条›\n双方合作。\n\n第二条\n双方互助。\n\n第三条\n适用‹第一条›至第三条。\n",
    );
    check(
        "甲乙合作协定\n\n第一条\n双方合作。\n\n第▮二条\n双方互助。\n\n第三条\n适用第一条至第三条。\n",
        "甲乙合作协定\n\n第一条\n双方合作。\n\n=‹第二条›\n双方互助。\n\n第三条\n适用~‹第一条至第三条›。\n",
    );
}

#[test]
fn this_instrument() {
    check(
        "甲乙合作协定\n\n第一条\n双方合作。\n\n第二条\n根据▮本协定第一条，本协定适用于双方。\n",
        "=‹甲乙合作协定›\n\n第一条\n双方合作。\n\n第二条\n根据‹本协定›第一条，‹本协定›适用于双方。\n",
    );
}

#[test]
fn a_term() {
    check(
        "甲乙合作协定\n\n第一条\n“主管机关”系指外交部。\n\n第二条\n双方主管▮机关保持联系。\n",
        "甲乙合作协定\n\n第一条\n“=‹主管机关›”系指外交部。\n\n第二条\n双方‹主管机关›保持联系。\n",
    );
}

#[test]
fn a_cited_instrument_under_all_its_titles() {
    check(
        "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》（以下简称《海关协定》），落实《阿▮贝海关互助协定》和《海关协定》。\n",
        "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的=‹《阿兰共和国政府和贝里亚共和国政府海关互助协定》›（以下简称《‹海关协定›》），落实‹《阿贝海关互助协定》›和‹《海关协定》›。\n",
    );
}

#[test]
fn a_party() {
    check(
        "阿兰共和国和贝里亚共和国联合声明\n\n▮阿方愿扩大合作。双方重申阿贝友好，阿兰共和国支持贝方立场。\n",
        "=‹阿兰共和国›和贝里亚共和国联合声明\n\n‹阿方›愿扩大合作。双方重申‹阿›贝友好，‹阿兰共和国›支持贝方立场。\n",
    );
}

#[test]
fn dates_blanks_and_brackets() {
    check(
        "双方于2022年9▮月14日会谈，2022年9月14日签署。\n",
        "双方于‹2022年9月14日›会谈，‹2022年9月14日›签署。\n",
    );
    check("双方于二〇××年▮×月×日在＿＿＿会谈。\n", "双方于‹二〇××年×月×日›在‹＿＿＿›会谈。\n");
    check("双方将▮[尽快]举行磋商。\n", "双方将‹[›尽快‹]›举行磋商。\n");
}

#[test]
fn nothing_stands_between_words() {
    check("双方▮重申友好。\n", "双方重申友好。\n");
    check("▮", "");
}

#[test]
fn behind_a_word_counts_as_in_it() {
    let text = "双方于2022年9月14日会谈。";
    let end = text.find("会谈").unwrap_or_default() as u32;
    assert_eq!(entity_at(&analysis(text), end).map(|entity| entity.range.of(text)), Some("2022年9月14日"));
}

#[test]
fn a_definition_of_a_part_is_its_marker() {
    let text = "甲乙合作协定\n\n第一条 合作\n双方合作。\n\n第二条\n见第一条。\n";
    let at = text.rfind("第一条").unwrap_or_default() as u32;
    let analysis = analysis(text);
    let places = definitions(&analysis, at).map(|(_, places)| places).unwrap_or_default();
    assert_eq!(places.iter().map(|range| range.of(text)).collect::<Vec<_>>(), ["第一条", "合作"]);
}

/// Every sample draft.
fn drafts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let folders = [folder.clone(), folder.join("seeded")];
    let files = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let drafts = files.map(|file| file.path()).filter(|path| path.to_string_lossy().contains(".dipl"));
    drafts.filter_map(|path| fs::read_to_string(path).ok()).collect()
}

#[test]
fn what_stands_at_a_place_is_among_its_places() {
    let drafts = drafts();
    assert!(drafts.len() > 5);
    for text in drafts {
        let analysis = analysis(&text);
        let mut seen = std::collections::HashSet::new();
        for (offset, _) in text.char_indices() {
            for entity in entities_at(&analysis, offset as u32) {
                if seen.insert((entity.range, entity.subject)) {
                    let places = occurrences(&analysis, entity.subject);
                    let is_it = |place: &Occurrence| place.range.touches(offset as u32);
                    assert!(places.iter().any(is_it), "{entity:?} {}", entity.range.of(&text));
                }
            }
        }
    }
}
