//! The numbering marker at the start of a paragraph.

use crate::lang::alphabetic::insertion::insertion;
use crate::lang::alphabetic::letter::Alphabet;
use crate::lang::alphabetic::{roman, words};
use crate::lang::cursor::{Cursor, is_blank, is_han};
use crate::lang::entity::{Marker, MarkerFamily, MarkerStyle, Number, NumeralSystem, OtherReading};
use crate::lang::zh;
use crate::text::TextRange;

/// What a language writes in markers.
#[derive(Clone, Copy, Debug)]
pub struct Markers {
    /// Words before the number of a part, in lower case, with the family of the part. Longer ones come first.
    pub labels: &'static [(&'static str, MarkerFamily)],
    /// The value of a number in words: premier, one, first; asked for a word in lower case.
    pub number_word: fn(word: &str) -> Option<u32>,
    /// The alphabets that number items, the usual one first.
    pub alphabets: &'static [Alphabet],
    /// Whether a part with this label may stand without a number (Annex).
    pub is_alone: fn(family: MarkerFamily) -> bool,
    /// Whether items may be numbered by ordinals in figures: 1° (primo).
    pub primo: bool,
}

/// A numeral: where it stands, what it is.
#[derive(Clone, Copy)]
struct Numeral {
    range: TextRange,
    system: NumeralSystem,
    number: Option<Number>,
    /// A number with a part number before it: 4.2.
    composed: bool,
}

/// Numbers of more digits number no parts.
const MOST_DIGITS: usize = 3;

/// Headings longer than this many characters are sentences.
const HEADING_CHARS: usize = 160;

impl Markers {
    /// The marker that a paragraph starts with, behind indents and the marks of Markdown headings.
    ///
    /// A paragraph that starts with a reference (Article 5 of the Charter provides …) has none.
    pub fn read(&self, text: &str) -> Option<Marker> {
        let mut cursor = Cursor::new(text, 0);
        cursor.skip_while(|c| is_blank(c) || matches!(c, '#' | '*' | '_' | '='));
        match cursor.peek()? {
            '(' => self.bracketed(cursor),
            '§' => sign(cursor),
            c if c.is_alphanumeric() => self.labelled(cursor).or_else(|| self.listed(cursor)),
            _ => None,
        }
    }

    /// Article 1, CHAPTER IV, Annex.
    fn labelled(&self, start: Cursor<'_>) -> Option<Marker> {
        let (len, family) = self.labels.iter().find_map(|(label, family)| {
            let len = words::starts_ignoring_case(start.rest(), label)?;
            (label.ends_with('.') || words::ends(start.rest(), len)).then_some((len, *family))
        })?;
        let mut cursor = start.moved_to(start.at() + len);
        let label_end = cursor;
        cursor.skip_while(is_blank);
        cursor.eat_any(&["№", "No.", "no.", "Nº", "nº", "n°", "N°"]);
        cursor.skip_while(is_blank);
        let Some(numeral) = self.numeral(&mut cursor) else {
            let rest = label_end.rest().trim();
            let alone = (self.is_alone)(family) && (rest.is_empty() || rest == ":");
            return alone.then(|| unnumbered(start, label_end, family));
        };
        let mut marker = numeral_marker(cursor.range_from(start.at()), numeral, family, '\0');
        let end = cursor;
        let marked = cursor.eat_any(&[".", ":", ")"]).is_some();
        cursor.skip_while(is_blank);
        let dashed = cursor.eat_any(&["—", "–", "-", ":"]).is_some();
        cursor.skip_while(|c| is_blank(c) || c == '*' || c == '_');
        if !marked && !dashed && !opens(cursor.rest()) {
            return None;
        }
        if marked && continues_reference(cursor.rest()) {
            return None;
        }
        let rest = cursor.rest().trim_end().trim_end_matches('=');
        marker.heading =
            Some(TextRange::from(cursor.at()..cursor.at() + rest.len())).filter(|_| is_heading(rest));
        marker.range.end = if marked { end.at() as u32 + 1 } else { end.at() as u32 };
        Some(marker)
    }

