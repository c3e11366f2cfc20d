//! Chinese, simplified and traditional.

mod abbreviation;
mod amending;
mod announcement;
mod binding;
mod binding_behind;
mod blanks;
mod brackets;
pub mod citation;
mod clause;
mod clauses;
mod closing;
mod collation;
pub mod count;
pub mod date;
pub mod definition;
mod definition_article;
mod definition_detail;
pub mod ending;
mod event;
mod fill_in;
pub mod form;
pub mod furniture;
mod future;
mod gap;
mod held;
mod instrument_word;
mod invoked;
mod kind;
mod language_name;
mod literals;
pub mod marker;
mod misprints;
mod named_span;
mod note_mark;
pub mod numeral;
mod offered;
mod office;
mod opening;
pub mod ordinal;
mod originals;
mod other_calendar;
mod pairs;
mod paragraph_opening;
mod party_word;
mod period;
mod person;
pub mod reference;
mod reference_owner;
mod reference_part;
mod relative;
mod reserved;
mod resolution;
pub(crate) mod script;
mod signature;
mod signature_columns;
mod slips;
mod tense;
mod term;
mod title;
mod title_marks;
mod unfit;
mod verb;
mod wording;
mod working;
mod writing;
mod written;

use crate::lang::LanguageSpec;
use crate::lang::entity::{Facts, MarkerFamily, Number};
use crate::lang::recognition::Recognition;
use crate::lang::script::Script;
use crate::lang::titles::KnownTitles;
use crate::text::TextRange;
use form::KnownFacts;

/// Chinese in simplified characters.
pub const SIMPLIFIED: LanguageSpec = LanguageSpec {
    names_other_kind: |_, _| false,
    tags: &["zh-Hans", "zh", "zh-CN", "zh-SG", "zh-Hans-CN"],
    recognition: recognised_by(SIMPLIFIED_CHARACTERS),
    scan,
    wraps: ending::wraps,
    numeral: numeral::write_number,
    ordinal: |value, system| Some(numeral::write_number(Number { value, inserted: 0 }, system)),
    ordinals_are_whole: false,
    doubled: |_| Vec::new(),
    marker: written::marker,
    marker_styles: written::MARKER_STYLES,
    short_title: offered::short_title,
    writing: &writing::SIMPLIFIED,
    date: date::format,
    dating: written::dating,
    held: held::held,
    weekday: date::weekday_like,
    term_variants: term::variants,
    term_forms: |_| Vec::new(),
    name_forms: |_| Vec::new(),
    is_form_of: |word, name| word == name,
    names_stand_alone: true,
    is_government: |_| false,
    begins_behind: term::begins_behind,
    this_part: written::this_part,
    this_part_behind: |_, words| (0, words.to_owned()),
    signature_columns: signature_columns::columns,
    full_width_brackets: true,
    title_marks: Some(("《", "》")),
    title_length: kind::title_length,
    tense: tense::tense,
    un_resolutions: resolution::find,
    dual_dates: other_calendar::find,
    collation: collation::key,
    speaks_of: |rest| rest.starts_with(['的', '所', '之']),
    amends: amending::amends,
    precedes_relations: amending::precedes_relations,
    joins: citation::joins,
    state_words: &["共和国", "共和國", "王国", "王國", "联邦", "聯邦", "公国", "公國", "合众国", "合眾國"],
    working_marks: working::marks,
    draft_legend: working::legend,
    names_event: event::is_named,
    is_lasting: kind::is_lasting,
    is_plain_office: office::is_plain,
    is_representative: signature::is_representative,
    unfit_verb: unfit::verb,
    title_kind: kind::title_kind,
    side_places: working::side_places,
    fill_ins: fill_in::fill_ins,
    is_fill_in: fill_in::is_fill_in,
    script_strays: script::strays_of,
    has_word_standard: true,
    duties: &["应", "應", "应当", "應當", "必须"],
    unended: Some(&ending::UNENDED),
    first_article_in_words: false,
    single_title_marks: false,
};

