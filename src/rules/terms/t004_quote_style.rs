//! T004: short names that are introduced in several ways.

use crate::lang::entity::{DefinitionManner, TermMarks};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T004",
    name: "term-quote-style",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Short names are introduced in one way throughout a text.

Compared are the marks around the name (“ ”, ‘ ’, none) and the words that point to what follows (以下, 下, 下文). What \
most of the introductions have is the norm, or else what the first has; the fix brings the others into line.

Not reported: 《》 around short titles, which go with any other marks; 以下简称 beside 以下称 and 以下统称, which differ in \
meaning.",
    sources: &["practice: one form of introduction in one text", "ОДКБ, Методические рекомендации (2009), 4.1"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府（以下简称“双方”）经贸合作协定\n\n第一条 双方设立联合委员会（以下简称‹联委会›），联委会每年开会。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方设立联合委员会（以下简称“联委会”）和秘书处（‹下›称“秘书处”），联委会领导秘书处。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方设立联合委员会（以下简称“联委会”）。联委会的两位主席（以下称“主席”）领导工作，主席每年会晤。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方设立联合委员会（以下简称联委会）和专家小组（以下简称小组），联委会领导小组。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let introduced: Vec<Defined<'_>> = definitions(context).filter(is_judged).collect();
    let marks: Vec<TermMarks> = introduced.iter().map(|defined| defined.definition.marks).collect();
    let words: Vec<&'static str> = introduced.iter().filter_map(word).collect();
    let (Some(marks), Some(word)) = (usual(&marks), usual(&words)) else { return };
    for defined in &introduced {
        if defined.definition.marks != marks {
            findings.push(report_marks(defined, marks));
        }
        findings.extend(report_word(defined, word));
    }
}

fn is_judged(defined: &Defined<'_>) -> bool {
    defined.definition.manner == DefinitionManner::ShortName && defined.definition.marks != TermMarks::Title
}

fn word(defined: &Defined<'_>) -> Option<&'static str> {
    defined.definition.wording.map(|wording| wording.word)
}

/// What is most frequent; among equals the one that comes first.
fn usual<T: Copy + PartialEq>(all: &[T]) -> Option<T> {
    let support = |one: &&T| all.iter().filter(|other| other == one).count();
    all.iter().rev().max_by_key(support).copied()
}

fn report_marks(defined: &Defined<'_>, usual: TermMarks) -> Finding {
    let [open, close] = defined.definition.marks.pair();
    let term = defined.definition.term;
    let range = defined.place(TextRange::new(term.start - open.len() as u32, term.end + close.len() as u32));
    let [open, close] = usual.pair();
    let right = format!("{open}{}{close}", defined.words());
    let message = Message::new("T004").with("right", right.as_str());
    let title = Message::new("T004-fix").with("right", right.as_str());
    Finding::new(&RULE, range, message).safe_fix(title, vec![TextEdit::replace(range, right)])
}

fn report_word(defined: &Defined<'_>, usual: &'static str) -> Option<Finding> {
    let wording = defined.definition.wording.filter(|wording| wording.word != usual)?;
    let range = defined.place(wording.range);
    let message = Message::new("T004-wording").with("found", wording.word).with("right", usual);
    let title = Message::new("T004-fix").with("right", usual);
    Some(
        Finding::new(&RULE, range, message).safe_fix(title, vec![TextEdit::replace(range, usual.to_owned())]),
    )
}
