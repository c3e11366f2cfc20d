//! Citations of instruments.

use alternat::text::TextRange;

use crate::classes::cited::{altered_numbers, known_citations, titles_with};
use crate::classes::{Class, replaced, soft, strict};
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        strict("day of a cited date", &["C001"], |document| altered_numbers(document, "([0-9]+)日", 27)),
        strict("month of a cited date", &["C001"], |document| altered_numbers(document, "([0-9]+)月", 12)),
        strict("year of a cited date", &["C001"], |document| altered_numbers(document, "([0-9]{4})年", 2000)),
        strict("声明 for 宣言 in a cited title", &["C002", "C020"], |document| {
            titles_with(
                document,
                &[("联合声明", "联合宣言"), ("联合宣言", "联合声明"), ("协定", "协议"), ("公约", "条约")],
            )
        }),
        strict("政府 dropped in a cited title", &["C002", "C020"], |document| {
            titles_with(document, &[("共和国政府和", "共和国和"), ("政府间", "")])
        }),
        strict("a character dropped in a cited title", &["C002", "C020"], title_shortened),
        strict("closing title mark removed", &["C010"], |document| {
            replaced(document, "《[^《》〈〉\n]{4,60}(》)", |_| Some(String::new()))
        }),
        strict("opening title mark removed", &["C010"], |document| {
            replaced(document, "(《)[^《》〈〉\n]{4,60}》", |_| Some(String::new()))
        }),
        soft("date of a first mention removed", &["C003"], date_removed),
        soft("verb that does not fit the kind", &["C006"], |document| {
            replaced(document, "日(签署|签订)的《[^《》]*(?:条约|协定)》", |_| {
                Some("通过".into())
            })
        }),
    ]
}

/// The middle character of a long title is left out.
fn title_shortened(document: &Document) -> Vec<Plant> {
    // Without a date that agrees, a title that lacks a character may be that of another instrument.
    let known = known_citations(document).into_iter().filter(|(_, date)| date.is_some());
    known
        .filter_map(|(title, _)| {
            let text = title.of(&document.text);
            let count = text.chars().count();
            let (at, dropped) = text.char_indices().nth(count / 2)?;
            let place = TextRange::from(at..at + dropped.len_utf8()).shifted(title.start);
            (count >= 12).then(|| Plant::delete(place))
        })
        .collect()
}

fn date_removed(document: &Document) -> Vec<Plant> {
    let mut seen = std::collections::HashSet::new();
    let places = document.places(
        "[0-9]{4}年[0-9]+月[0-9]+日(?:签署|签订)的《[^《》]*共和国[^《》]+(?:〈[^〈〉]+〉[^《》]*)?》",
    );
    let before_title = |range: &TextRange| {
        let text = range.of(&document.text);
        text.find('《').map(|at| (TextRange::from(0..at).shifted(range.start), text.get(at..)))
    };
    places
        .iter()
        .filter_map(before_title)
        .filter(|(_, title)| seen.insert(title.map(str::to_owned)))
        .filter(|(range, _)| {
            document.text.get(..range.start as usize).is_some_and(|head| !head.ends_with(['和', '、', '及']))
        })
        .map(|(range, _)| Plant::delete(range))
        .collect()
}
