//! L015: blanks where none belong.

use crate::draft::BlockRef;
use crate::lang::entity::{BlankKind, Ending, StrayBlank};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L015",
    name: "whitespace-stray",
    severity: Severity::Hint,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No blank stands at the end of a line, between two Chinese characters or beside a Chinese mark, none twice in a \
row, and no tab in a sentence.

The fix takes the blanks out, or leaves one between words of other scripts. More than ten of one sort are one \
finding with their number.

Not reported: indents; the blank behind a marker; blanks and tabs that set the columns of titles, headings, \
signatures and short lines; names set to one width (李　明); short insertions in brackets; blanks between \
Chinese and other scripts; two blanks at the end of a line, which break it in Markdown.",
    sources: &["practice: Chinese is set without spaces between words"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方‹ ›指出，应加强合作。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方指出，应加强合作。‹ ›\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n　　双方指出，应加强 5G 合作。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好。\n\n阿兰共和国总统 安德烈·罗万\t贝里亚共和国总统 约翰·海德\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны‹ ›, которых это касается, развивают торговлю.\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны‹  ›развивают торговлю товарами и услугами.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\n1.  Стороны развивают торговлю (товарами).\n\n2.  Стороны соблюдают «Правила» порта.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::StrayBlank]), check),
};

/// More than this many of one sort run through the whole text.
const MANY: usize = 10;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let found: Vec<(BlockRef<'_>, StrayBlank)> = context
        .with(Facet::StrayBlank)
        .iter()
        .flat_map(|(block, role)| {
            let blanks = block.facts().stray_blanks.iter();
            blanks.filter(|blank| judges(block, *role, blank)).map(|blank| (*block, *blank))
        })
        .collect();
    for kind in [BlankKind::Trailing, BlankKind::Inside, BlankKind::Several, BlankKind::Tab] {
        let of_kind: Vec<_> = found.iter().filter(|(_, blank)| blank.kind == kind).collect();
        if of_kind.len() > MANY {
            findings.extend(throughout(kind, &of_kind));
        } else {
            findings.extend(of_kind.into_iter().map(report));
        }
    }
}

/// Inside titles, headings, signatures and short lines, blanks are layout.
fn judges(block: &BlockRef<'_>, role: Role, blank: &StrayBlank) -> bool {
    const SHORT: usize = 180;
    let line = block.facts().form.ending == Ending::Bare && block.text.len() <= SHORT;
    blank.kind == BlankKind::Trailing || (role.is_prose() && !line)
}

fn report((block, blank): &(BlockRef<'_>, StrayBlank)) -> Finding {
    let message = Message::new(match blank.kind {
        BlankKind::Trailing => "L015-trailing",
        BlankKind::Inside => "L015-inside",
        BlankKind::Several => "L015-several",
        BlankKind::Tab => "L015-tab",
    });
    let range = blank.range.shifted(block.start);
    Finding::new(&RULE, range, message)
        .safe_fix(Message::new("L015-fix"), vec![TextEdit::replace(range, left_of(blank.kind))])
}

fn throughout(kind: BlankKind, blanks: &[&(BlockRef<'_>, StrayBlank)]) -> Option<Finding> {
    let place = |(block, blank): &(BlockRef<'_>, StrayBlank)| blank.range.shifted(block.start);
    let ranges: Vec<TextRange> = blanks.iter().map(|found| place(found)).collect();
    let message = Message::new(match kind {
        BlankKind::Trailing => "L015-trailing-throughout",
        BlankKind::Inside => "L015-inside-throughout",
        BlankKind::Several => "L015-several-throughout",
        BlankKind::Tab => "L015-tab-throughout",
    });
    let edits = ranges.iter().map(|range| TextEdit::replace(*range, left_of(kind))).collect();
    let title = Message::new("L015-fix-throughout").with("count", ranges.len());
    let first = *ranges.first()?;
    Some(Finding::new(&RULE, first, message.with("count", ranges.len())).safe_fix(title, edits))
}

/// What the fix leaves.
fn left_of(kind: BlankKind) -> &'static str {
    match kind {
        BlankKind::Trailing | BlankKind::Inside | BlankKind::Tab => "",
        BlankKind::Several => " ",
    }
}
