//! R009: no statement of languages and authenticity.

use crate::draft::BlockRef;
use crate::lang::clause::Originals;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, Complete, missing, own_originals};
use crate::rules::register::expected::{FinalClause, Sort};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
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
    languages: &["zh", "ru"],
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
