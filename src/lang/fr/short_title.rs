//! Short titles that a paragraph gives an instrument and then uses: la convention sur X (convention alpine),
//! « directive cadre sur l'eau » : la directive 2000/60/CE.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::entity::Citation;
use crate::lang::fr::kind;
use crate::text::TextRange;

/// Where the short titles of a paragraph stand, the places where they are introduced left aside.
pub(super) fn find(text: &str, citations: &[Citation]) -> Vec<TextRange> {
    let introduced: Vec<TextRange> = bracketed(text, citations).chain(defined(text)).collect();
    let acts = acts_of_places(text, citations);
    let names: Vec<&str> = introduced.iter().chain(&acts).map(|name| name.of(text)).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let mut builder = AhoCorasick::builder();
    let builder = builder.match_kind(MatchKind::LeftmostLongest).ascii_case_insensitive(true);
    let Ok(search) = builder.build(names) else { return Vec::new() };
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let places = search.find_iter(text).map(|found| TextRange::from(found.range())).filter(|place| {
        let before = text.get(..place.start as usize).and_then(|before| before.chars().next_back());
        let behind = text.get(place.end as usize..).and_then(|behind| behind.chars().next());
        !letter(before) && !letter(behind)
    });
    places.filter(|place| !introduced.contains(place)).collect()
}

/// Acts that are cited once with what they are about and then by their place alone: acte d'Alanville relatif à X.
fn acts_of_places(text: &str, citations: &[Citation]) -> Vec<TextRange> {
    static ACT: LazyPattern = LazyLock::new(|| {
        Pattern::new("^(?P<name>acte d(?:e |')[a-zà-ÿ-]+) (?:relatif|concernant|portant|sur|pour)\\b")
    });
    let name = |cited: &Citation| {
        let name = group(&ACT.first(cited.title.of(text))?, "name")?;
        Some(name.shifted(cited.title.start))
    };
    citations.iter().filter_map(name).collect()
}

/// The name in brackets behind a title.
fn bracketed(text: &str, citations: &[Citation]) -> impl Iterator<Item = TextRange> {
    static NAME: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!("^ ?\\( ?(?P<name>{}s? [^()0-9«»\"]{{3,60}}?) ?\\)", kind::CITED))
    });
    citations.iter().filter_map(|cited| {
        let rest = text.get(cited.range.end as usize..)?;
        rest.starts_with([' ', '\u{a0}', '(']).then_some(())?;
        let name = group(&NAME.first(rest)?, "name")?;
        Some(name.shifted(cited.range.end))
    })
}

/// A term in quotation marks whose meaning is an instrument.
fn defined(text: &str) -> impl Iterator<Item = TextRange> {
    static NAME: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "[«“\"] ?(?P<name>{}s? [^«»“”\"]{{3,60}}?) ?[»”\"] ?: (?:l[ea] |l')(?i:{})",
            kind::CITED,
            kind::CITED
        ))
    });
    let quoted = text.contains(['«', '“', '"']);
    let all = quoted.then(|| NAME.all(text)).into_iter().flatten();
    all.filter_map(|captures| group(&captures, "name"))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::fr::{citation, date};
    use crate::lang::titles::NoTitles;

    #[test]
    fn short_titles_are_found_where_they_are_used() {
        let used = |text: &str| -> Vec<usize> {
            let citations = citation::find(text, &date::dates(text), &NoTitles);
            find(text, &citations).iter().map(|place| place.start as usize).collect()
        };
        let text = "Vu la Convention sur la protection du Lin (Convention fluviale) du 7 novembre 1991, les Parties \
                    appliquent la Convention fluviale.";
        assert_eq!(used(text), [text.rfind("Convention").unwrap_or_default()]);
        let text = "a) « directive cadre sur l'eau » : la directive 2000/60/CE ; b) les buts de la directive cadre sur l'eau.";
        assert_eq!(used(text), [text.rfind("directive").unwrap_or_default()]);
    }
}
