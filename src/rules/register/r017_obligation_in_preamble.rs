//! R017: duties in the preamble, and recitals in the operative part.

use crate::draft::BlockRef;
use crate::lang::wording::WordingKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::{is_treaty, words::words_of};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R017",
    name: "obligation-in-preamble",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The preamble of a treaty recites, and its articles oblige.

Reported: words of obligation with the parties as the subject of a sentence of their own in the preamble (双方应…, The \
Parties shall …); paragraphs of the operative \
part that only recite (they open with 鉴于, 回顾, Recalling, Considérant, Учитывая and their like, and end with a comma or a semicolon).

Not reported: statements and declarations, which have no such division; definitions in the preamble (T008); recitals that tell what the parties must do (Recalling that the Parties shall …); 考虑到 \
within an article that goes on to oblige. There is no fix, since the drafter decides where the provision belongs.",
    sources: &["Ministry of Foreign Affairs of the Russian Federation, order 21949 of 4 December 2020: no duties in the preamble", "Circulaire du 30 mai 1997 relative à l'élaboration et à la conclusion des accords internationaux"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），\n\n双方‹应›每年召开会议，\n\n协议如下：\n\n第一条 双方鼓励贸易。\n\n第二条 本协定自签署之日起生效。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），\n\n愿发展贸易，\n\n协议如下：\n\n第一条 双方鼓励贸易。\n\n‹鉴于›贸易对两国的重要意义，\n\n第二条 本协定自签署之日起生效。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），\n\n鉴于贸易对两国的重要意义，\n\n协议如下：\n\n第一条 双方鼓励贸易。\n\n第二条 本协定自签署之日起生效。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），\n\n愿发展贸易，\n\n协议如下：\n\n第一条 考虑到贸易的重要意义，双方应每年召开会议。\n\n第二条 本协定自签署之日起生效。\n"),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria,\n\nThe Parties ‹shall› meet every year,\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage trade.\n\nArticle 2\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria,\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage trade.\n\n‹Recalling› the importance of trade for the two countries,\n\nArticle 2\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nLes Parties ‹s’engagent à› se réunir chaque année,\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent le commerce.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent le commerce.\n\n‹Considérant› l’importance du commerce pour les deux pays,\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nПравительство Республики Арланд и Правительство Республики Беррия, далее именуемые Сторонами,\n\nСтороны ‹обязуются› встречаться ежегодно,\n\nсогласились о нижеследующем:\n\nСтатья 1\n\nСтороны поощряют торговлю.\n\nСтатья 2\n\nНастоящее Соглашение вступает в силу с даты его подписания.\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nПравительство Республики Арланд и Правительство Республики Беррия, далее именуемые Сторонами,\n\nсогласились о нижеследующем:\n\nСтатья 1\n\nСтороны поощряют торговлю.\n\n‹Учитывая› значение торговли для обеих стран,\n\nСтатья 2\n\nНастоящее Соглашение вступает в силу с даты его подписания.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria,\n\nRecalling that the Parties shall settle disputes by peaceful means,\n\nHave agreed as follows:\n\nArticle 1\n\nRecognizing the importance of trade, the Parties shall meet every year.\n\nArticle 2\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria,\n\nRecalling the importance of trade for the two countries,\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nRappelant que les Parties doivent régler leurs différends par des moyens pacifiques,\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nCompte tenu de l’importance du commerce, les Parties se réunissent chaque année.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nПравительство Республики Арланд и Правительство Республики Беррия, далее именуемые Сторонами,\n\nучитывая, что Стороны обязаны решать споры мирными средствами,\n\nсогласились о нижеследующем:\n\nСтатья 1\n\nУчитывая значение торговли, Стороны встречаются ежегодно.\n\nСтатья 2\n\nНастоящее Соглашение вступает в силу с даты его подписания.\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Wording, Facet::Structure]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let (kinds, id): (&'static [WordingKind], _) = match role {
        Role::Preamble => (&[WordingKind::Obligation], "R017"),
        Role::Numbered | Role::Body if is_behind_a_number(context, block) => {
            (&[WordingKind::Recital], "R017-recital")
        }
        _ => return,
    };
    if !is_treaty(context) {
        return;
    }
    let found = words_of(context, block, kinds);
    let own = found.filter(|wording| wording.by_parties || wording.kind == WordingKind::Recital);
    findings.extend(own.map(|wording| {
        let message = Message::new(id).with("found", wording.range.of(block.text));
        Finding::new(&RULE, wording.range.shifted(block.start), message)
    }));
}

/// Whether the articles have begun. Before them stand the recitals of a draft that is only being written.
fn is_behind_a_number(context: &InstrumentContext<'_>, block: &BlockRef<'_>) -> bool {
    context.instrument.instrument().numbering.part_of(block.index).is_some()
}
