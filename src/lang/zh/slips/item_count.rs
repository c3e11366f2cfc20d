//! A number of items and the items behind it in the same paragraph: 三点：一是…；二是….

use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::lang::zh::announcement;
use crate::lang::zh::numeral;

use super::slip;

/// Adds the number that a paragraph announces, where it counts another number of items itself.
pub(super) fn find(text: &str, found: &mut Vec<NumberSlip>) {
    for (place, mark) in text.match_indices(['：', ':']) {
        let Some(lead) = text.get(..place) else { continue };
        let Some(behind) = text.get(place + mark.len()..).filter(|behind| !behind.trim().is_empty()) else {
            continue;
        };
        let Some(announced) = announcement::before(lead) else { continue };
        let counted = SERIES.iter().map(|series| series.count(behind)).max().unwrap_or(0);
        if counted >= 2 && counted != announced.count {
            let right = numeral::write(counted, announced.numerals);
            found.push(slip(NumberSlipKind::ItemCount, announced.range, right));
        }
    }
}

/// Words that number the items of a sentence.
struct Series {
    before: &'static str,
    behind: &'static [&'static str],
}

const SERIES: [Series; 4] = [
    Series { before: "", behind: &["是", "要"] },
    Series { before: "第", behind: &["，", "、"] },
    Series { before: "（", behind: &["）"] },
    Series { before: "其", behind: &["，", "、"] },
];

impl Series {
    /// How many items there are, counted from the first on.
    fn count(&self, text: &str) -> u32 {
        let mut rest = text;
        let mut count = 0;
        while let Some(behind) = self.item(rest, count + 1) {
            count += 1;
            rest = behind;
        }
        count
    }

    /// What stands behind the marker of an item, where there is one at the start of a clause.
    fn item<'t>(&self, text: &'t str, number: u32) -> Option<&'t str> {
        let numeral = numeral::write(number, crate::lang::entity::NumeralSystem::Chinese)?;
        let starts = |at: usize| {
            text.get(..at)
                .is_some_and(|lead| lead.is_empty() || lead.ends_with(['；', '，', '。', '：', ' ']))
        };
        self.behind.iter().find_map(|mark| {
            let marker = format!("{}{numeral}{mark}", self.before);
            let (at, _) = text.match_indices(&marker).find(|(at, _)| starts(*at))?;
            text.get(at + marker.len()..)
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind::ItemCount;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn items_are_counted_in_the_paragraph() {
        check(ItemCount, "双方达成以下‹三点›共识：一是扩大贸易；二是便利往来。", &["二"]);
        check(ItemCount, "提出‹两项›原则：（一）互利；（二）平等；（三）开放。", &["三"]);
        check(ItemCount, "强调‹四个方面›：第一，贸易；第二，投资；第三，人文。", &["三"]);
    }

    #[test]
    fn right_numbers_and_prose_are_left() {
        for text in [
            "双方达成以下三点共识：一是扩大贸易；二是便利往来；三是加强协调。",
            "双方达成以下几点共识：一是扩大贸易；二是便利往来。",
            "双方强调两点：合作是主流，分歧可以管控。",
            "双方强调三点：合作一是要互利。",
        ] {
            check(ItemCount, text, &[]);
        }
    }
}
