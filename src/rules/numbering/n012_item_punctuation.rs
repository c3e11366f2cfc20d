//! N012: items of one list end differently.

use crate::lang::entity::{InstrumentKind, MarkerFamily};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::Item;
use crate::rules::numbering::runs::Run;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;
use crate::syntax::numbering::is_division;
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N012",
    name: "list-item-punctuation",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The items of a list end alike: each with a semicolon and the last with a full stop, or all with full stops.

Reported: one item that ends otherwise than the rest; a last item with a semicolon behind which nothing follows. The \
fix writes the mark that the list asks for.

Not reported: items that hold several sentences or items of their own; a last item behind which the sentence goes on, or \
which stands in a list that goes on; lists in which more than one item departs.",
    sources: &["United Nations Editorial Manual: paragraphs and subparagraphs", "drafting practice"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生‹。›\n（三）文化；\n（四）体育。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生；\n（三）文化‹；›\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties coopèrent dans les domaines suivants\u{a0}:\n\na) l’éducation\u{a0};\n\nb) la santé‹.›\n\nc) la culture\u{a0};\n\nd) le sport.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties coopèrent dans les domaines suivants\u{a0}:\n\na) l’éducation\u{a0};\n\nb) la santé\u{a0};\n\nc) la culture.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生；\n（三）文化。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n（一）双方交换信息。\n（二）双方举办培训。\n（三）双方互派人员。\n\n第二条\n本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED, check),
};

/// How an item ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Semicolon,
    Stop,
    /// The stop of other scripts, which also ends a paragraph whose last item runs in with it.
    Point,
    Comma,
    /// Another mark or none, or the item goes on below: it shows nothing.
    Other,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    // A resolution is one sentence, which N019 judges.
    if context.facts.kind == Some(InstrumentKind::Resolution) {
        return;
    }
    for run in
        context.runs().iter().filter(|run| !is_division(run.family) && run.family != MarkerFamily::Bare)
    {
        findings.extend(judge(context, run));
    }
}

fn judge(context: &InstrumentContext<'_>, run: &Run<'_>) -> Option<Finding> {
    let ends: Vec<End> = run.items.iter().map(|item| end_of(context, item)).collect();
    let (last, others) = ends.split_last()?;
    let count = |end: End| others.iter().filter(|other| **other == end).count();
    let (semicolons, stops) = (count(End::Semicolon), count(End::Stop));
    let odd = |norm: End| others.iter().position(|end| *end != norm && *end != End::Other);
    let departing = others.len() - count(End::Other) - semicolons.max(stops);
    if departing == 1 && semicolons > 1 {
        let item = odd(End::Semicolon).and_then(|at| run.items.get(at))?;
        let mark = mark_of(context, run, End::Semicolon)?;
        return item.facts.form.one_sentence.then(|| report(context, item, &mark)).flatten();
    }
    if departing == 1 && stops > 1 {
        let item = odd(End::Stop).and_then(|at| run.items.get(at))?;
        return report(context, item, &mark_of(context, run, End::Stop)?);
    }
    let item = run.items.last()?;
    let unfinished = *last == End::Semicolon && departing == 0 && others.len() - count(End::Other) > 0;
    (unfinished && ends_list(context, run, item)).then(|| report(context, item, stop_beside(item))).flatten()
}

/// How the item ends, where it is one paragraph without parts.
fn end_of(context: &InstrumentContext<'_>, item: &Item<'_>) -> End {
    let instrument = context.instrument.instrument();
    let Some(node) = instrument.numbering.nodes.get(item.id) else { return End::Other };
    let below = (node.block + 1..node.end)
        .any(|at| !matches!(instrument.roles.get(at), None | Some(Role::Outside | Role::Furniture)));
    if below || !item.facts.nested.is_empty() {
        return End::Other;
    }
    match item.facts.form.end_mark {
        Some('；' | ';') => End::Semicolon,
        Some('。') => End::Stop,
        Some('.') => End::Point,
        Some('，' | ',' | '、') => End::Comma,
        _ => End::Other,
    }
}

/// Whether nothing goes on behind the last item: its part is no item of a list that goes on.
fn ends_list(context: &InstrumentContext<'_>, run: &Run<'_>, item: &Item<'_>) -> bool {
    let instrument = context.instrument.instrument();
    let nodes = &instrument.numbering.nodes;
    let inner =
        run.parent.and_then(|parent| nodes.get(parent)).is_some_and(|parent| !is_division(parent.family));
    let next = (item.block + 1..context.instrument.len())
        .find(|at| !matches!(instrument.roles.get(*at), Some(Role::Outside | Role::Furniture)));
    let goes_on = next.is_some_and(|next| matches!(instrument.roles.get(next), Some(Role::Body)));
    let siblings = instrument.numbering.lists.iter().filter(|list| list.parent == run.parent).count();
    !inner && !goes_on && siblings == 1
}

/// The mark that other items end with, with the blank before it, as French sets one.
fn mark_of(context: &InstrumentContext<'_>, run: &Run<'_>, end: End) -> Option<String> {
    let item = run.items.iter().find(|item| end_of(context, item) == end)?;
    let block = context.instrument.block(item.block)?;
    let words = block.text.trim_end();
    let mark = item.facts.form.end_mark?;
    let before = words.get(..words.rfind(mark)?)?;
    let blank = before.get(before.trim_end().len()..)?;
    Some(format!("{blank}{mark}"))
}

/// The stop of the script whose semicolon the item ends with.
fn stop_beside(item: &Item<'_>) -> &'static str {
    if item.facts.form.end_mark == Some('；') { "。" } else { "." }
}

fn report(context: &InstrumentContext<'_>, item: &Item<'_>, expected: &str) -> Option<Finding> {
    let block = context.instrument.block(item.block)?;
    let words = block.text.trim_end();
    let mark = item.facts.form.end_mark?;
    let at = words.rfind(mark)?;
    let blank = at - words.get(..at)?.trim_end().len();
    let range = TextRange::from(at..at + mark.len_utf8()).shifted(block.start);
    let whole = TextRange::from(at - blank..at + mark.len_utf8()).shifted(block.start);
    let message = Message::new("N012").with("expected", expected.trim());
    let fix = Message::new("N012-fix").with("expected", expected.trim());
    Some(Finding::new(&RULE, range, message).safe_fix(fix, vec![TextEdit::replace(whole, expected)]))
}
