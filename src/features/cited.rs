//! The instruments that a draft cites, each with its date, its standing, and whether the record agrees.

use crate::draft::{BlockRef, InstrumentRef};
use crate::lang::entity::{Citation, NumeralSystem};
use crate::messages::{Locale, Message, render};
use crate::registry::TitleMatch;
use crate::registry::resolve::{DateVerdict, Resolution, resolve_citation, verdict_among};
use crate::registry::schema::Status;
use crate::rules::Analysis;
use crate::rules::citations::dating::concluded;
use crate::rules::mentions::{WorkKey, WorkMentionKind};
use crate::syntax::numbering::NodeId;
use crate::text::TextRange;

/// An instrument that the draft cites, under whatever title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedInstrument {
    /// The title under which it is cited first, without marks.
    pub title: String,
    /// The id of its record.
    pub record: Option<String>,
    /// The first date that the draft gives for it, or else that of the record, written as the draft's language does.
    pub date: Option<String>,
    /// Its standing, where it is recorded, in the reader's language.
    pub status: Option<String>,
    /// Whether the record agrees with what the draft says, at the place where it agrees least.
    pub verdict: Verdict,
    /// Where it is cited; never empty.
    pub mentions: Vec<Mention>,
}

/// A place where an instrument is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The title with its marks, in bytes from the start of the text.
    pub range: TextRange,
    /// The numbers, as typed, of the numbered part that it stands in.
    pub part: Option<String>,
}

/// Whether the records agree with a citation; the order is from disagreement to nothing to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The record has another date.
    Differs,
    /// Not on record, but a title near it is.
    Near,
    /// The record has this date.
    Agrees,
    /// On record, and there is no date to compare.
    Undated,
    /// Not on record.
    Unknown,
}

impl Verdict {
    /// A name that never changes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Differs => "differs",
            Self::Near => "near",
            Self::Agrees => "agrees",
            Self::Undated => "undated",
            Self::Unknown => "unknown",
        }
    }

    /// What it says, in the reader's language.
    pub fn words(self, locale: Locale) -> String {
        let id = match self {
            Self::Differs => "cited-differs",
            Self::Near => "cited-near",
            Self::Agrees => "cited-agrees",
            Self::Undated => "cited-undated",
            Self::Unknown => "cited-unknown",
        };
        render(&Message::new(id), locale)
    }
}

/// The instruments that a draft cites, in the order in which it first does.
pub fn cited(analysis: &Analysis, locale: Locale) -> Vec<CitedInstrument> {
    let mut found: Vec<(WorkKey, CitedInstrument)> = Vec::new();
    for mention in &analysis.mentions().works {
        if mention.kind == WorkMentionKind::Introduction {
            continue;
        }
        let Some(place) = Place::at(analysis, mention.range) else { continue };
        let at = Mention { range: mention.range, part: place.part() };
        match found.iter_mut().find(|(work, _)| *work == mention.work) {
            Some((_, known)) if mention.kind == WorkMentionKind::Short => known.mentions.push(at),
            Some((_, known)) => {
                known.mentions.push(at);
                known.verdict = known.verdict.min(place.verdict());
            }
            None => found.push((mention.work, place.cited(at, locale))),
        }
    }
    found.into_iter().map(|(_, cited)| cited).collect()
}

/// A citation in its block.
struct Place<'a> {
    block: BlockRef<'a>,
    instrument: InstrumentRef<'a>,
    citation: &'a Citation,
    resolution: Resolution<'a>,
}

impl<'a> Place<'a> {
    fn at(analysis: &'a Analysis, range: TextRange) -> Option<Self> {
        let block = analysis.draft().block_at(range.start)?;
        let instrument = analysis.draft().instrument_of(block.index)?;
        let mut citations = block.facts().citations.iter();
        let citation = citations.find(|citation| citation.range.shifted(block.start) == range)?;
        let registry = &*analysis.environment().registry;
        let parties = analysis.instrument_facts(instrument.index).map(|facts| facts.parties.as_slice());
        let title = citation.listed_title(block.text);
        let resolution = resolve_citation(registry, title, parties.unwrap_or_default());
        Some(Self { block, instrument, citation, resolution })
    }

    fn cited(&self, at: Mention, locale: Locale) -> CitedInstrument {
        CitedInstrument {
            title: self.citation.title.of(self.block.text).to_owned(),
            record: self.only().map(|found| found.instrument.id.to_string()),
            date: self.date(),
            status: self.only().and_then(|found| status(found.instrument.status, locale)),
            verdict: self.verdict(),
            mentions: vec![at],
        }
    }

    fn records(&self) -> &[TitleMatch<'a>] {
        match &self.resolution {
            Resolution::Exact(found) => found,
            Resolution::Near(_) | Resolution::Unknown => &[],
        }
    }

