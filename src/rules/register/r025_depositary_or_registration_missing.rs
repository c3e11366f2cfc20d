//! R025: a convention without a depositary.

use crate::config::{OptionDefault, RuleOption};
use crate::lang::clause::ClauseKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, Complete, has_clause, missing};
use crate::rules::register::expected::{FinalClause, Sort};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R025",
    name: "depositary-or-registration-missing",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A convention names its depositary.

Reported for treaties that others than the signatories may join. With the option `registration`, also those that do \
not say who registers them with the United Nations under Article 102 of the Charter.

Not reported: templates, excerpts and published texts; texts without a conclusion or with fewer than four \
numbered parts; bilateral treaties. The title is marked, since the place of the clause is the drafter's to choose; for the same \
reason there is no fix.",
    sources: &["Regulations to give effect to Article 102 of the Charter of the United Nations, article 1", "Vienna Convention on the Law of Treaties, articles 76 to 80"],
    examples: &[
        Example::wrong("‹保护候鸟公约›\n\n本公约缔约国，议定如下：\n\n第一条 缔约国应采取措施保护候鸟。\n\n第二条 任何缔约国可以提出修正案，对本公约进行修正。\n\n第三条 缔约国之间的争端，通过谈判解决。\n\n第四条 本公约对各国开放签署，自第十个国家批准之日起第三十日生效。\n\n第五条 缔约国可以书面通知退出本公约。\n\n本公约于2001年5月4日订于阿兰堡，用中文、英文和法文写成，各文本同等作准。\n"),
        Example::wrong("‹保护候鸟公约›\n\n本公约缔约国，议定如下：\n\n第一条 缔约国应采取措施保护候鸟。\n\n第二条 任何缔约国可以提出修正案，对本公约进行修正。\n\n第三条 缔约国之间的争端，通过谈判解决。\n\n第四条 本公约须经批准，各国可以加入，自第十个国家批准之日起第三十日生效。\n\n第五条 缔约国可以书面通知退出本公约。\n\n本公约于2001年5月4日订于阿兰堡，用中文、英文和法文写成，各文本同等作准。\n"),
        Example::right("保护候鸟公约\n\n本公约缔约国，议定如下：\n\n第一条 缔约国应采取措施保护候鸟。\n\n第二条 任何缔约国可以提出修正案，对本公约进行修正。\n\n第三条 缔约国之间的争端，通过谈判解决。\n\n第四条 本公约对各国开放签署，批准书交存阿兰共和国政府，自第十份批准书交存之日起第三十日生效。\n\n第五条 缔约国可以书面通知退出本公约。\n\n本公约于2001年5月4日订于阿兰堡，用中文、英文和法文写成，各文本同等作准。\n"),
        Example::right(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。", "本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。")),
        Example::wrong("‹Convention on the Protection of Migratory Birds›\n\nThe States Parties to this Convention\n\nHave agreed as follows:\n\nArticle 1\n\nThe States Parties shall take measures to protect migratory birds.\n\nArticle 2\n\nAny State Party may propose an amendment to this Convention.\n\nArticle 3\n\nDisputes between States Parties shall be settled by negotiation.\n\nArticle 4\n\nThis Convention is open for signature by all States and shall enter into force thirty days after the tenth ratification.\n\nArticle 5\n\nAny State Party may denounce this Convention by written notification.\n\nDONE at Arland City on 4 May 2001, in the Chinese, English and French languages, all texts being equally authentic.\n"),
        Example::wrong("‹Convention on the Protection of Migratory Birds›\n\nThe States Parties to this Convention\n\nHave agreed as follows:\n\nArticle 1\n\nThe States Parties shall exchange data on migratory birds.\n\nArticle 2\n\nThe States Parties shall take measures to protect migratory birds.\n\nArticle 3\n\nAny State Party may propose an amendment to this Convention.\n\nArticle 4\n\nDisputes between States Parties shall be settled by negotiation.\n\nArticle 5\n\nThis Convention is open for signature by all States and shall enter into force thirty days after the tenth ratification.\n\nArticle 6\n\nAny State Party may denounce this Convention by written notification.\n\nDONE at Arland City on 4 May 2001, in the Chinese, English and French languages, all texts being equally authentic.\n"),
        Example::right("Convention on the Protection of Migratory Birds\n\nThe States Parties to this Convention\n\nHave agreed as follows:\n\nArticle 1\n\nThe States Parties shall take measures to protect migratory birds.\n\nArticle 2\n\nAny State Party may propose an amendment to this Convention.\n\nArticle 3\n\nDisputes between States Parties shall be settled by negotiation.\n\nArticle 4\n\nThis Convention is open for signature by all States and shall enter into force thirty days after the tenth ratification.\n\nArticle 5\n\nAny State Party may denounce this Convention by written notification.\n\nArticle 6\n\nThe Secretary-General of the United Nations is the depositary of this Convention.\n\nDONE at Arland City on 4 May 2001, in the Chinese, English and French languages, all texts being equally authentic.\n"),
        Example::right("Convention on the Protection of Migratory Birds\n\nThe States Parties to this Convention\n\nHave agreed as follows:\n\nArticle 1\n\nThe States Parties shall exchange data on migratory birds.\n\nArticle 2\n\nThe States Parties shall take measures to protect migratory birds.\n\nArticle 3\n\nAny State Party may propose an amendment to this Convention.\n\nArticle 4\n\nDisputes between States Parties shall be settled by negotiation.\n\nArticle 5\n\nThis Convention is open for signature by all States and shall enter into force thirty days after the tenth ratification.\n\nArticle 6\n\nAny State Party may denounce this Convention by written notification.\n\nArticle 7\n\nThe Secretary-General of the United Nations is the depositary of this Convention.\n\nDONE at Arland City on 4 May 2001, in the Chinese, English and French languages, all texts being equally authentic.\n"),
        Example::wrong("‹Convention sur la protection des oiseaux migrateurs›\n\nLes États parties à la présente Convention\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes États parties prennent des mesures pour protéger les oiseaux migrateurs.\n\nArticle 2\n\nTout État partie peut proposer un amendement à la présente Convention.\n\nArticle 3\n\nLes différends entre États parties sont réglés par voie de négociation.\n\nArticle 4\n\nLa présente Convention est ouverte à la signature de tous les États et entre en vigueur trente jours après la dixième ratification.\n\nArticle 5\n\nTout État partie peut dénoncer la présente Convention par notification écrite.\n\nFait à Arlandville le 4 mai 2001, en langues chinoise, anglaise et française, tous les textes faisant également foi.\n"),
        Example::wrong("‹Convention sur la protection des oiseaux migrateurs›\n\nLes États parties à la présente Convention\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes États parties échangent des données sur les oiseaux migrateurs.\n\nArticle 2\n\nLes États parties prennent des mesures pour protéger les oiseaux migrateurs.\n\nArticle 3\n\nTout État partie peut proposer un amendement à la présente Convention.\n\nArticle 4\n\nLes différends entre États parties sont réglés par voie de négociation.\n\nArticle 5\n\nLa présente Convention est ouverte à la signature de tous les États et entre en vigueur trente jours après la dixième ratification.\n\nArticle 6\n\nTout État partie peut dénoncer la présente Convention par notification écrite.\n\nFait à Arlandville le 4 mai 2001, en langues chinoise, anglaise et française, tous les textes faisant également foi.\n"),
        Example::right("Convention sur la protection des oiseaux migrateurs\n\nLes États parties à la présente Convention\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes États parties prennent des mesures pour protéger les oiseaux migrateurs.\n\nArticle 2\n\nTout État partie peut proposer un amendement à la présente Convention.\n\nArticle 3\n\nLes différends entre États parties sont réglés par voie de négociation.\n\nArticle 4\n\nLa présente Convention est ouverte à la signature de tous les États et entre en vigueur trente jours après la dixième ratification.\n\nArticle 5\n\nTout État partie peut dénoncer la présente Convention par notification écrite.\n\nArticle 6\n\nLe Secrétaire général de l’Organisation des Nations Unies est dépositaire de la présente Convention.\n\nFait à Arlandville le 4 mai 2001, en langues chinoise, anglaise et française, tous les textes faisant également foi.\n"),
        Example::right("Convention sur la protection des oiseaux migrateurs\n\nLes États parties à la présente Convention\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes États parties échangent des données sur les oiseaux migrateurs.\n\nArticle 2\n\nLes États parties prennent des mesures pour protéger les oiseaux migrateurs.\n\nArticle 3\n\nTout État partie peut proposer un amendement à la présente Convention.\n\nArticle 4\n\nLes différends entre États parties sont réglés par voie de négociation.\n\nArticle 5\n\nLa présente Convention est ouverte à la signature de tous les États et entre en vigueur trente jours après la dixième ratification.\n\nArticle 6\n\nTout État partie peut dénoncer la présente Convention par notification écrite.\n\nArticle 7\n\nLe Secrétaire général de l’Organisation des Nations Unies est dépositaire de la présente Convention.\n\nFait à Arlandville le 4 mai 2001, en langues chinoise, anglaise et française, tous les textes faisant également foi.\n"),
    ],
    options: &[RuleOption {
        name: "registration",
        default: OptionDefault::Flag(false),
        documentation: "Whether a clause on registration with the United Nations is expected as well.",
    }],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if let Some((complete, _)) = missing(context, FinalClause::Depositary) {
        findings.push(Finding::new(&RULE, complete.title, Message::new("R025")));
    }
    if RULE.flag(context.settings, "registration") {
        findings.extend(unregistered(context));
    }
}

fn unregistered(context: &InstrumentContext<'_>) -> Option<Finding> {
    let complete = Complete::read(context).filter(|complete| complete.sort == Sort::Multilateral)?;
    let registered = has_clause(context, |kind| kind == ClauseKind::Registration);
    (!registered).then(|| Finding::new(&RULE, complete.title, Message::new("R025-registration")))
}
