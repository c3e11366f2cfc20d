//! R018: duties of the parties in the future tense.

use crate::lang::wording::WordingKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::{is_treaty, words::words_of};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R018",
    name: "tense-and-mood",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: &["fr", "ru"],
    unfinished: true,
    documentation: "\
\
French and Russian treaties state the duties of their parties in the present tense.

Les Parties échangeront and Стороны будут обмениваться are reported where the treaty states its other duties mostly in \
the present; all places are one finding. The fix writes the present tense where it can be derived.

Not reported: treaties that use the future throughout, as older ones do; texts that are not treaties or are declared not \
to bind; other subjects than the parties; quoted texts.",
    sources: &["Circulaire du 30 mai 1997 relative à l’élaboration et à la conclusion des accords internationaux", "ОДКБ, Методические рекомендации по разработке проектов международных договоров (2009), 2.2"],
    examples: &[
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties coopèrent. Les Parties ‹échangeront› des données.\n\nArticle 2\n\nLes Parties publient les données.\n\nArticle 3\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties adoptent un programme et les Parties ‹prendront› les mesures utiles.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются данными. Стороны ‹будут› публиковать прогнозы.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны ‹будут› обмениваться данными. Стороны публикуют прогнозы.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties coopèrent. Les Parties échangent des données.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangeront des données et les Parties publieront des prévisions.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются данными. Стороны публикуют прогнозы.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны будут обмениваться данными.\n\nСтатья 2\n\nСтороны будут встречаться один раз в год.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Wording, Facet::Quotation, Facet::Structure]), check),
};

/// Of the places in the future, this many are shown beside the first.
const SHOWN: usize = 20;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    // Where the text is declared to bind, R002 speaks of the future.
    let futures: &'static [WordingKind] = match context.facts.binding {
        Some(true) => &[WordingKind::FutureDuty],
        Some(false) | None => &[WordingKind::FutureDuty, WordingKind::Future],
    };
    if !is_treaty(context) {
        return;
    }
    let mut present = 0;
    let mut found: Vec<(TextRange, &str, Option<&str>)> = Vec::new();
    for (block, role) in context.with(Facet::Wording) {
        if !matches!(role, Role::Numbered | Role::Body) {
            continue;
        }
        present += words_of(context, block, &[WordingKind::PresentDuty]).count();
        found.extend(words_of(context, block, futures).map(|wording| {
            (wording.range.shifted(block.start), wording.range.of(block.text), wording.counterpart)
        }));
    }
    if present >= found.len() {
        findings.extend(report(&found));
    }
}

fn report(found: &[(TextRange, &str, Option<&str>)]) -> Option<Finding> {
    let ((range, words, _), others) = found.split_first()?;
    let message = Message::new("R018").with("found", *words).with("count", found.len());
    let finding =
        others.iter().take(SHOWN).fold(Finding::new(&RULE, *range, message), |finding, (range, ..)| {
            finding.related(*range, Message::new("again-related"))
        });
    let edits: Vec<TextEdit> =
        found.iter().filter_map(|(range, _, instead)| Some(TextEdit::replace(*range, (*instead)?))).collect();
    if edits.is_empty() {
        return Some(finding);
    }
    Some(finding.unsafe_fix(Message::new("R018-fix").with("count", edits.len()), edits))
}
