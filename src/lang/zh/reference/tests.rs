use super::*;
use crate::lang::zh::{citation, date, marker};

/// One line for each reference: its words, its owner, and its parts as `A3 P2`.
fn shown(text: &str) -> Vec<String> {
    let citations = citation::find(text, &date::dates(text));
    let marker = marker::marker(text);
    find(text, marker.as_ref(), &citations).iter().map(|reference| shown_one(text, reference)).collect()
}

fn shown_one(text: &str, reference: &Reference) -> String {
    let owner = match reference.owner {
        ReferenceOwner::ThisInstrument => "this",
        ReferenceOwner::Unsaid => "unsaid",
        ReferenceOwner::Citation(_) => "cited",
        ReferenceOwner::Other => "other",
    };
    let mut line = format!("{} {owner}", reference.range.of(text));
    for part in &reference.parts {
        line += &format!(" {}", shown_part(part));
    }
    if let Some(through) = &reference.through {
        line += &format!("–{}", shown_part(through));
    }
    line
}

fn shown_part(part: &ReferencePart) -> String {
    let level = match part.level {
        ReferenceLevel::Annex => "X",
        ReferenceLevel::Part => "T",
        ReferenceLevel::Chapter => "C",
        ReferenceLevel::Section => "S",
        ReferenceLevel::Article => "A",
        ReferenceLevel::Paragraph => "P",
        ReferenceLevel::Item => "I",
        ReferenceLevel::Subitem => "J",
    };
    match part.target {
        ReferenceTarget::Number(Number { value, inserted: 0 }) => format!("{level}{value}"),
        ReferenceTarget::Number(Number { value, inserted }) => format!("{level}{value}.{inserted}"),
        ReferenceTarget::This => format!("{level}="),
        ReferenceTarget::Previous => format!("{level}<"),
        ReferenceTarget::PreviousSeveral(several) => format!("{level}<{several}"),
        ReferenceTarget::Next => format!("{level}>"),
    }
}

fn check(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(shown(text), *expected, "{text}");
    }
}

#[test]
fn parts_are_read_from_the_outermost_to_the_innermost() {
    check(&[
        ("双方根据第三条办理。", &["第三条 unsaid A3"]),
        ("按第三条第二款第（一）项办理", &["第三条第二款第（一）项 unsaid A3 P2 I1"]),
        ("按第3条第2款办理", &["第3条第2款 unsaid A3 P2"]),
        ("依第 54 條第 1  項第（a ）款規定", &["第 54 條第 1  項第（a ）款 unsaid A54 I1 P1"]),
        ("依第五条第1款(a)项规定", &["第五条第1款(a)项 unsaid A5 P1 I1"]),
        ("依第五条第1款(a)(ii)", &["第五条第1款(a)(ii) unsaid A5 P1 I1 I2"]),
        ("本項（甲）款所指", &["本項（甲）款 unsaid I= P1"]),
        ("第八條之二的规定", &["第八條之二 unsaid A8.2"]),
        ("第二百条之一第二款规定", &["第二百条之一第二款 unsaid A200.1 P2"]),
        ("依第三条之一部分", &["第三条 unsaid A3"]),
        ("第三条之规定", &["第三条 unsaid A3"]),
        ("见第三条的第二款。", &["第三条的第二款 unsaid A3 P2"]),
        ("依第七章及第一部分办理", &["第七章 unsaid C7", "第一部分 unsaid T1"]),
    ]);
}

