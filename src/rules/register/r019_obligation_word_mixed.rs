//! R019: several words of obligation in one treaty.

use std::collections::BTreeMap;

use crate::draft::BlockRef;
use crate::lang::wording::{Wording, WordingKind};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::{is_treaty, words::words_of};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R019",
    name: "obligation-word-mixed",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: &["zh", "en"],
    unfinished: true,
    documentation: "\
A treaty uses one word for the duties of its parties.

应, 应当 and 必须, shall and must, with the parties as the subject are counted in the operative part. Where one of them is usual, the \
others are reported as one finding each, at their first place, with their number. The fix writes the usual word \
throughout.

Not reported: 须, which mostly states conditions; 不得; statutes and memoranda; treaties with fewer than three duties in \
the usual word, or in which another word is nearly as frequent, since there the words may differ in meaning.",
    sources: &["立法技术规范（试行）（一）(2009): 应当, 必须", "practice"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方应交换资料。\n\n第二条 双方应举行会议。\n\n第三条 双方应提供便利。\n\n第四条 双方‹应当›保护资料。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方应当交换资料。\n\n第二条 双方应当举行会议。\n\n第三条 双方应当提供便利。\n\n第四条 一方‹必须›保护资料。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方应交换资料。\n\n第二条 双方应举行会议。\n\n第三条 双方应提供便利。\n\n第四条 双方须经协商确定日期。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方应交换资料。\n\n第二条 双方应当举行会议。\n"),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria,\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange data.\n\nArticle 2\n\nThe Parties shall meet.\n\nArticle 3\n\nEach Party shall facilitate trade.\n\nArticle 4\n\nEach Party ‹must› protect the data.\n\nArticle 5\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Government of the Republic of Arland and the Government of the Republic of Berria,\n\nHave agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange data.\n\nArticle 2\n\nThe Parties shall meet.\n\nArticle 3\n\nEach Party shall facilitate trade.\n\nArticle 4\n\nApplications must bear a date, and the goods must be marked.\n\nArticle 5\n\nThis Agreement shall enter into force on the date of its signature.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Wording, Facet::Quotation, Facet::Structure]), check),
};

/// So many duties in one word make it the usual one.
const USUAL: usize = 3;

/// A word of duty in its block.
type Duty<'a> = (BlockRef<'a>, &'a Wording);

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if !is_treaty(context) {
        return;
    }
    let mut by_word: BTreeMap<&str, Vec<Duty<'_>>> = BTreeMap::new();
    for (block, role) in context.with(Facet::Wording) {
        if !matches!(role, Role::Numbered | Role::Body) {
            continue;
        }
        for wording in words_of(context, block, &[WordingKind::Obligation]) {
            let word = wording.range.of(block.text);
            if wording.by_parties && block.language().spec().duties.contains(&word) {
                by_word.entry(word).or_default().push((*block, wording));
            }
        }
    }
    let Some((usual, count)) =
        by_word.iter().map(|(word, duties)| (*word, duties.len())).max_by_key(|(_, n)| *n)
    else {
        return;
    };
    let odd = by_word.iter().filter(|(word, duties)| **word != usual && duties.len() * USUAL <= count);
    findings.extend(odd.filter_map(|(word, duties)| report(word, duties, usual)));
}

fn report(word: &str, duties: &[Duty<'_>], usual: &str) -> Option<Finding> {
    let place = |(block, wording): &Duty<'_>| wording.range.shifted(block.start);
    let places: Vec<TextRange> = duties.iter().map(place).collect();
    let (first, others) = places.split_first()?;
    let message = Message::new("R019").with("found", word).with("usual", usual).with("count", places.len());
    let fix = Message::new("R019-fix").with("usual", usual);
    let edits = places.iter().map(|place| TextEdit::replace(*place, usual)).collect();
    let finding = Finding::new(&RULE, *first, message).unsafe_fix(fix, edits);
    Some(
        others
            .iter()
            .take(SHOWN)
            .fold(finding, |finding, place| finding.related(*place, Message::new("again-related"))),
    )
}

/// Of more places than this, only the first are shown with the finding.
const SHOWN: usize = 20;
