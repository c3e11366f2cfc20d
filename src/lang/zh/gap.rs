//! The words between a date and a title, by which the one governs the other.

use crate::lang::entity::{Citation, CitationVerb, DateMention, InstrumentKind, TitleMarks};
use crate::lang::zh::binding::{Link, Sentence};
use crate::lang::zh::clause;
use crate::lang::zh::future::{announces, plans, without_modal};
use crate::lang::zh::verb::{self, VerbPhrase};
use crate::text::TextRange;

/// The words between a date and a title, understood.
pub(super) struct Gap {
    verbs: Vec<CitationVerb>,
    place: Option<TextRange>,
    prospective: bool,
    pub(super) attributive: bool,
}

impl Gap {
    pub(super) fn link(&self, date: u32) -> Link {
        Link { date: Some(date), verbs: self.verbs.clone(), place: self.place, prospective: self.prospective }
    }

    fn plain(verbs: Vec<CitationVerb>, attributive: bool) -> Self {
        Self { verbs, place: None, prospective: false, attributive }
    }

    pub(super) fn read(sentence: &Sentence, start: u32, title: &Citation) -> Option<Self> {
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
        let (_, date) = sentence.last_date_before(title.range.start)?;
        let named =
            title.marks != TitleMarks::None || gap.attributive || is_part_of_name(sentence, title, date);
        if title.kind.is_none() || !named {
            return None;
        }
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
pub(super) fn is_preposition(head: &str, phrase: &VerbPhrase) -> bool {
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
/// `D…公约第三条`: a whole day right before a title without marks dates it, unless something happens to it on that
/// day: D联合国宪章开放签署.
fn is_part_of_name(sentence: &Sentence, title: &Citation, date: &DateMention) -> bool {
    const BEHIND: &str = "第之的及與与和或或者，。、；：所中等）】";
    let rest = sentence.text.get(title.range.end as usize..).unwrap_or_default();
    let named = rest.trim_end().is_empty() || rest.starts_with(|c| BEHIND.contains(c));
    named && date.range.end == title.range.start && date.end().civil().is_some()
}
