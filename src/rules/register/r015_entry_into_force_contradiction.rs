//! R015: two conditions of entry into force.

use crate::draft::BlockRef;
use crate::lang::clause::{Clause, ClauseKind, EntryCondition};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, own_clauses};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R015",
    name: "entry-into-force-contradiction",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
An instrument enters into force on one condition.

Reported at the second of two clauses that make the whole instrument enter into force on different events (signature, \
exchange or deposit of instruments of ratification, notification), or the same event with different delays.

Not reported: provisional application; clauses on amendments, on termination and on states that join later; annexes \
and quoted amendments; clauses that combine several events.",
    sources: &["practice: one condition", "Vienna Convention on the Law of Treaties, article 24"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起生效。\n\n第二条 ‹本协定须经批准，自互换批准书之日起生效›。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自双方互换批准书之日起第三十日生效。\n\n第二条 ‹本协定自双方互换批准书之日起第六十日生效›。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起临时适用。\n\n第二条 本协定须经批准，自互换批准书之日起生效。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起生效。\n\n第二条 本协定的修正案自双方相互书面通知完成国内法律程序之日起生效。\n"),
        Example::wrong("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\n‹This Agreement shall enter into force on the date of the exchange of instruments of ratification›. This Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nArticle 6\n\n‹This Agreement shall enter into force on the date of the exchange of instruments of ratification›.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nArticle 6\n\nAmendments shall enter into force on the date of the exchange of diplomatic notes.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of the exchange of instruments of ratification. This Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\n‹Le présent Accord entre en vigueur à la date de l’échange des instruments de ratification›. Le présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::wrong("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nArticle 6\n\n‹Le présent Accord entre en vigueur à la date de l’échange des instruments de ratification›.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nArticle 6\n\nLes amendements entrent en vigueur à la date de l’échange de notes diplomatiques.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de l’échange des instruments de ratification. Le présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let mut entries =
        own_clauses(context).filter_map(|(block, clause)| Some((block, clause, condition(clause)?)));
    let Some((first_block, first, usual)) = entries.next() else { return };
    let others = entries.filter(|(_, _, condition)| *condition != usual);
    findings.extend(others.map(|(block, clause, _)| {
        let message = Message::new("R015")
            .with("found", clause.range.of(block.text))
            .with("other", first.range.of(first_block.text));
        Finding::new(&RULE, place(&block, clause), message)
            .related(place(&first_block, first), Message::new("R015-related"))
    }));
}

fn place(block: &BlockRef<'_>, clause: &Clause) -> crate::text::TextRange {
    clause.range.shifted(block.start)
}

const fn condition(clause: &Clause) -> Option<EntryCondition> {
    match clause.kind {
        ClauseKind::EntryIntoForce(condition) => condition,
        _ => None,
    }
}
