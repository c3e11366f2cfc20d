//! Words that put the making of an instrument into the future.

use crate::lang::zh::clause;

/// The words end with what puts the deed into the future (拟于, 即将).
pub(super) fn announces(words: &str) -> bool {
    let words = words.trim_end();
    if COPULAS.iter().any(|word| words.ends_with(word)) {
        return false;
    }
    let words = words.strip_suffix(['于', '於', '在']).unwrap_or(words);
    let words = clause::read(words).and_then(|read| read.place).map_or(words, |_| words);
    ANNOUNCING.iter().chain(PLANNING).any(|word| words.ends_with(word))
}

/// The words of a main clause put its verb into the future (双方愿尽快).
pub(super) fn plans(words: &str) -> bool {
    !words.ends_with('以')
        && (PLANNING.iter().any(|word| words.contains(word))
            || ANNOUNCING.iter().any(|word| words.ends_with(word)))
}

/// The words without the modal verb at their end.
pub(super) fn without_modal(words: &str) -> &str {
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
