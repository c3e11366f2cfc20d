//! P001: a party goes by a short form that was never introduced.

use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::Own;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P001",
    name: "party-short-form-undeclared",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: false,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A treaty or memorandum introduces the short form of a party before it uses it: （以下简称“阿方”）.

The first use of each such form is reported, with the number of its uses. The rule is off, since many houses treat \
the usual forms (阿方, 贝方) as known.

Not reported: joint statements and communiqués, which never introduce them; forms that any paragraph of the text \
introduces; sides that are no party, which are W007's.",
    sources: &["CSTO, Methodological recommendations on drafting treaties, 2009, para. 4.1", "新闻出版 rules on names, art. 28"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府海关合作谅解备忘录\n\n一、‹阿方›应于三十日内答复。\n\n二、阿方愿提供便利。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府海关合作谅解备忘录\n\n阿兰共和国政府（以下简称“阿方”）和贝里亚共和国政府达成谅解如下：\n\n一、阿方愿提供资料。\n\n二、‹贝方›愿提供便利。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府海关合作谅解备忘录\n\n阿兰共和国政府（以下简称“阿方”）和贝里亚共和国政府（以下简称“贝方”）达成谅解如下：\n\n一、阿方愿提供资料。\n\n二、贝方愿提供便利。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方支持贝方的立场。贝方欢迎阿方的倡议。\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Customs\n\nArticle 1\n\nThe ‹Arland Side› shall reply within 30 days.\n\nArticle 2\n\nThe Parties shall cooperate.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Customs\n\nThe Government of the Republic of Arland (hereinafter referred to as “the Arland Side”) and the Government of the Republic of Berria have agreed as follows:\n\nArticle 1\n\nThe Arland Side shall reply within 30 days.\n\nArticle 2\n\nThe Parties shall cooperate.\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о таможенном сотрудничестве\n\nСтатья 1\n\n‹Арландская Сторона› даёт ответ в течение 30 дней.\n\nСтатья 2\n\nСтороны сотрудничают.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о таможенном сотрудничестве\n\nПравительство Республики Арланд (далее – «Арландская Сторона») и Правительство Республики Беррия согласились о нижеследующем:\n\nСтатья 1\n\nДругая Сторона уведомляет Арландскую Сторону в течение 30 дней.\n\nСтатья 2\n\nСтороны сотрудничают.\n",
        ),
        Example::wrong(
            "Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif aux douanes\n\nArticle premier\n\nLa ‹Partie arlandaise› répond dans un délai de 30 jours.\n\nArticle 2\n\nLes Parties coopèrent.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLa Partie arlandaise soutient la Partie berrienne.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Side, Facet::Definition]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some(own) = Own::of(context).filter(|_| context.facts.kind.is_some_and(introduces)) else { return };
    let (terms, introduced) = introduced(context, &own);
    let mut undeclared: Vec<(usize, &str, TextRange, usize)> = Vec::new();
    for (block, _) in context.with(Facet::Side).iter().filter(|(_, role)| role.is_prose()) {
        for side in &block.facts().sides {
            let words = side.range.of(block.text);
            let Some((party, _)) = own.side(side, block) else { continue };
            match undeclared.iter_mut().find(|(known, ..)| *known == party) {
                Some((.., count)) => *count += 1,
                None if introduced.contains(&party) || terms.contains(&words) => {}
                None => undeclared.push((party, words, side.range.shifted(block.start), 1)),
            }
        }
    }
    findings.extend(undeclared.into_iter().map(|(_, words, range, count)| {
        Finding::new(&RULE, range, Message::new("P001").with("words", words).with("count", count))
    }));
}

/// The short forms that any paragraph introduces, and the parties that they name.
fn introduced<'a>(context: &InstrumentContext<'a>, own: &Own) -> (Vec<&'a str>, Vec<usize>) {
    let (mut words, mut parties) = (Vec::new(), Vec::new());
    for (block, _) in context.with(Facet::Definition) {
        for term in block.facts().definitions.iter().map(|definition| definition.term) {
            let sides = block.facts().sides.iter().filter(|side| term.covers(side.range));
            parties.extend(sides.filter_map(|side| own.side(side, block)).map(|(party, _)| party));
            words.push(term.of(block.text));
        }
    }
    (words, parties)
}

/// Whether instruments of this kind introduce the short forms of their parties.
const fn introduces(kind: InstrumentKind) -> bool {
    matches!(
        kind,
        InstrumentKind::Treaty
            | InstrumentKind::Agreement
            | InstrumentKind::Convention
            | InstrumentKind::Protocol
            | InstrumentKind::Memorandum
    )
}
