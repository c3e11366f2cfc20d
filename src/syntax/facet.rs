//! What there is in a block, as a set of small flags: rules on whole instruments look only at the blocks
//! that have what they judge.

use crate::lang::entity::{Ending, Facts, Reference, ReferenceOwner, ReferencePart, ReferenceTarget};

/// Something that a block may have. Whoever adds a list to [`Facts`] adds a facet for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Facet {
    /// It begins with a numbering marker. A rule on instruments as a whole is asked again for the sake of this
    /// facet where the markers, their words or the form of the paragraph change, not for the text behind them.
    Marker,
    /// It names a date.
    Date,
    /// It cites an instrument.
    Citation,
    /// It counts years.
    Count,
    /// It numbers a recurring event.
    Ordinal,
    /// It introduces a term or a short name.
    Definition,
    /// It refers to a numbered part.
    Reference,
    /// It holds remains of a page layout.
    Furniture,
    /// A mark of a pair in it has no fellow.
    LoneMark,
    /// It holds blanks where its language has none.
    StrayBlank,
    /// It names a time as seen from the day of the text.
    RelativeDate,
    /// It holds an abbreviation.
    Abbreviation,
    /// A date or a number in it is written wrongly.
    Slip,
    /// It names a plan with a span of years.
    Span,
    /// It sets a period.
    Period,
    /// It says how many items follow.
    Announcement,
    /// It holds misprints in characters, marks or words.
    Misprint,
    /// A bracket in it says whose proposal it is.
    Attribution,
    /// It lets a side act.
    Side,
    /// It holds words that may name the parties: 阿贝关系, 我国.
    PartyWord,
    /// It holds a word for an office behind which a name may stand.
    Office,
    /// It names a foreign person.
    Person,
    /// Its first words say whose deeds it tells.
    Subject,
    /// Characters of simplified and of traditional texts stand in it side by side.
    MixedScript,
    /// It reads as the title of an instrument.
    Title,
    /// It opens an instrument.
    Opening,
    /// It holds an enacting formula.
    Enacting,
    /// It reads as a testimonium.
    Testimonium,
    /// It names those who sign.
    Signature,
    /// It is a place and date on a line of their own.
    ClosingDate,
    /// It is a heading without text of its own.
    Heading,
    /// It says that a number is kept without a text.
    Reserved,
    /// It opens or closes a quotation that goes on in other blocks.
    Quotation,
    /// It ends without a mark: a heading, a title, a signature, or a broken sentence.
    Unended,
    /// It names its instrument, or one named before: 本协定, 该协定.
    InstrumentWord,
    /// It holds a mark of a footnote.
    NoteMark,
    /// It announces a list that follows.
    ListCue,
    /// It speaks of annexes without giving a number.
    Annexes,
    /// It opens with an ordinal word and the wrong mark behind it: 第一、.
    OrdinalMark,
    /// It ends with a mark that announces what follows.
    LeadIn,
    /// It holds a second number in its run.
    SecondNumber,
    /// It refers to a part of this instrument, said outright, by a number.
    OwnReference,
    /// It ends without a mark and is as long as half a sentence.
    MayBeTorn,
    /// No block has it: the terms that the whole draft defines, and where they stand. Who looks at them may look
    /// at the text around each place, too, and is asked again on every keystroke.
    Terms,
    /// It holds a clause that instruments close with, or that only some instruments have.
    Clause,
    /// It says something of originals and languages.
    Originals,
    /// It holds a word that belongs to one register.
    Wording,
    /// Something in it may be written in two ways.
    Usage,
    /// It holds an expression that is written like a defined term.
    TermUse,
    /// No block has it: the numbered parts of the instrument and the roles of all its blocks. A rule that
    /// looks at them beyond the role of the block that it judges says so by this.
    Structure,
}

/// How many facets there are.
pub const FACETS: usize = Facet::Structure as usize + 1;

/// A set of facets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facets(u64);

impl Facets {
    /// No facet.
    pub const NONE: Self = Self(0);

    /// Every facet, and all text besides.
    pub const EVERYTHING: Self = Self(u64::MAX);

    /// The set of these.
    pub const fn of(facets: &[Facet]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < facets.len() {
            bits |= 1 << facets[at] as u8;
            at += 1;
        }
        Self(bits)
    }

