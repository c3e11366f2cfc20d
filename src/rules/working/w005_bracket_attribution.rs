//! W005: whose proposal a bracket is.

use rustc_hash::FxHashMap;

use crate::messages::Message;
use crate::registry::{PartyId, Registry};
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "W005",
    name: "bracket-attribution",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A bracket that says whose proposal it is (【阿方：…】, [ARL: …]) names a party, and always by the same name.

Reported where the title names the parties and the bracket names another state, and where one party stands under two \
names.

Not reported: names that no record knows, such as those of working groups; notes (【注：…】).",
    sources: &["practice: bracketed proposals bear the name of the delegation"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将【‹卡方›：尽快】举行磋商。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将【阿方：尽快】举行磋商。\n\n双方将【‹阿兰›：每年】举行会晤。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将【阿方：尽快】【贝方：每年】举行磋商。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将【工作组：尽快】举行磋商。\n",
        ),
        Example::wrong(
            "---\nstage: template\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides will meet within [‹Calo›: six] months.\n",
        ),
        Example::wrong(
            "---\nstage: template\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides will [Arland: soon] meet.\n\nThey will [‹ARLAND›: each year] exchange data.\n",
        ),
        Example::wrong(
            "---\nstage: template\n---\n\nDéclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties se réuniront dans un délai de [‹Calo›\u{a0}: six] mois.\n",
        ),
        Example::wrong(
            "---\nstage: template\n---\n\nСовместное заявление Республики Арланд и Республики Беррия\n\nСтороны встретятся в течение [‹Кало›: шести] месяцев.\n",
        ),
        Example::right(
            "---\nstage: template\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides will meet within [Arland: six] [Berria: nine] months [Note: to be settled].\n",
        ),
        Example::right(
            "---\nstage: template\n---\n\nDéclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties se réuniront dans un délai de [Arland\u{a0}: six] [Berria\u{a0}: neuf] mois.\n",
        ),
        Example::right(
            "---\nstage: template\n---\n\nСовместное заявление Республики Арланд и Республики Беррия\n\nСтороны встретятся в течение [Арланд: шести] [Рабочая группа: девяти] месяцев.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Attribution]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let parties = &context.facts.parties;
    if parties.len() < 2 {
        return;
    }
    let mut names: FxHashMap<PartyId, (&str, TextRange)> = FxHashMap::default();
    for (block, _) in context.with(Facet::Attribution) {
        for range in &block.facts().attributions {
            let name = range.of(block.text);
            let place = range.shifted(block.start);
            let bearers = bearers(context.registry, name);
            let Some(party) = bearers.iter().find(|bearer| parties.contains(bearer)) else {
                if !bearers.is_empty() {
                    let message = Message::new("W005-foreign").with("name", name);
                    findings.push(Finding::new(&RULE, place, message));
                }
                continue;
            };
            let (first, at) = *names.entry(*party).or_insert((name, place));
            if first != name {
                let message = Message::new("W005").with("name", name).with("first", first);
                findings.push(Finding::new(&RULE, place, message).related(at, Message::new("W005-related")));
            }
        }
    }
}

/// The parties that a name may mean: 阿方, 阿兰, ARLAND.
fn bearers(registry: &Registry, name: &str) -> Vec<PartyId> {
    let parties = registry.parties();
    let short = name.strip_suffix("代表团").or_else(|| name.strip_suffix('方')).unwrap_or(name);
    let named = parties.by_name(short).or_else(|| parties.by_id(&name.to_ascii_lowercase()));
    match named {
        Some(party) => vec![party],
        None if short.len() < name.len() => parties.bearers(short).to_vec(),
        None => Vec::new(),
    }
}
