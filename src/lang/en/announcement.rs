//! A number of items that a paragraph says will follow: the following three measures:.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::en::numeral;
use crate::lang::entity::NumeralSystem;
use crate::lang::quantity::Announcement;
use crate::text::TextRange;

/// What a paragraph that ends with a colon announces.
pub(super) fn find(text: &str) -> Option<Announcement> {
    static ITEMS: LazyPattern = LazyLock::new(|| {
        const NUMBER: &str = "(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-9])";
        const ITEM: &str = "(?:points|areas|fields|measures|elements|conditions|principles|objectives|items|categories|tasks|parts|steps|projects|sectors|cases|requirements)";
        Pattern::new(&format!(
            "\\b(?:the following (?P<number>{NUMBER}) {ITEM}|the (?P<other>{NUMBER}) following {ITEM}) ?:$"
        ))
    });
    let line = text.trim_end();
    if !line.ends_with(':') {
        return None;
    }
    let captures = ITEMS.first(line)?;
    let numeral = group(&captures, "number").or(group(&captures, "other"))?;
    let written = numeral.of(line);
    let (count, numerals) = match written.parse() {
        Ok(count) => (count, NumeralSystem::Arabic),
        Err(_) => (numeral::read(written)?.value, NumeralSystem::Words),
    };
    let end = line.trim_end_matches([':', ' ']).len() as u32;
    let range = TextRange::new(numeral.start, end.min(whole(&captures).end));
    Some(Announcement { range, numeral, numerals, count })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn numbers_of_items() {
        let read = |text: &str| find(text).map(|found| (found.count, found.range.of(text).to_owned()));
        assert_eq!(
            read("The Parties shall cooperate in the following three areas:"),
            Some((3, "three areas".to_owned()))
        );
        assert_eq!(read("The Parties shall cooperate in the following areas:"), None);
        assert_eq!(read("in the following three areas."), None);
    }
}
