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

Spans are compared where the names around them are the same: 2022—2026年发展战略 and 2022—2025年发展战略. In languages \
with capital letters a name begins with one, and its cases count as one name. The span that \
fewer mentions give is reported, or else the later one; the other is shown beside it. There is no fix, since either \
may be wrong.

Not reported: editions of a plan that follow each other without overlap (2017—2021年, 2022—2026年); plans of \
different names or of different parties; names with a possessive before them or an owner behind them (its Strategy 2022–2026); spans that are reversed (D009).",
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
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides adopted the Programme of Cooperation for 2022–2026.\n\nThe Commission reviews the Programme of Cooperation for ‹2022–2025›.\n",
        ),
        Example::wrong(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties ont adopté le Programme de coopération 2022-2026.\n\nLa Commission examine le Programme de coopération ‹2022-2025›.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны приняли Программу сотрудничества на 2022–2026 годы.\n\nКомиссия обсудила ход выполнения Программы сотрудничества на ‹2022–2025› годы.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nEach side presented its Development Strategy 2022–2026, and the Development Strategy 2022–2025 of the other was discussed. The Programme of Cooperation for 2017–2021 was followed by the Programme of Cooperation for 2022–2026.\n",
        ),
        Example::right(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLe Programme de coopération 2017-2021 a été suivi du Programme de coopération 2022-2026. Sa Stratégie de développement 2021-2025 a été présentée.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nПрограмма сотрудничества на 2017–2021 годы и Программа сотрудничества на 2022–2026 годы выполняются. Обсуждена Программа культурного сотрудничества на 2022–2025 годы.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(in_own_text(Facet::Span), check),
};

/// A plan in its block.
struct Plan<'a> {
    block: BlockRef<'a>,
    named: &'a NamedSpan,
    years: (PartialDate, PartialDate),
}

impl<'a> Plan<'a> {
    fn of(block: &BlockRef<'a>, named: &'a NamedSpan) -> Self {
        let years = (named.years.start, named.years.end.unwrap_or(named.years.start));
        Self { block: *block, named, years }
    }

    fn place(&self) -> TextRange {
        self.named.range.shifted(self.block.start)
    }

    fn words(&self) -> &'a str {
        self.named.range.of(self.block.text)
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
        .flat_map(|block| block.facts().spans.iter().map(move |named| Plan::of(block, named)))
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
            .with("found", odd.words())
            .with("other", usual.words())
            .with("name", name(odd));
        findings.push(
            Finding::new(&RULE, odd.place(), message).related(usual.place(), Message::new("D016-related")),
        );
    }
}

/// The words of the name as they are shown.
fn name(plan: &Plan<'_>) -> String {
    match (plan.named.titled, plan.before(), plan.behind()) {
        (true, before, "") => before.to_owned(),
        (true, before, behind) => format!("{before}…{behind}"),
        (false, _, behind) => behind.to_owned(),
    }
}

/// Editions that follow each other do not overlap.
fn overlap(a: &Plan<'_>, b: &Plan<'_>) -> bool {
    a.years.0.year < b.years.1.year && b.years.0.year < a.years.1.year
}

fn is_same_plan(a: &Plan<'_>, b: &Plan<'_>) -> bool {
    /// A name as long as this, in characters, tells plans apart by itself.
    const TELLING: usize = 5;
    if a.named.key.is_some() || b.named.key.is_some() {
        return a.named.key == b.named.key;
    }
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
