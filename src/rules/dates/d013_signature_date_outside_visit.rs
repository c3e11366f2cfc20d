//! D013: a date of signature outside the visit on which the text is made.

use jiff::civil::Date;

use crate::lang::entity::DateMention;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{
    Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity,
};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D013",
    name: "signature-date-outside-visit",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A text that a visit or a meeting opens with is signed during it.

The place and date under the text are compared with the days of the visit, as the front matter gives them (`visit`), \
or else as the opening paragraph does. There is no fix, since either may be wrong.

Not reported: texts of which the opening names no whole date; dates without a day; a text without a line of place and \
date. Where texts are issued after a visit as a rule, allow for that with the option `tolerance`.",
    sources: &["practice: joint statements are signed or issued during the visit"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n应贝里亚共和国总统邀请，阿兰共和国总统于2022年9月14日至15日对贝里亚共和国进行国事访问。双方声明如下：\n\n双方将加强合作。\n\n‹2022年9月16日›于贝里港\n",
        ),
        Example::wrong(
            "---\nvisit: { from: 2022-09-14, to: 2022-09-15 }\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将加强合作。\n\n‹2022年9月13日›于贝里港\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n应贝里亚共和国总统邀请，阿兰共和国总统于2022年9月14日至15日对贝里亚共和国进行国事访问。双方声明如下：\n\n双方将加强合作。\n\n2022年9月15日于贝里港\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方积极评价2022年9月1日举行的会议。\n\n2022年9月15日于贝里港\n",
        ),
    ],
    options: &[RuleOption {
        name: "tolerance",
        default: OptionDefault::Number(0),
        documentation: "Days before and after the visit on which a text may still be signed.",
    }],
    check: Check::InstrumentWith(Facets::of(&[Facet::ClosingDate, Facet::Opening, Facet::Structure]), check),
};

/// The days of a visit, and where the text gives them.
struct Visit {
    from: Date,
    to: Date,
    place: Option<TextRange>,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some((signed, place)) = signature(context) else { return };
    let Some(visit) = declared(context).or_else(|| opening(context)) else { return };
    let tolerance = i64::from(RULE.number(context.settings, "tolerance"));
    let days = |from: Date, to: Date| (to - from).get_days().into();
    let outside: i64 = if signed < visit.from { days(signed, visit.from) } else { days(visit.to, signed) };
    if signed >= visit.from && signed <= visit.to || outside <= tolerance {
        return;
    }
    let message = Message::new("D013").with("from", visit.from.to_string()).with("to", visit.to.to_string());
    let finding = Finding::new(&RULE, place, message);
    findings.push(match visit.place {
        Some(visit) => finding.related(visit, Message::new("D013-related")),
        None => finding,
    });
}

/// The date under the text.
fn signature(context: &InstrumentContext<'_>) -> Option<(Date, TextRange)> {
    let lines = context.with(Facet::ClosingDate).iter().filter(|(_, role)| role.concludes());
    let mut dates = lines.filter_map(|(block, _)| {
        let index = block.facts().form.closing_date?;
        let mention = block.facts().dates.get(index as usize)?;
        Some((mention.end().civil()?, mention.range.shifted(block.start)))
    });
    dates.next()
}

fn declared(context: &InstrumentContext<'_>) -> Option<Visit> {
    let visit = &context.declared.front_matter.visit;
    let from = visit.from.as_ref()?.value.civil()?;
    let to = visit.to.as_ref().map_or(Some(from), |to| to.value.civil())?;
    Some(Visit { from, to, place: None })
}

/// From the first to the last whole date of the paragraph that opens the text.
fn opening(context: &InstrumentContext<'_>) -> Option<Visit> {
    let (block, _) = context.with(Facet::Opening).iter().find(|(_, role)| *role == Role::Preamble)?;
    let whole = |mention: &&DateMention| mention.start().civil().is_some() && mention.end().civil().is_some();
    let mentions = || block.facts().dates.iter().filter(whole);
    let from = mentions().filter_map(|mention| mention.start().civil()).min()?;
    let to = mentions().filter_map(|mention| mention.end().civil()).max()?;
    let place = mentions().next().map(|mention| mention.range.shifted(block.start));
    Some(Visit { from, to, place })
}
