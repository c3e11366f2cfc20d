//! W002: negotiating brackets.

use crate::lang::Language;
use crate::lang::formula::is_formula;
use crate::lang::script::script_of;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::working::severity_at;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "W002",
    name: "square-bracket-left",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No square brackets are left around words that are not agreed.

Reported as a warning while a text is drafted and as an error from `stage: final` on; also square brackets that \
do not pair. Brackets inside brackets are reported with the outer ones; the same words \
four times in one paragraph are one finding.

Not reported: templates; Markdown links and footnotes; notes and labels of an editor ([sic], [注], [ed.: …]); formulas; \
words in another script behind those that they repeat; numbers of references \
and documents ([1], 〔2022〕5号); blanks in brackets, which W001 reports.",
    sources: &["UN Editorial Manual: brackets are removed once agreement is reached"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将在‹[六]›个月内举行磋商。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n‹[双方将[尽快]举行磋商。]›\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将在六个月内举行磋商。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实阿发〔2022〕5号文件[1]和[有关倡议](initiative.md)。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThey will meet ‹[twice]› a year.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThey will meet twice a year [Translation].\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны проводят консультации через ‹[шесть]› месяцев.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны соблюдают Протокол о портах, Harbour Protocol [Протокол о портах].\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let text = context.text;
    if !may_hold_brackets(text) || context.facts.form.reserved || is_formula(text) {
        return;
    }
    let Some(severity) = severity_at(context.stage()) else { return };
    let brackets: Vec<Bracket> = scan(text, context.language).into_iter().take(MOST).collect();
    let repeated = |range: &TextRange| {
        let same = |other: &TextRange| other.of(text) == range.of(text);
        brackets.iter().filter_map(Bracket::pair).filter(same).collect::<Vec<TextRange>>()
    };
    for bracket in &brackets {
        let finding = match bracket {
            Bracket::Lone(range) => lone(*range, text),
            Bracket::Pair(range) => {
                let all = repeated(range);
                match all.as_slice() {
                    all if all.len() < MANY => pair(text, *range),
                    [first, ..] if first == range => many(text, &all),
                    _ => continue,
                }
            }
        };
        findings.push(finding.at(severity));
    }
}

/// Brackets around the same words that stand at least so often in one paragraph are one finding: what a
/// transcription has left.
const MANY: usize = 4;

/// Square brackets of drafters.
enum Bracket {
    /// From the opening to the closing mark; there may be others inside.
    Pair(TextRange),
    /// A mark without its fellow.
    Lone(TextRange),
}

impl Bracket {
    fn pair(&self) -> Option<TextRange> {
        match self {
            Self::Pair(range) => Some(*range),
            Self::Lone(_) => None,
        }
    }
}

/// The square brackets around words that are not agreed, from mark to mark, in order of place; none inside another.
pub fn square_brackets(text: &str, language: Language) -> Vec<TextRange> {
    if !may_hold_brackets(text) {
        return Vec::new();
    }
    scan(text, language).iter().filter_map(Bracket::pair).collect()
}

/// The pairs, and behind them the marks that opened none.
fn scan(text: &str, language: Language) -> Vec<Bracket> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '[' | '［' => open.push((at, c)),
            ']' | '］' => {
                let range = |start| TextRange::from(start..at + c.len_utf8());
                match open.pop() {
                    None => found.push(Bracket::Lone(range(at))),
                    Some((start, _)) if open.is_empty() => {
                        found.extend(
                            Some(range(start))
                                .filter(|range| stands(text, *range, language))
                                .map(Bracket::Pair),
                        );
                    }
                    Some(_) => {}
                }
            }
            _ => {}
        }
    }
    found.extend(open.into_iter().map(|(at, c)| Bracket::Lone(TextRange::from(at..at + c.len_utf8()))));
    found
}

/// More brackets of one paragraph than this are not listed: it is no prose.
const MOST: usize = 64;

fn may_hold_brackets(text: &str) -> bool {
    memchr::memchr2(b'[', b']', text.as_bytes()).is_some() || text.contains(['［', '］'])
}

/// Whether a pair holds words that are not agreed: no link, no note, no blank.
fn stands(text: &str, range: TextRange, language: Language) -> bool {
    let content = content(range.of(text));
    let before = text.get(..range.start as usize).unwrap_or_default();
    let behind = text.get(range.end as usize..).unwrap_or_default();
    let definition = behind.starts_with([':', '：']) && before.trim().is_empty();
    let link = behind.starts_with('(') || before.ends_with('!') || definition;
    !(link
        || is_editorial(content)
        || is_other_script(before, content)
        || (language.spec().is_fill_in)(content))
}

fn content(words: &str) -> &str {
    words.trim_start_matches(['[', '［']).trim_end_matches([']', '］']).trim()
}

fn pair(text: &str, range: TextRange) -> Finding {
    let content = content(range.of(text));
    let id = if content.contains(['[', '［']) { "W002-nested" } else { "W002" };
    Finding::new(&RULE, range, Message::new(id).with("words", shortened(content)))
}

/// One finding for brackets around the same words.
fn many(text: &str, all: &[TextRange]) -> Finding {
    let first = all.first().copied().unwrap_or_default();
    let words = shortened(content(first.of(text)));
    let message = Message::new("W002-many").with("words", words).with("count", all.len());
    let related = |finding: Finding, place: &TextRange| finding.related(*place, Message::new("W002-related"));
    all.iter().skip(1).fold(Finding::new(&RULE, first, message), related)
}

/// The same words in another script, which collections set in brackets behind a title.
fn is_other_script(before: &str, content: &str) -> bool {
    const SHORTEST: usize = 12;
    let letters = || content.chars().filter_map(script_of);
    let script = letters().next();
    let last = before.chars().rev().find_map(script_of);
    letters().take(SHORTEST).count() == SHORTEST
        && letters().all(|other| Some(other) == script)
        && last.is_some_and(|last| Some(last) != script)
}

fn lone(range: TextRange, text: &str) -> Finding {
    Finding::new(&RULE, range, Message::new("W002-lone").with("mark", range.of(text)))
}

/// Notes of an editor, footnotes, check boxes, and numbers of references.
fn is_editorial(content: &str) -> bool {
    const NOTES: [&str; 17] = [
        "注",
        "註",
        "译",
        "譯",
        "编者",
        "編者",
        "原文",
        "按",
        "图",
        "附",
        "ranslation",
        "RANSLATION",
        "raduction",
        "RADUCTION",
        "ed.",
        "Signed",
        "signed",
    ];
    let lower = content.get(..content.len().min(12)).unwrap_or(content).to_lowercase();
    let note = ["ed :", "ed:", "editor", "ndlr", "прим. ред"].iter().any(|note| lower.starts_with(note));
    // RUSSIAN TEXT — TEXTE RUSSE
    let label = content.contains(" TEXT ") && content.contains(" TEXTE ");
    let code = |c: char| c.is_ascii_digit() || matches!(c, ',' | '-' | '–' | '^' | ' ' | '.' | '*' | '…');
    note || label
        || content.chars().all(code)
        || content.starts_with('^')
        || ["x", "X", "√", "sic"].contains(&content)
        || NOTES.iter().any(|note| {
            content.starts_with(note) || content.get(1..).is_some_and(|rest| rest.starts_with(note))
        })
}

/// The words, or their beginning where they are many.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 20;
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}……", words.get(..end).unwrap_or_default()),
        None => words.to_owned(),
    }
}
