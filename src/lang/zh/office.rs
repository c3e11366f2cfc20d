//! Words for offices that stand before the name of a person: 外交部长米娜·沃.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::lang::cursor::{is_blank, is_han};
use crate::lang::person::OfficeWord;
use crate::text::TextRange;

/// Last words of offices, in both scripts.
const WORDS: [&str; 42] = [
    "总统",
    "總統",
    "总理",
    "總理",
    "主席",
    "首相",
    "国王",
    "國王",
    "女王",
    "亲王",
    "親王",
    "王储",
    "王儲",
    "大公",
    "元首",
    "部长",
    "部長",
    "外长",
    "外長",
    "外相",
    "大臣",
    "国务卿",
    "國務卿",
    "国务委员",
    "國務委員",
    "秘书长",
    "秘書長",
    "总书记",
    "總書記",
    "议长",
    "議長",
    "委员长",
    "委員長",
    "总干事",
    "總幹事",
    "总裁",
    "總裁",
    "行长",
    "行長",
    "大使",
    "代表",
    "专员",
];

/// Words before an office with which another is meant, or another time.
const CHANGING: [&str; 24] = [
    "副", "代", "代理", "临时", "臨時", "看守", "候任", "当选", "當選", "候选", "候選", "前", "原", "时任",
    "時任", "曾任", "已故", "历任", "歷任", "首任", "继任", "繼任", "卸任", "新任",
];

/// Characters before an office in which such a word may stand.
const REACH: usize = 24;

static OFFICES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(WORDS).ok());

/// The words for offices behind which a name may stand, in order of place.
pub(super) fn find(text: &str) -> Vec<OfficeWord> {
    let Some(offices) = OFFICES.as_ref() else { return Vec::new() };
    let found = offices.find_iter(text).filter(|hit| {
        let behind = text.get(hit.end()..).unwrap_or_default();
        behind.trim_start_matches(is_blank).chars().next().is_some_and(is_han)
    });
    let name = |end: usize| text.len() - text.get(end..).unwrap_or_default().trim_start().len();
    found
        .map(|hit| OfficeWord { range: TextRange::from(hit.range()), name: name(hit.end()) as u32 })
        .collect()
}

/// Whether an office behind these words is one that was held on the day of the text, and no other one: not 副总理,
/// not 前外交部长, not 时任阿兰共和国总统.
pub(super) fn is_plain(before: &str) -> bool {
    let clause = before.rsplit(['，', '。', '；', '：', '、', '！', '？', '\n']).next().unwrap_or_default();
    let start = clause.char_indices().rev().nth(REACH).map_or(0, |(at, _)| at);
    let near = clause.get(start..).unwrap_or_default();
    !CHANGING.iter().any(|word| near.contains(word))
}

#[cfg(test)]
mod tests {
    use super::{find, is_plain};

    #[test]
    fn offices_stand_before_names() {
        let text = "外交部长米娜·沃会见总统。";
        let words: Vec<&str> = find(text).iter().map(|office| office.range.of(text)).collect();
        assert_eq!(words, ["部长"]);
    }

    #[test]
    fn other_offices_and_other_times_are_not_plain() {
        assert!(is_plain("应阿兰共和国") && is_plain("前往贝里港期间，会见了阿兰共和国"));
        assert!(!is_plain("应时任阿兰共和国") && !is_plain("会见阿兰共和国副") && !is_plain("前"));
    }
}
