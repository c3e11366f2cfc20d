//! The little that must be known of a block to find where instruments begin and end, and to read one.

use crate::lang::entity::{Ending, Facts, InstrumentKind, MarkerFamily, Number, QuotationBalance};
use crate::syntax::{BlockKind, Facet, Facets};

/// A block longer than this many bytes is not a line of a title or of a signature block.
const SHORT: usize = 180;

/// What segmentation and the reading of an instrument see of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// It is a paragraph, be it of the draft or page furniture.
    pub prose: bool,
    /// It is a paragraph of the draft and more than page furniture.
    pub significant: bool,
    /// It reads as the title of an instrument.
    pub title: bool,
    /// It opens an instrument.
    pub opening: bool,
    /// It concludes one: testimonium, place and date, signatures.
    pub concluding: bool,
    /// It is short and ends without a mark, as lines of titles and signature blocks do.
    pub line: bool,
    /// It is an explicit separator.
    pub separator: bool,
    /// What there is in it, for rules on whole instruments.
    pub facets: Facets,
    /// Its marker, with the number where that is readable.
    pub marker: Option<(MarkerFamily, Option<Number>)>,
    /// What the marker may be besides.
    pub other: Option<(MarkerFamily, Option<Number>)>,
    /// It holds more markers than the one that it begins with.
    pub more_markers: bool,
    /// It ends with a word that awaits a number.
    pub awaits_number: bool,
    /// The kind of instrument that it reads as the title of.
    pub kind: Option<InstrumentKind>,
    /// How many quotations it leaves open or closes.
    pub quotation: QuotationBalance,
}

impl Shape {
    /// The shape of a block with this text and these facts.
    pub fn of(kind: BlockKind, text: &str, facts: &Facts) -> Self {
        if kind != BlockKind::Prose {
            return Self { separator: kind == BlockKind::Layout, ..Self::default() };
        }
        let form = &facts.form;
        let facets = Facets::of_paragraph(facts);
        Self {
            prose: true,
            significant: !is_furniture(text, facts),
            title: form.title.is_some() && facts.marker.is_none(),
            opening: form.opening && facts.marker.is_none(),
            concluding: form.testimonium || form.signature || form.closing_date.is_some(),
            line: form.ending == Ending::Bare && text.len() <= SHORT && facts.marker.is_none(),
            separator: false,
            facets: if may_be_torn(text, facts) { facets.and(Facet::MayBeTorn) } else { facets },
            marker: facts.marker.as_ref().map(|marker| (marker.family, marker.number)),
            other: facts
                .marker
                .as_ref()
                .and_then(|marker| marker.other)
                .map(|other| (other.family, Some(other.number))),
            more_markers: !facts.nested.is_empty() || !facts.run_in.is_empty(),
            awaits_number: form.awaits_number,
            kind: form.title,
            quotation: form.quotation,
        }
    }

    /// Whether an instrument reads the same with a block of the other shape in the place of this one.
    /// Markers behind the first one are not looked at.
    pub fn reads_as(self, other: Self) -> bool {
        const READ: Facets = Facets::of(&[
            Facet::Enacting,
            Facet::Testimonium,
            Facet::Signature,
            Facet::ClosingDate,
            Facet::Heading,
            Facet::Reserved,
        ]);
        let read = |shape: Self| Self { facets: shape.facets.within(READ), ..shape };
        read(self) == read(other)
    }
}

/// Whether nothing but page furniture stands in the block.
fn is_furniture(text: &str, facts: &Facts) -> bool {
    let kept = text.len() as u32 - (text.len() - text.trim_end().len()) as u32;
    let indent = (text.len() - text.trim_start().len()) as u32;
    facts.furniture.iter().any(|furniture| furniture.range.start <= indent && furniture.range.end >= kept)
}

fn may_be_torn(text: &str, facts: &Facts) -> bool {
    const SHORTEST: usize = 14;
    facts.form.ending == Ending::Bare && text.trim().chars().nth(SHORTEST - 1).is_some()
}
