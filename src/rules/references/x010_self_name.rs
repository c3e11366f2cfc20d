//! X010: an instrument calls itself by another kind than its title.

use crate::draft::BlockRef;
use crate::lang::entity::{InstrumentKind, InstrumentWord, Pointing};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X010",
    name: "self-name-mismatch",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
An instrument calls itself what its title calls it.

本备忘录 in a text whose title says 协定 is the commonest error of texts made from older ones. Each place is \
reported; the fix writes the word that the text uses elsewhere. Where the text never uses the word of its title, \
that is one finding, for the title may be what is wrong.

Not reported: quotations and titles; annexes and what follows the signatures, which may be instruments of their \
own; notes, acts and plans, whose titles do not say what they call themselves.",
    sources: &["United Nations Editorial Manual: references to the text itself", "drafting practice"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方根据本协定开展合作。\n\n第二条\n‹本备忘录›自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙海关合作谅解备忘录\n\n一、双方开展合作。\n\n二、‹本协定›不产生法律义务。\n\n三、本谅解备忘录自签署之日起适用。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方根据本协定开展合作。\n\n第二条\n双方遵守《国际港口秩序公约》和该公约的附件。本协定自签署之日起生效。\n",
        ),
        Example::right(
            "关于甲乙文化合作的议定书\n\n第一条\n双方同意作如下解释：“本协定自签署之日起生效。”\n\n第二条\n本议定书自签署之日起生效。\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nUnder this Agreement the Parties shall exchange data.\n\nArticle 2\n\n‹This Memorandum› shall enter into force on the date of its signature.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nUnder this Agreement the Parties shall exchange data. Nothing in ‹the present Convention› shall affect other treaties.\n\nArticle 2\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nUnder this Agreement the Parties shall exchange data.\n\nArticle 2\n\nThe Parties shall apply the Convention on Ports and the annexes of the said Convention. This Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nUnder this Agreement the Parties shall exchange data.\n\nArticle 2\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::InstrumentWord, Facet::Title, Facet::Unended, Facet::Structure]), check),
};

/// So many deviating names, and no other, show that they are meant.
const THROUGHOUT: usize = 2;

struct Named<'a> {
    word: InstrumentWord,
    block: BlockRef<'a>,
}

impl Named<'_> {
    fn range(&self) -> TextRange {
        self.word.range.shifted(self.block.start)
    }

    fn written(&self) -> &str {
        self.word.range.of(self.block.text)
    }
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let instrument = context.instrument.instrument();
    let Some(title) = instrument.title else { return };
    let Some(kind) = title.kind.filter(|kind| names_itself(*kind)) else { return };
    let names: Vec<Named<'_>> = own_names(context);
    let (right, wrong): (Vec<_>, Vec<_>) = names.into_iter().partition(|named| named.word.kind == kind);
    let Some(first) = wrong.first() else { return };
    let title = context.instrument.block(title.first).map(|block| block.trimmed());
    if right.is_empty() && wrong.len() >= THROUGHOUT {
        let message =
            Message::new("X010-throughout").with("written", first.written()).with("count", wrong.len());
        let mut finding = Finding::new(&RULE, first.range(), message);
        if let Some(title) = title {
            finding = finding.related(title, Message::new("X010-related"));
        }
        findings.push(finding);
        return;
    }
    let norm = right.first().map(Named::written);
    for named in &wrong {
        findings.push(report(named, norm, title));
    }
}

/// Notes, acts and plans do not call themselves by the last word of their title.
fn names_itself(kind: InstrumentKind) -> bool {
    !matches!(
        kind,
        InstrumentKind::Note
            | InstrumentKind::ExchangeOfNotes
            | InstrumentKind::Act
            | InstrumentKind::Plan
            | InstrumentKind::Initiative
    )
}

/// The names by which the main text calls itself, in order of place.
fn own_names<'a>(context: &InstrumentContext<'a>) -> Vec<Named<'a>> {
    let instrument = context.instrument.instrument();
    let signed = instrument.roles.iter().position(|role| *role == Role::Signature);
    let main = |block: &BlockRef<'_>| {
        signed.is_none_or(|signed| block.index < signed)
            && !instrument.quoted.get(block.index).copied().unwrap_or(false)
            && !instrument.numbering.part_of(block.index).is_some_and(|id| instrument.numbering.in_annex(id))
    };
    let blocks = context
        .with(Facet::InstrumentWord)
        .iter()
        .filter(|(block, role)| *role != Role::Title && main(block));
    let words = blocks.flat_map(|(block, _)| {
        block.facts().instrument_words.iter().map(|word| Named { word: *word, block: *block })
    });
    let own = words.filter(|named| named.word.pointing == Pointing::This && names_itself(named.word.kind));
    own.filter(|named| !stands_beside_another(named)).collect()
}

/// 本公约或本议定书: the text tells two instruments apart, and means both.
fn stands_beside_another(named: &Named<'_>) -> bool {
    const LONGEST_JOINT: u32 = 6;
    let words = named.block.facts().instrument_words.iter();
    words.filter(|other| other.kind != named.word.kind && other.pointing == Pointing::This).any(|other| {
        let (first, second) = if other.range.start < named.word.range.start {
            (other.range, named.word.range)
        } else {
            (named.word.range, other.range)
        };
        second.start.saturating_sub(first.end) <= LONGEST_JOINT
    })
}

fn report(named: &Named<'_>, norm: Option<&str>, title: Option<TextRange>) -> Finding {
    let message = Message::new("X010").with("written", named.written());
    let mut finding = Finding::new(&RULE, named.range(), message);
    if let Some(title) = title {
        finding = finding.related(title, Message::new("X010-related"));
    }
    match norm {
        Some(norm) => finding.unsafe_fix(
            Message::new("X010-fix").with("expected", norm),
            vec![TextEdit::replace(named.range(), norm)],
        ),
        None => finding,
    }
}
