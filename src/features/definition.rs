//! Where the words under the cursor lead: the part that a reference names, the definition of a term, the first
//! mention of an instrument and its record.

use crate::features::entity::{Entity, Subject, definitions_of, entities_at};
use crate::rules::Analysis;
use crate::text::TextRange;

/// Where words lead. Places count from the start of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The words under the cursor.
    pub origin: TextRange,
    /// Places in the draft.
    pub places: Vec<Target>,
    /// The id of the record of the instrument that the words cite.
    pub record: Option<String>,
}

/// A place that words lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// All of it.
    pub whole: TextRange,
    /// What is shown of it first; lies in `whole`.
    pub selection: TextRange,
}

/// Where what stands at byte `offset` leads; `None` where it leads nowhere.
pub fn definition(analysis: &Analysis, offset: u32) -> Option<Definition> {
    let known = entities_at(analysis, offset).into_iter();
    known.map(|entity| of_entity(analysis, &entity)).find(|found| {
        let elsewhere = found.places.iter().any(|place| place.selection != found.origin);
        elsewhere || found.record.is_some()
    })
}

/// Where what stands at byte `offset` is introduced in the draft.
pub fn declaration(analysis: &Analysis, offset: u32) -> Option<Definition> {
    let found = entities_at(analysis, offset).into_iter().map(|entity| of_entity(analysis, &entity));
    let in_draft = found.map(|found| Definition { record: None, ..found });
    in_draft.into_iter().find(|found| !found.places.is_empty())
}

/// The id of the record of an instrument that the draft cites.
pub fn record_of(analysis: &Analysis, subject: Subject) -> Option<String> {
    let Subject::Work(work) = subject else { return None };
    let mention = analysis.mentions().of_work(work).find_map(|mention| mention.record)?;
    let registry = &analysis.environment().registry;
    registry.instruments().get(mention).map(|record| record.id.to_string())
}

fn of_entity(analysis: &Analysis, entity: &Entity) -> Definition {
    Definition {
        origin: entity.range,
        places: places(analysis, entity.subject),
        record: record_of(analysis, entity.subject),
    }
}

/// The places that define something, a marker and its heading as one.
pub(super) fn places(analysis: &Analysis, subject: Subject) -> Vec<Target> {
    let found = definitions_of(analysis, subject);
    let Some(whole) = whole(analysis, subject) else {
        return found.into_iter().map(|selection| Target { whole: selection, selection }).collect();
    };
    let selection = found.into_iter().reduce(TextRange::union);
    selection.map(|selection| Target { whole: whole.union(selection), selection }).into_iter().collect()
}

/// All of a part of the draft.
fn whole(analysis: &Analysis, subject: Subject) -> Option<TextRange> {
    let draft = analysis.draft();
    match subject {
        Subject::Part { instrument, node } => {
            let instrument = draft.instrument(instrument)?;
            let node = instrument.instrument().numbering.nodes.get(node)?;
            Some(instrument.node_range(node).shifted(instrument.start()))
        }
        Subject::Instrument(instrument) => Some(draft.instrument(instrument)?.range()),
        Subject::Paragraph { .. }
        | Subject::Elsewhere { .. }
        | Subject::Work(_)
        | Subject::Term { .. }
        | Subject::Party(_)
        | Subject::Note { .. }
        | Subject::Date(_)
        | Subject::Count(_)
        | Subject::Ordinal(..)
        | Subject::Blank
        | Subject::Bracket(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::features::definition::{declaration, definition};
    use crate::features::fixture::{analysis, cursor};

    /// What the words under `▮` lead to, and the record behind them.
    fn seen(fixture: &str) -> (Vec<String>, Option<String>) {
        let (text, offset) = cursor(fixture);
        let found = definition(&analysis(&text), offset);
        let Some(found) = found else { return (Vec::new(), None) };
        (found.places.iter().map(|place| place.selection.of(&text).to_owned()).collect(), found.record)
    }

    #[test]
    fn a_reference_leads_to_its_part() {
        let text = "甲乙合作协定\n\n第一条 合作\n双方合作。\n\n第二条\n根据本协定第一▮条，双方互助。\n";
        assert_eq!(seen(text), (vec!["第一条 合作".to_owned()], None));
        let missing = text.replace("第一▮条", "第七▮条");
        assert_eq!(seen(&missing), (vec![], None));
        let own = text.replace('▮', "").replace("本协定", "▮本协定");
        assert_eq!(seen(&own), (vec!["甲乙合作协定".to_owned()], None));
    }

    #[test]
    fn a_citation_leads_to_its_first_mention_and_its_record() {
        let text = "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》，落实《▮阿贝海关互助协定》。\n";
        let (places, record) = seen(text);
        assert_eq!(places, ["《阿兰共和国政府和贝里亚共和国政府海关互助协定》"]);
        assert!(record.is_some());
    }

    #[test]
    fn a_declaration_stays_in_the_draft() {
        let (text, offset) = cursor("“主管机关”系指外交部。\n\n主管▮机关保持联系。\n");
        let found = declaration(&analysis(&text), offset).map(|found| found.places.len());
        assert_eq!(found, Some(1));
    }
}
