//! P014: the name of an organ with a slip.

use crate::config::profile::{Hit, Organ};
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::house::{foreign_words, overlaps_any};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P014",
    name: "organ-name-not-official",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::House,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Organs, conferences and mechanisms have the names that the house's list gives them.

The names are those of `organs` in `[profile]`; without a list the rule is silent. Reported is what differs from a \
name in one character, in names of twelve characters or more in two: a character that is wrong, missing or too many. \
The first character is right, and the last one is right or the only one that is missing.

Not reported: other names that the list accepts (`others`); names that differ in a numeral (第一工作组, 第二工作组); \
names shorter than five characters; titles and quotations. (In the examples, the list has 阿贝政府间合作委员会.)",
    sources: &["the house profile", "图书编校质量差错认定细则, art. 16: names are given in full and without slips"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将举行‹阿贝政府间合作委员›第三次会议。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n‹阿贝政府合作委员会›运转良好。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将召开阿贝政府间合作委员会会议。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿贝议会间合作委员会和阿贝政府间经贸合作分委会运转良好。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

/// Characters in which two different names may differ.
const NUMERALS: &str = "0123456789０１２３４５６７８９一二三四五六七八九十百〇零两";

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let finder = context.profile.organ_finder();
    let mut hits = finder.hits(context.text).peekable();
    if hits.peek().is_none() {
        return;
    }
    let mut settled: Vec<TextRange> = finder.exact(context.text).collect();
    settled.extend(other_names(&context.profile.organs, context.text));
    settled.extend(foreign_words(context));
    for hit in hits {
        let Some(organ) = context.profile.organs.get(hit.entry) else { continue };
        if overlaps_any(hit.range, &settled) {
            continue;
        }
        if let Some(place) = slip(&organ.name, hit, context.text)
            && !overlaps_any(place, &settled)
        {
            settled.push(place);
            findings.push(report(organ, place, context.text));
        }
    }
}

fn other_names<'a>(organs: &'a [Organ], text: &'a str) -> impl Iterator<Item = TextRange> + 'a {
    let others = organs.iter().flat_map(|organ| &organ.others).filter(|name| !name.is_empty());
    others.flat_map(|name| text.match_indices(name.as_str())).map(|(at, name)| (at..at + name.len()).into())
}

/// The words around a hit that are the name with a slip.
fn slip(name: &str, hit: Hit, text: &str) -> Option<TextRange> {
    let name: Vec<char> = name.chars().collect();
    let slips = if name.len() >= 12 { 2 } else { 1 };
    let ahead = text.get(..hit.range.start as usize)?;
    let mut best: Option<(usize, TextRange)> = None;
    // A character that is missing or too many before the part moves the start.
    for before in hit.before.saturating_sub(slips)..=hit.before + slips {
        let start = ahead.chars().rev().take(before).map(char::len_utf8).sum::<usize>();
        let start = ahead.len() - start;
        let rest: Vec<char> = text.get(start..)?.chars().take(name.len() + slips).collect();
        for length in name.len() - slips..=rest.len() {
            let words = rest.get(..length).unwrap_or_default();
            let distance = distance(&name, words);
            let closer = best.is_none_or(|(least, _)| distance < least);
            if distance > 0 && distance <= slips && closer && is_plausible(&name, words) {
                let bytes: usize = words.iter().map(|c| c.len_utf8()).sum();
                best = Some((distance, TextRange::from(start..start + bytes)));
            }
        }
    }
    best.map(|(_, place)| place)
}

/// How many characters have to be changed, put in or taken out.
fn distance(name: &[char], words: &[char]) -> usize {
    let text = |characters: &[char]| characters.iter().collect::<String>();
    strsim::levenshtein(&text(name), &text(words))
}

fn is_plausible(name: &[char], words: &[char]) -> bool {
    let whole_end = name.last() == words.last();
    let cut_end = name.split_last().is_some_and(|(_, rest)| rest == words);
    let numerals =
        |text: &[char]| text.iter().filter(|c| NUMERALS.contains(**c)).copied().collect::<Vec<_>>();
    let words_only = words.iter().all(|c| c.is_alphanumeric() || "“”（）()·-".contains(*c));
    name.first() == words.first() && (whole_end || cut_end) && numerals(name) == numerals(words) && words_only
}

fn report(organ: &Organ, place: TextRange, text: &str) -> Finding {
    let message = Message::new("P014").with("found", place.of(text)).with("name", organ.name.as_str());
    Finding::new(&RULE, place, message).unsafe_fix(
        Message::new("P014-fix").with("name", organ.name.as_str()),
        vec![TextEdit::replace(place, organ.name.as_str())],
    )
}
