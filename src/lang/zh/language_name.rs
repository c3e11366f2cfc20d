//! Names of languages as conclusions of treaties give them: 中文, 俄文.

use crate::lang::clause::NamedLanguage;
use crate::text::TextRange;

/// The languages that a clause names, in order of place: 中文、俄文和英文, 中、英文.
pub(super) fn named(text: &str, clause: TextRange) -> Vec<NamedLanguage> {
    let words = clause.of(text);
    let mut found: Vec<NamedLanguage> = Vec::new();
    for (at, _) in words.match_indices(['文', '语']) {
        let end = at + '文'.len_utf8();
        let behind = words.get(end..).unwrap_or_default();
        if NOT_BEHIND.iter().any(|word| behind.starts_with(word)) {
            continue;
        }
        let before = words.get(..at).unwrap_or_default();
        if before.ends_with(['文', '语']) {
            continue;
        }
        let start =
            before.char_indices().rev().find(|(_, c)| is_apart(*c)).map_or(0, |(at, c)| at + c.len_utf8());
        let name = without_lead(before.get(start..).unwrap_or_default());
        let start = at - name.len();
        let known = tag(name);
        let length = name.chars().count();
        if known.is_none() && (!(1..=8).contains(&length) || NOT_NAMES.iter().any(|word| name.contains(word)))
        {
            continue;
        }
        shortened(words, start, clause.start, &mut found);
        let range = TextRange::from(start..end).shifted(clause.start);
        found.push(NamedLanguage { range, tag: known });
    }
    found.sort_by_key(|language| language.range);
    found
}

/// Languages named by one character before this one: 中、英文, 中、法、俄及西文.
fn shortened(words: &str, start: usize, base: u32, found: &mut Vec<NamedLanguage>) {
    let mut end = start;
    loop {
        let before = words.get(..end).unwrap_or_default();
        let joined = before.trim_end_matches(['、', '，', '及', '和', '与']);
        let Some(c) = joined.chars().next_back().filter(|_| joined.len() < before.len()) else { return };
        let at = joined.len() - c.len_utf8();
        let alone =
            words.get(..at).unwrap_or_default().chars().next_back().is_none_or(|c| is_apart(c) || c == '其');
        let Some(tag) = tag(joined.get(at..).unwrap_or_default()).filter(|_| alone) else { return };
        let range = TextRange::from(at..joined.len()).shifted(base);
        found.push(NamedLanguage { range, tag: Some(tag) });
        end = at;
    }
}

/// The languages that a list names without 文 or 语; none where it holds anything else.
pub(super) fn by_character(text: &str, list: TextRange) -> Vec<NamedLanguage> {
    let mut start = list.start as usize;
    let mut found = Vec::new();
    for name in list.of(text).split_inclusive(['、', '，', '和', '及', '与']) {
        let word = name.trim_end_matches(['、', '，', '和', '及', '与', '文', '语']);
        let Some(tag) = tag(word) else { return Vec::new() };
        found.push(NamedLanguage { range: TextRange::from(start..start + word.len()), tag: Some(tag) });
        start += name.len();
    }
    found
}

/// Stands between the names of languages.
fn is_apart(c: char) -> bool {
    matches!(
        c,
        '、' | '，'
            | '和'
            | '及'
            | '与'
            | '用'
            | '以'
            | '为'
            | '由'
            | '之'
            | '的'
            | '。'
            | '；'
            | '（'
            | '）'
            | '：'
            | '“'
            | '《'
            | '》'
    )
}

/// A name without the words that lead to it: 均用中文, 其中文.
fn without_lead(name: &str) -> &str {
    const LEADS: [&str; 8] = ["均", "都", "同时", "其", "分别", "各", "每种", "一份"];
    LEADS.iter().filter_map(|lead| name.strip_prefix(lead)).find(|rest| tag(rest).is_some()).unwrap_or(name)
}

