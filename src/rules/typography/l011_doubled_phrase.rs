//! L011: words that stand twice in a row.

use crate::lang::zh::cursor::is_han;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::typography::reduplication::is_customary;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L011",
    name: "doubled-phrase",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    unfinished: true,
    documentation: "\
No words of two to eight characters stand twice in a row.

The whole run is marked; the fix takes the repetition out.

Not reported: single characters, which often meet by chance (大会会同); reduplications (讨论讨论, 一步一步); \
numerals; names (巴登巴登); a word that meets a longer one which begins with it (发展发展中国家, 保护保护区), or \
that only seems to repeat because 和, 与, 不 or 的 stand in it (和平和平等).",
    sources: &["Rules for judging editorial errors in newspapers (1997), 17: repeated text"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将深化两国‹海关海关›合作。\n"),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将加强‹基础设施基础设施›建设。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将支持发展发展中国家农业。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将一步一步推进和平和平等。\n"),
    ],
    check: Check::Paragraph(check),
};

/// The longest words that are looked for, in characters.
const LONGEST: usize = 8;

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let mut scan = Scan::default();
    for (at, c) in context.text.char_indices() {
        let repeated = scan.push(at, c);
        let Some(length) = repeated else { continue };
        let end = at + c.len_utf8();
        if let Some(start) = scan.start_of(2 * length) {
            let run = TextRange::from(start..end);
            if !is_customary(context.text, run) && !extends_last(context.text, run, findings) {
                report(context.text, run, length, findings);
            }
        }
        scan.restart();
    }
}

/// The last characters read, and how many of them in a row equal the one so many places before.
#[derive(Default)]
struct Scan {
    recent: [(usize, char); 2 * LONGEST],
    count: usize,
    equal: [usize; LONGEST + 1],
}

impl Scan {
    /// Takes the next character; the length of the words that it completes for the second time.
    fn push(&mut self, at: usize, c: char) -> Option<usize> {
        if !is_han(c) {
            if self.count > 0 {
                self.restart();
            }
            return None;
        }
        let mut found = None;
        for length in 1..=LONGEST.min(self.count) {
            let before = self.recent[(self.count - length) % self.recent.len()].1;
            self.equal[length] = if before == c { self.equal[length] + 1 } else { 0 };
            if length > 1 && self.equal[length] == length && found.is_none() {
                found = Some(length);
            }
        }
        self.recent[self.count % self.recent.len()] = (at, c);
        self.count += 1;
        found.filter(|length| self.equal[1] < *length)
    }

    /// Where the last `count` characters begin, in bytes.
    fn start_of(&self, count: usize) -> Option<usize> {
        let first = self.count.checked_sub(count)?;
        self.recent.get(first % self.recent.len()).map(|(at, _)| *at)
    }

    fn restart(&mut self) {
        self.count = 0;
        self.equal = [0; LONGEST + 1];
    }
}

/// Whether the last finding goes on with the same words; it then covers them too.
fn extends_last(text: &str, run: TextRange, findings: &mut [Finding]) -> bool {
    let Some(last) = findings.last_mut().filter(|last| last.rule == &RULE) else { return false };
    let goes_on = last.range.end == run.start && last.range.of(text).ends_with(run.of(text));
    if goes_on {
        last.range.end = run.end;
        for edit in last.fixes.iter_mut().flat_map(|fix| &mut fix.edits) {
            edit.range.end = run.end;
        }
    }
    goes_on
}

fn report(text: &str, run: TextRange, length: usize, findings: &mut Vec<Finding>) {
    let words = run.of(text);
    let second = words.char_indices().nth(length).map_or(0, |(at, _)| at as u32);
    let repetition = TextRange::new(run.start + second, run.end);
    let message = Message::new("L011").with("words", repetition.of(text));
    let title = Message::new("L011-fix");
    findings.push(Finding::new(&RULE, run, message).unsafe_fix(title, vec![TextEdit::delete(repetition)]));
}
