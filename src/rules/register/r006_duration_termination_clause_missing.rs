//! R006: no clause on duration or termination.

use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, missing};
use crate::rules::register::expected::{FinalClause, Weight};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R006",
    name: "duration-termination-clause-missing",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A treaty says how long it is in force, or how it ends.

One of the two suffices. Information for bilateral treaties and agreements, a hint for conventions, some of which \
leave it out on purpose, and for memoranda.

Not reported: templates, excerpts and published texts; texts without a conclusion or with fewer than four \
numbered parts; treaties on boundaries and territory, which are meant to last; protocols; charters. The title is marked, since the place of the clause is the drafter's to choose; for the same \
reason there is no fix.",
    sources: &["United Nations, Final Clauses of Multilateral Treaties: Handbook (2003)", "Vienna Convention on the Law of Treaties, articles 54 to 56"],
    examples: &[
        Example::wrong("‹阿兰共和国政府和贝里亚共和国政府文化合作协定›\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n第一条 双方鼓励文化领域的合作。\n\n第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::wrong("‹阿兰共和国政府和贝里亚共和国政府文化合作协定›\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n第一条 双方鼓励文化领域的合作。\n\n第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效。本协定的终止不影响正在执行的项目。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。", "本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。")),
        Example::right("阿兰共和国和贝里亚共和国边界条约\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条 两国边界以林河为界。\n\n第二条 双方因解释本条约发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本条约。\n\n第四条 本条约自互换批准书之日起生效。\n\n本条约于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国代表\t贝里亚共和国代表\n"),
        Example::wrong("‹Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation›\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("‹Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation›\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nThe Parties shall encourage exchanges of scholars.\n\nArticle 3\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 4\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 5\n\nThis Agreement shall enter into force on the date of its signature.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nThe Parties shall encourage exchanges of scholars.\n\nArticle 3\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 4\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 5\n\nThis Agreement shall enter into force on the date of its signature. This Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("‹Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle›\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::wrong("‹Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle›\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nLes Parties favorisent les échanges de chercheurs.\n\nArticle 3\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 4\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 5\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nLes Parties favorisent les échanges de chercheurs.\n\nArticle 3\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 4\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 5\n\nLe présent Accord entre en vigueur à la date de sa signature. Le présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some((complete, weight)) = missing(context, FinalClause::Termination) else { return };
    let title = context.instrument.instrument().title.and_then(|title| context.instrument.block(title.last));
    let lasting = title.is_none_or(|title| (title.language().spec().is_lasting)(title.text));
    if lasting || context.facts.kind == Some(InstrumentKind::Charter) {
        return;
    }
    let finding = Finding::new(&RULE, complete.title, Message::new("R006"));
    findings.push(match weight {
        Weight::Required => finding,
        Weight::Usual => finding.at(Severity::Hint),
    });
}
