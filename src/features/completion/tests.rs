//! Proposals in drafts of invented states, with the cursor at `▮`.

use super::{Asking, Completion, Proposal, complete, explain};
use crate::features::fixture::{analysis, cursor};
use crate::lang::date::PartialDate;
use crate::messages::Locale;
use crate::text::apply_edits;

const ASKING: Asking<'static> =
    Asking { locale: Locale::English, today: Some(PartialDate::day(2024, 3, 1)), at_mark: false, files: &[] };

fn proposed(fixture: &str, asking: Asking<'_>) -> Completion {
    let (text, offset) = cursor(fixture);
    complete(&analysis(&text), offset, asking).unwrap_or_default()
}

fn labels(fixture: &str) -> Vec<String> {
    let items = proposed(fixture, ASKING).items;
    items.into_iter().map(|item| format!("{} {}", item.label, item.heading).trim_end().to_owned()).collect()
}

/// The line of the cursor after the proposal with this label is accepted.
fn accepted(fixture: &str, label: &str) -> Option<String> {
    let (text, offset) = cursor(fixture);
    let items: Vec<Proposal> = proposed(fixture, ASKING).items;
    let item = items.iter().find(|item| item.label == label)?;
    let edited = apply_edits(&text, std::slice::from_ref(&item.edit))?;
    let line = text.get(..offset as usize)?.matches('\n').count();
    edited.lines().nth(line).map(str::to_owned)
}

const AGREEMENT: &str = "阿兰共和国政府和贝里亚共和国政府海关互助协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n\
    第一条 适用范围\n\n一、本协定适用于双方的海关。\n\n二、海关的清单由双方另行商定。\n\n第二条 合作\n\n双方交换资料，包括：\n\n（一）统计资料；\n\n（二）法规。\n\n";

fn article(line: &str) -> String {
    format!("{AGREEMENT}第三条 实施\n\n{line}\n\n2022年9月15日于阿兰堡\n")
}

#[test]
fn the_number_of_the_next_article_follows_at_the_start_of_a_line() {
    assert_eq!(labels(&format!("{AGREEMENT}第▮")), ["第三条"]);
    assert_eq!(accepted(&format!("{AGREEMENT}第▮\n"), "第三条").as_deref(), Some("第三条"));
    assert_eq!(labels(&format!("{AGREEMENT}第▮\n\n第三条 实施\n\n双方实施。\n")), [""; 0]);
}

#[test]
fn existing_articles_are_listed_with_their_headings() {
    let listed = labels(&article("双方根据第▮合作。"));
    assert_eq!(listed, ["第一条 适用范围", "第二条 合作", "第三条 实施"]);
    assert_eq!(accepted(&article("双方根据第▮合作。"), "第二条").as_deref(), Some("双方根据第二条合作。"));
    assert_eq!(accepted(&article("双方根据第二▮合作。"), "第二条").as_deref(), Some("双方根据第二条合作。"));
}

#[test]
fn paragraphs_and_items_are_those_of_the_part_that_is_named() {
    let listed = labels(&article("双方根据第一条第▮合作。"));
    assert_eq!(listed, ["第一款 本协定适用于双方的海关。", "第二款 海关的清单由双方另行商定。"]);
    let items = labels(&article("双方根据第二条第一款第▮合作。"));
    assert_eq!(items, ["第（一）项 统计资料；", "第（二）项 法规。"]);
}

#[test]
fn a_mark_alone_does_not_list_articles_in_other_words() {
    let asking = Asking { at_mark: true, ..ASKING };
    assert!(proposed(&article("双方支持第▮"), asking).items.is_empty());
    assert_eq!(proposed(&article("双方根据第▮"), asking).items.len(), 3);
}

#[test]
fn the_instrument_names_itself_by_its_kind() {
    assert_eq!(accepted(&article("双方依照本▮办理。"), "本协定").as_deref(), Some("双方依照本协定办理。"));
}

#[test]
fn names_terms_and_persons_are_found_by_what_they_begin_with() {
    assert!(labels(&article("根据▮")).is_empty());
    assert_eq!(labels(&article("双▮"))[0], "双方");
    let line = article("双方与贝▮合作。");
    assert_eq!(labels(&line)[..2], ["贝里亚", "贝方"]);
    assert_eq!(accepted(&line, "贝里亚").as_deref(), Some("双方与贝里亚合作。"));
    assert_eq!(labels(&article("米▮")), ["阿兰共和国外交部长米娜·沃"]);
}

#[test]
fn names_are_found_by_the_letters_of_their_sounds() {
    assert!(labels(&article("双方与bly▮")).contains(&"贝里亚".to_owned()));
}

