//! D020: another number of items than the text announces.

use crate::draft::BlockRef;
use crate::lang::entity::{Announcement, Number, NumberSlipKind};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{SLIPS, is_quoted, slips};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::{List, NodeId, Numbering};
use crate::syntax::{Facet, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D020",
    name: "count-of-items-mismatch",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
As many items follow as the text announces.

The number before a colon (以下三点：, 达成四项共识：) is compared with the numbered list that follows at once, or with \
the items that the paragraph itself numbers (一是…；二是…). There is no fix, since an item may be missing.

Not reported: numbers that announce nothing (以下几点); items that bear no numbers; lists whose own numbers are \
broken (N001, N002).",
    sources: &["arithmetic"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方商定以下‹三点›：\n\n（一）扩大贸易；\n\n（二）便利投资；\n\n（三）加强互联互通；\n\n（四）密切人文往来。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方达成‹三项›共识：一是扩大贸易；二是便利投资。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方商定以下三点：\n\n（一）扩大贸易；\n\n（二）便利投资；\n\n（三）加强互联互通。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方商定以下几个方面：\n\n（一）扩大贸易；\n\n（二）便利投资。\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall cooperate in the following ‹three areas›:\n\n(a) trade;\n\n(b) culture.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach Party shall take the following ‹two measures›:\n\n(a) it shall inform the other Party;\n\n(b) it shall publish the data;\n\n(c) it shall keep records.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall cooperate in the following two areas:\n\n(a) trade;\n\n(b) culture.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall cooperate in the following areas:\n\n(a) trade;\n\n(b) culture.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(SLIPS.and(Facet::Announcement), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for (block, slip) in slips(context, NumberSlipKind::ItemCount) {
        let counted = slip.right.first().map(String::as_str).unwrap_or_default();
        findings.push(report(&block, slip.range, counted));
    }
    for (block, role) in context.with(Facet::Announcement) {
        let Some(announced) = block.facts().announces else { continue };
        if matches!(role, Role::Preamble | Role::Numbered | Role::Body) && !is_quoted(context, block) {
            findings.extend(judge(context, block, announced));
        }
    }
}

fn judge(context: &InstrumentContext<'_>, block: &BlockRef<'_>, announced: Announcement) -> Option<Finding> {
    let instrument = context.instrument.instrument();
    let is_text = |at: &usize| !matches!(instrument.roles.get(*at), Some(Role::Outside | Role::Furniture));
    let next = (block.index + 1..context.instrument.len()).find(is_text)?;
    let numbering = &instrument.numbering;
    let first = numbering.nodes.partition_point(|node| node.block < next);
    let node = numbering.nodes.get(first).filter(|node| node.block == next && is_one(node.number))?;
    let list = numbering.lists.get(node.list)?;
    let counted = run_length(numbering, list, first)?;
    if counted < 2 || counted == announced.count {
        return None;
    }
    let number = Number { value: counted, inserted: 0 };
    let counted = (block.language().spec().numeral)(number, announced.numerals);
    Some(report(block, announced.range, &counted))
}

fn is_one(number: Option<Number>) -> bool {
    number == Some(Number { value: 1, inserted: 0 })
}

/// How many items the list has from its item `first` on, until it begins anew. `None` where a number is missing,
/// stands twice or cannot be read.
fn run_length(numbering: &Numbering, list: &List, first: NodeId) -> Option<u32> {
    let mut length = 0;
    for id in list.items.iter().skip_while(|id| **id != first) {
        let number = numbering.nodes.get(*id)?.number?;
        if length > 0 && is_one(Some(number)) {
            break;
        }
        length += 1;
        if number != (Number { value: length, inserted: 0 }) {
            return None;
        }
    }
    Some(length)
}

fn report(block: &BlockRef<'_>, range: TextRange, counted: &str) -> Finding {
    let message = Message::new("D020").with("found", range.of(block.text)).with("count", counted);
    Finding::new(&RULE, range.shifted(block.start), message)
}
