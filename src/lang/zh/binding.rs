//! The grammar that binds dates and verbs to cited titles.

use crate::lang::entity::{Citation, CitationVerb, DateMention, InstrumentKind, TitleMarks};
use crate::lang::zh::binding_behind;
use crate::lang::zh::clause;
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
    fn last_date_before(&self, offset: u32) -> Option<(u32, &'t DateMention)> {
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

/// The words between a date and a title, understood.
struct Gap {
    verbs: Vec<CitationVerb>,
    place: Option<TextRange>,
    prospective: bool,
    attributive: bool,
}

impl Gap {
    fn link(&self, date: u32) -> Link {
        Link { date: Some(date), verbs: self.verbs.clone(), place: self.place, prospective: self.prospective }
    }

    fn plain(verbs: Vec<CitationVerb>, attributive: bool) -> Self {
        Self { verbs, place: None, prospective: false, attributive }
    }

    fn read(sentence: &Sentence, start: u32, title: &Citation) -> Option<Self> {
        const LONGEST: usize = 60 * '文'.len_utf8();
        let words = sentence.between(start, title.range.start);
        if words.len() > LONGEST {
            return None;
        }
        let gap = Words::split(words);
        if gap.head.trim().is_empty() {
            return Self::direct(sentence, title, &gap);
        }
        if let Some(concluded) = Self::concluded_at(sentence, start, &gap) {
            return Some(concluded);
        }
        let phrase = verb::at_end(gap.head)?;
        let who_end = gap.head.len() - phrase.len;
        let who = gap.head.get(..who_end).unwrap_or_default();
        let comma = if gap.attributive { None } else { who.strip_prefix(['，', ',']) };
        let offset = (who.len() - comma.unwrap_or(who).len()) as u32;
        let who = comma.unwrap_or(who);
        let circumstances = clause::read(without_modal(who))?;
        if !gap.attributive && is_preposition(gap.head, &phrase) {
            return None;
        }
        if gap.attributive && circumstances.agent && governs_what_follows(sentence, title) {
            return None;
        }
        let planned = if gap.attributive { announces(who) } else { plans(who) };
        let prospective = phrase.prospective || (planned && phrase.makes());
        let place = circumstances.place.map(|place| place.shifted(start + offset));
        Some(Self { verbs: phrase.verbs, place, prospective, attributive: gap.attributive })
    }

    /// `D签订于X的《…》`, `D订于X的《…》`.
    fn concluded_at(sentence: &Sentence, start: u32, gap: &Words) -> Option<Self> {
        let short = gap.head.strip_prefix(['订', '訂']).map(|rest| (vec![CitationVerb::Sign], rest));
        let phrase = || {
            let phrase = verb::at_start(gap.head).filter(|phrase| !phrase.prospective)?;
            Some((phrase.verbs, gap.head.get(phrase.len..)?))
        };
        let (verbs, rest) = short.filter(|(_, rest)| rest.starts_with(['于', '於'])).or_else(phrase)?;
        let place =
            rest.strip_prefix(['于', '於']).filter(|place| gap.attributive && clause::is_place(place))?;
        let words = sentence.text.get(start as usize..)?;
        let at = words.find(gap.head)? + gap.head.len() - place.len();
        let place = Some(TextRange::from(at..at + place.len()).shifted(start));
        Some(Self { place, ..Self::plain(verbs, true) })
    }

    /// `D《…》` and `D的《…》`: only for instruments, since papers and books have their days too.
    fn direct(sentence: &Sentence, title: &Citation, gap: &Words) -> Option<Self> {
        if title.kind.is_none() || title.marks == TitleMarks::None && !gap.attributive {
            return None;
        }
        let (_, date) = sentence.last_date_before(title.range.start)?;
        // 2022年《水资源公报》 reports on a year.
        if date.span.start.month.is_none() && title.kind == Some(InstrumentKind::Communique) {
            return None;
        }
        let lead = sentence.between(0, date.range.start);
        let rest = sentence.between(title.range.end, sentence.text.len() as u32);
        let following = verb::at_start(rest).map(|phrase| phrase.verbs).unwrap_or_default();
        if lead.ends_with(['自', '从', '從']) && following.is_empty() {
            return None;
        }
        if gap.attributive {
            return Some(Self::plain(verb_before_date(lead), true));
        }
        Some(Self::plain(following, false))
    }
}

/// `签署于D的《…》`
fn verb_before_date(lead: &str) -> Vec<CitationVerb> {
    let verbs = lead.strip_suffix(['于', '於']).and_then(verb::at_end);
    verbs.map(|phrase| phrase.verbs).unwrap_or_default()
}

/// A gap without 的 and the short attribute that may stand before the title.
struct Words<'t> {
    head: &'t str,
    /// Whether 的 or 之 joins the verb to the title.
    attributive: bool,
}

impl<'t> Words<'t> {
    fn split(gap: &'t str) -> Self {
        let gap = without_number(gap.trim());
        if let Some((head, attribute)) = last_particle(gap)
            && is_attribute(attribute)
        {
            return Self { head, attributive: true };
        }
        Self { head: gap, attributive: false }
    }
}

