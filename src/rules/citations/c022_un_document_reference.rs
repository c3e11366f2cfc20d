//! C022: the number and the year of a resolution of the United Nations do not fit each other.

use crate::lang::entity::{UnOrgan, UnResolution};
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C022",
    name: "un-document-reference-form",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Calendar,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The year given with a numbered resolution of the United Nations fits the number.

A session of the General Assembly opens in September of the year 1945 + session and ends a year later, so resolution \
76/1 is of 2021, and 76/295 of 2022. The Security Council counts its resolutions through; only a number that lies more \
than twelve outside those of the year is reported.

Not reported: resolutions without a year; the sessions before the thirty-first, whose resolutions bear Roman \
numerals and are numbered through; years after the last one that the table holds.",
    sources: &[
        "Rules of Procedure of the General Assembly, rule 1; resolutions are numbered by session since 1976",
        "Resolutions and Decisions of the Security Council, yearly; round-ups of press.un.org",
    ],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持‹2019年›通过的联合国大会第76/1号决议。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持全面执行安理会第2231（‹2012›）号决议。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持2021年10月1日通过的联合国大会第76/1号决议和2022年通过的联大第76/295号决议。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持全面执行安理会第2231（2015）号决议和第242号决议，重申安全理事会第1325号决议。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

/// How far a number may lie outside the numbers of its year.
const MARGIN: u32 = 12;

/// The first session whose resolutions are numbered by session.
const NUMBERED_BY_SESSION: u32 = 31;

/// The last number of the Security Council in each year from 1946 to 2023. The years to 2011 are those of the
/// published texts; later ones were counted from the yearly numbers of resolutions in the round-ups of the press
/// service (2015, 2016, 2020 to 2022), from 2259 (2015), 2336 (2016) and 2722 (2024) on.
const LAST_OF_YEAR: [u32; 78] = [
    15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244,
    262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626,
    646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738,
    1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721,
];

/// The year of the first of them.
const FIRST_YEAR: u32 = 1946;

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for resolution in (context.language.spec().un_resolutions)(context.text, &context.facts.dates) {
        findings.extend(judge(&resolution));
    }
}

fn judge(resolution: &UnResolution) -> Option<Finding> {
    let (year, range) = resolution.year?;
    let (first, last) = match resolution.organ {
        UnOrgan::Assembly(session) if session >= NUMBERED_BY_SESSION => (1945 + session, 1946 + session),
        UnOrgan::Assembly(_) => return None,
        UnOrgan::Council => years_of_council(resolution.number)?,
    };
    let message = Message::new("C022").with("year", year).with("first", first).with("last", last);
    (year < first || year > last)
        .then(|| Finding::new(&RULE, range, message).related(resolution.range, Message::new("C022-related")))
}

/// The years to which a number of the Security Council may belong; `None` behind the table.
fn years_of_council(number: u32) -> Option<(u32, u32)> {
    let year_of = |number: u32| {
        (FIRST_YEAR..).zip(LAST_OF_YEAR).find(|(_, last)| number <= *last).map(|(year, _)| year)
    };
    Some((year_of(number.saturating_sub(MARGIN))?, year_of(number + MARGIN)?))
}
