//! How an instrument opens, and the formula that ends its preamble.

use crate::lang::cursor::is_blank;
use crate::lang::entity::{DateMention, Deed, Definition};
use crate::lang::zh::signature::ENDS_OF_PARTIES;
use crate::text::TextRange;

/// A paragraph without its marker, and what is known of it.
#[derive(Clone, Copy)]
pub(super) struct Opening<'t> {
    /// The words behind the marker.
    pub(super) words: &'t str,
    /// Where they start in the paragraph, in bytes.
    pub(super) start: u32,
    /// Whether a marker stands before them.
    pub(super) marked: bool,
    pub(super) dates: &'t [DateMention],
    pub(super) definitions: &'t [Definition],
}

impl Opening<'_> {
    /// Whether the paragraph opens an instrument: an invitation, a meeting, parties that have agreed.
    pub(super) fn opens(&self) -> bool {
        let words = self.words.trim_start_matches(is_blank);
        is_invitation(words)
            || self.is_meeting()
            || (!self.marked && (is_organ(words) || names_parties(words) || self.introduces_parties()))
    }

    /// X同Y于D在…举行会晤: the sentence starts with one who holds an office, and says when they met.
    fn is_meeting(&self) -> bool {
        let sentence = self.words.split(['。', '；']).next().unwrap_or_default();
        let range = TextRange::new(self.start, self.start + sentence.len() as u32);
        if !self.dates.iter().any(|date| range.covers(date.range)) {
            return false;
        }
        let first = |words: &[&str]| words.iter().filter_map(|word| sentence.find(word)).min();
        let spoken = NOT_MEETING.iter().any(|word| sentence.trim_start().starts_with(word));
        let by_office =
            first(&OFFICES).zip(first(&MEETINGS)).is_some_and(|(office, meeting)| office < meeting);
        by_office && !spoken
    }

    /// X和Y（以下简称“双方”）: the paragraph starts with the parties.
    fn introduces_parties(&self) -> bool {
        let parties = |definition: &&Definition| {
            let term = (
                definition.term.start.saturating_sub(self.start),
                definition.term.end.saturating_sub(self.start),
            );
            TextRange::new(term.0, term.1).of(self.words).ends_with(['方', '国', '國'])
        };
        let Some(definition) = self.definitions.iter().find(parties) else { return false };
        let before = TextRange::new(0, definition.range.start.saturating_sub(self.start)).of(self.words);
        is_pair_of_parties(before.trim())
    }
}

/// The formula that ends a preamble (特此声明如下：), from its adverbs to its colon, and what it does.
pub(super) fn enacting(text: &str) -> Option<(TextRange, Deed)> {
    let text = text.trim_end_matches(is_blank);
    let rest = text.strip_suffix(['：', ':']).unwrap_or(text);
    let (head, deed) =
        rest.strip_suffix("如下").and_then(without_deed).or_else(|| without_listed_deed(rest))?;
    Some((TextRange::from(without_adverbs(head).len()..text.len()), deed))
}

/// 声明, 协议条款, 达成协议 before 如下.
fn without_deed(text: &str) -> Option<(&str, Deed)> {
    const OBJECTS: [&str; 4] = ["条款", "條款", "各条", "各條"];
    let text = OBJECTS.iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
    DEEDS.iter().find_map(|(word, deed)| Some((text.strip_suffix(word)?, *deed)))
}

/// 达成如下协议, 议定下列条款, 同意以下各条.
fn without_listed_deed(text: &str) -> Option<(&str, Deed)> {
    const OBJECTS: [(&str, Deed); 14] = [
        ("协议", Deed::Agree),
        ("協議", Deed::Agree),
        ("谅解", Deed::Understand),
        ("諒解", Deed::Understand),
        ("共识", Deed::Other),
        ("共識", Deed::Other),
        ("条款", Deed::Agree),
        ("條款", Deed::Agree),
        ("各条", Deed::Agree),
        ("各條", Deed::Agree),
        ("规定", Deed::Agree),
        ("規定", Deed::Agree),
        ("声明", Deed::Declare),
        ("聲明", Deed::Declare),
    ];
    const LISTS: [&str; 3] = ["如下", "以下", "下列"];
    const VERBS: [&str; 8] = ["达成", "達成", "议定", "議定", "同意", "商定", "作出", "发表"];
    let (text, deed) = OBJECTS.iter().find_map(|(word, deed)| Some((text.strip_suffix(word)?, *deed)))?;
    let text = LISTS.iter().find_map(|word| text.strip_suffix(word))?;
    VERBS.iter().find_map(|word| text.strip_suffix(word)).map(|head| (head, deed))
}

