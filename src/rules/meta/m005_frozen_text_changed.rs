//! M005: a text that is initialled, signed or published has been changed.

use crate::messages::Message;
use crate::rules::context::DraftContext;
use crate::rules::earlier::{key_of, texts};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "M005",
    name: "frozen-text-changed",
    severity: Severity::Error,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A text that is initialled, signed or published stays as it is.

The editor remembers such a text as it was when it was opened, or saved first at that stage, and reports the first \
paragraph that differs. Errors in it are corrected by consent of the signatories (Vienna Convention on the Law of \
Treaties, article 79), or in a new revision.

Not reported: changes of the front matter, of comments, of line ends and of blanks at the ends of paragraphs; and on the \
command line, which knows no earlier text.",
    sources: &["Vienna Convention on the Law of Treaties, article 79"],
    examples: &[
        Example::wrong(
            "---\nstage: signed\n---\n\n甲乙联合声明\n\n双方重申友好。\n\n‹双方扩大贸易和投资。›\n⇐\n---\nstage: signed\n---\n\n甲乙联合声明\n\n双方重申友好。\n\n双方扩大贸易。\n",
        ),
        Example::wrong(
            "---\nstage: initialled\n---\n\n甲乙联合声明\n\n‹双方重申友好。›\n⇐\n---\nstage: initialled\n---\n\n甲乙联合声明\n\n双方重申友好。\n\n双方扩大贸易。\n",
        ),
        Example::right(
            "---\nstage: signed\n---\n\n甲乙联合声明\n\n<!-- 存档 -->\n双方重申友好。  \n⇐\n---\nstage: signed\ndate: 2021-03-04\n---\n\n甲乙联合声明\n\n双方重申友好。\n",
        ),
        Example::right(
            "---\nstage: negotiated\n---\n\n甲乙联合声明\n\n双方重申友好。\n\n双方扩大贸易。\n⇐\n---\nstage: signed\n---\n\n甲乙联合声明\n\n双方重申友好。\n",
        ),
    ],
    options: &[],
    check: Check::Draft(check),
};

fn check(context: &DraftContext<'_>, findings: &mut Vec<Finding>) {
    let frozen = context.earlier.filter(|_| context.stage.is_frozen()).and_then(|earlier| earlier.frozen());
    let Some(frozen) = frozen else { return };
    let mut keys = frozen.iter();
    let mut last = None;
    for block in texts(context.draft) {
        if keys.next() != Some(&key_of(block.text.trim())) {
            findings.push(Finding::new(&RULE, block.trimmed(), Message::new("M005")));
            return;
        }
        last = Some(block);
    }
    if keys.next().is_some()
        && let Some(last) = last
    {
        findings.push(Finding::new(&RULE, last.trimmed(), Message::new("M005-shorter")));
    }
}
