//! D005: two systems of numerals in one date, or in the dates of one text.

use crate::draft::BlockRef;
use crate::lang::entity::{DateMention, NumberSlipKind, NumeralSystem};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{SLIPS, is_quoted, report_each};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D005",
    name: "date-numerals-mixed",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: true,
    documentation: "\
One date, and the dates in the body of one text, are written in one system of numerals.

Reported are dates that mix the systems (二〇二二年9月15日), and dates in the body that are written otherwise than \
most of them: these are one finding with their number, an info. Dates of cited instruments are compared with each \
other, and so are the rest.

Not reported: the date of signature, which treaties write in words while the body uses figures; dates in titles and \
quotations; years alone; a date in digits alone (2022-09-15).",
    sources: &["GB/T 15835-2011, 4.3"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹二〇二二年9月15日›达成的共识。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2021年3月5日和2022年9月15日达成的共识。\n\n双方赞赏‹二〇二二年十月二日›举行的会议。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 双方将落实2021年3月5日和2022年9月15日达成的共识。\n\n本协定于二〇二三年二月三日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实二〇二二年九月十五日和二〇二三年一月达成的共识，推动落实2030年可持续发展议程。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(SLIPS.and(Facet::Date), check),
};

/// A date of the body.
struct Dated<'a> {
    block: BlockRef<'a>,
    mention: &'a DateMention,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    report_each(context, &RULE, NumberSlipKind::NumeralsMixed, ["D005", "D005-fix"], findings);
    let (cited, others): (Vec<_>, Vec<_>) = dates(context).into_iter().partition(is_cited);
    findings.extend(compare(cited));
    findings.extend(compare(others));
}

/// One finding for the dates that are not written as most of their function are.
fn compare(dates: Vec<Dated<'_>>) -> Option<Finding> {
    let (words, figures): (Vec<_>, Vec<_>) =
        dates.into_iter().partition(|dated| dated.mention.numerals == NumeralSystem::Chinese);
    let (word, figure) = (words.last()?, figures.last()?);
    let words_are_odd = match words.len().cmp(&figures.len()) {
        std::cmp::Ordering::Equal => place(word).start > place(figure).start,
        order => order.is_lt(),
    };
    let (odd, usual) = if words_are_odd { (&words, &figures) } else { (&figures, &words) };
    report(odd, usual)
}

/// Whether the date is that of a cited instrument.
fn is_cited(dated: &Dated<'_>) -> bool {
    let facts = dated.block.facts();
    let bound = facts.citations.iter().filter_map(|citation| citation.date);
    bound
        .filter_map(|date| facts.dates.get(date.index as usize))
        .any(|mention| mention.range == dated.mention.range)
}

/// The dates with a month in the body, outside titles and quotations of other texts, in one system each.
fn dates<'a>(context: &InstrumentContext<'a>) -> Vec<Dated<'a>> {
    let in_body = |role: Role| matches!(role, Role::Preamble | Role::Numbered | Role::Body);
    let blocks =
        context.with(Facet::Date).iter().filter(|(block, role)| in_body(*role) && !is_quoted(context, block));
    blocks.flat_map(|(block, _)| dates_of(*block)).collect()
}

fn dates_of(block: BlockRef<'_>) -> impl Iterator<Item = Dated<'_>> {
    let facts = block.facts();
    let judged = move |mention: &&DateMention| {
        let in_prose = mention.range.of(block.text).contains('年');
        let titled = facts.citations.iter().any(|citation| citation.range.covers(mention.range));
        let slips = facts.slips.iter().any(|slip| slip.range.overlaps(mention.range));
        mention.start().month.is_some() && in_prose && !titled && !slips
    };
    facts.dates.iter().filter(judged).map(move |mention| Dated { block, mention })
}

fn place(dated: &Dated<'_>) -> TextRange {
    dated.mention.range.shifted(dated.block.start)
}

fn report(odd: &[Dated<'_>], usual: &[Dated<'_>]) -> Option<Finding> {
    let (first, other) = (odd.first()?, usual.first()?);
    let id = if first.mention.numerals == NumeralSystem::Chinese { "D005-words" } else { "D005-figures" };
    let message = Message::new(id).with("count", odd.len()).with("other", usual.len());
    let finding = Finding::new(&RULE, place(first), message)
        .at(Severity::Info)
        .related(place(other), Message::new("D005-related"));
    let edits: Option<Vec<TextEdit>> =
        odd.iter().map(|dated| rewritten(dated, other.mention.numerals)).collect();
    let title = Message::new("D005-fix-throughout").with("count", odd.len());
    Some(match edits {
        Some(edits) => finding.unsafe_fix(title, edits),
        None => finding,
    })
}

/// The date in another system, where it is one date without a weekday.
fn rewritten(dated: &Dated<'_>, numerals: NumeralSystem) -> Option<TextEdit> {
    let plain = dated.mention.span.end.is_none() && dated.mention.weekday.is_none();
    let date = (dated.block.language().spec().date)(dated.mention.start(), numerals);
    plain.then(|| TextEdit::replace(place(dated), date))
}
