//! T001: a term that is introduced twice.

use crate::lang::entity::{DefinitionManner, TermMarks};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T001",
    name: "term-defined-twice",
    severity: Severity::Error,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A term is defined once.

A term that an instrument introduces twice for different things is an error; one that it introduces twice for the same \
is an info. The second place is reported, the first is shown beside it. There is no fix, since either may have to go.

Not reported: what a term means for each side (在阿方系指…，在贝方系指…); an annex or a chapter with definitions of its own, nor three or more terms that are explained again, which are the list of another part; words \
that a law explains without marks; names that \
are told by the way (简称上合组织); quoted amendments; the instruments of one file, each of which is read alone.",
    sources: &["practice: one term, one definition"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “主管机关”系指海关总署。\n\n第二条 双方委托两国外交部（以下简称“‹主管机关›”）负责执行，主管机关应保持联系。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方设立联合委员会（以下简称“联委会”），联委会每年开会。\n\n第二条 联合委员会（以下简称“‹联委会›”）的规则由双方商定。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “主管机关”在阿方系指海关总署；在贝方系指财政部。\n\n第二条 主管机关应保持联系。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方设立联合委员会（以下简称“联委会”）。\n\n第二条 联委会每年开会，并设立工作小组（以下简称“小组”），小组向联委会报告。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING.and(crate::syntax::Facet::Citation), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let defined: Vec<Defined<'_>> = definitions(context).filter(is_formal).collect();
    let twice = twice(&defined, context);
    let explained = twice.iter().filter(|(_, second)| is_explained(second)).count();
    let lists = explained >= TWO_LISTS;
    let kept = twice.into_iter().filter(|(_, second)| !(lists && is_explained(second)));
    findings.extend(kept.map(|(first, second)| report(first, second)));
}

/// So many terms that are explained again show two lists of definitions, each for its own part of the text.
const TWO_LISTS: usize = 3;

fn is_explained(defined: &Defined<'_>) -> bool {
    defined.definition.manner == DefinitionManner::Meaning
}

/// The definitions of terms that were introduced before, each behind the first one.
fn twice<'d, 'a>(
    defined: &'d [Defined<'a>],
    context: &InstrumentContext<'_>,
) -> Vec<(&'d Defined<'a>, &'d Defined<'a>)> {
    let again = defined.iter().enumerate().filter_map(|(at, second)| {
        let mut earlier = defined.iter().take(at).filter(|first| first.words() == second.words());
        earlier.find(|first| is_again(first, second, context)).map(|first| (first, second))
    });
    again.collect()
}

/// Neither a name told by the way nor a word that is explained without marks.
fn is_formal(defined: &Defined<'_>) -> bool {
    match defined.definition.manner {
        DefinitionManner::ShortName => true,
        DefinitionManner::Meaning | DefinitionManner::MeaningForSide => {
            defined.definition.marks != TermMarks::None
        }
        DefinitionManner::OtherName => false,
    }
}

/// Whether both definitions hold for the same part and neither is for one side alone.
fn is_again(first: &Defined<'_>, second: &Defined<'_>, context: &InstrumentContext<'_>) -> bool {
    let for_side = |defined: &Defined<'_>| defined.definition.manner == DefinitionManner::MeaningForSide;
    let one_expression =
        first.block.index == second.block.index && first.definition.range == second.definition.range;
    !(one_expression || for_side(first) || for_side(second)) && in_one_scope(first, second, context)
}

/// A chapter bounds what is explained in it; an annex bounds short names as well.
fn in_one_scope(first: &Defined<'_>, second: &Defined<'_>, context: &InstrumentContext<'_>) -> bool {
    let chapters = is_explained(first) && is_explained(second);
    first.scope(context, chapters) == second.scope(context, chapters)
}

fn report(first: &Defined<'_>, second: &Defined<'_>) -> Finding {
    let same = is_same_meaning(first, second);
    let message = Message::new(if same { "T001-same" } else { "T001" }).with("term", second.words());
    let finding =
        Finding::new(&RULE, second.term(), message).related(first.term(), Message::new("T001-related"));
    if same { finding.at(Severity::Info) } else { finding }
}

fn is_same_meaning(first: &Defined<'_>, second: &Defined<'_>) -> bool {
    /// So many characters at the end of what a short name stands for show that it is the same.
    const TELLING: usize = 4;
    let title = |defined: &Defined<'_>| {
        let cited = defined.definition.citation?;
        let citation = defined.block.facts().citations.get(cited as usize)?;
        Some(citation.listed_title(defined.block.text).to_owned())
    };
    if let Some((first, second)) = title(first).zip(title(second)) {
        return first == second;
    }
    let (a, b) = (first.meaning().trim(), second.meaning().trim());
    match (first.definition.manner, second.definition.manner) {
        (DefinitionManner::ShortName, DefinitionManner::ShortName) => {
            let common = a.chars().rev().zip(b.chars().rev()).take_while(|(a, b)| a == b).count();
            common >= TELLING.min(a.chars().count()).min(b.chars().count())
        }
        _ => a == b,
    }
}
