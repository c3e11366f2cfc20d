//! What look-ups and judgements answer, on invented records; the embedded ones have tests of their own.

mod embedded;

use proptest::prelude::*;

use crate::lang::date::PartialDate;
use crate::lang::entity::CitationVerb;
use crate::registry::resolve::{
    CountVerdict, DateVerdict, OrdinalVerdict, Resolution, base_dates, count_verdict, date_verdict,
    may_be_meant, ordinal_verdict, resolve_citation, verdict_among,
};
use crate::registry::schema::Event;
use crate::registry::{Agreement, Difference, PartyId, Registry};

fn registry() -> &'static Registry {
    Registry::invented()
}

fn parties() -> Vec<PartyId> {
    ["arland", "berria"].into_iter().filter_map(|id| registry().parties().by_id(id)).collect()
}

/// The id of the instrument that `title` cites, and how far the titles agree.
fn cited(title: &str) -> Option<(String, Agreement)> {
    match resolve_citation(registry(), title, &parties()) {
        Resolution::Exact(found) => {
            found.first().map(|found| (found.instrument.id.to_string(), found.agreement))
        }
        Resolution::Near(_) | Resolution::Unknown => None,
    }
}

/// The nearest title with its differences marked in the cited one, and their sort.
fn nearest(title: &str) -> Option<(String, String, Difference)> {
    let Resolution::Near(found) = resolve_citation(registry(), title, &parties()) else { return None };
    let near = found.into_iter().next()?;
    let mut marked = title.to_owned();
    for range in near.differing.iter().rev() {
        marked.insert(range.end as usize, '›');
        marked.insert(range.start as usize, '‹');
    }
    Some((near.title, marked, near.difference))
}

#[test]
fn a_title_is_found_as_it_stands_or_but_for_script_and_marks() {
    let customs = "arland-berria-customs-2019".to_owned();
    assert_eq!(
        cited("阿兰共和国政府和贝里亚共和国政府海关互助协定"),
        Some((customs.clone(), Agreement::Exact))
    );
    assert_eq!(
        cited("阿蘭共和國政府和貝里亞共和國政府海關互助協定"),
        Some((customs.clone(), Agreement::Typographic))
    );
    assert_eq!(
        cited("阿兰共和国政府与贝里亚共和国政府海关互助协定"),
        Some((customs.clone(), Agreement::Conjunction))
    );
    assert_eq!(cited("贝里亚共和国政府和阿兰共和国政府海关互助协定"), Some((customs, Agreement::Alternat)));
    assert_eq!(cited("贝里亚共和国和阿兰共和国政府海关互助协定"), None);
    assert_eq!(cited("阿兰共和国和卡洛王国引渡条约"), None);
}

#[test]
fn a_short_title_of_abbreviations_holds_only_between_its_parties() {
    assert!(cited("阿贝海关互助协定").is_some());
    let others: Vec<PartyId> = registry().parties().by_id("calo").into_iter().collect();
    let resolution = resolve_citation(registry(), "阿贝海关互助协定", &others);
    assert!(matches!(resolution, Resolution::Unknown));
}

#[test]
fn a_slip_in_a_title_is_shown_where_it_is() {
    assert_eq!(
        nearest("阿兰共和国和贝里亚共和国海关互助协定"),
        Some((
            "阿兰共和国政府和贝里亚共和国政府海关互助协定".to_owned(),
            "阿兰共和国‹›和贝里亚共和国‹›海关互助协定".to_owned(),
            Difference::Level
        ))
    );
    assert_eq!(
        nearest("阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合声明").map(|near| (near.1, near.2)),
        Some(("阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合‹声明›".to_owned(), Difference::Kind))
    );
    assert_eq!(
        nearest("阿兰共和国和贝里亚共和国关于进一步建立战略伙伴关系联合宣言").map(|near| (near.1, near.2)),
        Some((
            "阿兰共和国和贝里亚共和国关于‹进一步›建立战略伙伴关系‹›联合宣言".to_owned(),
            Difference::Wording
        ))
    );
    assert_eq!(
        nearest("国际港囗秩序公约").map(|near| (near.1, near.2)),
        Some(("国际港‹囗›秩序公约".to_owned(), Difference::Characters))
    );
}

