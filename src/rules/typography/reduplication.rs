//! Characters that stand twice in a row and belong so.

use crate::text::TextRange;

/// Whether a run of two equal words is a reduplication, a numeral, a name, or a chance meeting of words.
pub(super) fn is_customary(text: &str, run: TextRange) -> bool {
    let words = run.of(text);
    let half = words.len() / 2;
    let Some((word, _)) = words.split_at_checked(half) else { return true };
    let behind = text.get(run.end as usize..).unwrap_or_default();
    is_numeral(word)
        || counts(word)
        || (word.chars().count() == 2 && (holds_a_particle(word) || REDUPLICATED.contains(&word)))
        || NAMES.iter().any(|name| words.contains(name))
        || begins_a_longer_word(word, behind)
}

/// 二十二十, 一一一一.
fn is_numeral(word: &str) -> bool {
    word.chars().all(|c| "〇零一二三四五六七八九十百千万亿萬億两兩廿卅".contains(c))
}

/// 一步一步, 两个两个.
fn counts(word: &str) -> bool {
    word.starts_with(['一', '两', '兩', '几', '幾', '每']) && word.chars().count() <= 3
}

/// A word that joins or negates makes two different words look alike: 和平 + 和平等, 是不 + 是不.
fn holds_a_particle(word: &str) -> bool {
    word.contains(['和', '与', '與', '及', '或', '不', '没', '沒', '的', '了', '是', '之', '又', '也', '而'])
}

/// Verbs, adverbs and sounds that are doubled for emphasis.
const REDUPLICATED: [&str; 35] = [
    "讨论", "討論", "研究", "商量", "考虑", "考慮", "休息", "琢磨", "议论", "思考", "了解", "打听", "合计",
    "商议", "商討", "商讨", "学习", "學習", "逐步", "逐个", "逐渐", "非常", "特别", "十分", "永远", "很多",
    "许多", "好多", "真的", "慢慢", "渐渐", "谢谢", "哗啦", "乒乓", "点滴",
];

/// Names that repeat themselves.
const NAMES: [&str; 6] = ["巴登巴登", "帕果帕果", "帕哥帕哥", "波拉波拉", "瓦拉瓦拉", "汤加汤加"];

/// Whether the second word is the beginning of a longer one, of which the first is the verb:
/// 发展 + 发展中国家, 保护 + 保护区.
fn begins_a_longer_word(word: &str, behind: &str) -> bool {
    const VERBS: [&str; 60] = [
        "发展", "發展", "保护", "保護", "合作", "代表", "管理", "生产", "生產", "消费", "消費", "使用",
        "提供", "支持", "参加", "參加", "组织", "組織", "研究", "访问", "訪問", "投资", "投資", "建设",
        "建設", "服务", "服務", "监督", "監督", "检查", "檢查", "执行", "執行", "经营", "經營", "申请",
        "申請", "签署", "簽署", "缔约", "締約", "援助", "捐助", "出口", "进口", "進口", "推荐", "提名",
        "控告", "起诉", "教育", "培训", "领导", "領導", "指导", "保障", "救助", "保险", "担保", "赔偿",
    ];
    const ENDINGS: [&str; 40] = [
        "中国家",
        "中國家",
        "者",
        "区",
        "區",
        "地",
        "国",
        "國",
        "人",
        "方",
        "员",
        "員",
        "团",
        "團",
        "处",
        "處",
        "局",
        "社",
        "书",
        "書",
        "权",
        "權",
        "率",
        "量",
        "品",
        "费",
        "費",
        "物",
        "法",
        "机构",
        "機構",
        "生",
        "部",
        "业",
        "業",
        "园",
        "園",
        "银行",
        "銀行",
        "大会",
    ];
    VERBS.contains(&word) && ENDINGS.iter().any(|ending| behind.starts_with(ending))
}
