//! Years counted from an event: 建交30年, 独立三十周年, 建立战略伙伴关系10年.

use memchr::memmem;

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::{Count, CountedEvent, NumeralSystem};
use crate::lang::zh::numeral::{self, Numeral};
use crate::text::TextRange;

/// All counts of a paragraph in order of place. Counts that name no event (10年来) are none.
pub fn counts(text: &str) -> Vec<Count> {
    memmem::find_iter(text.as_bytes(), "年").filter_map(|place| count_before(text, place)).collect()
}

/// What is counted, and where its words stand.
struct Event {
    kind: CountedEvent,
    words: TextRange,
}

fn count_before(text: &str, place: usize) -> Option<Count> {
    let mut cursor = Cursor::new(text, place);
    let anniversary = cursor.back_over("周") || cursor.back_over("週");
    let mut approximate = ["多", "余", "餘"].iter().any(|word| cursor.back_over(word));
    cursor.back_while(is_blank);
    let numeral = numeral_before(text, cursor.at())?;
    let years = numeral.value.filter(|years| numeral.well_formed && (1..=999).contains(years))?;
    let mut before = Cursor::new(text, numeral.range.start as usize);
    before.back_while(is_blank);
    approximate |= before_numeral(&mut before);
    let event = event_before(before)?;
    let behind = Cursor::new(text, place + "年".len());
    if !counts_so_far(behind, anniversary, event.kind) {
        return None;
    }
    let context =
        TextRange { start: clause_start(text, event.words.start as usize) as u32, end: event.words.end };
    Some(Count {
        range: TextRange { start: event.words.start, end: behind.at() as u32 },
        numeral: numeral.range,
        numerals: numeral.system,
        years,
        anniversary,
        approximate,
        event: event.kind,
        context,
    })
}

/// The numeral of one script that ends at byte `end`.
fn numeral_before(text: &str, end: usize) -> Option<Numeral> {
    let mut cursor = Cursor::new(text, end);
    let last = cursor.previous()?;
    if last.is_ascii_digit() {
        cursor.back_while(|c| c.is_ascii_digit());
    } else if matches!(last, '０'..='９') {
        cursor.back_while(|c| matches!(c, '０'..='９'));
    } else {
        cursor.back_while(|c| numeral::is_numeral(c) && !c.is_ascii_digit());
    }
    let numeral = numeral::read_at(text, cursor.at())?;
    let written_out = !matches!(numeral.system, NumeralSystem::Circled);
    (written_out && numeral.range.end as usize == end).then_some(numeral)
}

/// Goes back over the words that may stand between event and numeral. Says whether they make it approximate.
fn before_numeral(cursor: &mut Cursor) -> bool {
    const ABOUT: [&str; 9] = ["将近", "將近", "接近", "超过", "超過", "近", "逾", "约", "約"];
    const EXACT: [&str; 5] = ["已", "满", "滿", "整", "的"];
    if ABOUT.iter().any(|word| cursor.back_over(word)) {
        return true;
    }
    let _ = EXACT.iter().any(|word| cursor.back_over(word));
    false
}

/// Whether the years lie behind the draft: nothing in 建交30年后 or 独立10年计划 is counted up to now.
fn counts_so_far(behind: Cursor, anniversary: bool, event: CountedEvent) -> bool {
    const OTHERWISE: [&str; 12] =
        ["后", "後", "前", "内", "內", "之后", "之後", "之前", "之内", "之內", "期", "计划"];
    const SINCE: [&str; 7] = ["来", "來", "以来", "以來", "之际", "之際", "间"];
    let follows = |words: &[&str]| words.iter().any(|word| behind.rest().starts_with(word));
    let sure = anniversary
        || matches!(event, CountedEvent::DiplomaticRelations | CountedEvent::Partnership(_))
        || follows(&SINCE)
        || behind.peek().is_none_or(|next| !next.is_alphanumeric());
    sure && !follows(&OTHERWISE)
}

fn event_before(cursor: Cursor) -> Option<Event> {
    diplomatic_relations(cursor)
        .or_else(|| partnership(cursor))
        .or_else(|| word_before(cursor, &["独立", "獨立"], CountedEvent::Independence))
        .or_else(|| word_before(cursor, &["成立"], CountedEvent::Foundation))
        .or_else(|| signature(cursor))
}

fn word_before(mut cursor: Cursor, words: &[&str], kind: CountedEvent) -> Option<Event> {
    let end = cursor.at();
    words.iter().find(|word| cursor.back_over(word))?;
    Some(Event { kind, words: TextRange::from(cursor.at()..end) })
}

fn diplomatic_relations(cursor: Cursor) -> Option<Event> {
    const KIND: CountedEvent = CountedEvent::DiplomaticRelations;
    word_before(cursor, &["建交"], KIND).or_else(|| {
        let relations = word_before(cursor, &["外交关系", "外交關係"], KIND)?;
        let (start, _) = establishment_before(cursor.text(), relations.words.start as usize)?;
        Some(Event { words: TextRange { start: start as u32, ..relations.words }, ..relations })
    })
}

