//! C005: another draft of the workspace gives the same instrument another date.

use crate::draft::BlockRef;
use crate::lang::date::PartialDate;
use crate::messages::Message;
use crate::registry::Registry;
use crate::registry::resolve::DateVerdict;
use crate::rules::citations::c004_date_inconsistent::is_one_instrument;
use crate::rules::citations::cited::Cited;
use crate::rules::context::DraftContext;
use crate::rules::recorded::joined;
use crate::rules::workspace::OtherDate;
use crate::rules::{
    Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity,
};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C005",
    name: "citation-date-inconsistent-workspace",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The drafts of one workspace give one instrument one date.

All drafts that are open in the editor, or that the command line is given, are compared. Reported in the drafts whose \
date is not that of most, with the other date and the drafts that have it.

Not reported: what C004 does not report in one text (other events, instruments that may bear one title); dates that \
the records know, which C001 judges; drafts that are initialled, signed or published, unless they are to count.",
    sources: &["practice: one instrument, one date"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守‹2015年5月31日›签订的《阿兰共和国和贝里亚共和国引渡条约》。\n⁂\n阿兰共和国和贝里亚共和国联合公报\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方重申‹2014年3月3日›发表的《阿兰共和国和贝里亚共和国关于共同发展的联合声明》。\n⁂\n双方重申2013年3月3日发表的《阿兰共和国和贝里亚共和国关于共同发展的联合声明》。\n⁂\n双方落实2013年3月3日发表的《阿兰共和国和贝里亚共和国关于共同发展的联合声明》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n⁂\n双方遵守2015年5月13日签订、2016年1月1日生效的《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n⁂\n双方遵守2015年5月31日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n⁂\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
    ],
    options: &[RuleOption {
        name: "published",
        default: OptionDefault::Flag(false),
        documentation: "Whether drafts that are initialled, signed or published count, too.",
    }],
    check: Check::Draft(check),
};

/// Most drafts that are named.
const MOST_NAMED: usize = 3;

fn check(context: &DraftContext<'_>, findings: &mut Vec<Finding>) {
    let published = RULE.flag(context.settings, "published");
    if context.others.is_empty() || (context.stage.is_fixed() && !published) {
        return;
    }
    let citing = |block: &BlockRef<'_>| !block.facts().citations.is_empty();
    for block in context.draft.blocks().filter(citing) {
        for cited in Cited::in_block(&block).filter(Cited::is_judged) {
            let others = context.others.of_title(cited.listed()).iter();
            let counted: Vec<&OtherDate> = others.filter(|other| published || !other.fixed).collect();
            findings.extend(judge(&cited, &counted, context.registry));
        }
    }
}

fn judge(cited: &Cited<'_>, others: &[&OtherDate], registry: &Registry) -> Option<Finding> {
    let (mention, date) = cited.date().filter(|_| cited.citation.date.is_some_and(|date| !date.shared))?;
    let same_event = |other: &&&OtherDate| {
        let verbs = &cited.citation.verbs;
        verbs.is_empty() && other.verbs.is_empty() || verbs.iter().any(|verb| other.verbs.contains(verb))
    };
    let others: Vec<&OtherDate> = others.iter().filter(same_event).copied().collect();
    let support = |date: PartialDate| others.iter().filter(|other| other.date.agrees_with(date)).count();
    let differing = others.iter().filter(|other| !other.date.agrees_with(date));
    let usual = differing.max_by_key(|other| (support(other.date), std::cmp::Reverse(other.date)))?;
    let outvoted = support(usual.date) > support(date);
    let contradicts = outvoted
        && is_one_instrument(cited.listed(), cited, date, usual.date, registry)
        && !is_on_record(cited, registry);
    contradicts.then(|| {
        let written = |date| (cited.paragraph.language.spec().date)(date, mention.numerals);
        let bearers: Vec<&&OtherDate> = others.iter().filter(|other| other.date == usual.date).collect();
        let names = bearers.iter().take(MOST_NAMED);
        let names = names.map(|other| Message::new("words").with("words", file_name(&other.draft))).collect();
        let mut message = Message::new("C005")
            .with("found", written(date))
            .with("other", written(usual.date))
            .with("count", bearers.len());
        if let Some(names) = joined(names) {
            message = message.with("drafts", names);
        }
        Finding::new(&RULE, mention.range.shifted(cited.paragraph.start), message)
    })
}

/// The last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Whether C001 judges the date: the records know the title and have dates for it.
fn is_on_record(cited: &Cited<'_>, registry: &Registry) -> bool {
    cited.verdict(registry, &[]).is_some_and(|verdict| verdict != DateVerdict::NoDate)
}
