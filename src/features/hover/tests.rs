//! What a reader sees: `▮` marks the character under the cursor.

use crate::config::Settings;
use crate::features::hover::{Hover, hover};
use crate::messages::Locale;
use crate::registry::Registry;
use crate::rules::{Analysis, Environment};
use crate::text::Snapshot;

fn at(fixture: &str, locale: Locale) -> Option<(String, Hover)> {
    let offset = fixture.find('▮')? as u32;
    let text = fixture.replace('▮', "");
    let environment = Environment::new(Settings::default(), Registry::invented_shared());
    let analysis = Analysis::new(Snapshot::new(&text), environment);
    hover(&analysis, offset, locale).map(|found| (text, found))
}

/// The hover as plain text, its range first.
fn seen(fixture: &str, locale: Locale) -> String {
    match at(fixture, locale) {
        Some((text, hover)) => format!("‹{}›\n{}", hover.range.of(&text), hover.plain()),
        None => "nothing".to_owned(),
    }
}

const HEAD: &str = "---\ndate: 2022-09-15\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n";

fn in_statement(paragraph: &str) -> String {
    seen(&format!("{HEAD}{paragraph}\n"), Locale::English)
}

#[test]
fn a_citation_on_record() {
    let expected = "\
‹《阿兰共和国政府和贝里亚共和国政府海关互助协定》›
On record: 13 May 2019 is its date (signed).

Chinese: 阿兰共和国政府和贝里亚共和国政府海关互助协定
Kind: agreement (between governments)
Parties: Arland · Berria
signed: 13 May 2019, Arlandburg
entry into force: 1 January 2020
Standing: in force
In this draft: cited 2 times
Certainty: one source

Record (one source): invented, here; checked 2026-01-01.";
    let text = "双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海▮关互助协定》，落实《阿贝海关互助协定》。";
    assert_eq!(in_statement(text), expected);
    let mark = text.replace('▮', "").replacen("《阿兰", "▮《阿兰", 1);
    assert_eq!(in_statement(&mark), expected);
    let date = text.replace('▮', "").replacen("5月", "▮5月", 1);
    assert_eq!(in_statement(&date).lines().next(), Some("‹2019年5月13日›"));
    assert_eq!(in_statement(&date).lines().nth(1), expected.lines().nth(1));
    let short = text.replace('▮', "").replacen("《阿贝", "《▮阿贝", 1);
    assert_eq!(in_statement(&short).lines().nth(1), Some("On record; no date is given here."));
}

#[test]
fn a_citation_with_another_date_than_the_record() {
    let text = "双方遵守2019年5月31日签订的《阿兰共和国政府和贝里亚共和国政府海▮关互助协定》。";
    assert_eq!(in_statement(text).lines().nth(1), Some("On record, but not with the date 31 May 2019."));
    let text = "双方重申2018年3月5日发表的《阿兰共和国和贝里亚共和国▮联合声明》。";
    let seen = in_statement(text);
    assert!(seen.contains("2 instruments bear this title"), "{seen}");
    assert!(seen.contains("On record: 5 March 2018 is its date (issued)."), "{seen}");
}

#[test]
fn a_citation_that_is_not_on_record() {
    let seen = in_statement("双方愿签署《▮阿兰共和国和卡洛王国引渡条约》。");
    assert_eq!(
        seen,
        "‹《阿兰共和国和卡洛王国引渡条约》›\n“阿兰共和国和卡洛王国引渡条约” is not in the records.\n\nIn this draft: cited once"
    );
    let fixture = format!("{HEAD}双方遵守《阿兰共和国政府和贝里亚共和国政府海关互▮住协定》。\n");
    let hover = at(&fixture, Locale::Chinese).map(|(_, hover)| hover.contents).unwrap_or_default();
    assert!(hover.contains("不在记录之中；有名称相近的文件。"), "{hover}");
    assert!(hover.contains("海关互**住**协定"), "{hover}");
}

#[test]
fn a_date() {
    assert_eq!(
        in_statement("双方赞赏2022年9月▮14日的会谈。"),
        "‹2022年9月14日›\n14 September 2022 is a Wednesday.\n\nEnglish: 14 September 2022\nChinese: 2022年9月14日\nRussian: 14 сентября 2022 года\nFrench: 14 septembre 2022\nText: one day before the text (15 September 2022)"
    );
    assert!(in_statement("双方于2019年5月▮13日会谈。").contains("On this day: signed: "));
    assert!(in_statement("双方于2022年▮9月14日至15日会谈。").contains(": 2 days"));
    assert!(in_statement("双方于2022年2月▮30日会谈。").contains("There is no such day"));
    assert!(in_statement("双方于2022年▮3月会谈。").contains("\nMarch 2022\n"));
}

