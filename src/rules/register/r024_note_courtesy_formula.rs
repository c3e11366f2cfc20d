//! R024: courtesies of notes.

use crate::config::front_matter::Stage;
use crate::draft::BlockRef;
use crate::lang::clause::{Clause, ClauseKind};
use crate::lang::wording::WordingKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::words::words_of;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R024",
    name: "note-courtesy-formula",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A note verbale opens with compliments, closes with assurances of esteem, and speaks in the third person throughout.

Reported: a note that opens with 向…致意 and does not close with 顺致…敬意 or its like; a note verbale (`kind: \
note-verbale`) that closes so without having opened; words of the first person (我部, 我国, 我馆) in a note that opens \
with compliments.

Not reported: first-person notes, which have a salutation (阁下); templates and excerpts; notes that shorten courtesies \
on purpose, for which a reason beside the suppression is enough.",
    sources: &["practice: 致意, 顺致最崇高的敬意"],
    examples: &[
        Example::wrong("---\nkind: note-verbale\n---\n\n（2022）阿外字第5号\n\n贝里亚共和国大使馆：\n\n‹阿兰共和国外交部向贝里亚共和国大使馆致意›。外交部谨通知，会议将于2022年9月15日举行。\n\n阿兰共和国外交部\n"),
        Example::wrong("---\nkind: note-verbale\n---\n\n（2022）阿外字第5号\n\n贝里亚共和国大使馆：\n\n外交部谨通知，会议将于2022年9月15日举行。\n\n‹顺致最崇高的敬意›。\n\n阿兰共和国外交部\n"),
        Example::wrong("---\nkind: note-verbale\n---\n\n（2022）阿外字第5号\n\n贝里亚共和国大使馆：\n\n阿兰共和国外交部向贝里亚共和国大使馆致意。‹我部›谨通知，会议将于2022年9月15日举行。\n\n顺致最崇高的敬意。\n\n阿兰共和国外交部\n"),
        Example::right("---\nkind: note-verbale\n---\n\n（2022）阿外字第5号\n\n贝里亚共和国大使馆：\n\n阿兰共和国外交部向贝里亚共和国大使馆致意。外交部谨通知，会议将于2022年9月15日举行。\n\n顺致最崇高的敬意。\n\n阿兰共和国外交部\n"),
        Example::right("---\nkind: note-verbale\n---\n\n（2022）阿外字第5号\n\n贝里亚共和国大使馆：\n\n阿兰共和国外交部向贝里亚共和国大使馆致意，并通知如下：外交部谨通知，会议将于2022年9月15日举行。\n\n外交部借此机会再次向大使馆致以崇高的敬意。\n\n阿兰共和国外交部\n"),
        Example::wrong("---\nkind: note-verbale\n---\n\n‹The Ministry of Foreign Affairs of the Republic of Arland presents its compliments to the Embassy of the Republic of Berria›.\n\nThe Ministry has the honour to inform the Embassy that the meeting will be held on 15 September 2022.\n"),
        Example::wrong("---\nkind: note-verbale\n---\n\nThe Ministry has the honour to inform the Embassy that the meeting will be held on 15 September 2022.\n\n‹The Ministry avails itself of this opportunity to renew to the Embassy the assurances of its highest consideration›.\n"),
        Example::right("---\nkind: note-verbale\n---\n\nThe Ministry of Foreign Affairs of the Republic of Arland presents its compliments to the Embassy of the Republic of Berria.\n\nThe Ministry has the honour to inform the Embassy that the meeting will be held on 15 September 2022.\n\nThe Ministry avails itself of this opportunity to renew to the Embassy the assurances of its highest consideration.\n"),
        Example::right("---\nkind: note-verbale\n---\n\nThe Ministry of Foreign Affairs of the Republic of Arland presents its compliments to the Embassy of the Republic of Berria and has the honour to state the following.\n\nThe Ministry has the honour to inform the Embassy that the meeting will be held on 15 September 2022.\n\nThe Ministry avails itself of this opportunity to renew to the Embassy the assurances of its highest consideration.\n"),
        Example::wrong("---\nkind: note-verbale\n---\n\n‹Le Ministère des affaires étrangères de la République d’Arland présente ses compliments à l’Ambassade de la République de Berria›.\n\nLe Ministère a l’honneur d’informer l’Ambassade que la réunion se tiendra le 15 septembre 2022.\n"),
        Example::wrong("---\nkind: note-verbale\n---\n\nLe Ministère a l’honneur d’informer l’Ambassade que la réunion se tiendra le 15 septembre 2022.\n\n‹Le Ministère saisit cette occasion pour renouveler à l’Ambassade les assurances de sa très haute considération›.\n"),
        Example::right("---\nkind: note-verbale\n---\n\nLe Ministère des affaires étrangères de la République d’Arland présente ses compliments à l’Ambassade de la République de Berria.\n\nLe Ministère a l’honneur d’informer l’Ambassade que la réunion se tiendra le 15 septembre 2022.\n\nLe Ministère saisit cette occasion pour renouveler à l’Ambassade les assurances de sa très haute considération.\n"),
        Example::right("---\nkind: note-verbale\n---\n\nLe Ministère des affaires étrangères de la République d’Arland présente ses compliments à l’Ambassade de la République de Berria et a l’honneur de lui faire savoir ce qui suit.\n\nLe Ministère a l’honneur d’informer l’Ambassade que la réunion se tiendra le 15 septembre 2022.\n\nLe Ministère saisit cette occasion pour renouveler à l’Ambassade les assurances de sa très haute considération.\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Clause, Facet::Wording]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if matches!(context.stage, Stage::Template | Stage::Excerpt) {
        return;
    }
    let greeting = first(context, ClauseKind::Greeting);
    let compliment = first(context, ClauseKind::Compliment);
    match (greeting, compliment) {
        (Some(greeting), None) => findings.push(Finding::new(&RULE, greeting, Message::new("R024-closing"))),
        (None, Some(compliment))
            if context.declared.is_note() && first(context, ClauseKind::Salutation).is_none() =>
        {
            findings.push(Finding::new(&RULE, compliment, Message::new("R024-opening")));
        }
        (Some(_) | None, Some(_)) | (None, None) => {}
    }
    if greeting.is_some() {
        findings.extend(in_first_person(context));
    }
}

/// The place of the first clause of a kind.
fn first(context: &InstrumentContext<'_>, kind: ClauseKind) -> Option<TextRange> {
    let place = |block: &BlockRef<'_>, clause: &Clause| clause.range.shifted(block.start);
    context.with(Facet::Clause).iter().find_map(|(block, _)| {
        let clause = block.facts().clauses.iter().find(|clause| clause.kind == kind)?;
        Some(place(block, clause))
    })
}

fn in_first_person<'a>(context: &InstrumentContext<'a>) -> impl Iterator<Item = Finding> + use<'a> {
    let context = *context;
    context.with(Facet::Wording).iter().flat_map(move |(block, _)| {
        words_of(&context, block, &[WordingKind::FirstPerson]).map(move |wording| {
            let found = wording.range.of(block.text);
            let message = Message::new("R024-person").with("found", found).with("count", 1u32);
            Finding::new(&RULE, wording.range.shifted(block.start), message).grouped(found)
        })
    })
}
