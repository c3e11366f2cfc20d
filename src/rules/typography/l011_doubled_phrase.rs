//! L011: words that stand twice in a row.

use crate::lang::script::is_han;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::typography::reduplication::is_customary;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L011",
    name: "doubled-phrase",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No words of two to eight characters stand twice in a row; in English and Russian, no word (the the) and no two to six words.

The whole run is marked; the fix takes the repetition out.

Not reported: single characters, which often meet by chance (大会会同); reduplications (讨论讨论, 一步一步); \
numerals; names (巴登巴登); a word that meets a longer one which begins with it (发展发展中国家, 保护保护区), or \
that only seems to repeat because 和, 与, 不 or 的 stand in it (和平和平等); that that, had had and other \
English words that meet by right; то, их, что and other Russian words at which one clause meets the next; single capitalised words (Pago Pago); figures and tables.",
    sources: &["Rules for judging editorial errors in newspapers (1997), 17: repeated text"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将深化两国‹海关海关›合作。\n"),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将加强‹基础设施基础设施›建设。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThey will meet in ‹the the› capital.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThey agree that that question had had its time in Pago Pago.\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将支持发展发展中国家农业。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将一步一步推进和平和平等。\n"),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны развивают ‹торговлю торговлю› товарами.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны развивают торговлю, торговлю и обмен, как решат их их органы.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties ‹échangent échangent› des données.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent des données sur ‹les les› niveaux des eaux.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent des données\u{a0}: «\u{a0}nous nous engageons à les publier\u{a0}».\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent des données sur les niveaux et les débits des eaux.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

/// The longest words that are looked for, in characters.
const LONGEST: usize = 8;

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let text = context.text;
    let doubled = (context.language.spec().doubled)(text).into_iter();
    findings.extend(
        doubled.map(|found| report(text, found.range.start as usize, found.repetition, found.range.end)),
    );
    let mut scan = Scan::default();
    let mut done = 0;
    for (at, c) in text.char_indices() {
        if at < done {
            continue;
        }
        let Some(length) = scan.push(at, c) else { continue };
        let end = at + c.len_utf8();
        if let Some((start, second)) = scan.start_of(2 * length).zip(scan.start_of(length)) {
            let run = TextRange::from(start..end);
            if !is_customary(text, run) {
                done = end_of_repetition(text, second, end);
                let repetition = TextRange::from(second..done);
                findings.push(report(text, start, repetition, done as u32));
            }
        }
        scan.restart();
    }
}

/// Where the last repetition ends of the words from `start` to `end`.
fn end_of_repetition(text: &str, start: usize, end: usize) -> usize {
    let word = text.get(start..end).unwrap_or_default();
    let mut end = end;
    while !word.is_empty() && text.get(end..).is_some_and(|behind| behind.starts_with(word)) {
        end += word.len();
    }
    end
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

/// Reports the words from `start` on that are repeated up to `end`.
fn report(text: &str, start: usize, repetition: TextRange, end: u32) -> Finding {
    let words = text.get(start..repetition.start as usize).unwrap_or_default();
    let message = Message::new("L011").with("words", words);
    let range = TextRange::new(start as u32, end);
    let edits = vec![TextEdit::delete(repetition)];
    Finding::new(&RULE, range, message).unsafe_fix(Message::new("L011-fix"), edits)
}
