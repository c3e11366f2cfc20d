//! The embedded records: they are clean, and what is known is found.

use std::fs;
use std::path::Path;

use crate::lang::date::PartialDate;
use crate::lang::entity::CitationVerb;
use crate::registry::check::{RecordFile, read};
use crate::registry::resolve::{
    CountVerdict, DateVerdict, OrdinalVerdict, Resolution, base_dates, count_verdict, ordinal_verdict,
    resolve_citation, verdict_among,
};
use crate::registry::schema::Event;
use crate::registry::{PartyId, Registry};

/// Title, a date that is right, one that is not, and the verb.
type KnownDate = (&'static str, [i16; 3], [i16; 3], CitationVerb);

const CHINA_UZBEKISTAN: [KnownDate; 7] = [
    ("中华人民共和国和乌兹别克斯坦共和国友好合作条约", [2013, 9, 9], [2013, 9, 8], CitationVerb::Sign),
    (
        "中华人民共和国和乌兹别克斯坦共和国关于进一步发展和深化战略伙伴关系的联合宣言",
        [2013, 9, 9],
        [2013, 9, 19],
        CitationVerb::Sign,
    ),
    ("中华人民共和国和乌兹别克斯坦共和国联合宣言", [2014, 8, 19], [2014, 8, 29], CitationVerb::Sign),
    ("中华人民共和国和乌兹别克斯坦共和国联合声明", [2016, 6, 22], [2015, 6, 22], CitationVerb::Sign),
    (
        "中华人民共和国和乌兹别克斯坦共和国关于进一步深化全面战略伙伴关系的联合声明",
        [2017, 5, 12],
        [2017, 6, 12],
        CitationVerb::Sign,
    ),
    ("中乌政府间经贸投资合作规划（2022—2026年）", [2022, 2, 5], [2022, 2, 6], CitationVerb::Sign),
    (
        "中华人民共和国政府和乌兹别克斯坦共和国政府民用航空运输协定",
        [1994, 4, 19],
        [1994, 4, 29],
        CitationVerb::Sign,
    ),
];

const MULTILATERAL: [KnownDate; 14] = [
    ("联合国宪章", [1945, 6, 26], [1945, 6, 25], CitationVerb::Sign),
    ("维也纳外交关系公约", [1961, 4, 18], [1961, 4, 19], CitationVerb::Sign),
    ("维也纳条约法公约", [1969, 5, 23], [1969, 5, 24], CitationVerb::Sign),
    ("联合国海洋法公约", [1982, 12, 10], [1982, 12, 11], CitationVerb::Sign),
    ("不扩散核武器条约", [1968, 7, 1], [1968, 7, 2], CitationVerb::Sign),
    ("公民权利和政治权利国际公约", [1966, 12, 16], [1966, 12, 18], CitationVerb::Adopt),
    ("公民與政治權利國際公約", [1966, 12, 19], [1966, 12, 18], CitationVerb::Open),
    ("经济、社会与文化权利的国际公约", [1976, 1, 3], [1976, 1, 4], CitationVerb::EnterIntoForce),
    ("联合国气候变化框架公约", [1992, 6, 4], [1992, 7, 4], CitationVerb::Open),
    ("京都议定书", [1997, 12, 11], [1997, 12, 12], CitationVerb::Adopt),
    ("巴黎协定", [2015, 12, 12], [2015, 12, 22], CitationVerb::Adopt),
    ("外层空间条约", [1967, 1, 27], [1967, 1, 28], CitationVerb::Sign),
    ("禁止酷刑公约", [1984, 12, 10], [1984, 12, 11], CitationVerb::Adopt),
    ("上海合作组织宪章", [2002, 6, 7], [2002, 6, 15], CitationVerb::Sign),
];

fn registry() -> &'static Registry {
    Registry::embedded()
}

fn party(id: &str) -> PartyId {
    registry().parties().by_id(id).unwrap()
}

fn date([year, month, day]: [i16; 3]) -> PartialDate {
    PartialDate::day(year, month as u8, day as u8)
}

#[test]
fn the_record_files_are_clean() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/registry/data");
    let mut files: Vec<(String, String)> = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        files.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
    }
    let named: Vec<RecordFile<'_>> = files.iter().map(|(name, text)| RecordFile { name, text }).collect();
    let (document, problems) = read(&named);
    assert_eq!(problems, []);
    assert_eq!(document.instruments.len(), registry().instruments().iter().count());
    assert_eq!(document.parties.len(), registry().parties().iter().count());
}

#[test]
fn known_dates_are_right_and_others_are_not() {
    let parties = [party("china"), party("uzbekistan")];
    for (title, right, wrong, verb) in CHINA_UZBEKISTAN.into_iter().chain(MULTILATERAL) {
        let Resolution::Exact(found) = resolve_citation(registry(), title, &parties) else {
            panic!("{title} is not found");
        };
        let verdict = |day| verdict_among(&found, date(day), &[verb]);
        assert!(
            matches!(verdict(right), DateVerdict::Agrees(_)),
            "{title} on {right:?}: {:?}",
            verdict(right)
        );
        let DateVerdict::Differs { expected } = verdict(wrong) else { panic!("{title} is not of {wrong:?}") };
        let first = expected.first().map(|(_, date)| *date);
        assert!(expected.len() > 1 || first == Some(date(right)), "{title}: {expected:?}");
    }
}

