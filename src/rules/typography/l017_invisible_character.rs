//! L017: characters that nobody sees.

use crate::lang::script::is_han;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L017",
    name: "invisible-character",
    severity: Severity::Warning,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
No invisible character stands in the text.

Reported are zero-width spaces and joiners, byte order marks inside the text, soft hyphens, marks of writing \
direction, control characters, no-break spaces between Chinese characters, and U+FFFD, which stands where a \
character was lost. They hide words from searches and from every other check. The fix takes them out; what U+FFFD \
stood for nobody can say.

Not reported: joiners inside emoji; a byte order mark at the start of a paragraph; no-break spaces beside Latin \
letters and digits; anything in paragraphs of other languages, some of which need these characters.",
    sources: &["Unicode Standard, 23.2: layout controls", "Unicode Technical Report 36"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方‹\u{200b}›重申友好。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友‹\u{fffd}›。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将于5\u{a0}月举行会议👩\u{200d}🌾。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let text = context.text;
    let mut previous: Option<char> = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        if let Some(sort) = sort_of(c) {
            let next = characters.peek().map(|(_, next)| *next);
            let before = previous.filter(|_| at > 0);
            if is_reported(sort, before, next) {
                let mut end = at + c.len_utf8();
                while characters.next_if(|(_, next)| *next == c).is_some() {
                    end += c.len_utf8();
                }
                findings.push(report(TextRange::from(at..end), c, sort));
            }
        }
        previous = Some(c);
    }
}

/// How a character that nobody sees is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Never belongs in the text.
    Always,
    /// Joins emoji.
    Joiner,
    /// Belongs at the start of a file.
    ByteOrderMark,
    /// A blank that does not break.
    Space,
    /// Stands for a character that was lost.
    Replacement,
}

fn sort_of(c: char) -> Option<Sort> {
    Some(match c {
        // The wide ranges of ordinary text come first.
        '\u{4e00}'..='\u{fefe}' | ' '..='~' | '\t' | '\n' | '\r' => return None,
        '\u{200d}' => Sort::Joiner,
        '\u{feff}' => Sort::ByteOrderMark,
        '\u{a0}' | '\u{202f}' => Sort::Space,
        '\u{fffd}' => Sort::Replacement,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' => Sort::Always,
        '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' => Sort::Always,
        '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{3164}' => Sort::Always,
        '\u{fff9}'..='\u{fffb}' => Sort::Always,
        _ => return None,
    })
}

fn is_reported(sort: Sort, before: Option<char>, next: Option<char>) -> bool {
    let edge = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let chinese = |c: Option<char>| c.is_some_and(|c| is_han(c) || "，。、；：（）《》“”".contains(c));
    match sort {
        Sort::Always | Sort::Replacement => true,
        Sort::Joiner => [before, next].into_iter().any(|c| edge(c) || chinese(c)),
        Sort::ByteOrderMark => before.is_some(),
        Sort::Space => chinese(before) && (chinese(next) || edge(next)),
    }
}

fn report(range: TextRange, c: char, sort: Sort) -> Finding {
    let code = format!("U+{:04X}", u32::from(c));
    if sort == Sort::Replacement {
        return Finding::new(&RULE, range, Message::new("L017-lost").with("code", code));
    }
    let message = Message::new("L017").with("code", code.as_str()).with("name", Message::new(name_of(c)));
    let title = Message::new("L017-fix").with("code", code);
    Finding::new(&RULE, range, message).safe_fix(title, vec![TextEdit::delete(range)])
}

/// The message that names the character.
fn name_of(c: char) -> &'static str {
    match c {
        '\u{200b}' => "L017-zero-width-space",
        '\u{200c}' | '\u{200d}' | '\u{2060}' => "L017-joiner",
        '\u{feff}' => "L017-byte-order-mark",
        '\u{ad}' => "L017-soft-hyphen",
        '\u{a0}' | '\u{202f}' => "L017-no-break-space",
        '\u{2028}' | '\u{2029}' => "L017-line-separator",
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "L017-direction"
        }
        _ => "L017-control",
    }
}
