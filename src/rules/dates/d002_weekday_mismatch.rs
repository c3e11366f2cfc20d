//! D002: a weekday that is not that of its date.

use crate::lang::entity::DateMention;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D002",
    name: "weekday-mismatch",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Calendar,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A weekday beside a date is that of the date.

Judged only where both stand in one phrase: 2022年9月15日（星期四）. The fix writes the right weekday; whether the \
day is wrong instead is for the drafter to say.

Not reported: dates that do not exist (D001).",
    sources: &["the Gregorian calendar"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n会议将于2022年9月15日（‹星期五›）举行。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n会议将于2022年9月18日‹周一›上午举行。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n会议将于2022年9月15日（星期四）举行。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n会议将于2022年9月18日周日上午举行。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe Commission met on ‹Monday›, 12 June 2024.\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe Commission met on ‹Friday› 14 September 2023.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe Commission met on Wednesday, 12 June 2024.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe Commission met on Thursday 14 September 2023.\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    findings.extend(context.facts.dates.iter().filter_map(|date| report(context, date)));
}

fn report(context: &ParagraphContext<'_>, mention: &DateMention) -> Option<Finding> {
    let (range, written) = mention.weekday?;
    let right = mention.start().civil()?.weekday().to_monday_one_offset();
    let right = u8::try_from(right).ok().filter(|right| *right != written)?;
    let words = range.of(context.text);
    let expected = (context.language.spec().weekday)(words, right)?;
    let date = (context.language.spec().date)(mention.start(), mention.numerals);
    let message =
        Message::new("D002").with("date", date).with("written", words).with("expected", expected.as_str());
    let title = Message::new("D002-fix").with("expected", expected.as_str());
    Some(Finding::new(&RULE, range, message).unsafe_fix(title, vec![TextEdit::replace(range, expected)]))
}
