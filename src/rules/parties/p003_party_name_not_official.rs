//! P003: the title of a text names its parties in unequal forms.

use crate::draft::BlockRef;
use crate::lang::Language;
use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::registry::schema::{Party, PartyKind, RecordLanguage};
use crate::registry::{NameForm, PartyMention};
use crate::rules::context::InstrumentContext;
use crate::rules::recorded::in_language;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P003",
    name: "party-name-not-official",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The title of an instrument gives each state its full name, and names all of them at one level.

Reported where one state stands with its full name and another one with a shorter name, and where one stands as a \
state and another as a government. The fix writes the recorded full name.

Not reported: titles that give all states short names, as press headings do; states that have no longer name, or stand in the title a second time; \
organisations; titles in languages that are not read; texts that are no treaties, memoranda or joint statements. In \
traditional characters, and in languages whose names take articles or cases, the name is told and not written.",
    sources: &["handbooks on 约名: full names, no short forms", "RU2020: official names of the parties"],
    examples: &[
        Example::wrong("‹阿兰›和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方扩大合作。\n"),
        Example::wrong(
            "阿兰共和国政府和‹贝里亚共和国›海关互助协定\n\n双方达成协议如下：\n\n第一条\n\n双方交换情报。\n\n第二条\n\n本协定自签字之日起生效。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方扩大合作。\n"),
        Example::right("阿兰和贝里亚联合声明\n\n双方声明如下：\n\n双方扩大合作。\n"),
        Example::right(
            "Gezamenlijke verklaring van Berria en de Republic of Arland\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方扩大合作。\n",
        ),
        Example::wrong(
            "Joint Statement of ‹Arland› and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides will expand cooperation.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the ‹Republic of Berria› on Customs\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange information.\n\nArticle 2\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::right(
            "Joint Statement of Arland and Berria\n\nThe two sides declare the following:\n\nThe two sides will expand cooperation.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и ‹Беррии›\n\nСтороны заявляют о следующем:\n\nСтороны расширяют сотрудничество.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о таможенном сотрудничестве\n\nСтатья 1\n\nСтороны обмениваются сведениями.\n\nСтатья 2\n\nНастоящее Соглашение вступает в силу с даты подписания.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et du ‹Berria›\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties développent leur coopération.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties développent leur coopération.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Title]), check),
};

/// A name in the title, with the party that bears it.
struct Named<'r> {
    range: TextRange,
    /// The language of the line that it stands in.
    language: Language,
    form: NameForm,
    party: Party<'r>,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some(title) = context.instrument.instrument().title.filter(|title| title.kind.is_some_and(is_judged))
    else {
        return;
    };
    // Names in a language that is not read are known only where they are spelled as in another.
    let lines = (title.first..=title.last).filter_map(|at| context.instrument.block(at));
    let lines = lines.filter(|line| line.language().is_read());
    let named: Vec<Named<'_>> = lines
        .flat_map(|line| {
            let mentions = context.registry.parties().mentions(line.text);
            mentions.into_iter().filter_map(move |mention| named(&mention, &line, context))
        })
        .collect();
    let has = |form: NameForm| named.iter().any(|name| name.form == form);
    let wanted = match (has(NameForm::Full), has(NameForm::Government)) {
        (_, true) => NameForm::Government,
        (true, false) => NameForm::Full,
        (false, false) => return,
    };
    let is_named =
        |party: &Party<'_>| named.iter().any(|name| name.form == wanted && name.party.id == party.id);
    let odd = named.iter().filter(|name| !is_named(&name.party));
    findings.extend(odd.filter_map(|name| judge(name, wanted)));
}

fn named<'r>(
    mention: &PartyMention,
    line: &BlockRef<'_>,
    context: &InstrumentContext<'r>,
) -> Option<Named<'r>> {
    let own = context.facts.parties.contains(&mention.party);
    let party = context.registry.parties().get(mention.party).filter(|_| own)?;
    let before = line.text.get(..mention.range.start as usize)?;
    let government = mention.form == NameForm::Full && (line.language().spec().is_government)(before);
    (party.kind == PartyKind::State).then_some(Named {
        range: mention.range.shifted(line.start),
        language: line.language(),
        form: if government { NameForm::Government } else { mention.form },
        party,
    })
}

fn judge(name: &Named<'_>, wanted: NameForm) -> Option<Finding> {
    let names = in_language(&name.party.names, name.language)?;
    let has_full = !names.full.is_empty() && names.full != names.short;
    let (id, full) = match (name.form, wanted) {
        (NameForm::Short, _) if has_full => ("P003", names.full.to_string()),
        (NameForm::Full, NameForm::Government) if has_full => ("P003-level", names.full.to_string()),
        (NameForm::Full | NameForm::Government | NameForm::Short | NameForm::Other, _) => return None,
    };
    let finding = Finding::new(&RULE, name.range, Message::new(id).with("name", full.as_str()));
    if id != "P003" {
        return Some(finding);
    }
    let written_so = RecordLanguage::of_tag(name.language.tag()).is_some();
    if !written_so || !name.language.spec().names_stand_alone {
        // The record has the name in other characters than the title, or the words around it would change.
        return Some(finding);
    }
    let fix = Message::new("P003-fix").with("name", full.as_str());
    Some(finding.unsafe_fix(fix, vec![TextEdit::replace(name.range, full)]))
}

const fn is_judged(kind: InstrumentKind) -> bool {
    matches!(
        kind,
        InstrumentKind::Treaty
            | InstrumentKind::Agreement
            | InstrumentKind::Protocol
            | InstrumentKind::Memorandum
            | InstrumentKind::JointStatement
            | InstrumentKind::JointDeclaration
            | InstrumentKind::Communique
    )
}