const DEEDS: [(&str, Deed); 34] = [
    ("声明", Deed::Declare),
    ("聲明", Deed::Declare),
    ("协议", Deed::Agree),
    ("協議", Deed::Agree),
    ("协定", Deed::Agree),
    ("協定", Deed::Agree),
    ("议定", Deed::Agree),
    ("議定", Deed::Agree),
    ("商定", Deed::Other),
    ("宣布", Deed::Declare),
    ("宣佈", Deed::Declare),
    ("宣告", Deed::Declare),
    ("宣言", Deed::Declare),
    ("新闻公报", Deed::Declare),
    ("新聞公報", Deed::Declare),
    ("公报", Deed::Declare),
    ("公報", Deed::Declare),
    ("纪要", Deed::Other),
    ("紀要", Deed::Other),
    ("备忘录", Deed::Understand),
    ("備忘錄", Deed::Understand),
    ("约定", Deed::Agree),
    ("約定", Deed::Agree),
    ("谅解", Deed::Understand),
    ("諒解", Deed::Understand),
    ("共识", Deed::Other),
    ("共識", Deed::Other),
    ("同意", Deed::Other),
    ("决定", Deed::Other),
    ("決定", Deed::Other),
    ("决议", Deed::Other),
    ("決議", Deed::Other),
    ("訂立", Deed::Agree),
    ("订立", Deed::Agree),
];

/// Cuts 特此, 兹, 一致, 达成, 发表 and their like off the end.
fn without_adverbs(text: &str) -> &str {
    const ADVERBS: [&str; 24] = [
        "特此",
        "特",
        "兹",
        "茲",
        "玆",
        "爰",
        "现",
        "現",
        "一致",
        "共同",
        "达成",
        "達成",
        "发表",
        "發表",
        "作出",
        "谨",
        "謹",
        "经友好协商",
        "双方",
        "雙方",
        "郑重",
        "鄭重",
        "就此",
        "联合",
    ];
    let mut rest = text;
    while let Some(shorter) = ADVERBS.iter().find_map(|word| rest.strip_suffix(word)) {
        rest = shorter;
    }
    rest
}

/// 应X邀请，…
fn is_invitation(words: &str) -> bool {
    const FARTHEST: usize = 60;
    let Some(rest) = words.strip_prefix(['应', '應']) else { return false };
    let near: usize = rest.chars().take(FARTHEST).map(char::len_utf8).sum();
    let near = rest.get(..near).unwrap_or_default();
    let at = ["邀请", "邀請"].iter().filter_map(|word| near.find(word)).min();
    at.is_some_and(|at| {
        let (host, rest) = near.split_at_checked(at).unwrap_or_default();
        let rest = rest.trim_start_matches(['邀', '请', '請']);
        !host.contains(['。', '；', '，']) && rest.starts_with(['，', ','])
    })
}

const MEETINGS: [&str; 20] = [
    "举行会晤",
    "舉行會晤",
    "举行会谈",
    "舉行會談",
    "举行了会晤",
    "举行了会谈",
    "举行正式会谈",
    "举行会见",
    "举行双边会",
    "举行工作会",
    "进行会晤",
    "进行会谈",
    "进行了会谈",
    "进行国事访问",
    "進行國事訪問",
    "进行正式访问",
    "進行正式訪問",
    "进行工作访问",
    "进行友好访问",
    "进行访问",
];

/// Offices of those who meet.
pub(super) const OFFICES: [&str; 18] = [
    "主席",
    "总统",
    "總統",
    "总理",
    "總理",
    "首相",
    "国王",
    "國王",
    "部长",
    "部長",
    "外长",
    "外長",
    "议长",
    "議長",
    "元首",
    "领导人",
    "委员长",
    "大公",
];

const NOT_MEETING: [&str; 12] =
    ["双方", "雙方", "两国", "兩國", "中方", "各方", "一、", "会谈", "會談", "访问", "期间", "在"];

