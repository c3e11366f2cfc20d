//! C004: one instrument bears two dates in one text.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lang::date::PartialDate;
use crate::lang::entity::{DateMention, InstrumentKind};
use crate::messages::Message;
use crate::registry::Registry;
use crate::registry::resolve::DateVerdict;
use crate::rules::citations::cited::{CITING, Cited, citations};
use crate::rules::citations::introductions::all_introductions;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C004",
    name: "citation-date-inconsistent",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
One instrument has one date throughout a text.

The same title with two dates is reported at the date that fewer mentions give, or else at the later mention; \
the other one is shown beside it. A short title that the draft introduces (以下简称《条约》) is the title that it stands for.

Not reported: dates of different events, as their verbs say (签署, 生效); several instruments that may bear \
one title: titles that name no parties, and joint statements, declarations and communiqués, unless the two \
dates differ in one part only (5月13日, 5月31日); dates that the records know, which C001 judges.",
    sources: &["practice: one instrument, one date"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n\n双方将根据‹2015年5月31日›签订的《阿兰共和国和贝里亚共和国引渡条约》加强合作。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守‹2014年5月13日›签订的《阿兰共和国和贝里亚共和国引渡条约》。\n\n双方将根据2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》加强合作，并落实2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》（以下简称《引渡条约》）。\n\n双方将根据‹2015年5月31日›签订的《引渡条约》加强合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n\n双方将落实2016年3月1日生效的《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方重申2016年6月22日签署的《阿兰共和国和贝里亚共和国联合声明》和2018年3月5日发表的《阿兰共和国和贝里亚共和国联合声明》。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(CITING.and(Facet::Definition), check),
};

/// The shortest title that names no parties and still tells instruments apart, in bytes.
const TELLING_TITLE: u32 = 36;

/// A dated citation.
struct Dated<'a> {
    cited: Cited<'a>,
    mention: &'a DateMention,
    date: PartialDate,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let names = Names::of(context);
    let titles = titles_with_several_dates(context, &names);
    if titles.is_empty() {
        return;
    }
    let mut groups: FxHashMap<&str, Vec<Dated<'_>>> = FxHashMap::default();
    for dated in citations(context).filter_map(dated) {
        let title = names.full(&dated.cited);
        if titles.contains(title) {
            groups.entry(title).or_default().push(dated);
        }
    }
    for (title, group) in &groups {
        let Some(usual) = usual(group) else { continue };
        for odd in group.iter().filter(|other| !usual.date.agrees_with(other.date)) {
            if is_contradiction(title, usual, odd, context) {
                findings.push(report(usual, odd));
            }
        }
    }
}

/// The full titles of the short ones that the draft introduces, those aside that stand for several.
struct Names<'a>(FxHashMap<&'a str, Option<&'a str>>);

impl<'a> Names<'a> {
    fn of(context: &InstrumentContext<'a>) -> Self {
        let mut names = FxHashMap::default();
        for introduction in all_introductions(context) {
            let full = names.entry(introduction.short).or_insert(Some(introduction.full));
            *full = full.filter(|full| *full == introduction.full);
        }
        Self(names)
    }

    /// The full title of what is cited, or the cited one.
    fn full(&self, cited: &Cited<'a>) -> &'a str {
        self.0.get(cited.listed()).copied().flatten().unwrap_or(cited.listed())
    }
}

fn titles_with_several_dates<'a>(context: &InstrumentContext<'a>, names: &Names<'a>) -> FxHashSet<&'a str> {
    let mut first: FxHashMap<&str, PartialDate> = FxHashMap::default();
    let other_date = |cited: Cited<'a>| {
        let dated = dated(cited)?;
        let title = names.full(&cited);
        let date = *first.entry(title).or_insert(dated.date);
        (date != dated.date).then_some(title)
    };
    citations(context).filter_map(other_date).collect()
}