#[test]
fn another_instrument_is_not_a_slip() {
    for title in [
        "阿兰共和国和卡洛王国联合声明",
        "阿兰共和国和贝里亚共和国关于建立全面战略伙伴关系的联合宣言",
        "国际港口秩序公约附加议定书",
        "国际机场秩序公约",
        "阿兰共和国和贝里亚共和国引渡条约",
        "国际港口秩序公约2",
        "公约",
        "",
    ] {
        assert_eq!(nearest(title), None, "{title}");
    }
}

#[test]
fn a_title_that_is_recorded_has_no_near_ones() {
    assert_eq!(registry().instruments().near("阿兰共和国和贝里亚共和国联合声明", 5), []);
}

#[test]
fn a_date_is_judged_by_what_the_verb_says() {
    let (_, convention) = registry().instruments().by_id("harbour-convention").unwrap();
    let verdict =
        |day, verbs: &[CitationVerb]| date_verdict(&convention, PartialDate::day(1966, 12, day), verbs);
    assert_eq!(verdict(16, &[CitationVerb::Adopt]), DateVerdict::Agrees(Event::Adopted));
    assert_eq!(verdict(19, &[CitationVerb::Open]), DateVerdict::Agrees(Event::OpenedForSignature));
    assert_eq!(
        verdict(19, &[CitationVerb::Adopt]),
        DateVerdict::AgreesWithOtherEvent(Event::OpenedForSignature)
    );
    assert_eq!(verdict(19, &[]), DateVerdict::Agrees(Event::OpenedForSignature));
    assert_eq!(
        verdict(18, &[CitationVerb::Adopt]),
        DateVerdict::Differs { expected: vec![(Event::Adopted, PartialDate::day(1966, 12, 16))] }
    );
    assert_eq!(verdict(18, &[CitationVerb::Other]), DateVerdict::NoDate);
    let partial = date_verdict(&convention, PartialDate::year(1966), &[CitationVerb::Sign]);
    assert_eq!(partial, DateVerdict::Agrees(Event::OpenedForSignature));
}

#[test]
fn of_several_instruments_of_one_title_the_most_similar_date_comes_first() {
    let found = registry().instruments().by_title("阿兰共和国和贝里亚共和国联合声明");
    assert_eq!(found.len(), 2);
    let verdict = |date| verdict_among(&found, date, &[CitationVerb::Sign, CitationVerb::Issue]);
    assert_eq!(verdict(PartialDate::day(2018, 3, 5)), DateVerdict::Agrees(Event::Issued));
    let DateVerdict::Differs { expected } = verdict(PartialDate::day(2015, 6, 22)) else {
        panic!("2015-06-22 is no date of either");
    };
    assert_eq!(expected.first(), Some(&(Event::Signed, PartialDate::day(2016, 6, 22))));
}

#[test]
fn parties_are_found_in_a_text() {
    let text = "阿兰共和国政府和貝里亞，以及Arland, Arlandia";
    let names: Vec<&str> =
        registry().parties().mentions(text).iter().map(|mention| mention.range.of(text)).collect();
    assert_eq!(names, ["阿兰共和国政府", "貝里亞", "Arland"]);
    let berria = registry().parties().by_name("贝里亚共和国");
    assert_eq!(registry().parties().abbreviated("贝", &parties()), berria);
    assert_eq!(registry().parties().abbreviated("卡", &parties()), None);
}

#[test]
fn relations_and_beginnings_are_counted_from() {
    let [arland, berria] = parties()[..] else { panic!("both are recorded") };
    let relations = registry().relations().diplomatic(berria, arland);
    let dates: Vec<PartialDate> = relations.iter().map(|relation| relation.date).collect();
    assert_eq!(dates, [PartialDate::day(1992, 1, 2)]);
    let draft = PartialDate::day(2022, 9, 15);
    assert_eq!(count_verdict(&dates, draft, 30, false, false), CountVerdict::Right);
    let base = base_dates(registry(), arland);
    assert_eq!(count_verdict(&base, draft, 31, false, false), CountVerdict::Right);
    assert_eq!(registry().relations().partnership(arland, berria, "战略伙伴关系").len(), 1);
    assert_eq!(registry().relations().partnership(arland, berria, "全面战略伙伴关系").len(), 0);
}

