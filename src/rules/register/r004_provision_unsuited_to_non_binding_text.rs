//! R004: provisions of treaties in a memorandum.

use crate::draft::BlockRef;
use crate::lang::clause::ClauseKind;
use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R004",
    name: "provision-unsuited-to-non-binding-text",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A memorandum without binding force holds no provisions that only a treaty can carry.

Reported: disputes that go to arbitrators or courts; privileges and immunities; liability for damage; priority over \
laws and treaties; ratification or internal legal procedures as a condition of entry into force; registration with \
the United Nations. A warning where the front matter says `binding: false`, information where it says nothing of a \
memorandum. Whether the provision stays is for a lawyer to judge; there is no fix.

Not reported: texts with `binding: true`; provisions that are denied (不提交仲裁, 不承担责任).",
    sources: &[
        "Kenniscentrum voor beleid en regelgeving (Netherlands), memoranda of understanding: unsuited provisions",
    ],
    examples: &[
        Example::wrong(
            "---\nbinding: false\n---\n\n阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、因本备忘录产生的争端将‹提交仲裁›。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、派出人员在对方境内‹享有外交特权和豁免›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、因解释或实施本备忘录产生的分歧，由双方友好协商解决，不提交仲裁。\n",
        ),
        Example::right(
            "---\nbinding: true\n---\n\n阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、因本备忘录产生的争端应提交仲裁。\n",
        ),
        Example::wrong("---\nbinding: false\n---\n\nMemorandum of Understanding between the Ministry of Culture of the Republic of Arland and the Ministry of Culture of the Republic of Berria on Cultural Cooperation\n\n1. The Ministries will encourage cooperation in the field of culture.\n\n2. This Memorandum may be amended by mutual consent of the Ministries.\n\n3. This Memorandum will take effect on the date of its signature.\n\n4. Either Ministry may terminate it at any time.\n\n5. Disputes will be ‹submitted to arbitration›.\n\n6. This Memorandum does not create legally binding obligations.\n\nSigned at Port Berria on 6 September 2021.\n\nFor the Ministry of Culture of the Republic of Arland\tFor the Ministry of Culture of the Republic of Berria\n"),
        Example::wrong("---\nbinding: false\n---\n\nMemorandum of Understanding between the Ministry of Culture of the Republic of Arland and the Ministry of Culture of the Republic of Berria on Cultural Cooperation\n\n1. The Ministries will encourage cooperation in the field of culture.\n\n2. This Memorandum may be amended by mutual consent of the Ministries.\n\n3. This Memorandum will take effect on the date of its signature.\n\n4. Either Ministry may terminate it at any time.\n\n5. Their staff will ‹enjoy privileges› in the host State.\n\n6. This Memorandum does not create legally binding obligations.\n\nSigned at Port Berria on 6 September 2021.\n\nFor the Ministry of Culture of the Republic of Arland\tFor the Ministry of Culture of the Republic of Berria\n"),
        Example::right("---\nbinding: false\n---\n\nMemorandum of Understanding between the Ministry of Culture of the Republic of Arland and the Ministry of Culture of the Republic of Berria on Cultural Cooperation\n\n1. The Ministries will encourage cooperation in the field of culture.\n\n2. This Memorandum may be amended by mutual consent of the Ministries.\n\n3. This Memorandum will take effect on the date of its signature.\n\n4. Either Ministry may terminate it at any time.\n\n5. Disputes will not be submitted to arbitration.\n\n6. This Memorandum does not create legally binding obligations.\n\nSigned at Port Berria on 6 September 2021.\n\nFor the Ministry of Culture of the Republic of Arland\tFor the Ministry of Culture of the Republic of Berria\n"),
        Example::right("---\nbinding: false\n---\n\nMemorandum of Understanding between the Ministry of Culture of the Republic of Arland and the Ministry of Culture of the Republic of Berria on Cultural Cooperation\n\n1. The Ministries will encourage cooperation in the field of culture.\n\n2. This Memorandum may be amended by mutual consent of the Ministries.\n\n3. This Memorandum will take effect on the date of its signature.\n\n4. Either Ministry may terminate it at any time.\n\n5. Differences will be settled by consultation.\n\n6. This Memorandum does not create legally binding obligations.\n\nSigned at Port Berria on 6 September 2021.\n\nFor the Ministry of Culture of the Republic of Arland\tFor the Ministry of Culture of the Republic of Berria\n"),
        Example::wrong("---\nbinding: false\n---\n\nMémorandum d’entente entre le Ministère de la culture de la République d’Arland et le Ministère de la culture de la République de Berria relatif à la coopération culturelle\n\n1. Les Ministères encouragent la coopération culturelle.\n\n2. Le présent Mémorandum peut être modifié par consentement mutuel des Ministères.\n\n3. Le présent Mémorandum prend effet à la date de sa signature.\n\n4. Chaque Ministère peut y mettre fin à tout moment.\n\n5. Les différends sont ‹soumis à l’arbitrage›.\n\n6. Le présent Mémorandum n’est pas juridiquement contraignant.\n\nSigné à Port Berria le 6 septembre 2021.\n\nPour le Ministère de la culture de la République d’Arland\tPour le Ministère de la culture de la République de Berria\n"),
        Example::wrong("---\nbinding: false\n---\n\nMémorandum d’entente entre le Ministère de la culture de la République d’Arland et le Ministère de la culture de la République de Berria relatif à la coopération culturelle\n\n1. Les Ministères encouragent la coopération culturelle.\n\n2. Le présent Mémorandum peut être modifié par consentement mutuel des Ministères.\n\n3. Le présent Mémorandum prend effet à la date de sa signature.\n\n4. Chaque Ministère peut y mettre fin à tout moment.\n\n5. Leur personnel ‹jouit de privilèges› dans l’État hôte.\n\n6. Le présent Mémorandum n’est pas juridiquement contraignant.\n\nSigné à Port Berria le 6 septembre 2021.\n\nPour le Ministère de la culture de la République d’Arland\tPour le Ministère de la culture de la République de Berria\n"),
        Example::right("---\nbinding: false\n---\n\nMémorandum d’entente entre le Ministère de la culture de la République d’Arland et le Ministère de la culture de la République de Berria relatif à la coopération culturelle\n\n1. Les Ministères encouragent la coopération culturelle.\n\n2. Le présent Mémorandum peut être modifié par consentement mutuel des Ministères.\n\n3. Le présent Mémorandum prend effet à la date de sa signature.\n\n4. Chaque Ministère peut y mettre fin à tout moment.\n\n5. Les différends ne sont pas soumis à l’arbitrage.\n\n6. Le présent Mémorandum n’est pas juridiquement contraignant.\n\nSigné à Port Berria le 6 septembre 2021.\n\nPour le Ministère de la culture de la République d’Arland\tPour le Ministère de la culture de la République de Berria\n"),
        Example::right("---\nbinding: false\n---\n\nMémorandum d’entente entre le Ministère de la culture de la République d’Arland et le Ministère de la culture de la République de Berria relatif à la coopération culturelle\n\n1. Les Ministères encouragent la coopération culturelle.\n\n2. Le présent Mémorandum peut être modifié par consentement mutuel des Ministères.\n\n3. Le présent Mémorandum prend effet à la date de sa signature.\n\n4. Chaque Ministère peut y mettre fin à tout moment.\n\n5. Les divergences sont réglées par voie de consultation.\n\n6. Le présent Mémorandum n’est pas juridiquement contraignant.\n\nSigné à Port Berria le 6 septembre 2021.\n\nPour le Ministère de la culture de la République d’Arland\tPour le Ministère de la culture de la République de Berria\n"),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Clause]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let severity = match (context.facts.binding, context.facts.kind) {
        (Some(false), _) => Severity::Warning,
        (None, Some(InstrumentKind::Memorandum)) => Severity::Info,
        (Some(true), _) | (None, _) => return,
    };
    if !matches!(role, Role::Numbered | Role::Body) {
        return;
    }
    for clause in &block.facts().clauses {
        let Some(id) = unsuited(clause.kind) else { continue };
        let message =
            Message::new("R004").with("found", clause.range.of(block.text)).with("matter", Message::new(id));
        findings.push(Finding::new(&RULE, clause.range.shifted(block.start), message).at(severity));
    }
}

/// The name of what a clause regulates, where only a treaty can.
const fn unsuited(kind: ClauseKind) -> Option<&'static str> {
    match kind {
        ClauseKind::Adjudication => Some("R004-adjudication"),
        ClauseKind::Privileges => Some("R004-privileges"),
        ClauseKind::Liability => Some("R004-liability"),
        ClauseKind::Priority => Some("R004-priority"),
        ClauseKind::LegalProcedures => Some("R004-procedures"),
        ClauseKind::Registration => Some("R004-registration"),
        ClauseKind::Accession
        | ClauseKind::EntryIntoForce(_)
        | ClauseKind::ProvisionalApplication(_)
        | ClauseKind::Duration
        | ClauseKind::Termination
        | ClauseKind::Amendment
        | ClauseKind::Disputes
        | ClauseKind::OtherTreaties
        | ClauseKind::Reservations
        | ClauseKind::Depositary
        | ClauseKind::Annexes
        | ClauseKind::NonBinding
        | ClauseKind::Salutation
        | ClauseKind::Greeting
        | ClauseKind::Testimonium
        | ClauseKind::Compliment => None,
    }
}
