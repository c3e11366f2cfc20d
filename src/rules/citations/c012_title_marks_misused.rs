//! C012: title marks around something that is no document.

use crate::lang::entity::TitleMarks;
use crate::messages::Message;
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C012",
    name: "title-marks-misused",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
Title marks belong to documents and works, not to meetings, fairs, projects or awards.

Recognised by the last word (高峰论坛, 博览会, 部长级会议, 经济走廊, 奖学金); words of your own can be added. The fix takes \
the marks out.

Not reported: names that may as well be those of a book, a journal or a programme (组织, 国际论坛); quotation marks \
around the titles of resolutions and initiatives, which vary in good texts.",
    sources: &["图书编校质量差错认定细则, 33 (1)", "报纸编校质量评比差错认定细则, 38 (8)"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持举办‹《“两海之间”国际合作高峰论坛》›。\n",
        ),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方将参加‹《阿兰国际进口博览会》›。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持举办“两海之间”国际合作高峰论坛，欢迎《两海高峰论坛宣言》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎在《两海论坛》杂志上发表的文章和《两海合作组织》一书。\n",
        ),
    ],
    options: &[RuleOption {
        name: "not-documents",
        default: OptionDefault::Words(&[]),
        documentation: "More last words of names that are no documents.",
    }],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let more = RULE.words(context.settings, "not-documents");
    let names_event = |cited: &Cited<'_>| {
        let own = || more.iter().any(|word| !word.is_empty() && cited.title().ends_with(word));
        cited.citation.kind.is_none() && ((context.language.spec().names_event)(cited.title()) || own())
    };
    let marked = |cited: &Cited<'_>| cited.citation.marks == TitleMarks::Double;
    for cited in Paragraph::alone(context).judged().filter(marked).filter(names_event) {
        let range = cited.range();
        let title = cited.citation.title;
        let edits = [TextRange::new(range.start, title.start), TextRange::new(title.end, range.end)];
        let edits = edits.map(|mark| TextEdit::replace(mark, ""));
        let message = Message::new("C012").with("name", cited.title());
        findings
            .push(Finding::new(&RULE, range, message).unsafe_fix(Message::new("C012-fix"), edits.to_vec()));
    }
}
