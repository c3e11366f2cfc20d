//! A paragraph in which misprints are looked for: what may not be touched, and what stands beside a place.

use crate::lang::cursor::{is_blank, is_han};
use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::zh::blanks::closes_up;
use crate::lang::zh::misprints::Known;
use crate::lang::zh::misprints::signs::Signs;
use crate::text::TextRange;

/// A paragraph in which misprints are looked for.
pub(super) struct Scene<'t> {
    pub(super) text: &'t str,
    /// Where the numbering marker ends.
    marker_end: u32,
    /// Remarks to the tool, code, addresses, layout remains: nothing in them is the drafter's prose.
    foreign: Vec<TextRange>,
    /// The outermost quotations, their marks included.
    pub(super) quotations: Vec<TextRange>,
}

impl<'t> Scene<'t> {
    pub(super) fn new(text: &'t str, known: Known<'_>, signs: Signs) -> Self {
        let mut foreign: Vec<TextRange> = known.furniture.iter().map(|furniture| furniture.range).collect();
        enclosed(text, "<!--", "-->", &mut foreign);
        enclosed(text, "`", "`", &mut foreign);
        addresses(text, &mut foreign);
        let quotations = if signs.has(Signs::QUOTES) { quotations(text) } else { Vec::new() };
        Self { text, marker_end: known.marker.map_or(0, |marker| marker.range.end), foreign, quotations }
    }

    /// Whether a place is the drafter's own prose: no remark, address, marker or quotation.
    pub(super) fn is_own(&self, range: TextRange) -> bool {
        self.is_prose(range) && !self.quotations.iter().any(|quotation| quotation.covers(range))
    }

    /// Whether a place is prose, the drafter's or quoted.
    pub(super) fn is_prose(&self, range: TextRange) -> bool {
        range.start >= self.marker_end && !self.foreign.iter().any(|other| other.overlaps(range))
    }

    /// Whether a place directly follows the numbering marker.
    pub(super) fn is_behind_marker(&self, at: u32) -> bool {
        at > 0 && at == self.marker_end
    }

    /// What stands before a byte offset.
    pub(super) fn before(&self, at: u32) -> &'t str {
        self.text.get(..at as usize).unwrap_or_default()
    }

    /// What stands behind a byte offset.
    pub(super) fn behind(&self, at: u32) -> &'t str {
        self.text.get(at as usize..).unwrap_or_default()
    }

    /// The character before an offset, blanks left aside.
    pub(super) fn previous(&self, at: u32) -> Option<char> {
        self.before(at).trim_end_matches(is_blank).chars().next_back()
    }

    /// The character behind an offset, blanks left aside.
    pub(super) fn next(&self, at: u32) -> Option<char> {
        self.behind(at).trim_start_matches(is_blank).chars().next()
    }

    /// Whether Chinese stands before an offset: a character or a mark, quotation marks looked through.
    pub(super) fn follows_chinese(&self, at: u32) -> bool {
        let before = self.before(at).trim_end_matches(|c| is_blank(c) || is_curly(c));
        before.chars().next_back().is_some_and(is_chinese)
    }

    /// Whether Chinese stands behind an offset.
    pub(super) fn precedes_chinese(&self, at: u32) -> bool {
        let behind = self.behind(at).trim_start_matches(|c| is_blank(c) || is_curly(c));
        behind.chars().next().is_some_and(is_chinese)
    }

    /// The text that should stand at `range`, with the blanks beside it that would be stray afterwards.
    pub(super) fn change(&self, range: TextRange, text: &str) -> Change {
        let (first, last) = (text.chars().next(), text.chars().next_back());
        let before = self.before(range.start);
        let kept = before.trim_end_matches(is_space);
        let blanks = (before.len() - kept.len()) as u32;
        let own = range.start - blanks > self.marker_end;
        let start = match (kept.chars().next_back(), first) {
            (Some(previous), Some(first))
                if own && !matches!(previous, '\n' | '\r') && closes_up(previous, first) =>
            {
                range.start - blanks
            }
            _ => range.start,
        };
        let behind = self.behind(range.end);
        let rest = behind.trim_start_matches(is_space);
        let end = match (last, rest.chars().next()) {
            (Some(last), Some(next)) if !matches!(next, '\n' | '\r') && closes_up(last, next) => {
                range.end + (behind.len() - rest.len()) as u32
            }
            _ => range.end,
        };
        Change { range: TextRange::new(start, end), text: text.into() }
    }

    /// A misprint for which `text` should stand.
    pub(super) fn misprint(&self, kind: MisprintKind, range: TextRange, text: &str) -> Misprint {
        Misprint { range, kind, changes: vec![self.change(range, text)], sure: true }
    }
}

/// A Chinese character, or a mark that no other script uses.
pub(super) fn is_chinese(c: char) -> bool {
    is_han(c)
        || matches!(c, '\u{2e80}'..='\u{2fdf}')
        || "，。、；：！？（）《》〈〉「」『』【】〔〕".contains(c)
}

fn is_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’')
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{3000}')
}

/// Passages from `open` to the next `close`, the two included.
fn enclosed(text: &str, open: &str, close: &str, found: &mut Vec<TextRange>) {
    let mut from = 0;
    while let Some(start) =
        memchr::memmem::find(text.as_bytes().get(from..).unwrap_or_default(), open.as_bytes())
    {
        let start = from + start;
        let inside = start + open.len();
        let Some(length) = text.get(inside..).and_then(|rest| rest.find(close)) else { return };
        from = inside + length + close.len();
        found.push(TextRange::from(start..from));
    }
}

/// Addresses of the web and of mail: runs of ASCII around `://` or `@`.
fn addresses(text: &str, found: &mut Vec<TextRange>) {
    let of_address = |c: char| c.is_ascii_graphic() && !matches!(c, '(' | ')' | '<' | '>' | '"');
    for sign in ["://", "@", "www."] {
        for (at, _) in text.match_indices(sign) {
            let before = text.get(..at).unwrap_or_default();
            let behind = text.get(at..).unwrap_or_default();
            let start = before.trim_end_matches(of_address).len();
            let end = text.len() - behind.trim_start_matches(of_address).len();
            if end > at + sign.len() {
                found.push(TextRange::from(start..end));
            }
        }
    }
}

/// Byte ranges between quotation marks, the marks included, outermost only.
fn quotations(text: &str) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '“' | '「' | '『' => open.push(at),
            '”' | '」' | '』' => {
                let Some(start) = open.pop() else { continue };
                if open.is_empty() {
                    found.push(TextRange::from(start..at + c.len_utf8()));
                }
            }
            _ => {}
        }
    }
    found
}
