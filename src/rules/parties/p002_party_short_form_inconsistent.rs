//! P002: one party has two short forms.

use crate::lang::party_word::PartyWordKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::{Own, SideName, is_in_quotation, words};
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

Compared are the forms that say what a side does: 阿方愿, 阿兰方愿, 阿兰方面愿, 阿国愿; in English, French and \
Russian the adjective or the name at the word for a side, and the capital letter of that word (the Arlandic Side, \
the Arland Side, the Arlandic side), in whatever case they stand. The form that is used most is the \
norm, and the first one where they are even. The others of a party are one finding with their number; the fix writes \
the usual form.

Where the words around it would change with the form, it is told and not written.

Not reported: the name of the state for the state (阿兰支持); a part of a place (the Arland side of the border); attributes (对阿合作, 在阿企业); 方面 as a word of its own \
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
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe Arlandic Side supports the position of the Berrian Side. The Arlandic Side will assist, and the ‹Arland Side› welcomes the visit.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe Arlandic Side supports the position of the Berrian Side. The Arlandic Side will assist; Arland welcomes the visit to the Arland side of the border.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nАрландская Сторона поддерживает позицию Беррийской Стороны. Беррийская Сторона благодарит Арландскую Сторону, а ‹арландская сторона› приветствует визит.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nАрландская Сторона поддерживает позицию беррийской Стороны. Стороны отметили работу поста на арландской стороне границы.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLa Partie arlandaise soutient la Partie berrienne. La Partie arlandaise apporte son aide, et la ‹partie arlandaise› accueille la visite.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLa Partie arlandaise soutient la Partie berrienne. Les Parties se rendent dans la partie arlandaise du massif.\n",
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
    form: Form<'a>,
    /// What has to be changed where the forms differ in the capital letter alone.
    noun: TextRange,
    /// Words around it need not change with it.
    stands_alone: bool,
}

/// What two short forms have in common that are one, whatever case they stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form<'a> {
    /// A name of the party with the word for a side.
    Side(SideName, &'static str),
    /// Other words.
    Words(&'a str),
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some(own) = Own::of(context) else { return };
    let mut used = longer_forms(context, &own);
    used.extend(sides(context, &own));
    used.sort_by_key(|used| used.range);
    for party in 0..own.0.len() {
        let forms: Vec<&Used<'_>> = used.iter().filter(|used| used.party == party).collect();
        let count = |form: Form<'_>| forms.iter().filter(|used| used.form == form).count();
        // The first of those that are used most.
        let Some(usual) = forms.iter().rev().max_by_key(|used| count(used.form)) else { continue };
        let odd = forms.iter().filter(|used| used.form != usual.form);
        findings.extend(odd.map(|used| report(used, usual)));
    }
}

/// 阿方愿, the Arland Side
fn sides<'a>(context: &InstrumentContext<'a>, own: &Own) -> Vec<Used<'a>> {
    let quoted = &context.instrument.instrument().quoted;
    let blocks = context
        .with(Facet::Side)
        .iter()
        .filter(|(block, role)| role.is_prose() && quoted.get(block.index).is_none_or(|quoted| !quoted));
    let sides = blocks.flat_map(|(block, _)| block.facts().sides.iter().map(move |side| (block, side)));
    sides
        .filter_map(|(block, side)| {
            let (party, name) = own.side(side, block)?;
            let (range, words) = (side.range.shifted(block.start), side.range.of(block.text));
            let stands_alone = block.language().spec().names_stand_alone;
            let noun = side.noun.shifted(block.start);
            Some(Used { range, words, party, form: Form::Side(name, side.word), noun, stands_alone })
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
            let (place, words) = (range.shifted(block.start), range.of(block.text));
            let form = Form::Words(words);
            outside.then_some(Used { range: place, words, party, form, noun: place, stands_alone: true })
        })
        .collect()
}

/// Whether 中国 and the like are the short name itself.
fn is_short(own: &Own, name: &str) -> bool {
    own.0.iter().any(|party| party.short.iter().any(|short| short == name))
}

fn report(used: &Used<'_>, usual: &Used<'_>) -> Finding {
    let message =
        Message::new("P002").with("found", used.words).with("usual", usual.words).with("count", 1_usize);
    let finding = Finding::new(&RULE, used.range, message)
        .related(usual.range, Message::new("P002-related"))
        .grouped(used.words);
    match edit(used, usual) {
        Some(edit) => finding.unsafe_fix(Message::new("P002-fix").with("usual", usual.words), vec![edit]),
        None => finding,
    }
}

/// The usual form in the place of another one; `None` where it would have to stand in another case.
fn edit(used: &Used<'_>, usual: &Used<'_>) -> Option<TextEdit> {
    if used.stands_alone {
        return Some(TextEdit::replace(used.range, usual.words));
    }
    let (Form::Side(name, word), Form::Side(usual_name, usual_word)) = (used.form, usual.form) else {
        return None;
    };
    let first = used.noun.start.saturating_sub(used.range.start) as usize;
    let letter = used.words.get(first..)?.chars().next()?;
    let usual_letter = usual_word.chars().next()?;
    let place = TextRange::new(used.noun.start, used.noun.start + letter.len_utf8() as u32);
    let same = name == usual_name && word.to_lowercase() == usual_word.to_lowercase();
    same.then(|| TextEdit::replace(place, usual_letter.to_string()))
}
