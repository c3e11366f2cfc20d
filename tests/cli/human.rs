//! What a reader sees on a terminal, without colour.

use expect_test::{Expect, expect};
use unicode_width::UnicodeWidthStr;

use crate::support::{Folder, WITH_HOLE};

fn shown(text: &str, arguments: &str, expected: &Expect) {
    let run = Folder::with("draft.dipl", text).run(&format!("check --select N001 {arguments} draft.dipl"));
    expected.assert_eq(&run.out);
}

#[test]
fn a_finding_in_english() {
    shown(
        WITH_HOLE,
        "",
        &expect![[r#"
        error[N001]: Number 三 follows a hole: 二 is missing.
         --> draft.dipl:6:1
          |
        6 | 第三条
          | ^^^^^^
          |
         ::: draft.dipl:3:1
          |
        3 | 第一条
          | ------ the item before the hole
          |
          = consistency · numbering-gap
          = fix to be confirmed: Renumber from 二 on, references included

        1 finding in 1 file: 1 error.
    "#]],
    );
}

#[test]
fn a_finding_in_chinese() {
    shown(
        WITH_HOLE,
        "--lang zh-Hans",
        &expect![[r#"
        错误[N001]: 编号不连续：“三”之前缺“二”（共1个）。
         --> draft.dipl:6:1
          |
        6 | 第三条
          | ^^^^^^
          |
         ::: draft.dipl:3:1
          |
        3 | 第一条
          | ------ 缺号之前的一项
          |
          = 文内一致 · numbering-gap
          = 可修复（须经确认）: 从“二”起顺次改号，引用随之调整

        在 1 个文件中发现 1 处：错误 1。
    "#]],
    );
}

#[test]
fn a_long_paragraph_is_trimmed_around_the_place() {
    let long = "双方高度评价两国关系，认为深化合作符合两国人民根本利益。".repeat(20);
    let text = format!("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n一、{long}\n\n三、{long}\n");
    shown(
        &text,
        "",
        &expect![[r#"
            error[N001]: Number 三 follows a hole: 二 is missing.
             --> draft.dipl:7:1
              |
            7 | 三、双方高度评价两国关系，认为深化合作符合两国人民根本利益。...
              | ^^^^
              |
             ::: draft.dipl:5:1
              |
            5 | 一、双方高度评价两国关系，认为深化合作符合两国人民根本利益。...
              | ---- the item before the hole
              |
              = consistency · numbering-gap
              = fix to be confirmed: Renumber from 二 on, references included

            1 finding in 1 file: 1 error.
        "#]],
    );
    let run = Folder::with("draft.dipl", text).run("check --select N001 draft.dipl");
    assert!(run.out.lines().all(|line| line.width() <= 80), "{}", run.out);
}

#[test]
fn a_place_deep_in_a_long_paragraph_is_shown_with_its_surroundings() {
    let long = "双方高度评价两国关系，认为深化合作符合两国人民根本利益。".repeat(20);
    let text =
        format!("阿兰共和国和贝里亚共和国联合声明\n\n{long}<!-- alternat-disable-line X999 -->{long}\n");
    let run = Folder::with("draft.dipl", text).run("check --select M006 draft.dipl");
    expect![[r#"
        info[M006]: “X999” is no rule.
         --> draft.dipl:3:588
          |
        3 | ...!-- alternat-disable-line X999 -->双方高度评价两国关系，...
          |                              ^^^^
          |
          = consistency · unknown-rule-code

        1 finding in 1 file: 1 info.
    "#]]
    .assert_eq(&run.out);
    assert!(run.out.lines().all(|line| line.width() <= 80), "{}", run.out);
}

#[test]
fn nothing_found() {
    shown(
        "阿兰共和国和贝里亚共和国联合声明\n",
        "",
        &expect![[r#"
        1 file checked, no findings.
    "#]],
    );
}

#[test]
fn several_files_and_severities_are_summed_up() {
    let folder = Folder::with("a.dipl", WITH_HOLE)
        .and("b.dipl", WITH_HOLE)
        .and("c/c.dipl", WITH_HOLE)
        .and("c/alternat.toml", "[rules]\nN001 = \"warning\"\n");
    let last = |arguments: &str| {
        let run = folder.run(&format!("check --select N001 {arguments}"));
        run.out.lines().last().unwrap_or_default().to_owned()
    };
    assert_eq!(last(""), "3 findings in 3 files: 2 errors, 1 warning.");
    assert_eq!(last("--lang zh"), "在 3 个文件中发现 3 处：错误 2，警告 1。");
}

#[test]
fn colour_is_for_terminals_only() {
    let folder = Folder::with("draft.dipl", WITH_HOLE);
    let run = folder.run("check draft.dipl");
    assert!(!run.out.contains('\u{1b}'));
    let forced = folder.run_with("check --select N001 draft.dipl", &[("CLICOLOR_FORCE", "1")], b"");
    assert!(forced.out.contains('\u{1b}'));
}
