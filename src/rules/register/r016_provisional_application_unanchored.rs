//! R016: provisional application without beginning and end.

use crate::draft::BlockRef;
use crate::lang::clause::{Clause, ClauseKind, ProvisionalTerm};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, has_clause, own_clauses};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R016",
    name: "provisional-application-unanchored",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Provisional application begins on a date or an event, and ends with entry into force.

Reported where the clause says neither from when nor until when, and where no clause says when the instrument enters \
into force, so that provisional application would have no end.

Not reported: a clause with one of the two in an instrument that says when it enters into force.",
    sources: &["Vienna Convention on the Law of Treaties, article 25"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 ‹本协定临时适用›。\n\n第二条 本协定自互换批准书之日起生效。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 ‹本协定自签署之日起临时适用›。\n\n第二条 双方可以修改本协定。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起至生效之日临时适用。\n\n第二条 本协定自互换批准书之日起生效。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起临时适用。\n\n第二条 本协定自互换批准书之日起生效。\n"),
        Example::wrong("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of the exchange of instruments of ratification. ‹This Agreement shall be applied provisionally›. This Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\n‹The provisions of this Agreement shall apply provisionally›.\n\nArticle 5\n\nThis Agreement shall enter into force on the date of the exchange of instruments of ratification.\n\nArticle 6\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of the exchange of instruments of ratification. This Agreement shall be applied provisionally from the date of its signature. This Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of the exchange of instruments of ratification. Pending its entry into force this Agreement shall be applied provisionally. This Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de l’échange des instruments de ratification. ‹Le présent Accord s’applique à titre provisoire›. Le présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::wrong("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\n‹Le présent Accord est appliqué provisoirement›.\n\nArticle 5\n\nLe présent Accord entre en vigueur à la date de l’échange des instruments de ratification.\n\nArticle 6\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de l’échange des instruments de ratification. Le présent Accord s’applique à titre provisoire à compter de sa signature. Le présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de l’échange des instruments de ratification. Jusqu’à son entrée en vigueur, le présent Accord s’applique à titre provisoire. Le présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let enters = has_clause(context, |kind| matches!(kind, ClauseKind::EntryIntoForce(_)));
    for (block, clause) in own_clauses(context) {
        let Some(term) = term(clause) else { continue };
        let id = match (term, enters) {
            (ProvisionalTerm { begins: false, ends: false }, _) => "R016",
            (ProvisionalTerm { ends: false, .. }, false) => "R016-no-end",
            (ProvisionalTerm { .. }, _) => continue,
        };
        findings.push(report(&block, clause, id));
    }
}

fn report(block: &BlockRef<'_>, clause: &Clause, id: &'static str) -> Finding {
    Finding::new(&RULE, clause.range.shifted(block.start), Message::new(id))
}

const fn term(clause: &Clause) -> Option<ProvisionalTerm> {
    match clause.kind {
        ClauseKind::ProvisionalApplication(term) => Some(term),
        _ => None,
    }
}
