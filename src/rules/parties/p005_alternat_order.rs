//! P005: a party's own copy names the other party first.

use crate::config::front_matter::AlternatOrder;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::{LOOKS_AT, Own, is_in_quotation, words};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P005",
    name: "alternat-order",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
In the copy that a party keeps, that party is named first wherever the two stand side by side.

Judged are the full names in the title and the text, the abbreviations before what the two have in common (阿贝关系), \
the capitals and the languages of the two. All places are one finding with their number; the fix changes the order.

Judged only where the front matter says `alternat: strict` and whose copy the text is (`copy`). Not reported: titles \
of other instruments, which C016 judges; quotations; names of bodies; sentences whose grammar needs the order; \
the columns of signatures.",
    sources: &[
        "Ministry of Foreign Affairs of China, Notes on the signing of treaties (1994), I (3)",
        "Swiss Federal Chancellery, Gesetzestechnische Richtlinien, 199",
    ],
    examples: &[
        Example::wrong(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方会议轮流在‹贝里港和阿兰堡›举行。\n",
        ),
        Example::wrong(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方愿推进‹贝阿›友谊。\n",
        ),
        Example::right(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方会议轮流在阿兰堡和贝里港举行，文件用阿兰文和贝里亚文写成。\n",
        ),
        Example::right(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: fixed\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方会议轮流在贝里港和阿兰堡举行。\n",
        ),
        Example::wrong(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides will meet alternately in ‹Port Berri and Arlandburg›.\n",
        ),
        Example::right(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides will meet alternately in Arlandburg and Port Berri.\n",
        ),
        Example::wrong(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\nСовместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны развивают ‹беррийско-арландское› сотрудничество.\n",
        ),
        Example::right(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\nСовместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны развивают арландско-беррийское сотрудничество.\n",
        ),
        Example::wrong(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\nDéclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties se réunissent en alternance à ‹Port Berri et à Arlandbourg›.\n",
        ),
        Example::right(
            "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\nDéclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties se réunissent en alternance à Arlandbourg et à Port Berri.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let front = &context.declared.front_matter;
    let strict = front.alternat.as_ref().is_some_and(|alternat| alternat.value == AlternatOrder::Strict);
    let Some(copy) = front.copy.as_ref().filter(|_| strict) else { return };
    let keeper = context.registry.parties().by_id(&copy.value);
    let Some(first) = context.facts.parties.iter().position(|party| Some(*party) == keeper) else { return };
    let Some(own) = Own::of(context) else { return };
    for (block, _, word) in words(context, is_judged) {
        let text = block.text;
        let language = block.language();
        let paired = own.paired(word, text, language);
        let paired =
            paired.or_else(|| own.capitals(word, text)).or_else(|| own.languages(word, text, language));
        let Some(paired) = paired.filter(|paired| paired.leads != first) else { continue };
        if is_in_quotation(&block, paired.range()) {
            continue;
        }
        let message = Message::new("P005")
            .with("first", paired.first.of(text))
            .with("second", paired.second.of(text))
            .with("count", 1_usize);
        let finding = Finding::new(&RULE, paired.range().shifted(block.start), message).grouped("order");
        findings.push(if language.spec().names_stand_alone {
            finding.unsafe_fix(Message::new("P005-fix"), paired.swap(text, block.start))
        } else {
            finding
        });
    }
}

const fn is_judged(role: Role) -> bool {
    role.is_prose() || matches!(role, Role::Title | Role::Closing)
}
