//! N013: an ordinal that Chinese does not write so.

use crate::lang::entity::{MarkerFamily, Number};
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N013",
    name: "article-numeral-malformed",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
The numeral of an article, chapter, section or part is well formed.

第一十二条 should read 第十二条; 第廿条 should read 第二十条; 第一百一条 can be meant as 101 or as 110. Where \
the value is certain, the fix writes it properly; where it is not, both readings are named and none is offered.

Not reported: numerals outside 第…编、章、节、条; texts quoted from older instruments.",
    sources: &["Legislation Law of China (2023), 65: parts, chapters, sections and articles bear Chinese numerals"],
    examples: &[
        Example::wrong("---\nstage: excerpt\n---\n\n甲乙合作协定\n\n‹第一十二条›\n本协定自签署之日起生效。\n"),
        Example::wrong("---\nstage: excerpt\n---\n\n甲乙合作协定\n\n‹第廿条›\n本协定自签署之日起生效。\n"),
        Example::right("---\nstage: excerpt\n---\n\n甲乙合作协定\n\n第十二条\n本协定自签署之日起生效。\n"),
        Example::right("---\nstage: excerpt\n---\n\n甲乙合作协定\n\n第二十条\n本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let Some(marker) = context.facts.marker.as_ref().filter(|marker| marker.malformed) else { return };
    let division = matches!(
        marker.family,
        MarkerFamily::Part | MarkerFamily::Chapter | MarkerFamily::Section | MarkerFamily::Article
    );
    if !division {
        return;
    }
    let written = marker.numeral.of(context.text);
    let message = Message::new("N013").with("written", written);
    let mut finding = Finding::new(&RULE, marker.range, message);
    if let Some(Number { value, .. }) = marker.number {
        let number = Number { value, inserted: 0 };
        let expected = (context.language.spec().numeral)(number, marker.style.numerals);
        let title = Message::new("N013-fix").with("expected", expected.as_str());
        finding = finding.unsafe_fix(title, vec![TextEdit::replace(marker.numeral, expected)]);
    }
    findings.push(finding);
}
