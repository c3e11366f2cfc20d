//! C017: an enumeration of dated instruments leaves its order of dates once.

use crate::draft::BlockRef;
use crate::lang::date::PartialDate;
use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::citations::enumerations::{dated_phrase, enumerations};
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C017",
    name: "citations-not-chronological",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Dated instruments in one enumeration stand in the order of their dates.

Reported only where all but one of three or more are in order, which shows that the order of dates was meant. The \
fix puts the citations with their dates in order.

Not reported: enumerations in which an instrument has no date of its own before its title; those that are ordered \
by rank, treaties before agreements before statements.",
    sources: &["practice: published joint statements list the instruments between the parties by date"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守‹2016年6月22日签署的《阿兰共和国和贝里亚共和国联合声明》›、2012年6月6日签署的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合宣言》和2018年3月5日发表的《阿兰共和国和贝里亚共和国联合声明》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守2012年6月6日签署的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合宣言》、2014年5月9日签署的《阿贝友好宣言》、‹2018年3月5日发表的《阿兰共和国和贝里亚共和国联合声明》›和2016年6月22日签署的《阿兰共和国和贝里亚共和国联合声明》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守2012年6月6日签署的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合宣言》、2016年6月22日签署的《阿兰共和国和贝里亚共和国联合声明》和2018年3月5日发表的《阿兰共和国和贝里亚共和国联合声明》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守2015年3月3日签订的《阿贝友好条约》、2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》和2016年6月22日签署的《阿兰共和国和贝里亚共和国联合声明》。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

/// The fewest instruments that show an order.
const FEWEST: usize = 3;

/// The words that cite one instrument, with what orders it.
struct Item {
    range: TextRange,
    date: PartialDate,
    rank: Option<u8>,
}

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for enumeration in enumerations(Paragraph::alone(context)) {
        let items: Option<Vec<Item>> = enumeration.iter().map(item).collect();
        findings.extend(items.and_then(|items| judge(&items, context.text)));
    }
}

/// The edits that put the citations around byte `at` of a block in the order of their dates, counted as the block's start is.
pub(crate) fn chronological(block: &BlockRef<'_>, at: u32) -> Option<Vec<TextEdit>> {
    let at = at.checked_sub(block.start)?;
    let rows = enumerations(Paragraph::of(block))
        .filter_map(|row| row.iter().map(item).collect::<Option<Vec<Item>>>());
    let items = rows.into_iter().find(|items| {
        items.iter().map(|item| item.range).reduce(TextRange::union).is_some_and(|all| all.touches(at))
    })?;
    let edits = in_order(&items, block.text);
    Some(edits.into_iter().map(|edit| edit.shifted(block.start)).collect())
        .filter(|edits: &Vec<_>| !edits.is_empty())
}

fn item(cited: &Cited<'_>) -> Option<Item> {
    let (range, date) = dated_phrase(cited)?;
    Some(Item { range, date, rank: cited.citation.kind.and_then(rank) })
}

fn judge(items: &[Item], text: &str) -> Option<Finding> {
    let ordered = |without: Option<usize>| {
        let kept: Vec<PartialDate> =
            (0..).zip(items).filter(|(at, _)| Some(*at) != without).map(|(_, item)| item.date).collect();
        kept.is_sorted_by(|a, b| !a.is_after(*b))
    };
    if items.len() < FEWEST || ordered(None) || is_by_rank(items) {
        return None;
    }
    let odd = (0..items.len()).find(|at| ordered(Some(*at)))?;
    let finding = Finding::new(&RULE, items.get(odd)?.range, Message::new("C017"));
    Some(finding.unsafe_fix(Message::new("C017-fix"), in_order(items, text)))
}

/// The words of the citations, each put in the place that its date gives it.
fn in_order(items: &[Item], text: &str) -> Vec<TextEdit> {
    let mut sorted: Vec<&Item> = items.iter().collect();
    sorted.sort_by_key(|item| (item.date.earliest(), item.date));
    let moved = items.iter().zip(sorted).filter(|(item, other)| item.range != other.range);
    moved.map(|(item, other)| TextEdit::replace(item.range, other.range.of(text))).collect()
}

/// Whether the instruments stand in the order of their rank, and not all have the same.
fn is_by_rank(items: &[Item]) -> bool {
    let ranks: Option<Vec<u8>> = items.iter().map(|item| item.rank).collect();
    ranks.is_some_and(|ranks| ranks.is_sorted() && ranks.first() != ranks.last())
}

const fn rank(kind: InstrumentKind) -> Option<u8> {
    match kind {
        InstrumentKind::Charter | InstrumentKind::Treaty => Some(0),
        InstrumentKind::Convention | InstrumentKind::Agreement | InstrumentKind::Protocol => Some(1),
        InstrumentKind::JointDeclaration | InstrumentKind::JointStatement | InstrumentKind::Communique => {
            Some(2)
        }
        InstrumentKind::Memorandum | InstrumentKind::Minutes | InstrumentKind::ExchangeOfNotes => Some(3),
        InstrumentKind::Plan | InstrumentKind::Initiative => Some(4),
        InstrumentKind::Note | InstrumentKind::Resolution | InstrumentKind::Act => None,
    }
}
