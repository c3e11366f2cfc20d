//! Letters of several alphabets that look the same (Unicode Technical Standard 39, confusables.txt).

/// An alphabet whose letters look like those of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// A
    Latin,
    /// А
    Cyrillic,
    /// Α
    Greek,
}

/// The alphabet of a letter.
pub fn alphabet_of(c: char) -> Option<Alphabet> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Alphabet::Latin),
        '\u{400}'..='\u{52f}' => Some(Alphabet::Cyrillic),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Alphabet::Greek),
        _ => None,
    }
}

/// A word whose letters are of several alphabets, in letters of one, where all of them exist in it.
pub fn in_one_alphabet(word: &str) -> Option<String> {
    let count = |alphabet| word.chars().filter(|c| alphabet_of(*c) == Some(alphabet)).count();
    let (latin, cyrillic) = (count(Alphabet::Latin), count(Alphabet::Cyrillic));
    let all = word.chars().count();
    if latin == all || cyrillic == all || latin + cyrillic == 0 {
        return None;
    }
    let as_latin = || word.chars().map(latin_of).collect::<Option<String>>();
    let as_cyrillic = || word.chars().map(cyrillic_of).collect::<Option<String>>();
    if cyrillic > latin { as_cyrillic().or_else(as_latin) } else { as_latin().or_else(as_cyrillic) }
}

/// Latin letters with the Cyrillic and the Greek ones that look the same; a point where there is none.
const LOOK_ALIKES: [(char, char, char); 38] = [
    ('A', 'А', 'Α'),
    ('B', 'В', 'Β'),
    ('C', 'С', '.'),
    ('E', 'Е', 'Ε'),
    ('H', 'Н', 'Η'),
    ('I', 'І', 'Ι'),
    ('J', 'Ј', '.'),
    ('K', 'К', 'Κ'),
    ('M', 'М', 'Μ'),
    ('N', '.', 'Ν'),
    ('O', 'О', 'Ο'),
    ('P', 'Р', 'Ρ'),
    ('S', 'Ѕ', '.'),
    ('T', 'Т', 'Τ'),
    ('X', 'Х', 'Χ'),
    ('Y', 'У', 'Υ'),
    ('Z', '.', 'Ζ'),
    ('a', 'а', '.'),
    ('c', 'с', '.'),
    ('d', 'ԁ', '.'),
    ('e', 'е', '.'),
    ('h', 'һ', '.'),
    ('i', 'і', '.'),
    ('j', 'ј', '.'),
    ('l', 'ӏ', '.'),
    ('o', 'о', 'ο'),
    ('p', 'р', 'ρ'),
    ('q', 'ԛ', '.'),
    ('s', 'ѕ', '.'),
    ('u', '.', 'υ'),
    ('v', 'ѵ', 'ν'),
    ('w', 'ԝ', '.'),
    ('x', 'х', '.'),
    ('y', 'у', '.'),
    ('ï', 'ї', '.'),
    ('ë', 'ё', '.'),
    ('Ë', 'Ё', '.'),
    ('Ï', 'Ї', '.'),
];

fn latin_of(c: char) -> Option<char> {
    if alphabet_of(c) == Some(Alphabet::Latin) {
        return Some(c);
    }
    LOOK_ALIKES.iter().find(|(_, cyrillic, greek)| c == *cyrillic || c == *greek).map(|(latin, _, _)| *latin)
}

fn cyrillic_of(c: char) -> Option<char> {
    if alphabet_of(c) == Some(Alphabet::Cyrillic) {
        return Some(c);
    }
    let found = LOOK_ALIKES.iter().find(|(latin, _, greek)| c == *latin || c == *greek);
    found.map(|(_, cyrillic, _)| *cyrillic).filter(|cyrillic| *cyrillic != '.')
}