#[test]
fn an_ordinal_is_judged_by_its_year() {
    let found = registry().series().matching("2021年举行的", "阿兰国际农产品展").unwrap();
    assert_eq!(found.series.id.as_str(), "arland-fair");
    let verdict = |ordinal, years: &[i16]| match ordinal_verdict(&found.series, ordinal, years, None) {
        OrdinalVerdict::Agrees(_) => "agrees".to_owned(),
        OrdinalVerdict::OtherOrdinal { expected, .. } => expected.ordinal.to_string(),
        OrdinalVerdict::OtherCity(_) => "city".to_owned(),
        OrdinalVerdict::Named(named) => named.year.to_string(),
        OrdinalVerdict::Unknown => "unknown".to_owned(),
    };
    assert_eq!(verdict(4, &[2021]), "agrees");
    assert_eq!(verdict(5, &[2021]), "4");
    assert_eq!(verdict(7, &[2021]), "4");
    assert_eq!(verdict(5, &[]), "2022");
    assert_eq!(verdict(9, &[2026]), "unknown");
    assert_eq!(verdict(5, &[2026]), "unknown");
}

#[test]
fn a_series_is_matched_by_its_full_name() {
    let matched = |before: &str, after: &str| {
        registry().series().matching(before, after).map(|found| found.series.id.to_string())
    };
    let council = Some("two-seas-heads-of-state".to_owned());
    assert_eq!(matched("出席在阿兰堡举行的两海合作组织成员国元首理事会", "会议。"), council);
    assert_eq!(matched("两海合作组织成员国政府首脑（总理）理事会", "会议"), None);
    assert_eq!(matched("祝贺阿兰国际农产品展，", "会议"), None);
    assert_eq!(matched("", "阿兰国际农产品展部长级会议"), None);
    assert_eq!(matched("", "“阿兰国际农产品展览会”").as_deref(), Some("arland-fair"));
}

#[test]
fn a_date_of_its_own_speaks_for_another_instrument() {
    let title = "阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合声明";
    let Resolution::Near(found) = resolve_citation(registry(), title, &parties()) else {
        panic!("the declaration is near");
    };
    let meant = |date| may_be_meant(registry(), &found[0], date, &[CitationVerb::Sign]);
    assert!(meant(None));
    assert!(meant(Some(PartialDate::day(2012, 6, 6))));
    assert!(!meant(Some(PartialDate::day(2015, 3, 4))));
}

/// Texts of characters that titles and names consist of, with marks and characters outside the BMP.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("阿兰共和国"),
        Just("贝里亚"),
        Just("政府"),
        Just("和"),
        Just("与"),
        Just("联合声明"),
        Just("关于"),
        Just("进一步"),
        Just("国际港口秩序公约"),
        Just("第"),
        Just("五"),
        Just("届"),
        Just("《"),
        Just("》"),
        Just("…"),
        Just("𠮷"),
        Just("e\u{301}"),
        Just(" "),
        Just("\u{2028}"),
        Just("Arland"),
        Just("2019年"),
    ];
    prop_oneof![any::<String>(), prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())]
}

proptest! {
    #[test]
    fn look_ups_take_any_text(text in any_text(), other in any_text()) {
        for mention in registry().parties().mentions(&text) {
            prop_assert!(!mention.range.of(&text).is_empty());
        }
        if let Resolution::Near(found) = resolve_citation(registry(), &text, &parties()) {
            for range in found.iter().flat_map(|near| &near.differing) {
                prop_assert!(text.get(range.start as usize..range.end as usize).is_some());
            }
        }
        if let Some(found) = registry().series().matching(&text, &other) {
            prop_assert!(text.get(text.len() - found.before as usize..).is_some());
            prop_assert!(other.get(..found.after as usize).is_some());
        }
    }

    #[test]
    fn a_recorded_title_is_found_whatever_its_marks(number in 0usize..5, mark in "[《》“” ·]") {
        let all: Vec<_> = registry().instruments().iter().collect();
        let title = all[number].1.titles.values().next().map(|titles| titles.official.to_string());
        let title = title.unwrap_or_default();
        let marked: String = title.chars().flat_map(|character| [mark.clone(), character.to_string()]).collect();
        let found = registry().instruments().by_title(&marked);
        prop_assert!(found.iter().any(|found| found.id == all[number].0));
    }
}
