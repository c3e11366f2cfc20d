//! T003: a term that is introduced and not used.

use crate::config::front_matter::Stage;
use crate::lang::entity::{DefinitionManner, FurnitureKind, TermMarks};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T003",
    name: "term-never-used",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: &["en", "fr", "ru", "zh"],
    unfinished: true,
    documentation: "\
A term that is introduced is used.

A short name or a defined term that stands nowhere else in the file is reported; the fix takes out the bracket that \
introduces it. Often the full name was kept by mistake where the short one was meant.

Not reported: terms of which one expression introduces several; words that a law explains without marks (本法所称…是指); \
short titles of instruments (C014); names that are told by the way (简称上合组织); a text that goes on \
elsewhere (下转第五版), and excerpts.",
    sources: &["practice of contract drafting: a definition is for use"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方设立联合委员会（以下简称“‹联委会›”）。\n\n第二条 联合委员会每年举行一次会议。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “‹主管机关›”系指两国海关。\n\n第二条 双方应保持联系。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方设立联合委员会（以下简称“联委会”）。\n\n第二条 联委会每年举行一次会议。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持上海合作组织（简称上合组织）发展。\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны создают комиссию по транспорту (далее – «‹Комиссия›»).\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны создают комиссию по транспорту (далее – «Комиссия»).\n\nСтатья 2\n\nЗаседания Комиссии проводятся один раз в год.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Customs\n\nArticle 1\n\nThe Parties shall establish a body for transport (hereinafter referred to as “the ‹Bureau›”).\n\nArticle 2\n\nThe Parties shall meet once a year.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Customs\n\nArticle 1\n\nThe Parties shall establish bodies for transport (hereinafter referred to as “the Offices”).\n\nArticle 2\n\nEach Office shall meet once a year.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING.and(Facet::Terms).and(Facet::Furniture), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if context.stage == Stage::Excerpt || goes_on_elsewhere(context) {
        return;
    }
    let defined: Vec<Defined<'_>> = definitions(context).collect();
    let terms = context.instrument.draft().term_index();
    for (at, term) in defined.iter().enumerate() {
        let Some(name) = terms.name(term.words()).filter(|_| is_judged(term)) else { continue };
        let first = defined.iter().position(|other| other.words() == term.words());
        if first == Some(at)
            && shares(term, &defined) == 1
            && terms.count_of(name) <= own(context, term.words(), &defined)
        {
            findings.push(report(term));
        }
    }
}

fn goes_on_elsewhere(context: &InstrumentContext<'_>) -> bool {
    let furniture = context.with(Facet::Furniture).iter().flat_map(|(block, _)| &block.facts().furniture);
    furniture.into_iter().any(|furniture| furniture.kind == FurnitureKind::ContinuedOn)
}

fn is_judged(defined: &Defined<'_>) -> bool {
    let definition = defined.definition;
    let marked = definition.marks != TermMarks::None;
    let formal = match definition.manner {
        DefinitionManner::ShortName => true,
        DefinitionManner::Meaning | DefinitionManner::MeaningForSide => marked,
        DefinitionManner::OtherName => false,
    };
    formal && definition.citation.is_none()
}

/// How often the term stands in its own definitions and in the full names that they shorten.
fn own(context: &InstrumentContext<'_>, words: &str, defined: &[Defined<'_>]) -> u32 {
    let terms = context.instrument.draft().term_index();
    let first = context.instrument.first_block();
    let mut count = 0;
    let mut blocks: Vec<usize> = Vec::new();
    for definition in defined.iter().filter(|other| other.words() == words) {
        let block = definition.block.index;
        if blocks.contains(&block) {
            continue;
        }
        blocks.push(block);
        let found = terms.within(first + block..first + block + 1);
        let named = found.filter(|(_, found)| Some(found.name) == terms.name(words));
        let inside = |range| {
            defined.iter().filter(|other| other.block.index == block && other.words() == words).any(|other| {
                let short = other.definition.manner == DefinitionManner::ShortName;
                other.definition.range.covers(range) || (short && other.definition.meaning.covers(range))
            })
        };
        count += named.filter(|(_, found)| inside(found.range)).count() as u32;
    }
    count
}

/// How many terms the expression introduces that introduces this one.
fn shares(term: &Defined<'_>, defined: &[Defined<'_>]) -> usize {
    let expression = (term.block.index, term.definition.range);
    defined.iter().filter(|other| (other.block.index, other.definition.range) == expression).count()
}

fn report(term: &Defined<'_>) -> Finding {
    let finding = Finding::new(&RULE, term.term(), Message::new("T003").with("term", term.words()));
    let range = term.definition.range;
    let in_brackets = range.of(term.block.text).starts_with(['（', '(']);
    if in_brackets && term.definition.manner == DefinitionManner::ShortName {
        let edit = TextEdit::replace(term.place(range), String::new());
        return finding.unsafe_fix(Message::new("T003-fix"), vec![edit]);
    }
    finding
}
