//! The grammar that binds dates, places and verbs to cited titles.

use crate::lang::entity::{CitationVerb, DateMention};
use crate::lang::ru::token::{Sort, Tokens};
use crate::lang::ru::verb;
use crate::text::TextRange;

/// What the words around a title say of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Link {
    /// Index of the bound date.
    pub(super) date: Option<u32>,
    pub(super) verbs: Vec<CitationVerb>,
    pub(super) place: Option<TextRange>,
    pub(super) prospective: bool,
    /// The date stands in a bracket of its own behind the title, as in lists of instruments.
    pub(super) bracketed: bool,
}

/// What is said of the title from the token at `first` to that before `end`.
pub(super) fn link(tokens: &Tokens<'_>, dates: &[DateMention], first: usize, end: usize) -> Link {
    let paragraph = Paragraph { tokens, dates };
    let mut link = paragraph
        .dated_by_from(end)
        .or_else(|| paragraph.dated_by_participle(end))
        .or_else(|| paragraph.dated_in_bracket(end))
        .or_else(|| paragraph.dated_by_year(end))
        .or_else(|| paragraph.dated_before(first))
        .unwrap_or_default();
    link.prospective = verb::plans_before(tokens, first);
    link
}

/// Whether words behind a kind say that it was signed or adopted at a time.
pub(super) fn is_signed_behind(tokens: &Tokens<'_>, end: usize) -> bool {
    let at = if tokens.is_mark(end, ',') { end + 1 } else { end };
    verb::participle(tokens.word(at)).is_some()
}

struct Paragraph<'p, 't> {
    tokens: &'p Tokens<'t>,
    dates: &'p [DateMention],
}

impl Paragraph<'_, '_> {
    /// The date that begins with the token at a place, and the place behind it. Spans date nothing.
    fn date_at(&self, at: usize) -> Option<(u32, usize)> {
        let start = self.tokens.get(at)?.range.start;
        let index = self.dates.iter().position(|date| date.range.start == start)?;
        let date = self.dates.get(index).filter(|date| date.span.end.is_none())?;
        Some((u32::try_from(index).ok()?, self.tokens.at_byte(date.range.end)))
    }

    /// … от 16 июля 2001 года
    fn dated_by_from(&self, end: usize) -> Option<Link> {
        let at = if self.tokens.is_mark(end, ',') { end + 1 } else { end };
        let (date, behind) = self.date_at(at + 1).filter(|_| self.tokens.word(at) == "от")?;
        let place = self.place_in_bracket(behind);
        Some(Link { date: Some(date), place, ..Link::default() })
    }

    /// …, подписанный в Москве 16 июля 2001 года
    fn dated_by_participle(&self, end: usize) -> Option<Link> {
        let comma = self.tokens.is_mark(end, ',');
        let at = if comma { end + 1 } else { end };
        let (verb, behind) = verb::phrase(self.tokens, at)?;
        let behind = self.behind_agent(behind);
        let (place, behind) = match self.place(behind) {
            Some((place, behind)) => (Some(place), behind),
            None => (None, behind),
        };
        let from = if ["от", "в"].contains(&self.tokens.word(behind)) { behind + 1 } else { behind };
        let (date, behind) = self.date_at(from)?;
        let place = place.or_else(|| self.place(behind).map(|(place, _)| place));
        Some(Link { date: Some(date), verbs: vec![verb], place, ..Link::default() })
    }

    /// The place behind those who signed: заключенное государствами – участниками Содружества в городе …
    fn behind_agent(&self, at: usize) -> usize {
        const LONGEST: usize = 10;
        let agent =
            ["государствами", "правительствами", "сторонами", "между"].contains(&self.tokens.word(at));
        let begins = |at: &usize| self.place(*at).is_some() || self.date_at(*at).is_some();
        if agent { (at..at + LONGEST).find(begins).unwrap_or(at) } else { at }
    }

