//! What is planted in documents of languages with an alphabet; each says its words.

use alternat::text::TextEdit;

use crate::classes::cited::{altered_numbers, confirmed_dates, known_citations, titles_with};
use crate::classes::{Class, Level, articles, paragraphs, range, replaced, sentences, soft, strict};
use crate::document::{Document, Line};
use crate::plant::Plant;

/// The words of a language.
pub(super) struct Words {
    /// The marker of an item at the start of a line; group 1 is its letter.
    pub(super) item: &'static str,
    /// The letters of items in their order.
    pub(super) letters: &'static str,
    /// The months as dates write them.
    pub(super) months: [&'static str; 12],
    /// Words of titles, and others that may be taken for them; the first that stands in a title is exchanged.
    pub(super) titles: &'static [(&'static str, &'static str)],
    /// A word in the first line of a draft that has a title.
    pub(super) kinds: &'static [&'static str],
    /// The line that leads from the preamble to the articles.
    pub(super) enacting: &'static str,
    /// A line of the testimonium.
    pub(super) testimonium: &'static str,
    /// An article behind the testimonium.
    pub(super) provision: fn(u32) -> String,
    /// A reference to another article of the same instrument; group 1 is the numeral.
    pub(super) own_article: &'static str,
    /// A sentence that uses a short name, and one that introduces it.
    pub(super) early: [&'static str; 2],
    /// Two sentences that introduce one short name for two things.
    pub(super) twice: [&'static str; 2],
    pub(super) sentences: &'static [Sentence],
    /// Wrong sentences about parties, persons and terms.
    pub(super) names: &'static [Sentence],
    pub(super) replacements: &'static [Replacement],
}

/// A wrong sentence or paragraph that is put in behind paragraphs of prose.
pub(super) struct Sentence {
    pub(super) name: &'static str,
    pub(super) codes: &'static [&'static str],
    pub(super) level: Level,
    pub(super) place: Place,
    pub(super) text: &'static str,
}

/// Where a sentence is put in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the end of paragraphs.
    Sentence,
    /// At the end of paragraphs of our own drafts, which have a date and an end.
    SentenceOfDraft,
    /// At the end of paragraphs between the first and the last article of our own drafts.
    SentenceOfTreaty,
    /// As a paragraph of its own.
    Paragraph,
}

/// Something that is exchanged wherever it stands.
pub(super) struct Replacement {
    pub(super) name: &'static str,
    pub(super) codes: &'static [&'static str],
    pub(super) level: Level,
    /// Group 1, or all of it, is exchanged.
    pub(super) pattern: &'static str,
    pub(super) with: fn(&str) -> Option<String>,
}

/// All classes of a language with these words.
pub(super) fn classes(words: &'static Words) -> Vec<Class> {
    let mut classes = structure(words);
    classes.extend(citations(words));
    classes.extend(words.sentences.iter().chain(words.names).map(Sentence::class));
    classes.push(strict("term used before its definition", &["T002"], |document| {
        one_behind(document, words.early)
    }));
    classes.push(strict("term defined twice", &["T001"], |document| one_behind(document, words.twice)));
    classes.extend(words.replacements.iter().map(Replacement::class));
    classes
}

fn structure(words: &'static Words) -> Vec<Class> {
    vec![
        strict("article dropped", &["N001"], articles::dropped),
        strict("article doubled", &["N002"], articles::doubled),
        strict("articles swapped", &["N003"], articles::swapped),
        strict("article emptied", &["N010"], articles::emptied),
        strict("item dropped", &["N001"], |document| item_dropped(document, words)),
        strict("item letter doubled", &["N002"], |document| item_doubled(document, words)),
        soft("list in another form", &["N015"], |document| list_restyled(document, words)),
        strict("title removed", &["N020"], |document| title_removed(document, words)),
        strict("enacting formula removed", &["N022"], |document| enacting_removed(document, words)),
        strict("provision behind the testimonium", &["N025"], |document| provision_behind(document, words)),
        strict("reference to itself", &["X002"], |document| {
            articles::referring_to_themselves(document, words.own_article)
        }),
        strict("paragraph broken", &["L012", "L022"], broken),
    ]
}

fn citations(words: &'static Words) -> Vec<Class> {
    vec![
        strict("day of a cited date", &["C001"], |document| {
            altered_numbers(document, "(?:^|[^0-9])([0-9]{1,2})(?:[^0-9]|$)", 27)
        }),
        strict("month of a cited date", &["C001"], |document| month_altered(document, words)),
        strict("year of a cited date", &["C001"], |document| altered_numbers(document, "([0-9]{4})", 2000)),
        strict("a word exchanged in a cited title", &["C002", "C020"], |document| {
            titles_with(document, words.titles)
        }),
        strict("a word dropped in a cited title", &["C002", "C020"], word_dropped),
    ]
}

