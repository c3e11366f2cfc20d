//! Slips in how dates and numbers are written: 2022年09月05日, 二零二二年, 9～16亿.

mod abbreviated_year;
mod enclosed;
mod item_count;
mod mixed;
mod no_such_day;
mod padded;
mod range_mark;
mod unit_dropped;
mod words;
mod zero_form;

use crate::lang::entity::{Citation, DateMention};
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::text::TextRange;

/// The slips of a paragraph in order of place.
///
/// Titles and quotations keep their own form; there only words and figures are compared.
pub(super) fn find(text: &str, dates: &[DateMention], citations: &[Citation]) -> Vec<NumberSlip> {
    let mut found = Vec::new();
    padded::find(text, &mut found);
    abbreviated_year::find(text, &mut found);
    mixed::find(text, dates, &mut found);
    zero_form::find(text, &mut found);
    range_mark::find(text, dates, &mut found);
    unit_dropped::find(text, &mut found);
    found.retain(|slip| !enclosed::is_enclosed(text, slip.range, citations));
    words::find(text, &mut found);
    found.extend(no_such_day::find(text, dates));
    item_count::find(text, &mut found);
    found.sort_by_key(|slip| slip.range);
    found
}

fn slip(kind: NumberSlipKind, range: TextRange, right: impl IntoIterator<Item = String>) -> NumberSlip {
    NumberSlip { range, kind, right: right.into_iter().collect() }
}

/// Whether a mistake of one script alone is meant: texts in traditional characters write years with 零 and ○.
pub(super) fn is_usual_in_traditional(slip: &NumberSlip) -> bool {
    slip.kind == NumberSlipKind::ZeroForm
}

#[cfg(test)]
pub(super) mod tests {
    use super::find;
    use crate::lang::slip::NumberSlipKind;
    use crate::lang::zh::{citation, date};

    /// The fixture has ‹› drawn around each slip of `kind`; each is written rightly as `expected` says.
    pub(super) fn check(kind: NumberSlipKind, fixture: &str, expected: &[&str]) {
        let text: String = fixture.chars().filter(|c| !matches!(c, '‹' | '›')).collect();
        let dates = date::dates(&text);
        let slips = find(&text, &dates, &citation::find(&text, &dates));
        let slips: Vec<_> = slips.iter().filter(|slip| slip.kind == kind).collect();
        let mut picture = text.clone();
        for slip in slips.iter().rev() {
            picture.insert(slip.range.end as usize, '›');
            picture.insert(slip.range.start as usize, '‹');
        }
        assert_eq!(picture, fixture);
        let right: Vec<String> = slips.iter().map(|slip| slip.right.join("|")).collect();
        assert_eq!(right, expected, "{fixture}");
    }

    #[test]
    fn titles_and_quotations_keep_their_form() {
        for text in [
            "双方落实《合作规划（2022-2026年）》。",
            "双方支持“2022-2026年发展战略”。",
            "签署了《二零二二年联合声明》。",
            "“主管机关（22年9月版）”",
        ] {
            let dates = date::dates(text);
            assert_eq!(find(text, &dates, &citation::find(text, &dates)), [], "{text}");
        }
    }
}
