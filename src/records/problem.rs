//! What is wrong with a file of records, and where.

use crate::messages::Message;
use crate::registry::check;
use crate::text::{PositionEncoding, Snapshot, TextRange};

/// Something wrong at one place of a file of records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How much is lost by it.
    pub loss: Loss,
    /// What is wrong, and what to do.
    pub message: Message,
    /// Where; `None` where it is the whole file.
    pub spot: Option<Spot>,
}

/// How much is lost by a problem; the order is ascending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Loss {
    /// Nothing: the row says the same as another.
    Nothing,
    /// A part of a row.
    Part,
    /// A row.
    Row,
    /// The file.
    File,
}

/// A place in a file of records. It outlives the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The line, counted from 0.
    pub line: u32,
    /// Where in the line, in bytes.
    pub range: TextRange,
    /// The text of the line.
    pub text: String,
}

/// A problem at an offset of a text that is at hand.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) loss: Loss,
    pub(super) message: Message,
    /// Where the row starts, in bytes.
    pub(super) start: usize,
    /// The line in which it starts, counted from 1.
    pub(super) line: u32,
    /// The words in the row that are wrong; empty for the row.
    pub(super) words: String,
}

impl Problem {
    /// Something that loses nothing of the records.
    pub fn noted(message: Message, spot: Spot) -> Self {
        Self { loss: Loss::Nothing, message, spot: Some(spot) }
    }

    pub(super) fn of_file(message: Message) -> Self {
        Self { loss: Loss::File, message, spot: None }
    }

    /// A problem of the whole file that lies at a place.
    pub(super) fn in_text(message: Message, text: &str, range: std::ops::Range<usize>) -> Self {
        Self { loss: Loss::File, message, spot: Some(Spot::new(text, range)) }
    }

    pub(super) fn new(fault: Fault, text: &str) -> Self {
        let rest = text.get(fault.start..).unwrap_or_default();
        let at = rest.find(&fault.words).unwrap_or_default();
        let length =
            if fault.words.is_empty() { rest.lines().next().map_or(0, str::len) } else { fault.words.len() };
        let start = fault.start + at;
        let between = text.get(fault.start..start).unwrap_or_default();
        let line = fault.line.saturating_sub(1) + lines(between);
        let spot = Spot::in_line(text, start..start + length, line);
        Self { loss: fault.loss, message: fault.message, spot: Some(spot) }
    }
}

impl Spot {
    /// The place of a range of `text`, up to the end of its first line.
    pub fn new(text: &str, range: std::ops::Range<usize>) -> Self {
        let line = lines(text.get(..range.start).unwrap_or(text));
        Self::in_line(text, range, line)
    }

    /// The same in a text whose lines are known, for many places of one text.
    pub fn in_snapshot(text: &Snapshot, range: std::ops::Range<usize>) -> Self {
        let offset = u32::try_from(range.start).unwrap_or(u32::MAX);
        let line = text.position(offset, PositionEncoding::Utf8).line;
        Self::in_line(text.text(), range, line)
    }

    /// The start of a line, counted from 1, whose text is not at hand.
    pub fn of_line(line: u32) -> Self {
        Self { line: line.saturating_sub(1), range: TextRange::empty(0), text: String::new() }
    }

    /// The same for a range whose line is known.
    fn in_line(text: &str, range: std::ops::Range<usize>, line: u32) -> Self {
        let at = range.start.min(text.len());
        let before = text.get(..at).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let words = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
        let end = range.end.clamp(at, (start + words.len()).max(at));
        Self { line, range: TextRange::from(at - start..end - start), text: words.to_owned() }
    }

    /// The text of the line, for positions in it.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::new(&self.text)
    }
}

fn lines(text: &str) -> u32 {
    memchr::memchr_iter(b'\n', text.as_bytes()).count() as u32
}

/// What is wrong with a record, in words.
pub fn fault_message(fault: &check::Fault) -> Message {
    use check::Fault;
    match fault {
        Fault::Unreadable(reason) => Message::new("records-unreadable").with("reason", reason.as_str()),
        Fault::DuplicateId => Message::new("records-duplicate-id"),
        Fault::RepeatedTitle(title) => Message::new("records-repeated-title").with("title", title.as_str()),
        Fault::DuplicateTitle { title, other } => Message::new("records-duplicate-title")
            .with("title", title.as_str())
            .with("other", other.as_str()),
        Fault::EmptyName => Message::new("records-empty-name"),
        Fault::NoNames => Message::new("records-no-names"),
        Fault::UnknownParty(id) => Message::new("records-unknown-party").with("id", id.as_str()),
        Fault::UnknownInstrument(id) => Message::new("records-unknown-instrument").with("id", id.as_str()),
        Fault::ImpossibleDate(date) => Message::new("records-impossible-date").with("date", date.to_string()),
        Fault::DatesReversed(first, second) => Message::new("records-dates-reversed")
            .with("first", first.to_string())
            .with("second", second.to_string()),
        Fault::Retroactive(concluded, force) => Message::new("records-retroactive")
            .with("concluded", concluded.to_string())
            .with("force", force.to_string()),
        Fault::TwoDates(_) => Message::new("records-two-dates"),
        Fault::OrdinalOrder(ordinal) => Message::new("records-ordinal-order").with("ordinal", *ordinal),
        Fault::WrongYear(ordinal) => Message::new("records-wrong-year").with("ordinal", *ordinal),
        Fault::NoSource => Message::new("records-no-source"),
        Fault::TooFewSources => Message::new("records-too-few-sources"),
    }
}
