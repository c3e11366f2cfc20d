//! Words by which a text names its own instrument (本协定) or one that it has named before (该协定).

use crate::lang::entity::{Citation, InstrumentWord, Pointing};
use crate::lang::zh::kind::{self, Strength};
use crate::text::TextRange;

/// The words in order of place, those in quotations and in cited titles left aside.
pub(super) fn find(text: &str, citations: &[Citation]) -> Vec<InstrumentWord> {
    let mut words = Vec::new();
    for (at, sign) in text.match_indices(['本', '该', '該']) {
        let Some((start, end)) = text.get(..at).zip(text.get(at + sign.len()..)) else { continue };
        let pointing = if sign == "本" { Pointing::This } else { Pointing::That };
        let Some((kind, len)) = kind_word(end) else { continue };
        let range = TextRange::from(at..at + sign.len() + len);
        let cited = citations.iter().any(|citation| citation.range.covers(range));
        if !cited && !is_part_of_word(start, pointing) && !in_quotation(start) {
            words.push(InstrumentWord { range, kind, pointing });
        }
    }
    words
}

/// The kind word at the start of `text` and its length, behind words that qualify it.
fn kind_word(text: &str) -> Option<(crate::lang::entity::InstrumentKind, usize)> {
    const QUALIFIERS: [&str; 6] = ["补充", "補充", "附加", "修订", "修訂", "框架"];
    let rest = QUALIFIERS.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    let word = kind::at_start(rest).filter(|word| word.strength == Strength::Strong)?;
    let behind = rest.get(word.len..).unwrap_or_default();
    let other_word = ["束", "项下的义务方"].iter().any(|other| behind.starts_with(other));
    (!other_word).then_some((word.kind, text.len() - rest.len() + word.len))
}

/// 日本, 基本, 应该.
fn is_part_of_word(before: &str, pointing: Pointing) -> bool {
    const BEFORE_THIS: &str = "日基根原版文样樣资資成剧劇书書标標";
    let last = before.chars().next_back();
    match pointing {
        Pointing::This => last.is_some_and(|c| BEFORE_THIS.contains(c)),
        Pointing::That => last.is_some_and(|c| matches!(c, '应' | '應')),
    }
}

fn in_quotation(before: &str) -> bool {
    let last = before.chars().rev().find(|c| matches!(c, '“' | '”' | '「' | '」' | '『' | '』'));
    matches!(last, Some('“' | '「' | '『'))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::{InstrumentKind::*, Pointing::*};

    #[test]
    fn an_instrument_names_itself_and_others() {
        let text =
            "本协定生效前，双方适用该公约和本谅解备忘录；日本条约、应该协议、“本条约”和本条约束不在此列。";
        let found: Vec<_> =
            find(text, &[]).into_iter().map(|word| (word.range.of(text), word.kind, word.pointing)).collect();
        let expected =
            [("本协定", Agreement, This), ("该公约", Convention, That), ("本谅解备忘录", Memorandum, This)];
        assert_eq!(found, expected);
    }
}
