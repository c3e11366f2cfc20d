//! The words by which titles name the kind of an instrument.

use crate::lang::cursor::is_blank;
use crate::lang::entity::InstrumentKind::{self, *};

/// How surely a kind word makes a line a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    /// Used for instruments alone: 条约, 公约, 联合声明.
    Strong,
    /// Also an ordinary word: 规定, 计划, 倡议.
    Weak,
}

/// A kind word at the end of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KindWord {
    pub(super) kind: InstrumentKind,
    pub(super) strength: Strength,
    /// Length of the word in bytes.
    pub(super) len: usize,
}

/// The kind that a title names: its last kind word, leaving trailing brackets and 草案 aside.
pub(super) fn title_kind(title: &str) -> Option<InstrumentKind> {
    at_end(without_addenda(title)).map(|word| word.kind)
}

/// The kind word that `text` ends with, the longest where several do.
pub(super) fn at_end(text: &str) -> Option<KindWord> {
    let last = text.chars().next_back()?;
    WORDS
        .iter()
        .filter(|(word, ..)| word.ends_with(last) && text.ends_with(word))
        .max_by_key(|(word, ..)| word.len())
        .filter(|_| !NOT_KINDS.iter().any(|word| text.ends_with(word)))
        .map(|&(word, kind, strength)| KindWord { kind, strength, len: word.len() })
}

/// The kind word that `text` starts with, the longest where several do.
pub(super) fn at_start(text: &str) -> Option<KindWord> {
    let first = text.chars().next()?;
    WORDS
        .iter()
        .filter(|(word, ..)| word.starts_with(first) && text.starts_with(word))
        .max_by_key(|(word, ..)| word.len())
        .map(|&(word, kind, strength)| KindWord { kind, strength, len: word.len() })
}

/// Whether a title is that of a treaty on boundaries, territory or peace, which has no end.
pub(super) fn is_lasting(title: &str) -> bool {
    const MATTERS: [&str; 12] = [
        "边界",
        "邊界",
        "国界",
        "國界",
        "疆界",
        "划界",
        "劃界",
        "领土",
        "領土",
        "和平条约",
        "和平條約",
        "勘界",
    ];
    MATTERS.iter().any(|matter| title.contains(matter))
}

/// How many bytes of `text` are a title that no mark closes: up to its last kind word before a mark.
pub(super) fn title_length(text: &str) -> Option<u32> {
    const LONGEST: usize = 80;
    let clause = text.split(['，', '。', '；', '：', '《', '》', '\n', '\r']).next().unwrap_or_default();
    let ends = clause.char_indices().take(LONGEST).map(|(at, c)| at + c.len_utf8());
    let kind_ends = |end: usize| at_end(clause.get(..end)?).map(|word| (end, word));
    let (end, word) = ends.filter_map(kind_ends).last()?;
    (end > word.len).then_some(end as u32)
}

/// A title without what may follow its kind word: （草案）, （2022—2026年）, 草案, 修正案.
pub(super) fn without_addenda(title: &str) -> &str {
    let mut rest = title.trim_end_matches(is_blank);
    while let Some(shorter) = without_bracket(rest).or_else(|| without_draft_word(rest)) {
        rest = shorter.trim_end_matches(is_blank);
    }
    rest
}

fn without_draft_word(title: &str) -> Option<&str> {
    ["草案", "草稿", "修正案"].iter().find_map(|word| title.strip_suffix(word))
}

/// Cuts a bracketed remainder off, one level of brackets deep.
fn without_bracket(title: &str) -> Option<&str> {
    let inner = title.strip_suffix(['）', ')', '〕'])?;
    let open = inner.rfind(['（', '(', '〔'])?;
    title.get(..open).filter(|rest| !rest.is_empty())
}

/// Ends like a kind word and is none.
const NOT_KINDS: &[&str] = &[
    "方法",
    "做法",
    "用法",
    "语法",
    "語法",
    "看法",
    "想法",
    "手法",
    "说法",
    "說法",
    "执法",
    "執法",
    "司法",
    "立法",
    "合法",
    "非法",
    "违法",
    "違法",
    "依法",
    "国际法",
    "國際法",
    "无法",
    "無法",
    "疗法",
    "療法",
    "书法",
    "書法",
    "大计划",
    "语法",
    "解决方法",
    "魔法",
    "历法",
    "曆法",
    "国内法",
    "國內法",
];

