//! P004: the parties are named in different orders.

use crate::config::front_matter::AlternatOrder;
use crate::draft::BlockRef;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::{LOOKS_AT, Own, Paired, is_in_quotation, words};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P004",
    name: "party-order-inconsistent",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A text names its two parties in one order wherever they stand side by side.

Compared are the abbreviations before what the two have in common (阿贝关系, 阿贝友谊) and the full names with a \
conjunction between them. The order that is used most is the norm, and that of the title where they are even. All \
places with the other order are one finding with their number; the fix changes the order.

Not reported: titles of other instruments, which C016 judges; quotations; names of bodies (贝阿友好协会); sentences whose \
grammar needs the order (贝里亚共和国同阿兰共和国, 贝方对阿方); texts that declare whose copy they are, which P005 judges.",
    sources: &["Ministry of Foreign Affairs of China, Notes on the signing of treaties (1994), I (3)"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方满意地看到阿贝关系的发展，愿推进‹贝阿›友谊。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方推进阿贝合作。\n\n‹贝里亚共和国和阿兰共和国›将深化阿贝友谊。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方满意地看到阿贝关系的发展，愿推进阿贝友谊。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方推进阿贝合作，支持贝阿友好协会的工作。贝里亚共和国同阿兰共和国加强对话，贝方对阿方表示感谢。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe Republic of Arland and the Republic of Berria value the Arland–Berria partnership. The ‹Republic of Berria and the Republic of Arland› will cooperate.\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides value Arland–Berria relations and will deepen ‹Berria–Arland› friendship.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides value Arland–Berria relations and will deepen Arland–Berria friendship. The Republic of Berria thanks the Republic of Arland.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны высоко оценивают арландско-беррийские отношения и развивают ‹беррийско-арландское› сотрудничество.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nРеспублика Арланд и Республика Беррия развивают арландско-беррийское сотрудничество. Общество беррийско-арландской взаимопомощи продолжает работу.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLa République d’Arland et la République de Berria approfondissent leur amitié. La ‹République de Berria et la République d’Arland› coopèrent.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties approfondissent les relations arlando-berriennes et la coopération arlando-berrienne.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

/// The parties side by side in a block.
struct Ordered<'a> {
    block: BlockRef<'a>,
    paired: Paired,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let front = &context.declared.front_matter;
    let strict = front.alternat.as_ref().is_some_and(|alternat| alternat.value == AlternatOrder::Strict);
    if strict && front.copy.is_some() {
        return;
    }
    let Some(own) = Own::of(context) else { return };
    let mut leading = [0_usize; 2];
    let mut odd = Vec::new();
    let found: Vec<Ordered<'_>> = words(context, Role::is_prose)
        .filter_map(|(block, _, word)| {
            Some(Ordered { block, paired: own.paired(word, block.text, block.language())? })
        })
        .filter(|ordered| !is_in_quotation(&ordered.block, ordered.paired.range()))
        .collect();
    for ordered in &found {
        if let Some(count) = leading.get_mut(ordered.paired.leads) {
            *count += 1;
        }
    }
    let [title_order, reverse] = leading;
    let Some(norm) = norm(title_order, reverse, context.instrument.instrument().title.is_some()) else {
        return;
    };
    odd.extend(found.iter().filter(|ordered| ordered.paired.leads != norm));
    findings.extend(odd.into_iter().map(report));
}

/// The party that should lead; `None` where all agree. The title counts as one place.
fn norm(title_order: usize, reverse: usize, titled: bool) -> Option<usize> {
    if reverse == 0 || (title_order == 0 && (reverse > 1 || !titled)) {
        return None;
    }
    Some(usize::from(reverse > title_order))
}

fn report(ordered: &Ordered<'_>) -> Finding {
    let (paired, text) = (&ordered.paired, ordered.block.text);
    let message = Message::new("P004")
        .with("first", paired.first.of(text))
        .with("second", paired.second.of(text))
        .with("count", 1_usize);
    let finding = Finding::new(&RULE, paired.range().shifted(ordered.block.start), message).grouped("order");
    if !ordered.block.language().spec().names_stand_alone {
        return finding;
    }
    finding.unsafe_fix(Message::new("P004-fix"), paired.swap(text, ordered.block.start))
}
