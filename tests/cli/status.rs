//! Exit status, standard input, and what goes to standard error.

use crate::support::{Folder, WITH_HOLE, WITHOUT_HOLE};

#[test]
fn findings_at_or_above_the_limit_fail() {
    let folder = Folder::with("a.dipl", WITH_HOLE).and("b.dipl", WITHOUT_HOLE);
    assert_eq!(folder.run("check --select N001 b.dipl").status, 0);
    assert_eq!(folder.run("check --select N001 a.dipl").status, 1);
    assert_eq!(folder.run("check --select N001 --fail-on error a.dipl").status, 1);
    assert_eq!(folder.run("check --select N001 --fail-on never a.dipl").status, 0);
    assert_eq!(folder.run("check --ignore N a.dipl").status, 0);
}

#[test]
fn wrong_use_is_told_with_status_2() {
    let folder = Folder::with("a.dipl", WITHOUT_HOLE);
    for arguments in ["", "chekc", "check --format xml a.dipl", "check --stage sealed a.dipl", "explain"] {
        let run = folder.run(arguments);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments}");
        assert!(!run.err.is_empty(), "{arguments}");
    }
    let run = folder.run("check --select N101 a.dipl");
    assert_eq!(run.status, 2);
    assert_eq!(run.err, "alternat: There is no rule “N101”; did you mean N001?\n");
}

#[test]
fn files_that_cannot_be_read_do_not_keep_others_from_being_checked() {
    let folder = Folder::with("a.dipl", WITH_HOLE).and("empty/notes.txt", "notes");
    let run = folder.run("check --select N001 --format json none.dipl a.dipl empty");
    assert_eq!(run.status, 2);
    assert_eq!(run.codes(), ["N001"]);
    assert_eq!(
        run.err,
        "alternat: none.dipl: no such file or folder\n\
         alternat: empty: no drafts here (*.dipl, *.dipl.md, *.dipl.txt, or what alternat.toml includes)\n"
    );
}

#[test]
fn standard_input_is_a_draft() {
    let folder = Folder::new();
    let run = folder.run_with("check --select N001 --format json -", &[], WITH_HOLE.as_bytes());
    assert_eq!((run.status, run.paths(), run.codes()), (1, vec!["-".to_owned()], vec!["N001".to_owned()]));
    let run = folder.run_with("check --select N001 -", &[], WITHOUT_HOLE.as_bytes());
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let run = folder.run_with("outline -", &[], WITHOUT_HOLE.as_bytes());
    assert!(run.out.contains("第二条"), "{run:?}");
}

#[test]
fn an_empty_draft_has_no_findings() {
    let run = Folder::with("a.dipl", "").run("check --format json a.dipl");
    assert_eq!((run.status, run.codes().len()), (0, 0));
    let run = Folder::with("a.dipl", "").run("outline --format json a.dipl");
    assert_eq!((run.status, run.out.as_str()), (0, "[]\n"));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    use std::process::{Command, Stdio};
    let many: String = (0..3000).map(|number| format!("第{number}条\n双方合作。\n\n")).collect();
    let folder = Folder::with("a.dipl", many);
    let mut child = Command::new(env!("CARGO_BIN_EXE_alternat"))
        .args(["check", "--format", "json"])
        .arg(folder.path("a.dipl"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_ne!(output.status.code(), None);
    assert_ne!(output.status.code(), Some(101));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
