//! R017: duties in the preamble, and recitals in the operative part.

use crate::draft::BlockRef;
use crate::lang::wording::WordingKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::{is_treaty, words::words_of};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R017",
    name: "obligation-in-preamble",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: &["zh", "ru"],
    unfinished: true,
    documentation: "\
The preamble of a treaty recites, and its articles oblige.

Reported: words of obligation with the parties as the subject in the preamble (双方应…); paragraphs of the operative \
part that only recite (they open with 鉴于, 回顾, 考虑到 and their like, and end with a comma or a semicolon).

Not reported: statements and declarations, which have no such division; definitions in the preamble (T008); 考虑到 \
within an article that goes on to oblige. There is no fix, since the drafter decides where the provision belongs.",
    sources: &["Ministry of Foreign Affairs of the Russian Federation, order 21949 of 4 December 2020: no duties in the preamble", "Circulaire du 30 mai 1997 relative à l'élaboration et à la conclusion des accords internationaux"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），\n\n双方‹应›每年召开会议，\n\n协议如下：\n\n第一条 双方鼓励贸易。\n\n第二条 本协定自签署之日起生效。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），\n\n愿发展贸易，\n\n协议如下：\n\n第一条 双方鼓励贸易。\n\n‹鉴于›贸易对两国的重要意义，\n\n第二条 本协定自签署之日起生效。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），\n\n鉴于贸易对两国的重要意义，\n\n协议如下：\n\n第一条 双方鼓励贸易。\n\n第二条 本协定自签署之日起生效。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），\n\n愿发展贸易，\n\n协议如下：\n\n第一条 考虑到贸易的重要意义，双方应每年召开会议。\n\n第二条 本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Wording]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let (kinds, id): (&'static [WordingKind], _) = match role {
        Role::Preamble => (&[WordingKind::Obligation], "R017"),
        Role::Numbered | Role::Body => (&[WordingKind::Recital], "R017-recital"),
        _ => return,
    };
    if !is_treaty(context) {
        return;
    }
    findings.extend(words_of(context, block, kinds).map(|wording| {
        let message = Message::new(id).with("found", wording.range.of(block.text));
        Finding::new(&RULE, wording.range.shifted(block.start), message)
    }));
}
