//! `--baseline`: findings that are known and not shown.

use crate::support::{Folder, WITH_HOLE};

const DOUBLED: &str =
    "阿兰共和国和贝里亚共和国合作协定\n\n第一条\n双方开展合作。。\n\n第二条\n双方交换信息。\n";

#[test]
fn what_is_written_is_known_and_what_is_new_speaks() {
    let folder = Folder::with("a.dipl", WITH_HOLE).and("sub/b.dipl", DOUBLED);
    let run = folder.run("check --select N001,L010 --baseline write .");
    assert_eq!((run.status, run.out.as_str()), (0, "2 findings are known to alternat-baseline.toml now.\n"));
    let run = folder.run("check --select N001,L010 --baseline use .");
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.out.contains("2 findings are known to the baseline and not shown."), "{run:?}");
    // Without the option and without a configuration, all of them speak.
    assert_eq!(folder.run("check --select N001,L010 .").status, 1);

    let moved = DOUBLED.replace("第二条\n双方交换信息。\n", "第二条\n双方交换信息。。\n");
    let folder = folder.and("sub/b.dipl", format!("\n{moved}"));
    let run = folder.run("check --select N001,L010 --baseline use --format json .");
    assert_eq!(run.codes(), ["L010"], "{run:?}");
    let json = run.json();
    assert_eq!(json["files"][1]["findings"][0]["range"]["start"]["line"], 7);
    assert_eq!(
        (&json["summary"]["known"], &json["summary"]["vanished"]),
        (&2.into(), &serde_json::Value::Null)
    );
}

#[test]
fn what_has_vanished_is_told_and_taken_out() {
    let folder = Folder::with("a.dipl", DOUBLED);
    folder.run("check --select L010 --baseline write a.dipl");
    let folder = folder.and("a.dipl", DOUBLED.replace("。。", "。"));
    let run = folder.run("check --select L010 --baseline use a.dipl");
    assert!(run.out.contains("1 finding of the baseline no longer occurs"), "{run:?}");
    folder.run("check --select L010 --baseline write a.dipl");
    assert!(!folder.read("alternat-baseline.toml").contains("L010"));
}

#[test]
fn the_configuration_names_a_baseline_that_is_always_honoured() {
    let folder =
        Folder::with("alternat.toml", "[project]\nbaseline = \"known.toml\"\n").and("a.dipl", WITH_HOLE);
    let run = folder.run("check --select N001 a.dipl");
    assert_eq!(run.status, 1);
    assert!(run.err.contains("alternat.toml:2:12: The baseline"), "{run:?}");
    let run = folder.run("check --select N001 --baseline write a.dipl");
    assert_eq!((run.status, run.out.as_str()), (0, "1 finding is known to known.toml now.\n"));
    assert_eq!(folder.run("check --select N001 a.dipl").status, 0);
    assert_eq!(folder.run("check --select N001 --baseline off a.dipl").status, 1);
}

#[test]
fn a_broken_baseline_is_told_at_its_place() {
    let folder = Folder::with("alternat.toml", "[project]\nbaseline = \"known.toml\"\n")
        .and("known.toml", "version = 1\n[files.\"a.dipl\"]\n\"N001 12\" = 1\n")
        .and("a.dipl", WITH_HOLE);
    let run = folder.run("check a.dipl");
    assert_eq!(run.status, 2);
    assert!(run.err.starts_with("alternat: known.toml:3:1: "), "{run:?}");
    let run = folder.run("check --baseline use --baseline-file none.toml a.dipl");
    assert_eq!((run.status, run.err.contains("none.toml: no such file")), (2, true), "{run:?}");
}
