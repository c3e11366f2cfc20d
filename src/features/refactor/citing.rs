//! References in other drafts to the articles of a text, where a refactoring gives these other numbers.

use std::collections::BTreeMap;

use crate::draft::{BlockRef, Draft, InstrumentRef};
use crate::features::refactor::{NewNumber, Refactoring};
use crate::lang::entity::{
    Number, NumeralSystem, Reference, ReferenceLevel, ReferenceOwner, ReferencePart, ReferenceTarget,
};
use crate::rules::Analysis;
use crate::rules::mentions::WorkKey;
use crate::syntax::{BlockKind, Facet, Facets};
use crate::text::{TextEdit, TextRange};

/// Instruments of a text whose articles get other numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renumbered(Vec<(WorkKey, Articles)>);

/// The new number of each article that gets one, under its old number; `None` for one that is taken out.
type Articles = BTreeMap<Number, Option<Number>>;

/// What becomes of the references in another draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Citing {
    /// The edits that let references follow.
    pub edits: Vec<TextEdit>,
    /// References to which the drafter has to look: to what is taken out, to more or fewer articles than before, or in
    /// a text that is fixed.
    pub open: Vec<TextRange>,
}

impl Renumbered {
    /// What a refactoring changes for whoever cites the text; none where it changes no number of an article of an
    /// instrument with a title.
    pub(super) fn of(draft: &Draft, made: &Refactoring) -> Option<Self> {
        let mut found: Vec<(WorkKey, Articles)> = Vec::new();
        for instrument in draft.instruments() {
            let own = made.articles.iter().filter(|new| new.instrument == instrument.index);
            let articles: Articles = own.map(|NewNumber { old, new, .. }| (*old, *new)).collect();
            let title = title(&instrument).filter(|_| !articles.is_empty());
            found.extend(title.map(|title| (WorkKey::of_title(&title), articles)));
        }
        (!found.is_empty()).then_some(Self(found))
    }

    /// The instruments, as other drafts cite them.
    pub fn works(&self) -> impl Iterator<Item = WorkKey> + '_ {
        self.0.iter().map(|(work, _)| *work)
    }

    /// What becomes of the references in another draft. Citations with a date mean an instrument that is concluded, not
    /// one that is being drafted.
    pub fn in_citing(&self, other: &Analysis) -> Citing {
        let mut citing = Citing::default();
        for instrument in other.draft().instruments() {
            for (block, _) in instrument.with(Facets::of(&[Facet::Citation])) {
                let start = instrument.start() + block.start;
                for reference in &block.facts().references {
                    if let Some(articles) = self.cited(other, &block, start, reference) {
                        follow(reference, articles, &block, start, &mut citing);
                    }
                }
            }
        }
        if other.stage().is_fixed() {
            let places = std::mem::take(&mut citing.edits).into_iter().map(|edit| edit.range);
            citing.open.extend(places);
        }
        citing
    }

    /// The articles of the instrument that a reference names.
    fn cited(
        &self,
        other: &Analysis,
        block: &BlockRef<'_>,
        start: u32,
        reference: &Reference,
    ) -> Option<&Articles> {
        let ReferenceOwner::Citation(index) = reference.owner else { return None };
        let citation = block.facts().citations.get(index as usize).filter(|cited| cited.date.is_none())?;
        let mention = other.mentions().work_at(citation.range.shifted(start))?;
        self.0.iter().find(|(work, _)| *work == mention.work).map(|(_, articles)| articles)
    }
}

/// The title in one line.
fn title(instrument: &InstrumentRef<'_>) -> Option<String> {
    let title = instrument.instrument().title?;
    let lines = (title.first..=title.last).filter_map(|at| instrument.block(at));
    let lines = lines.filter(|block| block.kind() == BlockKind::Prose).map(|block| block.text.trim());
    Some(lines.collect::<Vec<_>>().join(" "))
}

fn follow(reference: &Reference, articles: &Articles, block: &BlockRef<'_>, start: u32, citing: &mut Citing) {
    let parts = reference.parts.iter().chain(&reference.through);
    let named = parts.filter(|part| part.level == ReferenceLevel::Article);
    let named: Vec<(&ReferencePart, Number)> = named.filter_map(|part| Some((part, number(part)?))).collect();
    let new = |old: &Number| articles.get(old).copied().unwrap_or(Some(*old));
    let changes: Option<Vec<Number>> = named.iter().map(|(_, old)| new(old)).collect();
    let edits = changes.as_ref().and_then(|changes| {
        let pairs = named.iter().zip(changes).filter(|((_, old), new)| old != *new);
        pairs
            .map(|((part, old), new)| numeral_edit(part, *old, *new, block, start))
            .collect::<Option<Vec<_>>>()
    });
    let span = |ends: &[Number]| Some(i64::from(ends.last()?.value) - i64::from(ends.first()?.value));
    let before: Vec<Number> = named.iter().map(|(_, old)| *old).collect();
    let is_other_span = reference.through.is_some() && changes.as_deref().and_then(span) != span(&before);
    match edits.filter(|_| !is_other_span) {
        // What the reference before it says is edited there.
        Some(edits) => citing.edits.extend(edits.into_iter().filter(|edit| !edit.range.is_empty())),
        None => citing.open.push(reference.range.shifted(start)),
    }
}