/// Chinese in traditional characters.
pub const TRADITIONAL: LanguageSpec = LanguageSpec {
    names_other_kind: |_, _| false,
    tags: &["zh-Hant", "zh-TW", "zh-HK", "zh-MO", "zh-Hant-TW", "zh-Hant-HK", "zh-Hant-MO"],
    recognition: recognised_by(TRADITIONAL_CHARACTERS),
    scan: scan_traditional,
    wraps: ending::wraps,
    numeral: numeral::write_number,
    ordinal: |value, system| Some(numeral::write_number(Number { value, inserted: 0 }, system)),
    ordinals_are_whole: false,
    doubled: |_| Vec::new(),
    marker: written::traditional_marker,
    marker_styles: written::MARKER_STYLES,
    short_title: offered::short_title,
    writing: &writing::TRADITIONAL,
    date: date::format,
    dating: written::traditional_dating,
    held: held::held,
    weekday: date::weekday_like,
    term_variants: term::variants,
    term_forms: |_| Vec::new(),
    name_forms: |_| Vec::new(),
    is_form_of: |word, name| word == name,
    names_stand_alone: true,
    is_government: |_| false,
    begins_behind: term::begins_behind,
    this_part: written::traditional_this_part,
    this_part_behind: |_, words| (0, words.to_owned()),
    signature_columns: signature_columns::columns,
    full_width_brackets: true,
    title_marks: Some(("《", "》")),
    title_length: kind::title_length,
    tense: tense::tense,
    un_resolutions: resolution::find,
    dual_dates: other_calendar::find,
    collation: |_| None,
    speaks_of: |rest| rest.starts_with(['的', '所', '之']),
    amends: amending::amends,
    precedes_relations: amending::precedes_relations,
    joins: citation::joins,
    state_words: &["共和国", "共和國", "王国", "王國", "联邦", "聯邦", "公国", "公國", "合众国", "合眾國"],
    working_marks: working::marks,
    draft_legend: working::legend,
    names_event: event::is_named,
    is_lasting: kind::is_lasting,
    is_plain_office: office::is_plain,
    is_representative: signature::is_representative,
    unfit_verb: unfit::verb,
    title_kind: kind::title_kind,
    side_places: working::side_places,
    fill_ins: fill_in::fill_ins,
    is_fill_in: fill_in::is_fill_in,
    script_strays: script::strays_of,
    has_word_standard: false,
    duties: &["应", "應", "应当", "應當", "必须"],
    unended: Some(&ending::UNENDED),
    first_article_in_words: false,
    single_title_marks: true,
};

const fn recognised_by(characters: &'static str) -> Recognition {
    Recognition { script: Some(Script::Han), words: &[], characters }
}

/// Frequent characters of traditional texts that simplified ones do not have.
const TRADITIONAL_CHARACTERS: &str = "國約條際會與聯為關議協書簽訂締結雙體發應權領務東華區經濟貿證維護機構員設實現進間問題義處長門開動執規項決產業軍戰爭對時來這個們過總統";

/// Their counterparts, in the same order.
const SIMPLIFIED_CHARACTERS: &str = "国约条际会与联为关议协书签订缔结双体发应权领务东华区经济贸证维护机构员设实现进间问题义处长门开动执规项决产业军战争对时来这个们过总统";

/// Everything that a Chinese paragraph says of itself. Both scripts are read alike.
pub fn scan(text: &str, _: &dyn KnownTitles) -> Facts {
    let mut facts = Facts {
        marker: marker::marker(text),
        dates: date::dates(text),
        counts: count::counts(text),
        ordinals: ordinal::ordinals(text),
        ..Facts::default()
    };
    nest(text, &mut facts);
    facts.citations = citation::find(text, &facts.dates);
    facts.definitions = definition::find(text, &facts.citations);
    facts.abbreviations = abbreviation::find(text);
    facts.references = reference::find(text, facts.marker.as_ref(), &facts.citations);
    facts.instrument_words = instrument_word::find(text, &facts.citations);
    facts.note_marks = note_mark::find(text);
    facts.furniture = furniture::find(text);
    facts.form = form::form(
        text,
        &KnownFacts {
            marker: facts.marker.as_ref(),
            dates: &facts.dates,
            definitions: &facts.definitions,
            furniture: &facts.furniture,
        },
    );
    facts.lone_marks = pairs::lone_marks(text);
    facts.stray_blanks = blanks::stray_blanks(text, facts.marker.as_ref());
    facts.relative_dates = relative::find(text);
    facts.slips = slips::find(text, &facts.dates, &facts.citations);
    facts.spans = named_span::find(text, &facts.dates, &facts.citations);
    facts.periods = period::find(text);
    facts.announces = announcement::at_end(text);
    let known = misprints::Known { marker: facts.marker.as_ref(), furniture: &facts.furniture };
    facts.attributions = working::attributions(text);
    facts.sides = working::sides(text);
    facts.party_words = party_word::find(text, &facts.citations);
    facts.offices = office::find(text);
    (facts.misprints, facts.scripts) = misprints::find(text, known);
    read_register(text, &mut facts);
    facts
}

