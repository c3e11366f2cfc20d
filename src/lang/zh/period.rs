//! Periods that a text sets: 六个月前书面通知, 有效期五年, 三十日内.

use std::sync::LazyLock;

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::{NumeralSystem, Period, PeriodAct, PeriodUnit};
use crate::lang::zh::literals::Literals;
use crate::lang::zh::numeral;

/// The periods of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<Period> {
    if !SIGNS.occur_in(text) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut done = 0;
    for (place, first) in text.char_indices() {
        if place < done || !numeral::is_numeral(first) {
            continue;
        }
        let end = numeral::read_at(text, place)
            .map_or(place + first.len_utf8(), |numeral| numeral.range.end as usize);
        found.extend(period_at(text, place));
        done = end;
    }
    found
}

/// A word without which no period is set.
static SIGNS: LazyLock<Literals> = LazyLock::new(|| {
    Literals::new(&["内", "內", "提前", "月前", "日前", "有效期", "延长", "延長", "通知", "顺延", "順延"])
});

fn period_at(text: &str, place: usize) -> Option<Period> {
    let before = Cursor::new(text, place);
    let apart = before.previous().is_none_or(|c| {
        !numeral::is_numeral(c) && !"第.．,—-～~至".contains(c) && !c.is_ascii_alphanumeric()
    });
    let numeral = numeral::read_at(text, place).filter(|numeral| apart && numeral.well_formed)?;
    let value = numeral.value.filter(|value| (1..=999).contains(value))?;
    let mut cursor = Cursor::new(text, numeral.range.end as usize);
    cursor.skip_while(is_blank);
    let unit = unit_at(&mut cursor)?;
    let numerals = match numeral.system {
        system @ (NumeralSystem::Chinese | NumeralSystem::Arabic | NumeralSystem::FullWidth) => system,
        _ => return None,
    };
    let surroundings = Surroundings::of(text, place, cursor.at());
    let act = surroundings.act();
    (act.is_some() || surroundings.is_limit()).then(|| Period {
        range: cursor.range_from(place),
        numeral: numeral.range,
        numerals,
        value,
        unit,
        act,
    })
}

fn unit_at(cursor: &mut Cursor) -> Option<PeriodUnit> {
    const UNITS: [(&str, PeriodUnit); 9] = [
        ("周年", PeriodUnit::Year),
        ("年", PeriodUnit::Year),
        ("个月", PeriodUnit::Month),
        ("個月", PeriodUnit::Month),
        ("周", PeriodUnit::Week),
        ("日", PeriodUnit::Day),
        ("天", PeriodUnit::Day),
        ("个日历日", PeriodUnit::Day),
        ("星期", PeriodUnit::Week),
    ];
    let (word, unit) = UNITS.iter().find(|(word, _)| cursor.rest().starts_with(word))?;
    let is_anniversary = *word == "周年";
    cursor.eat(word);
    (!is_anniversary).then_some(*unit)
}

/// The sentence around a period.
struct Surroundings<'t> {
    sentence: &'t str,
    before: &'t str,
    behind: &'t str,
}

impl<'t> Surroundings<'t> {
    fn of(text: &'t str, start: usize, end: usize) -> Self {
        const ENDS: [char; 4] = ['。', '；', '\n', '！'];
        let before = text.get(..start).unwrap_or_default();
        let behind = text.get(end..).unwrap_or_default();
        let first = before
            .char_indices()
            .rev()
            .find(|(_, c)| ENDS.contains(c))
            .map_or(0, |(at, c)| at + c.len_utf8());
        let last = end + behind.find(ENDS).unwrap_or(behind.len());
        let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
        Self { sentence: part(first..last), before: part(first..start), behind: part(end..last) }
    }

    /// 三十日内, and no date in the past.
    fn is_limit(&self) -> bool {
        ["内", "內", "以内", "以內", "之内"].iter().any(|word| self.behind.starts_with(word))
            && !["过去", "過去", "近", "最近", "未来", "未來"].iter().any(|word| self.before.ends_with(word))
    }

    fn act(&self) -> Option<PeriodAct> {
        if !self.is_of_this_instrument() {
            return None;
        }
        self.duration().or_else(|| self.renewal()).or_else(|| self.notice()).or_else(|| self.effect())
    }

    /// 本协定, and no permit or part of it.
    fn is_of_this_instrument(&self) -> bool {
        const OTHERS: [&str; 12] = [
            "签证",
            "簽證",
            "护照",
            "護照",
            "许可",
            "許可",
            "证件",
            "證件",
            "证书",
            "合同",
            "本条款",
            "附件",
        ];
        const OWN: [&str; 18] = [
            "本协定",
            "本協定",
            "本条约",
            "本條約",
            "本公约",
            "本公約",
            "本议定书",
            "本議定書",
            "本备忘录",
            "本備忘錄",
            "本谅解备忘录",
            "本安排",
            "本协议",
            "本協議",
            "本约",
            "本計劃",
            "本计划",
            "本文件",
        ];
        OWN.iter().any(|word| self.sentence.contains(word))
            && !OTHERS.iter().any(|word| self.sentence.contains(word))
    }

