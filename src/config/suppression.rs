//! Suppressions: directives in a draft that silence rules for a line, a stretch or the file.
//!
//! `<!-- alternat-disable-next-line D007 N001 -- reason -->` in any file; in plain text a line that starts
//! with `%%` says the same.

use std::ops::Range;

use memchr::memmem;

use crate::text::TextRange;

/// A directive with its place. Ranges count from the start of the text that was searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// What it does.
    pub kind: DirectiveKind,
    /// The comment with its marks, or the `%%` line without its end.
    pub range: TextRange,
    /// The rules that it names; none stands for all.
    pub rules: Vec<NamedRule>,
    /// The reason behind `--`, without the blanks around it.
    pub reason: Option<TextRange>,
}

/// A rule as a directive names it: a code, a name or a family letter, not yet known to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRule {
    /// The word as it stands.
    pub name: String,
    /// The word.
    pub range: TextRange,
    /// The word with the blanks and commas before it, for taking it out.
    pub removal: TextRange,
}

/// What a directive does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DirectiveKind {
    /// Silences rules on the line after it.
    DisableNextLine,
    /// Silences rules on its own line.
    DisableLine,
    /// Silences rules from here on.
    Disable,
    /// Lets rules speak again from here on.
    Enable,
    /// Silences rules in the whole file.
    DisableFile,
}

const PREFIX: &str = "alternat-";
const OPENING: &str = "<!--";
const CLOSING: &str = "-->";

/// The directives in `text`, in order of place. `text` starts at the start of a line.
pub fn directives(text: &str) -> Vec<Directive> {
    let mut found = Vec::new();
    let mut behind = 0;
    for at in memmem::find_iter(text.as_bytes(), PREFIX) {
        if at < behind {
            continue;
        }
        if let Some(directive) = directive_at(text, behind, at) {
            behind = directive.range.end as usize;
            found.push(directive);
        }
    }
    found
}

/// What to take out to be rid of a directive: the line with its end where the line holds nothing else.
pub fn removal(text: &str, directive: &Directive) -> TextRange {
    let (start, end) = (directive.range.start as usize, directive.range.end as usize);
    let before = text.get(..start).unwrap_or_default();
    let line_start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let rest = text.get(end..).unwrap_or_default();
    let line_end = line_length(rest);
    let alone = is_blank(before.get(line_start..)) && is_blank(rest.get(..line_end));
    if !alone {
        return directive.range;
    }
    let behind = rest.get(line_end..).unwrap_or_default();
    let line_break = if behind.starts_with("\r\n") { 2 } else { usize::from(!behind.is_empty()) };
    TextRange::from(line_start..end + line_end + line_break)
}

/// The directive whose word `alternat-…` stands at `at`, in a comment that starts at or after `floor`.
fn directive_at(text: &str, floor: usize, at: usize) -> Option<Directive> {
    let before = text.get(floor..at)?.trim_end_matches([' ', '\t', '\n', '\r']);
    if before.ends_with(OPENING) {
        let start = floor + before.len() - OPENING.len();
        let end = at + text.get(at..)?.find(CLOSING)?;
        return read(text, start..end + CLOSING.len(), at..end);
    }
    let line = text.get(floor..at)?;
    let line_start = floor + line.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let indent = text.get(line_start..at)?;
    let marks = indent.trim();
    let end = at + line_length(text.get(at..)?);
    let opens = marks.len() >= 2 && marks.bytes().all(|byte| byte == b'%');
    opens.then(|| read(text, line_start..end, at..end)).flatten()
}

/// Reads the words of a directive in `body`, which starts with `alternat-`.
fn read(text: &str, whole: Range<usize>, body: Range<usize>) -> Option<Directive> {
    let mut words = Words { text, at: body.start, end: body.end };
    let word = words.next()?;
    let kind = DirectiveKind::from_word(text.get(word)?)?;
    let mut directive = Directive { kind, range: whole.into(), rules: Vec::new(), reason: None };
    let mut behind = words.at;
    for word in words {
        let name = text.get(word.clone())?;
        if name.starts_with("--") || name.starts_with('—') {
            directive.reason = reason(text, word.start, body.end);
            break;
        }
        let removal = TextRange::from(behind..word.end);
        behind = word.end;
        directive.rules.push(NamedRule { name: name.to_owned(), range: word.into(), removal });
    }
    Some(directive)
}

