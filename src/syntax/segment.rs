//! Where instruments begin and end in a file.

use std::ops::Range;

use crate::lang::entity::MarkerFamily;
use crate::syntax::Facet;
use crate::syntax::shape::Shape;

/// Cuts a file into instruments: ranges of blocks that tile it.
///
/// A signature block, a closing or a title that follows a finished text begins a new one.
pub fn segment(shapes: &[Shape]) -> Vec<Range<usize>> {
    let significant: Vec<usize> =
        shapes.iter().enumerate().filter(|(_, shape)| shape.significant).map(|(at, _)| at).collect();
    let mut segmenter = Segmenter { starts: vec![0], current: Progress::default() };
    for (order, &at) in significant.iter().enumerate() {
        let next = significant.get(order + 1).map(|&next| (next, shapes[next]));
        segmenter.visit(at, shapes[at], next);
    }
    let mut ends = segmenter.starts[1..].to_vec();
    ends.push(shapes.len());
    segmenter.starts.into_iter().zip(ends).map(|(start, end)| start..end).collect()
}

struct Segmenter {
    starts: Vec<usize>,
    current: Progress,
}

/// How far the reading of the current instrument has come.
#[derive(Default)]
struct Progress {
    titled: bool,
    body: bool,
    concluded: bool,
    annex: bool,
    /// The family of the first list and its last value.
    list: Option<(MarkerFamily, u32)>,
    /// The first paragraph behind the conclusion that does not belong to it.
    after_conclusion: Option<usize>,
    /// An opening met since the last item of the first list.
    opening: Option<usize>,
    /// Text has been met since the last item of the first list.
    text: bool,
    /// The first list has text, and is no table of contents.
    is_text: bool,
}

impl Segmenter {
    fn visit(&mut self, at: usize, shape: Shape, next: Option<(usize, Shape)>) {
        if shape.title {
            return self.title(at, next);
        }
        if let Some(start) = self.new_instrument(at, shape) {
            self.begin(start);
        }
        self.advance(at, shape);
    }

    fn title(&mut self, at: usize, next: Option<(usize, Shape)>) {
        let current = &self.current;
        if !current.body {
            self.current.titled = true;
            return;
        }
        let followed_by_start = next.is_none_or(|(_, next)| next.title || next.opening);
        if !current.titled && followed_by_start {
            self.current.titled = true;
            if let Some((next, _)) = next {
                self.begin(next);
            }
        } else if let Some((_, next)) = next
            && (next.opening || (current.concluded && !current.annex))
        {
            self.begin(at);
            self.current.titled = true;
        }
    }

    /// Where a new instrument begins, if the block shows that one has begun.
    fn new_instrument(&self, at: usize, shape: Shape) -> Option<usize> {
        let current = &self.current;
        if !current.body || current.annex {
            return None;
        }
        if current.concluded && shape.opening && !shape.concluding {
            return current.after_conclusion.or(Some(at));
        }
        let (family, value) = value(shape)?;
        let (first, last) = current.list?;
        if family == MarkerFamily::Annex || family != first || value != 1 || last < 2 || !current.is_text {
            return None;
        }
        if current.concluded { current.after_conclusion.or(Some(at)) } else { current.opening }
    }

    fn begin(&mut self, start: usize) {
        self.starts.push(start);
        self.current = Progress::default();
    }

    fn advance(&mut self, at: usize, shape: Shape) {
        let current = &mut self.current;
        if let Some((family, value)) = value(shape) {
            current.body = true;
            if value != 1 && family != MarkerFamily::Annex {
                current.concluded = false;
            }
            current.annex |= family == MarkerFamily::Annex && current.concluded;
            match &mut current.list {
                None => current.list = Some((family, value)),
                Some((first, last)) if *first == family => {
                    current.is_text |= current.text && value > *last;
                    *last = value;
                    current.opening = None;
                    current.text = false;
                }
                Some(_) => {}
            }
            current.is_text |= !shape.facets.has(Facet::Heading);
        } else if shape.concluding && current.body {
            current.concluded = true;
            current.after_conclusion = None;
        } else if !shape.line {
            current.body = true;
            current.text = true;
            if shape.opening {
                current.opening = Some(at);
            }
            if current.concluded && current.after_conclusion.is_none() {
                current.after_conclusion = Some(at);
            }
        }
    }
}

/// The family and the value of its marker, 0 for one that cannot be read.
fn value(shape: Shape) -> Option<(MarkerFamily, u32)> {
    shape.marker.map(|(family, number)| (family, number.map_or(0, |number| number.value)))
}