    /// The record that is meant: the only one, or the only one of the date that is given.
    fn only(&self) -> Option<&TitleMatch<'a>> {
        if let [only] = self.records() {
            return Some(only);
        }
        let date = self.block.facts().dates.get(self.citation.date?.index as usize)?.start();
        let has = |found: &&TitleMatch<'_>| found.instrument.dates.iter().any(|dated| dated.date == date);
        let mut dated = self.records().iter().filter(has);
        dated.next().filter(|_| dated.next().is_none())
    }

    /// The date as the draft writes it, or that of the record.
    fn date(&self) -> Option<String> {
        let mention = self.citation.date.and_then(|date| self.block.facts().dates.get(date.index as usize));
        if let Some(mention) = mention {
            return Some(mention.range.of(self.block.text).to_owned());
        }
        let (_, date) = concluded(&self.only()?.instrument)?;
        Some((self.block.language().spec().date)(date, NumeralSystem::Arabic))
    }

    fn verdict(&self) -> Verdict {
        let found = match &self.resolution {
            Resolution::Exact(found) => found,
            Resolution::Near(_) => return Verdict::Near,
            Resolution::Unknown => return Verdict::Unknown,
        };
        let date = self.citation.date.and_then(|date| self.block.facts().dates.get(date.index as usize));
        let Some(date) = date.filter(|date| date.span.end.is_none()) else { return Verdict::Undated };
        match verdict_among(found, date.start(), &self.citation.verbs) {
            DateVerdict::Agrees(_) | DateVerdict::AgreesWithOtherEvent(_) => Verdict::Agrees,
            DateVerdict::Differs { .. } => Verdict::Differs,
            DateVerdict::NoDate => Verdict::Undated,
        }
    }

    /// The numbers of the outermost and the innermost part that hold the citation.
    fn part(&self) -> Option<String> {
        let numbering = &self.instrument.instrument().numbering;
        let at = self.block.index.checked_sub(self.instrument.first_block())?;
        let inner = numbering.part_of(at)?;
        let parent = |id: &NodeId| numbering.nodes.get(*id)?.parent;
        let outer = std::iter::successors(Some(inner), parent).last().filter(|outer| *outer != inner);
        let typed = |id: NodeId| {
            let block = self.instrument.block(numbering.nodes.get(id)?.block)?;
            let (_, marker) = self.instrument.marker(id)?;
            Some(marker.range.of(block.text).trim_end_matches(['、', '.', '．']))
        };
        Some(format!("{}{}", outer.and_then(typed).unwrap_or_default(), typed(inner)?))
    }
}

fn status(status: Status, locale: Locale) -> Option<String> {
    let id = match status {
        Status::Unrecorded => return None,
        Status::InForce => "status-in-force",
        Status::NotInForce => "status-not-in-force",
        Status::Terminated => "status-terminated",
    };
    Some(render(&Message::new(id), locale))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::registry::Registry;
    use crate::rules::Environment;
    use crate::text::Snapshot;

    /// A line for each instrument: its verdict, its title, its date and standing, and where it is cited.
    fn seen(body: &str) -> String {
        let text = format!("阿兰共和国和贝里亚共和国联合声明\n\n{body}\n\n2024年5月22日于阿兰堡\n");
        let environment = Environment::new(Settings::default(), Registry::invented_shared());
        let analysis = Analysis::new(Snapshot::new(&text), environment);
        let line = |cited: CitedInstrument| {
            let places = cited.mentions.iter().map(|mention| {
                format!("{} {}", mention.part.as_deref().unwrap_or("-"), mention.range.of(&text))
            });
            let places = places.collect::<Vec<_>>().join(", ");
            let known = [cited.date, cited.status].map(Option::unwrap_or_default).join(" ");
            format!("{} {}: {known}: {places}\n", cited.verdict.id(), cited.title)
        };
        super::cited(&analysis, Locale::English).into_iter().map(line).collect()
    }

    #[test]
    fn each_instrument_is_listed_once_whatever_it_is_called() {
        let text = "一、双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》（以下简称《海关协定》）。\n\n\
                    二、双方开展以下工作：\n\n（一）落实《海关协定》；\n\n（二）落实《阿贝海关互助协定》。";
        let expected = "agrees 阿兰共和国政府和贝里亚共和国政府海关互助协定: 2019年5月13日 in force: \
                        一 《阿兰共和国政府和贝里亚共和国政府海关互助协定》, 二（一） 《海关协定》, 二（二） 《阿贝海关互助协定》\n";
        assert_eq!(seen(text), expected);
    }

    #[test]
    fn the_verdict_is_that_of_the_worst_place() {
        let text = "一、双方落实《阿贝海关互助协定》。\n\n二、双方遵守2019年5月31日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》。";
        assert!(seen(text).starts_with("differs 阿贝海关互助协定: 2019年5月13日 in force: 一 "));
        assert_eq!(seen("双方签署《甲乙合作规划》。"), "unknown 甲乙合作规划:  : - 《甲乙合作规划》\n");
        assert_eq!(seen("双方声明如下。"), "");
    }
}
