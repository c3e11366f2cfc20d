//! D022: a date in two calendars that do not correspond.

use crate::lang::entity::DualDate;
use crate::lang::era::Calendar;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D022",
    name: "dual-calendar-mismatch",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: false,
    authority: Authority::Calendar,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A date that is given in two calendars is the same day in both.

Compared are whole Gregorian dates with a date of the Islamic (回历), Iranian (伊朗历) or Buddhist (佛历) calendar \
right beside them, and in texts with an alphabet dates in the old and the new style (1 (14) января 1918). The Islamic months follow the moon as it is seen, so that two days more or less are right. The \
rule is off, since only some pairs of parties give two dates.

Not reported: dates of which only the year or the month is given; dates that do not stand side by side.",
    sources: &["calendar arithmetic: civil Islamic calendar, Iranian calendar of 33 years"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022年9月15日（‹回历1445年2月18日›）达成的共识。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022年9月15日（‹伊朗历1401年6月25日›）达成的共识。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022年9月15日（回历1444年2月18日）达成的共识。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022年9月15日（伊朗历1401年6月24日）达成的共识。佛历2565年将举行会议。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides recall the meeting of 15 September 2022 (‹18 Safar 1445›).\n",
        ),
        Example::wrong(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties rappellent la réunion du ‹24 shahrivar 1402›, correspondant au 15 septembre 2022.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны напоминают о встрече 15 сентября 2022 года (‹18 сафара 1445 года›).\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны напоминают о переговорах ‹3› (14) января 1918 года.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides recall the meeting of 15 September 2022 (18 Safar 1444).\n",
        ),
        Example::right(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties rappellent la réunion du 24 shahrivar 1401, correspondant au 15 septembre 2022.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны напоминают о встрече 15 сентября 2022 года (18 сафара 1444 года) и о переговорах 1 (14) января 1918 года.\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let dual = (context.language.spec().dual_dates)(context.text, &context.facts.dates);
    findings.extend(dual.iter().filter_map(|dual| report(context.text, dual)));
}

fn report(text: &str, dual: &DualDate) -> Option<Finding> {
    let tolerated = match dual.era.calendar {
        Calendar::Islamic => 2,
        Calendar::Iranian | Calendar::Buddhist | Calendar::Julian => 0,
    };
    let days = dual.era.days_until(dual.date)?;
    let message = Message::new("D022")
        .with("other", dual.range.of(text))
        .with("date", dual.gregorian.of(text))
        .with("days", days.unsigned_abs().to_string());
    (days.abs() > tolerated).then(|| {
        Finding::new(&RULE, dual.range, message).related(dual.gregorian, Message::new("D022-related"))
    })
}