impl Sentence {
    fn class(&'static self) -> Class {
        // What a text says throughout is one finding with a count, at its first place.
        let is_grouped = move |document: &Document| {
            let findings = document.analysis.findings();
            self.level == Level::Soft && findings.iter().any(|found| self.codes.contains(&found.rule().code))
        };
        let plants = move |document: &Document| match self.place {
            _ if is_grouped(document) => Vec::new(),
            Place::Paragraph => paragraphs(document, self.text),
            Place::SentenceOfDraft if !document.is_draft() => Vec::new(),
            Place::SentenceOfTreaty => in_articles(document, self.text),
            Place::Sentence | Place::SentenceOfDraft => sentences(document, &format!(" {}", self.text)),
        };
        class(self.name, self.codes, self.level, plants)
    }
}

impl Replacement {
    fn class(&'static self) -> Class {
        class(self.name, self.codes, self.level, move |document| replaced(document, self.pattern, self.with))
    }
}

fn class(
    name: &'static str,
    codes: &'static [&'static str],
    level: Level,
    plants: impl Fn(&Document) -> Vec<Plant> + 'static,
) -> Class {
    match level {
        Level::Strict => strict(name, codes, plants),
        Level::Soft => soft(name, codes, plants),
    }
}

/// The letters of items whose neighbours are items of the same list, with their places and that of the next item.
fn items(document: &Document, words: &Words) -> Vec<(usize, char, usize)> {
    let head = regex::Regex::new(words.item).expect("a pattern");
    let place = |letter: char| words.letters.chars().position(|known| known == letter);
    let lettered: Vec<Option<(usize, char, usize)>> = document
        .lines()
        .iter()
        .map(|line| {
            let found = head.captures(line.text)?.get(1)?;
            let letter = found.as_str().chars().next()?;
            Some((line.start + found.start(), letter, place(letter)?))
        })
        .collect();
    let lines = document.lines();
    let triples = lettered.windows(3).zip(lines.windows(3));
    triples
        .filter_map(|(items, lines)| match (items, lines) {
            ([Some((.., before)), Some((at, letter, place)), Some((.., behind))], [_, _, next])
                if before + 1 == *place && place + 1 == *behind =>
            {
                Some((*at, *letter, next.start))
            }
            _ => None,
        })
        .collect()
}

fn item_dropped(document: &Document, words: &Words) -> Vec<Plant> {
    let line_start = |at: usize| document.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let items = items(document, words).into_iter();
    items
        .map(|(at, _, next)| Plant::delete(range(line_start(at), next)).found_at(range(next, next)))
        .collect()
}

fn item_doubled(document: &Document, words: &Words) -> Vec<Plant> {
    let items = items(document, words).into_iter();
    items
        .filter_map(|(at, letter, _)| {
            let before = words.letters.chars().take_while(|known| *known != letter).last()?;
            Some(Plant::replace(range(at, at + letter.len_utf8()), before.to_string()))
        })
        .collect()
}

/// A sentence behind every paragraph of prose between the first and the last article of a draft of ours.
fn in_articles(document: &Document, sentence: &str) -> Vec<Plant> {
    ends_in_articles(document).into_iter().map(|end| Plant::insert(end, format!(" {sentence}"))).collect()
}

/// The ends of these paragraphs.
fn ends_in_articles(document: &Document) -> Vec<usize> {
    let articles = document.articles();
    let (Some(first), Some(last)) = (articles.first(), articles.last()) else { return Vec::new() };
    let prose = document.prose().into_iter();
    let prose =
        prose.filter(|line| document.is_draft() && line.start > first.start && line.start < last.start);
    prose.map(|line| line.start + line.text.trim_end().len()).collect()
}

/// One sentence behind such a paragraph, another behind the next; found at the two.
fn one_behind(document: &Document, [first, second]: [&str; 2]) -> Vec<Plant> {
    let ends = ends_in_articles(document);
    let pairs = ends.windows(2).filter_map(|pair| pair.first().zip(pair.last()));
    pairs
        .map(|(one, other)| {
            let edit = TextEdit::insert(*other as u32, format!(" {second}"));
            Plant::insert(*one, format!(" {first}")).and(edit).found_at(range(*one, *other))
        })
        .collect()
}

/// A whole list with or without its opening brackets, where other lists of a draft of ours hold as many items.
fn list_restyled(document: &Document, words: &Words) -> Vec<Plant> {
    let head = regex::Regex::new(words.item).expect("a pattern");
    let mut lists: Vec<Vec<(usize, String)>> = vec![Vec::new()];
    for line in document.lines() {
        match head.captures(line.text).and_then(|captures| captures.get(1)) {
            Some(letter) => {
                let item = (line.start + letter.start(), letter.as_str().to_owned());
                lists.last_mut().expect("a list").push(item);
            }
            None => lists.push(Vec::new()),
        }
    }
    let in_order = |list: &Vec<(usize, String)>| {
        list.iter().zip(words.letters.chars()).all(|((_, letter), known)| *letter == known.to_string())
    };
    lists.retain(|list| list.len() > 1 && in_order(list));
    let all: usize = lists.iter().map(Vec::len).sum();
    let restyled = |list: &Vec<(usize, String)>| {
        let edit = |(at, _): &(usize, String)| {
            let bracketed = document.text[..*at].ends_with('(');
            let (start, insert) = if bracketed { (at - 1, "") } else { (*at, "(") };
            TextEdit::replace(range(start, *at), insert)
        };
        let mut edits = list.iter().map(edit);
        let first = edits.next()?;
        let plant = Plant::replace(first.range, first.insert);
        Some(edits.fold(plant, Plant::and))
    };
    let few = lists.iter().filter(|list| document.is_draft() && list.len() * 2 <= all);
    few.filter_map(restyled).collect()
}