    /// (1) (a) (i) (aa)
    fn bracketed(&self, start: Cursor<'_>) -> Option<Marker> {
        let mut cursor = start;
        cursor.bump();
        let sign = self.item_sign(&mut cursor)?;
        cursor.eat(")").then_some(())?;
        let family = match sign.family {
            MarkerFamily::Arabic => MarkerFamily::ArabicBracketed,
            family => family,
        };
        Some(sign.marker(cursor.range_from(start.at()), family, '('))
    }

    /// 1. 1) a) a. i) A. I. 4.2
    fn listed(&self, start: Cursor<'_>) -> Option<Marker> {
        let mut cursor = start;
        if let Some(decimal) = decimal(start) {
            return Some(decimal);
        }
        let sign = self.item_sign(&mut cursor)?;
        let roman_alone = sign.family == MarkerFamily::RomanUpper && cursor.rest().trim().is_empty();
        if roman_alone {
            return Some(sign.marker(cursor.range_from(start.at()), sign.family, '\0'));
        }
        // Copies set the mark apart: 1 . In time of …
        if sign.family == MarkerFamily::Arabic && cursor.rest().starts_with(" . ") {
            cursor.bump();
        }
        let mark = cursor.eat_if(|c| matches!(c, '.' | ')') || self.primo && is_primo(c))?;
        if is_primo(mark) {
            cursor.eat(")");
        }
        let range = cursor.range_from(start.at());
        let behind = cursor.rest();
        let upper = matches!(sign.family, MarkerFamily::LetterUpper | MarkerFamily::RomanUpper);
        let fits = match (mark, sign.family) {
            ('.', MarkerFamily::Arabic) => !behind.starts_with(|c: char| c.is_ascii_digit()),
            ('.', _) if upper => behind.starts_with(is_blank) && !is_name(sign, behind.trim()),
            ('.', _) => behind.starts_with(is_blank),
            (mark, MarkerFamily::Arabic) if is_primo(mark) => begins_item(behind),
            (mark, _) if is_primo(mark) => false,
            _ => !behind.starts_with([')', '.', ',', ';']),
        };
        let family = match (mark, sign.family) {
            ('.', MarkerFamily::Arabic) => MarkerFamily::Arabic,
            (_, MarkerFamily::Arabic) => MarkerFamily::ArabicBracketed,
            (_, family) => family,
        };
        fits.then(|| sign.marker(range, family, mark))
    }

    /// The sign of an item: digits, a letter or a Roman numeral.
    pub(super) fn item_sign(&self, cursor: &mut Cursor<'_>) -> Option<Sign> {
        let start = cursor.at();
        if cursor.peek()?.is_ascii_digit() {
            let value = digits(cursor)?;
            let number = Number { value, inserted: insertion(cursor) };
            return Some(Sign {
                range: cursor.range_from(start),
                family: MarkerFamily::Arabic,
                numerals: NumeralSystem::Arabic,
                number,
                other: None,
            });
        }
        cursor.skip_while(char::is_alphabetic);
        let range = cursor.range_from(start);
        self.lettered(range.of(cursor.text()), range)
    }

