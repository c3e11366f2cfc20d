//! A catalogue as a table of entries, each of which is parsed when it is first asked for: most runs say little.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// The entries of one catalogue. No entry refers to another.
pub(super) struct Entries {
    language: LanguageIdentifier,
    by_id: FxHashMap<&'static str, Entry>,
}

struct Entry {
    source: &'static str,
    parsed: OnceLock<Bundle>,
}

impl Entries {
    /// The entries of the language with this BCP 47 tag. They begin at lines that begin with a letter.
    pub(super) fn new(tag: &str, source: &'static str) -> Self {
        let language = tag.parse().unwrap_or_default();
        let mut by_id = FxHashMap::default();
        let mut begun: Option<(&'static str, usize)> = None;
        let mut end = 0;
        for line in source.split_inclusive('\n') {
            let start = end;
            end += line.len();
            if line.starts_with([' ', '}', '\r', '\n']) {
                continue;
            }
            if let Some((id, from)) = begun.take() {
                by_id.insert(id, Entry::new(source.get(from..start).unwrap_or_default()));
            }
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                begun = line.split_once('=').map(|(id, _)| (id.trim_end(), start));
            }
        }
        if let Some((id, from)) = begun {
            by_id.insert(id, Entry::new(source.get(from..).unwrap_or_default()));
        }
        Self { language, by_id }
    }

    /// The words of an entry. A variable that the caller left out is shown as `{$name}`, so errors need no
    /// other report.
    pub(super) fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let entry = self.by_id.get(id)?;
        let bundle = entry.parsed.get_or_init(|| parsed(self.language.clone(), entry.source));
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned())
    }

    /// Every id with the source of its entry.
    #[cfg(test)]
    pub(super) fn sources(&self) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
        self.by_id.iter().map(|(id, entry)| (*id, entry.source))
    }
}

impl Entry {
    fn new(source: &'static str) -> Self {
        Self { source, parsed: OnceLock::new() }
    }
}

/// What does not parse is left out; a test keeps the catalogues free of it.
fn parsed(language: LanguageIdentifier, source: &str) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks would be copied with the text and show as boxes in terminals.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(rest, _)| rest);
    bundle.add_resource_overriding(resource);
    bundle
}
