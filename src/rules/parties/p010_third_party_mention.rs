//! P010: a list of the states and organisations that are named and are no party.

use crate::messages::Message;
use crate::registry::PartyId;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P010",
    name: "third-party-mention",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: false,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Lists every state and organisation that a text names and that is no party to it, for a reviser's eye.

Each is shown once, at its first mention, with the number of mentions. It is a list and no judgement; hence off.

Not listed: the parties; names inside longer names and titles of instruments; persons; names that the records do \
not know; texts of which the parties are not known.",
    sources: &["design: an overview for a reviser"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持‹卡洛王国›的立场，感谢卡洛的帮助。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿兰和贝里亚欢迎‹阿瓦尔›参加。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿兰和贝里亚重申友好。\n",
        ),
        Example::right(
            "双方声明如下：\n\n双方支持卡洛王国的立场。\n",
        ),
    ],
    options: &[],
    check: Check::Instrument(check),
};

/// Looks at every word of an instrument, which only an overview that was asked for may do.
fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if context.facts.parties.len() < 2 {
        return;
    }
    let mut listed: Vec<(PartyId, TextRange, &str, usize)> = Vec::new();
    for (block, _) in context.instrument.blocks().filter(|(_, role)| role.is_prose()) {
        let titles = &block.facts().citations;
        for mention in context.registry.parties().mentions(block.text) {
            let cited = titles.iter().any(|citation| citation.range.overlaps(mention.range));
            if cited || context.facts.parties.contains(&mention.party) {
                continue;
            }
            match listed.iter_mut().find(|(party, ..)| *party == mention.party) {
                Some((.., count)) => *count += 1,
                None => {
                    let name = mention.range.of(block.text);
                    listed.push((mention.party, mention.range.shifted(block.start), name, 1));
                }
            }
        }
    }
    findings.extend(listed.into_iter().map(|(_, range, name, count)| {
        Finding::new(&RULE, range, Message::new("P010").with("name", name).with("count", count))
    }));
}
