//! Words around a date that say that it is past or to come.

use crate::lang::entity::Tense;
use crate::text::TextRange;

/// What the words directly around a date say of it. Chinese verbs alone have no tense.
pub(super) fn tense(text: &str, date: TextRange) -> Tense {
    let lead = text.get(..date.start as usize).unwrap_or_default().trim_end();
    let rest = text.get(date.end as usize..).unwrap_or_default();
    let clause = rest.split(['，', '。', '；', '：', '、', '\n']).next().unwrap_or_default();
    // 将在D签订的《…》框架下 plans what follows.
    let within = lead.ends_with('在') && clause.contains('的');
    let lead = lead.strip_suffix(['于', '於', '在']).filter(|_| !within).unwrap_or(lead);
    if FUTURE.iter().any(|word| lead.ends_with(word)) && !NOT_FUTURE.iter().any(|word| lead.ends_with(word)) {
        return Tense::Future;
    }
    let deed = behind_place(clause);
    if PAST.iter().any(|word| deed.starts_with(word)) { Tense::Past } else { Tense::Unsaid }
}

/// A clause without the place that it starts with: 在贝里港成功举办.
fn behind_place(clause: &str) -> &str {
    const LONGEST: usize = 8;
    let Some(place) = clause.strip_prefix('在') else { return clause };
    let deed = PAST.iter().filter_map(|word| place.find(word)).min();
    let near = deed.filter(|at| place.get(..*at).is_some_and(|place| place.chars().count() <= LONGEST));
    near.and_then(|at| place.get(at..)).unwrap_or(clause)
}

const FUTURE: [&str; 14] =
    ["将", "將", "拟", "擬", "计划", "計劃", "定", "预定", "預定", "准备", "準備", "预计", "預計", "争取"];

/// Words that end as those do and say something else.
const NOT_FUTURE: [&str; 13] = [
    "协定",
    "協定",
    "规定",
    "規定",
    "决定",
    "決定",
    "制定",
    "商定",
    "约定",
    "原定",
    "签定",
    "曾计划",
    "法定",
];

const PAST: [&str; 10] = ["已经", "已經", "已", "业已", "業已", "成功", "圆满", "圓滿", "顺利", "順利"];

#[cfg(test)]
mod tests {
    use super::{Tense, tense};
    use crate::lang::zh::date;

    #[test]
    fn only_markers_beside_the_date_count() {
        let cases = [
            ("双方将于2022年3月举行论坛。", Tense::Future),
            ("双方欢迎2022年3月举行的论坛。", Tense::Unsaid),
            ("双方将在2022年3月签订的协定框架下合作。", Tense::Unsaid),
            ("2022年3月在贝里港成功举行论坛。", Tense::Past),
            ("2022年3月已建成。", Tense::Past),
            ("双方遵守协定2022年3月的修订。", Tense::Unsaid),
            ("2022年11月在贝里港举办的博览会", Tense::Unsaid),
        ];
        for (text, expected) in cases {
            let date = date::dates(text)[0].range;
            assert_eq!(tense(text, date), expected, "{text}");
        }
    }
}
