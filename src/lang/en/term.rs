//! The forms in which a defined term stands: in the singular and the plural, at the start of a sentence.

/// A term with more words than this is a description.
const MOST_WORDS: usize = 12;

/// All forms of a term; none for what is no row of words.
pub(super) fn forms(term: &str) -> Vec<String> {
    let words: Vec<&str> = term.split(' ').collect();
    let plain = |word: &&str| {
        word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\'')) && !word.is_empty()
    };
    if words.len() > MOST_WORDS || !words.iter().all(plain) {
        return Vec::new();
    }
    // The head stands before the first preposition: Party to the dispute, State of origin.
    let links = ["of", "to", "for", "in", "on", "with", "under", "from"];
    let head = words.iter().position(|word| links.contains(word)).unwrap_or(words.len());
    let Some((head, before)) = words.get(..head).and_then(<[&str]>::split_last) else { return Vec::new() };
    let behind = words.get(before.len() + 1..).unwrap_or_default();
    let mut forms = Vec::new();
    for head in numbers(head) {
        let form = [before, &[head.as_str()], behind].concat().join(" ");
        forms.extend([with_first(&form, char::to_uppercase), with_first(&form, char::to_lowercase), form]);
    }
    forms.sort();
    forms.dedup();
    forms
}

/// A noun in the singular and in the plural, as far as its ending tells.
fn numbers(noun: &str) -> Vec<String> {
    const SIBILANTS: [&str; 5] = ["s", "x", "z", "ch", "sh"];
    let mut forms = vec![noun.to_owned()];
    if let Some(stem) = noun.strip_suffix("ies") {
        forms.push(format!("{stem}y"));
    } else if let Some(stem) = noun.strip_suffix('s').filter(|stem| !stem.ends_with(['s', 'u', 'i'])) {
        forms.push(stem.to_owned());
        forms.extend(stem.strip_suffix('e').filter(|stem| ends_in(stem, &SIBILANTS)).map(str::to_owned));
    }
    let vowel = |stem: &str| stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    match noun.strip_suffix('y').filter(|stem| !vowel(stem)) {
        Some(stem) => forms.push(format!("{stem}ies")),
        None if ends_in(noun, &SIBILANTS) => forms.push(format!("{noun}es")),
        None => forms.push(format!("{noun}s")),
    }
    forms
}

fn ends_in(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

fn with_first<I: Iterator<Item = char>>(form: &str, change: impl Fn(char) -> I) -> String {
    let mut letters = form.chars();
    letters.next().map_or_else(String::new, |first| change(first).chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn terms_have_a_singular_a_plural_and_a_capital() {
        let has = |term: &str, expected: &[&str]| {
            let forms = forms(term);
            for form in expected {
                assert!(forms.iter().any(|found| found == form), "{form} among {forms:?}");
            }
        };
        has("Parties", &["Party", "Parties"]);
        has("vessel", &["Vessel", "vessels"]);
        has("State of origin", &["States of origin"]);
        has("designated airlines", &["designated airline", "Designated airlines"]);
        has("tax", &["taxes", "Tax"]);
        assert!(forms("SPS 14").is_empty());
    }
}
