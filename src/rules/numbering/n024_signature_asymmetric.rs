//! N024: the two sides of a signature block do not match.

use crate::lang::entity::{InstrumentKind, SignatureColumn};
use crate::messages::Message;
use crate::registry::PartyId;
use crate::rules::context::InstrumentContext;
use crate::rules::recorded::in_language;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N024",
    name: "signature-block-asymmetric",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The two sides of a signature block say the same of those who sign.

Each party of the title signs once, and where one side gives an office or a name, the other does, too. Columns are \
told apart by tabs and wide blanks; a block may also set one side below the other.

Reported at the side that lacks something, or that stands for a party which the title does not name.

Not reported: blocks of more than two signers, unless a party stands twice; blocks of one in texts without a \
testimonium, which may be extracts; names on lines of their own, as \
long as there are as many as signers; notes and minutes.",
    sources: &["Ministry of Foreign Affairs, notes on signing treaties (1994)"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n\n本协定于2019年6月1日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国总统 安德·科尔\t‹贝里亚共和国总统›\n"),
        Example::wrong("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n\n本协定于2019年6月1日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国代表\t‹阿兰共和国代表›\n"),
        Example::right("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n\n本协定于2019年6月1日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国总统 安德·科尔\t贝里亚共和国总统 米娜·沃\n"),
        Example::right("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n\n本协定于2019年6月1日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国代表\n（签字）\n\n贝里亚共和国代表\n（签字）\n"),
    ],
    options: &[],
    check: Check::Instrument(check),
};

/// A column of the block; ranges count from the instrument's start.
struct Side<'a> {
    range: TextRange,
    party: &'a str,
    office: bool,
    name: bool,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let kind = context.facts.kind;
    if matches!(
        kind,
        Some(
            InstrumentKind::Note
                | InstrumentKind::ExchangeOfNotes
                | InstrumentKind::Minutes
                | InstrumentKind::Resolution
        )
    ) {
        return;
    }
    let roles = &context.instrument.instrument().roles;
    let (mut sides, mut names, mut marks, mut offices) = (Vec::new(), 0, 0, 0);
    for at in (0..roles.len()).filter(|at| roles.get(*at) == Some(&Role::Signature)) {
        let Some(block) = context.instrument.block(at) else { continue };
        for column in (block.language().spec().signature_columns)(block.text) {
            let words = |range: Option<TextRange>| range.map(|range| range.of(block.text));
            if let Some(party) = words(column.party) {
                sides.push(side(&column, party, block.start));
            } else if column.office.is_some() {
                offices += 1;
            } else if column.name.is_some() {
                names += 1;
            } else if column.mark {
                marks += 1;
            }
        }
    }
    if let Some(twice) = stands_twice(&sides) {
        findings.push(Finding::new(
            &RULE,
            twice.range,
            Message::new("N024-twice").with("party", twice.party),
        ));
        return;
    }
    if let [only] = sides.as_slice() {
        findings.extend(alone(context, only));
    }
    let [first, second] = sides.as_slice() else { return };
    if first.office != second.office && offices == 0 {
        findings.push(lacks(if first.office { second } else { first }, "N024-office"));
    } else if first.name != second.name && names == 0 {
        findings.push(lacks(if first.name { second } else { first }, "N024-name"));
    } else if names == 1 && !first.name && !second.name {
        findings.push(lacks(second, "N024-name"));
    } else if marks == 1 {
        findings.push(lacks(second, "N024-mark"));
    } else {
        findings.extend(foreign(context, first, second));
    }
}

fn side<'a>(column: &SignatureColumn, party: &'a str, start: u32) -> Side<'a> {
    Side {
        range: column.range.shifted(start),
        party,
        office: column.office.is_some(),
        name: column.name.is_some(),
    }
}

fn stands_twice<'s, 'a>(sides: &'s [Side<'a>]) -> Option<&'s Side<'a>> {
    let [first, second] = sides else { return None };
    (first.party == second.party).then_some(second)
}

fn lacks(side: &Side<'_>, id: &'static str) -> Finding {
    Finding::new(&RULE, side.range, Message::new(id).with("party", side.party))
}

/// The only side of a block, where the title names two parties and the text says that both have signed.
fn alone(context: &InstrumentContext<'_>, side: &Side<'_>) -> Option<Finding> {
    let concluded = context.instrument.instrument().roles.contains(&Role::Testimonium);
    let parties = &context.facts.parties;
    let mentions = context.registry.parties().mentions(side.party);
    let other = |party: &PartyId| mentions.iter().all(|mention| mention.party != *party);
    let missing = parties.iter().copied().find(other)?;
    let names = context.registry.parties().get(missing)?;
    let name = in_language(&names.names, context.instrument.draft().language())?.full.to_string();
    (concluded && parties.len() == 2 && !mentions.is_empty())
        .then(|| Finding::new(&RULE, side.range, Message::new("N024-alone").with("party", name)))
}

/// The side that stands for none of the parties that the title names.
fn foreign(context: &InstrumentContext<'_>, first: &Side<'_>, second: &Side<'_>) -> Option<Finding> {
    let parties = &context.facts.parties;
    if parties.len() != 2 {
        return None;
    }
    let named = |side: &Side<'_>| {
        let mentions = context.registry.parties().mentions(side.party);
        mentions.into_iter().map(|mention| mention.party).collect::<Vec<_>>()
    };
    let strange = |side: &&Side<'_>| {
        let named = named(side);
        !named.is_empty() && !named.iter().any(|party| parties.contains(party))
    };
    let side = [first, second].into_iter().find(strange)?;
    Some(Finding::new(&RULE, side.range, Message::new("N024-foreign").with("party", side.party)))
}