#[test]
fn a_count_of_years() {
    let seen = in_statement("双方指出，建交▮30年来，两国关系不断发展。");
    assert_eq!(
        seen,
        "‹建交30年›\nOn 15 September 2022 it is 30 years: diplomatic relations were established on 2 January 1992.\n\nThe draft says: 30 years\nVerdict: fits\nNext change: 2 January 2023\n\nRecord: invented, here, and 1 more; checked 2026-01-01."
    );
    assert!(in_statement("阿卡建▮交30年来").contains("What is counted from here is not in the records."));
    let undated = seen_undated("双方指出，建交▮30年来，两国关系不断发展。");
    assert!(undated.contains("The date of this text is not known."), "{undated}");
}

fn seen_undated(paragraph: &str) -> String {
    seen(&format!("阿兰共和国和贝里亚共和国联合声明\n\n{paragraph}\n"), Locale::English)
}

#[test]
fn a_person_behind_an_office() {
    assert_eq!(
        in_statement("双方感谢阿兰共和国外交部长米娜▮·沃。"),
        "\
‹米娜·沃›
Mina Vo

On the date of the text: Foreign Minister (Republic of Arland)
Foreign Minister (Republic of Arland): 1 March 2019 to 29 February 2024
Prime Minister (Republic of Arland): since 1 March 2024

Record: invented, here, and 1 more; checked 2026-01-01."
    );
    assert_eq!(in_statement("双方感谢米娜▮·沃。"), "nothing");
}

#[test]
fn an_ordinal() {
    let seen = in_statement("愿参加2022年11月在阿兰堡举办的第▮五届阿兰国际农产品展。");
    assert_eq!(
        seen,
        "‹第五届阿兰国际农产品展›\nArland International Agricultural Fair, number 5: 5 November 2022 to 10 November 2022, 阿兰堡.\n\nBefore: 5 November 2021 to 10 November 2021, 阿兰堡\nNext: 5 November 2023 to 10 November 2023, 贝里港\n\nRecord: invented, here, and 1 more; checked 2026-01-01."
    );
    assert!(
        in_statement("支持举办第▮九届阿兰国际农产品展。")
            .contains("Arland International Agricultural Fair, number 9, is not in the records.")
    );
}

#[test]
fn a_numbered_part_and_a_reference_to_it() {
    let text = "甲乙合作协定\n\n第▮一条 合作\n一、双方合作。\n二、双方互助。\n\n第二条\n双方根据第一条交换信息。\n\n第三条\n本协定自签署之日起生效。\n";
    assert_eq!(
        seen(text, Locale::English),
        "‹第一条›\n第一条 合作\n\nParagraphs: 2\nItems: 2\nReferred to: once, on line 8"
    );
    let reference = text.replace('▮', "").replace("根据第一", "根据第▮一");
    assert_eq!(
        seen(&reference, Locale::Chinese),
        "‹第一条›\n第一条 合作\n\n一、双方合作。\n\n二、双方互助。"
    );
    let missing = text.replace('▮', "").replace("根据第一", "根据本协定第▮七");
    assert_eq!(
        seen(&missing, Locale::English).lines().nth(1),
        Some("There is no 第七条 in this instrument.")
    );
}

#[test]
fn a_rule_in_a_comment() {
    let seen = seen("<!-- alternat-disable-next-line C▮001 -->\n双方重申友好。\n", Locale::English);
    assert!(seen.starts_with("‹C001›\nC001 citation-date-mismatch\n\nChecks: "), "{seen}");
}

#[test]
fn nothing_is_said_of_other_words() {
    assert_eq!(in_statement("双方▮重申友好。"), "nothing");
    assert_eq!(seen("▮", Locale::English), "nothing");
    assert_eq!(seen("双方重申友好。▮", Locale::English), "nothing");
}

#[test]
fn hovers_are_short() {
    let text = format!("{HEAD}2019年5月13日签订的《▮阿兰共和国政府和贝里亚共和国政府海关互助协定》。\n");
    let hover = at(&text, Locale::English).map(|(_, hover)| hover.contents).unwrap_or_default();
    assert!(hover.lines().count() <= 16, "{hover}");
}

#[test]
fn a_date_is_compared_with_the_planned_signature_too() {
    let text = "---\ndate: 2022-09-15\nsignature:\n  planned: 2022-09-20\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方于2022年9▮月18日会晤。\n";
    let told = seen(text, Locale::English);
    assert!(told.contains("Signature: 2 days before it is planned (20 September 2022)"), "{told}");
}

#[test]
fn a_party_has_its_offices_and_years_of_relations_on_the_date_of_the_text() {
    let told = in_statement("阿▮兰共和国重申友好。");
    assert!(told.contains("米娜·沃") || told.contains("Mina Vo"), "{told}");
    assert!(told.contains("2 January 1992 (30 years on the date of the text)"), "{told}");
}
