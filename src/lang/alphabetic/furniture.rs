//! Remains of a page layout inside and between paragraphs.

use crate::lang::alphabetic::pattern::{LazyPattern, whole};
use crate::lang::cursor::is_blank;
use crate::lang::entity::{Furniture, FurnitureKind};
use crate::lang::layout_line;
use crate::text::TextRange;

/// How a language words the remains.
pub struct LayoutWords {
    /// The number of a page that fills a line: Page 3 of 10.
    pub page: LazyPattern,
    /// Brackets that say where the text goes on: (continued on page 5).
    pub continued_on: LazyPattern,
    /// Brackets that say where the text began: (continued from page 1).
    pub continued_from: LazyPattern,
    /// The credit of an editor at the end of a text: Editor: A. Marlin.
    pub credit: LazyPattern,
    /// Datelines of news agencies, in brackets at an end or before the text.
    pub dateline: LazyPattern,
    /// One of these is in every paragraph that holds such words, as it is written.
    pub signs: &'static [&'static str],
}

impl LayoutWords {
    /// The remains of a paragraph in order of place.
    pub fn find(&self, text: &str) -> Vec<Furniture> {
        let line = text.trim_matches(is_blank);
        let filled =
            layout_line::kind_of(line).or_else(|| self.is_page(line).then_some(FurnitureKind::PageNumber));
        if let Some(kind) = filled {
            return vec![Furniture {
                range: TextRange::from(0..text.trim_end_matches(is_blank).len()),
                kind,
            }];
        }
        if !self.signs.iter().any(|sign| text.contains(sign)) {
            return Vec::new();
        }
        let patterns = [
            (&self.continued_on, FurnitureKind::ContinuedOn),
            (&self.continued_from, FurnitureKind::ContinuedFrom),
            (&self.credit, FurnitureKind::EditorCredit),
            (&self.dateline, FurnitureKind::Dateline),
        ];
        let found = patterns.into_iter().filter_map(|(pattern, kind)| {
            let range = pattern.first(text).map(|captures| whole(&captures))?;
            Some(Furniture { range: with_blanks(text, range), kind })
        });
        let mut found: Vec<Furniture> = found.collect();
        found.sort_by_key(|furniture| furniture.range);
        found.dedup_by(|second, first| second.range.overlaps(first.range));
        found
    }

    /// What remains are found.
    #[cfg(test)]
    pub fn kinds(&self, text: &str) -> Vec<FurnitureKind> {
        self.find(text).iter().map(|found| found.kind).collect()
    }

    fn is_page(&self, line: &str) -> bool {
        line.len() <= layout_line::LONGEST
            && line.contains(|c: char| c.is_ascii_digit())
            && self.page.is_in(line)
    }
}

/// `text` without the remains at its end, and without the blanks behind them; all of it where it has none there.
pub fn without<'t>(text: &'t str, furniture: &[Furniture]) -> &'t str {
    let kept = text.trim_end_matches(is_blank).len() as u32;
    match furniture.last().filter(|last| last.range.end >= kept && last.range.start > 0) {
        Some(last) => text.get(..last.range.start as usize).unwrap_or(text),
        None => text,
    }
}

/// The blanks before the remains go with them.
fn with_blanks(text: &str, range: TextRange) -> TextRange {
    let before = text.get(..range.start as usize).unwrap_or_default();
    TextRange::new(before.trim_end_matches(is_blank).len() as u32, range.end)
}
