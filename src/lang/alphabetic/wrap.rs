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
                lower || c.is_lowercase() && (self.is_unfinished(line) || is_inside_bracket(line, next))
            }
            Some(_) | None => false,
        }
    }

    fn is_unfinished(&self, line: &str) -> bool {
        let last = words::last(line);
        self.unfinished.contains(&last)
    }
}

/// Whether a bracket that `line` has opened is closed in `next`: Article 75 (Free / Trade Commission).
fn is_inside_bracket(line: &str, next: &str) -> bool {
    /// What stands in such brackets is a name and no sentence.
    const LONGEST: usize = 80;
    let opened = line.rfind('(').and_then(|at| line.get(at..)).filter(|inside| !inside.contains(')'));
    let closed = next.find([')', '(']).filter(|at| next.get(*at..).is_some_and(|rest| rest.starts_with(')')));
    opened.zip(closed).is_some_and(|(inside, at)| inside.len() + at <= LONGEST)
}

/// Whether the first word of `next` had no room in `line`, as far as the longer of the two shows the room.
fn is_filled(line: &str, next: &str) -> bool {
    let width = line.chars().count();
    let word = words::first(next).chars().count().max(2);
    // Lines of a proportional type do not all hold the same number of characters.
    width >= SHORTEST && next.chars().count() <= width + word + 2 + width / 16
}