fn last_particle(gap: &str) -> Option<(&str, &str)> {
    let (at, particle) = gap.char_indices().rev().find(|&(_, c)| c == '的' || c == '之')?;
    Some((gap.get(..at)?, gap.get(at + particle.len_utf8()..)?))
}

/// Words that may qualify the title between 的 and 《: nothing, 两国, 题为.
fn is_attribute(words: &str) -> bool {
    const ATTRIBUTES: [&str; 22] = [
        "",
        "题为",
        "題為",
        "名为",
        "名為",
        "两国",
        "兩國",
        "双边",
        "雙邊",
        "有关",
        "有關",
        "上述",
        "该",
        "該",
        "联合国",
        "聯合國",
        "新的",
        "新",
        "首份",
        "首个",
        "中国",
        "全文为",
    ];
    let words = words.trim();
    ATTRIBUTES.contains(&words) || (words.starts_with('中') && words.chars().count() == 2)
}

/// Leaves the number of a resolution out: `第76/295号决议“关于…”`.
fn without_number(gap: &str) -> &str {
    let numbered = gap.strip_suffix("号决议").or_else(|| gap.strip_suffix("號決議"));
    let Some(rest) = numbered else { return gap };
    rest.rfind('第').and_then(|at| rest.get(..at)).unwrap_or(gap).trim_end()
}

/// 通过 before a title without 的 is a verb only where a body that votes stands before it.
fn is_preposition(head: &str, phrase: &VerbPhrase) -> bool {
    const VOTERS: [&str; 21] = [
        "大会",
        "大會",
        "会议",
        "會議",
        "议会",
        "議會",
        "国会",
        "國會",
        "理事会",
        "理事會",
        "委员会",
        "委員會",
        "峰会",
        "峰會",
        "审议",
        "表决",
        "联大",
        "元首",
        "成员国",
        "成員國",
        "领导人",
    ];
    let single = head.ends_with("通过") || head.ends_with("通過");
    let before = head.get(..head.len() - phrase.len).unwrap_or_default();
    let met =
        || clause::read(before.trim_start_matches(['，', ','])).is_some_and(|read| read.place.is_some());
    single && phrase.len == "通过".len() && !VOTERS.iter().any(|word| before.ends_with(word)) && !met()
}

/// `D双方签署的《…》生效`: the date may be that of the later event.
fn governs_what_follows(sentence: &Sentence, title: &Citation) -> bool {
    let rest = sentence.between(title.range.end, sentence.text.len() as u32);
    ["生效", "正式生效", "开始", "開始", "期满", "到期", "失效"].iter().any(|word| rest.starts_with(word))
}

/// The date is the end or the start of a time, or a deadline.
fn is_bound_in_time(lead: &str) -> bool {
    const WORDS: [&str; 16] = [
        "至", "到", "截至", "截止", "早于", "早於", "晚于", "晚於", "迟于", "遲於", "—", "–", "-", "～",
        "不过", "之于",
    ];
    WORDS.iter().any(|word| lead.trim_end().ends_with(word))
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

/// The words end with what puts the deed into the future (拟于, 即将).
fn announces(words: &str) -> bool {
    let words = words.trim_end();
    if COPULAS.iter().any(|word| words.ends_with(word)) {
        return false;
    }
    let words = words.strip_suffix(['于', '於', '在']).unwrap_or(words);
    let words = clause::read(words).and_then(|read| read.place).map_or(words, |_| words);
    ANNOUNCING.iter().chain(PLANNING).any(|word| words.ends_with(word))
}

/// The words of a main clause put its verb into the future (双方愿尽快).
fn plans(words: &str) -> bool {
    !words.ends_with('以')
        && (PLANNING.iter().any(|word| words.contains(word))
            || ANNOUNCING.iter().any(|word| words.ends_with(word)))
}

fn without_modal(words: &str) -> &str {
    let words = words.trim();
    let ending = PLANNING.iter().chain(ANNOUNCING).filter_map(|word| words.strip_suffix(word)).next();
    ending.unwrap_or(words)
}

const PLANNING: &[&str] = &[
    "愿", "願", "拟", "擬", "将", "將", "争取", "爭取", "力争", "力爭", "尽快", "盡快", "尽早", "盡早",
    "早日", "计划", "計劃", "准备", "準備", "推动", "推動", "推进", "推進", "期待", "希望", "商定", "同意",
    "探讨", "探討", "研究", "加快", "适时", "適時", "待", "有意", "就", "考虑", "考慮", "原定", "预计",
    "預計",
];

/// Words on 为 that say what something is: 均为D签订的《…》的缔约国.
const COPULAS: &[&str] =
    &["作为", "作為", "均为", "均為", "同为", "同為", "皆为", "皆為", "都为", "都為", "成为", "成為"];

const ANNOUNCING: &[&str] =
    &["应", "應", "为", "為", "决定", "決定", "继续", "繼續", "启动", "啟動", "支持", "正在", "可"];

/// The start of the clause in which `offset` lies.
fn clause_start(text: &str, offset: u32) -> u32 {
    let before = text.get(..offset as usize).unwrap_or_default();
    let mark = before
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, '，' | ',' | '。' | '；' | '：' | '！' | '？' | '\n' | '》'));
    mark.map_or(0, |(at, c)| (at + c.len_utf8()) as u32)
}
