//! What the conclusion of an instrument says of its originals and languages: in two originals, each in the Chinese and
//! English languages, both texts being equally authentic.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::clause::{CountedTexts, NamedLanguage, Originals, Prevailing};
use crate::lang::en::numeral;
use crate::text::TextRange;

/// What a paragraph says of originals and languages; `None` where it speaks of neither.
pub(super) fn find(text: &str) -> Option<Originals> {
    static AUTHENTIC: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:(?:being |are |is |be )?(?:all )?equally (?:authentic|authoritative|valid)|(?:being |are |be )authentic|hav(?:e|ing) equal (?:legal )?(?:authenticity|force|validity))\\b",
        )
    });
    const SIGNS: [&str; 6] = ["uthentic", "uthorit", "anguage", "riginal", "plicate", "ounterpart"];
    if !SIGNS.iter().any(|sign| text.contains(sign)) {
        return None;
    }
    let authentic = AUTHENTIC.place(text);
    let originals = copies(text);
    let languages = languages(text);
    let prevailing = prevailing(text);
    let done = originals.is_some() || authentic.is_some() || prevailing.is_some();
    (done && (!languages.is_empty() || originals.is_some())).then(|| Originals {
        range: TextRange::from(0..text.trim_end().len()),
        originals,
        each: None,
        in_all_languages: languages.len() <= 2 && text.contains("each in "),
        counts: counted(text),
        number_word: number_word(languages.len()),
        languages,
        authentic,
        prevailing,
    })
}

/// in two originals, in duplicate
fn copies(text: &str) -> Option<(TextRange, u32)> {
    static COPIES: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\bin (?P<copies>(?P<number>two|three|four|five|six|[2-6])(?: \\([2-6]\\))? (?:original |authentic |identical )?(?:originals?|copies|counterparts|exemplars|sets)|duplicate|triplicate|quadruplicate)\\b",
        )
    });
    let captures = COPIES.first(text)?;
    let range = group(&captures, "copies")?;
    let value = match group(&captures, "number").map(|number| number.of(text)) {
        Some(number) => number.parse().ok().or_else(|| numeral::read(number).map(|read| read.value))?,
        None if range.of(text).starts_with(['d', 'D']) => 2,
        None if range.of(text).starts_with(['t', 'T']) => 3,
        None => 4,
    };
    Some((range, value))
}

/// The languages of the first list of them.
fn languages(text: &str) -> Vec<NamedLanguage> {
    static LISTED: LazyPattern = LazyLock::new(|| {
        let one = LANGUAGES.map(|(name, _)| name).join("|");
        let other = "(?-i:[A-Z][a-z]+)";
        Pattern::new(&format!(
            "\\b(?:in|of|the) (?:the )?(?P<list>(?-i:(?:{one}))(?:(?:, and |, | and | or )(?:in )?(?:the )?{other})*|{other}(?:(?:, and |, | and )(?:in )?(?:the )?{other})*(?P<word> languages?))"
        ))
    });
    let named =
        LISTED.all(text).filter_map(|captures| group(&captures, "list")).map(|list| named(text, list));
    named.max_by_key(Vec::len).unwrap_or_default()
}

/// The names in a list, with their tags.
fn named(text: &str, list: TextRange) -> Vec<NamedLanguage> {
    static ONE: LazyPattern = LazyLock::new(|| Pattern::new("\\b(?-i:[A-Z][a-z]+)\\b"));
    let places = ONE.places(list.of(text));
    places
        .map(|place| {
            let name = place.of(list.of(text));
            let tag = LANGUAGES.iter().find(|(known, _)| *known == name).map(|(_, tag)| *tag);
            NamedLanguage { range: place.shifted(list.start), tag }
        })
        .collect()
}

const LANGUAGES: [(&str, &str); 40] = [
    ("English", "en"),
    ("French", "fr"),
    ("Russian", "ru"),
    ("Chinese", "zh"),
    ("Spanish", "es"),
    ("Arabic", "ar"),
    ("German", "de"),
    ("Italian", "it"),
    ("Portuguese", "pt"),
    ("Dutch", "nl"),
    ("Japanese", "ja"),
    ("Korean", "ko"),
    ("Turkish", "tr"),
    ("Persian", "fa"),
    ("Ukrainian", "uk"),
    ("Polish", "pl"),
    ("Czech", "cs"),
    ("Greek", "el"),
    ("Romanian", "ro"),
    ("Vietnamese", "vi"),
    ("Hungarian", "hu"),
    ("Finnish", "fi"),
    ("Swedish", "sv"),
    ("Norwegian", "no"),
    ("Danish", "da"),
    ("Hindi", "hi"),
    ("Hebrew", "he"),
    ("Kazakh", "kk"),
    ("Urdu", "ur"),
    ("Thai", "th"),
    ("Mongolian", "mn"),
    ("Slovak", "sk"),
    ("Bulgarian", "bg"),
    ("Serbian", "sr"),
    ("Croatian", "hr"),
    ("Latvian", "lv"),
    ("Lithuanian", "lt"),
    ("Estonian", "et"),
    ("Indonesian", "id"),
    ("Malay", "ms"),
];

/// both texts, all three texts
fn counted(text: &str) -> Vec<CountedTexts> {
    static COUNTED: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?P<numeral>both|(?:all )?(?:the )?(?P<number>two|three|four|five|six)) (?:texts|versions|language versions|languages)\\b",
        )
    });
    let read = |captures: regex::Captures<'_>| {
        let numeral = group(&captures, "numeral")?;
        let range = TextRange::from(captures.get(0)?.range());
        let value = match group(&captures, "number") {
            Some(number) => numeral::read(number.of(text))?.value,
            None => 2,
        };
        Some(CountedTexts { range, numeral, value })
    };
    COUNTED.all(text).filter_map(read).collect()
}

/// The number of languages as such a statement would give it.
fn number_word(count: usize) -> String {
    const WORDS: [&str; 7] = ["", "", "both", "all three", "all four", "all five", "all six"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// In case of divergence the English text shall prevail.
fn prevailing(text: &str) -> Option<Prevailing> {
    static PREVAILS: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\b(?:text|version)s? (?:shall|will) (?:prevail|be decisive|govern)\\b")
    });
    static DIVERGENCE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:in (?:the )?(?:case|event) of|if there is|should there be)\\b[^.;]{0,40}(?:divergen|differ|discrepanc|dispute|doubt|conflict|inconsisten)",
        )
    });
    let range = PREVAILS.place(text)?;
    Some(Prevailing {
        range,
        in_divergence: text.contains("diverge")
            || DIVERGENCE.is_in(text)
            || ["ivergen", "iscrepanc", "ifference", "nconsisten"].iter().any(|word| text.contains(word)),
    })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn originals_and_languages_are_read() {
        let text = "DONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, all three texts being equally authentic.";
        let found = find(text).unwrap_or_default();
        let tags: Vec<_> = found.languages.iter().map(|language| language.tag).collect();
        assert_eq!(tags, [Some("zh"), Some("en")]);
        assert_eq!(found.originals.map(|(_, value)| value), Some(2));
        assert_eq!(
            found.counts.first().map(|counted| (counted.range.of(text), counted.value)),
            Some(("all three texts", 3))
        );
        assert!(found.authentic.is_some() && found.in_all_languages);
    }

    #[test]
    fn other_paragraphs_say_nothing() {
        assert!(find("The working language of the Committee is English.").is_none());
        assert!(find("Correspondence shall be in the English language.").is_none());
    }
}
