//! Prints what the Chinese scanner finds in each paragraph of the files named on the command line.

use alternat::lang::entity::{Facts, Reference};
use alternat::lang::titles::NoTitles;
use alternat::lang::zh;
use alternat::text::TextRange;

#[allow(clippy::print_stdout, reason = "printing is what this program is for")]
fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        println!("== {path}");
        for (number, line) in std::fs::read_to_string(&path)?.lines().enumerate() {
            for shown in lines_of(line, &zh::scan(line, &NoTitles)) {
                println!("{}: {shown}", number + 1);
            }
        }
    }
    Ok(())
}

fn lines_of(text: &str, facts: &Facts) -> Vec<String> {
    let mut lines = vec![form(text, facts)];
    lines.extend(facts.citations.iter().map(|citation| {
        let date = citation.date.and_then(|bound| {
            let date = facts.dates.get(bound.index as usize)?.start();
            Some(format!(" {}{date}", if bound.shared { "+" } else { "" }))
        });
        format!(
            "cite {}{} {:?} {:?}{}{}{}   | {}",
            citation.range.of(text),
            date.unwrap_or_default(),
            citation.kind,
            citation.verbs,
            citation.place.map(|place| format!(" @{}", place.of(text))).unwrap_or_default(),
            if citation.prospective { " ?" } else { "" },
            if citation.quoted { " quoted" } else { "" },
            around(text, citation.range)
        )
    }));
    lines.extend(facts.definitions.iter().map(|definition| {
        format!(
            "define {} = {} {:?}",
            definition.range.of(text),
            definition.term.of(text),
            definition.citation
        )
    }));
    lines.extend(facts.references.iter().map(|reference| self::reference(text, reference)));
    lines.extend(
        facts.furniture.iter().map(|furniture| format!("{:?} {}", furniture.kind, furniture.range.of(text))),
    );
    lines.retain(|line| !line.is_empty());
    lines
}

fn form(text: &str, facts: &Facts) -> String {
    let form = &facts.form;
    let flags = [
        form.title.map(|kind| format!("title {kind:?}")),
        form.opening.then(|| "opening".to_owned()),
        form.enacting.map(|range| format!("enacting {}", range.of(text))),
        form.testimonium.then(|| "testimonium".to_owned()),
        form.signature.then(|| "signature".to_owned()),
        form.closing_date.map(|_| "closing date".to_owned()),
        form.reserved.then(|| "reserved".to_owned()),
    ];
    let flags: Vec<String> = flags.into_iter().flatten().collect();
    if flags.is_empty() {
        return String::new();
    }
    format!("form {}   | {}", flags.join(", "), text.chars().take(40).collect::<String>())
}

fn reference(text: &str, reference: &Reference) -> String {
    let parts: Vec<String> =
        reference.parts.iter().map(|part| format!("{:?} {:?}", part.level, part.target)).collect();
    let through = reference.through.map(|part| format!(" to {:?}", part.target)).unwrap_or_default();
    format!(
        "ref {} {:?} [{}]{through}   | {}",
        reference.range.of(text),
        reference.owner,
        parts.join(", "),
        around(text, reference.range)
    )
}

/// A few characters on both sides of a range.
fn around(text: &str, range: TextRange) -> String {
    const WIDTH: usize = 10;
    let before = text.get(..range.start as usize).unwrap_or_default();
    let after = text.get(range.end as usize..).unwrap_or_default();
    let start: Vec<char> = before.chars().rev().take(WIDTH).collect();
    let start: String = start.into_iter().rev().collect();
    let end: String = after.chars().take(WIDTH).collect();
    format!("{start}[…]{end}")
}