#[test]
fn dates_stand_in_the_numerals_of_the_draft() {
    let front =
        "---\nsignature:\n  planned: 2022-09-15\nvisit:\n  from: 2022-09-14\n  to: 2022-09-15\n---\n\n";
    let text = format!("{front}{}", article("双方于20▮签署。"));
    assert_eq!(labels(&text), ["2022年9月15日", "2022年9月14日", "2024年3月1日"]);
    assert_eq!(accepted(&text, "2022年9月14日").as_deref(), Some("双方于2022年9月14日签署。"));
    let chinese = text.replace("2022年9月15日于", "二〇二二年九月十五日于").replace("于20▮", "于二〇▮");
    assert_eq!(labels(&chinese)[0], "二〇二二年九月十五日");
}

#[test]
fn anniversaries_are_counted_from_the_records() {
    let line = article("双方庆祝建▮。");
    assert_eq!(labels(&line), ["建交30周年", "建交30年来", "建交30年"]);
    let detail = &proposed(&line, ASKING).items[0].detail;
    assert!(detail.contains("1992") && detail.contains("2022"), "{detail}");
    assert!(labels(&article("双方庆祝建▮。").replace("2022年9月15日于阿兰堡", "")).is_empty());
}

#[test]
fn ordinals_are_those_on_record() {
    let line = article("两国元首出席两海合作组织成员国元首理事会第▮");
    assert_eq!(labels(&line), ["第二十二次会议", "第二十一次会议"]);
    assert_eq!(proposed(&line, ASKING).items[0].detail, "2022 · 阿兰堡");
}

#[test]
fn short_forms_are_introduced() {
    let line = article("双方落实《阿兰共和国和贝里亚共和国投资协定》（▮）。");
    let accepted = accepted(&line, "（以下简称《协定》）");
    assert_eq!(
        accepted.as_deref(),
        Some("双方落实《阿兰共和国和贝里亚共和国投资协定》（以下简称《协定》）。")
    );
    let party = labels(&article("贝里亚共和国（以下简▮"));
    assert_eq!(party, ["（以下简称“贝方”）", "（以下简称“贝里亚”）", "（以下简称“[…]”）"]);
    assert!(labels(&article("双方（▮")).iter().all(|label| !label.contains("简称")));
}

#[test]
fn clauses_stand_at_the_start_of_a_paragraph() {
    let line = format!("{AGREEMENT}第三条 生▮\n");
    assert_eq!(labels(&line), ["生效"]);
    let written = accepted(&line, "生效").expect("a clause");
    assert!(written.starts_with("第三条 本协定自双方") && written.contains("[…]"), "{written}");
    assert_eq!(labels(&article("争端▮")), ["争端解决"]);
    assert!(!labels(&article("双方希望争端▮")).contains(&"争端解决".to_owned()));
}

#[test]
fn what_is_known_of_a_proposal_is_told_with_it_alone() {
    let (text, offset) = cursor(&article("双方根据第▮合作。"));
    let analysis = analysis(&text);
    let completion = complete(&analysis, offset, ASKING).expect("proposals");
    let about = completion.items[1].about.as_ref().expect("a part");
    let [told, _] = explain(&analysis, about, Locale::English).expect("words");
    assert!(told.starts_with("第二条 合作") && told.contains("统计资料"), "{told}");
}

#[test]
fn front_matter_takes_keys_and_values() {
    let key = labels("---\nki▮\nlang: zh\n---\n\n正文。\n");
    assert_eq!(key, ["kind"]);
    assert_eq!(labels("---\nkind: agr▮\n---\n\n正文。\n"), ["agreement"]);
    assert_eq!(labels("---\nparties: [arland, ber▮]\n---\n\n正文。\n"), ["berria"]);
    assert_eq!(labels("---\nparties:\n  - ber▮\n---\n\n正文。\n"), ["berria"]);
    assert_eq!(labels("---\nvisit:\n  ▮\n---\n\n正文。\n"), ["from", "to", "place"]);
    assert_eq!(labels("---\nalternat: ▮\n---\n\n正文。\n"), ["strict", "fixed", "none"]);
    assert_eq!(labels("---\nversions:\n  r▮\n---\n\n正文。\n"), ["ru"]);
    assert_eq!(labels("---\nparties: [arland, berria]\ncopy: ▮\n---\n\n正文。\n"), ["arland", "berria"]);
    assert!(!labels("---\nkind: treaty\n▮\n---\n\n正文。\n").contains(&"kind".to_owned()));
}

#[test]
fn rules_follow_a_directive() {
    assert_eq!(labels("正文。\n\n<!-- alternat-disable-n▮ -->\n"), ["alternat-disable-next-line"]);
    assert_eq!(labels("正文。\n\n<!-- alternat-disable D007▮ -->\n"), ["D007"]);
    assert!(labels("正文。\n\n<!-- alternat-disable anniv▮ -->\n").contains(&"D007".to_owned()));
    assert!(labels("正文。\n\n%% alternat-disable-next-line N0▮\n").len() > 5);
    assert!(labels("正文。\n\n<!-- alternat-disable D007 -- rea▮ -->\n").is_empty());
}

