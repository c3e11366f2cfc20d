//! L014: traditional characters in a simplified text, and the reverse.

use crate::draft::BlockRef;
use crate::lang::misprint::{ScriptVariant, Stray};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L014",
    name: "script-variant-mixed",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
A paragraph is written in simplified or in traditional characters, not in both.

The script of most characters decides; those of the other one are reported, with the character of the paragraph's \
script as a fix that is shown first. Several traditional characters may stand for one simplified character; where it \
is not clear which, there is no fix. More than five places are one finding with their number.

Not reported: whole paragraphs in the other script, as texts in both have them; quotations and brackets; characters \
that both scripts have (后, 云, 里, 干, 於, 著), and those of personal names.",
    sources: &[
        "Complete List of Simplified Characters (1986)",
        "Rules for judging editorial errors in books (2005), 7–10",
        "Rules for judging editorial errors in newspapers (1997), 18–20",
    ],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方‹簽›署了有关文件，愿加强合作。\n"),
        Example::wrong("阿蘭共和國和貝里亞共和國聯合聲明\n\n雙方聲明如下：\n\n雙方簽署有關文件，‹发›展友好關係。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方签署了有关文件，愿加强合作。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实有关文件（原文为「經濟合作」）。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::MixedScript, Facet::Quotation]), check),
};

/// More places than this run through the whole instrument.
const MANY: usize = 5;

/// Of places that run through the instrument, this many are shown beside the first.
const SHOWN: usize = 20;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let quoted = &context.instrument.instrument().quoted;
    let places: Vec<Place<'_>> = context
        .with(Facet::MixedScript)
        .iter()
        .filter(|(block, role)| {
            let inside = quoted.get(block.index).copied().unwrap_or(false);
            !inside && !matches!(role, Role::Outside | Role::Furniture)
        })
        .flat_map(|(block, _)| places(block))
        .collect();
    if places.len() > MANY {
        findings.extend(throughout(&places));
    } else {
        findings.extend(places.iter().map(one));
    }
}

/// Characters of the other script that follow one another.
struct Place<'a> {
    range: TextRange,
    written: &'a str,
    right: Option<String>,
    script: ScriptVariant,
}

fn places<'a>(block: &BlockRef<'a>) -> Vec<Place<'a>> {
    let tally = block.facts().scripts;
    // Where neither prevails, nobody can say which characters have strayed.
    let (script, few, many) = if tally.simplified >= tally.traditional {
        (ScriptVariant::Traditional, tally.traditional, tally.simplified)
    } else {
        (ScriptVariant::Simplified, tally.simplified, tally.traditional)
    };
    if few * 2 > many {
        return Vec::new();
    }
    let strays = (block.language().spec().script_strays)(block.text, script).into_iter();
    let place = |stray: Stray| Place {
        range: stray.range.shifted(block.start),
        written: stray.range.of(block.text),
        right: stray.right,
        script,
    };
    strays.map(place).collect()
}

fn one(place: &Place<'_>) -> Finding {
    let id = if place.script == ScriptVariant::Traditional { "L014-traditional" } else { "L014-simplified" };
    let finding = Finding::new(&RULE, place.range, Message::new(id).with("written", place.written));
    match &place.right {
        None => finding,
        Some(right) => {
            let title = Message::new("L014-fix").with("right", right.as_str());
            finding.unsafe_fix(title, vec![TextEdit::replace(place.range, right.clone())])
        }
    }
}

fn throughout(places: &[Place<'_>]) -> Option<Finding> {
    let (first, others) = places.split_first()?;
    let message = Message::new("L014-throughout").with("count", places.len()).with("written", first.written);
    let mut finding = Finding::new(&RULE, first.range, message);
    for other in others.iter().take(SHOWN) {
        finding = finding.related(other.range, Message::new("L014-related"));
    }
    let edits: Vec<TextEdit> = places
        .iter()
        .filter_map(|place| Some(TextEdit::replace(place.range, place.right.clone()?)))
        .collect();
    let title = Message::new("L014-fix-throughout").with("count", edits.len());
    Some(if edits.is_empty() { finding } else { finding.unsafe_fix(title, edits) })
}
