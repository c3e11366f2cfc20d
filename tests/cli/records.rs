//! The user's own records: imported, checked, searched, and in force for drafts.

use crate::support::Folder;

const TABLE: &str = "编号;名称;签署日期;缔约方\n\
    A1;阿兰共和国和贝里亚共和国引渡条约;2001年7月16日;法国；中国\n\
    A2;阿兰共和国和贝里亚共和国海运协定;03/04/2002;\n\
    A3;阿兰共和国和贝里亚共和国引渡条约;2001-07-16;法国、中国\n\
    A4;阿兰共和国和贝里亚共和国航空协定;2003-05-01;大西国\n";

const DRAFT: &str = "阿兰共和国和贝里亚共和国联合声明\n\n\
    双方重申恪守2001年7月17日签署的《阿兰共和国和贝里亚共和国引渡条约》。\n";

#[test]
fn a_table_is_imported_and_each_row_left_out_is_told() {
    let folder = Folder::with("own.csv", TABLE);
    let run = folder.run("registry import own.csv --output own.toml");
    assert_eq!(run.status, 1, "{run:?}");
    assert_eq!(
        run.err,
        "own.csv:3:21: 签署日期: “03/04/2002” may be 2002-04-03 or 2002-03-04. State the order: \
         date-format = \"day-first\" or \"month-first\".\n\
         own.csv:5:32: 缔约方: No record names a party “大西国”; the row is taken without its parties.\n\
         own.csv:4: Title and dates are those of line 2; the row is left out.\n\
         alternat: rows: 4; records: 2 (without their parties: 1); rows refused: 1, repeated and left out: 1\n"
    );
    let written = folder.read("own.toml");
    assert!(
        written.starts_with(
            "[[instrument]]\nid = \"A1\"\nkind = \"treaty\"\nparties = [\"france\", \"china\"]\n\
             titles.zh = { official = \"阿兰共和国和贝里亚共和国引渡条约\" }\n\
             dates = [{ event = \"signed\", date = \"2001-07-16\" }]\n\
             sources = [{ what = \"own.csv\", where = \"#2\" }]\n"
        ),
        "{written}"
    );
    let checked = folder.run("registry check own.toml");
    assert_eq!((checked.status, checked.out.as_str()), (0, ""), "{checked:?}");
}

#[test]
fn a_mapping_may_stand_in_a_file_of_its_own_or_in_the_configuration() {
    let mapping =
        "columns = { title.zh = \"名称\", date.signed = \"签署日期\" }\ndate-format = \"day-first\"\n";
    let folder = Folder::with("own.csv", TABLE).and("map.toml", mapping);
    let run = folder.run("registry import own.csv --mapping map.toml");
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.out.contains("date = \"2002-04-03\"") && !run.out.contains("parties"), "{run:?}");
    let folder = folder.and(
        "alternat.toml",
        "[project]\nregistry = [{ file = \"own.csv\", date-format = \"month-first\" }]\n",
    );
    let run = folder.run("registry import own.csv");
    assert!(run.out.contains("date = \"2002-03-04\"") && run.out.contains("parties"), "{run:?}");
    let wrong = folder.and("map.toml", "colums = {}\n").run("registry import own.csv --mapping map.toml");
    assert_eq!(wrong.status, 2);
    assert!(wrong.err.starts_with("alternat: map.toml: not a mapping: unknown field `colums`"), "{wrong:?}");
}

#[test]
fn what_cannot_be_read_is_told_in_the_readers_language() {
    let gb = encoding_rs::GB18030.encode(TABLE).0.into_owned();
    let folder = Folder::with("gb.csv", gb).and("a.csv", "x,y\n1,2\n").and("a.xls", "");
    let told = |arguments: &str| {
        let run = folder.run(arguments);
        assert_eq!(run.status, 2, "{run:?}");
        run.err
    };
    assert!(
        told("registry import gb.csv").starts_with("alternat: gb.csv: not UTF-8 (byte 0), probably GB18030")
    );
    assert!(told("registry import gb.csv --lang zh").contains("可能是 GB18030"));
    assert!(
        told("registry import a.csv").starts_with("alternat: a.csv:1:1: No column is known to hold titles.")
    );
    assert!(told("registry import a.xls").contains("not a file of records"));
    assert!(told("registry import none.csv").contains("none.csv: no such file"));
    assert!(told("registry check none.csv").contains("none.csv: no such file"));
}

#[test]
fn a_table_is_in_force_for_drafts() {
    let folder = Folder::with("own.csv", TABLE)
        .and("a.dipl", DRAFT)
        .and("alternat.toml", "[project]\nregistry = [\"own.csv\"]\n");
    let run = folder.run("check --select C001 --format json a.dipl");
    assert_eq!(run.codes(), ["C001"]);
    assert!(run.out.contains("2001年7月16日"), "{run:?}");
    assert!(run.err.starts_with("alternat: own.csv: rows that are not taken: 1 of 4"), "{run:?}");
    let broken = folder.and("own.csv", "a,b\n").run("check --select C001 --format json a.dipl");
    assert_eq!(broken.codes(), [""; 0]);
    assert!(broken.err.starts_with("alternat: own.csv:1:1: No column"), "{broken:?}");
}

