//! How much of a draft is written in each language.

use crate::lang::Language;
use crate::syntax::Block;

/// Bytes by language, of the blocks whose text shows one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shares(Vec<(Language, u64)>);

impl Shares {
    /// One block more.
    pub(super) fn add(&mut self, block: &Block) {
        if !block.neutral {
            self.add_bytes(block.language, block.len);
        }
    }

    /// One block less.
    pub(super) fn take(&mut self, block: &Block) {
        if block.neutral {
            return;
        }
        let share = self.0.iter_mut().find(|(language, _)| *language == block.language);
        if let Some((_, bytes)) = share {
            *bytes = bytes.saturating_sub(u64::from(block.len));
        }
    }

    /// So many bytes more in a language.
    pub(super) fn add_bytes(&mut self, language: Language, len: u32) {
        match self.0.iter_mut().find(|(known, _)| *known == language) {
            Some((_, bytes)) => *bytes += u64::from(len),
            None => self.0.push((language, u64::from(len))),
        }
    }

    /// The language of most of the text; the first of [`Language::ALL`] among equals.
    pub(super) fn prevailing(&self) -> Language {
        let most = self.0.iter().filter(|(_, bytes)| *bytes > 0);
        let most = most.max_by_key(|(language, bytes)| (*bytes, std::cmp::Reverse(*language)));
        most.map_or_else(Language::default, |(language, _)| *language)
    }

    /// The languages that hold a large part of the text, in order.
    pub(super) fn large(&self) -> Vec<Language> {
        /// A part is large that is at least one of so many equal ones.
        const PARTS: u64 = 6;
        let all: u64 = self.0.iter().map(|(_, bytes)| *bytes).sum();
        let large = self.0.iter().filter(|(_, bytes)| *bytes > 0 && *bytes * PARTS >= all);
        let mut large: Vec<Language> = large.map(|(language, _)| *language).collect();
        large.sort_unstable();
        large
    }
}
