//! X001: a reference leads to no part of the instrument.

use crate::config::front_matter::Stage;
use crate::draft::BlockRef;
use crate::draft::reference::{Target, division_of, resolve};
use crate::lang::entity::{MarkerFamily, Number, Reference, ReferenceLevel, ReferencePart, ReferenceTarget};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::references::own::is_own;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::Numbering;
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X001",
    name: "reference-dangling",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A reference to an article, chapter, paragraph or annex of the instrument leads to one that it has.

The part that leads nowhere is reported, with the nearest numbers that there are. An item is missing where the list of the part that is named ends before it.

Not reported: references to other instruments, named or cited in the same sentence; references in quotations, \
in excerpts, and in short protocols and in acts, which speak of another instrument without naming it; levels that the \
instrument does not number, items in the run of a sentence, and numbers that open one, which may be markers, unless \
the words behind them speak of the part (第九条的规定).",
    sources: &["United Nations Editorial Manual: cross-references are checked in the final draft"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方根据本协定‹第五条›交换信息。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n一、双方开展合作。\n二、双方交换信息。\n\n第二条\n除第一条‹第三款›另有规定外，费用由双方承担。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n\n双方在下列领域合作：\n\n（一）教育；\n\n（二）卫生。\n\n双方每年会晤。\n\n第二条\n\n双方分担第一条第一款‹第（三）项›所列费用。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n一、双方在下列领域合作：\n（一）教育；\n（二）卫生。\n二、双方每年会晤。\n\n第二条\n双方分担第一条第一款‹第（三）项›所列费用。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。‹第九条›的规定不适用于过境货物。\n\n第二条\n双方交换信息。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方根据本协定第一条交换信息。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方根据《国际港口秩序公约》第二十条开展合作。\n\n第二条\n根据《联合国宪章》第一百零二条登记本协定。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe Commission referred to in ‹Article 5› shall meet every year.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\n1. The Parties shall exchange goods.\n\n2. The goods referred to in ‹paragraph 4› of this Article are free of duty.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\n1. The Parties shall exchange:\n\n(a) goods;\n\n(b) services.\n\n2. The Parties shall meet.\n\nArticle 2\n\nGrain, referred to in Article 1(1)‹(c)›, is free of duty.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe goods referred to in Article 1 are free of duty.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\n1. The Parties shall act in accordance with Article 103 of the Charter of the United Nations.\n\n2. The goods referred to in paragraph 1 are free of duty.\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Reference, Facet::Structure]), check),
};

/// Most numbers that are offered instead.
const MOST_OFFERED: usize = 3;

/// Most numbers on either side that are looked at for them; one may stand several times.
const MOST_READ: usize = 12;

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    if context.stage == Stage::Excerpt || role == Role::Title {
        return;
    }
    for reference in block.facts().references.iter().filter(|reference| !names_an_article(reference, context))
    {
        findings.extend(judge(reference, block, context));
    }
}

/// Whether the reference names nothing but an article that there is, as most do.
fn names_an_article(reference: &Reference, context: &InstrumentContext<'_>) -> bool {
    let ([part], None) = (reference.parts.as_slice(), reference.through) else { return false };
    match (part.level, part.target) {
        (ReferenceLevel::Article, ReferenceTarget::Number(number)) => {
            let numbering = &context.instrument.instrument().numbering;
            numbering.find(MarkerFamily::Article, number).next().is_some()
        }
        _ => false,
    }
}

fn judge(reference: &Reference, block: &BlockRef<'_>, context: &InstrumentContext<'_>) -> Option<Finding> {
    let missing = |reference: &Reference| match resolve(&context.instrument, block.index, reference) {
        Target::Missing(index) => Some(index),
        Target::Part(_) | Target::Block(_) | Target::Unknown => None,
    };
    if let Some(index) = missing(reference) {
        let own = is_own(reference, block, context);
        return own.then(|| report(reference, index, block, context))?;
    }
    let through = through(reference)?;
    let index = missing(&through)?;
    is_own(reference, block, context).then(|| report(&through, index, block, context))?
}

/// A range as the reference to its last part.
fn through(reference: &Reference) -> Option<Reference> {
    let last = reference.through?;
    let mut parts = reference.parts.clone();
    *parts.last_mut()? = last;
    Some(Reference { parts, through: None, ..reference.clone() })
}

