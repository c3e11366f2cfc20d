//! Tables of cells: rows parted by line ends, cells by a delimiter, as RFC 4180 has it.

use std::ops::Range;

use crate::messages::Message;
use crate::records::parties::PartyNames;
use crate::records::plan::{About, Plan};
use crate::records::problem::Problem;
use crate::records::table::{ReadTable, RowPlace, Taken, Taker};
use crate::records::{Format, Mapping};

/// Smaller tables are read by one thread.
const WORTH_A_THREAD: usize = 500_000;

/// What a table is read with.
#[derive(Clone, Copy)]
pub(super) struct Means<'a> {
    pub(super) mapping: &'a Mapping,
    pub(super) about: About<'a>,
    pub(super) names: &'a PartyNames,
    /// The length of the name of a place that a text ends with.
    pub(super) places: &'a (dyn Fn(&str) -> Option<usize> + Sync),
}

/// How cells are written.
#[derive(Clone, Copy, Debug)]
struct Style {
    delimiter: u8,
    quoting: bool,
}

/// Takes the rows of a table.
pub(super) fn take(text: &str, format: Format, means: Means<'_>) -> Result<ReadTable, Problem> {
    let whole = |message| Problem::of_file(message);
    let delimiter = delimiter(text, format, means.mapping).map_err(whole)?;
    let mut style = Style { delimiter, quoting: true };
    // A tab parts cells in which a quotation mark is most often just a mark.
    style.quoting = delimiter != b'\t' || is_quoted(text);
    let mut reader = reader(text, style);
    let mut headers = csv::StringRecord::new();
    match reader.read_record(&mut headers) {
        Ok(true) => {}
        Ok(false) => return Err(whole(Message::new("records-empty"))),
        Err(error) => {
            return Err(whole(Message::new("records-row-broken").with("reason", error.to_string())));
        }
    }
    let body = reader.position().byte() as usize;
    let headers: Vec<String> = headers.iter().map(|header| header.trim().to_owned()).collect();
    let plan = Plan::new(means.mapping, headers, means.about)
        .map_err(|message| Problem::in_text(message, text, 0..text.lines().next().map_or(0, str::len)))?;
    let parts = parts(text, body, style);
    let results = in_threads(&parts, |part| take_part(text, part.clone(), style, &plan, means));
    let mut taken = Taken::default();
    for part in results {
        taken.append(part).map_err(whole)?;
    }
    taken.finish(&plan).map_err(whole)
}

fn reader(text: &str, style: Style) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(style.delimiter)
        .quoting(style.quoting)
        .from_reader(text.as_bytes())
}

/// Whether every cell that begins with a quotation mark ends with one.
fn is_quoted(text: &str) -> bool {
    let cells = text.split(['\t', '\n']).map(|cell| cell.trim_end_matches('\r'));
    cells.filter(|cell| cell.starts_with('"')).all(|cell| cell.len() > 1 && cell.ends_with('"'))
}

fn delimiter(text: &str, format: Format, mapping: &Mapping) -> Result<u8, Message> {
    match mapping.delimiter.as_deref() {
        Some("\t" | "\\t" | "tab") => Ok(b'\t'),
        Some(stated) => match stated.as_bytes() {
            [only] if only.is_ascii_punctuation() && *only != b'"' => Ok(*only),
            _ => Err(Message::new("records-delimiter").with("text", stated)),
        },
        None if format == Format::Tsv => Ok(b'\t'),
        None => {
            let header = text.lines().next().unwrap_or_default().as_bytes();
            let count = |delimiter: u8| memchr::memchr_iter(delimiter, header).count();
            Ok([b',', b';', b'\t', b'|']
                .into_iter()
                .rev()
                .max_by_key(|delimiter| count(*delimiter))
                .unwrap_or(b','))
        }
    }
}

/// The rows behind `start`, in parts of about one size that begin with a row.
fn parts(text: &str, start: usize, style: Style) -> Vec<Range<usize>> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let count = threads.min((text.len() - start) / WORTH_A_THREAD).max(1);
    let size = (text.len() - start).div_ceil(count).max(1);
    let mut parts = Vec::new();
    let mut from = start;
    while from < text.len() {
        let to = row_start_from(text, from, from + size, style).unwrap_or(text.len());
        parts.push(from..to);
        from = to;
    }
    parts
}

/// The first start of a row at `wanted` or behind it; `from` is the start of a row.
fn row_start_from(text: &str, from: usize, wanted: usize, style: Style) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let mut cell = bytes.get(at..)?;
        if style.quoting && cell.first() == Some(&b'"') {
            at += quoted_length(cell);
            cell = bytes.get(at..)?;
        }
        let end = memchr::memchr2(style.delimiter, b'\n', cell)?;
        at += end + 1;
        if cell.get(end) == Some(&b'\n') && at >= wanted {
            return Some(at);
        }
    }
}

/// The length of a cell in quotation marks, both included.
fn quoted_length(cell: &[u8]) -> usize {
    let mut at = 1;
    while let Some(mark) = memchr::memchr(b'"', cell.get(at..).unwrap_or_default()) {
        at += mark + 1;
        if cell.get(at) != Some(&b'"') {
            return at;
        }
        at += 1;
    }
    cell.len()
}

fn take_part(text: &str, part: Range<usize>, style: Style, plan: &Plan<'_>, means: Means<'_>) -> Taken {
    let before = text.get(..part.start).unwrap_or_default();
    let lines = memchr::memchr_iter(b'\n', before.as_bytes()).count() as u32;
    let mut taker = Taker::new(plan, means.names, means.places);
    let mut reader = reader(text.get(part.clone()).unwrap_or_default(), style);
    let mut row = csv::StringRecord::new();
    loop {
        let position = reader.position().clone();
        let place = place(text, part.start + position.byte() as usize, lines + position.line() as u32);
        let read = reader.read_record(&mut row);
        match read {
            Ok(false) => return taker.taken,
            Ok(true) if row.iter().all(|cell| cell.trim().is_empty()) => {}
            Ok(true) if row.len() == plan.width() => taker.take(&row, place),
            Ok(true) => taker.refuse(
                Message::new("records-row-width").with("cells", row.len()).with("columns", plan.width()),
                place,
            ),
            Err(error) => {
                taker.refuse(Message::new("records-row-broken").with("reason", error.to_string()), place);
                if reader.is_done() {
                    return taker.taken;
                }
            }
        }
    }
}

/// The place of the row that begins at `start`, blank lines left aside.
fn place(text: &str, mut start: usize, mut line: u32) -> RowPlace {
    while let Some(end @ (b'\n' | b'\r')) = text.as_bytes().get(start) {
        line += u32::from(*end == b'\n');
        start += 1;
    }
    RowPlace { start, line }
}

/// What `work` makes of each part, in order.
pub(super) fn in_threads<P: Sync, R: Send>(parts: &[P], work: impl Fn(&P) -> R + Sync) -> Vec<R> {
    let work = &work;
    std::thread::scope(|scope| {
        let others: Vec<_> = parts.iter().skip(1).map(|part| scope.spawn(move || work(part))).collect();
        let mut results: Vec<R> = parts.first().map(work).into_iter().collect();
        for other in others {
            match other.join() {
                Ok(result) => results.push(result),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        results
    })
}
