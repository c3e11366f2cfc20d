//! R009: no statement of languages and authenticity.

use crate::draft::BlockRef;
use crate::lang::clause::Originals;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, Complete, missing, own_originals};
use crate::rules::register::expected::{FinalClause, Sort};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R009",
    name: "languages-clause-missing",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A treaty says in which languages it is done, and that its texts are equally authentic.

Reported at the conclusion, or at the title where there is none: no language is named; or two and more are named, \
and nothing is said of their authority (同等作准, 同等效力, or that one of them prevails).

Not reported: templates, excerpts and published texts; texts without a conclusion or with fewer than four numbered \
parts; treaties in one language, for which naming it suffices; memoranda and joint statements. There is no fix for \
what is missing, since the languages are for the parties to choose.

Where the house's profile gives an `authentic-phrase` for the language of the text, another phrase (具有同等效力 for \
同等作准) is an information, in instruments of every kind; the fix writes the phrase of the house.",
    sources: &["Law of the People's Republic of China on the Procedure of the Conclusion of Treaties, article 13", "Vienna Convention on the Law of Treaties, article 33"],
    examples: &[
        Example::wrong(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。", "‹本协定于2021年9月6日在贝里港签订。›")),
        Example::wrong(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。", "‹本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成。›")),
        Example::right(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。", "本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。")),
        Example::right(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。", "本协定于2021年9月6日在贝里港签订，一式两份，用英文写成。")),
        Example::wrong("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\n‹DONE at Port Berria on 6 September 2021.›\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\n‹DONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages.›\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nThe Parties shall encourage exchanges of scholars.\n\nArticle 3\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 4\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 5\n\nThis Agreement shall enter into force on the date of its signature. This Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\n‹Fait à Port Berria le 6 septembre 2021.›\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::wrong("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\n‹Fait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française.›\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nLes Parties favorisent les échanges de chercheurs.\n\nArticle 3\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 4\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 5\n\nLe présent Accord entre en vigueur à la date de sa signature. Le présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if let Some((complete, _)) = missing(context, FinalClause::Languages) {
        let place = conclusion(context).unwrap_or(complete.title);
        findings.push(Finding::new(&RULE, place, Message::new("R009")));
    } else {
        findings.extend(unclear(context));
    }
    findings.extend(
        own_originals(context).filter_map(|(block, said)| phrase_of_the_house(context, &block, said)),
    );
}

/// A phrase on authenticity that is not the one of the house.
fn phrase_of_the_house(
    context: &InstrumentContext<'_>,
    block: &BlockRef<'_>,
    said: &Originals,
) -> Option<Finding> {
    let phrases = context.profile.authentic_phrases(block.language().tag());
    let (phrase, found) = (phrases.first()?, said.authentic?);
    if phrases.iter().any(|phrase| block.text.contains(phrase.as_str())) {
        return None;
    }
    let range = found.shifted(block.start);
    let message =
        Message::new("R009-phrase").with("found", found.of(block.text)).with("phrase", phrase.as_str());
    let fix = Message::new("R009-phrase-fix").with("phrase", phrase.as_str());
    let edit = TextEdit::replace(range, phrase.as_str());
    Some(Finding::new(&RULE, range, message).at(Severity::Info).unsafe_fix(fix, vec![edit]))
}

/// The last paragraph of the testimonium.
fn conclusion(context: &InstrumentContext<'_>) -> Option<TextRange> {
    let mut blocks = context.with(Facet::Testimonium).iter();
    blocks.rfind(|(_, role)| role.concludes()).map(|(block, _)| block.trimmed())
}

/// Several languages of which none is said to be authentic.
fn unclear(context: &InstrumentContext<'_>) -> Option<Finding> {
    Complete::read(context).filter(|complete| complete.sort != Sort::Memorandum)?;
    let said = |originals: &Originals| originals.authentic.is_some() || originals.prevailing.is_some();
    if own_originals(context).any(|(_, originals)| said(originals)) {
        return None;
    }
    let (block, _) = own_originals(context).find(|(_, originals)| originals.languages.len() > 1)?;
    Some(Finding::new(&RULE, block.trimmed(), Message::new("R009-authority")))
}
