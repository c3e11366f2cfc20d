//! How a paragraph starts and ends, and whether a line goes on in the next.

use crate::lang::cursor::is_blank;
use crate::lang::entity::Ending;
use crate::lang::script::is_han;
use crate::lang::unended::Unended;
use crate::lang::zh::marker;
use crate::text::TextRange;

/// See [`Unended`].
pub(super) static UNENDED: Unended = Unended {
    marks: &['，', '。', '；'],
    full_stop: "。",
    colon: "：",
    leads: &["如下"],
    conjunctions: &["或", "和", "及", "与", "與", "且", "并", "並", "而且", "以及", "并且", "並且", "或者"],
    ends_word: is_han,
    width: 1,
    short_lines: true,
};

/// How `text` ends, closing quotes, brackets and a last remark in brackets left aside.
pub fn ending(text: &str) -> Ending {
    let text = text.trim_end_matches(|c| is_blank(c) || c == '*');
    let sentence = text.trim_end_matches(is_closing);
    match mark_ending(sentence) {
        Ending::Bare => mark_ending(without_last_brackets(text).trim_end_matches(is_closing)),
        ending => ending,
    }
}

/// The mark that `text` ends with, closing quotes, brackets and a conjunction behind the mark left aside.
pub fn end_mark(text: &str) -> Option<char> {
    const CONJUNCTIONS: [&str; 8] = ["以及", "和", "及", "或者", "或", "并", "並", "与"];
    let text = text.trim_end_matches(|c| is_blank(c) || c == '*');
    let joined = CONJUNCTIONS.iter().find_map(|word| text.strip_suffix(word));
    let text = joined.filter(|rest| rest.ends_with(['；', ';', '，'])).unwrap_or(text);
    let mark = |text: &str| text.chars().next_back().filter(|_| mark_ending(text) != Ending::Bare);
    let sentence = text.trim_end_matches(is_closing);
    mark(sentence).or_else(|| mark(without_last_brackets(text).trim_end_matches(is_closing)))
}

/// The 下列 or 以下 in the last sentence of a paragraph that ends with a colon.
pub fn list_cue(text: &str) -> Option<TextRange> {
    const CUES: [&str; 4] = ["下列", "下述", "以下", "如下"];
    let text = text.trim_end_matches(|c| is_blank(c) || c == '*');
    let sentence = text.strip_suffix(['：', ':'])?;
    let start = sentence.rfind(['。', '；', '！', '？']).map_or(0, |mark| mark + '。'.len_utf8());
    let words = sentence.get(start..)?;
    let (at, cue) = CUES.iter().filter_map(|cue| Some((words.rfind(cue)?, cue))).max()?;
    Some(TextRange::from(start + at..start + at + cue.len()))
}

/// Whether `text` starts with a mark that no sentence can start with. …… and —— can.
pub fn starts_mid_sentence(text: &str) -> bool {
    let first = text.trim_start_matches(is_blank).chars().next();
    first.is_some_and(|c| "，。、；：？！）》〉”’】〕」』,;)".contains(c))
}

/// Whether `next` continues the sentence of the line directly before it: a hard wrap.
///
/// Only what looks like nothing else is a wrap, since joining two paragraphs is worse than parting one.
pub fn wraps(line: &str, next: &str) -> bool {
    let line = line.trim_end_matches(is_blank);
    let next = next.trim_end_matches(is_blank);
    is_filled(line, next) && goes_on(line) && continues(next) && !is_label(line) && !are_preamble(line, next)
}

/// Lines shorter than this many columns, a Han character counting two, are not wrapped.
const SHORTEST_WRAPPED: usize = 36;

fn is_closing(c: char) -> bool {
    matches!(c, '”' | '’' | '」' | '』' | '）' | ')' | '】' | '〕' | ']' | '》' | '〉' | '"')
}

fn mark_ending(text: &str) -> Ending {
    match text.chars().next_back() {
        Some('。' | '！' | '？' | '!' | '?' | '.' | '．' | '｡' | '…') => Ending::Terminal,
        Some('：' | ':') => Ending::LeadIn,
        Some('—') if text.ends_with("——") => Ending::LeadIn,
        Some('；' | ';' | '，' | ',' | '、') => Ending::Open,
        Some(_) | None => Ending::Bare,
    }
}

/// `text` without the brackets at its end: 签署。（完） is 签署。
fn without_last_brackets(text: &str) -> &str {
    let open = match text.chars().next_back() {
        Some('）' | ')') => text.rfind(['（', '(']),
        Some(_) | None => None,
    };
    open.and_then(|open| text.get(..open)).unwrap_or_default().trim_end_matches(is_blank)
}