    /// A letter, the same letter twice, or a Roman numeral; what may be both says so.
    fn lettered(&self, word: &str, range: TextRange) -> Option<Sign> {
        let first = word.chars().next()?;
        let upper = first.is_uppercase();
        let (letter_family, roman_family) = if upper {
            (MarkerFamily::LetterUpper, MarkerFamily::RomanUpper)
        } else {
            (MarkerFamily::Letter, MarkerFamily::Roman)
        };
        let romans = if upper { NumeralSystem::RomanUpper } else { NumeralSystem::RomanLower };
        let number = |value| Number { value, inserted: 0 };
        let roman = roman::read_roman(word).filter(|value| *value < 200).map(|value| OtherReading {
            family: roman_family,
            numerals: romans,
            number: number(value),
        });
        let alphabet = |c: char| {
            let found =
                self.alphabets.iter().find_map(|alphabet| Some((alphabet.value(c)?, alphabet.numerals)));
            found.map(|(value, numerals)| {
                (
                    value,
                    if upper && numerals == NumeralSystem::Letter {
                        NumeralSystem::LetterUpper
                    } else {
                        numerals
                    },
                )
            })
        };
        let count = word.chars().count();
        let letter = match count {
            1 => alphabet(first).map(|(value, numerals)| OtherReading {
                family: letter_family,
                numerals,
                number: number(value),
            }),
            2 if word.chars().nth(1) == Some(first) && !upper => alphabet(first).map(|(value, numerals)| {
                OtherReading { family: MarkerFamily::DoubleLetter, numerals, number: number(value) }
            }),
            _ => None,
        };
        // Alone, i, v and x are taken for numerals, the other signs for letters.
        let numeral_first = count > 1 || matches!(first.to_ascii_lowercase(), 'i' | 'v' | 'x');
        let (taken, other) = match (letter, roman) {
            (Some(letter), Some(roman)) if numeral_first => (roman, Some(letter)),
            (Some(letter), roman) => (letter, roman),
            (None, Some(roman)) => (roman, None),
            (None, None) => return None,
        };
        Some(Sign { range, family: taken.family, numerals: taken.numerals, number: taken.number, other })
    }

    /// The number of a part behind its label: digits, a Roman numeral, a letter of an annex, or a word.
    fn numeral(&self, cursor: &mut Cursor<'_>) -> Option<Numeral> {
        let start = cursor.at();
        if cursor.peek()?.is_ascii_digit() {
            let value = digits(cursor)?;
            return Some(self.composed(cursor, start, value));
        }
        // Chinese numerals stand in copies of texts that came with a Chinese one.
        if cursor.peek().is_some_and(is_han)
            && let Some(numeral) =
                zh::numeral::read_at(cursor.text(), start).filter(|numeral| numeral.well_formed)
        {
            *cursor = cursor.moved_to(numeral.range.end as usize);
            let number = numeral.value.map(|value| Number { value, inserted: 0 });
            return Some(Numeral {
                range: numeral.range,
                system: NumeralSystem::Arabic,
                number,
                composed: false,
            });
        }
        let word = words::first(cursor.rest());
        let plain = word.split(['-', '‑', '’', '\'']).next().unwrap_or_default();
        *cursor = cursor.moved_to(start + plain.len());
        let system = |system, value| Numeral {
            range: TextRange::from(start..start + plain.len()),
            system,
            number: Some(Number { value, inserted: 0 }),
            composed: false,
        };
        if let Some(value) =
            roman::read_roman(plain).filter(|_| plain.starts_with(|c: char| c.is_ascii_uppercase()))
        {
            let mut numeral = system(NumeralSystem::RomanUpper, value);
            let inserted = insertion(cursor);
            numeral.number = Some(Number { value, inserted });
            return Some(numeral);
        }
        let lower = word.to_lowercase();
        if let Some(value) = (self.number_word)(&lower) {
            *cursor = cursor.moved_to(start + word.len());
            let mut numeral = system(NumeralSystem::Words, value);
            numeral.range = cursor.range_from(start);
            return Some(numeral);
        }
        let letter = plain.chars().next().filter(|c| plain.chars().count() == 1 && c.is_uppercase())?;
        let found = self.alphabets.iter().find_map(|alphabet| alphabet.value(letter));
        found.map(|value| system(NumeralSystem::LetterUpper, value))
    }

