//! Clauses as bilateral instruments in Chinese usually have them; what the parties decide is left blank.

use crate::lang::clause::ClauseKind;
use crate::lang::writing::{StandardClause, Suits};

/// In the order in which they stand.
pub(super) const CLAUSES: &[StandardClause] = &[
    StandardClause {
        does: ClauseKind::OtherTreaties,
        name: "与其他条约的关系",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{0}不影响双方根据各自参加的其他国际条约所享有的权利和承担的义务。",
    },
    StandardClause {
        does: ClauseKind::Disputes,
        name: "争端解决",
        suits: Suits::Treaties,
        known_by: &[],
        text: "双方因解释或者执行{0}发生的分歧，通过外交途径友好协商解决。",
    },
    StandardClause {
        does: ClauseKind::Amendment,
        name: "修改和补充",
        suits: Suits::Treaties,
        known_by: &[],
        text: "经双方书面同意，可以对{0}进行修改和补充。",
    },
    StandardClause {
        does: ClauseKind::EntryIntoForce(None),
        name: "生效",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{0}自双方通过外交途径相互书面通知已完成各自国内法律程序之日起第[…]日生效。",
    },
    StandardClause {
        does: ClauseKind::Termination,
        name: "有效期和终止",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{0}有效期为[…]年。任何一方可以在有效期届满[…]个月前书面通知另一方终止{0}；否则{0}自动延长[…]年，并依此法顺延。",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "结尾（文本）",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{0}于[…]年[…]月[…]日在[…]签订，一式两份，每份均用[…]文和[…]文写成，两种文本同等作准。",
    },
    StandardClause {
        does: ClauseKind::NonBinding,
        name: "性质",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{0}表达双方的合作意愿，不产生国际法上的权利和义务。",
    },
    StandardClause {
        does: ClauseKind::Disputes,
        name: "分歧的解决",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "双方在实施{0}过程中出现的分歧，通过友好协商解决。",
    },
    StandardClause {
        does: ClauseKind::Amendment,
        name: "修改和补充",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "经双方书面同意，可以对{0}进行修改和补充。",
    },
    StandardClause {
        does: ClauseKind::EntryIntoForce(None),
        name: "实施",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{0}自签署之日起实施，实施期为[…]年。任何一方可以提前[…]个月书面通知另一方终止实施。",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "结尾（文本）",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{0}于[…]年[…]月[…]日在[…]签署，一式两份，每份均用[…]文和[…]文写成，两种文本内容一致。",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "结尾（文本）",
        suits: Suits::Statements,
        known_by: &[],
        text: "{0}于[…]年[…]月[…]日在[…]签署，一式两份，每份均用[…]文和[…]文写成。",
    },
];
