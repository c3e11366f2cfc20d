//! Lines that name those who sign.

use crate::lang::cursor::{is_blank, is_han};

/// Whether a paragraph names persons or representatives who sign, one or several in columns.
pub(super) fn is_signature(text: &str) -> bool {
    const LONGEST: usize = 80;
    let line = text.trim_matches(is_blank);
    if line.is_empty()
        || line.ends_with(['。', '；', '，'])
        || line.len() > LONGEST * 3
        || line.contains(['。', '；', '，', '！', '？', '《', '“'])
    {
        return false;
    }
    if VERBS.iter().any(|verb| line.contains(verb)) {
        return false;
    }
    columns(line).all(|column| is_signer(column) || is_name(column) || is_mark_of_signature(column))
        && columns(line).any(|column| is_signer(column) || is_mark_of_signature(column))
}

/// 代表, 全权代表, 授权代表, but no ambassadors.
pub(super) fn is_representative(office: &str) -> bool {
    office.ends_with("代表") && !office.contains("常驻")
}

/// The columns of a line, parted by tabs or by three blanks and more.
pub(super) fn columns(line: &str) -> impl Iterator<Item = &str> {
    line.split('\t')
        .flat_map(|part| part.split("\u{3000}\u{3000}"))
        .flat_map(|part| part.split("   "))
        .map(|column| column.trim_matches(is_blank))
        .filter(|column| !column.is_empty())
}

/// A party with an office, and the name of the one who holds it, if it is there.
fn is_signer(column: &str) -> bool {
    let unsigned = without_mark(column);
    if unsigned.len() < column.len() && unsigned.chars().count() >= 2 {
        return true;
    }
    let plain = unsigned.strip_suffix(['：', ':']).unwrap_or(unsigned).trim_end_matches(['_', '＿', ' ']);
    is_on_behalf(plain) || ends_with_office(plain) || is_office_and_name(plain)
}

/// 代表阿兰共和国政府
fn is_on_behalf(column: &str) -> bool {
    column.strip_prefix("代表").is_some_and(|party| is_party(party.trim_matches(is_blank)))
}

/// 阿兰共和国政府代表, 阿兰共和国总统
fn ends_with_office(column: &str) -> bool {
    let with_office =
        OFFICES.iter().filter_map(|office| column.strip_suffix(office)).min_by_key(|rest| rest.len());
    with_office.is_some_and(|party| is_party(party.trim_matches(is_blank)))
}

/// 阿兰共和国总统 安德·科尔, 外交部长 安德, 阿兰共和国总统安德
fn is_office_and_name(column: &str) -> bool {
    let after_office = |office: &&str| column.rfind(*office).map(|at| (at, at + office.len()));
    let last = OFFICES.iter().filter_map(after_office).max_by_key(|&(at, end)| (end, std::cmp::Reverse(at)));
    let Some((at, end)) = last else { return false };
    let (party, name) = (column.get(..at).unwrap_or_default(), column.get(end..).unwrap_or_default());
    let apart = name.starts_with(is_blank);
    let named =
        is_name(name.trim_matches(is_blank)) && (apart || name.contains('·') || name.chars().count() <= 4);
    let held = is_party(party.trim_matches(is_blank)) || (apart && is_short_office(party));
    named && held
}

/// 外交部长 and 总统 stand without a party before a name.
fn is_short_office(party: &str) -> bool {
    party.chars().count() <= 8 && party.chars().all(is_han)
}

/// What the names of states, governments, their bodies and organisations end with.
pub(super) const ENDS_OF_PARTIES: [&str; 15] = [
    "国",
    "國",
    "政府",
    "部",
    "联邦",
    "聯邦",
    "联盟",
    "聯盟",
    "组织",
    "組織",
    "委员会",
    "委員會",
    "署",
    "局",
    "银行",
];

/// Names a state, a government or one of its parts.
pub(super) fn is_party(words: &str) -> bool {
    /// Of those who sign for a part of a state, and of short names.
    const OTHER_ENDS: [&str; 7] = ["方", "外交", "国防", "州", "省", "市", "王室"];
    (2..=40).contains(&words.chars().count())
        && words.chars().all(|c| is_han(c) || is_blank(c) || matches!(c, '·' | '—' | '（' | '）'))
        && ENDS_OF_PARTIES.iter().chain(&OTHER_ENDS).any(|end| words.ends_with(end))
}

pub(super) fn is_name(words: &str) -> bool {
    (2..=24).contains(&words.chars().count())
        && words.chars().all(|c| {
            is_han(c) || c.is_ascii_alphabetic() || is_blank(c) || matches!(c, '·' | '・' | '.' | '-' | '—')
        })
}

/// （签字）, 签字：____
pub(super) fn is_mark_of_signature(column: &str) -> bool {
    let plain = column
        .trim_matches(|c| is_blank(c) || matches!(c, '_' | '＿' | '：' | ':' | '（' | '）' | '(' | ')'));
    ["签字", "簽字", "签名", "簽名", "签署", "簽署"].contains(&plain) && column != "签署" && column != "簽署"
}

pub(super) fn without_mark(column: &str) -> &str {
    const MARKS: [&str; 8] =
        ["（签字）", "(签字)", "（簽字）", "(簽字)", "（签名）", "(签名)", "（簽名）", "（签署）"];
    MARKS.iter().find_map(|mark| column.strip_suffix(mark)).unwrap_or(column).trim_end_matches(is_blank)
}

pub(super) const OFFICES: [&str; 42] = [
    "全权代表",
    "全權代表",
    "授权代表",
    "授權代表",
    "常驻代表",
    "特命全权大使",
    "代表",
    "国家主席",
    "主席",
    "总统",
    "總統",
    "国务院总理",
    "总理",
    "總理",
    "首相",
    "国王",
    "國王",
    "外交部长",
    "外交部長",
    "部长",
    "部長",
    "副部长",
    "外长",
    "外長",
    "大臣",
    "国务卿",
    "國務卿",
    "大使",
    "省长",
    "省長",
    "州长",
    "市长",
    "会长",
    "會長",
    "行长",
    "署长",
    "局长",
    "秘书长",
    "秘書長",
    "主任",
    "议长",
    "公使",
];

/// What a headline or a sentence says of those whom it names.
const VERBS: [&str; 38] = [
    "会见", "會見", "会谈", "會談", "会晤", "會晤", "访问", "訪問", "出席", "举行", "舉行", "致电", "祝贺",
    "抵达", "任命", "接见", "欢迎", "感谢", "强调", "指出", "表示", "发表", "同", "向", "对", "就", "将",
    "的", "为", "是", "由", "应", "在", "与", "宣布", "批准", "当选", "就任",
];