/// Make another word of 文.
const NOT_BEHIND: [&str; 10] = ["字", "书", "化", "件", "物", "言", "种", "凭", "献", "号"];

/// Stand before 文 or 语 without naming a language.
const NOT_NAMES: [&str; 42] = [
    "就", "方", "对", "将", "有", "在", "是", "双", "本", "约", "条", "译", "原", "正", "全", "各", "种",
    "换", "上", "下", "前", "后", "该", "官方", "作准", "两", "三", "四", "此", "同", "外", "公", "用", "其",
    "序", "论", "中间", "工作", "一", "术", "母", "国",
];

/// The tag of a language by its name without 文 or 语.
fn tag(name: &str) -> Option<&'static str> {
    TAGS.iter().find(|(names, _)| names.contains(&name)).map(|(_, tag)| *tag)
}

const TAGS: &[(&[&str], &str)] = &[
    (&["中", "汉", "简体中", "繁体中"], "zh"),
    (&["英", "英吉利"], "en"),
    (&["俄", "俄罗斯"], "ru"),
    (&["法", "法兰西"], "fr"),
    (&["西", "西班牙"], "es"),
    (&["阿拉伯", "阿"], "ar"),
    (&["德", "德意志"], "de"),
    (&["日", "日本"], "ja"),
    (&["葡", "葡萄牙"], "pt"),
    (&["意", "意大利"], "it"),
    (&["朝", "朝鲜", "韩", "韩国"], "ko"),
    (&["哈", "哈萨克"], "kk"),
    (&["吉尔吉斯", "吉"], "ky"),
    (&["塔吉克", "塔"], "tg"),
    (&["乌兹别克", "乌"], "uz"),
    (&["土库曼", "土"], "tk"),
    (&["蒙", "蒙古"], "mn"),
    (&["越", "越南"], "vi"),
    (&["老挝"], "lo"),
    (&["柬", "柬埔寨", "高棉"], "km"),
    (&["缅", "缅甸"], "my"),
    (&["泰", "泰国"], "th"),
    (&["印尼", "印度尼西亚"], "id"),
    (&["马来", "马来西亚"], "ms"),
    (&["印地"], "hi"),
    (&["乌尔都"], "ur"),
    (&["孟加拉"], "bn"),
    (&["尼泊尔"], "ne"),
    (&["僧伽罗"], "si"),
    (&["波斯", "伊朗"], "fa"),
    (&["达里"], "prs"),
    (&["普什图"], "ps"),
    (&["土耳其"], "tr"),
    (&["希伯来"], "he"),
    (&["希腊", "希"], "el"),
    (&["乌克兰"], "uk"),
    (&["白俄罗斯", "白俄"], "be"),
    (&["波兰", "波"], "pl"),
    (&["捷克", "捷"], "cs"),
    (&["斯洛伐克"], "sk"),
    (&["匈", "匈牙利"], "hu"),
    (&["罗", "罗马尼亚"], "ro"),
    (&["保加利亚", "保"], "bg"),
    (&["塞尔维亚", "塞"], "sr"),
    (&["克罗地亚"], "hr"),
    (&["斯洛文尼亚"], "sl"),
    (&["马其顿"], "mk"),
    (&["阿尔巴尼亚"], "sq"),
    (&["立陶宛"], "lt"),
    (&["拉脱维亚"], "lv"),
    (&["爱沙尼亚"], "et"),
    (&["芬兰"], "fi"),
    (&["瑞典"], "sv"),
    (&["挪威"], "no"),
    (&["丹麦"], "da"),
    (&["冰岛"], "is"),
    (&["荷", "荷兰"], "nl"),
    (&["格鲁吉亚"], "ka"),
    (&["亚美尼亚"], "hy"),
    (&["阿塞拜疆"], "az"),
    (&["斯瓦希里"], "sw"),
    (&["阿姆哈拉"], "am"),
    (&["迪维希"], "dv"),
    (&["拉丁"], "la"),
];
