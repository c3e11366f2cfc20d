//! D016: one plan with two spans of years.

use crate::draft::BlockRef;
use crate::lang::date::PartialDate;
use crate::lang::entity::NamedSpan;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{in_own_text, is_quoted};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D016",
    name: "span-inconsistent",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A plan, programme or strategy bears one span of years throughout a text.

Spans are compared where the names around them are the same: 2022—2026年发展战略 and 2022—2025年发展战略. The span that \
fewer mentions give is reported, or else the later one; the other is shown beside it. There is no fix, since either \
may be wrong.

Not reported: editions of a plan that follow each other without overlap (2017—2021年, 2022—2026年); plans of \
different names or of different parties; spans that are reversed (D009).",
    sources: &["practice: one plan, one span"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持“新阿兰”2022—2026年发展战略。\n\n双方将对接“新阿兰”‹2022—2025年›发展战略。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022—2026年合作规划，赞赏为制定‹2021—2026年›合作规划所做工作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方完成2017—2021年合作规划，将落实2022—2026年合作规划。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持阿兰2022—2026年发展战略和贝里亚2022—2025年发展战略。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(in_own_text(Facet::Span), check),
};

/// A plan in its block.
struct Plan<'a> {
    block: BlockRef<'a>,
    named: &'a NamedSpan,
    place: TextRange,
    years: (PartialDate, PartialDate),
}

impl<'a> Plan<'a> {
    fn of(block: &BlockRef<'a>, named: &'a NamedSpan) -> Option<Self> {
        let mention = block.facts().dates.get(named.date as usize)?;
        let place = mention.range.shifted(block.start);
        Some(Self { block: *block, named, place, years: (mention.start(), mention.end()) })
    }

    fn before(&self) -> &'a str {
        self.named.before.of(self.block.text)
    }

    fn behind(&self) -> &'a str {
        self.named.behind.of(self.block.text)
    }
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let blocks = context.with(Facet::Span).iter().map(|(block, _)| block);
    let blocks = blocks.filter(|block| !is_quoted(context, block));
    let plans: Vec<Plan<'_>> = blocks
        .flat_map(|block| block.facts().spans.iter().filter_map(move |named| Plan::of(block, named)))
        .collect();
    let mut done = vec![false; plans.len()];
    for (at, plan) in plans.iter().enumerate() {
        if done.get(at).copied().unwrap_or(true) {
            continue;
        }
        let mut group = Vec::new();
        for (later, other) in plans.iter().enumerate().skip(at) {
            if is_same_plan(plan, other) {
                group.push(other);
                if let Some(done) = done.get_mut(later) {
                    *done = true;
                }
            }
        }
        judge(&group, findings);
    }
}

fn judge(group: &[&Plan<'_>], findings: &mut Vec<Finding>) {
    let support = |plan: &Plan<'_>| group.iter().filter(|other| other.years == plan.years).count();
    let Some(usual) = group.iter().rev().max_by_key(|plan| support(plan)) else { return };
    for odd in group.iter().filter(|plan| plan.years != usual.years && overlap(plan, usual)) {
        let message = Message::new("D016")
            .with("found", odd.place_words())
            .with("other", usual.place_words())
            .with("name", name(odd));
        findings
            .push(Finding::new(&RULE, odd.place, message).related(usual.place, Message::new("D016-related")));
    }
}

impl Plan<'_> {
    fn place_words(&self) -> String {
        let start = self.place.start - self.block.start;
        TextRange::new(start, start + self.place.len()).of(self.block.text).to_owned()
    }
}

/// The words of the name as they are shown.
fn name(plan: &Plan<'_>) -> String {
    if plan.named.titled {
        format!("{}…{}", plan.before(), plan.behind())
    } else {
        plan.behind().to_owned()
    }
}

/// Editions that follow each other do not overlap.
fn overlap(a: &Plan<'_>, b: &Plan<'_>) -> bool {
    a.years.0.year < b.years.1.year && b.years.0.year < a.years.1.year
}

fn is_same_plan(a: &Plan<'_>, b: &Plan<'_>) -> bool {
    /// A name as long as this, in characters, tells plans apart by itself.
    const TELLING: usize = 5;
    if a.behind() != b.behind() || a.named.titled != b.named.titled {
        return false;
    }
    if a.named.titled {
        return a.before() == b.before();
    }
    match (a.named.nameless_before, b.named.nameless_before) {
        (true, true) => true,
        (false, false) => common_end(a.before(), b.before()) >= 2,
        (true, false) | (false, true) => a.behind().chars().count() >= TELLING,
    }
}

/// How many characters two texts have in common at their ends.
fn common_end(a: &str, b: &str) -> usize {
    a.chars().rev().zip(b.chars().rev()).take_while(|(a, b)| a == b).count()
}