/// A citation with a date of its own; one that is shared may belong to another title alone.
fn dated(cited: Cited<'_>) -> Option<Dated<'_>> {
    let (mention, date) = cited.date().filter(|_| cited.citation.date.is_some_and(|date| !date.shared))?;
    Some(Dated { cited, mention, date })
}

/// The mention whose date most of the others share; the first of those that are equal in this.
/// `None` where all dates are the same.
fn usual<'g, 'a>(group: &'g [Dated<'a>]) -> Option<&'g Dated<'a>> {
    let first = group.first()?;
    if group.iter().all(|other| other.date == first.date) {
        return None;
    }
    let mut counts: Vec<(PartialDate, usize)> = Vec::new();
    for dated in group {
        match counts.iter_mut().find(|(date, _)| *date == dated.date) {
            Some((_, count)) => *count += 1,
            None => counts.push((dated.date, 1)),
        }
    }
    let support = |date: PartialDate| -> usize {
        counts.iter().filter(|(other, _)| other.agrees_with(date)).map(|(_, count)| count).sum()
    };
    let (most, _) = counts.iter().rev().max_by_key(|(date, _)| support(*date))?;
    group.iter().find(|dated| dated.date == *most)
}

fn is_contradiction(
    title: &str,
    usual: &Dated<'_>,
    odd: &Dated<'_>,
    context: &InstrumentContext<'_>,
) -> bool {
    same_event(usual, odd)
        && is_one_instrument(title, &usual.cited, usual.date, odd.date, context.registry)
        && ![usual, odd].into_iter().any(|dated| is_on_record(dated, context))
}

fn same_event(a: &Dated<'_>, b: &Dated<'_>) -> bool {
    let (a, b) = (&a.cited.citation.verbs, &b.cited.citation.verbs);
    a.is_empty() && b.is_empty() || a.iter().any(|verb| b.contains(verb))
}

/// Whether a title means one instrument wherever it stands, given two dates that are given for it.
pub(super) fn is_one_instrument(
    title: &str,
    cited: &Cited<'_>,
    usual: PartialDate,
    odd: PartialDate,
    registry: &Registry,
) -> bool {
    let recurs = matches!(
        cited.citation.kind,
        None | Some(
            InstrumentKind::JointStatement
                | InstrumentKind::JointDeclaration
                | InstrumentKind::Communique
                | InstrumentKind::Memorandum
                | InstrumentKind::ExchangeOfNotes
                | InstrumentKind::Minutes
                | InstrumentKind::Plan
        )
    );
    let named = registry.parties().mentions(title).len();
    match (named >= 2, recurs) {
        (true, false) => true,
        (true, true) => differ_in_one_part(usual, odd),
        (false, _) => title.len() as u32 >= TELLING_TITLE && differ_in_one_part(usual, odd),
    }
}

fn differ_in_one_part(a: PartialDate, b: PartialDate) -> bool {
    let differs = [a.year != b.year, a.month != b.month, a.day != b.day];
    differs.into_iter().filter(|differs| *differs).count() == 1
}

/// Whether C001 judges the date: the records know the title and have dates for it.
fn is_on_record(dated: &Dated<'_>, context: &InstrumentContext<'_>) -> bool {
    let verdict = dated.cited.verdict(context.registry, &context.facts.parties);
    verdict.is_some_and(|verdict| verdict != DateVerdict::NoDate)
}

fn report(usual: &Dated<'_>, odd: &Dated<'_>) -> Finding {
    let written =
        |dated: &Dated<'_>| (odd.cited.paragraph.language.spec().date)(dated.date, odd.mention.numerals);
    let range = odd.mention.range.shifted(odd.cited.paragraph.start);
    let message = Message::new("C004").with("found", written(odd)).with("other", written(usual));
    let edit = TextEdit::replace(range, written(usual));
    Finding::new(&RULE, range, message)
        .related(usual.mention.range.shifted(usual.cited.paragraph.start), Message::new("C004-related"))
        .unsafe_fix(Message::new("C004-fix").with("date", written(usual)), vec![edit])
}
