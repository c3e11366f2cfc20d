//! Whose part a reference names, by the words directly before it.

use crate::lang::entity::{Citation, InstrumentKind, ReferenceOwner};
use crate::lang::zh::brackets;
use crate::lang::zh::kind::{self, Strength};

/// The owner named before byte `at`, and where the words for it start that belong to the reference.
pub(super) fn before(text: &str, at: usize, citations: &[Citation]) -> (ReferenceOwner, usize) {
    if let Some(index) = cited_before(text, at, citations) {
        return (ReferenceOwner::Citation(index), at);
    }
    let lead = text.get(..at).unwrap_or_default().trim_end();
    let lead = lead.strip_suffix(['的', '之']).unwrap_or(lead);
    let lead = lead.strip_suffix("共同").unwrap_or(lead);
    if let Some(start) = other_article(lead) {
        return (ReferenceOwner::Other, start);
    }
    named(lead).map_or((ReferenceOwner::Unsaid, at), |(owner, start)| match owner {
        ReferenceOwner::ThisInstrument => (owner, start),
        ReferenceOwner::Unsaid | ReferenceOwner::Citation(_) | ReferenceOwner::Other => (owner, at),
    })
}

/// The citation that ends directly before byte `at`, up to brackets and 的.
fn cited_before(text: &str, at: usize, citations: &[Citation]) -> Option<u32> {
    let index = citations.iter().rposition(|citation| citation.range.end as usize <= at)?;
    let end = citations.get(index)?.range.end as usize;
    let gap = brackets::skip(text.get(end..at)?);
    let linked = LINKS.contains(&gap.trim_end());
    linked.then(|| u32::try_from(index).ok()).flatten()
}

/// What may stand between a title and the part of it that is named.
const LINKS: [&str; 14] = [
    "",
    "的",
    "之",
    "中",
    "中的",
    "共同",
    "项下",
    "項下",
    "附件",
    "尤其是",
    "特别是",
    "特別是",
    "，特别是",
    "，尤其是",
];

/// 同条第二款, 该条第二款: a part of the article named last.
fn other_article(lead: &str) -> Option<usize> {
    let head = lead.strip_suffix(['条', '條', '款', '项', '項'])?;
    let head = head.strip_suffix(['同', '该', '該', '此']).or_else(|| head.strip_suffix("上述"))?;
    Some(head.len())
}

/// 本协定 before the reference: this instrument; any other kind word: another one.
fn named(lead: &str) -> Option<(ReferenceOwner, usize)> {
    if let Some(head) = OWN.iter().find_map(|word| lead.strip_suffix(word)) {
        return Some((ReferenceOwner::ThisInstrument, head.len()));
    }
    let other =
        || OTHERS.iter().any(|word| lead.ends_with(word)).then_some((ReferenceOwner::Other, lead.len()));
    let Some(word) = kind::at_end(lead) else { return other() };
    let head = lead.get(..lead.len() - word.len)?;
    if let Some(before) = head.strip_suffix('本') {
        return Some((ReferenceOwner::ThisInstrument, before.len()));
    }
    let pointed = head.ends_with(['该', '該', '此', '同']);
    let act = word.kind == InstrumentKind::Act && lead.ends_with(['法', '例', '典']);
    (word.strength == Strength::Strong || pointed || act).then_some((ReferenceOwner::Other, lead.len()))
}

/// This instrument, by words that are no kinds.
const OWN: [&str; 15] = [
    "本文件",
    "本文书",
    "本文書",
    "本附件",
    "本文",
    "本安排",
    "本补充安排",
    "本解释",
    "本实施细则",
    "本办法",
    "本通知",
    "本意见",
    "本合同",
    "本附录",
    "本附錄",
];

/// Instruments named by words that are no kinds.
const OTHERS: [&str; 20] = [
    "规则", "規則", "附件", "附录", "附錄", "合同", "办法", "辦法", "守则", "条款", "通则", "通則", "总则",
    "總則", "分则", "細則", "细则", "规程", "規程", "章程",
];
