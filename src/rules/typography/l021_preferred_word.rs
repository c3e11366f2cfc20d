//! L021: words that the house writes in another way.

use crate::config::profile::Preferred;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::house::{foreign_words, note, overlaps_any};
use crate::rules::sentence::clause_around;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L021",
    name: "preferred-word",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::House,
    languages: &["zh"],
    unfinished: true,
    documentation: "\
Of several ways to write a word, the draft uses the one that the house prefers.

The words are those of `preferred` in `[profile]`; without a list the rule is silent, since dictionaries accept \
several. `before` and `after` limit an entry to clauses in which certain words follow or precede: 作出 instead of \
做出 where 贡献 follows. All places of one word are one finding.

Not reported: titles of instruments and quotations. (In the examples, the list says: write 作出, not 做出, before \
贡献 and 承诺.)",
    sources: &["the house profile", "立法技术规范（试行）（二）, item 6, for 作出 and 做出"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将为地区稳定‹做出›重要贡献。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方‹做出›承诺。\n\n双方已为此做出贡献。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将为地区稳定作出重要贡献。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方做出了样品，贡献突出，并重申“做出贡献”的口号。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let mut foreign = None;
    for (entry, range) in context.profile.preferred_finder().find(context.text) {
        let Some(entry) = context.profile.preferred.get(entry) else { continue };
        let foreign = foreign.get_or_insert_with(|| foreign_words(context));
        if stands_with(entry, context.text, range) && !overlaps_any(range, foreign) {
            findings.push(report(entry, range, context.text));
        }
    }
}

/// Whether the clause holds the words that the entry asks for.
fn stands_with(entry: &Preferred, text: &str, range: TextRange) -> bool {
    let clause = clause_around(text, range);
    let behind = TextRange::new(range.end, clause.end).of(text);
    let ahead = TextRange::new(clause.start, range.start).of(text);
    let any = |words: &[String], part: &str| words.is_empty() || words.iter().any(|word| part.contains(word));
    any(&entry.before, behind) && any(&entry.after, ahead)
}

fn report(entry: &Preferred, range: TextRange, text: &str) -> Finding {
    let found = range.of(text);
    let message = Message::new("L021")
        .with("found", found)
        .with("preferred", entry.write.as_str())
        .with("note", note(entry.note.as_deref()))
        .with("count", 1u32);
    Finding::new(&RULE, range, message).grouped(found).unsafe_fix(
        Message::new("L021-fix").with("preferred", entry.write.as_str()),
        vec![TextEdit::replace(range, entry.write.as_str())],
    )
}
