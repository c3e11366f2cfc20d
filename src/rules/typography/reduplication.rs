//! Characters that stand twice in a row and belong so.

use crate::text::TextRange;

/// Whether a run of two equal words is a reduplication, a numeral, a name, a line of columns,
/// or a chance meeting of words.
pub(super) fn is_customary(text: &str, run: TextRange) -> bool {
    let words = run.of(text);
    let Some((word, _)) = words.split_at_checked(words.len() / 2) else { return true };
    let behind = text.get(run.end as usize..).unwrap_or_default();
    let before = text.get(..run.start as usize).unwrap_or_default();
    let short = word.chars().count() == 2;
    is_numeral(word)
        || counts(word)
        || joins(word)
        || (short && is_reduplicated(word))
        || NAMES.iter().any(|name| words.contains(name))
        || begins_a_longer_word(word, behind)
        || is_noun_and_verb(before, word)
        || words == text.trim()
}

/// 二十二十, 一一一一.
fn is_numeral(word: &str) -> bool {
    word.chars().all(|c| "〇零一二三四五六七八九十百千万亿萬億两兩廿卅".contains(c))
}

/// 一步一步, 一个阶段一个阶段, 两个两个, 多少万多少万; also 去年一年一些.
fn counts(word: &str) -> bool {
    let short = word.chars().count() <= 3;
    word.starts_with('一')
        || (short && (word.contains('一') || word.starts_with(['两', '兩', '几', '幾', '每'])))
        || word.starts_with("多少")
}

/// A word that joins or negates makes different words look alike: 和平 + 和平等, 二年 + 或二年以上,
/// 第十四条及 + 第二十条及.
fn joins(word: &str) -> bool {
    let count = word.chars().count();
    let inside = |c: char| "不没沒的了又越".contains(c);
    let takes_part = matches!(word, "参与" | "參與");
    word.starts_with('和')
        || (count > 2 && word.ends_with('和'))
        || (!takes_part && word.contains(['或', '及', '與', '与', '并', '並']))
        || (count <= 3 && word.contains(inside))
}

/// Verbs and adjectives that are doubled for emphasis, as speakers do.
fn is_reduplicated(word: &str) -> bool {
    REDUPLICATED.contains(&word) || word.ends_with('着') || word.starts_with('很')
}

const REDUPLICATED: [&str; 94] = [
    "讨论", "討論", "研究", "商量", "考虑", "考慮", "休息", "琢磨", "议论", "思考", "了解", "打听", "合计",
    "商议", "商討", "商讨", "学习", "學習", "逐步", "逐个", "逐渐", "非常", "特别", "十分", "永远", "很多",
    "许多", "好多", "真的", "慢慢", "渐渐", "谢谢", "哗啦", "乒乓", "点滴", "照顾", "总结", "见识", "比较",
    "活动", "意思", "热闹", "提醒", "鼓励", "鉴定", "大片", "如何", "那么", "这么", "过奖", "多少", "忽闪",
    "细长", "香甜", "介绍", "收拾", "打扫", "整理", "检查", "锻炼", "准备", "帮助", "解释", "参观", "体验",
    "观察", "放松", "品尝", "打量", "掂量", "商榷", "关心", "表示", "试验", "尝试", "照应", "轻松", "高兴",
    "凉快", "暖和", "漂亮", "干净", "仔细", "认识", "请教", "请坐", "老远", "极少", "最难", "碧蓝", "墨黑",
    "雪白", "黑绿", "指点",
];

/// Names that repeat themselves, or seem to.
const NAMES: [&str; 9] = [
    "巴登巴登",
    "帕果帕果",
    "帕哥帕哥",
    "波拉波拉",
    "瓦拉瓦拉",
    "汤加汤加",
    "拉加拉加",
    "会理事会理事",
    "會理事會理事",
];

/// Whether the second word begins a longer one: 火山 + 火山口, 主教 + 主教团, 发展 + 发展中国家, 保护 + 保护区.
fn begins_a_longer_word(word: &str, behind: &str) -> bool {
    const LONGER: [(&str, &str); 10] = [
        ("根据", "地"),
        ("根據", "地"),
        ("火山", "口"),
        ("主教", "团"),
        ("主教", "團"),
        ("中央", "军委"),
        ("中央", "委员会"),
        ("附件", "一"),
        ("附件", "二"),
        ("附件", "三"),
    ];
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
    LONGER.iter().any(|(first, rest)| *first == word && behind.starts_with(rest))
        || VERBS.contains(&word) && ENDINGS.iter().any(|ending| behind.starts_with(ending))
}

/// A noun and the same word as a verb: 本规定规定的, 该决定决定.
fn is_noun_and_verb(before: &str, word: &str) -> bool {
    const WORDS: [&str; 10] =
        ["规定", "規定", "决定", "決定", "通知", "建议", "建議", "计划", "要求", "声明"];
    WORDS.contains(&word) && before.ends_with(['本', '该', '該', '此', '其', '述', '项', '項', '》'])
}
