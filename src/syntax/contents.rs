//! Tables of contents, which name the parts of an instrument before its text.

use std::ops::Range;

use crate::lang::entity::MarkerFamily;
use crate::syntax::{Facet, Shape};

/// Fewer headings are no table.
const FEWEST: usize = 3;

/// The blocks of the table of contents: headings from number 1 on with no text between them, whose numbers begin again
/// behind text.
pub(super) fn contents(shapes: &[Shape]) -> Option<Range<usize>> {
    let mut table: Option<Table> = None;
    for (at, shape) in shapes.iter().enumerate().filter(|(_, shape)| shape.significant) {
        let marker = shape.marker.map(|(family, number)| (family, number.map_or(0, |number| number.value)));
        match (&mut table, marker) {
            (None, Some((family, value))) => {
                let begins = value == 1 && shape.facets.has(Facet::Heading);
                table = begins.then(|| Table { family, blocks: at..at + 1, count: 1, text: false });
                table.as_ref()?;
            }
            (Some(table), Some((family, 1))) if family == table.family => {
                return (table.text && table.count >= FEWEST).then(|| table.blocks.clone());
            }
            (Some(table), Some(_)) => {
                if table.text || !shape.facets.has(Facet::Heading) {
                    return None;
                }
                table.blocks.end = at + 1;
                table.count += 1;
            }
            (Some(table), None) => table.text |= !shape.line,
            (None, None) => {}
        }
    }
    None
}

/// Headings that may be a table of contents.
struct Table {
    family: MarkerFamily,
    blocks: Range<usize>,
    count: usize,
    /// Text stands behind the last of them.
    text: bool,
}