/// The title at the head of our own drafts, which have one line for it.
fn title_removed(document: &Document, words: &Words) -> Vec<Plant> {
    let lines = document.lines();
    let (Some(first), Some(second)) = (lines.first(), lines.get(1)) else { return Vec::new() };
    if !document.is_draft() || !words.kinds.iter().any(|kind| first.text.starts_with(kind)) {
        return Vec::new();
    }
    vec![Plant::delete(range(first.start, second.start)).found_at(range(second.start, second.start))]
}

fn enacting_removed(document: &Document, words: &Words) -> Vec<Plant> {
    let formula = regex::Regex::new(words.enacting).expect("a pattern");
    let lines = document.lines();
    lines
        .windows(3)
        .filter_map(|lines| match lines {
            [before, line, next] if document.is_draft() && formula.is_match(line.text) => {
                let end = line.start + line.text.len();
                let place = range(before.start, next.start + next.text.len());
                Some(Plant::delete(range(line.start, end)).found_at(place))
            }
            _ => None,
        })
        .collect()
}

fn provision_behind(document: &Document, words: &Words) -> Vec<Plant> {
    let articles = document.articles();
    let Some(last) = articles.last() else { return Vec::new() };
    let testimonium = regex::Regex::new(words.testimonium).expect("a pattern");
    let behind = document.lines().into_iter().filter(|line| line.start > last.start);
    let closing =
        behind.filter(|line| testimonium.is_match(line.text) && line.text.trim_end().ends_with('.'));
    let provision = format!("\n\n{}", (words.provision)(last.value + 1));
    closing.take(1).map(|line| Plant::insert(line.start + line.text.len(), provision.clone())).collect()
}

/// A long paragraph broken behind a word that does not end a sentence.
fn broken(document: &Document) -> Vec<Plant> {
    document.prose().into_iter().filter_map(|line| break_in(&line)).collect()
}

fn break_in(line: &Line<'_>) -> Option<Plant> {
    let is_letter = |byte: Option<char>| byte.is_some_and(char::is_lowercase);
    let middle = line.text.char_indices().nth(line.text.chars().count() / 2)?.0;
    let at = line.text.match_indices(' ').map(|(at, _)| at).filter(|at| *at > middle).find(|at| {
        let (before, behind) = line.text.split_at(*at);
        is_letter(before.chars().next_back()) && is_letter(behind.trim_start().chars().next())
    })?;
    Some(Plant::replace(range(line.start + at, line.start + at + 1), "\n\n"))
}

fn month_altered(document: &Document, words: &Words) -> Vec<Plant> {
    confirmed_dates(document)
        .into_iter()
        .filter_map(|date| {
            let written = date.of(&document.text);
            let (at, month) = words.months.iter().find_map(|month| Some((written.find(month)?, *month)))?;
            // Months that have 31 days.
            let other = [2, 4].map(|index| words.months[index]).into_iter().find(|other| *other != month)?;
            let place = alternat::text::TextRange::from(at..at + month.len()).shifted(date.start);
            Some(Plant::replace(place, other))
        })
        .collect()
}

/// The middle word of a long title is left out, where the date agrees with the record.
fn word_dropped(document: &Document) -> Vec<Plant> {
    let known = known_citations(document).into_iter().filter(|(_, date)| date.is_some());
    known
        .filter_map(|(title, _)| {
            let text = title.of(&document.text);
            let blanks: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
            let middle = blanks.len() / 2;
            let (from, to) = (blanks.get(middle)?, blanks.get(middle + 1)?);
            let place = alternat::text::TextRange::from(*from..*to).shifted(title.start);
            (blanks.len() >= 4).then(|| Plant::delete(place))
        })
        .collect()
}

/// The value of a numeral in Arabic figures or Roman capitals.
pub(super) fn value_of(numeral: &str) -> Option<u32> {
    if let Ok(value) = numeral.parse() {
        return Some(value);
    }
    let digit = |letter: char| Some([1, 5, 10, 50, 100]["IVXLC".find(letter)?]);
    let digits: Vec<u32> = numeral.chars().map(digit).collect::<Option<_>>()?;
    let signed = digits.iter().enumerate().map(|(at, digit)| {
        let is_less = digits.get(at + 1).is_some_and(|next| next > digit);
        if is_less { -i64::from(*digit) } else { i64::from(*digit) }
    });
    u32::try_from(signed.sum::<i64>()).ok()
}
