//! From text to blocks: a lossless, local cut of the text, and the parts that blocks play in instruments.

pub mod block;
mod contents;
pub mod cut;
pub mod facet;
pub mod instrument;
pub mod numbering;
pub mod roles;
mod segment;
pub mod shape;

pub use block::{Block, BlockKind};
pub use facet::{Facet, Facets};
pub use instrument::{Instrument, Role};
pub use segment::segment;
pub use shape::Shape;
