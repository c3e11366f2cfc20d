//! X007: references to items are written in two ways.

use crate::lang::entity::{ReferenceLevel, ReferenceOwner, ReferencePart};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X007",
    name: "reference-form",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
References of one level are written in one way throughout a text.

A text that writes 第二项 writes it everywhere, not 第（二）项 at times, and 第五条 not 第5条. The form that four out of five \
references have is the norm; the others are one finding, whose fix rewrites them.

Not reported: references to other instruments, which keep their form; quotations; texts in which no form prevails; \
letters and heavenly stems.",
    sources: &["GB/T 15835-2011, 4.3: numerals of one kind take one form", "Technical norms of legislation (2009), 9"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n本协定第一条、第三条、第四条适用于双方企业。\n\n第三条\n双方根据本协定第一条和本协定第二条会晤。\n\n第四条\n除本协定‹第1条›另有规定外，本协定自签署之日起生效。\n"),
        Example::wrong("甲乙合作协定\n\n第一条\n双方在下列领域合作：\n（一）教育；\n（二）卫生。\n\n第二条\n费用按照本协定第一条第一项、本协定第一条第二项分担。\n\n第三条\n双方就本协定第一条第一项和本协定第一条第二项会晤。\n\n第四条\n除本协定第一条‹第（一）项›外，本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n本协定第一条、第三条、第四条适用于双方企业。\n\n第三条\n双方根据本协定第一条和《国际港口秩序公约》第5条会晤。\n\n第四条\n除本协定第一条另有规定外，本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n本协定第1条和第3条适用于双方企业。\n\n第三条\n本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::OwnReference, Facet::Structure]), check),
};

/// The others are at most one in so many.
const SHARE: usize = 5;

/// How a reference to a part is written.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Form {
    numerals: crate::lang::entity::NumeralSystem,
    bracketed: bool,
}

/// A part of a reference, and what it would be in the other form.
struct Named {
    form: Form,
    range: TextRange,
    numeral: TextRange,
    value: crate::lang::entity::Number,
    language: crate::lang::Language,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for level in [ReferenceLevel::Article, ReferenceLevel::Paragraph, ReferenceLevel::Item] {
        findings.extend(judge(context, level));
    }
}

fn judge(context: &InstrumentContext<'_>, level: ReferenceLevel) -> Option<Finding> {
    let named = named(context, level);
    let norm = named.iter().map(|named| named.form).find(|form| {
        named.iter().filter(|other| other.form == *form).count() * SHARE >= named.len() * (SHARE - 1)
    })?;
    let others: Vec<&Named> = named.iter().filter(|other| other.form != norm).collect();
    let first = others.first()?;
    let text = context.instrument.text();
    let message = Message::new("X007").with("written", first.range.of(text)).with("count", others.len());
    let edits = others.iter().flat_map(|other| rewritten(other, norm, text)).collect();
    Some(Finding::new(&RULE, first.range, message).safe_fix(Message::new("X007-fix"), edits))
}

/// The references to parts of a level of this instrument, in order of place.
fn named(context: &InstrumentContext<'_>, level: ReferenceLevel) -> Vec<Named> {
    let mut named = Vec::new();
    let quoted = &context.instrument.instrument().quoted;
    for (block, role) in context.with(Facet::OwnReference) {
        if *role == Role::Title || quoted.get(block.index).copied().unwrap_or(false) {
            continue;
        }
        let own = block
            .facts()
            .references
            .iter()
            .filter(|reference| reference.owner == ReferenceOwner::ThisInstrument);
        for part in own.flat_map(|reference| reference.parts.iter().chain(&reference.through)) {
            let crate::lang::entity::ReferenceTarget::Number(value) = part.target else { continue };
            if part.level == level && !part.numeral.is_empty() && is_plain(part) {
                let before = TextRange::new(part.range.start, part.numeral.start).of(block.text);
                let form = Form { numerals: part.numerals, bracketed: before.ends_with(['（', '(']) };
                named.push(Named {
                    form,
                    range: part.range.shifted(block.start),
                    numeral: part.numeral.shifted(block.start),
                    value,
                    language: block.language(),
                });
            }
        }
    }
    named
}

/// Letters and stems follow the list that they name.
fn is_plain(part: &ReferencePart) -> bool {
    use crate::lang::entity::NumeralSystem::{Arabic, Chinese};
    matches!(part.numerals, Arabic | Chinese)
}

fn rewritten(named: &Named, norm: Form, text: &str) -> Vec<TextEdit> {
    let numeral = (named.language.spec().numeral)(named.value, norm.numerals);
    let numeral = if named.value.inserted > 0 { named.numeral.of(text).to_owned() } else { numeral };
    let (open, close) = if named.form.bracketed { (1, 1) } else { (0, 0) };
    let before = TextRange::new(named.range.start, named.numeral.start).of(text).chars().next_back();
    let behind = TextRange::new(named.numeral.end, named.range.end).of(text).chars().next();
    let from = named.numeral.start - before.filter(|_| open > 0).map_or(0, |c| c.len_utf8() as u32);
    let to = named.numeral.end + behind.filter(|_| close > 0).map_or(0, |c| c.len_utf8() as u32);
    let written = if norm.bracketed { format!("（{numeral}）") } else { numeral };
    vec![TextEdit::replace(TextRange::new(from, to), written)]
}
