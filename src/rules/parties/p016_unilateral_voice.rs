//! P016: a joint text speaks with the voice of one side.

use crate::draft::BlockRef;
use crate::lang::entity::InstrumentKind;
use crate::lang::party_word::{PartyWordKind, Voice};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::{LOOKS_AT, is_in_quotation};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P016",
    name: "unilateral-voice",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A text of two parties or more speaks for all of them, and calls each by its name: not 我国, 我方, 贵国, 贵方.

Such words come from a brief or a speech of one side that the text was made from. What should stand there depends on \
who spoke, so no fix is offered. 来访期间 at the start of a sentence is the host's view and is reported too.

Judged are treaties, agreements, protocols, memoranda, joint statements, declarations and communiqués whose title \
names two parties or more. Not reported: quotations; notes and letters, which speak for one side; resolutions and \
acts of one state; other words with these characters (自我国家, 我方案); 来访 elsewhere.",
    sources: &["practice: a joint text has no first person of one side"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢‹我国›人民的热情接待。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方商定，‹贵方›提供培训名额。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢阿兰人民的热情接待。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持举办“我国与世界”展览。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides thank ‹our country› for its hospitality.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides thank Arland for its hospitality and welcome the exhibition “Our Country and the World”.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны благодарят ‹нашу страну› за гостеприимство.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны благодарят Арланд за гостеприимство и приветствуют выставку «Наша страна и мир».\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties remercient ‹notre pays› de son accueil.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties remercient l’Arland de son accueil et saluent l’exposition «\u{a0}Notre pays et le monde\u{a0}».\n",
        ),
    ],
    options: &[],
    check: Check::Each(LOOKS_AT, check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let joint = context.facts.kind.is_some_and(is_joint) && context.facts.parties.len() > 1;
    let quoted = context.instrument.instrument().quoted.get(block.index).copied().unwrap_or(false);
    if !joint || quoted || !role.is_prose() {
        return;
    }
    for word in &block.facts().party_words {
        let PartyWordKind::Voice(voice) = word.kind else { continue };
        if !is_in_quotation(block, word.range) {
            let message = Message::new(id(voice)).with("found", word.range.of(block.text));
            findings.push(Finding::new(&RULE, word.range.shifted(block.start), message));
        }
    }
}

const fn id(voice: Voice) -> &'static str {
    match voice {
        Voice::OwnState | Voice::OwnSide | Voice::OtherState | Voice::OtherSide => "P016",
        Voice::Visit => "P016-visit",
    }
}

const fn is_joint(kind: InstrumentKind) -> bool {
    matches!(
        kind,
        InstrumentKind::Treaty
            | InstrumentKind::Agreement
            | InstrumentKind::Protocol
            | InstrumentKind::Memorandum
            | InstrumentKind::JointStatement
            | InstrumentKind::JointDeclaration
            | InstrumentKind::Communique
    )
}
