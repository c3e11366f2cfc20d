//! D017: ordinals of one series, or the periods of one text, in two systems of numerals.

use rustc_hash::FxHashMap;

use crate::draft::BlockRef;
use crate::lang::entity::{Number, NumeralSystem, Ordinal, Period};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{in_own_text, is_quoted};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D017",
    name: "numeral-form-inconsistent",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: true,
    documentation: "\
Numbers of one function are written in one system of numerals.

Compared are ordinals of one event (第十八届亚洲学生运动会, 第19届亚洲学生运动会), and the periods that a text sets (三十日内, \
30日内); periods that are written otherwise than most are one finding with their number.

Not reported: ordinals of different events, each of which keeps its official form; ordinals in titles; periods of one \
(一年内, 一周内), which are set phrases.",
    sources: &["GB/T 15835-2011, 4.3", "报纸编校质量评比差错认定细则 (1997), 41"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持举办第十八届亚洲学生运动会，祝愿第‹19›届亚洲学生运动会成功。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 接受国应当在三十日内答复。\n\n第二条 派遣国应当在六十日内补充材料，并在‹15›日内说明理由。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持举办第十八届亚洲学生运动会，祝贺委员会第3次会议成功。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 接受国应当在三十日内答复，并在六个月内提交2022年的报告。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(in_own_text(Facet::Ordinal).and(Facet::Period), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let is_own = |(block, role): &&(BlockRef<'_>, Role)| role.is_prose() && !is_quoted(context, block);
    let mut series: FxHashMap<String, Vec<(BlockRef<'_>, &Ordinal)>> = FxHashMap::default();
    for (block, _) in context.with(Facet::Ordinal).iter().filter(is_own) {
        for ordinal in block.facts().ordinals.iter().filter(|ordinal| is_judged(block, ordinal)) {
            let known = series.entry(name_start(block, ordinal)).or_default();
            findings.extend(known.iter().find_map(|first| compare(first, &(*block, ordinal))));
            remember(known, *block, ordinal);
        }
    }
    let blocks = context.with(Facet::Period).iter().filter(is_own);
    let periods =
        blocks.flat_map(|(block, _)| block.facts().periods.iter().map(move |period| (*block, period)));
    let several: Vec<_> = periods.filter(|(_, period)| period.value > 1).collect();
    findings.extend(judge_periods(&several));
}

/// Neither 首届 nor a part of a title.
fn is_judged(block: &BlockRef<'_>, ordinal: &Ordinal) -> bool {
    let titled = block.facts().citations.iter().any(|citation| citation.range.covers(ordinal.range));
    ordinal.numeral != ordinal.range && !titled
}

/// The first characters behind an ordinal, by which those of one series are brought together.
fn name_start(block: &BlockRef<'_>, ordinal: &Ordinal) -> String {
    ordinal.after.of(block.text).chars().take(2).collect()
}

/// Keeps few of each series: a series that is named often is compared with its first mentions.
fn remember<'a>(known: &mut Vec<(BlockRef<'a>, &'a Ordinal)>, block: BlockRef<'a>, ordinal: &'a Ordinal) {
    const MOST: usize = 8;
    if known.len() < MOST {
        known.push((block, ordinal));
    }
}

fn compare(
    (first_block, first): &(BlockRef<'_>, &Ordinal),
    (block, ordinal): &(BlockRef<'_>, &Ordinal),
) -> Option<Finding> {
    let same = |a: TextRange, b: TextRange| (a.of(first_block.text), b.of(block.text));
    let (after, other_after) = same(first.after, ordinal.after);
    let (before, other_before) = same(first.before, ordinal.before);
    let behind = common(after.chars(), other_after.chars());
    let ahead = common(before.chars().rev(), other_before.chars().rev());
    let one_series = behind >= 4 || (behind >= 2 && ahead >= 3);
    if !one_series || in_words(first.numerals) == in_words(ordinal.numerals) {
        return None;
    }
    let range = ordinal.numeral.shifted(block.start);
    let numeral =
        (block.language().spec().numeral)(Number { value: ordinal.value, inserted: 0 }, first.numerals);
    let message = Message::new("D017")
        .with("found", ordinal.range.of(block.text))
        .with("other", first.range.of(first_block.text))
        .with("right", numeral.as_str());
    let title = Message::new("D017-fix").with("right", numeral.as_str());
    Some(
        Finding::new(&RULE, range, message)
            .related(first.range.shifted(first_block.start), Message::new("D017-related"))
            .unsafe_fix(title, vec![TextEdit::replace(range, numeral)]),
    )
}

fn common(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

fn in_words(numerals: NumeralSystem) -> bool {
    matches!(numerals, NumeralSystem::Chinese | NumeralSystem::ChineseFinancial | NumeralSystem::Words)
}

fn judge_periods(periods: &[(BlockRef<'_>, &Period)]) -> Option<Finding> {
    let (words, figures): (Vec<_>, Vec<_>) =
        periods.iter().partition(|(_, period)| in_words(period.numerals));
    let place = |(block, period): &(BlockRef<'_>, &Period)| period.numeral.shifted(block.start);
    let (word, figure) = (words.last()?, figures.last()?);
    let words_are_odd = match words.len().cmp(&figures.len()) {
        std::cmp::Ordering::Equal => place(word).start > place(figure).start,
        order => order.is_lt(),
    };
    let (odd, usual) = if words_are_odd { (&words, &figures) } else { (&figures, &words) };
    let (first, other) = (odd.first()?, usual.first()?);
    let message = Message::new("D017-periods")
        .with("found", first.1.range.of(first.0.text))
        .with("other", other.1.range.of(other.0.text))
        .with("count", odd.len());
    let edits = odd.iter().map(|(block, period)| {
        let number = Number { value: period.value, inserted: 0 };
        let numeral = (block.language().spec().numeral)(number, other.1.numerals);
        TextEdit::replace(period.numeral.shifted(block.start), numeral)
    });
    let title = Message::new("D017-fix-throughout").with("count", odd.len());
    Some(
        Finding::new(&RULE, place(first), message)
            .related(other.1.range.shifted(other.0.start), Message::new("D017-related"))
            .unsafe_fix(title, edits.collect()),
    )
}
