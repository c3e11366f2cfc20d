//! Hard wraps: lines of one paragraph.

use crate::lang::alphabetic::words;

/// What must be known of a language to tell where its lines go on.
#[derive(Clone, Copy, Debug)]
pub struct Wraps {
    /// Words that no paragraph ends with, in lower case: of, the, and.
    pub unfinished: &'static [&'static str],
    /// Whether a paragraph starts with a marker.
    pub is_marked: fn(text: &str) -> bool,
}

/// Lines shorter than this many characters are not wrapped.
const SHORTEST: usize = 44;

impl Wraps {
    /// Whether `next` continues the sentence of the line directly before it.
    ///
    /// Only what looks like nothing else is a wrap, since joining two paragraphs is worse than parting one.
    pub fn joins(&self, line: &str, next: &str) -> bool {
        let (line, next) = (line.trim_end(), next.trim());
        let parted = line.contains('\t') || next.contains('\t');
        if parted || !is_filled(line, next) || (self.is_marked)(next) {
            return false;
        }
        let lower = next.chars().next().is_some_and(char::is_lowercase);
        match line.chars().next_back() {
            Some(',' | '-' | '‐') => lower,
            Some(c) if c.is_alphanumeric() || matches!(c, ')' | '"' | '”' | '»' | '’') => {
                lower || c.is_lowercase() && self.is_unfinished(line)
            }
            Some(_) | None => false,
        }
    }

    fn is_unfinished(&self, line: &str) -> bool {
        let last = words::last(line);
        self.unfinished.contains(&last)
    }
}

/// Whether the first word of `next` had no room in `line`, as far as the longer of the two shows the room.
fn is_filled(line: &str, next: &str) -> bool {
    let width = line.chars().count();
    let word = words::first(next).chars().count().max(2);
    width >= SHORTEST && next.chars().count() <= width + word + 2
}
