//! Parts of this instrument that are about to be named: 本协定第, 根据第五条第.

use crate::lang::entity::{Number, ReferenceLevel};
use crate::lang::writing::PartCall;
use crate::lang::zh::numeral;

/// Words behind which a 第 names a part of this instrument.
const LEADS: &[&str] = &[
    "本协定",
    "本條約",
    "本条约",
    "本協定",
    "本议定书",
    "本議定書",
    "本公约",
    "本公約",
    "本备忘录",
    "本備忘錄",
    "本声明",
    "本聲明",
    "本宣言",
    "本章",
    "本节",
    "依照",
    "依据",
    "依據",
    "根据",
    "根據",
    "按照",
    "遵照",
    "违反",
    "違反",
    "符合",
    "除",
    "见",
    "見",
    "在",
    "条和",
    "條和",
    "条、",
    "條、",
    "条或",
    "條或",
    "条至",
    "條至",
    "款和",
    "款、",
    "款或",
    "款至",
];

/// The part that a 第 before the cursor is about to name.
pub(super) fn part(before: &str) -> Option<PartCall> {
    call(before, written)
}

/// The same in traditional characters.
pub(super) fn traditional_part(before: &str) -> Option<PartCall> {
    call(before, traditional_written)
}

fn call(before: &str, written: fn(ReferenceLevel, &str) -> Option<String>) -> Option<PartCall> {
    let from = before.rfind('第')?;
    let lead = before.get(..from)?;
    let typed = before.get(from + '第'.len_utf8()..)?;
    let is_numeral = |c: char| c.is_ascii_digit() || "（(一二三四五六七八九十百零〇两".contains(c);
    if !typed.chars().all(is_numeral) {
        return None;
    }
    let within = within(lead);
    let inner = within.iter().flatten().last().map(|(level, _)| *level);
    let level = match inner {
        Some(ReferenceLevel::Article) => Some(ReferenceLevel::Paragraph),
        Some(ReferenceLevel::Paragraph) => Some(ReferenceLevel::Item),
        Some(_) | None => None,
    };
    let own_part = lead.ends_with("本条") || lead.ends_with("本條");
    let level = if own_part { Some(ReferenceLevel::Paragraph) } else { level };
    let certain = level.is_some() || LEADS.iter().any(|word| lead.ends_with(word));
    let opens = lead.trim().is_empty();
    Some(PartCall { from: from as u32, level, within, certain, opens, written })
}

/// 第五条, 第五条第二款 at the end of the words before.
fn within(lead: &str) -> [Option<(ReferenceLevel, Number)>; 2] {
    let named = |words: &str, ends: [char; 2], level: ReferenceLevel| {
        let numbered = words.strip_suffix(ends)?;
        let at = numbered.rfind('第')?;
        let value = numeral::value_of(numbered.get(at + '第'.len_utf8()..)?)?;
        Some((at, (level, Number { value, inserted: 0 })))
    };
    if let Some((at, paragraph)) = named(lead, ['款', '款'], ReferenceLevel::Paragraph) {
        let article = lead.get(..at).and_then(|rest| named(rest, ['条', '條'], ReferenceLevel::Article));
        return [article.map(|(_, article)| article), Some(paragraph)];
    }
    [named(lead, ['条', '條'], ReferenceLevel::Article).map(|(_, article)| article), None]
}

fn written(level: ReferenceLevel, numeral: &str) -> Option<String> {
    Some(match level {
        ReferenceLevel::Part => format!("第{numeral}编"),
        ReferenceLevel::Chapter => format!("第{numeral}章"),
        ReferenceLevel::Section => format!("第{numeral}节"),
        ReferenceLevel::Article => format!("第{numeral}条"),
        ReferenceLevel::Paragraph => format!("第{numeral}款"),
        ReferenceLevel::Item => format!("第（{numeral}）项"),
        ReferenceLevel::Annex | ReferenceLevel::Subitem => return None,
    })
}

fn traditional_written(level: ReferenceLevel, numeral: &str) -> Option<String> {
    let words = written(level, numeral)?;
    Some(words.replace('条', "條").replace('节', "節").replace('编', "編").replace('项', "項"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_before_say_what_is_named() {
        let level = |before: &str| part(before).map(|call| (call.level, call.certain));
        assert_eq!(level("根据第"), Some((None, true)));
        assert_eq!(level("根据第五条第"), Some((Some(ReferenceLevel::Paragraph), true)));
        assert_eq!(level("根据第五条第二款第"), Some((Some(ReferenceLevel::Item), true)));
        assert_eq!(level("本条第二"), Some((Some(ReferenceLevel::Paragraph), true)));
        assert_eq!(level("双方支持第"), Some((None, false)));
        assert_eq!(level("双方举行第五次"), None);
    }
}
