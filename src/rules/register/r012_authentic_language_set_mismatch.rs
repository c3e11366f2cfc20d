//! R012: the languages of the conclusion are not those that are declared.

use crate::config::Located;
use crate::config::front_matter::FrontMatter;
use crate::lang::clause::NamedLanguage;
use crate::lang::clause::Originals;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, own_originals};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R012",
    name: "authentic-language-set-mismatch",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The languages that the conclusion names are those that the front matter declares.

Compared with `authentic:`, or else with `versions:`, from which translations for information (`role: translation`) \
are left aside. Reported: a language that is named and not declared, at its name; a language that is declared and \
not named, at the list.

Not reported: texts without such declarations; languages whose names are not known, as long as no more of them are \
named than declared.",
    sources: &["Vienna Convention on the Law of Treaties, article 33, paragraph 2", "Regulations to give effect to Article 102 of the Charter of the United Nations, article 5"],
    examples: &[
        Example::wrong("---\nauthentic: [zh, ru]\n---\n\n阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用中文、俄文和‹英文›写成，三种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::wrong("---\nauthentic: [zh, ru, en]\n---\n\n阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用‹中文和俄文›写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right("---\nauthentic: [zh, ru]\n---\n\n阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用中文和俄文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right("---\nversions:\n  ru: agreement.ru.md\n  en: { file: agreement.en.md, role: translation }\n---\n\n阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用中文和俄文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::wrong("---\nauthentic: [zh, en, ru]\n---\n\nAgreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the ‹Chinese and English› languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("---\nauthentic: [zh, en]\n---\n\nAgreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::right("Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese and English languages, both texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("---\nauthentic: [zh, fr, ru]\n---\n\nAccord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues ‹chinoise et française›, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("---\nauthentic: [zh, fr]\n---\n\nAccord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::right("Accord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise et française, les deux textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
        Example::wrong("---\nauthentic: [zh, ru]\n---\n\nAgreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Cultural Cooperation\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria (hereinafter referred to as “the Parties”)\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall encourage cooperation in the field of culture.\n\nArticle 2\n\nAny dispute on the interpretation of this Agreement shall be settled by negotiation between the Parties.\n\nArticle 3\n\nThis Agreement may be amended by mutual written consent of the Parties.\n\nArticle 4\n\nThis Agreement shall enter into force on the date of its signature.\n\nArticle 5\n\nThis Agreement shall remain in force for five years. Either Party may terminate it by written notice to the other Party.\n\nDONE at Port Berria on 6 September 2021, in two originals, each in the Chinese, Russian and ‹English› languages, all three texts being equally authentic.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n"),
        Example::wrong("---\nauthentic: [zh, ru]\n---\n\nAccord entre le Gouvernement de la République d’Arland et le Gouvernement de la République de Berria relatif à la coopération culturelle\n\nLe Gouvernement de la République d’Arland et le Gouvernement de la République de Berria (ci-après dénommés «\u{a0}les Parties\u{a0}»)\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties encouragent la coopération culturelle.\n\nArticle 2\n\nTout différend relatif à l’interprétation du présent Accord est réglé par voie de négociation entre les Parties.\n\nArticle 3\n\nLe présent Accord peut être modifié par consentement mutuel écrit des Parties.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nArticle 5\n\nLe présent Accord est conclu pour une durée de cinq ans. Chaque Partie peut le dénoncer par notification écrite à l’autre Partie.\n\nFait à Port Berria le 6 septembre 2021, en deux exemplaires originaux, en langues chinoise, russe et ‹française›, les trois textes faisant également foi.\n\nPour le Gouvernement de la République d’Arland\tPour le Gouvernement de la République de Berria\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let front = &context.declared.front_matter;
    let listed = own_originals(context).find(|(_, originals)| !originals.languages.is_empty());
    let Some((block, originals)) = listed else { return };
    let named = &originals.languages;
    let authentic: Vec<&str> = front.authentic.iter().map(primary).collect();
    if !authentic.is_empty() {
        findings.extend(undeclared(named, &authentic).map(|language| {
            let message = Message::new("R012-undeclared").with("language", language.range.of(block.text));
            Finding::new(&RULE, language.range.shifted(block.start), message)
        }));
    }
    let expected = if authentic.is_empty() { versions(front) } else { authentic };
    let missing = unnamed(named, &expected);
    if let Some(list) = list(originals).filter(|_| !missing.is_empty()) {
        let message = Message::new("R012").with("languages", missing.join(", "));
        findings.push(Finding::new(&RULE, list.shifted(block.start), message));
    }
}

/// The languages of the other versions that are no translations for information.
fn versions(front: &FrontMatter) -> Vec<&str> {
    let is_text = |role: &Option<Located<String>>| role.is_none();
    front
        .versions
        .iter()
        .filter(|version| is_text(&version.role))
        .map(|version| primary(&version.lang))
        .collect()
}

/// The language of a tag, without script and region.
fn primary(tag: &Located<String>) -> &str {
    tag.value.split('-').next().unwrap_or_default()
}

/// From the first to the last language that is named.
fn list(originals: &Originals) -> Option<TextRange> {
    let (first, last) = (originals.languages.first()?, originals.languages.last()?);
    Some(TextRange::new(first.range.start, last.range.end))
}

/// Languages that are named and not declared.
fn undeclared<'a>(named: &'a [NamedLanguage], declared: &[&str]) -> impl Iterator<Item = &'a NamedLanguage> {
    let known = |tag: &str| named.iter().any(|language| language.tag == Some(tag));
    let mut spare = declared.iter().filter(|tag| !known(tag)).count();
    let declared: Vec<String> = declared.iter().map(|tag| (*tag).to_owned()).collect();
    named.iter().filter(move |language| match language.tag {
        Some(tag) => !declared.iter().any(|declared| declared == tag),
        None => {
            let covered = spare > 0;
            spare = spare.saturating_sub(1);
            !covered
        }
    })
}

/// Languages that are declared and not named; a name that is not known may be that of any of them.
fn unnamed<'a>(named: &[NamedLanguage], declared: &[&'a str]) -> Vec<&'a str> {
    let unknown = named.iter().filter(|language| language.tag.is_none()).count();
    let missing: Vec<&str> = declared
        .iter()
        .copied()
        .filter(|tag| !named.iter().any(|language| language.tag == Some(tag)))
        .collect();
    if missing.len() > unknown { missing } else { Vec::new() }
}
