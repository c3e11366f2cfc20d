//! T002: a short name that stands before its introduction.

use crate::draft::reference::{Target, resolve};
use crate::lang::entity::{DefinitionManner, TermMarks};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T002",
    name: "term-used-before-definition",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: &["en", "fr", "ru", "zh"],
    unfinished: true,
    documentation: "\
A short name is introduced where it is used first.

A short name that stands in the text before （以下简称“…”） is reported there; the introduction is shown beside it. It \
belongs to the first mention.

Not reported: names without marks that gather others (以下统称交通工具), which are words of the language; terms of a definitions article, which hold for the whole text; names that the preamble introduces; words in the sentence that introduces them, and words with a small letter for a \
name with a capital one; names \
that are a part of the full name (委员会 for 联合委员会), since the words before may be meant in general; names behind which a reference says where they are \
introduced (institutions spécialisées visées à l’article 57); titles of instruments (C013); headings and titles; a longer name that ends with the same words.",
    sources: &["ОДКБ, Методические рекомендации по разработке проектов международных договоров (2009), 4.1"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 ‹联委会›每年举行一次会议。\n\n第二条 双方设立联合委员会（以下简称“联委会”），联委会负责执行本协定。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方按照‹路线图›开展合作。\n\n第二条 双方制定《经贸合作实施方案》和行动时间表（以下称“路线图”），并落实路线图。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 联合委员会每年举行一次会议。\n\n第二条 双方设立联合委员会（以下简称“委员会”），委员会负责执行本协定。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 主管机关应保持联系。\n\n第二条 “主管机关”系指两国外交部。\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\n‹Рабочая группа› собирается один раз в год.\n\nСтатья 2\n\nСтороны создают постоянный орган (далее – «Рабочая группа»). Решения Рабочей группы оформляются протоколами.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны создают постоянный орган (далее – «Рабочая группа»).\n\nСтатья 2\n\nРешения Рабочей группы оформляются протоколами.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Customs\n\nArticle 1\n\nThe ‹Working Group› shall meet once a year.\n\nArticle 2\n\nThe Parties shall establish a permanent body (hereinafter referred to as “the Working Group”). The decisions of the Working Group shall be recorded.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Customs\n\nArticle 1\n\nThe Parties may form a working group.\n\nArticle 2\n\nThe Parties shall establish a permanent body (hereinafter referred to as “the Working Group”). The decisions of the Working Group shall be recorded.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING.and(Facet::Terms), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let defined: Vec<Defined<'_>> = definitions(context).collect();
    let is_first = |(at, term): &(usize, &Defined<'_>)| {
        !defined.iter().take(*at).any(|earlier| earlier.words() == term.words())
    };
    let introduced: Vec<&Defined<'_>> = defined
        .iter()
        .enumerate()
        .filter(is_first)
        .map(|(_, term)| term)
        .filter(|term| is_judged(term))
        .collect();
    let Some(last) = introduced.iter().map(|defined| defined.block.index).max() else { return };
    let first_block = context.instrument.first_block();
    let terms = context.instrument.draft().term_index();
    let mut waiting: Vec<_> =
        introduced.iter().filter_map(|defined| Some((terms.name(defined.words())?, defined))).collect();
    for (block, found) in terms.within(first_block..first_block + last + 1) {
        let Some(at) = waiting.iter().position(|(name, _)| *name == found.name) else { continue };
        let Some((_, defined)) = waiting.get(at) else { continue };
        let block = block - first_block;
        let reached = (block, found.range.start) >= (defined.block.index, defined.definition.range.start);
        // The sentence that introduces a name may hold its words: without any distinction (hereinafter “distinction”).
        if !reached && block == defined.block.index && is_one_sentence(defined, found.range) {
            continue;
        }
        if !reached && !stands_alone(context, block, found.range, defined.words()) {
            continue;
        }
        if !reached && !leads_to(context, block, found.range, defined) {
            findings.extend(report(context, block, found.range, defined));
        }
        waiting.swap_remove(at);
        if waiting.is_empty() {
            break;
        }
    }
}

/// A short name of something else than an instrument, introduced in the body, that is no part of the full name.
fn is_judged(defined: &Defined<'_>) -> bool {
    let definition = defined.definition;
    let brief = definition.wording.is_some_and(|wording| wording.brief);
    definition.manner == DefinitionManner::ShortName
        && (brief || definition.marks != TermMarks::None)
        && definition.citation.is_none()
        && matches!(defined.role, Role::Numbered | Role::Body)
        && !defined.meaning().contains(defined.words())
}

/// Whether no mark that ends a sentence stands between the words and their introduction behind them.
fn is_one_sentence(defined: &Defined<'_>, range: TextRange) -> bool {
    const ENDS: [char; 6] = ['。', '；', '.', ';', '!', '?'];
    let between = TextRange::new(range.end, defined.definition.range.start.max(range.end));
    !between.of(defined.block.text).contains(ENDS)
}

/// Whether the words stand for themselves in a paragraph of prose, with a capital letter if the name has one.
fn stands_alone(context: &InstrumentContext<'_>, block: usize, range: TextRange, name: &str) -> bool {
    let instrument = context.instrument.instrument();
    let prose = instrument.roles.get(block).is_some_and(|role| role.is_prose() && *role != Role::Preamble);
    let quoted = instrument.quoted.get(block).copied().unwrap_or(false);
    let Some(block) = context.instrument.block(block).filter(|_| prose && !quoted) else { return false };
    let cited = block.facts().citations.iter().any(|citation| citation.range.covers(range));
    let lower = range.of(block.text).starts_with(char::is_lowercase) && name.starts_with(char::is_uppercase);
    let form = &block.facts().form;
    !cited && !lower && !form.titled && !form.heading_only
}

/// Whether the words right behind a name say where it is introduced: institutions spécialisées visées à l'article 57.
fn leads_to(context: &InstrumentContext<'_>, block: usize, range: TextRange, defined: &Defined<'_>) -> bool {
    const NEAR: u32 = 24;
    let instrument = &context.instrument;
    let Some(block) = instrument.block(block) else { return false };
    block.facts().references.iter().any(|reference| {
        let near = reference.range.start >= range.end && reference.range.start - range.end <= NEAR;
        let target = || match resolve(instrument, block.index, reference) {
            Target::Part(id) => instrument.instrument().numbering.nodes.get(id),
            Target::Block(_) | Target::Missing(_) | Target::Unknown => None,
        };
        near && target().is_some_and(|node| (node.block..node.end).contains(&defined.block.index))
    })
}

fn report(
    context: &InstrumentContext<'_>,
    block: usize,
    range: TextRange,
    defined: &Defined<'_>,
) -> Option<Finding> {
    let block = context.instrument.block(block)?;
    let message = Message::new("T002").with("term", defined.words());
    let finding = Finding::new(&RULE, range.shifted(block.start), message);
    Some(finding.related(defined.term(), Message::new("T002-related")))
}