    fn duration(&self) -> Option<PeriodAct> {
        let before = self.before.trim_end_matches(['为', '為', '是', '：']);
        (before.ends_with("有效期") || before.ends_with("有效期限")).then_some(PeriodAct::Duration)
    }

    fn renewal(&self) -> Option<PeriodAct> {
        let before = ["有效期", "其有效期", "期限"]
            .iter()
            .find_map(|word| self.before.strip_suffix(word))
            .unwrap_or(self.before);
        let before = before.trim_end_matches(['为', '為', '其']);
        let prolonged = ["延长", "延長", "顺延", "順延", "续延", "续展", "延续", "延續"]
            .iter()
            .any(|word| before.ends_with(word));
        (prolonged
            && (before.contains("自动")
                || before.contains("自動")
                || before.contains('顺')
                || before.contains('順')))
        .then_some(PeriodAct::Renewal)
    }

    fn notice(&self) -> Option<PeriodAct> {
        let ahead = ["前", "之前", "以前"].iter().any(|word| self.behind.starts_with(word));
        let before = ["至少", "不少于", "不少於"].iter().find_map(|word| self.before.strip_suffix(word));
        let early = before.unwrap_or(self.before).ends_with(['前']);
        if !(ahead || early) || !self.gives_notice() || !self.terminates() {
            return None;
        }
        const EXPIRY: [&str; 8] =
            ["期满", "期滿", "届满", "屆滿", "到期", "终了", "有效期结束", "有效期终止"];
        let expiry = EXPIRY.iter().any(|word| self.sentence.contains(word))
            || self.sentence.contains("延长")
            || self.sentence.contains("顺延");
        Some(if expiry { PeriodAct::NonRenewal } else { PeriodAct::Termination })
    }

    fn effect(&self) -> Option<PeriodAct> {
        const BEHIND: [&str; 8] = ["后", "後", "之后", "之後", "期满", "期滿", "届满", "以后"];
        let later = BEHIND.iter().any(|word| self.behind.starts_with(word));
        let notice = ["通知", "照会", "照會"].iter().any(|word| self.before.contains(word));
        (later && notice && self.terminates() && !self.sentence.contains("修"))
            .then_some(PeriodAct::TerminationEffect)
    }

    fn gives_notice(&self) -> bool {
        ["通知", "照会", "照會"].iter().any(|word| self.sentence.contains(word))
    }

    fn terminates(&self) -> bool {
        ["终止", "終止", "退出", "废止", "廢止", "失效", "停止生效", "停止有效"]
            .iter()
            .any(|word| self.sentence.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::PeriodAct;

    fn read(text: &str) -> Vec<(String, u32, Option<PeriodAct>)> {
        find(text).iter().map(|period| (period.range.of(text).to_owned(), period.value, period.act)).collect()
    }

    #[test]
    fn periods_are_told_apart_by_what_they_are_set_for() {
        let one = |text: &str, words: &str, value, act| {
            assert_eq!(read(text), [(words.to_owned(), value, act)], "{text}");
        };
        one("本协定有效期为五年。", "五年", 5, Some(PeriodAct::Duration));
        one("任何一方可提前六个月书面通知另一方终止本协定。", "六个月", 6, Some(PeriodAct::Termination));
        one("本备忘录可由任何一方至少三个月前书面通知终止。", "三个月", 3, Some(PeriodAct::Termination));
        one(
            "如一方在本协定有效期届满6个月前未书面通知终止，本协定继续有效。",
            "6个月",
            6,
            Some(PeriodAct::NonRenewal),
        );
        one(
            "一方书面通知终止后，本协定自通知之日起一年后失效。",
            "一年",
            1,
            Some(PeriodAct::TerminationEffect),
        );
        one("接受国应在三十日内答复。", "三十日", 30, None);
        assert_eq!(
            read("本协定有效期十年，除非一方在期满前六个月通知终止，本协定自动延长五年。"),
            [
                ("十年".to_owned(), 10, Some(PeriodAct::Duration)),
                ("六个月".to_owned(), 6, Some(PeriodAct::NonRenewal)),
                ("五年".to_owned(), 5, Some(PeriodAct::Renewal)),
            ]
        );
    }

    #[test]
    fn dates_and_other_counts_are_no_periods() {
        for text in [
            "2022年内",
            "80年前，两国人民",
            "过去三年内",
            "签证有效期为三个月。",
            "第三十日内",
            "三五年内",
            "自通知之日起生效",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
