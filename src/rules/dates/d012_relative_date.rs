//! D012: a word names a time only as seen from the day of the text.

use crate::draft::BlockRef;
use crate::lang::date::PartialDate;
use crate::lang::entity::{InstrumentKind, NumeralSystem, RelativeDate, RelativeMeaning};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D012",
    name: "relative-date",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A time is named by its date, not as seen from the day of the text (今年, 明年, 上月, 日前; \
this year, next year, last month; в будущем году).

Such words lose their meaning when the text is read later. Where the date of the text is known, the fix writes the \
year or the month. In joint statements, declarations and communiqués, which often keep 今年, it is a hint.

Not reported: 近年来, 当前, 目前, 今后, which are no dates; the same characters in other words (当今年轻人, 以上月份; in the next year); \
quotations and titles; texts that are no instruments.",
    sources: &["practice of official documents: times are given by their dates"],
    examples: &[
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\n阿兰共和国政府和贝里亚共和国政府旅游合作协定\n\n双方将于‹明年›举行首届论坛。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方高度评价‹上月›举行的磋商。\n\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\nAgreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Tourism\n\nThe Parties shall hold the first forum ‹next year›.\n",
        ),
        Example::right(
            "---\ndate: 2022-09-15\n---\n\nAgreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Tourism\n\nThe Parties shall hold the first forum in 2023, and the second in the next year.\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n近年来，双方合作不断发展。当前，双方将于2023年举行首届论坛。\n\n2022年9月15日于贝里港\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持当今年轻人交流，签署之日前的合同继续有效。\n\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\nСоглашение между Правительством Республики Арланд и Правительством Республики Беррия о туризме\n\nСтатья 1\n\nСтороны проводят первый форум в ‹будущем году›.\n",
        ),
        Example::right(
            "---\ndate: 2022-09-15\n---\n\nСоглашение между Правительством Республики Арланд и Правительством Республики Беррия о туризме\n\nСтатья 1\n\nСтороны проводят первый форум в 2023 году, а второй – в следующем году.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nPort Berria, le 6 septembre 2021\n\nLes deux parties déclarent ce qui suit\u{a0}:\n\nElles se réuniront ‹l’année prochaine› à Arlandville.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nPort Berria, le 6 septembre 2021\n\nLes deux parties déclarent ce qui suit\u{a0}:\n\nElles se sont réunies ‹le mois dernier› à Arlandville.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nPort Berria, le 6 septembre 2021\n\nLes deux parties déclarent ce qui suit\u{a0}:\n\nElles se réuniront en 2022 à Arlandville.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nPort Berria, le 6 septembre 2021\n\nLes deux parties déclarent ce qui suit\u{a0}:\n\nElles se réunissent au cours de la dernière année du programme.\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::RelativeDate]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let Some(severity) = context.facts.kind.and_then(severity).filter(|_| role.is_prose()) else { return };
    let titles: Vec<_> = block.facts().citations.iter().map(|citation| citation.range).collect();
    for relative in &block.facts().relative_dates {
        if !titles.iter().any(|title| title.overlaps(relative.range)) && !is_quoted(block.text, relative) {
            findings.push(report(context, block, relative).at(severity));
        }
    }
}

const fn severity(kind: InstrumentKind) -> Option<Severity> {
    match kind {
        InstrumentKind::Treaty
        | InstrumentKind::Agreement
        | InstrumentKind::Convention
        | InstrumentKind::Protocol
        | InstrumentKind::Charter
        | InstrumentKind::Memorandum
        | InstrumentKind::Resolution
        | InstrumentKind::ExchangeOfNotes
        | InstrumentKind::Minutes => Some(Severity::Info),
        InstrumentKind::JointStatement | InstrumentKind::JointDeclaration | InstrumentKind::Communique => {
            Some(Severity::Hint)
        }
        InstrumentKind::Note | InstrumentKind::Plan | InstrumentKind::Initiative | InstrumentKind::Act => {
            None
        }
    }
}

/// Whether more quotation marks open before the word than close.
fn is_quoted(text: &str, relative: &RelativeDate) -> bool {
    let before = text.get(..relative.range.start as usize).unwrap_or_default();
    before.matches(['“', '「', '『', '«']).count() > before.matches(['”', '」', '』', '»']).count()
}

fn report(context: &InstrumentContext<'_>, block: &BlockRef<'_>, relative: &RelativeDate) -> Finding {
    let range = relative.range.shifted(block.start);
    let words = relative.range.of(block.text);
    let finding = Finding::new(&RULE, range, Message::new("D012").with("words", words));
    let date = context.facts.date.filter(|date| date.certain);
    let Some(meant) = date.and_then(|date| meant(relative.meaning, date.date)) else { return finding };
    let date = (block.language().spec().date)(meant, NumeralSystem::Arabic);
    let written = format!("{}{date}", relative.lead);
    let edit = TextEdit::replace(range, written.as_str());
    finding.unsafe_fix(Message::new("D012-fix").with("date", written), vec![edit])
}

/// The year or the month that is meant in a text of this date.
fn meant(meaning: RelativeMeaning, on: PartialDate) -> Option<PartialDate> {
    match meaning {
        RelativeMeaning::Year(years) => Some(PartialDate::year(on.year + i16::from(years))),
        RelativeMeaning::Month(months) => {
            let month = i16::from(on.month?) - 1 + i16::from(months);
            let number = u8::try_from(month.rem_euclid(12) + 1).ok()?;
            Some(PartialDate::month(on.year + month.div_euclid(12), number))
        }
        RelativeMeaning::Vague => None,
    }
}
