//! Which citations go on an enumeration, and which instruments a sentence puts to use.

use crate::lang::entity::{Citation, DateMention, Invoker};
use crate::lang::zh::{brackets, citation};
use crate::text::TextRange;

/// Marks the citations that go on an enumeration and those that are put to use.
pub(super) fn mark(text: &str, dates: &[DateMention], citations: &mut [Citation]) {
    let mut before: Option<(u32, Option<Invoker>)> = None;
    for cited in citations {
        let start = phrase_start(dates, cited, before.map_or(0, |(end, _)| end));
        let joined = before
            .filter(|(end, _)| citation::is_joiner(brackets::skip(TextRange::new(*end, start).of(text))));
        cited.joined = joined.is_some();
        cited.invoked = match joined {
            Some((_, invoker)) => invoker,
            None => invoker(text, start, cited.range.end),
        };
        before = Some((cited.range.end, cited.invoked));
    }
}

/// Where the words that belong to a title begin: at the date before it, or at the title itself.
fn phrase_start(dates: &[DateMention], cited: &Citation, behind: u32) -> u32 {
    let date = cited.date.and_then(|date| dates.get(date.index as usize));
    let before = date.map(|date| date.range.start);
    before.filter(|start| *start >= behind && *start < cited.range.start).unwrap_or(cited.range.start)
}

/// Who puts the instrument to use whose phrase lies from `start` to `end`.
fn invoker(text: &str, start: u32, end: u32) -> Option<Invoker> {
    let before = text.get(..start as usize)?;
    let sentence = before.rfind(SENTENCE_ENDS).map_or(0, |at| at + before.get(at..).map_or(0, first_length));
    let before = before.get(sentence..)?;
    let behind = text.get(end as usize..)?;
    let behind = behind.split(SENTENCE_ENDS).next().unwrap_or_default();
    if PAST.iter().any(|word| before.contains(word)) || ENDED.iter().any(|word| behind.contains(word)) {
        return None;
    }
    let lead = before.trim_end_matches(['于', '於', ' ']);
    let used = USES.iter().find_map(|word| lead.strip_suffix(word));
    let framed = || {
        let inside = FRAMES.iter().any(|word| behind.starts_with(word));
        lead.strip_suffix('在').filter(|_| inside)
    };
    let subject = used.or_else(framed)?;
    Some(if is_by_parties(subject) { Invoker::Parties } else { Invoker::Unsaid })
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// Whether the parties to the draft stand as the subject at the end of `words`, or began the sentence by
/// saying what they will do.
fn is_by_parties(words: &str) -> bool {
    let mut rest = words.trim_end();
    while let Some(shorter) = ADVERBS.iter().find_map(|word| rest.strip_suffix(word)) {
        rest = shorter;
    }
    if PARTIES.iter().any(|word| rest.ends_with(word)) {
        return true;
    }
    let clause = rest.strip_suffix(['，', '：', ',']).unwrap_or_default();
    let said = PARTIES.iter().find_map(|word| clause.strip_prefix(word));
    said.is_some_and(|said| said.is_empty() || SAYING.contains(&without_adverbs(said)))
}

fn without_adverbs(words: &str) -> &str {
    let mut rest = words;
    while let Some(shorter) = ADVERBS.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = shorter;
    }
    rest
}

const SENTENCE_ENDS: [char; 5] = ['。', '；', '！', '？', '\n'];

/// Words that look back; what is recalled need not be in force.
const PAST: [&str; 14] = [
    "回顾",
    "回顧",
    "忆及",
    "憶及",
    "曾",
    "当时",
    "當時",
    "历史上",
    "歷史上",
    "此前",
    "过去",
    "過去",
    "纪念",
    "紀念",
];

/// Words that say that an instrument no longer applies.
const ENDED: [&str; 14] = [
    "取代",
    "替代",
    "代替",
    "废止",
    "廢止",
    "终止",
    "終止",
    "失效",
    "接替",
    "期满",
    "期滿",
    "不再",
    "停止",
    "修订后",
];

const USES: [&str; 30] = [
    "执行",
    "執行",
    "落实",
    "落實",
    "履行",
    "遵守",
    "恪守",
    "根据",
    "根據",
    "依据",
    "依據",
    "依照",
    "按照",
    "遵循",
    "遵照",
    "贯彻",
    "貫徹",
    "实施",
    "實施",
    "适用",
    "適用",
    "援引",
    "信守",
    "执行好",
    "落实好",
    "用好",
    "履行好",
    "秉持",
    "按",
    "依",
];

const FRAMES: [&str; 6] = ["框架下", "框架内", "框架內", "的框架下", "的框架内", "的基础上"];

const PARTIES: [&str; 10] =
    ["双方", "雙方", "两国", "兩國", "缔约双方", "締約雙方", "缔约各方", "締約各方", "缔约国", "締約國"];

const ADVERBS: [&str; 36] = [
    "将",
    "將",
    "愿",
    "願",
    "应",
    "應",
    "应当",
    "應當",
    "须",
    "須",
    "继续",
    "繼續",
    "切实",
    "切實",
    "全面",
    "严格",
    "嚴格",
    "认真",
    "認真",
    "坚定",
    "堅定",
    "坚定不移",
    "共同",
    "积极",
    "積極",
    "一致",
    "同意",
    "商定",
    "决定",
    "進一步",
    "进一步",
    "充分",
    "有效",
    "尽快",
    "忠实",
    "均",
];

const SAYING: [&str; 12] =
    ["", "指出", "强调", "強調", "重申", "表示", "认为", "認為", "声明", "聲明", "确认", "確認"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::titles::NoTitles;
    use crate::lang::zh::scan;

    #[test]
    fn an_enumeration_reaches_over_the_dates_before_its_titles() {
        let text = "2013年签订的《友好条约》、2014年签订的《海关协定》和《引渡条约》，以及双方同年发表的《联合声明》。";
        let joined: Vec<bool> = scan(text, &NoTitles).citations.iter().map(|cited| cited.joined).collect();
        assert_eq!(joined, [false, true, true, false]);
    }

    #[test]
    fn a_sentence_says_who_puts_an_instrument_to_use() {
        let cases = [
            ("双方将继续切实落实2015年签订的《引渡条约》。", Some(Invoker::Parties)),
            ("双方同意，根据《引渡条约》加强合作。", Some(Invoker::Parties)),
            ("根据《引渡条约》，双方加强合作。", Some(Invoker::Unsaid)),
            ("双方将在2015年签订的《引渡条约》框架下合作。", Some(Invoker::Parties)),
            ("双方呼吁有关国家执行《引渡条约》。", Some(Invoker::Unsaid)),
            ("双方回顾根据《引渡条约》开展的合作。", None),
            ("双方遵守的《引渡条约》已由《司法协助条约》取代。", None),
            ("双方欢迎《引渡条约》。", None),
        ];
        for (text, expected) in cases {
            assert_eq!(
                scan(text, &NoTitles).citations.first().and_then(|cited| cited.invoked),
                expected,
                "{text}"
            );
        }
    }
}