#[test]
fn a_table_of_persons_is_imported_and_in_force() {
    const OFFICES: &str = "姓名,国家,职务,任职日期,离任日期\n\
        米娜·沃,法国,外交部长；外长,2019-03-01,2024-02-29\n\
        米娜·沃,法国,总理,2024年3月1日,至今\n\
        伊万·科尔,法国,,2020-01-01,\n";
    const VISIT: &str = "中华人民共和国和法兰西共和国联合声明\n\n\
        应中华人民共和国政府邀请，法兰西共和国外交部长米娜·沃访问中国。双方声明如下：\n\n\
        双方扩大合作。\n\n2025年3月5日于巴黎\n";
    let folder = Folder::with("own.csv", OFFICES)
        .and("a.dipl", VISIT)
        .and("alternat.toml", "[project]\nregistry = [{ file = \"own.csv\", checked = \"2026-01-01\" }]\n");
    let run = folder.run("registry import own.csv --output own.toml");
    assert_eq!(run.status, 1, "{run:?}");
    assert_eq!(
        run.err,
        "own.csv:4:1: 职务: The row names no office.\n\
         alternat: rows: 3; records: 1 (without their parties: 0); rows refused: 1, repeated and left out: 0\n"
    );
    assert!(
        folder.read("own.toml").ends_with(
            "names = { zh = \"米娜·沃\" }\noffices = [\n  { party = \"france\", title = { zh = [\"外交部长\", \
             \"外长\"] }, from = \"2019-03-01\", to = \"2024-02-29\" },\n  { party = \"france\", \
             title = { zh = \"总理\" }, from = \"2024-03-01\" },\n]\nsources = [{ what = \"own.csv\", \
             where = \"#2\" }]\nchecked = \"2026-01-01\"\nconfidence = \"single\"\n\n"
        ),
        "{}",
        folder.read("own.toml")
    );
    let checked = folder.run("registry check own.toml");
    assert_eq!((checked.status, checked.out.as_str()), (0, ""), "{checked:?}");
    assert_eq!(folder.run("check --select P009 --format json a.dipl").codes(), ["P009"]);
    let shown = folder.run("registry search 米娜·沃");
    assert!(shown.out.contains("米娜·沃"), "{shown:?}");
}

#[test]
fn records_that_stand_twice_are_told() {
    let record = |id: &str, title: &str| {
        format!(
            "[[instrument]]\nid = \"{id}\"\nkind = \"treaty\"\ntitles.zh = {{ official = \"{title}\" }}\n\
             dates = [{{ event = \"signed\", date = \"2001-07-16\" }}]\nchecked = \"2026-11-22\"\n\
             sources = [{{ what = \"甲\", where = \"1\" }}]\nconfidence = \"single\"\n"
        )
    };
    let charter = "title,signed\n联合国宪章,1945-06-26\n";
    let own =
        record("a", "阿兰共和国和贝里亚共和国引渡条约") + &record("b", "阿兰共和国与贝里亚共和国引渡条约");
    let own = own + &record("c", "阿兰共和国和贝里亚共和国引度条约") + &record("d", "阿兰共和国海运条约");
    let folder = Folder::with("own.toml", own).and("own.csv", charter);
    let run = folder.run("registry check own.toml own.csv");
    assert_eq!(run.status, 1);
    assert_eq!(
        run.out.lines().map(|line| line.split(':').take(2).collect::<Vec<_>>().join(":")).collect::<Vec<_>>(),
        ["own.toml:10", "own.toml:18", "own.csv:2"],
        "{run:?}"
    );
    assert!(run.out.contains("b: a has the same title and date"), "{run:?}");
    assert!(run.out.contains("c: The title is almost that of a"), "{run:?}");
    assert!(run.out.contains("un-charter has the same title and date"), "{run:?}");
}

#[test]
fn without_files_the_records_in_force_are_counted() {
    let run = Folder::new().run("registry check");
    assert_eq!(run.status, 0);
    for words in
        ["Instruments: ", "Parties: ", "Series: ", "two sources or more: ", "    zh: ", "    persons: 6 of 6"]
    {
        assert!(run.out.contains(words), "{words}: {run:?}");
    }
}

#[test]
fn records_are_searched_by_parts_parties_and_dates() {
    let folder = Folder::with("own.csv", TABLE).and("alternat.toml", "[project]\nregistry = [\"own.csv\"]\n");
    let finds = |words: &str, id: &str| {
        let run = folder.run(&format!("registry search {words}"));
        assert_eq!(run.status, 0, "{words}: {run:?}");
        assert!(run.out.lines().any(|line| line == id), "{words}: {run:?}");
    };
    finds("引渡 贝里亚", "A1");
    finds("2001-07-16 引渡", "A1");
    finds("2001年7月16日 法国", "A1");
    finds("France 2001", "A1");
    finds("Vienna Diplomatic 1961", "vienna-diplomatic-relations-1961");
    finds("1945-06-26", "un-charter");
    finds("Устав Организации", "un-charter");
    assert_eq!(folder.run("registry search 引渡 贝里亚 1999").status, 1);
    let shown = folder.run("registry show A1");
    assert!(shown.out.contains("own.csv") && shown.out.contains("2001-07-16"), "{shown:?}");
}
