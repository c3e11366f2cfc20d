//! D015: a date is spoken of as to come or as past, and it is the other by the date of the text.

use crate::draft::BlockRef;
use crate::lang::entity::{InstrumentKind, Tense};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::sentence::sentence_around;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D015",
    name: "tense-against-date",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Calendar,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
What a text says is to come (将于2022年3月) lies behind its own date, and what it says has happened lies before.

Only words directly beside the date count: 将, 拟, 计划 before it, 已, 成功, 圆满 behind it; verbs for what is held, \
with or without a place (will be held in, se tiendra, состоится). Dates without a day are compared by month or year.

Not reported: Chinese verbs without such words, which have no tense (2022年11月在上海举办的…), and participles (the forum held in); sentences that report what was decided or announced; sentences that name \
another, earlier date, from which the future may be seen; texts whose date is known only from the meeting that they \
open with; texts other than joint statements, declarations, communiqués and resolutions.",
    sources: &["calendar"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将于‹2022年3月›举行论坛。\n\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方对‹2022年11月›成功举办论坛表示满意。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎2022年3月举行的论坛，支持阿方2022年11月在阿兰堡举办博览会，将于2022年9月举行磋商。\n\n2022年9月15日于贝里港\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方回顾，2020年商定将于2021年举行论坛。\n\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe next forum will be held in Port Berri in ‹March 2022›.\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\nDéclaration commune de la République d’Arland et de la République de Berria\n\nL’exposition a été organisée à Arlandville en ‹novembre 2022›.\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\nСовместное заявление Республики Арланд и Республики Беррия\n\nСледующий форум состоится в Порт-Беррии в ‹марте 2022 года›.\n",
        ),
        Example::right(
            "---\ndate: 2022-09-15\n---\n\nJoint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides welcome the forum that was held in Port Berri in March 2022. The next one will be held in November 2022.\n",
        ),
        Example::right(
            "---\ndate: 2022-09-15\n---\n\nDéclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties saluent le forum qui s’est tenu à Arlandville en mars 2022. Le suivant se tiendra en novembre 2022.\n",
        ),
        Example::right(
            "---\ndate: 2022-09-15\n---\n\nСовместное заявление Республики Арланд и Республики Беррия\n\nСтороны напоминают, что решили провести форум, который состоится в марте 2022 года.\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Date]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let judged = context.facts.kind.is_some_and(is_judged) && role.is_prose();
    let Some(text) = context.facts.date.filter(|date| date.certain && judged) else { return };
    let tense = block.language().spec().tense;
    let dates = &block.facts().dates;
    for (at, mention) in
        dates.iter().enumerate().filter(|(_, date)| date.start().exists() && date.end().exists())
    {
        let id = match tense(block.text, mention.range) {
            Tense::Future if text.date.is_after(mention.end()) => "D015-future",
            Tense::Past if mention.start().is_after(text.date) => "D015-past",
            Tense::Future | Tense::Past | Tense::Unsaid => continue,
        };
        let sentence = sentence_around(block.text, mention.range.start);
        let earlier = dates.iter().take(at).any(|date| sentence.covers(date.range));
        let cited = block.facts().citations.iter().any(|citation| {
            let bound = citation.date.is_some_and(|date| date.index as usize == at);
            citation.range.overlaps(mention.range) || (bound && !citation.prospective)
        });
        if earlier || cited {
            continue;
        }
        let written = (block.language().spec().date)(text.date, mention.numerals);
        let message = Message::new(id).with("date", mention.range.of(block.text)).with("text", written);
        findings.push(Finding::new(&RULE, mention.range.shifted(block.start), message));
    }
}

const fn is_judged(kind: InstrumentKind) -> bool {
    matches!(
        kind,
        InstrumentKind::JointStatement
            | InstrumentKind::JointDeclaration
            | InstrumentKind::Communique
            | InstrumentKind::Resolution
            | InstrumentKind::Memorandum
    )
}
