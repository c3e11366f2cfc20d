//! Short names and terms where they are introduced: (ci-après dénommée « la Convention »), on entend par « X ».

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::entity::{Citation, Definition, DefinitionManner, TermMarks, TermWording};
use crate::text::TextRange;

/// The terms that a paragraph introduces, in order of place.
pub(super) fn find(text: &str, citations: &[Citation]) -> Vec<Definition> {
    let mut found = short_names(text, citations);
    found.extend(meanings(text));
    found.sort_by_key(|definition| (definition.range, definition.term));
    found
}

const NAMING: &str = "(?:ci-après|ci après|cidessous|ci-dessous|dans la suite|plus loin)";

/// ci-après dénommé « … », ci-après « … », ci-après désignée par l'expression « … ».
fn short_names(text: &str, citations: &[Citation]) -> Vec<Definition> {
    static NAMES: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?P<open>\\( ?)?(?P<word>{NAMING})(?: (?:dénommée?s?|appelée?s?|désignée?s?|nommée?s?|intitulée?s?|citée?s?|qualifiée?s?|individuellement|conjointement|collectivement|respectivement|et|comme|sous le nom|par (?:l'expression|les termes|le terme|l'abréviation)|par|:|,))*,? ?(?:(?:l[ea]s? |l')?(?P<quote>[«“\"„]) ?(?P<quoted>[^»”\"«“\\n]{{1,80}}?) ?[»”\"]|(?P<bare>(?:l[ea]s? |l')[A-ZÀ-Ý][A-Za-zÀ-ÿ'’ -]{{2,40}}))(?P<close> ?\\))?"
        ))
    });
    let mut found = Vec::new();
    for captures in NAMES.all(text) {
        let Some(word) = group(&captures, "word") else { continue };
        let quoted = group(&captures, "quoted");
        let open = group(&captures, "open");
        let bare = group(&captures, "bare").filter(|bare| bare_name(bare.of(text), open.is_some()));
        let Some(term) = quoted
            .map(|quoted| without_article(text, quoted))
            .or(bare.map(|bare| without_article(text, bare)))
        else {
            continue;
        };
        let all = whole(&captures);
        let marks = match group(&captures, "quote").map(|quote| quote.of(text)) {
            Some("“" | "„") => TermMarks::Double,
            Some("\"") => TermMarks::Straight,
            Some(_) => TermMarks::Guillemet,
            None => TermMarks::None,
        };
        let citation = citation_before(text, all.start, citations);
        found.push(Definition {
            range: all,
            term,
            citation,
            manner: DefinitionManner::ShortName,
            meaning: words_before(text, all.start),
            marks,
            wording: Some(TermWording { range: word, word: "ci-après", brief: false }),
            misfit: None,
        });
    }
    found
}

/// What a short name stands for: the words before it, from the last mark that parts clauses.
fn words_before(text: &str, start: u32) -> TextRange {
    let before = text.get(..start as usize).unwrap_or_default().trim_end_matches([' ', ',', '\u{a0}']);
    let from = before.rfind([',', ';', ':', '(', ')']).map_or(0, |at| at + 1);
    let from = from.max(before.rfind(". ").map_or(0, |at| at + 2));
    let words = before.get(from..).unwrap_or_default();
    let blank = words.len() - words.trim_start().len();
    TextRange::from(from + blank..before.len())
}

/// A name without marks ends where its bracket does.
fn bare_name(name: &str, bracketed: bool) -> bool {
    bracketed && name.split_whitespace().count() <= 6
}

/// The term without its article: la Convention is used as Convention.
fn without_article(text: &str, term: TextRange) -> TextRange {
    let words = term.of(text);
    let article = ["le ", "la ", "les ", "l'", "l’", "Le ", "La ", "Les ", "L'", "L’"]
        .iter()
        .find(|article| words.starts_with(**article));
    let start = term.start + article.map_or(0, |article| article.len() as u32);
    let length = term.of(text).trim_end().len() as u32;
    TextRange::new(start, term.start + length)
}

/// The citation that ends where a definition begins, up to its date.
fn citation_before(text: &str, start: u32, citations: &[Citation]) -> Option<u32> {
    let (index, cited) = (0_u32..).zip(citations).take_while(|(_, cited)| cited.range.end <= start).last()?;
    let gap = TextRange::new(cited.range.end, start).of(text);
    (gap.len() < 90 && !gap.contains([';', '.', '(']) && gap.matches(',').count() < 3).then_some(index)
}

/// « X » désigne …, l'expression « X » s'entend de …, on entend par « X » ….
fn meanings(text: &str) -> Vec<Definition> {
    static MEANINGS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "(?P<lead>on entend par )?(?:(?:l[ea]s? |l')(?:termes?|expressions?|mots?) |par )?(?P<quote>[«“\"„]) ?(?P<term>[^»”\"«“\\n]{1,80}?) ?[»”\"] ?(?P<verb>:? ?(?:désigne(?:nt)?|s'entend(?:ent)?|signifie(?:nt)?|est|sont)\\b(?: aussi| également)?)?",
        )
    });
    let mut found = Vec::new();
    for captures in MEANINGS.all(text) {
        let Some(term) = group(&captures, "term") else { continue };
        let verb =
            group(&captures, "verb").filter(|verb| !matches!(verb.of(text).trim(), "est" | "sont" | ""));
        if group(&captures, "lead").is_none() && verb.is_none() {
            continue;
        }
        let all = whole(&captures);
        let behind = all.end;
        let rest = text.get(behind as usize..).unwrap_or_default();
        let length = rest.find(['.', ';']).unwrap_or(rest.len());
        let marks = match group(&captures, "quote").map(|quote| quote.of(text)) {
            Some("“" | "„") => TermMarks::Double,
            Some("\"") => TermMarks::Straight,
            _ => TermMarks::Guillemet,
        };
        found.push(Definition {
            range: all,
            term: without_article(text, term),
            citation: None,
            manner: DefinitionManner::Meaning,
            meaning: TextRange::new(behind, behind + length as u32),
            marks,
            wording: None,
            misfit: None,
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str) -> Vec<&str> {
        find(text, &[]).iter().map(|definition| definition.term.of(text)).collect()
    }

    #[test]
    fn terms_are_found_where_they_are_introduced() {
        assert_eq!(terms("(ci-après dénommée « la Convention »)"), ["Convention"]);
        assert_eq!(terms("les États, ci-après dénommés les « États parties »,"), ["États parties"]);
        assert_eq!(terms("(ci-après «\u{a0}les Parties\u{a0}»)"), ["Parties"]);
        assert_eq!(terms("(ci-après dénommés les Parties)"), ["Parties"]);
        assert_eq!(terms("a) l'expression « biens » désigne les marchandises;"), ["biens"]);
        assert_eq!(terms("On entend par « navire » tout bâtiment."), ["navire"]);
        assert_eq!(terms("le terme « neuf » est employé"), Vec::<&str>::new());
        assert_eq!(terms("conformément aux règles ci-après"), Vec::<&str>::new());
    }
}
