//! Fixes on the command line.

use crate::support::{Folder, WITH_HOLE, WITHOUT_HOLE};

#[test]
fn unsafe_fixes_are_applied_only_when_asked_for() {
    let folder = Folder::with("a.dipl", WITH_HOLE);
    assert_eq!(folder.run("check --select N001 --fix a.dipl").status, 1);
    assert_eq!(folder.read("a.dipl"), WITH_HOLE);
    let run = folder.run("check --select N001 --unsafe-fixes a.dipl");
    assert_eq!((run.status, run.out.as_str()), (0, "1 fix applied.\n1 file checked, no findings.\n"));
    assert_eq!(folder.read("a.dipl"), WITHOUT_HOLE);
}

#[test]
fn safe_fixes_are_applied_and_the_byte_order_mark_stays() {
    let draft = WITHOUT_HOLE.replace("第二条", "%% alternat-disable-next-line N001\n第二条");
    let folder = Folder::with("a.dipl", format!("\u{feff}{draft}"));
    let run = folder.run("check --select M003,N001 --fix a.dipl");
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(folder.read("a.dipl"), format!("\u{feff}{WITHOUT_HOLE}"));
}

#[test]
fn a_diff_shows_and_changes_nothing() {
    let folder = Folder::with("a.dipl", WITH_HOLE);
    let run = folder.run("check --select N001 --unsafe-fixes --diff a.dipl");
    assert_eq!(run.status, 1);
    assert_eq!(run.out, "--- a.dipl\n+++ a.dipl\n@@ -5,3 +5,3 @@\n \n-第三条\n+第二条\n 双方交换信息。\n");
    assert_eq!(folder.read("a.dipl"), WITH_HOLE);
}

#[test]
fn standard_input_is_fixed_to_standard_output() {
    let folder = Folder::new();
    let run = folder.run_with("check --select N001 --unsafe-fixes -", &[], WITH_HOLE.as_bytes());
    assert_eq!((run.status, run.out.as_str()), (0, WITHOUT_HOLE));
    assert_eq!(folder.run_with("check --fix - a.dipl", &[], b"").status, 2);
}

#[test]
fn a_signed_text_is_not_changed() {
    let folder = Folder::with("a.dipl", WITH_HOLE);
    folder.run("check --select N001 --unsafe-fixes --stage signed a.dipl");
    assert_eq!(folder.read("a.dipl"), WITH_HOLE);
}

#[cfg(unix)]
#[test]
fn the_rights_of_a_file_stay() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::with("a.dipl", WITH_HOLE);
    let path = folder.path("a.dipl");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    folder.run("check --select N001 --unsafe-fixes a.dipl");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
}
