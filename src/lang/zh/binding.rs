//! The grammar that binds dates and verbs to cited titles.

use crate::lang::entity::{Citation, CitationVerb, DateMention};
use crate::lang::zh::binding_behind;
use crate::lang::zh::clause;
use crate::lang::zh::future::{announces, plans};
use crate::lang::zh::gap::{Gap, is_preposition};
use crate::lang::zh::title_marks::MarkedTitle;
use crate::lang::zh::verb::{self, VerbPhrase};
use crate::text::TextRange;

pub(super) use crate::lang::zh::binding_behind::{behind, in_brackets};

/// A paragraph as the grammar sees it.
pub(super) struct Sentence<'t> {
    pub(super) text: &'t str,
    pub(super) dates: &'t [DateMention],
    /// Indices of the dates that stand outside all titles.
    free: Vec<u32>,
}

/// What the words around a title say of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Link {
    /// Index of the bound date.
    pub(super) date: Option<u32>,
    pub(super) verbs: Vec<CitationVerb>,
    pub(super) place: Option<TextRange>,
    pub(super) prospective: bool,
}

impl<'t> Sentence<'t> {
    pub(super) fn new(text: &'t str, dates: &'t [DateMention], titles: &[MarkedTitle]) -> Self {
        let in_title = |date: &DateMention| titles.iter().any(|title| title.title.overlaps(date.range));
        let free = (0_u32..).zip(dates).filter(|(_, date)| !in_title(date)).map(|(index, _)| index).collect();
        Self { text, dates, free }
    }

    pub(super) fn date(&self, index: u32) -> Option<&'t DateMention> {
        self.dates.get(index as usize)
    }

    /// The free dates that lie in `range`.
    pub(super) fn dates_in(&self, range: TextRange) -> impl Iterator<Item = (u32, &'t DateMention)> + '_ {
        let all = self.free.iter().filter_map(|&index| Some((index, self.date(index)?)));
        all.filter(move |(_, date)| range.covers(date.range))
    }

    /// The last free date that ends at or before `offset`.
    pub(super) fn last_date_before(&self, offset: u32) -> Option<(u32, &'t DateMention)> {
        self.dates_in(TextRange::new(0, offset)).last()
    }

    pub(super) fn between(&self, start: u32, end: u32) -> &'t str {
        TextRange::new(start, end).of(self.text)
    }
}

/// The links by which dates before a group of `titles` joined titles govern it: one for all, or one for each.
pub(super) fn before(sentence: &Sentence, first: &Citation, titles: usize) -> Option<Vec<Link>> {
    let (index, date) = sentence.last_date_before(first.range.start)?;
    if date.span.end.is_some() || is_bound_in_time(sentence.between(0, date.range.start)) {
        return None;
    }
    let gap = Gap::read(sentence, date.range.end, first)?;
    let dates = date_list(sentence, index, date);
    if dates.len() > 1 {
        let links = dates.iter().map(|&index| gap.link(index)).collect();
        return (dates.len() == titles).then_some(links);
    }
    let (index, verbs) = earlier_deed(sentence, date).unwrap_or((index, Vec::new()));
    let mut link = gap.link(index);
    if !verbs.is_empty() {
        link.verbs = verbs;
    }
    let lead = sentence.between(0, date.range.start);
    // 将在D签订的《…》框架下 plans what follows, not the signing.
    let planned = !(gap.attributive && lead.trim_end().ends_with('在'));
    link.prospective |= planned && announces(lead);
    link.place = link.place.or_else(|| place_before_date(lead));
    Some(vec![link])
}

