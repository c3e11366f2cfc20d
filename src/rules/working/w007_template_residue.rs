//! W007: a party left over from another agreement.

use crate::draft::BlockRef;
use crate::lang::working::Side;
use crate::messages::Message;
use crate::registry::{PartyId, Registry};
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "W007",
    name: "template-residue",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No state that is not a party stands in a party's place: 卡方应 in an agreement of two other states.

A text made from that of another agreement easily keeps a name, and it is the most embarrassing error of all. \
Reported where the title names two parties, and a third, known by its abbreviation, acts as a side (卡方应, 卡方同意). \
The fixes name the two parties, and are shown first.

Not reported: third states that are merely mentioned; texts of three parties and more; sides that the text itself \
introduces (以下简称“卡方”); quotations; words that only look like sides (对方, 官方, 西方).",
    sources: &["practice: reuse of earlier agreements as templates"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n‹卡方›应于30日内书面通知对方。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n贝方应于30日内通知阿方，‹卡方›同意提供便利。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n贝方应于30日内通知阿方，官方将予公布，对方应予确认。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方赞赏卡方的努力，欢迎卡洛王国加入。\n"),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Side]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let [first, second] = context.facts.parties.as_slice() else { return };
    if !role.is_prose() {
        return;
    }
    for side in &block.facts().sides {
        let name = side.name.of(block.text);
        let bearers = context.registry.parties().bearers(name);
        let foreign = !bearers.is_empty() && !bearers.iter().any(|bearer| [first, second].contains(&bearer));
        if foreign && !is_quoted_or_introduced(block, side) {
            findings.push(report(context.registry, block, side, [*first, *second]));
        }
    }
}

/// Whether the side stands in a quotation, or the same paragraph introduces it.
fn is_quoted_or_introduced(block: &BlockRef<'_>, side: &Side) -> bool {
    let before = block.text.get(..side.range.start as usize).unwrap_or_default();
    let quoted = before.rfind('“') > before.rfind('”');
    let mut terms = block.facts().definitions.iter().map(|definition| definition.term.of(block.text));
    quoted || terms.any(|term| term == side.range.of(block.text))
}

fn report(registry: &Registry, block: &BlockRef<'_>, side: &Side, parties: [PartyId; 2]) -> Finding {
    let name: TextRange = side.name.shifted(block.start);
    let message = Message::new("W007").with("words", side.range.of(block.text));
    let mut finding = Finding::new(&RULE, side.range.shifted(block.start), message);
    for party in parties {
        let Some(party) = registry.parties().get(party) else { continue };
        let abbreviation = party.names.values().flat_map(|names| names.abbreviations.iter()).next();
        let Some(abbreviation) = abbreviation else { continue };
        let edits = vec![TextEdit::replace(name, abbreviation.to_string())];
        let title = Message::new("W007-fix").with("party", format!("{}方", abbreviation.as_str()));
        finding = finding.unsafe_fix(title, edits);
    }
    finding
}
