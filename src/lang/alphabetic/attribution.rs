//! Names in brackets that say whose proposal they hold: [ARL: …], [Арланд: …].

use crate::text::TextRange;

/// The names of a paragraph in order of place.
pub fn find(text: &str) -> Vec<TextRange> {
    const LONGEST: usize = 40;
    let named = text.match_indices('[').filter_map(|(at, open)| {
        let start = at + open.len();
        let rest = text.get(start..)?;
        let (colon, _) = rest.char_indices().take(LONGEST).find(|(_, c)| *c == ':')?;
        let name = rest.get(..colon)?.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let words = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.'));
        (words && name.starts_with(char::is_uppercase)).then(|| TextRange::from(start..start + name.len()))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn names_of_proposals_are_found() {
        let read = |text: &'static str| find(text).into_iter().map(|name| name.of(text)).collect::<Vec<_>>();
        assert_eq!(
            read("within [ARL: six] [Republic of Berria: nine] months"),
            ["ARL", "Republic of Berria"]
        );
        assert_eq!(read("[Арланд: шесть], [Arlande\u{a0}: six]"), ["Арланд", "Arlande"]);
        assert!(read("[six months], [to be agreed: see above], [2022: x]").is_empty());
    }
}
