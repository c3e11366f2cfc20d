//! Words that refactorings put into a Chinese text.

use crate::lang::clause::ClauseKind;
use crate::lang::zh::kind;

/// The word for the kind of an instrument as its short title, and the words that introduce it.
pub(super) fn short_title(title: &str) -> Option<(String, String)> {
    let named = kind::without_addenda(title);
    let word = kind::at_end(named)?;
    let short = named.get(named.len() - word.len..)?;
    let is_shorter = !short.is_empty() && short.len() < title.len();
    is_shorter.then(|| (short.to_owned(), format!("（以下简称《{short}》）")))
}

/// Final clauses as bilateral instruments in Chinese usually have them; what the parties decide is left blank.
pub(super) fn final_clause(kind: ClauseKind, own_name: &str) -> Option<String> {
    Some(match kind {
        ClauseKind::Disputes => {
            format!("双方因解释或者执行{own_name}发生的分歧，通过外交途径友好协商解决。")
        }
        ClauseKind::Amendment => format!("经双方书面同意，可以对{own_name}进行修改和补充。"),
        ClauseKind::EntryIntoForce(_) => {
            format!("{own_name}自双方通过外交途径相互书面通知已完成各自国内法律程序之日起第[…]日生效。")
        }
        ClauseKind::Termination => format!(
            "{own_name}有效期为[…]年。任何一方可以在有效期届满[…]个月前书面通知另一方终止{own_name}；否则{own_name}自动延长[…]年，并依此法顺延。"
        ),
        ClauseKind::Accession
        | ClauseKind::ProvisionalApplication(_)
        | ClauseKind::Duration
        | ClauseKind::OtherTreaties
        | ClauseKind::Reservations
        | ClauseKind::Depositary
        | ClauseKind::Registration
        | ClauseKind::Annexes
        | ClauseKind::NonBinding
        | ClauseKind::Adjudication
        | ClauseKind::Privileges
        | ClauseKind::Liability
        | ClauseKind::Priority
        | ClauseKind::LegalProcedures
        | ClauseKind::Salutation
        | ClauseKind::Greeting
        | ClauseKind::Compliment => return None,
    })
}
