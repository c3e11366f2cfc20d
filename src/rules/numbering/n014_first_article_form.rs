//! N014: the number of the first article.

use crate::lang::entity::{InstrumentKind, MarkerFamily, MarkerStyle, Number, NumeralSystem};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::{Item, Run};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N014",
    name: "first-article-form",
    severity: Severity::Hint,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Guide,
    languages: &["fr"],
    unfinished: false,
    documentation: "\
\
In French treaties the first article is Article premier, and the others are Article 2, Article 3.

Article 1 before Article 2 is reported, once in an instrument. The fix writes premier.

Not reported: articles in Roman figures throughout (N005 judges mixed ones); Article 1er; Art. 1, as Swiss texts write; national acts; annexes; quoted \
texts.",
    sources: &["practice of drafting in French"],
    examples: &[
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\n‹Article 1›\n\nLes Parties échangent des données.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\n‹ARTICLE 1›\n\nLes Parties coopèrent.\n\nARTICLE 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent des données.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle I\n\nLes Parties coopèrent.\n\nArticle II\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED.and(Facet::Quotation), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if context.facts.kind == Some(InstrumentKind::Act) {
        return;
    }
    let numbering = &context.instrument.instrument().numbering;
    let quoted = &context.instrument.instrument().quoted;
    let own =
        |item: &&Item<'_>| !numbering.in_annex(item.id) && !quoted.get(item.block).copied().unwrap_or(false);
    let firsts = context.runs().iter().filter_map(first_in_figures);
    findings.extend(firsts.filter(own).take(1).filter_map(|item| report(context, item)));
}

/// The first of several articles, numbered 1 in figures where the language has a word.
fn first_in_figures<'r, 'a>(run: &'r Run<'a>) -> Option<&'r Item<'a>> {
    let (first, second) = (run.items.first()?, run.items.get(1)?);
    let in_figures = |item: &Item<'_>| item.style().numerals == NumeralSystem::Arabic;
    let fits = run.family == MarkerFamily::Article
        && first.language.spec().first_article_in_words
        && first.number() == Some(Number { value: 1, inserted: 0 })
        && in_figures(first)
        && in_figures(second);
    fits.then_some(first)
}

fn report(context: &InstrumentContext<'_>, item: &Item<'_>) -> Option<Finding> {
    let (marker, figures) = (item.range(), item.numeral());
    let label = TextRange::new(marker.start, figures.start).of(context.instrument.text());
    // 1er says the same, and who shortens the label shortens the number.
    if figures.len() > 1 || label.contains('.') {
        return None;
    }
    let style = MarkerStyle { numerals: NumeralSystem::Words, mark: '\0' };
    let number = Number { value: 1, inserted: 0 };
    let written = (item.language.spec().marker)(MarkerFamily::Article, Some(style), number)?;
    let word = written.rsplit(' ').next()?;
    let upper = !item.range().of(context.instrument.text()).chars().any(char::is_lowercase);
    let word = if upper { word.to_uppercase() } else { word.to_owned() };
    let message = Message::new("N014").with("word", word.as_str());
    let fix = Message::new("N014-fix").with("word", word.as_str());
    Some(
        Finding::new(&RULE, item.range(), message)
            .safe_fix(fix, vec![TextEdit::replace(item.numeral(), word)]),
    )
}