/// 缔约双方，…; 本公约缔约国，…; 我联合国人民; 甲国政府和乙国政府，….
fn names_parties(words: &str) -> bool {
    words.starts_with("我联合国人民")
        || words.starts_with("我聯合國人民")
        || is_treaty_parties(words)
        || words
            .split(['，', ','])
            .next()
            .is_some_and(|parties| parties.len() < words.len() && is_pair_of_parties(parties.trim()))
}

/// The general name of the parties, alone before a comma or a recital.
fn is_treaty_parties(words: &str) -> bool {
    let rest = match words.strip_prefix('本') {
        Some(rest) => INSTRUMENTS.iter().find_map(|word| rest.strip_prefix(word)),
        None => Some(words),
    };
    let Some(rest) = rest.and_then(|rest| PARTIES.iter().find_map(|word| rest.strip_prefix(word))) else {
        return false;
    };
    let near: String = rest.chars().take(60).collect();
    let recital = words.starts_with('本') || !OBLIGATIONS.iter().any(|word| near.contains(word));
    rest.is_empty() || recital && RECITALS.iter().any(|word| rest.starts_with(word))
}

/// Make an article of what starts with the parties and a comma.
const OBLIGATIONS: [&str; 7] = ["应", "應", "须", "須", "不得", "可以", "有权"];

const INSTRUMENTS: [&str; 12] =
    ["公约", "公約", "协定", "協定", "条约", "條約", "议定书", "議定書", "宪章", "憲章", "规约", "規約"];

const PARTIES: [&str; 19] = [
    "缔约双方",
    "締約雙方",
    "缔约各方",
    "締約各方",
    "缔约各国",
    "締約各國",
    "缔约国各方",
    "締約國各方",
    "缔约国",
    "締約國",
    "各缔约国",
    "各締約國",
    "各当事国",
    "各當事國",
    "当事国",
    "當事國",
    "各缔约方",
    "缔约方",
    "会员国",
];

const RECITALS: [&str; 22] = [
    "，", "：", "、", "鉴于", "鑒於", "鑑於", "考虑", "考慮", "本着", "本著", "为了", "為了", "认为", "認為",
    "認爲", "回顾", "回顧", "忆及", "憶及", "重申", "深信", "愿",
];

/// 大会， and 安全理事会， open resolutions.
fn is_organ(words: &str) -> bool {
    const ORGANS: [&str; 8] = [
        "大会",
        "大會",
        "安全理事会",
        "安全理事會",
        "人权理事会",
        "人權理事會",
        "经济及社会理事会",
        "經濟及社會理事會",
    ];
    ORGANS.iter().any(|organ| words.strip_prefix(organ).is_some_and(|rest| rest.starts_with('，')))
}

/// Two or more parties by their names, and nothing else.
fn is_pair_of_parties(words: &str) -> bool {
    const LONGEST: usize = 80;
    if words.len() > LONGEST * 4 || !ends_as_party(words) {
        return false;
    }
    // The 和 of 共和国 joins nothing.
    let words = &words.replace("共和", "共");
    let plain =
        !words.contains(['。', '，', '；', '：', '《', '“', '（', '的', '之', '在', '应', '應', '或']);
    plain && words.chars().count() <= LONGEST && parties_of(words).is_some_and(|count| count > 1)
}

/// How many parties words joined by 和 name, if they name nothing else. A name may hold 与 itself (文化与遗产部).
fn parties_of(words: &str) -> Option<usize> {
    let mut count = 0;
    let mut name = String::new();
    for part in words.split_inclusive(['和', '与', '與', '同', '、']) {
        let joint = part.chars().next_back().filter(|c| matches!(c, '和' | '与' | '與' | '同' | '、'));
        let side = joint.and_then(|joint| part.strip_suffix(joint)).unwrap_or(part);
        name.push_str(side);
        if is_party(&name) {
            count += 1;
            name.clear();
        } else {
            joint.filter(|joint| matches!(joint, '和' | '与' | '與')).map(|joint| name.push(joint))?;
        }
    }
    name.is_empty().then_some(count)
}

fn ends_as_party(name: &str) -> bool {
    ENDS_OF_PARTIES.iter().any(|end| name.ends_with(end))
}

fn is_party(name: &str) -> bool {
    const OTHERS: [&str; 12] =
        ["两国", "兩國", "双方", "雙方", "元首", "评价", "評價", "支持", "欢迎", "认为", "認為", "各国"];
    name.chars().count() >= 2 && ends_as_party(name.trim()) && !OTHERS.iter().any(|word| name.contains(word))
}
