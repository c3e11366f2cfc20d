//! Cuts a text into blocks. Where a block ends depends on the text from its start to the end of the
//! line after it and on nothing else, so after an edit the cut is found again at the next old boundary.

use crate::lang::Language;
use crate::lang::detect::{Detected, detect, first_of};
use crate::syntax::BlockKind;

/// A block that has been cut but not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Length in bytes.
    pub len: u32,
    /// What it is.
    pub kind: BlockKind,
}

/// Front matter that is not closed within this many bytes is no front matter.
pub const FRONT_MATTER_LIMIT: usize = 16 * 1024;

/// A hard-wrapped paragraph holds at most this many lines, so that one edit never reads a whole text.
const WRAPPED_LINES_LIMIT: usize = 64;

/// Cuts the block that starts at byte `start`; `None` at the end of the text.
pub fn cut_at(text: &str, start: usize) -> Option<Piece> {
    let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
    if start == 0
        && let Some(len) = front_matter(rest)
    {
        return Some(piece(len, BlockKind::FrontMatter));
    }
    let (line, after) = next_line(rest);
    let kind = kind_of(line);
    Some(match kind {
        BlockKind::Blank => piece(blank_lines(rest), kind),
        BlockKind::Comment => piece(comment(rest, line, after), kind),
        BlockKind::Prose => piece(wrapped_lines(rest, line, after), kind),
        BlockKind::Layout | BlockKind::FrontMatter => piece(after, kind),
    })
}

/// The first line of `text` without its end, and the offset behind that end. `text` is not empty.
pub fn next_line(text: &str) -> (&str, usize) {
    match memchr::memchr2(b'\n', b'\r', text.as_bytes()) {
        None => (text, text.len()),
        Some(end) => {
            let crlf = text.as_bytes()[end..].starts_with(b"\r\n");
            (text.get(..end).unwrap_or_default(), end + if crlf { 2 } else { 1 })
        }
    }
}

fn piece(len: usize, kind: BlockKind) -> Piece {
    Piece { len: len as u32, kind }
}

fn kind_of(line: &str) -> BlockKind {
    let trimmed = line.trim();
    if trimmed.is_empty() {
        BlockKind::Blank
    } else if trimmed.starts_with("%%") || trimmed.starts_with("<!--") {
        BlockKind::Comment
    } else if is_layout(trimmed) {
        BlockKind::Layout
    } else {
        BlockKind::Prose
    }
}

fn is_layout(trimmed: &str) -> bool {
    let table_row = trimmed.starts_with('|') && trimmed.len() > 1 && trimmed.ends_with('|');
    table_row || is_thematic_break(trimmed)
}

/// `---`, `***`, `* * *` and their like.
fn is_thematic_break(trimmed: &str) -> bool {
    let mut marks = trimmed.chars().filter(|c| !c.is_whitespace());
    let Some(first @ ('-' | '*' | '=')) = marks.next() else { return false };
    let mut count = 1;
    for mark in marks {
        if mark != first {
            return false;
        }
        count += 1;
    }
    count >= 3
}

/// The length of the front matter at the start of a file.
fn front_matter(text: &str) -> Option<usize> {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (first, mut at) = next_line(text.get(bom..)?);
    at += bom;
    if first.trim_end() != "---" {
        return None;
    }
    while at < text.len().min(FRONT_MATTER_LIMIT) {
        let (line, after) = next_line(text.get(at..)?);
        at += after;
        if matches!(line.trim_end(), "---" | "...") {
            return Some(at);
        }
    }
    None
}

fn blank_lines(text: &str) -> usize {
    let mut len = 0;
    while let Some(rest) = text.get(len..).filter(|rest| !rest.is_empty()) {
        let (line, after) = next_line(rest);
        if !line.trim().is_empty() {
            break;
        }
        len += after;
    }
    len
}

/// A comment over several lines ends with the line of its `-->`; without one it ends with its line.
fn comment(text: &str, line: &str, after: usize) -> usize {
    if !line.trim_start().starts_with("<!--") || line.contains("-->") {
        return after;
    }
    let mut len = after;
    for _ in 0..WRAPPED_LINES_LIMIT {
        let Some(rest) = text.get(len..).filter(|rest| !rest.is_empty()) else { break };
        let (line, after) = next_line(rest);
        len += after;
        if line.contains("-->") {
            return len;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    after
}

fn wrapped_lines(text: &str, first: &str, after: usize) -> usize {
    let mut language = None;
    let mut line = first;
    let mut len = after;
    for _ in 1..WRAPPED_LINES_LIMIT {
        let Some(rest) = text.get(len..).filter(|rest| !rest.is_empty()) else { break };
        let (next, after) = next_line(rest);
        if kind_of(next) != BlockKind::Prose {
            break;
        }
        if !(language.get_or_insert_with(|| language_of(first)).spec().wraps)(line, next) {
            break;
        }
        len += after;
        line = next;
    }
    len
}

/// The language that tells where the lines of a paragraph go on: only its own first line may say so.
fn language_of(line: &str) -> Language {
    match detect(line) {
        Detected::Language(language) => language,
        Detected::Script(script) => first_of(script).unwrap_or_default(),
        Detected::Nothing => Language::default(),
    }
}