    /// Digits behind a point: Article 4.2 is the second of chapter 4.
    fn composed(&self, cursor: &mut Cursor<'_>, start: usize, value: u32) -> Numeral {
        let mut ahead = *cursor;
        let behind_point = ahead.eat(".") && ahead.peek().is_some_and(|c| c.is_ascii_digit());
        if behind_point && digits(&mut ahead).is_some() {
            *cursor = ahead;
            let range = cursor.range_from(start);
            return Numeral { range, system: NumeralSystem::Arabic, number: None, composed: true };
        }
        let numeral_end = cursor.at();
        // The ordinal ending of 1er and 1-я is no insertion.
        for ending in ["er", "ère", "re", "-я", "-й"] {
            if words::starts_with_word(cursor.rest(), ending).is_some() {
                *cursor = cursor.moved_to(cursor.at() + ending.len());
                break;
            }
        }
        let inserted = insertion(cursor);
        let _ = numeral_end;
        let range = cursor.range_from(start);
        Numeral {
            range,
            system: NumeralSystem::Arabic,
            number: Some(Number { value, inserted }),
            composed: false,
        }
    }
}

/// The sign of an item in a list.
#[derive(Clone, Copy)]
pub(super) struct Sign {
    range: TextRange,
    pub(super) family: MarkerFamily,
    numerals: NumeralSystem,
    pub(super) number: Number,
    pub(super) other: Option<OtherReading>,
}

impl Sign {
    fn marker(self, range: TextRange, family: MarkerFamily, mark: char) -> Marker {
        Marker {
            range,
            numeral: self.range,
            number: Some(self.number),
            family,
            style: MarkerStyle { numerals: self.numerals, mark },
            malformed: false,
            heading: None,
            surplus: None,
            other: self.other,
        }
    }
}

/// § 3
fn sign(start: Cursor<'_>) -> Option<Marker> {
    let mut cursor = start;
    cursor.bump();
    cursor.skip_while(is_blank);
    let at = cursor.at();
    let value = digits(&mut cursor)?;
    let numeral = Numeral {
        range: cursor.range_from(at),
        system: NumeralSystem::Arabic,
        number: Some(Number { value, inserted: 0 }),
        composed: false,
    };
    cursor.eat(".");
    let marker = numeral_marker(cursor.range_from(start.at()), numeral, MarkerFamily::Sign, '§');
    opens(cursor.rest().trim_start()).then_some(marker)
}

/// 4.2 and 4.2.1, whose numbers count in the part that they name, so that they say nothing alone.
fn decimal(start: Cursor<'_>) -> Option<Marker> {
    let mut cursor = start;
    let mut parts = 0;
    while cursor.peek()?.is_ascii_digit() {
        digits(&mut cursor)?;
        parts += 1;
        let mut ahead = cursor;
        if !(ahead.eat(".") && ahead.peek().is_some_and(|c| c.is_ascii_digit())) {
            break;
        }
        cursor = ahead;
    }
    let range = cursor.range_from(start.at());
    cursor.eat(".");
    let stands =
        parts > 1 && parts < 5 && cursor.rest().starts_with(is_blank) && opens(cursor.rest().trim_start());
    stands.then(|| Marker {
        range: cursor.range_from(start.at()),
        numeral: range,
        number: None,
        family: MarkerFamily::Decimal,
        style: MarkerStyle { numerals: NumeralSystem::Arabic, mark: '.' },
        malformed: false,
        heading: None,
        surplus: None,
        other: None,
    })
}

/// The sign of an ordinal in figures: 1°.
fn is_primo(mark: char) -> bool {
    matches!(mark, '°' | 'º')
}

/// Whether words follow 1°, and not the rest of a latitude (38° 30′ N) or of a temperature (20° C).
fn begins_item(behind: &str) -> bool {
    let word = behind.strip_prefix(is_blank).map(words::first).unwrap_or_default();
    let is_bearing = ["nord", "sud", "est", "ouest", "de"].contains(&word);
    let is_unit = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
    word.starts_with(char::is_alphabetic) && !is_unit && !is_bearing
}

/// The value of the digits here, where they are few enough to number a part.
fn digits(cursor: &mut Cursor<'_>) -> Option<u32> {
    let start = cursor.at();
    cursor.skip_while(|c| c.is_ascii_digit());
    let digits = cursor.range_from(start).of(cursor.text());
    digits.parse().ok().filter(|_| digits.len() <= MOST_DIGITS)
}