/// Clauses and words of one register, which are looked for in simplified characters.
fn read_register(text: &str, facts: &mut Facts) {
    let text = script::simplified(text);
    facts.originals = originals::find(&text).map(Box::new);
    let marked = facts.markers().last().map_or(0, |marker| marker.range.end as usize);
    let words = text.get(marked..).unwrap_or_default().trim_start();
    let start = (text.len() - words.len()) as u32;
    facts.clauses = clauses::find(&text, start);
    let titles: Vec<TextRange> = facts.citations.iter().map(|citation| citation.range).collect();
    facts.wordings = wording::find(&text, start, &titles);
    facts.persons = person::find(&text);
    facts.subject = person::subject(&text, start);
}

/// The same of a paragraph in traditional characters, for which other standards hold.
fn scan_traditional(text: &str, titles: &dyn KnownTitles) -> Facts {
    let mut facts = scan(text, titles);
    facts.slips.retain(|slip| !slips::is_usual_in_traditional(slip));
    facts
}

/// Markers that follow the first one at once: each begins a list, so its number is 1.
fn nest(text: &str, facts: &mut Facts) {
    let mut last = facts.marker.clone();
    while let Some(outer) = last.take() {
        let behind = outer.range.end;
        let rest = text.get(behind as usize..).unwrap_or_default();
        let inner = marker::marker(rest).filter(|inner| inner.number.is_some_and(|number| number.value == 1));
        let Some(inner) = inner.filter(|inner| inner.family > outer.family && !is_division(inner.family))
        else {
            return;
        };
        if let Some(first) = facts.marker.as_mut() {
            first.heading = None;
        }
        let inner = inner.shifted(behind);
        facts.nested.push(inner.clone());
        last = Some(inner);
    }
}