fn report(
    reference: &Reference,
    index: usize,
    block: &BlockRef<'_>,
    context: &InstrumentContext<'_>,
) -> Option<Finding> {
    let part = reference.parts.get(index)?;
    if lies_before_excerpt(part, context) || is_lone_division(part, context) {
        return None;
    }
    let place = if part.range.is_empty() { reference.range } else { part.range };
    let message = message(reference, index, block).with("reference", place.of(block.text));
    let mut finding = Finding::new(&RULE, place.shifted(block.start), message);
    let outer = reference.parts.get(..index).unwrap_or_default();
    for number in nearest(part, outer, reference, block, context) {
        let numeral = (block.language().spec().numeral)(number, part.numerals);
        let range = part.numeral.shifted(block.start);
        let title = Message::new("X001-fix").with("numeral", numeral.as_str());
        finding = finding.unsafe_fix(title, vec![TextEdit::replace(range, numeral)]);
    }
    Some(finding)
}

/// What is missing, and in which part.
fn message(reference: &Reference, index: usize, block: &BlockRef<'_>) -> Message {
    let outer = reference.parts.get(..index).unwrap_or_default().iter().map(|part| part.range);
    match outer.filter(|range| !range.is_empty()).reduce(TextRange::union) {
        Some(outer) => Message::new("X001-in").with("outer", outer.of(block.text)),
        None => Message::new("X001"),
    }
}

/// A text that begins with article 463 is a part of a longer one.
fn lies_before_excerpt(part: &ReferencePart, context: &InstrumentContext<'_>) -> bool {
    let (Some(family), ReferenceTarget::Number(number)) = (division_of(part.level), part.target) else {
        return false;
    };
    let first = numbering(context).numbers(family).next();
    first.is_some_and(|first| first.value > 1 && number < first)
}

/// Where one part or chapter alone has a heading, the headings of the others are lost or written in another way.
fn is_lone_division(part: &ReferencePart, context: &InstrumentContext<'_>) -> bool {
    let family = division_of(part.level).filter(|family| *family < MarkerFamily::Article);
    family.is_some_and(|family| numbering(context).numbers(family).len() == 1)
}

/// The numbers of that level which there are, the nearest first.
fn nearest(
    part: &ReferencePart,
    outer: &[ReferencePart],
    reference: &Reference,
    block: &BlockRef<'_>,
    context: &InstrumentContext<'_>,
) -> Vec<Number> {
    let ReferenceTarget::Number(wanted) = part.target else { return Vec::new() };
    if part.numeral.is_empty() {
        return Vec::new();
    }
    match division_of(part.level) {
        Some(family) => nearest_of(numbering(context).numbers(family), wanted),
        None => {
            let mut numbers = siblings(outer, reference, block, context);
            numbers.sort_unstable();
            nearest_of(numbers.into_iter(), wanted)
        }
    }
}

/// The few numbers nearest to `wanted`, of numbers in rising order.
fn nearest_of(numbers: impl DoubleEndedIterator<Item = Number> + Clone, wanted: Number) -> Vec<Number> {
    let plain = |number: &Number| number.inserted == 0;
    let mut below: Vec<Number> =
        numbers.clone().rev().skip_while(|number| *number >= wanted).filter(plain).take(MOST_READ).collect();
    let above = numbers.skip_while(|number| *number < wanted).filter(plain).take(MOST_READ);
    below.extend(above);
    below.sort_by_key(|number| (number.value.abs_diff(wanted.value), *number));
    below.dedup();
    below.truncate(MOST_OFFERED);
    below
}

fn numbering<'a>(context: &InstrumentContext<'a>) -> &'a Numbering {
    &context.instrument.instrument().numbering
}

/// The numbered paragraphs of the part that the outer parts of the reference name.
fn siblings(
    outer: &[ReferencePart],
    reference: &Reference,
    block: &BlockRef<'_>,
    context: &InstrumentContext<'_>,
) -> Vec<Number> {
    let numbering = &context.instrument.instrument().numbering;
    let owner = Reference { parts: outer.to_vec(), through: None, ..reference.clone() };
    let parent = match resolve(&context.instrument, block.index, &owner) {
        Target::Part(id) => Some(id),
        Target::Block(_) | Target::Missing(_) | Target::Unknown => None,
    };
    let Some(parent) = parent else { return Vec::new() };
    let children = numbering.children(Some(parent)).filter_map(|id| numbering.nodes.get(id));
    children.filter_map(|node| node.number).collect()
}