    /// … (Рим, 1963 год), … (Москва, 22 декабря 2004 года)
    fn dated_in_bracket(&self, end: usize) -> Option<Link> {
        const LONGEST: usize = 10;
        const MOST_PLACE_TOKENS: usize = 6;
        self.tokens.is_mark(end, '(').then_some(())?;
        let close = (end + 1..end + LONGEST * 2).find(|&at| self.tokens.is_mark(at, ')'))?;
        let at = (end + 1..close).find(|&at| self.date_at(at).is_some())?;
        let (date, behind) = self.date_at(at)?;
        let only_place = (end + 1..at)
            .all(|at| !self.tokens.word(at).is_empty() || self.tokens.is_mark(at, ','))
            && at - end <= MOST_PLACE_TOKENS;
        let closes = behind == close || self.tokens.is_mark(behind, ',');
        let verb = verb::participle(self.tokens.word(end + 1));
        if !closes || !(only_place || verb.is_some()) {
            return None;
        }
        let place_end = if self.tokens.is_mark(at - 1, ',') { at - 1 } else { at };
        let place = (only_place && place_end > end + 1).then(|| self.tokens.range(end + 1, place_end - 1));
        Some(Link {
            date: Some(date),
            verbs: verb.into_iter().collect(),
            place,
            bracketed: true,
            ..Link::default()
        })
    }

    /// Конвенции … 1982 года
    fn dated_by_year(&self, end: usize) -> Option<Link> {
        let (date, _) = self.date_at(end)?;
        let year = self.dates.get(date as usize).is_some_and(|date| date.span.start.month.is_none());
        year.then(|| Link { date: Some(date), ..Link::default() })
    }

    /// подписанного 24 ноября 1998 года Соглашения …
    fn dated_before(&self, first: usize) -> Option<Link> {
        const FARTHEST: usize = 8;
        let near = first.saturating_sub(FARTHEST)..first;
        let before = |at: usize| self.date_at(at).map(|(date, behind)| (date, at, behind));
        let (date, at, behind) = near.rev().filter_map(before).find(|(_, _, behind)| *behind <= first)?;
        let (verb, place) = self.participle_before(at)?;
        let gap_place = self.place(behind).filter(|(_, end)| *end == first).map(|(place, _)| place);
        let direct = behind == first || gap_place.is_some();
        direct.then(|| Link {
            date: Some(date),
            verbs: vec![verb],
            place: place.or(gap_place),
            ..Link::default()
        })
    }

    /// The participle before a date, a place between them or not.
    fn participle_before(&self, at: usize) -> Option<(CitationVerb, Option<TextRange>)> {
        let direct = verb::participle(self.tokens.word_before(at)).map(|verb| (verb, None));
        direct.or_else(|| {
            let begin = (1..=6)
                .filter_map(|back| at.checked_sub(back))
                .find(|&back| verb::participle(self.tokens.word(back)).is_some())?;
            let verb = verb::participle(self.tokens.word(begin))?;
            let (place, end) = self.place(begin + 1)?;
            (end == at).then_some((verb, Some(place)))
        })
    }

    /// в городе Москве, в г. Вена, в Шанхае: the place, and what stands behind it.
    fn place(&self, at: usize) -> Option<(TextRange, usize)> {
        ["в", "во", "на"].contains(&self.tokens.word(at)).then_some(())?;
        let begin = self.behind_city(at + 1);
        let end = (begin..begin + 5)
            .find(|&at| !self.is_of_place(at) || self.date_at(at).is_some())
            .unwrap_or(begin + 5);
        let named = end > begin && self.tokens.is_capital(begin);
        named.then(|| (self.tokens.range(begin, end - 1), end))
    }

    /// (г. Хельсинки) behind a date
    fn place_in_bracket(&self, at: usize) -> Option<TextRange> {
        self.tokens.is_mark(at, '(').then_some(())?;
        let begin = self.behind_city(at + 1);
        let end = (begin..begin + 5).find(|&at| !self.is_of_place(at))?;
        (end > begin && begin > at + 1 && self.tokens.is_mark(end, ')'))
            .then(|| self.tokens.range(begin, end - 1))
    }

    fn behind_city(&self, at: usize) -> usize {
        match self.tokens.word(at) {
            "городе" | "город" | "города" => at + 1,
            "г" | "гор" if self.tokens.is_mark(at + 1, '.') => at + 2,
            _ => at,
        }
    }

    /// Capitalised words, and the particles between them: Рио-де-Жанейро, Монтего-Бей.
    fn is_of_place(&self, at: usize) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| token.sort == Sort::Word)
            && (self.tokens.is_capital(at) || self.tokens.written(at) == "г")
            || self.tokens.is_mark(at, '.') && self.tokens.word_before(at) == "г"
    }
}
