//! P002: one party has two short forms.

use crate::lang::party_word::PartyWordKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::{Own, is_in_quotation, words};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P002",
    name: "party-short-form-inconsistent",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A text calls each party, as the side that acts, by one short form throughout.

Compared are the forms that say what a side does: 阿方愿, 阿兰方愿, 阿兰方面愿, 阿国愿. The form that is used most is the \
norm, and the first one where they are even. The others of a party are one finding with their number; the fix writes \
the usual form.

Not reported: the name of the state for the state (阿兰支持); attributes (对阿合作, 在阿企业); 方面 as a word of its own \
(阿方面临, 阿兰方面的情况); quotations; texts that do not name two parties. Terms that are introduced twice are T001's.",
    sources: &["新闻出版 rules on names, art. 28: one name, one short form"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方支持贝方的立场。阿方愿扩大合作，‹阿国›愿提供便利。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n贝方支持阿方的立场。\n\n‹贝里亚方面›愿提供便利。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方支持贝方的立场。阿方愿扩大对贝合作，阿兰支持贝里亚的发展。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方支持贝方的立场。阿方面临新的任务，在阿兰方面的项目进展顺利。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::PartyWord, Facet::Side, Facet::Quotation]), check),
};

/// A short form of a party that acts.
struct Used<'a> {
    range: TextRange,
    words: &'a str,
    party: usize,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some(own) = Own::of(context) else { return };
    let mut used = longer_forms(context, &own);
    if used.is_empty() {
        return;
    }
    used.extend(abbreviated_sides(context, &own));
    used.sort_by_key(|form| form.range);
    for party in 0..own.0.len() {
        let forms: Vec<&Used<'_>> = used.iter().filter(|form| form.party == party).collect();
        let count = |words: &str| forms.iter().filter(|form| form.words == words).count();
        // The first of those that are used most.
        let Some(usual) = forms.iter().rev().max_by_key(|form| count(form.words)) else { continue };
        let odd = forms.iter().filter(|form| form.words != usual.words);
        findings.extend(odd.map(|form| report(form, usual)));
    }
}

/// 阿方愿
fn abbreviated_sides<'a>(context: &InstrumentContext<'a>, own: &Own) -> Vec<Used<'a>> {
    let quoted = &context.instrument.instrument().quoted;
    let blocks = context
        .with(Facet::Side)
        .iter()
        .filter(|(block, role)| role.is_prose() && quoted.get(block.index).is_none_or(|quoted| !quoted));
    let sides = blocks.flat_map(|(block, _)| block.facts().sides.iter().map(move |side| (block, side)));
    sides
        .filter_map(|(block, side)| {
            let party = own.abbreviated(side.name.of(block.text))?;
            let words = side.range.of(block.text);
            Some(Used { range: side.range.shifted(block.start), words, party })
        })
        .collect()
}

/// 阿兰方面愿, 阿国愿
fn longer_forms<'a>(context: &InstrumentContext<'a>, own: &Own) -> Vec<Used<'a>> {
    words(context, Role::is_prose)
        .filter_map(|(block, _, word)| {
            let (party, range) = match word.kind {
                PartyWordKind::SideWord => {
                    let before = block.text.get(..word.range.start as usize)?;
                    let (party, length) = own.short_at_end(before)?;
                    (party, TextRange::new(word.range.start - length as u32, word.range.end))
                }
                PartyWordKind::ShortState => {
                    let party = own.abbreviated(word.first.of(block.text))?;
                    let name = word.range.of(block.text);
                    let is_name =
                        !context.registry.parties().mentions(name).is_empty() || is_short(own, name);
                    (!is_name).then_some((party, word.range))?
                }
                PartyWordKind::Pair
                | PartyWordKind::Conjunction
                | PartyWordKind::Languages
                | PartyWordKind::Loose
                | PartyWordKind::Voice(_) => return None,
            };
            let outside = !is_in_quotation(&block, range);
            outside.then(|| Used { range: range.shifted(block.start), words: range.of(block.text), party })
        })
        .collect()
}

/// Whether 中国 and the like are the short name itself.
fn is_short(own: &Own, name: &str) -> bool {
    own.0.iter().any(|party| party.short.iter().any(|short| short == name))
}

fn report(form: &Used<'_>, usual: &Used<'_>) -> Finding {
    let message =
        Message::new("P002").with("found", form.words).with("usual", usual.words).with("count", 1_usize);
    let fix = Message::new("P002-fix").with("usual", usual.words);
    Finding::new(&RULE, form.range, message)
        .related(usual.range, Message::new("P002-related"))
        .grouped(form.words)
        .unsafe_fix(fix, vec![TextEdit::replace(form.range, usual.words)])
}
