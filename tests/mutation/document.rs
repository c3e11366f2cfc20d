//! A document to be mutated, read with simple patterns of its own, so that what the parser overlooks is planted too.

use std::sync::{Arc, LazyLock};

use alternat::registry::{Records, Registry, check};
use alternat::rules::{Analysis, Environment};
use alternat::text::{Snapshot, TextRange};
use regex::Regex;

use crate::classes::{LANGUAGES, Language};

/// A text with its lines, and what is said of it before anything is planted.
pub(crate) struct Document {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) language: &'static Language,
    pub(crate) analysis: Analysis,
}

/// A line without its line end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    pub(crate) start: usize,
    pub(crate) text: &'a str,
}

/// An article: its number, the place of its numeral, and its whole block up to the next article or division.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Article<'a> {
    pub(crate) value: u32,
    pub(crate) numeral: (usize, &'a str),
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Document {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let analysis = Analysis::new(Snapshot::new(text), environment());
        Self { name: name.to_owned(), text: text.to_owned(), language: language_of(text), analysis }
    }

    /// Whether the document is a draft, and not a law, a report or an excerpt of a treaty without its end.
    pub(crate) fn is_draft(&self) -> bool {
        self.name.contains(".dipl")
    }

    /// The lines that are not blank, front matter and comments left out.
    pub(crate) fn lines(&self) -> Vec<Line<'_>> {
        let mut at = 0;
        let mut lines = Vec::new();
        let body = self.body_start();
        for line in self.text.split_inclusive('\n') {
            let text = line.trim_end_matches(['\n', '\r']);
            if at >= body && !text.trim().is_empty() && !text.starts_with("%%") && !text.starts_with("<!--") {
                lines.push(Line { start: at, text });
            }
            at += line.len();
        }
        lines
    }

    /// Paragraphs of running prose: long, ended by a full stop, and no rows of tables.
    pub(crate) fn prose(&self) -> Vec<Line<'_>> {
        let is_prose = |line: &Line<'_>| {
            let text = line.text.trim_end();
            let stop = self.language.full_stop;
            text.ends_with(stop)
                && text.chars().count() >= self.language.least_prose
                && !text.contains(['|', '\t'])
        };
        let quoted = |line: &Line<'_>| line.text.matches('“').count() != line.text.matches('”').count();
        let read = |line: &Line<'_>| self.is_read(line.start);
        self.lines().into_iter().filter(|line| is_prose(line) && !quoted(line) && read(line)).collect()
    }

    /// Whether the place is in a language that rules speak of; other halves of the same print are not.
    fn is_read(&self, at: usize) -> bool {
        self.analysis.draft().block_at(at as u32).is_some_and(|block| block.language().is_read())
    }

    /// The places of a pattern's group 1, or of the whole pattern where it has no group, outside front matter.
    pub(crate) fn places(&self, pattern: &str) -> Vec<TextRange> {
        let pattern = Regex::new(pattern).unwrap_or_else(|error| panic!("{error}"));
        let body = self.body_start();
        let found = pattern.captures_iter(&self.text).filter_map(|captures| {
            let group = captures.get(1).or(captures.get(0))?;
            (group.start() >= body && self.is_read(group.start())).then(|| TextRange::from(group.range()))
        });
        found.collect()
    }

    /// The articles.
    pub(crate) fn articles(&self) -> Vec<Article<'_>> {
        let head = Regex::new(self.language.article).expect("a pattern");
        let division = Regex::new(self.language.division).expect("a pattern");
        let lines = self.lines();
        let mut articles: Vec<Article<'_>> = Vec::new();
        let mut open = false;
        for line in &lines {
            let article = head.captures(line.text).and_then(|captures| captures.get(1));
            if article.is_some() || division.is_match(line.text) {
                if let Some(last) = articles.last_mut().filter(|_| open) {
                    last.end = line.start;
                }
                open = false;
            }
            if let Some(numeral) = article
                && let Some(value) = (self.language.value_of)(numeral.as_str())
            {
                let place = (line.start + numeral.start(), numeral.as_str());
                articles.push(Article { value, numeral: place, start: line.start, end: self.text.len() });
                open = true;
            }
        }
        articles
    }

    /// Neighbouring articles whose numbers follow each other.
    pub(crate) fn neighbours(&self) -> Vec<(Article<'_>, Article<'_>)> {
        let articles = self.articles();
        let pairs = articles.windows(2).filter_map(|pair| match pair {
            [first, second] if second.value == first.value + 1 && first.end == second.start => {
                Some((*first, *second))
            }
            _ => None,
        });
        pairs.collect()
    }

    fn body_start(&self) -> usize {
        let Some(rest) = self.text.strip_prefix("---\n") else { return 0 };
        rest.find("\n---\n").map_or(0, |end| end + "---\n".len() + "\n---\n".len())
    }
}

/// The records that come with Alternat and those of the sample drafts.
pub(crate) fn environment() -> Environment {
    static ENVIRONMENT: LazyLock<Environment> = LazyLock::new(read_environment);
    ENVIRONMENT.clone()
}

fn read_environment() -> Environment {
    const RECORDS: &str = include_str!("../drafts/records.toml");
    let (document, _) = check::read(&[check::RecordFile { name: "records.toml", text: RECORDS }]);
    assert!(!document.instruments.is_empty(), "the records of the sample drafts are well formed");
    let records = Records::pack(&document).expect("records that can be packed");
    Environment::new(Default::default(), Arc::new(Registry::with_records([records])))
}

/// The language in which most of a text is written: by its script, and by articles that one language alone has.
fn language_of(text: &str) -> &'static Language {
    let count = |of: fn(char) -> bool| text.chars().filter(|character| of(*character)).count();
    let words = |word: &str| text.split_whitespace().filter(|found| *found == word).count();
    let han = count(|character| ('\u{4e00}'..='\u{9fff}').contains(&character)) * 3;
    let cyrillic = count(|character| ('\u{400}'..='\u{4ff}').contains(&character));
    let latin = count(|character| character.is_ascii_alphabetic());
    let [chinese, english, russian, french] = &LANGUAGES;
    match () {
        () if han > latin && han > cyrillic => chinese,
        () if cyrillic > latin => russian,
        () if words("the") >= words("les") + words("la") => english,
        () => french,
    }
}