fn is_division(family: MarkerFamily) -> bool {
    family <= MarkerFamily::Annex
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{scan, working};
    use crate::lang::entity::Reference;
    use crate::lang::titles::NoTitles;
    use crate::text::TextRange;

    /// Pieces that the grammars react to, for texts that random characters would never make.
    const PIECES: &[&str] = &[
        "阿方面",
        "·",
        "总统",
        "应",
        "邀请",
        "科尔夫",
        "回历1444年2月18日",
        "我国",
        "阿贝关系",
        "文和",
        "涉阿",
        "本条",
        "款",
        "（下转第五版）",
        "责任编辑：",
        "（新华社电）",
        "上一条",
        "两",
        "代表（签字）",
        "的",
        "和",
        "在贝里港",
        "于",
        "以下简称",
        "是指",
        "所称",
        "本协定",
        "关于",
        "决议",
        "条约",
        "联合国宪章",
        "〈",
        "〉",
        "双方",
        "愿",
        "通过",
        "生效",
        "前款",
        "项",
        "各",
        "(a)",
        "第",
        "条",
        "條",
        "一",
        "十",
        "百",
        "万",
        "廿",
        "〇",
        "2022",
        "9",
        "年",
        "月",
        "日",
        "至",
        "—",
        "-",
        ".",
        "周",
        "星期四",
        "（",
        "）",
        "(",
        ")",
        "《",
        "》",
        "“",
        "”",
        "建交",
        "建立",
        "伙伴关系",
        "签署",
        "首届",
        "次",
        "附件",
        "、",
        "：",
        "。",
        " ",
        "𠮷😀",
        "09",
        "零",
        "○",
        "～",
        "--",
        "%",
        "亿",
        "规划",
        "以下三点",
        "一是",
        "内",
        "前通知",
        "终止",
        "有效期",
        "延长",
        "（20）",
        "WTO",
        "下称‘甲’",
        "“甲”",
        "指",
        "三十",
        "个月",
        "一式",
        "两份",
        "每份均用",
        "中、英",
        "阿兰文",
        "写成",
        "种文本",
        "同等作准",
        "以英文本为准",
        "应当",
        "缔约一方",
        "临时适用",
        "仲裁",
        "自签署之日起",
        "致意",
        "應",
    ];

    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            4 => proptest::sample::select(PIECES).prop_map(String::from),
            1 => any::<char>().prop_map(String::from),
        ];
        proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    fn assert_inside(text: &str, ranges: impl IntoIterator<Item = TextRange>) {
        for range in ranges {
            assert!(text.get(range.start as usize..range.end as usize).is_some(), "{range:?} of {text}");
        }
    }

    proptest! {
        #[test]
        fn every_range_lies_in_the_text(text in text()) {
            let facts = scan(&text, &NoTitles);
            assert_inside(&text, facts.marker.iter().flat_map(|m| [m.range, m.numeral, m.heading.unwrap_or(m.range)]));
            assert_inside(&text, facts.dates.iter().map(|d| d.range));
            assert_inside(&text, facts.dates.iter().filter_map(|d| d.weekday).map(|(range, _)| range));
            assert_inside(&text, facts.counts.iter().flat_map(|c| [c.range, c.numeral, c.context]));
            assert_inside(&text, facts.ordinals.iter().flat_map(|o| [o.range, o.numeral, o.before, o.after]));
            assert_inside(&text, facts.citations.iter().flat_map(|c| [c.range, c.title, c.place.unwrap_or(c.range)]));
            assert_inside(&text, facts.definitions.iter().flat_map(|d| [d.range, d.term, d.meaning]));
            assert_inside(&text, facts.lone_marks.iter().map(|mark| mark.range));
            assert_inside(&text, facts.attributions.iter().copied());
            assert_inside(&text, facts.sides.iter().flat_map(|side| [side.range, side.name]));
            assert_inside(&text, facts.persons.iter().flat_map(|p| [p.range, p.surname, p.office.unwrap_or(p.range)]));
            assert_inside(&text, super::other_calendar::find(&text, &facts.dates).iter().map(|dual| dual.range));
            assert_inside(&text, facts.party_words.iter().flat_map(|word| [word.range, word.first, word.second]));
            assert_inside(&text, working::marks(&text, facts.marker.as_ref()).iter().map(|mark| mark.range));
            assert_inside(&text, working::legend(&text));
            assert_inside(&text, facts.stray_blanks.iter().map(|blank| blank.range));
            assert_inside(&text, facts.misprints.iter().flat_map(|misprint| {
                misprint.changes.iter().map(|change| change.range).chain([misprint.range])
            }));
            let parts = |r: &Reference| r.parts.iter().chain(&r.through).flat_map(|p| [p.range, p.numeral]).collect::<Vec<_>>();
            assert_inside(&text, facts.references.iter().flat_map(parts));
            assert_inside(&text, facts.references.iter().map(|r| r.range));
            assert_inside(&text, facts.abbreviations.iter().flat_map(|a| [a.range, a.full.unwrap_or(a.range)]));
            assert_inside(&text, facts.slips.iter().map(|slip| slip.range));
            assert_inside(&text, facts.spans.iter().flat_map(|span| [span.before, span.behind]));
            assert_inside(&text, facts.periods.iter().flat_map(|period| [period.range, period.numeral]));
            assert_inside(&text, facts.announces.iter().flat_map(|announced| [announced.range, announced.numeral]));
            assert_inside(&text, facts.furniture.iter().map(|f| f.range));
            assert_inside(&text, facts.instrument_words.iter().map(|word| word.range));
            assert_inside(&text, facts.note_marks.iter().map(|mark| mark.range));
            assert_inside(&text, facts.markers().filter_map(|m| m.surplus));
            assert_inside(&text, facts.form.list_cue.into_iter().chain(facts.form.ordinal_mark));
            let columns = super::signature_columns::columns(&text);
            assert_inside(&text, columns.iter().flat_map(|c| [Some(c.range), c.party, c.office, c.name]).flatten());
            assert_inside(&text, facts.form.enacting);
            assert_inside(&text, facts.clauses.iter().map(|clause| clause.range));
            assert_inside(&text, facts.wordings.iter().map(|wording| wording.range));
            let originals = facts.originals.iter();
            assert_inside(&text, originals.flat_map(|o| o.languages.iter().map(|language| language.range)));
            let originals = facts.originals.iter();
            assert_inside(&text, originals.flat_map(|o| o.counts.iter().flat_map(|c| [c.range, c.numeral]).chain(o.originals.iter().chain(&o.each).map(|c| c.0))));
            prop_assert!(facts.references.iter().all(|r| parts(r).iter().all(|&part| r.range.covers(part))));
            prop_assert!(facts.references.is_sorted_by(|a, b| a.range.end <= b.range.start));
            prop_assert!(facts.citations.is_sorted_by(|a, b| a.range.end <= b.range.start));
            prop_assert!(facts.furniture.is_sorted_by(|a, b| a.range.end <= b.range.start));
            prop_assert!(facts.citations.iter().all(|c| c.range.covers(c.title)));
            prop_assert!(facts.definitions.iter().all(|d| d.range.covers(d.term)));
            prop_assert!(facts.dates.is_sorted_by(|a, b| a.range.end <= b.range.start));
        }

        #[test]
        fn any_two_lines_can_be_compared(line in text(), next in text()) {
            super::ending::wraps(&line, &next);
        }
    }
}
