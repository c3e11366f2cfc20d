//! What a reader would look up, beside the words: the heading behind a reference, the weekday behind a date, the full
//! title behind a short one, the value behind a counted year.

use crate::draft::links::Naming;
use crate::draft::reference::Place;
use crate::draft::{BlockRef, InstrumentRef};
use crate::features::hover::words;
use crate::lang::entity::{Reference, ReferenceTarget};
use crate::messages::{Locale, Message, render};
use crate::registry::resolve::expected_years;
use crate::rules::Analysis;
use crate::rules::dates::counted::base;
use crate::rules::mentions::WorkMentionKind;
use crate::rules::recorded::joined;
use crate::syntax::BlockKind;
use crate::text::TextRange;

/// The most characters of a hint.
const LONGEST: usize = 32;

/// Words beside those of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Behind which byte of the text it stands.
    pub at: u32,
    /// What it says.
    pub label: String,
    /// Which sort it is.
    pub kind: HintKind,
}

/// Sorts of hints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HintKind {
    /// The heading of the part that a reference names.
    Heading,
    /// The weekday of a date.
    Weekday,
    /// The title for which a short one stands.
    Title,
    /// What a count of years is counted from, and its value on the date of the text.
    Count,
}

/// Which hints are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HintChoice {
    /// Headings behind references.
    pub headings: bool,
    /// Weekdays behind dates.
    pub weekdays: bool,
    /// Titles behind short titles.
    pub titles: bool,
    /// Values behind counts of years.
    pub counts: bool,
}

impl HintChoice {
    /// All of them.
    pub const ALL: Self = Self { headings: true, weekdays: true, titles: true, counts: true };
}

impl Default for HintChoice {
    fn default() -> Self {
        Self::ALL
    }
}

/// The hints within `range`, in order of place.
pub fn hints(analysis: &Analysis, range: TextRange, choice: HintChoice, locale: Locale) -> Vec<Hint> {
    let draft = analysis.draft();
    let Some(first) = draft.block_at(range.start) else { return Vec::new() };
    let mut writer = Writer { analysis, choice, locale, hints: Vec::new() };
    for at in first.index..draft.len() {
        let Some(block) = draft.block(at).filter(|block| block.start < range.end.max(1)) else { break };
        if block.kind() == BlockKind::Prose {
            writer.block(&block);
        }
    }
    let mut hints = writer.hints;
    hints.retain(|hint| range.touches(hint.at));
    hints.sort_by_key(|hint| hint.at);
    hints.dedup_by_key(|hint| hint.at);
    hints
}

struct Writer<'a> {
    analysis: &'a Analysis,
    choice: HintChoice,
    locale: Locale,
    hints: Vec<Hint>,
}

