//! `alternat.toml` on the command line.

use crate::support::{Folder, WITH_HOLE};

#[test]
fn the_nearest_configuration_is_in_force() {
    let folder = Folder::with("alternat.toml", "[rules]\nN = \"off\"\n")
        .and("a.dipl", WITH_HOLE)
        .and("sub/deep/b.dipl", WITH_HOLE)
        .and("sub/alternat.toml", "[rules]\nnumbering-gap = \"hint\"\n");
    let run = folder.run("check --format json a.dipl sub/deep/b.dipl");
    assert_eq!(run.codes().iter().filter(|code| *code == "N001").count(), 1);
    let run = folder.run("check --select N001 --format json sub");
    assert_eq!((run.status, run.json()["summary"]["hint"].as_u64()), (0, Some(1)));
}

#[test]
fn an_invalid_configuration_is_told_at_the_key() {
    let folder =
        Folder::with("alternat.toml", "[rules]\nN001 = \"of\"\n\n[projekt]\n").and("a.dipl", WITH_HOLE);
    let run = folder.run("check a.dipl");
    assert_eq!(run.status, 2);
    assert_eq!(
        run.err,
        "alternat: alternat.toml:2:8: “of” is no value of “N001”; did you mean “off”?\n\
         alternat: alternat.toml:4:2: The key “projekt” is not known here; did you mean “project”?\n"
    );
    let run = folder.run("check --lang zh a.dipl");
    assert!(run.err.contains("alternat.toml:2:8: “of”不是“N001”的有效值，是否应为“off”？"), "{run:?}");
}

#[test]
fn a_rule_that_does_not_exist_is_told_and_the_rest_is_in_force() {
    let folder =
        Folder::with("alternat.toml", "[rules]\nN101 = \"off\"\nN001 = \"off\"\n").and("a.dipl", WITH_HOLE);
    let run = folder.run("check --select N001 --format json a.dipl");
    assert_eq!((run.status, run.codes().len()), (0, 0));
    assert_eq!(run.err, "alternat: alternat.toml:2:1: M006: There is no rule “N101”; did you mean N001?\n");
}

#[test]
fn records_of_the_user_are_read() {
    let folder = Folder::with("alternat.toml", "[project]\nregistry = [\"own.toml\", \"none.toml\"]\n")
        .and("own.toml", "[[instrument]\n")
        .and("a.dipl", WITH_HOLE);
    let run = folder.run("check --select N001 a.dipl");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("own.toml:1:"), "{run:?}");
    assert!(run.err.contains("none.toml: no such file or folder"), "{run:?}");
    assert!(run.out.contains("N001"), "{run:?}");
}

#[test]
fn rules_are_limited_to_kinds_of_instrument() {
    let statement = WITH_HOLE.replace("合作协定", "联合声明");
    let folder = Folder::with("alternat.toml", "[rules]\nN001 = { kinds = [\"treaty\"] }\n")
        .and("a.dipl", WITH_HOLE)
        .and("b.dipl", statement);
    let run = folder.run("check --select N001 --format json a.dipl b.dipl");
    assert_eq!(run.codes(), ["N001"]);
    assert_eq!(run.json()["files"][0]["findings"][0]["code"], "N001");
}

#[test]
fn one_line_silences_all_but_the_named_rules() {
    let folder = Folder::with(
        "alternat.toml",
        "[[overrides]]\npaths = \"old/**\"\nrules = { default = \"off\", N001 = \"hint\" }\n",
    )
    .and("old/a.dipl", WITH_HOLE);
    let run = folder.run("check --format json old");
    assert_eq!((run.codes(), run.status), (vec!["N001".to_owned()], 0));
}

#[test]
fn options_that_a_rule_does_not_have_are_told_at_the_key() {
    let folder = Folder::with("alternat.toml", "[rules]\nN001 = { level = \"info\", leval = 3 }\n")
        .and("a.dipl", WITH_HOLE);
    let run = folder.run("check a.dipl");
    assert_eq!(run.status, 2);
    assert_eq!(
        run.err,
        "alternat: alternat.toml:2:26: The key “leval” is not known here; did you mean “level”?\n"
    );
}

#[test]
fn a_draft_chooses_its_profile_and_lists_are_the_users_own() {
    let text = "---\nprofile: press\n---\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方以会议为抓手推进合作。\n";
    let folder = Folder::with("alternat.toml", "[profiles.press]\ndiscouraged = \"lists/avoid.csv\"\n")
        .and("lists/avoid.csv", "text,write,note\n抓手,着力点,见手册第三章\n")
        .and("a.dipl", text)
        .and("b.dipl", text.replace("profile: press", "x-profile: none"))
        .and("c.dipl", text.replace("profile: press", "profile: prss"));
    let run = folder.run("check --select R022,M001 --format json a.dipl b.dipl c.dipl");
    assert_eq!(run.codes(), ["R022", "M001"], "{run:?}");
    let files = run.json()["files"].clone();
    assert_eq!(
        files[0]["findings"][0]["message"],
        "The house avoids “抓手” and writes “着力点”. 见手册第三章"
    );
    assert_eq!(
        files[2]["findings"][0]["message"],
        "There is no profile “prss”. Known profiles: press, default."
    );
    let fixed = folder.run("check --select R022 --unsafe-fixes a.dipl");
    assert_eq!(fixed.status, 0);
    assert!(folder.read("a.dipl").contains("双方以会议为着力点推进合作"));
}

#[test]
fn what_is_wrong_in_a_list_is_told_in_its_file() {
    let folder = Folder::with("alternat.toml", "[profile]\npreferred = \"words.csv\"\n")
        .and("words.csv", "write,nto\n作出,做出\n")
        .and("a.dipl", WITH_HOLE);
    let run = folder.run("check a.dipl");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("words.csv:1:7: The key “nto” is not known here"), "{run:?}");
}
