//! L029: two spellings of English in one text.

use crate::lang::usage::Habit;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::usages::{self, USAGES, Words};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L029",
    name: "spelling-variant-mixed",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: &["en"],
    unfinished: true,
    documentation: "\
A text keeps to one spelling: organization or organisation, programme or program, labour or labor.

Counted are -ize and -ise, -our and -or, -re and -er, -ence and -ense, programme, fulfil, judgment, and the hyphen in \
co-operation and co-ordination, each for itself: -ize goes with programme and labour in the English of the United \
Nations. The spelling of the smaller part of the text is reported as one finding with its number, and the fix writes \
the other one.

Not reported: words with a capital letter, which may be parts of names (World Health Organization); titles; quoted \
texts; words that differ in meaning (practice and practise, licence and license).",
    sources: &["United Nations Editorial Manual, spelling"],
    examples: &[
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach Party shall organize a programme; the organization of meetings shall be ‹organised› by turns.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall carry out the programme and publish it. Each ‹program› lasts one year.\n\nArticle 2\n\nEvery programme shall be made public.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach Party shall organize a programme; the organization of meetings shall rotate.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall recognise the certificates of the World Health Organization and realise their programmes.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(USAGES, check),
};

const HABITS: [Habit; 8] = [
    Habit::SpellingIze,
    Habit::SpellingOur,
    Habit::SpellingProgramme,
    Habit::SpellingCentre,
    Habit::SpellingDefence,
    Habit::SpellingFulfil,
    Habit::SpellingJudgment,
    Habit::SpellingCooperation,
];

const MIXED: Words = Words { second: "L029", first: "L029", fix: "L029-fix" };

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    usages::report(context, &RULE, &HABITS, false, &MIXED, findings);
}