impl Writer<'_> {
    fn block(&mut self, block: &BlockRef<'_>) {
        let Some(instrument) = self.analysis.draft().instrument_of(block.index) else { return };
        if self.choice.headings {
            self.headings(block, &instrument);
        }
        if self.choice.weekdays {
            self.weekdays(block);
        }
        if self.choice.titles && !block.facts().citations.is_empty() {
            self.titles(block);
        }
        if self.choice.counts {
            self.counts(block, &instrument);
        }
    }

    fn push(&mut self, at: u32, words: &str, kind: HintKind) {
        let mut short: String = words.chars().take(LONGEST).collect();
        if short.len() < words.len() {
            short.push('…');
        }
        let label = render(&Message::new("hint").with("words", short), self.locale);
        self.hints.push(Hint { at, label, kind });
    }

    fn headings(&mut self, block: &BlockRef<'_>, instrument: &InstrumentRef<'_>) {
        let draft = self.analysis.draft();
        for link in draft.links().in_block(block.index).filter(|link| link.innermost) {
            let named = block.facts().references.get(link.reference);
            if !named.is_some_and(|reference| is_by_number(reference, link.naming)) {
                continue;
            }
            let Place::Node(node) = link.target else { continue };
            let Some((start, marker)) = instrument.marker(node) else { continue };
            if let Some(heading) = marker.heading {
                let place = heading.shifted(instrument.start() + start);
                self.push(link.range.end, place.of(draft.text()), HintKind::Heading);
            }
        }
    }

    /// Dates that belong to a cited instrument are left alone.
    fn weekdays(&mut self, block: &BlockRef<'_>) {
        let facts = block.facts();
        for (at, date) in facts.dates.iter().enumerate() {
            let bound =
                facts.citations.iter().any(|cited| cited.date.is_some_and(|of| of.index as usize == at));
            let day = date.start().civil().filter(|_| date.span.end.is_none() && date.weekday.is_none());
            if let Some(day) = day.filter(|_| !bound) {
                let number = u32::from(day.weekday().to_monday_one_offset().unsigned_abs());
                let words = render(&Message::new("weekday").with("day", number), self.locale);
                self.push(block.start + date.range.end, &words, HintKind::Weekday);
            }
        }
    }

    fn titles(&mut self, block: &BlockRef<'_>) {
        let place = block.range();
        let mentions = self.analysis.mentions();
        let first = mentions.works.partition_point(|mention| mention.range.start < place.start);
        let here = mentions.works.iter().skip(first).take_while(|mention| mention.range.start < place.end);
        for mention in here.filter(|mention| mention.kind == WorkMentionKind::Short) {
            let full = mentions.of_work(mention.work).find(|known| known.kind == WorkMentionKind::Title);
            if let Some(full) = full {
                let title = full.range.of(self.analysis.draft().text());
                self.push(mention.range.end, title, HintKind::Title);
            }
        }
    }

    fn counts(&mut self, block: &BlockRef<'_>, instrument: &InstrumentRef<'_>) {
        let Some(facts) = self.analysis.instrument_facts(instrument.index) else { return };
        let registry = &self.analysis.environment().registry;
        for count in &block.facts().counts {
            let base = base(count, block, &facts.parties, registry);
            let Some((base, on)) = base.zip(facts.date) else { continue };
            let years = expected_years(&base.dates, on.date, count.anniversary);
            let years = joined(years.into_iter().map(words::years).collect());
            let from = joined(base.dates.iter().map(|date| words::date(*date)).collect());
            if let Some((years, from)) = years.zip(from) {
                let message = Message::new("hint-count").with("base", from).with("value", years);
                self.push(block.start + count.range.end, &render(&message, self.locale), HintKind::Count);
            }
        }
    }
}

/// Whether a part is named by its number, so that a reader may not know what it is about.
fn is_by_number(reference: &Reference, naming: Naming) -> bool {
    let part = match naming {
        Naming::Part(at) => reference.parts.get(at),
        Naming::Through => reference.through.as_ref(),
        Naming::Between => None,
    };
    part.is_some_and(|part| matches!(part.target, ReferenceTarget::Number(_)))
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::analysis;
    use crate::features::hints::{HintChoice, hints};
    use crate::messages::Locale;
    use crate::text::TextRange;

    /// The text with hints drawn in it.
    fn drawn(text: &str, choice: HintChoice) -> String {
        let analysis = analysis(text);
        let mut drawn = text.to_owned();
        for hint in
            hints(&analysis, TextRange::new(0, text.len() as u32), choice, Locale::Chinese).iter().rev()
        {
            drawn.insert_str(hint.at as usize, &format!("‹{}›", hint.label));
        }
        drawn
    }

    #[test]
    fn headings_weekdays_titles_and_counts() {
        let text = "---\ndate: 2022-09-15\n---\n\n阿兰共和国和贝里亚共和国合作协定\n\n第一条 定义\n双方遵守2019年5月13日签订的《阿贝海关互助协定》（以下简称《海关协定》）。\n\n第二条\n根据第一条和本条，落实《海关协定》。双方于2022年9月14日指出建交30年来成果丰硕。\n";
        assert_eq!(
            drawn(text, HintChoice::ALL),
            text.replace("根据第一条", "根据第一条‹（定义）›")
                .replace("落实《海关协定》", "落实《海关协定》‹（《阿贝海关互助协定》）›")
                .replace("2022年9月14日", "2022年9月14日‹（星期三）›")
                .replace("建交30年", "建交30年‹（自1992年1月2日起：30年）›")
        );
        let none = HintChoice { headings: false, weekdays: false, titles: false, counts: false };
        assert_eq!(drawn(text, none), text);
    }

    #[test]
    fn hints_stay_in_their_range() {
        let text = "双方于2022年9月14日会谈。\n\n双方于2022年9月15日会谈。\n";
        let second = text.rfind("双方").unwrap_or_default() as u32;
        let range = TextRange::new(second, text.len() as u32);
        assert_eq!(hints(&analysis(text), range, HintChoice::ALL, Locale::English).len(), 1);
    }
}
