//! Dates that stand behind a title: `《…》（D签订）`, `《…》于D在X签署`.

use crate::lang::entity::{Citation, CitationVerb, DateMention};
use crate::lang::zh::binding::{Link, Sentence};
use crate::lang::zh::brackets;
use crate::lang::zh::clause;
use crate::lang::zh::verb;
use crate::text::TextRange;

/// The link of a bracket directly behind a title: `（D签订）`, `（X，D）`.
pub(super) fn in_brackets(sentence: &Sentence, title_end: u32) -> Option<Link> {
    let rest = sentence.between(title_end, sentence.text.len() as u32);
    let content = brackets::at_start(rest)?;
    let start = title_end + rest.chars().next()?.len_utf8() as u32;
    let content = TextRange::new(start, start + before_definition(content).len() as u32);
    let (index, date) = only_date(sentence, content)?;
    let lead = sentence.between(content.start, date.range.start);
    let tail = sentence.between(date.range.end, content.end);
    let mut link = lead_of_bracket(lead, content.start)?;
    let (verbs, place) = tail_of_bracket(tail, date.range.end)?;
    link.verbs.extend(verbs);
    link.place = link.place.or(place);
    link.date = Some(index);
    Some(link)
}

/// The links of a date in the clause that follows the last of `titles` joined titles.
pub(super) fn behind(sentence: &Sentence, last: &Citation, titles: usize) -> Option<Vec<Link>> {
    let all = sentence.between(last.range.end, sentence.text.len() as u32);
    let rest = brackets::skip(all);
    let start = last.range.end + (all.len() - rest.len()) as u32;
    let (index, date) = sentence.dates_in(TextRange::new(start, sentence.text.len() as u32)).next()?;
    let lead = Lead::read(sentence.between(start, date.range.start))?;
    if date.span.end.is_some() || (last.kind.is_none() && !lead.preposition) {
        return None;
    }
    let dates = listed(sentence, index, date);
    let (last_index, last_date) = *dates.last()?;
    let tail = sentence.between(last_date.range.end, sentence.text.len() as u32);
    let deed = Deed::read(tail, last_date.range.end);
    let (verbs, place) = match deed {
        Some(deed) if !lead.verbs.is_empty() => (lead.verbs.clone(), deed.place),
        Some(deed) => (deed.verbs, deed.place),
        None if lead.verbs.is_empty() => return None,
        None => (lead.verbs.clone(), None),
    };
    // What enters into force in the future has been made.
    let prospective = lead.prospective && verbs != [CitationVerb::EnterIntoForce];
    let link = |date: u32| Link { date: Some(date), verbs: verbs.clone(), place, prospective };
    match dates.len() {
        1 => Some(vec![link(last_index)]),
        several if several == titles => Some(dates.iter().map(|&(index, _)| link(index)).collect()),
        _ => None,
    }
}

/// Whether the text goes on with a number of years since the deed: 30周年, 签署30周年.
pub(super) fn counts_years(rest: &str) -> bool {
    let rest = verb::at_start(rest).and_then(|phrase| rest.get(phrase.len..)).unwrap_or(rest);
    let rest = rest.trim_start_matches(['近', '已', '满', '滿']);
    let count = rest.trim_start_matches(|c: char| crate::lang::zh::numeral::is_numeral(c) || c == ' ');
    count.len() < rest.len()
        && ["周年", "週年", "年", "多年", "余年"].iter().any(|word| count.starts_with(word))
}

/// The part of a bracket that stands before a definition: `D签署，以下简称“…”`.
fn before_definition(content: &str) -> &str {
    let at =
        ["，以下", "；以下", "，下称", "，简称", ",以下"].iter().filter_map(|word| content.find(word)).min();
    at.and_then(|at| content.get(..at)).unwrap_or(content)
}

fn only_date<'t>(sentence: &Sentence<'t>, range: TextRange) -> Option<(u32, &'t DateMention)> {
    let mut dates = sentence.dates_in(range);
    let only = dates.next()?;
    (dates.next().is_none() && only.1.span.end.is_none()).then_some(only)
}

/// What stands before the date of a bracket: nothing, `签署于`, `X，`, `于`.
fn lead_of_bracket(lead: &str, start: u32) -> Option<Link> {
    let words = lead.trim_end_matches([' ', '于', '於']);
    if words.trim().is_empty() {
        return Some(Link::default());
    }
    if let Some(phrase) = verb::at_end(words).filter(|phrase| phrase.len == words.trim_start().len()) {
        return Some(Link { verbs: phrase.verbs, ..Link::default() });
    }
    let place = words.trim_end_matches(['，', ',', ' ', '、']);
    let offset = start + (place.len() - place.trim_start().len()) as u32;
    let place = place.trim_start();
    let range = TextRange::new(offset, offset + place.len() as u32);
    clause::is_place(place).then(|| Link { place: Some(range), ..Link::default() })
}

