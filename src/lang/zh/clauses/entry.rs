//! Clauses by which an instrument enters into force, and on what condition.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::clause::{EntryCondition, EntryDelay, EntryEvent};
use crate::lang::zh::clauses::gapped::Gapped;
use crate::lang::zh::clauses::patterns::about_this;
use crate::lang::zh::numeral;
use crate::text::TextRange;

/// Whether the sentence says when the instrument enters into force, by the words found in it (生效); with the
/// condition where it holds for the whole instrument and all its parties.
#[allow(clippy::option_option, reason = "no clause, a clause, a clause with its condition")]
pub(super) fn entry(sentence: &str, words: TextRange) -> Option<Option<EntryCondition>> {
    let end = last_end(sentence, words);
    let part = sentence.get(..end)?;
    let said = subject_and_time(part)?;
    let others = OTHERS.iter().any(|word| said.contains(word));
    if others {
        return None;
    }
    let for_some = FOR_SOME.iter().any(|word| part.contains(word));
    Some(if for_some { None } else { condition(said) })
}

/// Where the last of the words for the entry into force of this instrument ends.
fn last_end(sentence: &str, words: TextRange) -> usize {
    let first = words.end as usize;
    let behind = sentence.get(first..).unwrap_or_default();
    let more =
        ["生效", "发生效力"].iter().filter_map(|word| behind.find(word).map(|at| (at, word.len()))).min();
    match more {
        Some((at, len)) if subject_and_time(sentence.get(..first).unwrap_or_default()).is_none() => {
            first + at + len
        }
        _ => first,
    }
}

/// The words from this instrument, or from the start of the sentence, to its entry into force.
fn subject_and_time(part: &str) -> Option<&str> {
    let forms: [&LazyLock<Option<Gapped>>; 3] = [&SUBJECT, &LATER, &BARE];
    let found = forms.iter().find_map(|form| form.as_ref()?.find(part))?;
    Some(found.of(part))
}

/// 本协定自…之日起生效, 本协定须经批准，并自…起生效, …时，本宪章即发生效力
static SUBJECT: LazyLock<Option<Gapped>> = LazyLock::new(|| {
    about_this(
        "(?:^|[^据照对与就行施止改用修])本X(?:及其附件)?[^。之的]<160>(?:起|后|时|日|天|月|即|始|方可|同时|开始|正式|予以|应|将|立即|而)(?:生效|发生效力|实施|施行|适用|执行)$",
    )
});

/// 在…之日，本协定生效
static LATER: LazyLock<Option<Gapped>> =
    LazyLock::new(|| about_this("(?:自|于|在|俟|待|从).*本X(?:应|将|须|即|便)?(?:生效|发生效力)$"));

/// 自…之日起生效, where the subject stands in an earlier sentence.
static BARE: LazyLock<Option<Gapped>> = LazyLock::new(|| {
    Gapped::new(
        "^[^\u{4e00}-\u{9fff}]*(?:.{0,12}[\u{3000} ])?(?:并?自|于|从|一俟)<100>(?:起|后|时|日|天|月|即|即行)(?:生效|发生效力|实施|施行)$",
    )
});

/// What else enters into force or ceases to be in force.
const OTHERS: [&str; 18] = [
    "修正",
    "修改",
    "修订",
    "终止",
    "退出",
    "退约",
    "废止",
    "裁决",
    "判决",
    "撤回",
    "声明",
    "临时适用",
    "暂时适用",
    "补充",
    "不再",
    "中止",
    "暂停",
    "恢复",
];

/// Of a part of the parties only.
const FOR_SOME: [&str; 9] =
    ["自其", "该国", "对于", "其批准书", "其加入书", "各自的批准书", "对其", "对每一", "对各该"];

