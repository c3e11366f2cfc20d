//! P011: the abbreviation of a party fits another state that is named beside it.

use crate::draft::BlockRef;
use crate::lang::party_word::PartyWordKind;
use crate::messages::Message;
use crate::registry::schema::PartyKind;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::{LOOKS_AT, is_in_quotation};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P011",
    name: "party-abbreviation-collision",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: &["zh"],
    unfinished: true,
    documentation: "\
The one-character abbreviation of a party, where it stands alone behind a verb, fits no other state that the \
paragraph names.

涉阿合作 may mean 阿兰 as well as 阿瓦尔 where both are named. Only the drafter knows which one is meant, so no fix is \
offered.

Not reported: 阿方 and 阿贝关系, which can only mean the party; names of states that begin there (涉阿瓦尔); paragraphs \
that name no other state with the abbreviation; quotations and titles.",
    sources: &["practice: a short form stands for one state only"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方愿就阿瓦尔局势保持沟通，协调‹涉阿›合作。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方欢迎‹援阿›项目进展，并支持阿瓦尔参加。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方愿就阿瓦尔局势保持沟通，协调涉阿瓦尔合作。阿方重视阿贝关系。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方协调涉阿合作。\n",
        ),
    ],
    options: &[],
    check: Check::Each(LOOKS_AT, check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let quoted = context.instrument.instrument().quoted.get(block.index).copied().unwrap_or(false);
    let bilateral = context.facts.parties.len() == 2;
    if !bilateral || quoted || !role.is_prose() {
        return;
    }
    for word in block.facts().party_words.iter().filter(|word| word.kind == PartyWordKind::Loose) {
        if let Some(other) = other_state(context, block, word.first)
            && !is_in_quotation(block, word.range)
        {
            let message = Message::new("P011")
                .with("name", word.first.of(block.text))
                .with("other", other.of(block.text));
            let place = word.range.shifted(block.start);
            let related = Message::new("P011-related");
            findings.push(Finding::new(&RULE, place, message).related(other.shifted(block.start), related));
        }
    }
}

/// Where the paragraph names another state that has the abbreviation, or a name that begins with it.
fn other_state(
    context: &InstrumentContext<'_>,
    block: &BlockRef<'_>,
    abbreviation: TextRange,
) -> Option<TextRange> {
    let name = abbreviation.of(block.text);
    let parties = context.registry.parties();
    let own = &context.facts.parties;
    parties.abbreviated(name, own)?;
    let mentions = parties.mentions(block.text);
    if mentions.iter().any(|mention| mention.range.overlaps(abbreviation)) {
        return None;
    }
    let fits = |mention: &&crate::registry::PartyMention| {
        let state = parties.get(mention.party).is_some_and(|party| party.kind == PartyKind::State);
        let shares = parties.bearers(name).contains(&mention.party);
        state && !own.contains(&mention.party) && (shares || mention.range.of(block.text).starts_with(name))
    };
    mentions.iter().find(fits).map(|mention| mention.range)
}
