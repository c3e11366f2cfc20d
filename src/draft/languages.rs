//! In which language a paragraph is read that shows none: that of the text around it.

use crate::draft::shares::Shares;
use crate::lang::Language;
use crate::lang::detect::Detected;

/// The languages of a draft in which paragraphs are read that show none themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Languages {
    /// The languages of large parts of the draft, and the declared one.
    large: Vec<Language>,
    /// The declared one, or that of most of the text.
    first: Language,
}

impl Languages {
    /// The languages of a draft that holds so much of each.
    pub(super) fn new(shares: &Shares, declared: Option<Language>) -> Self {
        let mut large = shares.large();
        if let Some(declared) = declared
            && !large.contains(&declared)
        {
            large.push(declared);
            large.sort_unstable();
        }
        Self { large, first: declared.unwrap_or_else(|| shares.prevailing()) }
    }

    /// Whether what stands around a paragraph may decide in which language it is read.
    pub(super) fn depend_on_place(&self) -> bool {
        self.large.len() > 1
    }

    /// The language in which a paragraph is read. `before` and `behind` give the languages that the paragraphs
    /// around it show, the nearest first.
    pub(super) fn of<B, A>(
        &self,
        detected: Detected,
        before: impl FnOnce() -> B,
        behind: impl FnOnce() -> A,
    ) -> Language
    where
        B: Iterator<Item = Language>,
        A: Iterator<Item = Language>,
    {
        let fits = |language: &Language| match detected {
            Detected::Script(script) => language.spec().recognition.script == Some(script),
            Detected::Language(_) | Detected::Nothing => true,
        };
        if let Detected::Language(language) = detected {
            return language;
        }
        let fitting: Vec<Language> = self.large.iter().copied().filter(fits).collect();
        match fitting.as_slice() {
            [] => self.alone(detected),
            [only] => *only,
            _ => {
                let among = |language: &Language| fitting.contains(language);
                let near = before().find(among).or_else(|| behind().find(among));
                near.unwrap_or(self.first)
            }
        }
    }

    /// The language of a paragraph in a script that no large part of the draft is written in.
    fn alone(&self, detected: Detected) -> Language {
        match detected {
            Detected::Nothing => self.first,
            Detected::Script(_) | Detected::Language(_) => Language::default(),
        }
    }
}
