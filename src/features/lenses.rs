//! Counts above the parts of a draft: who refers to an article, what is blank, who cites the draft.

use crate::draft::InstrumentRef;
use crate::draft::reference::Place;
use crate::features::entity::Subject;
use crate::features::highlights::references_to;
use crate::lang::entity::MarkerFamily;
use crate::messages::{Locale, Message, render};
use crate::rules::Analysis;
use crate::rules::citations::recorded;
use crate::rules::mentions::WorkKey;
use crate::rules::working::square_brackets;
use crate::syntax::BlockKind;
use crate::text::TextRange;

/// A count above a line of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lens {
    /// The words that it belongs to: bytes from the start of the text, on one line.
    pub range: TextRange,
    /// What it says.
    pub title: String,
    /// The places that are counted.
    pub places: Vec<TextRange>,
}

/// An instrument of the draft as other drafts may cite it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citable {
    /// Its title, or the last line of it: bytes from the start of the text.
    pub title: TextRange,
    /// What those who cite it cite.
    pub work: WorkKey,
}

/// The counts of a draft in order of place; none where there is nothing to count.
pub fn lenses(analysis: &Analysis, locale: Locale) -> Vec<Lens> {
    let mut lenses = Vec::new();
    for instrument in analysis.draft().instruments() {
        references(analysis, &instrument, locale, &mut lenses);
        lenses.extend(unsettled(&instrument, locale));
    }
    lenses.sort_by_key(|lens| lens.range);
    lenses
}

/// The instruments of a draft that other drafts may cite.
pub fn citable(analysis: &Analysis) -> Vec<Citable> {
    let registry = &analysis.environment().registry;
    let instruments = analysis.draft().instruments();
    instruments
        .filter_map(|instrument| {
            let title = instrument.instrument().title?;
            let lines = (title.first..=title.last).filter_map(|at| instrument.block(at));
            let words: String = lines.map(|block| block.text.trim()).collect();
            let parties = analysis.instrument_facts(instrument.index).map(|facts| facts.parties.as_slice());
            let known = recorded(registry, &words, parties.unwrap_or_default());
            let work = match known.as_slice() {
                [only] => WorkKey::of_record(&only.instrument.id),
                _ => WorkKey::of_title(&words),
            };
            Some(Citable { title: title_line(&instrument)?, work })
        })
        .collect()
}

/// How often other drafts cite an instrument, in words.
pub fn cited(times: usize, drafts: usize, locale: Locale) -> String {
    let drafts = Message::new("lens-drafts").with("count", drafts);
    render(&Message::new("lens-cited").with("count", times).with("drafts", drafts), locale)
}

fn references(analysis: &Analysis, instrument: &InstrumentRef<'_>, locale: Locale, lenses: &mut Vec<Lens>) {
    for (node, part) in instrument.instrument().numbering.nodes.iter().enumerate() {
        let target = Place::Node(node);
        let is_article = part.family <= MarkerFamily::Comma;
        let mut links = analysis.draft().links().to(instrument.index, target);
        if !is_article || links.next().is_none() {
            continue;
        }
        let subject = Subject::Part { instrument: instrument.index, node };
        let places = references_to(analysis, subject, false);
        if let Some((start, marker)) = instrument.marker(node) {
            let title = render(&Message::new("lens-references").with("count", places.len()), locale);
            lenses.push(Lens { range: marker.range.shifted(instrument.start() + start), title, places });
        }
    }
}

/// The blanks and the brackets of an instrument, over its title.
fn unsettled(instrument: &InstrumentRef<'_>, locale: Locale) -> Vec<Lens> {
    let Some(range) = title_line(instrument) else { return Vec::new() };
    let base = instrument.start();
    let (mut open, mut bracketed) = (Vec::new(), Vec::new());
    for (block, _) in instrument.blocks().filter(|(block, _)| block.kind() == BlockKind::Prose) {
        let placed = |found: TextRange| found.shifted(base + block.start);
        open.extend((block.language().spec().fill_ins)(block.text).into_iter().map(placed));
        bracketed.extend(square_brackets(block.text, block.language()).into_iter().map(placed));
    }
    let lens = |id, places: Vec<TextRange>| {
        let title = render(&Message::new(id).with("count", places.len()), locale);
        (!places.is_empty()).then_some(Lens { range, title, places })
    };
    [lens("lens-blanks", open), lens("lens-brackets", bracketed)].into_iter().flatten().collect()
}

/// The last line of the title, or the first line of an instrument without one.
fn title_line(instrument: &InstrumentRef<'_>) -> Option<TextRange> {
    let title = instrument.instrument().title.and_then(|title| instrument.block(title.last));
    let first = || instrument.blocks().map(|(block, _)| block).find(|block| block.kind() == BlockKind::Prose);
    let block = title.or_else(first)?;
    let line = block.text.lines().find(|line| !line.trim().is_empty())?;
    let start = instrument.start() + block.trimmed().start;
    Some(TextRange::new(start, start + line.trim().len() as u32))
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::{analysis, drawn};
    use crate::features::lenses::{citable, cited, lenses};
    use crate::messages::Locale;

    #[test]
    fn references_blanks_and_brackets_are_counted() {
        let text = "甲乙合作协定\n\n第一条 定义\n双方于二〇××年×月×日在[阿兰堡]会谈。\n\n第二条\n根据第一条和第一条，双方互助。\n";
        let found = lenses(&analysis(text), Locale::English);
        let titles = found.iter().map(|lens| (lens.range, lens.title.as_str()));
        assert_eq!(
            drawn(text, titles),
            text.replace("甲乙合作协定", "1 blank‹1 bracket‹甲乙合作协定››").replacen(
                "第一条",
                "2 references‹第一条›",
                1
            )
        );
        assert_eq!(found.last().map(|lens| lens.places.len()), Some(2));
    }

    #[test]
    fn an_instrument_can_be_cited_by_its_title() {
        let analysis = analysis("甲乙合作协定\n\n第一条\n双方合作。\n");
        assert_eq!(citable(&analysis).len(), 1);
        assert_eq!(cited(5, 3, Locale::English), "cited 5 times in 3 drafts");
        assert_eq!(cited(1, 1, Locale::English), "cited once in 1 draft");
    }
}
