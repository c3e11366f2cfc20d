//! Side files: suppressions for texts that must not carry comments.

use crate::support::{Folder, WITH_HOLE};

const SUPPRESS: &str =
    "suppress a.dipl --code numbering-gap --line 6 --reason 双方商定 --author 条法司 --date 2026-01-02";

#[test]
fn a_finding_is_silenced_beside_the_draft_and_stays_so_when_it_moves() {
    let folder = Folder::with("a.dipl", WITH_HOLE);
    let run = folder.run(SUPPRESS);
    assert_eq!(
        (run.status, run.out.as_str()),
        (0, "N001 in line 6 is silenced in a.dipl.alternat.toml.\n"),
        "{run:?}"
    );
    let written = folder.read("a.dipl.alternat.toml");
    assert!(written.starts_with("[[suppress]]\nrule = \"N001\"\ntext = \""), "{written}");
    assert!(
        written.ends_with("reason = \"双方商定\"\nauthor = \"条法司\"\ndate = 2026-01-02\n"),
        "{written}"
    );
    assert_eq!(folder.run("check --select N001 a.dipl").status, 0);
    let folder = folder.and("a.dipl", format!("\n\n{WITH_HOLE}"));
    assert_eq!(folder.run("check --select N001 a.dipl").status, 0);
    let again = folder.run(SUPPRESS);
    assert_eq!(
        (again.status, again.err.as_str()),
        (2, "alternat: a.dipl: N001 has nothing to say in line 6\n")
    );
}

#[test]
fn an_entry_that_silences_nothing_any_more_is_reported() {
    let folder = Folder::with("a.dipl", WITH_HOLE);
    folder.run(SUPPRESS);
    let folder = folder.and("a.dipl", WITH_HOLE.replace("第三条", "第二条"));
    let run = folder.run("check --select N001,M003 --format json a.dipl");
    assert_eq!(run.codes(), ["M003"]);
    let message = run.json()["files"][0]["findings"][0]["message"].as_str().unwrap_or_default().to_owned();
    assert!(message.starts_with("Line 2 of the side file silences N001 (“双方商定”)"), "{message}");
}

#[test]
fn a_broken_side_file_is_told_at_the_key() {
    let folder = Folder::with("a.dipl", WITH_HOLE)
        .and("a.dipl.alternat.toml", "[[suppress]]\nrule = \"N001\"\ntext = \"12\"\nreson = \"r\"\n");
    let run = folder.run("check a.dipl");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("a.dipl.alternat.toml:"), "{run:?}");
    let folder =
        folder.and("a.dipl.alternat.toml", "[[suppress]]\nrule = \"N001\"\ntext = \"12\"\nreason = \"r\"\n");
    let run = folder.run("check --lang zh a.dipl");
    assert!(run.err.contains("a.dipl.alternat.toml:3:8: 此处应为句子标识"), "{run:?}");
}
