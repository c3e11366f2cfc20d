//! What a title says of the instrument's relation to others.

use crate::lang::entity::InstrumentKind;
use crate::lang::zh::kind;

/// Whether a title says that the instrument amends or supplements another one.
pub(super) fn amends(title: &str) -> bool {
    use InstrumentKind::{Agreement, ExchangeOfNotes, Memorandum, Protocol, Treaty};
    const AMENDING: [&str; 10] = [
        "修改",
        "修正",
        "修订",
        "修訂",
        "补充协定",
        "補充協定",
        "补充协议",
        "補充協議",
        "补充议定书",
        "補充議定書",
    ];
    let kind = kind::title_kind(title);
    let binding = matches!(kind, Some(Treaty | Agreement | Protocol | Memorandum | ExchangeOfNotes));
    binding && AMENDING.iter().any(|word| title.contains(word))
}

/// Whether instruments of this title are concluded before diplomatic relations, too.
pub(super) fn precedes_relations(title: &str) -> bool {
    const EARLY: [&str; 24] = [
        "贸易",
        "貿易",
        "支付",
        "边界",
        "邊界",
        "国界",
        "國界",
        "通商",
        "友好",
        "建交",
        "外交关系",
        "外交關係",
        "领事",
        "領事",
        "停战",
        "停戰",
        "和平",
        "侨民",
        "僑民",
        "渔业",
        "漁業",
        "邮政",
        "郵政",
        "国籍",
    ];
    EARLY.iter().any(|word| title.contains(word))
}

#[cfg(test)]
mod tests {
    use super::{amends, precedes_relations};

    #[test]
    fn a_title_says_that_it_amends() {
        assert!(amends("关于修改《阿兰共和国和贝里亚共和国海关协定》的议定书"));
        assert!(amends("阿兰共和国和贝里亚共和国领事条约补充议定书"));
        assert!(!amends("关于修改部分法律的决定"));
        assert!(!amends("国际港口秩序公约任择议定书"));
        assert!(precedes_relations("阿贝贸易协定") && !precedes_relations("阿贝引渡条约"));
    }
}
