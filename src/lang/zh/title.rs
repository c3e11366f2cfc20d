//! Paragraphs that read as the title of an instrument.

use crate::lang::cursor::is_blank;
use crate::lang::entity::InstrumentKind;
use crate::lang::zh::kind::{self, Strength};

/// The kind that a paragraph names, if it reads as a title.
pub(super) fn kind_of(text: &str) -> Option<InstrumentKind> {
    const LONGEST: usize = 90;
    // No title is longer in bytes; this spares the count of long paragraphs.
    if text.len() > LONGEST * 4 || text.ends_with(['。', '；', '：', '，']) {
        return None;
    }
    let title = without_marks(text);
    if title.chars().count() > LONGEST || !is_phrase(title) {
        return None;
    }
    let plain = kind::without_addenda(title);
    let word = kind::at_end(plain)?;
    let stem = plain.get(..plain.len() - word.len)?;
    let sure = match word.strength {
        Strength::Strong => true,
        Strength::Weak => {
            stem.chars().count() >= 6 && !GENERAL.iter().any(|general| stem.starts_with(general))
        }
    };
    (sure && !is_clause(stem)).then_some(word.kind)
}

/// The words without Markdown marks and without 《》 around the whole.
fn without_marks(text: &str) -> &str {
    let text = text.trim_matches(|c| is_blank(c) || matches!(c, '#' | '*'));
    match text.strip_prefix('《').and_then(|inner| inner.strip_suffix('》')) {
        Some(inner) if !inner.contains(['《', '》']) => inner.trim(),
        Some(_) | None => text,
    }
}

/// No mark that ends or parts sentences, and no number of a list before the words.
fn is_phrase(title: &str) -> bool {
    !title.contains(['。', '；', '！', '？', '：', '，', '\t', ';', ':', ',', '!', '?', '|'])
        && !title.starts_with(['（', '(', '-', '—', '·', '•', '[', '“', '…'])
}

/// Headings of parts of an instrument: 一般规定, 最后规定.
const GENERAL: [&str; 10] = ["一般", "最后", "最後", "其他", "特别", "特別", "过渡", "過渡", "程序", "补充"];

/// Whether the words before the kind hold a verb of a sentence; those after 关于 are part of the title.
fn is_clause(stem: &str) -> bool {
    let first = TOPICS.iter().filter_map(|topic| stem.find(topic)).min().unwrap_or(stem.len());
    let named = stem.get(..first).unwrap_or_default();
    SUBJECTS.iter().any(|subject| named.starts_with(subject))
        || CLAUSE_WORDS.iter().any(|word| named.contains(word))
        || (ends_with_object_verb(stem) && first == stem.len())
        || EVENT_VERBS.iter().any(|verb| named.contains(verb) && !named.ends_with('的'))
}

/// Open the part of a title that says what it is about.
const TOPICS: [&str; 6] = ["关于", "關於", "有关", "有關", "旨在", "促进"];

const SUBJECTS: [&str; 30] = [
    "双方",
    "雙方",
    "缔约",
    "締約",
    "本",
    "该",
    "該",
    "根据",
    "根據",
    "为",
    "為",
    "按照",
    "依照",
    "我们",
    "我們",
    "各方",
    "两国元首",
    "在",
    "应",
    "應",
    "从",
    "自",
    "以",
    "并",
    "並",
    "其",
    "这",
    "這",
    "于",
    "於",
];

/// Words that a title holds only behind 关于.
const CLAUSE_WORDS: [&str; 44] = [
    "指出",
    "表示",
    "认为",
    "認為",
    "强调",
    "強調",
    "同意",
    "欢迎",
    "歡迎",
    "支持",
    "重申",
    "决定",
    "決定",
    "商定",
    "愿",
    "願",
    "应当",
    "應當",
    "须",
    "須",
    "可以",
    "不得",
    "已经",
    "已經",
    "将于",
    "将在",
    "包括",
    "属于",
    "屬於",
    "希望",
    "呼吁",
    "祝贺",
    "感谢",
    "高度评价",
    "会见",
    "會見",
    "不妨",
    "并且",
    "以及其",
    "的情况",
    "所载",
    "所載",
    "习近平",
    "普京",
];

/// Verbs of which the kind word may be the object.
const EVENT_VERBS: [&str; 30] = [
    "签署", "簽署", "签订", "簽訂", "发表", "發表", "发布", "發布", "通过", "通過", "批准", "达成", "達成",
    "举行", "舉行", "宣布", "宣佈", "落实", "落實", "推动", "推動", "遵守", "履行", "执行", "執行", "加入",
    "退出", "违反", "違反", "恪守",
];

fn ends_with_object_verb(stem: &str) -> bool {
    const VERBS: [&str; 16] = [
        "签", "簽", "订", "訂", "缔结", "締結", "制定", "提出", "修改", "修订", "修訂", "根据", "依据",
        "遵循", "符合", "生效",
    ];
    VERBS.iter().any(|verb| stem.ends_with(verb))
}
