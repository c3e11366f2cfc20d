//! What may be written in two ways: the places that depart from the way of the rest of the text.

use crate::draft::BlockRef;
use crate::lang::usage::{Habit, Usage, Way};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Finding, FixClass, Rule};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// What rules look at that judge usages.
pub(super) const USAGES: Facets = Facets::of(&[Facet::Usage, Facet::Quotation]);

/// Of the places that depart, this many are shown beside the first.
const SHOWN: usize = 20;

/// How a rule words what departs; each is given `found`, `right` and `count`.
pub(super) struct Words {
    /// The first way is taken elsewhere, the second here.
    pub(super) second: &'static str,
    /// The second way is taken elsewhere, the first here.
    pub(super) first: &'static str,
    /// The fix.
    pub(super) fix: &'static str,
}

/// A usage in its block.
#[derive(Clone, Copy)]
struct Placed<'a> {
    block: BlockRef<'a>,
    usage: &'a Usage,
}

impl Placed<'_> {
    fn range(&self) -> TextRange {
        self.usage.range.shifted(self.block.start)
    }

    fn found(&self) -> &str {
        self.usage.range.of(self.block.text)
    }

    fn edit(&self) -> TextEdit {
        let change = &self.usage.change;
        TextEdit::replace(change.range.shifted(self.block.start), change.text.to_string())
    }

    /// The words with the other way taken.
    fn right(&self) -> String {
        let (range, change) = (self.usage.range, &self.usage.change);
        let part = |from: u32, to: u32| TextRange::new(from, to.max(from)).of(self.block.text);
        format!(
            "{}{}{}",
            part(range.start, change.range.start),
            change.text,
            part(change.range.end, range.end)
        )
    }
}

/// Reports, habit by habit, the way that the smaller part of the text takes; with `always` the second way wherever it
/// is taken, be it throughout.
pub(super) fn report(
    context: &InstrumentContext<'_>,
    rule: &'static Rule,
    habits: &[Habit],
    always: bool,
    words: &Words,
    findings: &mut Vec<Finding>,
) {
    let usages = usages(context);
    for habit in habits {
        let of_way = |way: Way| -> Vec<Placed<'_>> {
            let fits = |placed: &&Placed<'_>| placed.usage.habit == *habit && placed.usage.way == way;
            usages.iter().filter(fits).copied().collect()
        };
        let (first, second) = (of_way(Way::First), of_way(Way::Second));
        let mixed = !first.is_empty() && !second.is_empty();
        if always || mixed && second.len() <= first.len() {
            findings.extend(one(rule, words.second, words.fix, &second));
        } else if mixed {
            findings.extend(one(rule, words.first, words.fix, &first));
        }
    }
}

/// The usages in what the drafters wrote themselves.
fn usages<'a>(context: &InstrumentContext<'a>) -> Vec<Placed<'a>> {
    let quoted = &context.instrument.instrument().quoted;
    let mut found = Vec::new();
    for (block, role) in context.with(Facet::Usage) {
        let own = !quoted.get(block.index).copied().unwrap_or(false);
        if own && !matches!(role, Role::Outside | Role::Furniture) {
            found.extend(block.facts().usages.iter().map(|usage| Placed { block: *block, usage }));
        }
    }
    found
}

fn one(rule: &'static Rule, id: &'static str, fix: &'static str, places: &[Placed<'_>]) -> Option<Finding> {
    let (first, others) = places.split_first()?;
    let message = Message::new(id)
        .with("found", first.found())
        .with("right", first.right())
        .with("count", places.len());
    let finding = Finding::new(rule, first.range(), message);
    let finding = others
        .iter()
        .take(SHOWN)
        .fold(finding, |finding, place| finding.related(place.range(), Message::new("again-related")));
    let title = Message::new(fix).with("right", first.right()).with("count", places.len());
    let edits = places.iter().map(Placed::edit).collect();
    Some(match rule.fix {
        FixClass::Safe => finding.safe_fix(title, edits),
        FixClass::Unsafe => finding.unsafe_fix(title, edits),
        FixClass::None => finding,
    })
}
