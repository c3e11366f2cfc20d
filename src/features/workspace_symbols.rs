//! The instruments, numbered parts and defined terms of a draft by name, for look-ups across many drafts.

use crate::draft::outline::OutlineKind;
use crate::features::outline::{OutlineItem, outline};
use crate::messages::Locale;
use crate::registry::normalise::fold;
use crate::rules::Analysis;
use crate::text::TextRange;

/// Something that can be looked up by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// Its name.
    pub name: String,
    /// The name of what it lies in.
    pub container: Option<String>,
    /// What it is.
    pub kind: SymbolKind,
    /// Its heading, or the term where it is defined: bytes from the start of the text.
    pub range: TextRange,
}

/// What a symbol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SymbolKind {
    /// A part of the outline.
    Outline(OutlineKind),
    /// A defined term.
    Term,
}

/// Everything in a draft that can be looked up, in order of place.
pub fn symbols(analysis: &Analysis, locale: Locale) -> Vec<Symbol> {
    let mut symbols = Vec::new();
    for item in outline(analysis, locale) {
        collect(item, None, &mut symbols);
    }
    for instrument in analysis.draft().instruments() {
        for term in analysis.draft().terms(&instrument) {
            if let Some((block, definition)) = term.definitions.first() {
                let range = definition.term.shifted(block.start);
                symbols.push(Symbol {
                    name: term.words.to_owned(),
                    container: None,
                    kind: SymbolKind::Term,
                    range,
                });
            }
        }
    }
    symbols.sort_by_key(|symbol| symbol.range.start);
    symbols
}

fn collect(item: OutlineItem, container: Option<&str>, symbols: &mut Vec<Symbol>) {
    let named = matches!(item.kind, OutlineKind::Instrument(_) | OutlineKind::Part(_));
    let name = item.name;
    for child in item.children {
        collect(child, Some(&name), symbols);
    }
    if named {
        let kind = SymbolKind::Outline(item.kind);
        symbols.push(Symbol { name, container: container.map(str::to_owned), kind, range: item.selection });
    }
}

/// How well a name answers a query, the best with the smallest number; `None` where it does not.
///
/// The characters of the query stand in the name in their order; script, width, case and blanks do not count.
pub fn rank(query: &str, name: &str) -> Option<u32> {
    let wanted: Vec<char> = query.chars().filter_map(fold).collect();
    let held: Vec<char> = name.chars().filter_map(fold).collect();
    if wanted.is_empty() {
        return Some(u32::MAX);
    }
    if let Some(at) = held.windows(wanted.len()).position(|window| window == wanted) {
        return Some(at as u32);
    }
    let mut rest = wanted.iter().peekable();
    let mut gaps = 0;
    for character in &held {
        if rest.next_if_eq(&character).is_none() {
            gaps += 1;
        }
    }
    const SCATTERED: u32 = 1_000;
    rest.peek().is_none().then_some(SCATTERED + gaps)
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::analysis;
    use crate::features::workspace_symbols::{rank, symbols};
    use crate::messages::Locale;

    #[test]
    fn instruments_parts_and_terms_have_names() {
        let analysis = analysis("甲乙合作协定\n\n第一条 定义\n\n“主管机关”系指外交部。\n");
        let names: Vec<String> =
            symbols(&analysis, Locale::English).into_iter().map(|symbol| symbol.name).collect();
        assert_eq!(names, ["甲乙合作协定", "第一条 定义", "主管机关"]);
    }

    #[test]
    fn names_answer_queries() {
        assert_eq!(rank("合作", "甲乙合作协定"), Some(2));
        assert!(rank("甲协", "甲乙合作协定") > rank("合作", "甲乙合作协定"));
        assert_eq!(rank("引渡", "甲乙合作协定"), None);
        assert!(rank("", "甲").is_some());
    }
}