const WORDS: &[(&str, InstrumentKind, Strength)] = {
    use Strength::{Strong, Weak};
    &[
        ("条约", Treaty, Strong),
        ("條約", Treaty, Strong),
        ("协定", Agreement, Strong),
        ("協定", Agreement, Strong),
        ("协议", Agreement, Strong),
        ("協議", Agreement, Strong),
        ("协议书", Agreement, Strong),
        ("協議書", Agreement, Strong),
        ("公约", Convention, Strong),
        ("公約", Convention, Strong),
        ("盟约", Convention, Strong),
        ("盟約", Convention, Strong),
        ("专约", Convention, Strong),
        ("專約", Convention, Strong),
        ("议定书", Protocol, Strong),
        ("議定書", Protocol, Strong),
        ("宪章", Charter, Strong),
        ("憲章", Charter, Strong),
        ("规约", Charter, Strong),
        ("規約", Charter, Strong),
        ("章程", Charter, Strong),
        ("谅解备忘录", Memorandum, Strong),
        ("諒解備忘錄", Memorandum, Strong),
        ("备忘录", Memorandum, Strong),
        ("備忘錄", Memorandum, Strong),
        ("联合声明", JointStatement, Strong),
        ("聯合聲明", JointStatement, Strong),
        ("声明", JointStatement, Strong),
        ("聲明", JointStatement, Strong),
        ("联合宣言", JointDeclaration, Strong),
        ("聯合宣言", JointDeclaration, Strong),
        ("宣言", JointDeclaration, Strong),
        ("联合公报", Communique, Strong),
        ("聯合公報", Communique, Strong),
        ("公报", Communique, Strong),
        ("公報", Communique, Strong),
        ("换文", ExchangeOfNotes, Strong),
        ("換文", ExchangeOfNotes, Strong),
        ("照会", Note, Strong),
        ("照會", Note, Strong),
        ("决议", Resolution, Strong),
        ("決議", Resolution, Strong),
        ("会谈纪要", Minutes, Strong),
        ("會談紀要", Minutes, Strong),
        ("纪要", Minutes, Strong),
        ("紀要", Minutes, Strong),
        ("规划", Plan, Weak),
        ("規劃", Plan, Weak),
        ("计划", Plan, Weak),
        ("計劃", Plan, Weak),
        ("計畫", Plan, Weak),
        ("纲要", Plan, Weak),
        ("綱要", Plan, Weak),
        ("纲领", Plan, Weak),
        ("綱領", Plan, Weak),
        ("方案", Plan, Weak),
        ("路线图", Plan, Weak),
        ("路線圖", Plan, Weak),
        ("战略", Plan, Weak),
        ("戰略", Plan, Weak),
        ("议程", Plan, Weak),
        ("議程", Plan, Weak),
        ("倡议", Initiative, Weak),
        ("倡議", Initiative, Weak),
        ("构想", Initiative, Weak),
        ("構想", Initiative, Weak),
        ("法", Act, Weak),
        ("法典", Act, Weak),
        ("条例", Act, Weak),
        ("條例", Act, Weak),
        ("规定", Act, Weak),
        ("規定", Act, Weak),
        ("细则", Act, Weak),
        ("細則", Act, Weak),
        ("决定", Act, Weak),
        ("決定", Act, Weak),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_without_a_closing_mark_ends_with_its_kind_word() {
        let cases = [
            ("海关互助协定，双方同意", Some("海关互助协定")),
            ("阿贝组织基础设施发展规划框架下协作，推进协定", Some("阿贝组织基础设施发展规划")),
            ("阿贝组织，双方根据条约", None),
            ("条约", None),
        ];
        for (text, title) in cases {
            let found = title_length(text).and_then(|length| text.get(..length as usize));
            assert_eq!(found, title, "{text}");
        }
    }

    #[test]
    fn the_last_kind_word_names_the_kind() {
        let cases = [
            ("阿兰共和国和贝里亚共和国友好合作条约", Some(Treaty)),
            ("阿兰共和国和贝里亚共和国联合声明", Some(JointStatement)),
            ("关于修改〈海关互助协定〉的议定书", Some(Protocol)),
            ("阿贝政府间合作规划（2022—2026年）", Some(Plan)),
            ("海关互助协定(草案)", Some(Agreement)),
            ("海关互助协定草案", Some(Agreement)),
            ("聯合國憲章", Some(Charter)),
            ("国际法院规约", Some(Charter)),
            ("缔结条约程序法", Some(Act)),
            ("会谈纪要", Some(Minutes)),
            ("全球发展倡议", Some(Initiative)),
            ("阿兰日报", None),
            ("和平利用核能的方法", None),
            ("国际法", None),
            ("", None),
            ("（草案）", None),
        ];
        for (title, kind) in cases {
            assert_eq!(title_kind(title), kind, "{title}");
        }
    }
}