#[test]
fn the_nearest_of_several_joint_statements_comes_first() {
    let title = "中华人民共和国和乌兹别克斯坦共和国联合声明";
    let found = registry().instruments().by_title(title);
    assert!(found.len() > 2);
    let verdict = verdict_among(&found, PartialDate::day(2015, 6, 22), &[CitationVerb::Sign]);
    let DateVerdict::Differs { expected } = verdict else { panic!("no statement of 2015-06-22") };
    assert_eq!(expected.first(), Some(&(Event::Signed, PartialDate::day(2016, 6, 22))));
}

#[test]
fn titles_of_neighbours_are_not_near() {
    let parties = [party("china"), party("uzbekistan")];
    for title in [
        "中华人民共和国政府和乌兹别克斯坦共和国政府旅游合作协定",
        "中华人民共和国与白俄罗斯共和国服务贸易与投资协定",
        "上海合作组织成员国铁路部门协作构想",
        "中华人民共和国和乌拉圭东岸共和国联合声明",
        "中华人民共和国和哈萨克斯坦共和国联合声明",
        "中华人民共和国政府和阿塞拜疆共和国政府民用航空运输协定",
        "中华人民共和国和摩尔多瓦共和国友好合作条约",
        "全球数据安全倡议",
        "关于向国外送达民事或商事司法文书和司法外文书的公约",
        "日内瓦第五公约",
        "联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书",
    ] {
        let resolution = resolve_citation(registry(), title, &parties);
        assert!(!matches!(resolution, Resolution::Near(_)), "{title}: {resolution:?}");
    }
}

#[test]
fn abbreviated_titles_need_the_parties_of_the_draft() {
    let title = "中乌友好合作条约";
    let resolved = |other: &str| resolve_citation(registry(), title, &[party("china"), party(other)]);
    assert!(matches!(resolved("uzbekistan"), Resolution::Exact(_)));
    assert!(matches!(resolved("uganda"), Resolution::Unknown));
    assert_eq!(registry().parties().bearers("乌").len(), 4);
}

#[test]
fn years_are_counted_from_the_recorded_dates() {
    let (china, uzbekistan, belarus) = (party("china"), party("uzbekistan"), party("belarus"));
    let draft = PartialDate::day(2022, 9, 15);
    let verdict = |base: &[PartialDate], years| count_verdict(base, draft, years, false, false);
    for other in [uzbekistan, belarus] {
        let relations = registry().relations().diplomatic(china, other);
        let base: Vec<PartialDate> = relations.iter().map(|relation| relation.date).collect();
        assert_eq!(verdict(&base, 30), CountVerdict::Right);
        assert_ne!(verdict(&base, 31), CountVerdict::Right);
    }
    let partnership = registry().relations().partnership(china, uzbekistan, "战略伙伴关系");
    let base: Vec<PartialDate> = partnership.iter().map(|relation| relation.date).collect();
    assert_eq!(verdict(&base, 10), CountVerdict::Right);
    assert_eq!(verdict(&base, 9), CountVerdict::Wrong);
    let independence = base_dates(registry(), uzbekistan);
    assert_eq!(independence, [PartialDate::day(1991, 8, 31), PartialDate::day(1991, 9, 1)]);
    assert_eq!(verdict(&independence, 31), CountVerdict::Right);
}

#[test]
fn ordinals_are_known_by_year() {
    for (before, after, ordinal, year, right) in [
        ("上海合作组织成员国元首理事会", "会议", 22, 2022, true),
        ("上海合作组织成员国元首理事会", "会议", 23, 2022, false),
        ("2022年11月在上海举办的", "中国国际进口博览会", 5, 2022, true),
        ("2022年11月在上海举办的", "中国国际进口博览会", 6, 2022, false),
        ("", "亚运会", 19, 2023, true),
        ("", "阿富汗邻国外长会", 4, 2023, true),
        ("中国共产党", "全国代表大会", 20, 2022, true),
        ("", "联合国大会", 77, 2023, true),
        ("亚太经合组织", "领导人非正式会议", 29, 2023, false),
    ] {
        let found = registry().series().matching(before, after).unwrap();
        match ordinal_verdict(&found.series, ordinal, &[year], None) {
            OrdinalVerdict::Agrees(_) => assert!(right, "{before}{ordinal}{after}"),
            OrdinalVerdict::OtherOrdinal { .. } => assert!(!right, "{before}{ordinal}{after}"),
            other => panic!("{before}{ordinal}{after}: {other:?}"),
        }
    }
}

#[test]
fn a_meeting_in_a_gap_of_the_list_is_not_judged_by_another_of_its_year() {
    for (after, ordinal, year) in [("广交会", 131, 2022), ("联合国大会", 62, 2008)] {
        let found = registry().series().matching("", after).unwrap();
        assert_eq!(ordinal_verdict(&found.series, ordinal, &[year], None), OrdinalVerdict::Unknown);
    }
}

#[test]
fn councils_and_developing_countries_are_not_mistaken() {
    let council = registry().series().matching("上海合作组织成员国政府首脑（总理）理事会", "会议").unwrap();
    assert_eq!(council.series.id.as_str(), "sco-heads-of-government");
    assert!(registry().series().matching("上海合作组织成员国安全会议秘书", "会议").is_none());
    let names = |text: &'static str| -> Vec<&str> {
        registry().parties().mentions(text).iter().map(|mention| mention.range.of(text)).collect()
    };
    assert_eq!(names("发展中国家与南美国家、中非合作论坛、内蒙古、咸海地区"), [""; 0]);
    assert_eq!(
        names("中国同烏茲別克斯坦共和國、苏丹和南苏丹"),
        ["中国", "烏茲別克斯坦共和國", "苏丹", "南苏丹"]
    );
}
