//! T005: a capitalised term without a definition.

use std::collections::BTreeMap;

use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T005",
    name: "capitalised-term-undefined",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: &["en", "fr", "ru"],
    unfinished: true,
    documentation: "\
\
An organ or a notion with capital letters is introduced somewhere.

The Joint Committee shall meet every year is reported in a treaty or a memorandum that neither sets up a joint \
committee nor says what is meant: a reader will look for it. Judged are expressions that are usual in treaties and no \
names by themselves: Competent Authorities, Joint Committee, Working Group, Central Authority, Confidential Information, \
autorités compétentes, commission mixte, Рабочая группа, Компетентный орган. All places of one are one finding.

Not reported: expressions in small letters; what the text defines, sets up, appoints or designates anywhere, in whatever \
letters; the Parties and governments; titles and headings; protocols and amendments, whose terms the main treaty \
defines.",
    sources: &["practice of contract drafting: capital letters point to a definition"],
    examples: &[
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe ‹Joint Committee› shall review this Agreement every year.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach Party shall inform the ‹Competent Authority› of the other Party.\n\nArticle 2\n\nThe Competent Authorities shall meet.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLa ‹Commission mixte› examine chaque année l’application du présent Accord.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nChaque Partie informe les ‹Autorités compétentes› de l’autre Partie.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\n‹Рабочая группа› собирается один раз в год.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны информируют ‹Компетентные органы›.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall establish a joint committee. The Joint Committee shall meet every year.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach Party shall inform the competent authority of the other Party.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nIl est institué une commission mixte. La Commission mixte se réunit chaque année.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nChaque Partie informe les autorités compétentes de l’autre Partie.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны создают рабочую группу. Рабочая группа собирается один раз в год.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны информируют компетентные органы.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::TermUse, Facet::Quotation, Facet::Structure]), check),
};

/// Of the places of one expression, this many are shown beside the first.
const SHOWN: usize = 20;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if !is_judged(context) {
        return;
    }
    let quoted = &context.instrument.instrument().quoted;
    let mut places: BTreeMap<&str, Vec<(TextRange, &str)>> = BTreeMap::new();
    let mut introduced: Vec<&str> = Vec::new();
    for (block, role) in context.with(Facet::TermUse) {
        let own = !quoted.get(block.index).copied().unwrap_or(false);
        for term in &block.facts().term_uses {
            if term.introduced {
                introduced.push(term.name);
            } else if own && matches!(role, Role::Numbered | Role::Body) {
                let place = (term.range.shifted(block.start), term.range.of(block.text));
                places.entry(term.name).or_default().push(place);
            }
        }
    }
    places.retain(|name, _| !introduced.contains(name));
    findings.extend(places.values().filter_map(|places| report(places)));
}

/// Treaties and memoranda that stand alone.
fn is_judged(context: &InstrumentContext<'_>) -> bool {
    matches!(
        context.facts.kind,
        Some(
            InstrumentKind::Treaty
                | InstrumentKind::Agreement
                | InstrumentKind::Convention
                | InstrumentKind::Memorandum
        )
    )
}

fn report(places: &[(TextRange, &str)]) -> Option<Finding> {
    let ((range, words), others) = places.split_first()?;
    let message = Message::new("T005").with("term", *words).with("count", places.len());
    let finding = Finding::new(&RULE, *range, message);
    Some(
        others
            .iter()
            .take(SHOWN)
            .fold(finding, |finding, (range, _)| finding.related(*range, Message::new("again-related"))),
    )
}
