//! Plans, programmes and strategies whose names hold a span of years: the Programme of Cooperation for 2022–2026.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::alphabetic::words;
use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::quantity::NamedSpan;
use crate::text::TextRange;

/// How a language names plans. All words are in lower case.
pub struct PlanWords {
    /// With these begin the nouns that name plans.
    pub plans: &'static [&'static str],
    /// Small words inside names, articles included.
    pub links: &'static [&'static str],
    /// Words between the name and the years.
    pub lead: &'static [&'static str],
    /// Say whose plan it is by somebody named before.
    pub possessives: &'static [&'static str],
    /// Words behind the years that belong to them: годы.
    pub years: &'static [&'static str],
    /// Words that go on with the sentence behind the years, and belong to no name.
    pub goes_on: &'static [&'static str],
    /// A name may follow the years: the 2022–2026 Development Strategy.
    pub name_behind: bool,
    /// The part of a word that its forms have in common.
    pub stem: fn(word: &str) -> &str,
}

impl PlanWords {
    /// The named spans of a paragraph in order of place. Where it is not clear that the words are the whole name, as
    /// where an owner follows the years, they are left out.
    pub fn find(&self, text: &str) -> Vec<NamedSpan> {
        static YEARS: LazyLock<Option<Regex>> =
            LazyLock::new(|| Regex::new("((?:19|20)[0-9]{2}) ?[-–—] ?((?:19|20)[0-9]{2})").ok());
        let Some(pattern) = YEARS.as_ref().filter(|_| text.contains(['-', '–', '—'])) else {
            return Vec::new();
        };
        let found = pattern.captures_iter(text).filter_map(|found| {
            let range = TextRange::from(found.get(0)?.range());
            let year = |group: usize| found.get(group)?.as_str().parse().ok().map(PartialDate::year);
            let (start, end) = (year(1)?, year(2)?);
            let alone = words::begins(text, range.start as usize) && words::ends(text, range.end as usize);
            let years = CalendarSpan { start, end: Some(end) };
            if alone && start.year < end.year { self.named(text, range, years) } else { None }
        });
        found.collect()
    }

    fn named(&self, text: &str, range: TextRange, years: CalendarSpan) -> Option<NamedSpan> {
        let (before, behind) = match self.name_before(text, range.start as usize) {
            Some(before) if self.ends_behind(text.get(range.end as usize..)?) => {
                (before, TextRange::empty(range.end))
            }
            Some(_) => return None,
            None => (TextRange::empty(range.start), self.name_behind(text, range)?),
        };
        let stems = |range: TextRange| {
            let words = range.of(text).split(|c: char| !words::is_of_word(c)).filter(|word| !word.is_empty());
            let lower = words.map(str::to_lowercase);
            let own = lower
                .filter(|word| !self.links.contains(&word.as_str()) && !self.lead.contains(&word.as_str()));
            own.map(|word| (self.stem)(&word).to_owned()).collect::<Vec<_>>().join(" ")
        };
        let key = Some(format!("{}|{}", stems(before), stems(behind)).into_boxed_str());
        Some(NamedSpan {
            range,
            years,
            before,
            behind,
            titled: behind.is_empty(),
            nameless_before: false,
            key,
        })
    }

    /// The name before the years at byte `at`: a noun for a plan with the words behind it, and those before it that
    /// have capital letters.
    fn name_before(&self, text: &str, at: usize) -> Option<TextRange> {
        const LONGEST: usize = 24;
        let head = text.get(..at)?.trim_end_matches([' ', '\u{a0}', '(']);
        let end = self.without_lead(head).len();
        let mut words = Words { text: text.get(..end)? };
        let mut start = None;
        for _ in 0..LONGEST {
            let Some((place, word)) = words.next_back() else { break };
            let lower = word.to_lowercase();
            let capital = word.starts_with(char::is_uppercase);
            if start.is_none() {
                if self.is_plan(&lower) {
                    start = Some((place, capital));
                }
                continue;
            }
            match (capital, self.links.contains(&lower.as_str())) {
                (_, true) => {}
                (true, false) => start = Some((place, true)),
                (false, false) => break,
            }
        }
        let (start, capital) = start?;
        let owner = words::last(text.get(..start)?).to_lowercase();
        (capital && !self.possessives.contains(&owner.as_str())).then(|| TextRange::from(start..end))
    }

    fn is_plan(&self, word: &str) -> bool {
        self.plans.iter().any(|plan| word.starts_with(plan))
    }

    fn without_lead<'t>(&self, text: &'t str) -> &'t str {
        let mut rest = text.trim_end();
        while let Some((_, word)) = (Words { text: rest }).next_back()
            && self.lead.contains(&word.to_lowercase().as_str())
        {
            rest = rest.get(..rest.len() - word.len()).unwrap_or_default().trim_end();
        }
        rest
    }

    /// Whether the name surely ends with the years.
    fn ends_behind(&self, behind: &str) -> bool {
        let mut rest = behind.trim_start();
        if let Some(len) = self.years.iter().find_map(|word| words::starts_with_word(rest, word)) {
            rest = rest.get(len..).unwrap_or_default().trim_start_matches('.').trim_start();
        }
        let closed = rest.trim_start_matches([')', '”', '»', '"', '’']).trim_start();
        let next = words::first(closed);
        next.is_empty() || self.goes_on.contains(&next.to_lowercase().as_str())
    }

    /// The name behind the years: words with capital letters, a noun for a plan among them.
    fn name_behind(&self, text: &str, range: TextRange) -> Option<TextRange> {
        let owner = words::last(text.get(..range.start as usize)?);
        let lower = owner.to_lowercase();
        let whose = owner.starts_with(char::is_uppercase) || lower.ends_with("’s") || lower.ends_with("'s");
        if !self.name_behind
            || self.possessives.contains(&lower.as_str())
            || whose && !self.links.contains(&lower.as_str())
        {
            return None;
        }
        let mut at = range.end as usize;
        let mut end = None;
        while let Some(rest) = text.get(at..).and_then(|rest| rest.strip_prefix([' ', '\u{a0}'])) {
            let word = words::first(rest);
            let start = text.len() - rest.len();
            let capital = word.starts_with(char::is_uppercase);
            if word.is_empty() || !capital && !self.links.contains(&word) {
                break;
            }
            at = start + word.len();
            if capital {
                end = Some(at);
            }
        }
        let name = TextRange::from(range.end as usize..end?);
        let plan = name.of(text).split_whitespace().any(|word| self.is_plan(&word.to_lowercase()));
        plan.then_some(name)
    }
}

/// The words of a text from its end, as far as only blanks and quotation marks part them.
struct Words<'t> {
    text: &'t str,
}

impl<'t> Words<'t> {
    fn next_back(&mut self) -> Option<(usize, &'t str)> {
        let head = self.text.trim_end_matches([' ', '\u{a0}', '“', '”', '«', '»', '"']);
        let word = words::last(head);
        if word.is_empty() || !head.ends_with(word) {
            return None;
        }
        let start = head.len() - word.len();
        self.text = head.get(..start)?;
        Some((start, word))
    }
}