type VerbsAndPlace = (Vec<CitationVerb>, Option<TextRange>);

/// What stands behind the date of a bracket: nothing, `签订`, `，X`, `在X签署`.
fn tail_of_bracket(tail: &str, start: u32) -> Option<VerbsAndPlace> {
    let words = tail.trim_start_matches(['，', ',', ' ', '、']);
    let offset = start + (tail.len() - words.len()) as u32;
    let words = words.trim_end();
    let phrase = verb::at_end(words).unwrap_or_default();
    let where_and_who = words.get(..words.len() - phrase.len)?;
    if where_and_who.is_empty() {
        return Some((phrase.verbs, None));
    }
    let bare = where_and_who.trim_start_matches(['在', '于', '於']);
    if clause::is_place(bare) {
        let place_start = offset + (where_and_who.len() - bare.len()) as u32;
        return Some((phrase.verbs, Some(TextRange::new(place_start, place_start + bare.len() as u32))));
    }
    let read = clause::read(where_and_who).filter(|_| !phrase.verbs.is_empty())?;
    Some((phrase.verbs, read.place.map(|place| place.shifted(offset))))
}

/// The words between a title and the date behind it: nothing, 于, 已于, 将于, 签署于.
struct Lead {
    verbs: Vec<CitationVerb>,
    preposition: bool,
    prospective: bool,
}

impl Lead {
    fn read(words: &str) -> Option<Self> {
        const FILLERS: [&str; 10] = ["", "已", "业已", "業已", "是", "系", "係", "均", "分别", "分別"];
        const PLANS: [&str; 8] = ["将", "將", "拟", "擬", "计划", "計劃", "预计", "预定"];
        let words = words.trim();
        // 《…》，自D起生效
        let after_comma = words.strip_prefix(['，', ',']);
        let words = after_comma.filter(|rest| rest.ends_with(['于', '於', '自'])).unwrap_or(words);
        let before = words.strip_suffix(['于', '於', '在', '自']);
        let head = before.unwrap_or(words);
        let prospective = PLANS.contains(&head);
        let verbs = verb::at_start(head).filter(|phrase| phrase.len == head.len() && !phrase.prospective);
        let known = FILLERS.contains(&head) || prospective || (verbs.is_some() && before.is_some());
        known.then(|| Self {
            verbs: verbs.map(|phrase| phrase.verbs).unwrap_or_default(),
            preposition: before.is_some(),
            prospective,
        })
    }
}

/// The dates joined to the first behind the title: `于D1和D2`.
fn listed<'t>(sentence: &Sentence<'t>, index: u32, date: &'t DateMention) -> Vec<(u32, &'t DateMention)> {
    let mut list = vec![(index, date)];
    let mut end = date.range.end;
    for (index, next) in sentence.dates_in(TextRange::new(end, sentence.text.len() as u32)) {
        if !["、", "和", "与", "與", "及"].contains(&sentence.between(end, next.range.start).trim()) {
            break;
        }
        end = next.range.end;
        list.push((index, next));
    }
    list
}

/// The verb behind a date, with place and agent between the two.
struct Deed {
    verbs: Vec<CitationVerb>,
    place: Option<TextRange>,
}

impl Deed {
    fn read(tail: &str, start: u32) -> Option<Self> {
        const FARTHEST: usize = 20;
        for (at, _) in tail.char_indices().take(FARTHEST) {
            let Some(phrase) = verb::at_start(tail.get(at..)?) else { continue };
            let who = tail.get(..at)?;
            let read = clause::read(who.strip_prefix('起').unwrap_or(who))?;
            let rest = tail.get(at + phrase.len..)?;
            let offset = start + (who.len() - who.strip_prefix('起').unwrap_or(who).len()) as u32;
            let place = read.place.map(|place| place.shifted(offset));
            return ends_clause(rest).then_some(Self { verbs: phrase.verbs, place });
        }
        None
    }
}

/// Nothing that the verb could have for its object follows.
fn ends_clause(rest: &str) -> bool {
    const ENDS: [&str; 12] = ["以来", "以來", "以后", "后", "後", "并", "並", "至今", "起", "之", "和", "时"];
    rest.trim_start().chars().next().is_none_or(|c| "，。；、）)！？：".contains(c))
        || ENDS.iter().any(|word| rest.starts_with(word))
}