/// 建立 and 确立 up to 20 characters before byte `end` in the same clause: where they start and end.
fn establishment_before(text: &str, end: usize) -> Option<(usize, usize)> {
    let mut cursor = Cursor::new(text, end);
    for _ in 0..20 {
        let behind = cursor.at();
        if ["建立", "确立", "確立"].iter().any(|word| cursor.back_over(word)) {
            return Some((cursor.at(), behind));
        }
        cursor.back().filter(|&c| !ends_clause(c))?;
    }
    None
}

fn partnership(cursor: Cursor) -> Option<Event> {
    let text = cursor.text();
    let relations =
        ["伙伴关系", "夥伴關係", "伙伴關係"].iter().find(|word| cursor.behind().ends_with(**word))?;
    let (start, behind) = establishment_before(text, cursor.at() - relations.len())?;
    let mut name = Cursor::new(text, behind);
    name.eat("了");
    let name = TextRange::from(name.at()..cursor.at());
    let several = name.of(text).contains(['和', '与', '與', '并', '並', '及']);
    let words = TextRange::from(start..cursor.at());
    (!several).then_some(Event { kind: CountedEvent::Partnership(name), words })
}

/// 签署《…》 or 《…》签署.
fn signature(mut cursor: Cursor) -> Option<Event> {
    const VERBS: [&str; 8] = ["签署", "签订", "缔结", "订立", "簽署", "簽訂", "締結", "訂立"];
    let end = cursor.at();
    let verb_behind = VERBS.iter().any(|verb| cursor.back_over(verb));
    if !cursor.back_over("》") {
        return None;
    }
    let mut title = cursor.moved_to(cursor.behind().rfind('《')?);
    if !verb_behind {
        VERBS.iter().find(|verb| title.back_over(verb))?;
    }
    Some(Event { kind: CountedEvent::Signature, words: TextRange::from(title.at()..end) })
}

/// Contexts are no longer than this many characters.
const CONTEXT_CHARS: usize = 40;

/// Where the clause before byte `end` starts, or the last characters of a long one.
fn clause_start(text: &str, end: usize) -> usize {
    let mut cursor = Cursor::new(text, end);
    for _ in 0..CONTEXT_CHARS {
        if cursor.previous().is_none_or(ends_clause) {
            break;
        }
        cursor.back();
    }
    cursor.at()
}

fn ends_clause(c: char) -> bool {
    "，。；：、！？（）()《》〈〉“”‘’「」『』,;:".contains(c) || is_blank(c) || matches!(c, '\n' | '\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fixture: &str, years: u32, event: &str, context: &str) {
        let text = fixture.replace(['‹', '›'], "");
        let found = counts(&text);
        let [count] = found.as_slice() else { panic!("{} counts in {fixture}", found.len()) };
        let mut picture = text.clone();
        picture.insert(count.range.end as usize, '›');
        picture.insert(count.range.start as usize, '‹');
        assert_eq!(picture, fixture);
        let kind = match count.event {
            CountedEvent::DiplomaticRelations => "relations",
            CountedEvent::Independence => "independence",
            CountedEvent::Partnership(name) => name.of(&text),
            CountedEvent::Foundation => "foundation",
            CountedEvent::Signature => "signature",
        };
        assert_eq!((count.years, kind, count.context.of(&text)), (years, event, context));
    }

    #[test]
    fn events_are_counted() {
        check("双方指出，‹建交30年›来中乌两国", 30, "relations", "建交");
        check("值此阿贝‹建交30周年›", 30, "relations", "值此阿贝建交");
        check("庆祝两国‹建交三十周年›。", 30, "relations", "庆祝两国建交");
        check("在两国‹建交 75 周年›之际", 75, "relations", "在两国建交");
        check("两国‹建立外交关系２０周年›", 20, "relations", "两国建立外交关系");
        check("，以及‹独立31年›以来的成就", 31, "independence", "以及独立");
        check("祝贺阿兰‹独立三十周年›", 30, "independence", "祝贺阿兰独立");
        check("双方认为，阿贝‹建立战略伙伴关系10年›来，", 10, "战略伙伴关系", "阿贝建立战略伙伴关系");
        check("‹建立全面战略伙伴关系五周年›", 5, "全面战略伙伴关系", "建立全面战略伙伴关系");
        check("本组织‹成立20周年›", 20, "foundation", "本组织成立");
        check("‹《阿贝条约》签署20周年›", 20, "signature", "《阿贝条约》签署");
        check("‹签署《阿贝条约》20周年›", 20, "signature", "签署《阿贝条约》");
    }

    #[test]
    fn about_is_not_exactly() {
        for text in ["建交近30年", "建交30多年来", "建交三十余年", "独立超过30年来"] {
            assert!(counts(text).iter().all(|count| count.approximate && count.years == 30), "{text}");
            assert_eq!(counts(text).len(), 1, "{text}");
        }
        assert!(counts("建交30年").iter().all(|count| !count.approximate && !count.anniversary));
    }

    #[test]
    fn other_years_are_no_counts() {
        for text in [
            "10年来",
            "建交以来",
            "2022年建交",
            "建交2022年",
            "建交30年后",
            "独立10年计划",
            "成立第30年",
            "建交几十年来",
            "建立外交关系和战略伙伴关系10年来",
            "发展伙伴关系10年来",
        ] {
            assert_eq!(counts(text), [], "{text}");
        }
    }
}
