//! Words that are written with a wrong character, and what stands beside them when they are.
//!
//! Wrong words: Rules for judging editorial errors in books (2005), 6, 12 and 13, and in newspapers (1997), 22, 25
//! and 26. Variants: First Series of Standardized Words with Variant Forms (第一批异形词整理表, GF 1001-2001).

use crate::lang::misprint::WordFault;

/// A word that is mistaken for another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Confusable {
    pub(super) wrong: &'static str,
    pub(super) right: &'static str,
    pub(super) fault: WordFault,
    /// Words that end before it where it is right.
    pub(super) right_behind: &'static [&'static str],
    /// Words that begin behind it where it is wrong; empty where it is wrong before any.
    pub(super) wrong_before: &'static [&'static str],
    /// Words that begin behind it where it is right.
    pub(super) right_before: &'static [&'static str],
}

impl Confusable {
    const fn new(wrong: &'static str, right: &'static str, fault: WordFault) -> Self {
        Self { wrong, right, fault, right_behind: &[], wrong_before: &[], right_before: &[] }
    }

    const fn right_behind(mut self, words: &'static [&'static str]) -> Self {
        self.right_behind = words;
        self
    }

    const fn wrong_before(mut self, words: &'static [&'static str]) -> Self {
        self.wrong_before = words;
        self
    }

    const fn right_before(mut self, words: &'static [&'static str]) -> Self {
        self.right_before = words;
        self
    }
}

const fn wrong(wrong: &'static str, right: &'static str) -> Confusable {
    Confusable::new(wrong, right, WordFault::Wrong)
}

const fn confused(wrong: &'static str, right: &'static str) -> Confusable {
    Confusable::new(wrong, right, WordFault::Confused)
}

const fn variant(wrong: &'static str, right: &'static str) -> Confusable {
    Confusable::new(wrong, right, WordFault::Variant)
}

/// The beginnings of dates in the past or of now: 截至2022年, 截至目前.
const PAST: &[&str] = &[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "一九", "二〇", "二○", "二零", "目前", "今年", "去年",
    "上年", "昨", "本月", "上月", "现在", "今日", "今天", "年底", "当前",
];

/// What closes at a date: 报名截止.
const CLOSED: &[&str] = &[
    "报名", "受理", "申请", "征集", "提交", "登记", "投标", "申报", "接收", "缴费", "注册", "认购", "递交",
    "开放", "时间", "日期", "期限", "投票", "将于", "于",
];