fn condition(said: &str) -> Option<EntryCondition> {
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let exchange = says(&["互换批准书", "交换批准书", "互换核准", "批准书互换", "批准书交换"]);
    let deposit = says(&["批准书", "加入书", "接受书", "核准书"]) && says(&["交存", "存放", "送交"]);
    let notification = says(&["通知", "照会", "法律程序", "国内程序", "法律手续", "换文"]);
    let signature = says(&[
        "签署之日",
        "签字之日",
        "签订之日",
        "签署后",
        "签字后",
        "签署时",
        "签字时",
        "签署之时",
        "签署日",
        "签字日",
        "签署起",
        "签字起",
        "签署即",
        "签字即",
    ]);
    let event = match (signature, exchange, deposit, notification) {
        (true, false, false, false) => EntryEvent::Signature,
        (false, true, false, _) => EntryEvent::Exchange,
        (false, false, true, _) => EntryEvent::Deposit,
        (false, false, false, true) => EntryEvent::Notification,
        _ => return None,
    };
    Some(EntryCondition { event, delay: delay(said) })
}

/// 第三十日, 三十天后, 三个月后
fn delay(said: &str) -> EntryDelay {
    static DELAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new("(?:第|起|后|满|经过|过)([一二三四五六七八九十百零〇两0-9０-９]+)(日|天|个月)").ok()
    });
    let found = DELAY.as_ref().and_then(|delay| delay.captures_iter(said).last());
    let value = found.as_ref().and_then(|found| {
        let place = found.get(1)?;
        numeral::read_at(said, place.start())?.value
    });
    let months = found.and_then(|found| found.get(2)).is_some_and(|unit| unit.as_str() == "个月");
    match value {
        Some(months_later) if months => EntryDelay { days: 0, months: months_later },
        Some(days) => EntryDelay { days, months: 0 },
        None => EntryDelay::default(),
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::clause::{ClauseKind, EntryEvent};
    use crate::lang::zh::clauses::find;

    fn entries(text: &str) -> Vec<Option<(EntryEvent, u32, u32)>> {
        let entry = |kind| match kind {
            ClauseKind::EntryIntoForce(condition) => {
                Some(condition.map(|condition: crate::lang::clause::EntryCondition| {
                    (condition.event, condition.delay.days, condition.delay.months)
                }))
            }
            _ => None,
        };
        find(text, 0).into_iter().filter_map(|clause| entry(clause.kind)).collect()
    }

    #[test]
    fn the_condition_of_entry_into_force_is_read() {
        use EntryEvent::*;
        let cases = [
            ("本协定自签署之日起生效。", Signature, 0, 0),
            ("四、本谅解备忘录自签字之日起生效，有效期为五年。", Signature, 0, 0),
            ("本条约自互换批准书之日起三十天后生效。", Exchange, 30, 0),
            ("本条约须经批准，自互换批准书之日起第三十日生效。", Exchange, 30, 0),
            (
                "本协定自双方相互书面通知已完成各自国内法律程序之日起第三十日生效，有效期十年。",
                Notification,
                30,
                0,
            ),
            ("本公约应于第五十份批准书交存联合国秘书长之日后第三十日起生效。", Deposit, 30, 0),
            ("本盟约应自第三十五件批准书送交联合国秘书长存放之日起三个月后发生效力。", Deposit, 0, 3),
        ];
        for (text, event, days, months) in cases {
            assert_eq!(entries(text), [Some((event, days, months))], "{text}");
        }
    }

    #[test]
    fn other_things_that_enter_into_force_are_no_entry_of_the_instrument() {
        for text in [
            "修正按照本条第一款规定的程序生效。",
            "缔约任何一方可以书面通知终止本条约，终止于通知之日起六个月后生效。",
            "缔约一方法院作出的已经生效的裁决，缔约另一方应当予以承认和执行。",
            "本协定的修正案自双方书面同意之日起生效。",
            "本协定自签署之日起临时适用。",
            "双方均可临时中止本协定的部分条款，但应通知另一方，并自对方收到通知之日起生效。",
            "根据本协定作出的安排自双方签字之日起生效。",
            "本公约之加入应以书面通知保管机关，自加入之通知收到之日起六个月后发生效力。",
        ] {
            assert_eq!(entries(text), [], "{text}");
        }
        let later = "对于在本公约生效后批准的国家，本公约自其交存批准书之日后第三十日起生效。";
        assert_eq!(entries(later), [None]);
    }
}