#[test]
fn ranges_and_lists_keep_owner_and_outer_parts() {
    check(&[
        ("第三条至第五条规定", &["第三条至第五条 unsaid A3–A5"]),
        ("除第三条、第四条和第五条外", &["第三条 unsaid A3", "第四条 unsaid A4", "第五条 unsaid A5"]),
        ("依第三条第一款和第二款", &["第三条第一款 unsaid A3 P1", "第二款 unsaid A3 P2"]),
        ("依本协定第三条和第五条", &["本协定第三条 this A3", "第五条 this A5"]),
        (
            "第四条（子）款第一项、第二项和第六项",
            &["第四条（子）款第一项 unsaid A4 P1 I1", "第二项 unsaid A4 P1 I2", "第六项 unsaid A4 P1 I6"],
        ),
        ("本条第四、五、六各项", &["本条第四 unsaid A= I4", "五 unsaid A= I5", "六各项 unsaid A= I6"]),
        (
            "第二十二、二十四及二十七各條所指",
            &["第二十二 unsaid A22", "二十四 unsaid A24", "二十七各條 unsaid A27"],
        ),
        ("本條第 9  項至第29  項之規定", &["本條第 9  項至第29  項 unsaid A= I9–I29"]),
    ]);
}

#[test]
fn the_words_before_name_the_owner() {
    check(&[
        ("《甲协定》第二十条规定", &["第二十条 cited A20"]),
        ("《甲协定》（以下简称《协定》）的第二十条", &["第二十条 cited A20"]),
        ("《甲公约》第十六条和第十七条", &["第十六条 cited A16", "第十七条 cited A17"]),
        ("该公约第五条", &["第五条 other A5"]),
        ("联合国宪章第五十一条", &["第五十一条 cited A51"]),
        ("宪章第一百零二条", &["第一百零二条 other A102"]),
        ("规约第三十六条第二项", &["第三十六条第二项 other A36 I2"]),
        ("根据宪法第三十一条的规定", &["第三十一条 other A31"]),
        ("著作权法第二十条、第二十一条", &["第二十条 other A20", "第二十一条 other A21"]),
        ("本公约附件一第二条", &["本公约附件一第二条 this X1 A2"]),
        ("本协定第三条", &["本协定第三条 this A3"]),
        ("根据本安排第三条、第四条", &["本安排第三条 this A3", "第四条 this A4"]),
        ("本规定第五条", &["本规定第五条 this A5"]),
        ("四公約共同第三條", &["第三條 other A3"]),
        ("同条第二款规定", &["同条第二款 other P2"]),
        ("《甲协定》规定的事项，适用第三条。", &["第三条 unsaid A3"]),
    ]);
}

#[test]
fn relative_references_are_read() {
    check(&[
        ("前款规定不适用", &["前款 unsaid P<"]),
        ("前两款所述情形", &["前两款 unsaid P<2"]),
        ("前条所列", &["前条 unsaid A<"]),
        ("本条第二款", &["本条第二款 unsaid A= P2"]),
        ("本款所指", &["本款 unsaid P="]),
        ("上一条规定", &["上一条 unsaid A<"]),
        ("下條所列", &["下條 unsaid A>"]),
        ("前条第二款", &["前条第二款 unsaid A< P2"]),
    ]);
}

#[test]
fn look_alikes_are_no_references() {
    for text in [
        "第三条 双方应合作。",
        "第三条",
        "修建第一条跨境铁路",
        "走第三条道路",
        "第二项重要成果",
        "第一项目的负责人",
        "完成第一款产品",
        "签订第一条约",
        "以下条款适用",
        "目前项目进展",
        "以上条件",
        "本条约生效",
        "本条例所称",
        "本项目已完工",
        "本项工作顺利",
        "本章程适用",
        "下一条线路",
        "一条鱼",
        "附件一式两份",
        "本协定附件是不可分割的部分",
        "《甲公约第三条修正案》",
        "第二十二次会议",
        "第二届论坛",
    ] {
        assert_eq!(shown(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_clause_may_say_from_when_an_article_applies() {
    check(&[
        ("双方交换信息，第三条自渡口开放之日起适用。", &["第三条 unsaid A3"]),
        ("第二款经修改后，第四条于次日生效。", &["第二款 unsaid P2", "第四条 unsaid A4"]),
        ("双方将建设第三条自行车专用道。", &[]),
        ("双方将建设第三条经济走廊。", &[]),
    ]);
}
