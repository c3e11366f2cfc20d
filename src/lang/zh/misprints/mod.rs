//! Misprints in characters, marks and words. The paragraph is read once for the sorts of characters that it holds;
//! only where a misprint is possible does the grammar of its kind look closer.

mod brackets;
mod commas;
mod compatibility;
mod confusables;
mod dashes;
mod dots;
mod foreign;
mod homoglyph;
mod marks;
mod names;
mod quotes;
mod scene;
mod signs;
mod wide;
mod words;

pub(super) use marks::is_of_names;

use crate::lang::entity::{Furniture, Marker};
use crate::lang::misprint::{Misprint, ScriptTally};
use scene::Scene;
use signs::Signs;

/// What is known of a paragraph before its misprints are looked for.
#[derive(Clone, Copy)]
pub(super) struct Known<'f> {
    /// Its numbering marker.
    pub(super) marker: Option<&'f Marker>,
    /// Its layout remains, which another rule takes out.
    pub(super) furniture: &'f [Furniture],
}

/// More misprints of one paragraph than this are not listed: it is no prose.
const MOST: usize = 256;

/// The misprints of a paragraph in order of place, and how many characters of either script it has.
pub(super) fn find(text: &str, known: Known<'_>) -> (Vec<Misprint>, ScriptTally) {
    let (signs, tally) = Signs::of(text);
    let mut found = Vec::new();
    let confused = words::occur_in(text);
    let adjacent = commas::are_adjacent(text);
    if signs == Signs::default() && !confused && !adjacent {
        return (found, tally);
    }
    let scene = Scene::new(text, known, signs);
    if signs.has(Signs::NARROW) {
        marks::find(&scene, &mut found);
        brackets::find(&scene, &mut found);
    }
    if signs.has(Signs::WIDE) {
        wide::find(&scene, &mut found);
    }
    if signs.has(Signs::ODD) {
        compatibility::find(&scene, &mut found);
    }
    if signs.has(Signs::FOREIGN) || signs.has(Signs::KANA) {
        homoglyph::find(&scene, &mut found);
    }
    if signs.has(Signs::QUOTES) {
        quotes::nesting(&scene, tally, &mut found);
        quotes::stops(&scene, &mut found);
    }
    if signs.has(Signs::STRAIGHT) {
        quotes::straight(&scene, tally, &mut found);
    }
    if signs.has(Signs::DOTS) {
        dots::find(&scene, &mut found);
        names::find(&scene, &mut found);
    }
    if signs.has(Signs::DASH) {
        dashes::find(&scene, &mut found);
    }
    if signs.has(Signs::COMMA) {
        commas::find(&scene, &mut found);
    }
    if adjacent {
        commas::adjacent(&scene, &mut found);
    }
    if signs.has(Signs::LATIN) || signs.has(Signs::FOREIGN) {
        foreign::words(&scene, &mut found);
    }
    if signs.has(Signs::BLANK) {
        foreign::blanks(&scene, &mut found);
    }
    if confused {
        words::find(&scene, &mut found);
    }
    found.sort_by_key(|misprint| (misprint.range, misprint.kind));
    found.truncate(MOST);
    (found, tally)
}

#[cfg(test)]
pub(super) fn drawn(text: &str, kind: crate::lang::misprint::MisprintKind) -> String {
    let plain = text.replace(['‹', '›'], "");
    let marker = super::marker::marker(&plain);
    let known = Known { marker: marker.as_ref(), furniture: &[] };
    let (misprints, _) = find(&plain, known);
    let mut drawn = plain.clone();
    for misprint in misprints.iter().rev().filter(|misprint| misprint.kind == kind) {
        drawn.insert(misprint.range.end as usize, '›');
        drawn.insert(misprint.range.start as usize, '‹');
    }
    drawn
}
