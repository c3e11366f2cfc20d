//! Words that are spelled in two ways: organization and organisation, programme and program.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::misprint::Change;
use crate::lang::usage::{Habit, Usage, Way};
use crate::text::TextRange;

/// The words of a paragraph that may be spelled in two ways, in order of place. Words with a capital letter may be
/// parts of names and are left aside, as are those in `titles`.
pub(super) fn find(text: &str, titles: &[TextRange]) -> Vec<Usage> {
    static FINDER: LazyLock<Option<(AhoCorasick, Vec<Spelling>)>> = LazyLock::new(finder);
    let Some((finder, spellings)) = FINDER.as_ref() else { return Vec::new() };
    let usages = finder.find_iter(text).filter_map(|found| {
        let spelling = spellings.get(found.pattern().as_usize())?;
        let begins = !text.get(..found.start())?.ends_with(|c: char| c.is_alphanumeric() || c == '-');
        let rest = text.get(found.end()..)?;
        let length: usize = rest.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
        let range = TextRange::from(found.start()..found.end() + length);
        let ending = rest.get(..length)?;
        let fits = begins
            && (spelling.endings.is_empty() || spelling.endings.contains(&ending))
            && !is_name(rest.get(length..)?)
            && !titles.iter().any(|title| title.overlaps(range));
        fits.then(|| Usage {
            range,
            habit: spelling.habit,
            way: spelling.way,
            change: Change { range: TextRange::from(found.range()), text: spelling.other.clone().into() },
        })
    });
    usages.collect()
}

/// Whether a word goes on as an address or a file name does.
fn is_name(behind: &str) -> bool {
    behind.starts_with(['@', '/', '_'])
        || behind.starts_with('.') && behind.chars().nth(1).is_some_and(char::is_alphanumeric)
}

/// One of two spellings.
struct Spelling {
    written: String,
    other: String,
    habit: Habit,
    way: Way,
    /// The endings with which the letters are the word; any where none is given.
    endings: &'static [&'static str],
}

fn finder() -> Option<(AhoCorasick, Vec<Spelling>)> {
    let mut spellings = Vec::new();
    let mut add = |first: String, second: String, habit: Habit, endings: &'static [&'static str]| {
        let both = [(Way::First, first.clone(), second.clone()), (Way::Second, second, first)];
        for (way, written, other) in both {
            spellings.push(Spelling { written, other, habit, way, endings });
        }
    };
    for stem in IZE {
        add(format!("{stem}iz"), format!("{stem}is"), Habit::SpellingIze, &IZE_ENDINGS);
    }
    for stem in OUR {
        add(format!("{stem}our"), format!("{stem}or"), Habit::SpellingOur, &OUR_ENDINGS);
    }
    for (first, second, habit, endings) in PAIRS {
        add(first.to_owned(), second.to_owned(), habit, endings);
    }
    let builder = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(spellings.iter().map(|spelling| &spelling.written));
    Some((builder.ok()?, spellings))
}

/// What stands before -ize and -ise.
const IZE: [&str; 45] = [
    "organ",
    "reorgan",
    "recogn",
    "author",
    "real",
    "util",
    "minim",
    "maxim",
    "harmon",
    "modern",
    "special",
    "final",
    "emphas",
    "liberal",
    "standard",
    "mobil",
    "stabil",
    "normal",
    "criminal",
    "legal",
    "optim",
    "priorit",
    "central",
    "decentral",
    "civil",
    "colon",
    "decolon",
    "national",
    "neutral",
    "categor",
    "character",
    "computer",
    "summar",
    "industrial",
    "material",
    "capital",
    "institutional",
    "operational",
    "synchron",
    "rational",
    "general",
    "visual",
    "digital",
    "monopol",
    "energ",
];

const IZE_ENDINGS: [&str; 8] = ["e", "ed", "es", "ing", "ation", "ations", "ational", "er"];

/// What stands before -our and -or.
const OUR: [&str; 10] = ["lab", "hon", "fav", "neighb", "behavi", "endeav", "col", "hum", "vig", "rig"];

const OUR_ENDINGS: [&str; 12] =
    ["", "s", "ed", "ing", "able", "ably", "ite", "hood", "ly", "ers", "er", "ingly"];

const PAIRS: [(&str, &str, Habit, &[&str]); 10] = [
    ("programme", "program", Habit::SpellingProgramme, &["", "s"]),
    ("centre", "center", Habit::SpellingCentre, &["", "s", "d"]),
    ("theatre", "theater", Habit::SpellingCentre, &["", "s"]),
    ("kilometre", "kilometer", Habit::SpellingCentre, &["", "s"]),
    ("defence", "defense", Habit::SpellingDefence, &["", "s"]),
    ("offence", "offense", Habit::SpellingDefence, &["", "s"]),
    ("fulfil", "fulfill", Habit::SpellingFulfil, &["", "s", "ment"]),
    ("judgment", "judgement", Habit::SpellingJudgment, &["", "s"]),
    ("cooperat", "co-operat", Habit::SpellingCooperation, &[]),
    ("coordinat", "co-ordinat", Habit::SpellingCooperation, &[]),
];

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::usage::Way;

    #[test]
    fn words_with_two_spellings() {
        let read = |text: &str| -> Vec<String> {
            find(text, &[])
                .into_iter()
                .map(|usage| {
                    let way = if usage.way == Way::First { "" } else { "2 " };
                    format!("{way}{}", usage.range.of(text))
                })
                .collect()
        };
        assert_eq!(
            read("organizations recognise the programme and the program"),
            ["organizations", "2 recognise", "programme", "2 program"]
        );
        assert_eq!(
            read("labour in the centers, co-operation, fulfilment"),
            ["labour", "2 centers", "2 co-operation", "fulfilment"]
        );
        assert!(
            read("World Health Organization, honorary, programming, fulfilled, programmed, laboratory")
                .is_empty()
        );
    }
}