/// Whether the first word of `next` had no room in `line`, as far as the longer of the two shows the room.
fn is_filled(line: &str, next: &str) -> bool {
    let width = columns(line);
    let word = next.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(next.len()).max(2);
    // A mark that may not start a line hangs behind the margin or takes a character along.
    width >= SHORTEST_WRAPPED && columns(next) <= width + word + 2
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

fn goes_on(line: &str) -> bool {
    let last = line.chars().next_back();
    last.is_some_and(|c| c.is_alphanumeric() || matches!(c, '，' | '、')) && !marker::is_heading(line)
}

fn continues(next: &str) -> bool {
    let first = next.chars().next();
    first.is_some_and(|c| c.is_alphanumeric() || matches!(c, '“' | '（' | '，' | '、' | '。' | '；'))
        && marker::marker(next).is_none()
        && !is_title(next)
        && !is_label(next)
}

/// A title, a signature, a date with an event: no mark of a sentence in it, or wide blanks.
fn is_label(line: &str) -> bool {
    let wide_blank = line.contains('\t') || line.contains("  ") || line.contains('　');
    let marked = line.contains(|c| "，。；：、".contains(c));
    wide_blank || (!marked && (is_title(line) || line.contains("日 ")))
}

fn is_title(line: &str) -> bool {
    let kinds = [
        "条约",
        "條約",
        "协定",
        "協定",
        "协议",
        "協議",
        "公约",
        "公約",
        "议定书",
        "議定書",
        "宪章",
        "憲章",
        "规约",
        "規約",
        "备忘录",
        "備忘錄",
        "声明",
        "聲明",
        "宣言",
        "公报",
        "公報",
        "换文",
        "換文",
        "照会",
        "照會",
        "决议",
        "決議",
        "纪要",
        "紀要",
        "规定",
        "規定",
        "细则",
        "細則",
    ];
    let plain = line.trim_end_matches(|c| is_closing(c) || c == '*');
    !line.contains(|c| "，。；：".contains(c)) && kinds.iter().any(|kind| plain.ends_with(kind))
}

/// Whether the two are paragraphs of a preamble, each of which ends with a comma.
fn are_preamble(line: &str, next: &str) -> bool {
    const OPENERS: [&str; 47] = [
        "回顾", "回顧", "忆及", "憶及", "认识", "認識", "考虑", "考慮", "希望", "愿", "願", "鉴于", "鑒於",
        "重申", "根据", "根據", "依据", "依據", "本着", "本著", "为", "為", "确认", "確認", "注意", "铭记",
        "銘記", "深信", "意识", "意識", "强调", "強調", "决心", "決心", "达成", "達成", "兹", "茲", "基于",
        "基於", "承认", "承認", "遵循", "遵照", "同意", "关切", "欢迎",
    ];
    let opens = next.ends_with('，') || OPENERS.iter().any(|opener| next.starts_with(opener));
    line.ends_with('，') && opens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings() {
        let cases = [
            ("双方同意。", Ending::Terminal),
            ("双方称：“同意。”", Ending::Terminal),
            ("双方同意……", Ending::Terminal),
            ("双方签署。（完）", Ending::Terminal),
            ("双方签署（以下简称“双方”）", Ending::Bare),
            ("**声明如下：** ", Ending::LeadIn),
            ("双方重申——", Ending::LeadIn),
            ("交换信息；", Ending::Open),
            ("回顾历史，", Ending::Open),
            ("《阿兰条约》", Ending::Bare),
            ("第一条", Ending::Bare),
            ("", Ending::Bare),
            ("）", Ending::Bare),
        ];
        for (text, expected) in cases {
            assert_eq!(ending(text), expected, "{text}");
        }
    }

    #[test]
    fn starts() {
        for text in ["，双方", "　。", "）的规定", "”双方", "》"] {
            assert!(starts_mid_sentence(text), "{text}");
        }
        for text in ["……双方", "——双方", "“双方”", "《条约》", "双方", ""] {
            assert!(!starts_mid_sentence(text), "{text}");
        }
    }

    #[test]
    fn hard_wraps_are_joined() {
        assert!(wraps("双方一致认为，两国关系保持高水平发展，愿在相互尊重和互", "利共赢的基础上加强合作。"));
        assert!(wraps("双方一致认为，两国关系保持高水平发展，双方愿在经贸、", "人文等领域加强合作。"));
    }

    #[test]
    fn paragraphs_are_not_joined() {
        let line = "双方一致认为，两国关系保持高水平发展，愿在相互尊重和互";
        for next in [
            "",
            "　　利共赢的基础上",
            "第二条 双方",
            "一、双方",
            "《阿兰条约》",
            "阿兰共和国和贝里亚共和国联合声明",
            "双方将在下列各个领域加强互利合作，并为此建立有关工作机制，保持沟通",
        ] {
            assert!(!wraps(line, next), "{next}");
        }
        assert!(!wraps("双方同意", "加强合作。"));
        assert!(!wraps("双方一致认为，两国关系保持高水平发展，愿加强各个领域合作。", "双方同意"));
        assert!(!wraps("阿兰共和国政府和贝里亚共和国政府关于民用航空运输的协定", "阿兰共和国政府"));
        assert!(!wraps("阿兰共和国政府和贝里亚共和国政府（以下简称双方），", "回顾两国友好历史，"));
        assert!(!wraps("阿兰共和国代表　　　　　　　　　　　贝里亚共和国代表", "张三"));
    }
}