/// The table, in no order: the words are looked for all at once.
pub(super) const TABLE: &[Confusable] = &[
    wrong("布署", "部署").right_behind(&["公", "发", "宣"]),
    wrong("部暑", "部署"),
    confused("给于", "给予").right_before(PAST).right_behind(&[
        "提供", "交", "发", "授", "寄", "送", "转", "配", "付", "租", "借", "卖", "售", "让",
    ]),
    wrong("赋于", "赋予").right_behind(&["天", "禀"]),
    wrong("付于", "付予").wrong_before(&["全权", "权力", "权利"]),
    wrong("授于", "授予").wrong_before(&[
        "勋章", "奖章", "称号", "学位", "职权", "全权", "权力", "权利", "证书", "荣誉", "奖", "“",
    ]),
    wrong("寄于", "寄予").wrong_before(&["厚望", "希望", "期望", "深切", "很大", "高度"]),
    wrong("参予", "参与"),
    wrong("参於", "参与"),
    wrong("干予", "干预"),
    wrong("最后通谍", "最后通牒"),
    wrong("外交通谍", "外交通牒"),
    confused("权力义务", "权利义务"),
    confused("权力和义务", "权利和义务"),
    confused("权力与义务", "权利与义务"),
    confused("权力及义务", "权利及义务"),
    confused("义务和权力", "义务和权利"),
    confused("平等权力", "平等权利"),
    confused("合法权力", "合法权利"),
    confused("基本权力和自由", "基本权利和自由"),
    confused("自卫权力", "自卫权利"),
    confused("发展权力", "发展权利").right_behind(&["不断"]),
    confused("人民的权力和", "人民的权利和").wrong_before(&["自由", "义务", "尊严"]),
    confused("国家权利机关", "国家权力机关"),
    confused("最高权利机关", "最高权力机关"),
    confused("最高权利机构", "最高权力机构"),
    confused("反应情况", "反映情况").right_behind(&[
        "化学", "不良", "过敏", "核", "应激", "生理", "免疫", "连锁", "市场", "副", "毒性", "聚合", "应急",
    ]),
    confused("反应意见", "反映意见").right_behind(&["应急", "快速"]),
    confused("截止到", "截至").wrong_before(PAST).right_behind(CLOSED),
    confused("截止", "截至").wrong_before(PAST).right_behind(CLOSED),
    wrong("既使", "即使").right_behind(&["那"]).right_before(&["用"]),
    wrong("即往不咎", "既往不咎"),
    wrong("一如即往", "一如既往"),
    wrong("一如继往", "一如既往"),
    wrong("既往开来", "继往开来"),
    wrong("再接再励", "再接再厉"),
    wrong("按步就班", "按部就班"),
    wrong("精兵减政", "精兵简政"),
    wrong("融汇贯通", "融会贯通"),
    wrong("并行不背", "并行不悖"),
    wrong("迫不急待", "迫不及待"),
    wrong("直接了当", "直截了当"),
    wrong("提纲契领", "提纲挈领"),
    wrong("再所不惜", "在所不惜"),
    wrong("一代一路", "一带一路"),
    wrong("一带一陆", "一带一路"),
    wrong("互利共嬴", "互利共赢"),
    wrong("双嬴", "双赢"),
    wrong("共嬴", "共赢"),
    wrong("共合国", "共和国"),
    wrong("伙办关系", "伙伴关系"),
    wrong("合做伙伴", "合作伙伴"),
    wrong("互不干涉内正", "互不干涉内政"),
    wrong("领土完正", "领土完整"),
    wrong("联和国", "联合国").right_behind(&["关", "串", "并", "不"]),
    wrong("联合声名", "联合声明"),
    wrong("备望录", "备忘录"),
    wrong("谅介备忘录", "谅解备忘录"),
    wrong("义定书", "议定书"),
    wrong("议订书", "议定书"),
    wrong("震憾", "震撼"),
    wrong("遗撼", "遗憾"),
    wrong("松驰", "松弛"),
    wrong("防犯", "防范").right_before(&["人", "罪"]),
    wrong("规犯", "规范").right_before(&["罪"]),
    wrong("编篡", "编纂"),
    wrong("辩认", "辨认").right_before(&["为", "定", "同"]),
    wrong("渡假", "度假"),
    wrong("欢渡", "欢度"),
    wrong("贯切落实", "贯彻落实"),
    wrong("己经", "已经").right_behind(&["自", "知", "利", "克", "异", "体"]),
    wrong("末能", "未能").right_behind(&["年", "月", "周", "期", "世纪", "季", "始", "本", "岁", "端"]),
    wrong("末来", "未来").right_behind(&["年", "月", "周", "期", "世纪", "季", "始", "本", "岁", "端"]),
    wrong("自已", "自己")
        .right_behind(&[
            "来", "來", "出", "源", "取", "起", "始", "选", "摘", "引", "亲", "親", "独", "獨", "擅", "私",
        ])
        .right_before(&["经", "有", "被", "完", "成", "于", "在", "获", "达", "故", "失"]),
    wrong("兰图", "蓝图").right_behind(&["楼", "荷", "波", "芬", "新西", "爱尔", "贺"]),
    wrong("暴光", "曝光"),
    wrong("竟争", "竞争"),
    wrong("竟选", "竞选"),
    wrong("签暑", "签署"),
    wrong("籖署", "签署"),
    wrong("戒备深严", "戒备森严"),
    wrong("重迭", "重叠"),
    variant("身分", "身份").right_behind(&["终", "本"]).right_before(&["别", "离", "开", "为", "成", "享"]),
    variant("成份", "成分"),
    variant("份量", "分量").right_behind(&["每", "一", "两", "三", "几"]),
    variant("份内", "分内").right_behind(&["省", "月", "年", "县", "一", "两"]),
    variant("过份", "过分"),
    variant("辈份", "辈分"),
    variant("人材", "人才"),
    variant("答覆", "答复"),
    variant("帐户", "账户"),
    variant("帐号", "账号"),
    variant("帐目", "账目"),
    variant("帐簿", "账簿"),
    variant("帐本", "账本"),
    variant("帐款", "账款"),
    variant("帐单", "账单"),
    variant("帐面", "账面"),
    variant("转帐", "转账"),
    variant("记帐", "记账"),
    variant("结帐", "结账"),
    variant("查帐", "查账"),
    variant("入帐", "入账"),
    variant("对帐", "对账"),
    variant("呆帐", "呆账"),
    variant("坏帐", "坏账"),
    variant("定货", "订货")
        .right_behind(&["指", "规", "特", "约", "确", "固", "稳", "决", "限", "法", "一"])
        .right_before(&["物", "币", "运", "款", "轮", "车", "船"]),
    variant("定单", "订单")
        .right_behind(&[
            "指", "规", "特", "约", "确", "固", "稳", "决", "限", "法", "一", "认", "协", "假", "设", "必",
            "不",
        ])
        .right_before(&["位", "独", "一", "方", "个", "证"]),
    variant("摹仿", "模仿"),
    variant("热中于", "热衷于"),
    variant("思惟", "思维"),
    variant("其它", "其他"),
];