fn number(part: &ReferencePart) -> Option<Number> {
    match part.target {
        ReferenceTarget::Number(number) => Some(number),
        ReferenceTarget::This
        | ReferenceTarget::Previous
        | ReferenceTarget::PreviousSeveral(_)
        | ReferenceTarget::Next => None,
    }
}

/// `None` for numbers that are not written in a numeral alone (第五条之二).
fn numeral_edit(
    part: &ReferencePart,
    old: Number,
    new: Number,
    block: &BlockRef<'_>,
    start: u32,
) -> Option<TextEdit> {
    let spec = block.language().spec();
    let numerals = match (spec.first_article_in_words, new.value) {
        (true, 1) => NumeralSystem::Words,
        (true, _) if part.numerals == NumeralSystem::Words => NumeralSystem::Arabic,
        _ => part.numerals,
    };
    let written = || (spec.numeral)(new, numerals);
    (old.inserted == 0 && new.inserted == 0)
        .then(|| TextEdit::replace(part.numeral.shifted(start), written()))
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::analysis;
    use crate::features::refactor::{Operation, Side, perform};
    use crate::text::apply_edits;

    const CITED: &str = "阿兰共和国和贝里亚共和国\n合作协定\n\n双方达成协议如下：\n\n第一条 双方合作。\n\n第二条 双方互助。\n\n第三条 双方磋商。\n\n第四条 本协定自签署之日起生效。\n";

    /// The other draft when an operation is done at an article of the cited one, and the references that are left open.
    fn citing(other: &str, article: &str, operation: Operation) -> (Option<String>, Vec<String>) {
        let cited = analysis(CITED);
        let at = CITED.find(article).unwrap_or_default() as u32;
        let made = perform(&cited, at, operation).expect("it is done");
        let citing = made.for_others(&cited).expect("numbers change").in_citing(&analysis(other));
        let open = citing.open.iter().map(|range| range.of(other).to_owned()).collect();
        (apply_edits(other, &citing.edits), open)
    }

    const INSERT: Operation = Operation::InsertArticle { side: Side::Before };

    #[test]
    fn references_follow_under_every_title() {
        let other = "阿兰共和国和贝里亚共和国议定书\n\n第一条 根据《阿兰共和国和贝里亚共和国合作协定》（以下简称《合作协定》）第二条和第一条办理。\n\n第二条 修订《合作协定》第三条第一款，不影响本议定书第二条和《阿贝港口条约》第二条。\n";
        let (text, open) = citing(other, "第二条", INSERT);
        let expected = other
            .replace("）第二条和第一条办理", "）第三条和第一条办理")
            .replace("《合作协定》第三条第一款", "《合作协定》第四条第一款");
        assert_eq!((text, open), (Some(expected), Vec::new()));
    }

    #[test]
    fn what_is_taken_out_or_grows_is_left_to_the_drafter() {
        let other = "阿兰共和国和贝里亚共和国议定书\n\n第一条 《阿兰共和国和贝里亚共和国合作协定》第二条适用。\n\n第二条 《阿兰共和国和贝里亚共和国合作协定》第一条至第三条适用。\n";
        let (text, open) = citing(other, "第二条", Operation::DeleteArticle);
        assert_eq!(text.as_deref(), Some(other));
        assert_eq!(open.len(), 2, "{open:?}");
        let (text, open) = citing(other, "第二条", INSERT);
        assert!(text.is_some_and(|text| text.contains("》第三条适用")));
        assert_eq!(open.len(), 1, "{open:?}");
    }

    #[test]
    fn a_concluded_instrument_of_the_same_title_and_a_signed_text_are_left_alone() {
        let dated = "阿兰共和国和贝里亚共和国议定书\n\n第一条 2001年3月3日签订的《阿兰共和国和贝里亚共和国合作协定》第二条适用。\n";
        assert_eq!(citing(dated, "第二条", INSERT), (Some(dated.to_owned()), Vec::new()));
        let signed = "---\nstage: signed\n---\n\n阿兰共和国和贝里亚共和国议定书\n\n第一条 《阿兰共和国和贝里亚共和国合作协定》第二条适用。\n";
        let (text, open) = citing(signed, "第二条", INSERT);
        assert_eq!((text.as_deref(), open.len()), (Some(signed), 1));
    }
}