fn numeral_marker(range: TextRange, numeral: Numeral, family: MarkerFamily, mark: char) -> Marker {
    Marker {
        range,
        numeral: numeral.range,
        number: numeral.number.filter(|_| !numeral.composed),
        family,
        style: MarkerStyle { numerals: numeral.system, mark },
        malformed: false,
        heading: None,
        surplus: None,
        other: None,
    }
}

fn unnumbered(start: Cursor<'_>, end: Cursor<'_>, family: MarkerFamily) -> Marker {
    Marker {
        range: end.range_from(start.at()),
        numeral: TextRange::empty(end.at() as u32),
        number: None,
        family,
        style: MarkerStyle { numerals: NumeralSystem::Arabic, mark: '\0' },
        malformed: false,
        heading: None,
        surplus: None,
        other: None,
    }
}

/// Whether what stands behind a label and its number begins a heading or a sentence, or is nothing.
fn opens(rest: &str) -> bool {
    match rest.chars().next() {
        None => true,
        Some('(' | '[') => is_heading(rest) && rest.trim_end().ends_with([')', ']']),
        Some(c) => c.is_uppercase() || matches!(c, '"' | '“' | '«' | '„' | '*' | '\n' | '\r'),
    }
}

/// Whether a reference goes on behind a mark: Article 5, paragraph 2; Articles 3. and 4.
fn continues_reference(rest: &str) -> bool {
    rest.starts_with(char::is_lowercase)
}

/// Whether the text behind a marker is a heading and no sentence.
pub fn is_heading(rest: &str) -> bool {
    let rest = rest.trim().trim_end_matches(['*', '_']);
    let count = rest.chars().take(HEADING_CHARS + 1).count();
    (1..=HEADING_CHARS).contains(&count) && !rest.ends_with(['.', ';', ':', ',']) && !rest.contains(". ")
}

/// Whether an upper-case sign with a full stop is the initial of a name: J. Smith.
fn is_name(sign: Sign, behind: &str) -> bool {
    let all_upper = !behind.chars().any(char::is_lowercase);
    let mut words = behind.split_whitespace();
    // Small words of names are short: D. de Villiers, but D. Surveillance hydroacoustique.
    const SMALL: usize = 4;
    let is_word = |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() > SMALL;
    let one_word = words.clone().count() <= 2 && !words.any(is_word);
    let first = sign.number.value == 1 || sign.other.is_some_and(|other| other.number.value == 1);
    let initial = behind.chars().nth(1) == Some('.');
    /// Lists in capital letters seldom go further.
    const FAR: u32 = 8;
    initial || !first && (is_surname(behind) || one_word && (!all_upper || sign.number.value > FAR))
}

/// Whether a text begins as a line of a signatory does behind the initial: SMITH 7 March 1966, SMITH J. JONES, and
/// SMITHNew York, where lines have run together.
fn is_surname(behind: &str) -> bool {
    const LETTERS: usize = 3;
    let is_capital = |word: &str| {
        let mut letters = word.chars().filter(|c| c.is_alphabetic()).peekable();
        letters.peek().is_some() && letters.all(char::is_uppercase)
    };
    let is_initial = |word: &str| word.ends_with('.') && word.chars().count() == 2 && is_capital(word);
    let mut words = behind.split_whitespace();
    let Some(first) = words.next() else { return false };
    let capitals = first.chars().take_while(|c| c.is_uppercase()).count();
    if capitals > LETTERS && first.contains(char::is_lowercase) {
        return true;
    }
    let named = first.starts_with(char::is_uppercase) && first.chars().count() >= LETTERS;
    let next = words.find(|word| !is_capital(word) || is_initial(word)).unwrap_or_default();
    let number = next.starts_with(|c: char| c.is_ascii_digit()) && !next.ends_with(['.', ')']);
    named && (is_capital(first) && number || is_initial(next))
}
