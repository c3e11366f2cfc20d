//! P015: a list of states in alphabetical order, but for one of them.

use crate::config::profile::Scope;
use crate::config::{OptionDefault, RuleOption};
use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::registry::PartyMention;
use crate::rules::context::ParagraphContext;
use crate::rules::house::{foreign_words, overlaps_any};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P015",
    name: "state-list-order",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A list of states that follows the alphabet of the text's language, in Chinese that of pinyin, does so throughout.

Reported in resolutions and treaties where all states but one are in order, which shows that alphabetical order was \
meant; the fix moves that one.

Not reported: lists of fewer states than `at-least`, which may be in order by chance; lists in any other order (of \
protocol, of accession, of another language); lists with organisations, or with states whose place in the order is \
not certain; texts in traditional characters; titles and quotations.",
    sources: &["United Nations Editorial Manual: alphabetical order of each language version"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国海关合作协定\n\n第一条\n本协定对‹阿兰、贝里亚、法伦、多恩、格拉、卡洛、米拉›开放。\n\n第二条\n双方开展合作。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国海关合作协定\n\n第一条\n本协定对‹米拉、阿兰、贝里亚、多恩、法伦、格拉和卡洛›开放。\n\n第二条\n双方开展合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国海关合作协定\n\n第一条\n本协定对阿兰、贝里亚、多恩、法伦、格拉、卡洛和米拉开放。\n\n第二条\n双方开展合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国海关合作协定\n\n第一条\n本协定对米拉、卡洛、阿兰、格拉、贝里亚、法伦和多恩开放，对卡洛、阿兰和贝里亚适用。\n\n第二条\n双方开展合作。\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Customs\n\nArticle 1\n\nThis Agreement is open to ‹Arland, Berria, Calo, Faron, Dorn, Gela and Mira›.\n\nArticle 2\n\nThe Parties shall cooperate.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Customs\n\nArticle 1\n\nThis Agreement is open to Arland, Berria, Calo, Dorn, Faron, Gela and Mira.\n\nArticle 2\n\nThe Parties shall cooperate.\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о таможенном сотрудничестве\n\nСтатья 1\n\nНастоящее Соглашение открыто для ‹Арланда, Беррии, Дорна, Гелы, Кало, Миры и Фарона›.\n\nСтатья 2\n\nСтороны сотрудничают.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о таможенном сотрудничестве\n\nСтатья 1\n\nНастоящее Соглашение открыто для Арланда, Беррии, Гелы, Дорна, Кало, Миры и Фарона.\n\nСтатья 2\n\nСтороны сотрудничают.\n",
        ),
        Example::wrong(
            "Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif aux douanes\n\nArticle premier\n\nLe présent Accord est ouvert à ‹Berria, à l’Arland, à Calo, à Dorn, à Faron, à Gela et à Mira›.\n\nArticle 2\n\nLes Parties coopèrent.\n",
        ),
        Example::right(
            "Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif aux douanes\n\nArticle premier\n\nLe présent Accord est ouvert à l’Arland, à Berria, à Calo, à Dorn, à Faron, à Gela et à Mira.\n\nArticle 2\n\nLes Parties coopèrent.\n",
        ),
    ],
    options: &[RuleOption {
        name: "at-least",
        default: OptionDefault::Number(7),
        documentation: "How many states make a list that is judged.",
    }],
    check: Check::Paragraph(check),
};

/// The instruments whose lists are judged.
const KINDS: [InstrumentKind; 6] = [
    InstrumentKind::Resolution,
    InstrumentKind::Treaty,
    InstrumentKind::Agreement,
    InstrumentKind::Convention,
    InstrumentKind::Protocol,
    InstrumentKind::Charter,
];

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let least = RULE.number(context.settings, "at-least").max(3) as usize;
    let spec = context.language.spec();
    if context.text.matches(['、', ',']).count() + 2 < least {
        return;
    }
    let foreign = foreign_words(context);
    let mentions = context.registry.parties().mentions(context.text);
    let joined = |a: &PartyMention, b: &PartyMention| {
        (spec.joins)(TextRange::new(a.range.end, b.range.start).of(context.text))
    };
    for list in mentions.chunk_by(joined).filter(|list| list.len() >= least) {
        if !list.iter().any(|name| overlaps_any(name.range, &foreign)) {
            findings.extend(judge(context, list));
        }
    }
}

/// A list that is in order but for one state.
fn judge(context: &ParagraphContext<'_>, list: &[PartyMention]) -> Option<Finding> {
    let spec = context.language.spec();
    let names: Vec<&str> = list.iter().map(|mention| mention.range.of(context.text)).collect();
    let keys: Vec<Vec<u8>> = names.iter().map(|name| (spec.collation)(name)).collect::<Option<_>>()?;
    let sorted = |keys: &[&Vec<u8>]| keys.windows(2).all(|pair| pair.first() <= pair.last());
    if sorted(&keys.iter().collect::<Vec<_>>()) {
        return None;
    }
    let odd = (0..keys.len()).find(|odd| {
        let others: Vec<&Vec<u8>> =
            keys.iter().enumerate().filter(|(at, _)| at != odd).map(|(_, key)| key).collect();
        sorted(&others)
    })?;
    let mut ordered: Vec<(&Vec<u8>, &str)> = keys.iter().zip(names.iter().copied()).collect();
    ordered.sort_by_key(|(key, _)| *key);
    let edits = list.iter().zip(&ordered).zip(&names).filter(|((_, (_, new)), old)| new != *old);
    let edits = edits.map(|((mention, (_, new)), _)| TextEdit::replace(mention.range, *new)).collect();
    let range = TextRange::new(list.first()?.range.start, list.last()?.range.end);
    let message = Message::new("P015").with("name", names.get(odd).copied().unwrap_or_default());
    Some(
        Finding::new(&RULE, range, message)
            .within(Scope::of_kinds(&KINDS))
            .unsafe_fix(Message::new("P015-fix"), edits),
    )
}
