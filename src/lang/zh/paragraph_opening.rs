//! Words that open paragraphs: those of resolutions (回顾, 决定), and ordinal words (第一, 首先).

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::ResolutionOpening;
use crate::lang::zh::numeral;
use crate::text::TextRange;

/// What the word that opens a paragraph shows of its place in a resolution. `words` stand behind its marker.
pub(super) fn opening(words: &str) -> Option<ResolutionOpening> {
    let words = words.trim_start_matches(|c| is_blank(c) || c == '*');
    let words = ADVERBS.iter().find_map(|adverb| words.strip_prefix(adverb)).unwrap_or(words);
    let opens = |openers: &[&str]| openers.iter().any(|opener| words.starts_with(opener));
    if opens(&PREAMBULAR) {
        Some(ResolutionOpening::Preambular)
    } else if opens(&EITHER) {
        Some(ResolutionOpening::Either)
    } else {
        opens(&OPERATIVE).then_some(ResolutionOpening::Operative)
    }
}

const ADVERBS: [&str; 9] = ["又", "还", "還", "再次", "进一步", "進一步", "赞赏地", "深为", "严重"];

const PREAMBULAR: [&str; 22] = [
    "回顾",
    "回顧",
    "忆及",
    "憶及",
    "铭记",
    "銘記",
    "考虑到",
    "考慮到",
    "深信",
    "意识到",
    "意識到",
    "认识到",
    "認識到",
    "关切",
    "關切",
    "念及",
    "遵循",
    "震惊",
    "鉴于",
    "鑒於",
    "深感",
    "承认",
];

const EITHER: [&str; 16] = [
    "重申",
    "注意到",
    "欢迎",
    "歡迎",
    "赞赏",
    "讚賞",
    "申明",
    "强调",
    "強調",
    "赞扬",
    "讚揚",
    "确认",
    "確認",
    "感谢",
    "表示",
    "着重",
];

const OPERATIVE: [&str; 30] = [
    "决定", "決定", "请", "請", "吁请", "籲請", "敦促", "要求", "呼吁", "呼籲", "鼓励", "鼓勵", "邀请",
    "邀請", "谴责", "譴責", "促请", "促請", "授权", "授權", "建议", "建議", "核准", "通过", "通過", "宣布",
    "宣佈", "商定", "同意", "支持",
];

/// The 、 behind an ordinal word at the start of a paragraph, unless the word is one of several (第一、第二).
pub(super) fn ordinal_mark(text: &str) -> Option<TextRange> {
    let mut cursor = Cursor::new(text, 0);
    cursor.skip_blanks();
    if cursor.eat("第") {
        let numeral = numeral::read_at(text, cursor.at())?;
        cursor = cursor.moved_to(numeral.range.end as usize);
    } else {
        cursor.eat_any(&["首先", "其次", "再次", "最后", "最後"])?;
    }
    let at = cursor.at();
    cursor.eat("、").then_some(())?;
    let listed = cursor.peek().is_none_or(|next| next == '第' || numeral::is_numeral(next));
    (!listed).then(|| cursor.range_from(at))
}

#[cfg(test)]
mod tests {
    use super::{opening, ordinal_mark};
    use crate::lang::entity::ResolutionOpening::*;

    #[test]
    fn openings_show_the_place_in_a_resolution() {
        assert_eq!(opening("　　又回顾其各项决议，"), Some(Preambular));
        assert_eq!(opening("决定召开会议；"), Some(Operative));
        assert_eq!(opening("重申其立场，"), Some(Either));
        assert_eq!(opening("双方重申友好。"), None);
    }

    #[test]
    fn ordinal_words_take_a_comma() {
        assert_eq!(ordinal_mark("第一、加强合作。").map(|mark| mark.of("第一、加强合作。")), Some("、"));
        assert_eq!(ordinal_mark("首先、加强合作。").map(|mark| mark.start), Some(6));
        for text in ["第一，加强合作。", "第一、第二委员会", "第一、二款", "第一次会议", "一、合作"]
        {
            assert_eq!(ordinal_mark(text), None, "{text}");
        }
    }
}
