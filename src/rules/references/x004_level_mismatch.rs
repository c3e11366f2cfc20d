//! X004: a paragraph is named in an article that has only one.

use crate::draft::BlockRef;
use crate::draft::reference::{paragraphs_of, path};
use crate::lang::entity::{MarkerFamily, Number, Reference, ReferenceLevel, ReferenceTarget};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::references::own::is_own;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X004",
    name: "reference-level-mismatch",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
A reference names the levels that the article has.

An article of one paragraph has no 第一款: its items are 第三条第二项. The fix takes the paragraph out.

Not reported: articles with numbered paragraphs, which old treaties and several languages call 款; paragraphs whose \
text continues on several lines of a copy; references to other instruments.",
    sources: &["Legislation Law of China (2023), 65: 条, 款, 项", "drafting practice"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生。\n\n第二条\n双方分担第一条‹第一款›第二项所列费用。\n\n第三条\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方按照本协定第一条‹第一款›分担费用。\n\n第三条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生。\n\n第二条\n双方分担第一条第二项所列费用。\n\n第三条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方开展合作。\n双方交换信息。\n\n第二条\n双方按照第一条第一款分担费用。\n\n第三条\n本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Reference, Facet::Structure]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    if role == Role::Title {
        return;
    }
    for reference in &block.facts().references {
        findings.extend(judge(context, block, reference));
    }
}

fn judge(context: &InstrumentContext<'_>, block: &BlockRef<'_>, reference: &Reference) -> Option<Finding> {
    let [article, paragraph, ..] = reference.parts.as_slice() else { return None };
    let first = ReferenceTarget::Number(Number { value: 1, inserted: 0 });
    let named = article.level == ReferenceLevel::Article
        && paragraph.level == ReferenceLevel::Paragraph
        && paragraph.target == first
        && !paragraph.range.is_empty()
        && reference.through.is_none();
    if !named || !is_own(reference, block, context) || stands_in_row(block, reference) {
        return None;
    }
    let id = path(&context.instrument, block.index, reference).first().copied().flatten()?;
    let numbering = &context.instrument.instrument().numbering;
    let numbered = |id: usize| {
        numbering
            .nodes
            .get(id)
            .is_some_and(|node| node.family < MarkerFamily::Bracketed || node.family == MarkerFamily::Arabic)
    };
    let single =
        paragraphs_of(&context.instrument, id).len() == 1 && !numbering.children(Some(id)).any(numbered);
    let range = paragraph.range.shifted(block.start);
    let message = Message::new("X004")
        .with("article", article.range.of(block.text))
        .with("paragraph", paragraph.range.of(block.text));
    single.then(|| {
        Finding::new(&RULE, range, message)
            .unsafe_fix(Message::new("X004-fix"), vec![TextEdit::delete(range)])
    })
}

/// Whether a later reference takes its article over from this one: 第一条第一款和第二款.
fn stands_in_row(block: &BlockRef<'_>, reference: &Reference) -> bool {
    block.facts().references.iter().any(|other| {
        other.range.start > reference.range.start
            && other
                .parts
                .first()
                .is_some_and(|part| part.range.is_empty() && part.level == ReferenceLevel::Article)
            && other.range.start.saturating_sub(reference.range.end) < 12
    })
}