#[test]
fn english_drafts_are_helped_alike() {
    let head = "Agreement between the Republic of Arland and the Republic of Berria on Water\n\nThe Republic of Arland and the Republic of Berria (hereinafter referred to as “the Parties”) have agreed as follows:\n\n\
        Article 1\nScope\n\n1. This Agreement applies to rivers.\n\n2. The Parties shall list the rivers.\n\nArticle 2\nCo-operation\n\n";
    let listed = labels(&format!("{head}Subject to Article ▮, the Parties shall meet.\n"));
    assert_eq!(listed, ["1 Scope", "2 Co-operation"]);
    let listed = labels(&format!("{head}Under Article 1, paragraph ▮\n"));
    assert_eq!(listed, ["1 This Agreement applies to rivers.", "2 The Parties shall list the rivers."]);
    let text = format!("{head}The Parties shall apply this A▮.\n");
    assert_eq!(accepted(&text, "this Agreement").as_deref(), Some("The Parties shall apply this Agreement."));
    let text = format!("{head}The rivers of Arl▮ are listed.\n");
    assert_eq!(
        accepted(&text, "Republic of Arland").as_deref(),
        Some("The rivers of Republic of Arland are listed.")
    );
    let text = format!("{head}Entry▮\n");
    assert!(
        accepted(&text, "Entry into force")
            .is_some_and(|line| line.starts_with("This Agreement shall enter"))
    );
    let text = format!("{head}The Ministry of Water of Arland (herein▮\n");
    assert!(labels(&text).contains(&"(hereinafter referred to as “[…]”)".to_owned()));
}

#[test]
fn anniversaries_are_those_of_the_date_before_the_cursor() {
    let english = "Joint Statement of the Republic of Arland and the Republic of Berria\n\n";
    let listed = labels(&format!("{english}In 2027 the two sides will celebrate the 35▮\n"));
    assert_eq!(listed, ["35th anniversary of the establishment of diplomatic relations"]);
    let line = format!("{english}In 2022 both sides met. In 2027 they will celebrate the ann▮\n");
    assert_eq!(labels(&line), ["35th anniversary of the establishment of diplomatic relations"]);
    let lines = english.replace("Statement of", "Statement\n\nof");
    let listed = labels(&format!("{lines}In 2027 the two sides will celebrate the 35▮\n"));
    assert_eq!(listed, ["35th anniversary of the establishment of diplomatic relations"]);
    let line = article("2027年，双方将庆祝建▮。");
    assert_eq!(labels(&line)[0], "建交35周年");
    assert!(labels(&line).contains(&"建交30周年".to_owned()));
}

#[test]
fn events_are_offered_by_the_names_of_their_series() {
    let english = "Joint Statement of the Republic of Arland and the Republic of Berria\n\n";
    let line = format!("{english}They will attend the Arland Inter▮.\n");
    let listed = labels(&line);
    assert_eq!(listed[0], "6th Arland International Agricultural Fair");
    assert!(listed[2].starts_with("4th"), "{listed:?}");
    let accepted = accepted(&line, &listed[0]);
    assert_eq!(accepted.as_deref(), Some("They will attend the 6th Arland International Agricultural Fair."));
    assert_eq!(proposed(&line, ASKING).items[0].detail, "2023");
}

#[test]
fn versions_are_files_of_the_workspace() {
    let files = ["共同声明.ru.dipl", "archive/old.dipl", "statement.en.dipl"].map(str::to_owned);
    let asking = Asking { files: &files, ..ASKING };
    let offered = |front: &str| -> Vec<String> {
        let items = proposed(&format!("---\n{front}\n---\n\n正文。\n"), asking).items;
        items.into_iter().map(|item| item.edit.insert).collect()
    };
    assert_eq!(offered("versions:\n  en: ▮"), ["statement.en.dipl", "共同声明.ru.dipl", "archive/old.dipl"]);
    assert_eq!(offered("versions:\n  en: stat▮"), ["statement.en.dipl"]);
    assert_eq!(offered("versions:\n  ru:\n    file: \"共▮"), ["共同声明.ru.dipl"]);
    assert_eq!(
        offered("versions:\n  en: statement.en.dipl\n  ru: ▮"),
        ["共同声明.ru.dipl", "archive/old.dipl"]
    );
    assert_eq!(offered("annexes:\n  - old▮"), ["archive/old.dipl"]);
    assert!(offered("kind: stat▮").iter().all(|word| !word.contains(".dipl")));
}

#[test]
fn nothing_is_listed_unasked_between_words() {
    let asking = Asking { at_mark: true, ..ASKING };
    assert!(proposed(&article("双方合作，▮"), asking).items.is_empty());
    assert!(!labels(&article("双方合作，▮")).is_empty());
}
