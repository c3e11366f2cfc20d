//! Titles in the cells of tables, alone or with a place and a date behind them.

use std::borrow::Cow;

use crate::lang::Language;
use crate::lang::date::PartialDate;
use crate::lang::titles::NoTitles;
use crate::messages::Message;
use crate::records::dates;
use crate::records::mapping::TitleEnd;

/// A title with what stood behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TitleCell<'c> {
    pub(super) title: Cow<'c, str>,
    pub(super) place: &'c str,
    pub(super) date: Option<PartialDate>,
}

/// Places longer than this are none, in characters.
const LONGEST_PLACE: usize = 40;

/// What a cell holds that ends as `end` says. A cell without a date at its end is a title alone.
pub(super) fn parted<'c>(
    cell: &'c str,
    end: TitleEnd,
    places: &dyn Fn(&str) -> Option<usize>,
) -> Result<TitleCell<'c>, Message> {
    if let Some(marked) = marked(cell) {
        return Ok(marked);
    }
    let Some((start, date)) = dates::at_end(cell) else {
        return Ok(TitleCell { title: clean(cell), place: "", date: None });
    };
    let head = cell.get(..start).unwrap_or_default().trim_end();
    let head_end = head.trim_end_matches([',', '，']).trim_end();
    if is_and(head_end) {
        return Err(Message::new("records-two-dates-in-title").with("text", cell));
    }
    let (title, place) = match end {
        TitleEnd::Date => (head_end, ""),
        TitleEnd::PlaceDate => with_place(head_end, places)
            .ok_or_else(|| Message::new("records-title-place-unclear").with("text", cell))?,
    };
    Ok(TitleCell { title: clean(title), place, date: Some(date) })
}

/// The words of a title: without 《》 around the whole, marks of notes at the end, and runs of blanks.
pub(super) fn clean(title: &str) -> Cow<'_, str> {
    let title = title.trim().trim_end_matches(['*', '†']).trim_end();
    let title = match title.strip_prefix('《').and_then(|inner| inner.strip_suffix('》')) {
        Some(inner) if !inner.contains(['《', '》']) => inner.trim(),
        Some(_) | None => title,
    };
    let is_run = title.as_bytes().windows(2).any(|pair| matches!(pair, [b' ', b' ']))
        || title.contains(['\n', '\r', '\t']);
    if is_run { title.split_whitespace().collect::<Vec<_>>().join(" ").into() } else { title.into() }
}

/// Title and place of a text that ends in a place.
fn with_place<'c>(head: &'c str, places: &dyn Fn(&str) -> Option<usize>) -> Option<(&'c str, &'c str)> {
    if head.ends_with(['.', '。']) {
        return Some((head.trim_end_matches(['.', '。']), ""));
    }
    let mark =
        [". ", "。", "  ", "\n", "\t"].iter().filter_map(|mark| Some((head.rfind(mark)?, mark.len()))).max();
    if let Some((at, length)) = mark {
        let (title, place) = (head.get(..at)?, head.get(at + length..)?.trim());
        return is_place(place).then_some((title, place));
    }
    let length = places(head)?;
    let (title, place) = head.split_at_checked(head.len().checked_sub(length)?)?;
    (!title.trim().is_empty()).then_some((title, place))
}

/// Whether words can name a place: they are few, have no number, and begin with a capital.
fn is_place(words: &str) -> bool {
    !words.is_empty()
        && words.chars().count() <= LONGEST_PLACE
        && !words.contains(|c: char| c.is_ascii_digit())
        && !words.starts_with(char::is_lowercase)
}

fn is_and(head: &str) -> bool {
    [" and", " et", " и", "和", "与"].iter().any(|word| head.ends_with(word))
}

/// A title in 《》 with a place and a date before or behind it.
fn marked(cell: &str) -> Option<TitleCell<'_>> {
    let inner = cell.find('《')? + '《'.len_utf8();
    let end = cell.rfind('》')?;
    let title = cell.get(inner..end)?;
    let around = [cell.get(..inner - '《'.len_utf8())?, cell.get(end + '》'.len_utf8()..)?];
    let words = around.into_iter().find(|part| !part.trim().is_empty())?;
    let (date, rest) = dated(words)?;
    let is_other = |c: char| c.is_whitespace() || "（）()，,。于在的".contains(c);
    let place =
        rest.into_iter().map(|part| without_verb(part.trim_matches(is_other))).find(|part| is_place(part));
    Some(TitleCell { title: clean(title), place: place.unwrap_or(""), date: Some(date) })
}

/// The one date of some words, and what stands before and behind it.
fn dated(words: &str) -> Option<(PartialDate, [&str; 2])> {
    Language::ALL.iter().find_map(|language| {
        let facts = (language.spec().scan)(words, &NoTitles);
        let [mention] = facts.dates.as_slice() else { return None };
        let (start, end) = (mention.range.start as usize, mention.range.end as usize);
        let whole = mention.span.end.is_none();
        whole.then_some((mention.span.start, [words.get(..start)?, words.get(end..)?]))
    })
}

/// A place without the word for what happened there.
fn without_verb(words: &str) -> &str {
    let mut rest = words;
    for verb in ["签署", "签订", "签字", "订立", "订", "通过", "于", "在"] {
        rest = rest.strip_prefix(verb).unwrap_or(rest);
        rest = rest.strip_suffix(verb).unwrap_or(rest);
    }
    rest.trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(cell: &str) -> Result<(String, String, String), &'static str> {
        let places = |head: &str| head.ends_with("Harbour City").then_some("Harbour City".len());
        parted(cell, TitleEnd::PlaceDate, &places).map_err(|message| message.id).map(|cell| {
            let date = cell.date.map_or(String::new(), |date| date.to_string());
            (cell.title.into_owned(), cell.place.to_owned(), date)
        })
    }

    #[track_caller]
    fn check(cell: &str, title: &str, place: &str, date: &str) {
        assert_eq!(part(cell), Ok((title.to_owned(), place.to_owned(), date.to_owned())));
    }

    #[test]
    fn place_and_date_are_taken_from_the_end() {
        check("Convention on Ports. Vienna, 22 March 1985", "Convention on Ports", "Vienna", "1985-03-22");
        check("Convention on Ports. 22 March 1985", "Convention on Ports", "", "1985-03-22");
        check("Convention on Ports*. New York, March 1985", "Convention on Ports", "New York", "1985-03");
        check(
            "Convention on Ports Harbour City, 22 March 1985",
            "Convention on Ports",
            "Harbour City",
            "1985-03-22",
        );
        check("《国际港口公约》（1985年3月22日订于维也纳）", "国际港口公约", "维也纳", "1985-03-22");
        check("1985年3月22日在维也纳签署的《国际港口公约》", "国际港口公约", "维也纳", "1985-03-22");
    }

    #[test]
    fn a_title_without_a_date_is_a_title_alone() {
        check("International Coffee Agreement, 1994", "International Coffee Agreement, 1994", "", "");
        check("《国际港口公约》", "国际港口公约", "", "");
    }

    #[test]
    fn what_is_not_clear_is_refused() {
        assert_eq!(part("Convention on Ports Vienna, 22 March 1985"), Err("records-title-place-unclear"));
        assert_eq!(
            part("Agreement. New York, 18 March 1968 and 31 March 1968"),
            Err("records-two-dates-in-title")
        );
    }
}