fn reason(text: &str, from: usize, end: usize) -> Option<TextRange> {
    let tail = text.get(from..end)?;
    let words = tail.trim_start_matches(['-', '—', ' ', '\t', '\u{3000}']);
    let start = end - words.len();
    let words = words.trim_end();
    (!words.is_empty()).then(|| TextRange::from(start..start + words.len()))
}

fn line_length(text: &str) -> usize {
    memchr::memchr2(b'\n', b'\r', text.as_bytes()).unwrap_or(text.len())
}

fn is_blank(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.trim().is_empty())
}

/// Words between blanks and commas.
struct Words<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        let separates = |c: char| c.is_whitespace() || matches!(c, ',' | '，' | '、');
        let rest = self.text.get(self.at..self.end)?;
        let trimmed = rest.trim_start_matches(separates);
        let start = self.at + rest.len() - trimmed.len();
        let len = trimmed.find(separates).unwrap_or(trimmed.len());
        if len == 0 {
            return None;
        }
        self.at = start + len;
        Some(start..self.at)
    }
}

impl DirectiveKind {
    const WORDS: [(&str, Self); 5] = [
        ("disable-next-line", Self::DisableNextLine),
        ("disable-line", Self::DisableLine),
        ("disable", Self::Disable),
        ("enable", Self::Enable),
        ("disable-file", Self::DisableFile),
    ];

    /// The words of all directives, without what they have in common.
    pub fn words() -> impl Iterator<Item = &'static str> {
        Self::WORDS.iter().map(|(word, _)| *word)
    }

    fn from_word(word: &str) -> Option<Self> {
        let own = word.strip_prefix(PREFIX)?;
        Self::WORDS.iter().find(|(known, _)| *known == own).map(|(_, kind)| *kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let told = |d: Directive| {
            let rules: Vec<_> = d.rules.iter().map(|rule| rule.range.of(text)).collect();
            let reason = d.reason.map_or("", |range| range.of(text));
            format!("{:?} [{}] ({reason}) {}", d.kind, rules.join(" "), d.range.of(text))
        };
        directives(text).into_iter().map(told).collect()
    }

    #[test]
    fn comments_name_rules_and_a_reason() {
        assert_eq!(
            told("甲<!-- alternat-disable-line D007, N001 -- 双方商定 -->乙"),
            ["DisableLine [D007 N001] (双方商定) <!-- alternat-disable-line D007, N001 -- 双方商定 -->"]
        );
        assert_eq!(
            told("<!--alternat-disable-->x<!-- alternat-enable N -->"),
            ["Disable [] () <!--alternat-disable-->", "Enable [N] () <!-- alternat-enable N -->"]
        );
    }

    #[test]
    fn percent_lines_say_the_same_in_plain_text() {
        assert_eq!(
            told("%% alternat-disable-next-line C001，numbering-gap —— 沿用原文\r\n正文"),
            [
                "DisableNextLine [C001 numbering-gap] (沿用原文) %% alternat-disable-next-line C001，numbering-gap —— 沿用原文"
            ]
        );
        assert_eq!(told("正文\n%%alternat-disable-file\n"), ["DisableFile [] () %%alternat-disable-file"]);
    }

    #[test]
    fn other_words_are_no_directives() {
        for text in [
            "alternat-disable N001",
            "<!-- alternat-disable-everything -->",
            "<!-- alternat-disable",
            "100% alternat-disable",
            "<!-- see alternat-disable -->",
            "<!-- alternat- -->",
        ] {
            assert!(directives(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_directive_alone_on_its_line_goes_with_the_line() {
        let removed = |text: &str| {
            let found = directives(text);
            let range = removal(text, &found[0]);
            format!("{}‹{}›", &text[..range.start as usize], &text[range.end as usize..])
        };
        assert_eq!(removed("甲\r\n <!-- alternat-disable --> \r\n乙"), "甲\r\n‹乙›");
        assert_eq!(removed("甲\n%% alternat-disable"), "甲\n‹›");
        assert_eq!(removed("甲<!-- alternat-disable -->\n乙"), "甲‹\n乙›");
    }

    #[test]
    fn one_rule_of_several_can_be_taken_out() {
        let text = "<!-- alternat-disable D007, N001 -->";
        let found = directives(text);
        let removals: Vec<_> = found[0].rules.iter().map(|rule| rule.removal.of(text)).collect();
        assert_eq!(removals, [" D007", ", N001"]);
    }
}
