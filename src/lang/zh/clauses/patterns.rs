//! What each kind of clause looks like.

use std::sync::OnceLock;

use crate::lang::clause::ClauseKind;
use crate::lang::zh::clauses::gapped::Gapped;
use crate::text::TextRange;

/// How the words that a pattern finds become a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// The sentence is the clause.
    Whole(ClauseKind),
    /// The words are the clause.
    Part(ClauseKind),
    /// The words are the clause, unless they are denied.
    Affirmed(ClauseKind),
    /// See [`super::entry`].
    EntryIntoForce,
    /// The sentence is the clause, with its times.
    Provisional,
    /// See [`super::termination`].
    Termination,
}

/// A kind of clause.
pub(super) struct Pattern {
    pub(super) sort: Sort,
    /// Words, parted by blanks, without which a sentence is no such clause.
    pub(super) signs: &'static str,
    /// A regular expression in which `本X` stands for this instrument, with the gaps of [`Gapped`].
    form: &'static str,
}

const fn pattern(sort: Sort, signs: &'static str, form: &'static str) -> Pattern {
    Pattern { sort, signs, form }
}

pub(super) const PATTERNS: &[Pattern] = {
    use ClauseKind::*;
    use Sort::{Affirmed, EntryIntoForce, Part, Provisional, Termination, Whole};
    &[
        pattern(
            EntryIntoForce,
            "生效 发生效力 起实施 起施行 起适用 起执行",
            "生效|发生效力|起实施|起施行|起适用|起执行",
        ),
        pattern(
            Provisional,
            "临时适用 暂时适用 暂行适用 暂予适用 先行适用 暂行实施 临时实施",
            "本X<60>(?:(?:临时|暂时|暂行|暂予|先行)(?:适用|实施))|(?:(?:临时|暂时|暂行|暂予|先行)(?:适用|实施))<20>本X",
        ),
        pattern(
            Whole(Duration),
            "有效 期限",
            "本X<80>有效期|本X(?:应|将|自<40>)?(?:继续|长期|无限期|永久)?有效|(?:生效|适用|实施)<30>(?:有效期|有效|期限|期为)|有效期<60>(?:延长|顺延|届满)|无限期",
        ),
        pattern(Termination, "终止 退出 退约 废止 废除 失效 停止有效", ""),
        pattern(
            Whole(Amendment),
            "修改 修正 修订 变更 补充",
            "(?:修改|修正|修订|变更|补充)<20>本|本<60>(?:修改|修正|修订|变更|补充)|修正案|修正书|^.{0,12}(?:修改|修正|修订)和?(?:补充)?$",
        ),
        pattern(
            Whole(Disputes),
            "争端 争议 分歧 争执 歧见 异议 解释 执行 适用 实施",
            "(?:争端|争议|分歧|争执|歧见)<100>(?:解决|协商|谈判|仲裁|处理|磋商|调解|国际法院|提交|商谈)|(?:解决|协商|处理)<40>(?:争端|争议|分歧)|(?:解释|适用|执行|实施|履行)<40>(?:问题|异议|困难|疑问)<40>(?:协商|解决|磋商|谈判)",
        ),
        pattern(
            Whole(OtherTreaties),
            "不影响 不妨碍 不损害",
            "本X<20>不(?:影响|妨碍|损害)<60>(?:条约|协定|公约|协议)",
        ),
        pattern(
            Whole(Reservations),
            "保留",
            "(?:提出|作出|作|许|容许|允许|准许)<10>保留|保留<30>(?:提出|撤回|通知|接受|反对)",
        ),
        pattern(
            Whole(Depositary),
            "保管 保存 存放 交存 留存 送交 受托",
            "保管机关|保管机构|保管人|保管国|保存机关|保存机构|保存人|保存者|保存国|保存方|受托国|(?:交存|存放|送交|留存|交由)<40>(?:秘书长|秘书处|总干事|政府|档案?库|委员会)|(?:秘书长|秘书处|总干事|政府|委员会)<8>(?:保管|保存|存放)",
        ),
        pattern(
            Part(Registration),
            "登记",
            "(?:联合国|秘书处|秘书长|第一百零二条|第102条)<40>登记|登记<20>(?:联合国|秘书处)",
        ),
        pattern(
            Whole(Annexes),
            "附件 附录 附表",
            "(?:附件|附录|附表)<40>(?:组成部分|构成部分|一部分|同等效力)",
        ),
        pattern(
            Whole(NonBinding),
            "约束力 拘束力 权利 义务 意愿 意向 法律效力",
            "(?:不|无|非)<,24>(?:约束力|拘束力)|不(?:产生|创设|构成|具有|设定|引起|形成|施加|赋予)<30>(?:权利|义务|法律效力|条约)|(?:仅|只)(?:为|是|表达|体现|反映|表明)<20>(?:意愿|意向)",
        ),
        pattern(
            Whole(Accession),
            "加入 开放",
            "加入书|开放<,40>(?:签署|签字|加入)|(?:得|可以?|听由)<,30>加入",
        ),
        pattern(
            Affirmed(Adjudication),
            "仲裁 国际法院 法院",
            "(?:提交|诉诸|交付|提请|诉至|交由|付诸)<,16>(?:仲裁|法院|法庭)",
        ),
        pattern(Affirmed(Privileges), "特权 豁免", "(?:享有|享受|给予|赋予)<,20>(?:特权和豁免|特权|豁免)"),
        pattern(
            Affirmed(Liability),
            "责任 赔偿",
            "(?:承担|负有?|负担)<,12>(?:赔偿责任|法律责任|连带责任|赔偿义务)|(?:应|须|应当|将|予以|负责)<,6>赔偿",
        ),
        pattern(
            Part(Priority),
            "优先 为准",
            "本X<,10>优先(?:于|适用)|(?:抵触|不一致|冲突)<16>以?本X<8>(?:为准|优先)",
        ),
        pattern(
            Part(LegalProcedures),
            "批准书 须经批准 法律程序 法律手续 国内程序",
            "批准书|须经批准|(?:完成|履行)<16>(?:法律程序|法律手续|国内程序)<40>(?:生效|起)|(?:法律程序|法律手续|国内程序)<20>生效",
        ),
        pattern(Whole(Greeting), "致意", "^<,60>(?:部|馆|团|处|厅|署|局|会|府|司)向[^，。]{2,60}致意"),
        pattern(Part(Salutation), "阁下 殿下 先生 女士 部长", "(?:阁下|殿下|先生|女士)[：:，]?\\s*$"),
        pattern(
            Whole(Compliment),
            "敬意 问候 崇敬",
            "(?:顺致|谨致|致以|顺此|顺向|并致|借此|藉此|谨此|谨向|重申)<50>(?:敬意|问候|崇敬)|表示<,10>敬意",
        ),
    ]
};

/// Words for this instrument: 本协定, 本谅解备忘录, 本框架协议.
const THIS: &str = "本<8·>(?:条约|协定|协议书?|公约|议定书|备忘录|谅解|安排|纪要|声明|宣言|宪章|规约|盟约|章程|专约|换文|文件)";

/// Each is compiled when a sentence first has one of its signs.
static FORMS: [OnceLock<Option<Gapped>>; PATTERNS.len()] = [const { OnceLock::new() }; PATTERNS.len()];

fn form(pattern: usize) -> Option<&'static Gapped> {
    let written = PATTERNS.get(pattern)?.form;
    FORMS.get(pattern)?.get_or_init(|| about_this(written)).as_ref()
}

/// Where a sentence has the form of a pattern.
pub(super) fn find(pattern: usize, sentence: &str) -> Option<TextRange> {
    form(pattern)?.find(sentence)
}

/// A form with gaps in which `本X` stands for this instrument.
pub(super) fn about_this(form: &str) -> Option<Gapped> {
    Gapped::new(&form.replace("本X", THIS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_a_regular_expression() {
        for (at, pattern) in PATTERNS.iter().enumerate() {
            assert!(form(at).is_some(), "{}", pattern.form);
        }
    }
}
