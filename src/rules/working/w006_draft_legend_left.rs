//! W006: the legend of a draft in a final text.

use crate::config::front_matter::Stage;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "W006",
    name: "draft-legend-left",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
From `stage: final` on, the title bears no legend of a draft: （草案）, （征求意见稿）, DRAFT, ad referendum.

Judged are the lines of the title and the line below it. The fix takes the legend out and is shown first.

Not reported: texts of an earlier stage; titles that are about drafts (关于审议决议草案的决议).",
    sources: &["practice: legends of drafts are removed before signature"],
    examples: &[
        Example::wrong(
            "---\nstage: final\n---\n\n阿兰共和国和贝里亚共和国联合声明‹（草案）›\n\n双方声明如下：\n\n双方重申友好。\n",
        ),
        Example::wrong(
            "---\nstage: final\n---\n\n阿兰共和国和贝里亚共和国联合声明‹【征求意见稿】›\n\n双方声明如下：\n\n双方重申友好。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明（草案）\n\n双方声明如下：\n\n双方重申友好。\n"),
        Example::right(
            "---\nstage: final\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将审议决议草案。\n",
        ),
        Example::wrong(
            "---\nstage: final\n---\n\n‹Draft› Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe Parties shall meet.\n\nDONE at Port Berria on 6 September 2021.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n",
        ),
        Example::wrong(
            "---\nstage: final\n---\n\nAgreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade ‹(revised draft)›\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe Parties shall meet.\n\nDONE at Port Berria on 6 September 2021.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n",
        ),
        Example::right(
            "---\nstage: final\n---\n\nAgreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe Parties shall meet.\n\nDONE at Port Berria on 6 September 2021.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n",
        ),
        Example::right(
            "Draft Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe Parties shall meet.\n\nDONE at Port Berria on 6 September 2021.\n\nFor the Government of the Republic of Arland\tFor the Government of the Republic of Berria\n",
        ),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if !matches!(context.stage, Stage::Final | Stage::Initialled | Stage::Signed | Stage::Published) {
        return;
    }
    let Some(title) = context.instrument.instrument().title else { return };
    let lines = (title.first..=title.last + 2).filter_map(|at| context.instrument.block(at));
    for (at, block) in lines.enumerate() {
        let Some(legend) = (block.language().spec().draft_legend)(block.text) else { continue };
        let alone = legend.of(block.text) == block.text.trim();
        if title.first + at > title.last && !alone {
            continue;
        }
        let range = legend.shifted(block.start);
        let message = Message::new("W006").with("words", legend.of(block.text));
        let edits = vec![TextEdit::delete(range)];
        findings.push(Finding::new(&RULE, range, message).unsafe_fix(Message::new("W006-fix"), edits));
    }
}