/// What the verb before an undated group of titles, or directly behind it, says of it.
pub(super) fn without_date(sentence: &Sentence, first: &Citation, last: &Citation) -> Option<Link> {
    let lead = sentence.between(clause_start(sentence.text, first.range.start), first.range.start);
    let rest = sentence.between(last.range.end, sentence.text.len() as u32);
    let (head, attributive) = match lead.strip_suffix(['的', '之']) {
        Some(head) => (head, true),
        None => (lead, false),
    };
    let after = || verb_behind(rest).map(|phrase| (phrase, ""));
    let before = verb::at_end(head).filter(|phrase| attributive || !is_preposition(head, phrase));
    let (phrase, who) = before
        .map(|phrase| {
            let end = head.len() - phrase.len;
            (phrase, head.get(..end).unwrap_or_default())
        })
        .or_else(after)?;
    let planned = if attributive { announces(who) } else { plans(who) };
    let urgent = rest.starts_with(URGENCY);
    let yet = phrase.makes() && (phrase.prospective || planned || urgent);
    let prospective = yet && !binding_behind::counts_years(rest);
    Some(Link { date: None, verbs: phrase.verbs, place: None, prospective })
}

/// 谈判, 签署 or 生效 directly behind a title; other verbs there belong to something else.
fn verb_behind(rest: &str) -> Option<VerbPhrase> {
    let phrase = verb::at_start(rest.trim_start_matches(URGENCY))?;
    let of_title = |verb: &CitationVerb| matches!(verb, CitationVerb::Sign | CitationVerb::EnterIntoForce);
    (phrase.prospective || phrase.verbs.iter().all(of_title)).then_some(phrase)
}

const URGENCY: [char; 3] = ['尽', '盡', '早'];

/// The date is the end or the start of a time, or a deadline.
fn is_bound_in_time(lead: &str) -> bool {
    const WORDS: [&str; 16] = [
        "至", "到", "截至", "截止", "早于", "早於", "晚于", "晚於", "迟于", "遲於", "—", "–", "-", "～",
        "不过", "之于",
    ];
    const NOTICED: [&str; 10] =
        ["注意到", "考虑到", "考慮到", "认识到", "認識到", "意识到", "提到", "谈到", "看到", "體認到"];
    let lead = lead.trim_end();
    WORDS.iter().any(|word| lead.ends_with(word)) && !NOTICED.iter().any(|word| lead.ends_with(word))
}

/// The indices of the dates joined to the last one by 和 or 、: `D1和D2签订的…`.
fn date_list(sentence: &Sentence, index: u32, date: &DateMention) -> Vec<u32> {
    let mut list = vec![index];
    let mut start = date.range.start;
    while let Some((index, date)) = sentence.last_date_before(start) {
        let gap = sentence.between(date.range.end, start);
        if !["、", "和", "与", "與", "及", "以及", "和于", "和於"].contains(&gap.trim()) {
            break;
        }
        list.insert(0, index);
        start = date.range.start;
    }
    list
}

/// `D1签署、D2生效的《…》`: the date that the instrument bears is the first.
fn earlier_deed(sentence: &Sentence, date: &DateMention) -> Option<(u32, Vec<CitationVerb>)> {
    let (index, earlier) = sentence.last_date_before(date.range.start)?;
    let gap = sentence.between(earlier.range.end, date.range.start).trim();
    let gap = gap.strip_suffix(['于', '於', '自']).unwrap_or(gap);
    let joined = ["，并", "，並", "、", "，", "并", "並", "和", "及"];
    let head = joined.iter().find_map(|word| gap.strip_suffix(word))?;
    let phrase = verb::at_end(head)?;
    clause::read(head.get(..head.len() - phrase.len)?)?;
    // An approval or a revision before the deed does not date the instrument.
    let makes = phrase.verbs.iter().any(|verb| *verb != CitationVerb::Other);
    (makes && earlier.span.end.is_none()).then_some((index, phrase.verbs))
}

/// `在X于D签署的`
fn place_before_date(lead: &str) -> Option<TextRange> {
    let lead = lead.strip_suffix(['于', '於'])?;
    let (at, _) = lead.char_indices().rev().take(8).find(|&(_, c)| c == '在')?;
    let place = TextRange::from(at + '在'.len_utf8()..lead.len());
    clause::is_place(place.of(lead)).then_some(place)
}

/// The start of the clause in which `offset` lies.
fn clause_start(text: &str, offset: u32) -> u32 {
    let before = text.get(..offset as usize).unwrap_or_default();
    let mark = before
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, '，' | ',' | '。' | '；' | '：' | '！' | '？' | '\n' | '》'));
    mark.map_or(0, |(at, c)| (at + c.len_utf8()) as u32)
}
