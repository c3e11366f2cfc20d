//! D001: a date that no calendar has.

use crate::lang::date::PartialDate;
use crate::lang::entity::DateMention;
use crate::lang::slip::NumberSlipKind;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D001",
    name: "date-impossible",
    severity: Severity::Error,
    fix: FixClass::None,
    on: true,
    authority: Authority::Calendar,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
Every date exists: no month 13, no 31 April, no 29 February outside leap years.

Both ends of a span are judged, and days without a year that no year has (4月31日). There is no fix, since only the drafter knows which day was meant.

Not reported: years of other calendars (回历, 民国); dates with blanks to be filled in (W001).",
    sources: &["the Gregorian calendar", "GB/T 15835-2011, 5.1.4"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹2023年2月29日›达成的共识。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方赞赏‹2022年4月28日至31日›举行的会议。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2024年2月29日达成的共识。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方赞赏2022年4月28日至30日举行的会议。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThey will meet again on ‹31 June 2024›.\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe Commission met on ‹February 30, 2022› in Port Berria.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThey will meet again on 30 June 2024.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe Commission met on February 29, 2024 in Port Berria.\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将于每年‹4月31日›举行磋商。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe period from 1 March to ‹31 April› is closed.\n",
        ),
        Example::wrong(
            "Совместное заявление Арландской Республики и Республики Беррия\n\nСтороны заявляют о следующем:\n\nОни встретятся ‹31 июня 2024 года›, а затем ‹31 сентября›.\n",
        ),
        Example::right(
            "Совместное заявление Арландской Республики и Республики Беррия\n\nСтороны заявляют о следующем:\n\nОни встретятся 30 июня 2024 года, а затем 29 февраля и 31 октября.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes Parties déclarent ce qui suit :\n\nElles se réuniront le ‹31 juin 2024›, puis le ‹30 février›.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes Parties déclarent ce qui suit :\n\nElles se réuniront le 30 juin 2024, puis le 31 octobre.\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    findings.extend(context.facts.dates.iter().filter_map(|date| report(context.text, date)));
    let in_no_year = context.facts.slips.iter().filter(|slip| slip.kind == NumberSlipKind::NoSuchDay);
    findings.extend(in_no_year.map(|slip| {
        let message = Message::new("D001-no-year").with("date", slip.range.of(context.text));
        Finding::new(&RULE, slip.range, message)
    }));
}

fn report(text: &str, mention: &DateMention) -> Option<Finding> {
    let wrong = [mention.start(), mention.end()].into_iter().find(|date| !date.exists())?;
    let message = reason(wrong).with("date", mention.range.of(text));
    Some(Finding::new(&RULE, mention.range, message))
}

fn reason(date: PartialDate) -> Message {
    let month = u32::from(date.month.unwrap_or_default());
    let first = PartialDate { day: None, ..date };
    match first.latest().filter(|_| first.exists()) {
        Some(last) => {
            let days = last.day() as u8;
            Message::new("D001-day")
                .with("year", date.year.to_string())
                .with("month", month)
                .with("days", u32::from(days))
        }
        None => Message::new("D001-month").with("month", month),
    }
}
