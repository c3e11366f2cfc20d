//! R014: those who sign act for another level than the title names.

use crate::draft::BlockRef;
use crate::lang::entity::{InstrumentKind, SignatureColumn};
use crate::messages::Message;
use crate::registry::{NameForm, PartyMention};
use crate::rules::context::InstrumentContext;
use crate::rules::register::is_treaty;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R014",
    name: "signatory-level-mismatch",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Title, preamble and signatures name the parties at one level: state, government or ministry.

Reported where the title is in the name of governments, and the parties open the preamble or sign as states \
(阿兰共和国代表), and the other way round; so too between a government and a ministry. There is no fix, since either side may \
be wrong.

Not reported: the office of a person who signs, since a minister may sign for the government; parties that the \
records do not know; titles in which the two parties stand at different levels; statements and notes.",
    sources: &[
        "Law of the People's Republic of China on the Procedure of the Conclusion of Treaties, article 4",
        "缔结条约管理办法, article 5",
    ],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n‹阿兰共和国›代表\t‹贝里亚共和国›代表\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国引渡条约\n\n‹阿兰共和国政府和贝里亚共和国政府›（以下简称“双方”），协议如下：\n\n第一条 双方相互引渡。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国外交部长\t贝里亚共和国外交部长\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(
        Facets::of(&[Facet::Signature, Facet::Opening, Facet::Structure]),
        check,
    ),
};

/// In whose name an instrument is concluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    State,
    Government,
    Ministry,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let judged = is_treaty(context) || context.facts.kind == Some(InstrumentKind::Memorandum);
    let Some(level) = title_level(context).filter(|_| judged) else { return };
    for (block, role) in context.with(Facet::Opening) {
        if *role == Role::Preamble {
            findings.extend(opened(context, block, level));
        }
    }
    for (block, role) in context.with(Facet::Signature) {
        if *role == Role::Signature {
            findings.extend(signed(context, block, level));
        }
    }
}

/// The level at which the title names both parties.
fn title_level(context: &InstrumentContext<'_>) -> Option<Level> {
    let title = context.instrument.instrument().title?;
    let line = context.instrument.block(title.first)?;
    let (_, level) = pair(context, &line)?;
    Some(level)
}

/// Two parties at the start of a paragraph, and their common level.
fn pair(context: &InstrumentContext<'_>, block: &BlockRef<'_>) -> Option<(TextRange, Level)> {
    let mentions = context.registry.parties().mentions(block.text);
    let [first, second, ..] = mentions.as_slice() else { return None };
    let at_start =
        block.text.get(..first.range.start as usize).is_some_and(|before| before.trim().is_empty());
    let gap = TextRange::new(first.range.end, second.range.start).of(block.text);
    let joined = (block.language().spec().joins)(gap);
    let level = match (first.form, second.form) {
        (NameForm::Government, NameForm::Government) => Level::Government,
        (NameForm::Government, _) | (_, NameForm::Government) => return None,
        _ if joined => Level::State,
        _ if !gap.contains(['，', '。', '、', '；', '（', '《', ',']) => Level::Ministry,
        _ => return None,
    };
    let range = TextRange::new(first.range.start, second.range.end);
    (at_start && first.party != second.party).then_some((range, level))
}

/// The parties that open the preamble at another level.
fn opened(context: &InstrumentContext<'_>, block: &BlockRef<'_>, level: Level) -> Option<Finding> {
    let (range, found) = pair(context, block)?;
    (found != level && found != Level::Ministry).then(|| report(block, range, found, level))
}

/// The parties that sign at another level.
fn signed(context: &InstrumentContext<'_>, block: &BlockRef<'_>, level: Level) -> Vec<Finding> {
    let spec = block.language().spec();
    let columns = (spec.signature_columns)(block.text);
    let judged = columns
        .iter()
        .filter(|column| column.office.is_some_and(|office| (spec.is_representative)(office.of(block.text))));
    let found = judged.filter_map(|column| Some((column.party?, column_level(context, block, column)?)));
    found
        .filter(|(_, found)| *found != level)
        .map(|(party, found)| report(block, party, found, level))
        .collect()
}

fn column_level(
    context: &InstrumentContext<'_>,
    block: &BlockRef<'_>,
    column: &SignatureColumn,
) -> Option<Level> {
    let party = column.party?;
    let words = party.of(block.text);
    let mentions = context.registry.parties().mentions(words);
    let mention: &PartyMention = mentions.first().filter(|mention| mention.range.start == 0)?;
    let whole = mention.range.end as usize == words.trim_end().len();
    Some(match (whole, mention.form) {
        (true, NameForm::Government) => Level::Government,
        (true, NameForm::Full | NameForm::Short | NameForm::Other) => Level::State,
        (false, _) => Level::Ministry,
    })
}

fn report(block: &BlockRef<'_>, range: TextRange, found: Level, level: Level) -> Finding {
    let message = Message::new("R014")
        .with("party", range.of(block.text))
        .with("found", Message::new(level_id(found)))
        .with("level", Message::new(level_id(level)));
    Finding::new(&RULE, range.shifted(block.start), message)
}

const fn level_id(level: Level) -> &'static str {
    match level {
        Level::State => "R014-state",
        Level::Government => "R014-government",
        Level::Ministry => "R014-ministry",
    }
}