    /// The facets of a paragraph.
    pub fn of_paragraph(facts: &Facts) -> Self {
        let form = &facts.form;
        let has = [
            (Facet::Marker, facts.marker.is_some()),
            (Facet::Date, !facts.dates.is_empty()),
            (Facet::Citation, !facts.citations.is_empty()),
            (Facet::Count, !facts.counts.is_empty()),
            (Facet::Ordinal, !facts.ordinals.is_empty()),
            (Facet::Definition, !facts.definitions.is_empty()),
            (Facet::Reference, !facts.references.is_empty()),
            (Facet::OwnReference, facts.references.iter().any(is_own_by_number)),
            (Facet::Furniture, !facts.furniture.is_empty()),
            (Facet::LoneMark, !facts.lone_marks.is_empty()),
            (Facet::StrayBlank, !facts.stray_blanks.is_empty()),
            (Facet::RelativeDate, !facts.relative_dates.is_empty()),
            (Facet::Abbreviation, !facts.abbreviations.is_empty()),
            (Facet::Slip, !facts.slips.is_empty()),
            (Facet::Span, !facts.spans.is_empty()),
            (Facet::Period, !facts.periods.is_empty()),
            (Facet::Announcement, facts.announces.is_some()),
            (Facet::Misprint, !facts.misprints.is_empty()),
            (Facet::Attribution, !facts.attributions.is_empty()),
            (Facet::Side, !facts.sides.is_empty()),
            (Facet::PartyWord, !facts.party_words.is_empty()),
            (Facet::Office, !facts.offices.is_empty()),
            (Facet::Person, !facts.persons.is_empty()),
            (Facet::Subject, facts.subject.is_some()),
            (Facet::MixedScript, facts.scripts.simplified > 0 && facts.scripts.traditional > 0),
            (Facet::Title, form.title.is_some()),
            (Facet::Opening, form.opening),
            (Facet::Enacting, form.enacting.is_some()),
            (Facet::Testimonium, form.testimonium),
            (Facet::Signature, form.signature),
            (Facet::ClosingDate, form.closing_date.is_some()),
            (Facet::Heading, form.heading_only),
            (Facet::Reserved, form.reserved),
            (Facet::Quotation, form.quotation.0 != 0),
            (Facet::InstrumentWord, !facts.instrument_words.is_empty()),
            (Facet::NoteMark, !facts.note_marks.is_empty()),
            (Facet::ListCue, form.list_cue.is_some()),
            (Facet::OrdinalMark, form.ordinal_mark.is_some()),
            (Facet::LeadIn, form.ending == Ending::LeadIn),
            (Facet::SecondNumber, form.second_number),
            (Facet::Annexes, form.annexes.is_some()),
            (Facet::Unended, form.ending == Ending::Bare),
            (Facet::Clause, !facts.clauses.is_empty()),
            (Facet::Originals, facts.originals.is_some()),
            (Facet::Wording, !facts.wordings.is_empty()),
            (Facet::Usage, !facts.usages.is_empty()),
            (Facet::TermUse, !facts.term_uses.is_empty()),
        ];
        has.into_iter().filter(|(_, has)| *has).fold(Self::default(), |set, (facet, _)| set.and(facet))
    }

    /// The same set with one facet more.
    #[must_use]
    pub const fn and(self, facet: Facet) -> Self {
        Self(self.0 | 1 << facet as u8)
    }

    /// The facets of either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The facets of both sets.
    #[must_use]
    pub const fn within(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The facets of this set that are not in the other.
    #[must_use]
    pub const fn except(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the set holds a facet.
    pub const fn has(self, facet: Facet) -> bool {
        self.0 & (1 << facet as u8) != 0
    }

    /// Whether the two sets share a facet.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

fn is_own_by_number(reference: &Reference) -> bool {
    let by_number = |part: &ReferencePart| matches!(part.target, ReferenceTarget::Number(_));
    reference.owner == ReferenceOwner::ThisInstrument
        && reference.parts.iter().chain(&reference.through).any(by_number)
}

#[cfg(test)]
mod tests {
    use super::{Facet, Facets};
    use crate::lang::Language;

    #[test]
    fn a_paragraph_has_the_facets_of_what_was_found_in_it() {
        let spec = Language::ChineseSimplified.spec();
        let facets = |text| Facets::of_paragraph(&(spec.scan)(text, &crate::lang::titles::NoTitles));
        let cited = facets("根据1961年4月18日订立的《维也纳外交关系公约》，双方重申友好。");
        assert!(cited.has(Facet::Citation) && cited.has(Facet::Date) && !cited.has(Facet::Marker));
        assert!(cited.meets(Facets::of(&[Facet::Count, Facet::Date])));
        assert!(!cited.meets(Facets::of(&[Facet::Count, Facet::LoneMark])));
        assert_eq!(facets("会议重申友好。"), Facets::default());
        assert!(facets("第一条").has(Facet::Heading) && facets("第一条").has(Facet::Unended));
    }
}
