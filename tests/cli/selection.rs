//! Which files are checked.

use crate::support::{Folder, WITHOUT_HOLE};

fn checked(folder: &Folder, paths: &str) -> Vec<String> {
    folder.run(&format!("check --select N001 --format json {paths}")).paths()
}

fn drafts() -> Folder {
    Folder::with("a.dipl", WITHOUT_HOLE)
        .and("b.dipl.md", WITHOUT_HOLE)
        .and("sub/C.DIPL.TXT", WITHOUT_HOLE)
        .and("notes.txt", "notes")
        .and("readme.md", "notes")
        .and("other.rs", "notes")
        .and(".hidden/d.dipl", WITHOUT_HOLE)
}

#[test]
fn folders_are_searched_for_drafts() {
    let folder = drafts();
    assert_eq!(checked(&folder, ""), ["a.dipl", "b.dipl.md", "sub/C.DIPL.TXT"]);
    assert_eq!(checked(&folder, "sub"), ["sub/C.DIPL.TXT"]);
}

#[test]
fn a_file_that_is_named_is_checked_whatever_its_name() {
    assert_eq!(
        checked(&drafts(), "notes.txt other.rs .hidden/d.dipl"),
        ["notes.txt", "other.rs", ".hidden/d.dipl"]
    );
}

#[test]
fn a_file_is_checked_once() {
    assert_eq!(checked(&drafts(), "a.dipl . ./a.dipl"), ["a.dipl", "b.dipl.md", "sub/C.DIPL.TXT"]);
}

#[test]
fn configuration_includes_and_excludes() {
    let folder = drafts()
        .and("alternat.toml", "[project]\ninclude = [\"*.txt\"]\nexclude = [\"sub\"]\n")
        .and("sub/e.txt", "notes");
    assert_eq!(checked(&folder, ""), ["a.dipl", "b.dipl.md", "notes.txt"]);
    assert_eq!(checked(&folder, "sub/C.DIPL.TXT"), ["sub/C.DIPL.TXT"]);
}

#[test]
fn ignore_files_are_honoured() {
    let folder = drafts().and(".gitignore", "sub/\n");
    assert_eq!(checked(&folder, "."), ["a.dipl", "b.dipl.md"]);
}

#[test]
fn drafts_that_give_one_instrument_two_dates_are_compared() {
    let draft = |day: u8| format!("双方遵守2015年5月{day}日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n");
    let folder = Folder::with("a.dipl", draft(31)).and("b.dipl", draft(13)).and("c.dipl", draft(13));
    let output = folder.run("check --select C005 .").out;
    assert!(output.contains("a.dipl:1:5") && output.contains("b.dipl, c.dipl"), "{output}");
    assert!(!folder.run("check --select C005 a.dipl").out.contains("C005"));
}
