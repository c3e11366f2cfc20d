//! TOML: records as Alternat's own are written. Long files are read in parts side by side.

use crate::messages::Message;
use crate::records::problem::Problem;
use crate::records::rows::in_threads;
use crate::registry::schema::Document;

/// Shorter files are read in one part.
const WORTH_A_THREAD: usize = 200_000;

/// The records of a file.
pub(super) fn read(text: &str) -> Result<Document<'_>, Problem> {
    in_parts(text).map_or_else(|| whole(text), Ok)
}

fn whole(text: &str) -> Result<Document<'_>, Problem> {
    toml::from_str(text).map_err(|error| {
        let message = Message::new("records-unreadable").with("reason", error.message().trim());
        Problem::in_text(message, text, error.span().unwrap_or(0..0))
    })
}

/// The records read in parts; `None` where the file is short, or a part is not complete in itself.
///
/// A line that looks like the head of a record may stand in a text of several lines: then the part before
/// it does not end, and the file is read as a whole.
fn in_parts(text: &str) -> Option<Document<'_>> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let count = threads.min(text.len() / WORTH_A_THREAD);
    if count < 2 {
        return None;
    }
    let size = text.len().div_ceil(count);
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = head_from(rest, size).unwrap_or(rest.len());
        let (part, behind) = rest.split_at_checked(end)?;
        parts.push(part);
        rest = behind;
    }
    let mut document = Document::default();
    for part in in_threads(&parts, |part| toml::from_str::<Document<'_>>(part).ok()) {
        let part = part?;
        document.instruments.extend(part.instruments);
        document.parties.extend(part.parties);
        document.persons.extend(part.persons);
        document.relations.extend(part.relations);
        document.series.extend(part.series);
    }
    Some(document)
}

/// The first head of a record that starts at `from` or behind it.
fn head_from(text: &str, from: usize) -> Option<usize> {
    const HEADS: [&str; 5] =
        ["\n[[instrument]]", "\n[[party]]", "\n[[person]]", "\n[[relation]]", "\n[[series]]"];
    let bytes = text.as_bytes().get(from..)?;
    let heads = HEADS.iter().filter_map(|head| memchr::memmem::find(bytes, head.as_bytes()));
    heads.min().map(|at| from + at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_give_what_the_whole_gives() {
        let record = |number: usize| {
            format!(
                "[[instrument]]\nid = \"i{number}\"\nkind = \"treaty\"\nchecked = \"2026-11-22\"\n\
                 titles.zh = {{ official = \"阿兰条约{number}\" }}\nsources = [{{ what = \"甲\", where = \"1\" }}]\n\
                 [[instrument.dates]]\nevent = \"signed\"\ndate = \"2001-07-16\"\n\n"
            )
        };
        let text: String = (0..4_000).map(record).collect();
        assert!(in_parts(&text).is_some() && in_parts(&text) == whole(&text).ok());
        let lines = "[[instrument]]\n".repeat(40_000);
        let disguised = record(0).replace("\"1\"", &format!("\"\"\"{lines}\"\"\""));
        assert!(in_parts(&disguised).is_none());
        assert_eq!(read(&disguised).map(|document| document.instruments.len()), Ok(1));
        assert!(read(&text.replace("id = \"i3999\"", "id = 3999")).is_err());
    }
}
