//! Names of meetings, fairs, projects and awards, which are no documents.

/// Whether the last word of a name says that it is no document.
pub(super) fn is_named(name: &str) -> bool {
    EVENTS.iter().any(|word| name.ends_with(word))
}

/// Words that end the names of no books, journals or programmes.
const EVENTS: [&str; 34] = [
    "高峰论坛",
    "高峰論壇",
    "合作论坛",
    "合作論壇",
    "企业家论坛",
    "峰会",
    "峰會",
    "博览会",
    "博覽會",
    "展览会",
    "展覽會",
    "交易会",
    "交易會",
    "洽谈会",
    "研讨会",
    "研討會",
    "圆桌会议",
    "圓桌會議",
    "部长级会议",
    "部長級會議",
    "外长会议",
    "外長會議",
    "元首理事会会议",
    "缔约方大会",
    "締約方大會",
    "锦标赛",
    "奖学金",
    "獎學金",
    "勋章",
    "勳章",
    "经济走廊",
    "經濟走廊",
    "工业园",
    "中欧班列",
];
