//! What editors ask for, as pure functions over an analysis: plain data out, places in bytes.

pub mod actions;
pub mod cited;
pub mod completion;
pub mod entity;
pub mod explanation;
pub mod folding;
pub mod hover;
pub mod outline;
pub mod refactor;
pub mod status;
