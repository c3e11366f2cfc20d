//! C018: one instrument stands twice in one enumeration.

use crate::messages::Message;
use crate::registry::normalise::title_key;
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::citations::enumerations::enumerations;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C018",
    name: "citation-duplicate",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
An enumeration names each instrument once.

Two titles are the same where they differ in script, width or a word for “and” only. The fix takes the later mention \
out, where nothing but a joining mark stands before it.

Not reported: one title with two dates, which means two instruments, or one with and one without a date.",
    sources: &["practice"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎《阿贝引渡条约》、《阿贝旅游合作协定》和‹《阿贝引渡条约》›生效。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守2012年6月6日签署的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合宣言》、2016年6月22日签署的《阿兰共和国和贝里亚共和国联合声明》以及2016年6月22日签署的‹《阿兰共和国和贝里亚共和国联合声明》›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎《阿贝引渡条约》、《阿贝旅游合作协定》和《阿贝海运协定》生效。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守2016年6月22日签署的《阿兰共和国和贝里亚共和国联合声明》和2018年3月5日发表的《阿兰共和国和贝里亚共和国联合声明》。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for enumeration in enumerations(Paragraph::alone(context)) {
        for (at, cited) in enumeration.iter().enumerate() {
            let earlier = enumeration.get(..at).unwrap_or_default();
            if let Some(first) = earlier.iter().find(|other| is_same(other, cited)) {
                findings.push(report(first, cited, earlier.last()));
            }
        }
    }
}

fn is_same(a: &Cited<'_>, b: &Cited<'_>) -> bool {
    let dates = (a.date().map(|(_, date)| date), b.date().map(|(_, date)| date));
    let own = |cited: &Cited<'_>| cited.citation.date.is_some_and(|date| !date.shared);
    let same_date = match dates {
        (None, None) => own(a) == own(b),
        (Some(a), Some(b)) => a == b,
        (Some(_), None) | (None, Some(_)) => false,
    };
    same_date && a.citation.verbs == b.citation.verbs && title_key(a.listed()) == title_key(b.listed())
}

fn report(first: &Cited<'_>, again: &Cited<'_>, before: Option<&Cited<'_>>) -> Finding {
    let finding = Finding::new(&RULE, again.range(), Message::new("C018"))
        .related(first.range(), Message::new("C018-related"));
    let Some(before) = before else { return finding };
    let gap = TextRange::new(before.citation.range.end, again.citation.range.start);
    let plain = gap.of(again.paragraph.text).chars().count() <= LONGEST_JOINT;
    if !plain {
        return finding;
    }
    let removed = TextRange::new(gap.start, again.citation.range.end).shifted(again.paragraph.start);
    finding.unsafe_fix(Message::new("C018-fix"), vec![TextEdit::replace(removed, "")])
}

/// The longest joint between two titles without a date, in characters: a comma and 以及.
const LONGEST_JOINT: usize = 3;
