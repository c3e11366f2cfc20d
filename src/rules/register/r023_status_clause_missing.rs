//! R023: a text that is declared not to bind does not say so.

use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, missing};
use crate::rules::register::expected::FinalClause;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R023",
    name: "status-clause-missing",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A memorandum that is declared not to bind says so.

Speaks only where the front matter says `binding: false`. A sentence such as 本备忘录不产生国际法上的权利和义务 spares \
both sides a doubt.

Not reported: templates, excerpts and published texts; texts without a conclusion or with fewer than four \
numbered parts; joint statements. The title is marked, since the place of the clause is the drafter's to choose; for the same \
reason there is no fix.",
    sources: &["United States Department of State, guidance on non-binding documents", "Kenniscentrum voor beleid en regelgeving (Netherlands), memoranda of understanding"],
    examples: &[
        Example::wrong("---\nbinding: false\n---\n\n‹阿兰共和国文化部和贝里亚共和国文化部合作谅解备忘录›\n\n阿兰共和国文化部和贝里亚共和国文化部（以下简称“双方”）达成谅解如下：\n\n一、双方将鼓励文化领域的合作。\n\n二、双方将鼓励互派学者。\n\n三、经双方协商一致，可以修改本备忘录。\n\n四、本备忘录自签署之日起实施，实施期为五年。任何一方可以书面通知另一方终止本备忘录。\n\n本备忘录于2021年9月6日在贝里港签署，一式两份，每份均用阿兰文和贝里亚文写成。\n\n阿兰共和国文化部代表\t贝里亚共和国文化部代表\n"),
        Example::wrong("---\nbinding: false\n---\n\n‹阿兰共和国文化部和贝里亚共和国文化部合作谅解备忘录›\n\n阿兰共和国文化部和贝里亚共和国文化部（以下简称“双方”）达成谅解如下：\n\n一、双方将鼓励文化领域的合作。\n\n二、经双方协商一致，可以修改本备忘录。\n\n三、双方将依法保护权利人的权利。\n\n四、本备忘录自签署之日起实施，实施期为五年。任何一方可以书面通知另一方终止本备忘录。\n\n本备忘录于2021年9月6日在贝里港签署，一式两份，每份均用阿兰文和贝里亚文写成。\n\n阿兰共和国文化部代表\t贝里亚共和国文化部代表\n"),
        Example::right(short_memorandum!("一、双方将鼓励文化领域的合作。\n\n二、经双方协商一致，可以修改本备忘录。\n\n三、本备忘录自签署之日起实施，实施期为五年。任何一方可以书面通知另一方终止本备忘录。\n\n四、本备忘录不产生国际法上具有法律约束力的权利和义务。")),
        Example::right(short_memorandum!("一、双方将鼓励文化领域的合作。\n\n二、经双方协商一致，可以修改本备忘录。\n\n三、本备忘录仅表达双方的合作意愿。\n\n四、本备忘录自签署之日起实施，实施期为五年。任何一方可以书面通知另一方终止本备忘录。")),
        Example::wrong("---\nbinding: false\n---\n\n‹Memorandum of Understanding between the Ministry of Culture of the Republic of Arland and the Ministry of Culture of the Republic of Berria on Cultural Cooperation›\n\n1. The Ministries will encourage cooperation in the field of culture.\n\n2. This Memorandum may be amended by mutual consent of the Ministries.\n\n3. This Memorandum will take effect on the date of its signature.\n\n4. Either Ministry may terminate it at any time.\n\nSigned at Port Berria on 6 September 2021.\n\nFor the Ministry of Culture of the Republic of Arland\tFor the Ministry of Culture of the Republic of Berria\n"),
        Example::wrong("---\nbinding: false\n---\n\n‹Memorandum of Understanding between the Ministry of Culture of the Republic of Arland and the Ministry of Culture of the Republic of Berria on Cultural Cooperation›\n\n1. The Ministries will encourage exchanges of scholars.\n\n2. The Ministries will encourage cooperation in the field of culture.\n\n3. This Memorandum may be amended by mutual consent of the Ministries.\n\n4. This Memorandum will take effect on the date of its signature.\n\n5. Either Ministry may terminate it at any time.\n\nSigned at Port Berria on 6 September 2021.\n\nFor the Ministry of Culture of the Republic of Arland\tFor the Ministry of Culture of the Republic of Berria\n"),
        Example::right("---\nbinding: false\n---\n\nMemorandum of Understanding between the Ministry of Culture of the Republic of Arland and the Ministry of Culture of the Republic of Berria on Cultural Cooperation\n\n1. The Ministries will encourage cooperation in the field of culture.\n\n2. This Memorandum may be amended by mutual consent of the Ministries.\n\n3. This Memorandum will take effect on the date of its signature.\n\n4. Either Ministry may terminate it at any time.\n\n5. This Memorandum does not create legally binding obligations.\n\nSigned at Port Berria on 6 September 2021.\n\nFor the Ministry of Culture of the Republic of Arland\tFor the Ministry of Culture of the Republic of Berria\n"),
        Example::right("---\nbinding: false\n---\n\nMemorandum of Understanding between the Ministry of Culture of the Republic of Arland and the Ministry of Culture of the Republic of Berria on Cultural Cooperation\n\n1. The Ministries will encourage exchanges of scholars.\n\n2. The Ministries will encourage cooperation in the field of culture.\n\n3. This Memorandum may be amended by mutual consent of the Ministries.\n\n4. This Memorandum will take effect on the date of its signature.\n\n5. Either Ministry may terminate it at any time.\n\n6. This Memorandum does not create legally binding obligations.\n\nSigned at Port Berria on 6 September 2021.\n\nFor the Ministry of Culture of the Republic of Arland\tFor the Ministry of Culture of the Republic of Berria\n"),
        Example::wrong("---\nbinding: false\n---\n\n‹Mémorandum d’entente entre le Ministère de la culture de la République d’Arland et le Ministère de la culture de la République de Berria relatif à la coopération culturelle›\n\n1. Les Ministères encouragent la coopération culturelle.\n\n2. Le présent Mémorandum peut être modifié par consentement mutuel des Ministères.\n\n3. Le présent Mémorandum prend effet à la date de sa signature.\n\n4. Chaque Ministère peut y mettre fin à tout moment.\n\nSigné à Port Berria le 6 septembre 2021.\n\nPour le Ministère de la culture de la République d’Arland\tPour le Ministère de la culture de la République de Berria\n"),
        Example::wrong("---\nbinding: false\n---\n\n‹Mémorandum d’entente entre le Ministère de la culture de la République d’Arland et le Ministère de la culture de la République de Berria relatif à la coopération culturelle›\n\n1. Les Ministères favorisent les échanges de chercheurs.\n\n2. Les Ministères encouragent la coopération culturelle.\n\n3. Le présent Mémorandum peut être modifié par consentement mutuel des Ministères.\n\n4. Le présent Mémorandum prend effet à la date de sa signature.\n\n5. Chaque Ministère peut y mettre fin à tout moment.\n\nSigné à Port Berria le 6 septembre 2021.\n\nPour le Ministère de la culture de la République d’Arland\tPour le Ministère de la culture de la République de Berria\n"),
        Example::right("---\nbinding: false\n---\n\nMémorandum d’entente entre le Ministère de la culture de la République d’Arland et le Ministère de la culture de la République de Berria relatif à la coopération culturelle\n\n1. Les Ministères encouragent la coopération culturelle.\n\n2. Le présent Mémorandum peut être modifié par consentement mutuel des Ministères.\n\n3. Le présent Mémorandum prend effet à la date de sa signature.\n\n4. Chaque Ministère peut y mettre fin à tout moment.\n\n5. Le présent Mémorandum n’est pas juridiquement contraignant.\n\nSigné à Port Berria le 6 septembre 2021.\n\nPour le Ministère de la culture de la République d’Arland\tPour le Ministère de la culture de la République de Berria\n"),
        Example::right("---\nbinding: false\n---\n\nMémorandum d’entente entre le Ministère de la culture de la République d’Arland et le Ministère de la culture de la République de Berria relatif à la coopération culturelle\n\n1. Les Ministères favorisent les échanges de chercheurs.\n\n2. Les Ministères encouragent la coopération culturelle.\n\n3. Le présent Mémorandum peut être modifié par consentement mutuel des Ministères.\n\n4. Le présent Mémorandum prend effet à la date de sa signature.\n\n5. Chaque Ministère peut y mettre fin à tout moment.\n\n6. Le présent Mémorandum n’est pas juridiquement contraignant.\n\nSigné à Port Berria le 6 septembre 2021.\n\nPour le Ministère de la culture de la République d’Arland\tPour le Ministère de la culture de la République de Berria\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if context.facts.binding != Some(false) || context.facts.kind != Some(InstrumentKind::Memorandum) {
        return;
    }
    if let Some((complete, _)) = missing(context, FinalClause::NonBinding) {
        findings.push(Finding::new(&RULE, complete.title, Message::new("R023")));
    }
}
