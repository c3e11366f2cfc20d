//! How terms stand in a sentence, and which other words may be meant for them.

use crate::lang::cursor::is_han;

/// Head nouns that writers exchange without noticing.
const HEADS: [&[&str]; 6] = [
    &["机关", "部门", "机构", "当局"],
    &["機關", "部門", "機構", "當局"],
    &["委员会", "委员", "小组", "工作组"],
    &["委員會", "小組", "工作組"],
    &["一方", "壹方"],
    &["企业", "公司"],
];

/// A term shorter than this, in characters, has too many neighbours.
const SHORTEST: usize = 4;

/// A term longer than this is a description.
const LONGEST: usize = 10;

/// The term with another head noun: 主管部门 for 主管机关.
pub(super) fn variants(term: &str) -> Vec<String> {
    if !(SHORTEST..=LONGEST).contains(&term.chars().count()) || term.contains('的') {
        return Vec::new();
    }
    let heads = HEADS.iter().find_map(|heads| {
        let head = heads.iter().find(|head| term.ends_with(**head))?;
        Some((term.strip_suffix(*head)?, *head, *heads))
    });
    let Some((stem, head, heads)) = heads.filter(|(stem, _, _)| !stem.is_empty()) else { return Vec::new() };
    heads.iter().filter(|other| **other != head).map(|other| format!("{stem}{other}")).collect()
}

/// Words behind which another word begins.
const BEFORE: [&str; 46] = [
    "双方",
    "雙方",
    "一方",
    "各方",
    "阿方",
    "贝方",
    "两国",
    "兩國",
    "各自",
    "各自的",
    "其",
    "的",
    "由",
    "经",
    "經",
    "和",
    "与",
    "與",
    "及",
    "或",
    "向",
    "对",
    "對",
    "将",
    "將",
    "在",
    "按",
    "给",
    "給",
    "为",
    "為",
    "该",
    "該",
    "上述",
    "有关",
    "有關",
    "应当",
    "应",
    "應",
    "请",
    "本国",
    "本國",
    "任何",
    "通知",
    "通过",
    "以及",
];

/// Whether an expression that follows `before` begins there, and is not the end of a longer name.
pub(super) fn begins_behind(before: &str) -> bool {
    let last = before.chars().next_back();
    last.is_none_or(|c| !is_han(c) && !c.is_alphanumeric())
        || BEFORE.iter().any(|word| before.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::{begins_behind, variants};

    #[test]
    fn variants_have_another_head() {
        assert_eq!(variants("主管机关"), ["主管部门", "主管机构", "主管当局"]);
        assert_eq!(variants("机关"), Vec::<String>::new());
        assert_eq!(variants("缔约双方"), Vec::<String>::new());
    }

    #[test]
    fn expressions_begin_behind_marks_and_particles() {
        assert!(
            begins_behind("第一条 ") && begins_behind("由双方") && begins_behind("，") && begins_behind("")
        );
        assert!(!begins_behind("航空") && !begins_behind("联合"));
    }
}
