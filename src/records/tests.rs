//! What is taken of files, and what is said of the rest.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::lang::date::PartialDate;
use crate::messages::{Locale, Message, render};
use crate::records::{FileContent, LoadedFile, Mapping, RecordSource, load, load_file};
use crate::registry::Registry;
use crate::registry::schema::{Event, Instrument, RecordLanguage};

fn loaded(name: &str, bytes: &[u8], mapping: &str) -> LoadedFile {
    let mapping: Mapping = ::toml::from_str(mapping).expect("a mapping");
    let source = RecordSource { path: PathBuf::from(name), mapping: Arc::new(mapping) };
    load_file(&source, std::iter::empty(), &|_: &Path| Ok(content(bytes)))
}

fn content(bytes: &[u8]) -> FileContent {
    FileContent { bytes: bytes.to_vec(), changed: PartialDate::day(2026, 11, 22) }
}

fn table(text: &str, mapping: &str) -> LoadedFile {
    loaded("own.csv", text.as_bytes(), mapping)
}

/// What is said, each with line and marked words.
fn said(file: &LoadedFile) -> Vec<String> {
    let show = |problem: &crate::records::Problem| {
        let words = render(&problem.message, Locale::English);
        match &problem.spot {
            Some(spot) => format!("{}: ‹{}› {words}", spot.line + 1, spot.range.of(&spot.text)),
            None => words,
        }
    };
    file.problems.iter().map(show).collect()
}

/// The instruments in short: id, titles, dates, places, parties.
fn instruments(file: &LoadedFile) -> Vec<String> {
    let registry = Registry::of(file.records.clone());
    registry.instruments().iter().map(|(_, instrument)| short(&instrument)).collect()
}

fn short(instrument: &Instrument<'_>) -> String {
    let titles = instrument.titles.iter().map(|(language, titles)| {
        let all: Vec<&str> = titles.all().map(|title| title.as_str()).collect();
        format!("{language:?}:{}", all.join("|"))
    });
    let dates = instrument.dates.iter().map(|dated| {
        let place = dated.place.values().flat_map(|names| names.iter()).next();
        format!(
            "{:?} {}{}",
            dated.event,
            dated.date,
            place.map_or(String::new(), |place| format!(" {place}"))
        )
    });
    let parties: Vec<&str> = instrument.parties.iter().map(|party| party.as_str()).collect();
    format!(
        "{} · {} · {} · {}",
        instrument.id,
        titles.collect::<Vec<_>>().join(" "),
        dates.collect::<Vec<_>>().join(", "),
        parties.join(" ")
    )
}

#[test]
fn a_table_with_well_known_headers_needs_no_mapping() {
    let file = table(
        "编号,名称,英文名称,签署日期,签署地点,生效日期,缔约方\n\
         A1,阿兰和贝里亚引渡条约,Treaty on Extradition,2001年7月16日,阿兰堡,2002-02-28,中国；法国\n",
        "",
    );
    assert_eq!(said(&file), [""; 0]);
    assert_eq!(
        instruments(&file),
        ["A1 · Zh:阿兰和贝里亚引渡条约 En:Treaty on Extradition · \
          Signed 2001-07-16 阿兰堡, EntryIntoForce 2002-02-28 · china france"]
    );
}

#[test]
fn a_mapping_names_columns_and_forms() {
    let file = table(
        "no;Vertrag;alt;am;in\n7;阿兰和贝里亚引渡条约;旧译名条约;16.07.2001;阿兰堡\n8;友好条约;;03.04.2001;\n",
        "columns = { id = \"no\", title.zh = [\"Vertrag\", \"alt\"], date.signed = \"am\", place = \"in\" }\n\
         date-format = \"%d.%m.%Y\"\nsource = \"司\"\nchecked = \"2026-01-02\"\n",
    );
    assert_eq!(said(&file), [""; 0]);
    assert_eq!(
        instruments(&file),
        [
            "7 · Zh:阿兰和贝里亚引渡条约|旧译名条约 · Signed 2001-07-16 阿兰堡 · ",
            "8 · Zh:友好条约 · Signed 2001-04-03 · "
        ]
    );
    let registry = Registry::of(file.records.clone());
    let (_, record) = registry.instruments().by_id("7").expect("the record");
    assert_eq!((record.sources[0].what.as_str(), record.sources[0].place.as_str()), ("司", "#2"));
    assert_eq!(record.checked, PartialDate::day(2026, 1, 2));
}

#[test]
fn each_row_that_cannot_be_taken_is_told_with_line_column_and_reason() {
    let file = table(
        "id,title,signed,in force,parties\n\
         1,Treaty on Ports,03/04/2001,,\n\
         2,,2001-07-16,,\n\
         3,Treaty on Rivers,2001-02-30,,\n\
         4,Treaty on Lakes,2001-07-16,soon,\n\
         5,Treaty on Seas,2001-07-16,2002-01-01,Atlantis\n\
         6,Treaty on Wells,2001-07-16\n\
         7,Treaty on Winds,16/07/01,,\n\
         8,Treaty on Roads,2001-07-16,,France\n",
        "",
    );
    assert_eq!(
        said(&file),
        [
            "2: ‹03/04/2001› signed: “03/04/2001” may be 2001-04-03 or 2001-03-04. State the order: \
             date-format = \"day-first\" or \"month-first\".",
            "3: ‹2,,2001-07-16,,› title: The row has no title.",
            "4: ‹2001-02-30› signed: 2001-02-30 is not in the calendar.",
            "5: ‹soon› in force: “soon” is not read as a date. State how dates are written, as \
             date-format = \"%d.%m.%Y\".",
            "6: ‹Atlantis› parties: No record names a party “Atlantis”; the row is taken without its parties.",
            "7: ‹6,Treaty on Wells,2001-07-16› The row has 3 cells, the header 5. Cells that hold the \
             delimiter or a line end need quotation marks.",
            "8: ‹16/07/01› signed: “16/07/01” has a year of two digits; write four.",
        ]
    );
    assert_eq!((file.rows, file.lines.as_slice()), (8, [6, 9].as_slice()));
}

#[test]
fn quoted_cells_blank_lines_and_line_ends_are_read() {
    let file = table(
        "\u{feff}title,signed\r\n\r\n\"Treaty on \"\"Ports\"\",\r\nand Harbours\",2001\r\n,\r\nTreaty on Lakes,2002-03\r\n",
        "",
    );
    assert_eq!(said(&file), [""; 0]);
    let found: Vec<String> =
        instruments(&file).iter().filter_map(|line| Some(line.split_once(" · ")?.1.to_owned())).collect();
    assert_eq!(
        found,
        ["En:Treaty on \"Ports\", and Harbours · Signed 2001 · ", "En:Treaty on Lakes · Signed 2002-03 · "]
    );
    assert_eq!(file.lines, [3, 6]);
}

#[test]
fn a_quotation_mark_in_a_table_with_tabs_is_a_mark() {
    let file = loaded("own.tsv", b"title\tsigned\n\"Treaty\tx\n\"Ports\" Treaty\t2001\nA\t2002\n", "");
    assert_eq!(file.rows, 3);
    assert_eq!(said(&file).len(), 1);
    let quoted = loaded("own.tsv", b"title\tsigned\n\"Treaty \"\"A\"\"\"\t2001\n", "");
    assert!(instruments(&quoted)[0].contains("Treaty \"A\" "), "{:?}", instruments(&quoted));
}

#[test]
fn title_place_and_date_may_stand_in_one_cell() {
    let file = loaded(
        "own.tsv",
        b"title\nConvention on Ports. Vienna, 22 March 1985\nConvention on Lakes Vienna, 22 March 1985\n\
         Convention on Seas Xanadu, 22 March 1985\n",
        "columns = { title.en = \"title\" }\ntitle-ends-with = \"place-date\"\n",
    );
    let found: Vec<String> =
        instruments(&file).iter().filter_map(|line| Some(line.split_once(" · ")?.1.to_owned())).collect();
    assert_eq!(
        found,
        [
            "En:Convention on Ports · Done 1985-03-22 Vienna · ",
            "En:Convention on Lakes · Done 1985-03-22 Vienna · "
        ]
    );
    assert!(said(&file)[0].starts_with("4: "), "{:?}", said(&file));
}

#[test]
fn json_may_hold_rows_or_records() {
    let rows = br#"{"data":{"list":[{"title":{"zh":"A","en":"Treaty"},"signed":"2001-07-16","parties":["France","China"]},
        {"title":{"zh":"B"},"signed":20010717}, 5]}}"#;
    let file = loaded("own.json", rows, "rows = \"data.list\"");
    let found = instruments(&file);
    assert!(found[0].ends_with("Zh:A En:Treaty · Signed 2001-07-16 · france china"), "{found:?}");
    assert!(found[1].ends_with("Zh:B · Signed 2001-07-17 · "), "{found:?}");
    assert_eq!(said(&file), ["2: ‹5]}}› The row is no object with a name for each cell."]);
    let records = br#"{"instrument":[{"id":"a","kind":"treaty","titles":{"zh":{"official":"A"}},
        "sources":[{"what":"x","where":"y"}],"checked":"2026-11-22"}]}"#;
    assert_eq!(instruments(&loaded("own.json", records, "")), ["a · Zh:A ·  · "]);
}

#[test]
fn a_file_that_cannot_be_read_says_what_and_where() {
    let one = |name: &str, bytes: &[u8], mapping: &str| {
        let file = loaded(name, bytes, mapping);
        assert!(file.breakage().is_some() && file.records.is_none(), "{name}");
        said(&file).concat()
    };
    assert!(one("a.xls", b"", "").starts_with("not a file of records: TOML, JSON, CSV or TSV"));
    assert_eq!(one("a.csv", b"", ""), "there is nothing in it");
    assert_eq!(
        one("a.csv", b"foo,bar\n1,2\n", ""),
        "1: ‹foo,bar› No column is known to hold titles. The columns are: foo, bar. \
         State columns = { title.zh = \"…\" } beside the name of the file."
    );
    assert_eq!(
        one("a.csv", b"title\nx\n", "columns = { title.zh = \"name\" }"),
        "1: ‹title› There is no column “name”. The columns are: title."
    );
    let gb =
        encoding_rs::GB18030.encode("名称,签署日期\n阿兰共和国和贝里亚共和国引渡条约,2001\n").0.into_owned();
    assert!(one("a.csv", &gb, "").contains("probably GB18030"), "{}", one("a.csv", &gb, ""));
    assert_eq!(instruments(&loaded("a.csv", &gb, "encoding = \"gb18030\"")).len(), 1);
    assert!(one("a.csv", &gb, "encoding = \"klingon\"").contains("no encoding “klingon”"));
    assert!(one("a.csv", &gb, "encoding = \"utf-8\"").contains("not in the stated encoding UTF-8"));
    assert!(one("a.toml", b"[[instrument]]\nid = 5\n", "").starts_with("2: ‹5› not"));
    assert!(one("a.json", b"[\n{\"a\":1},\n]", "").starts_with("3: ‹]› not a file of records: "));
    assert!(one("a.json", b"{\"rows\":[]}", "").contains("the keys are: rows"));
    assert!(one("a.json", b"{\"rows\":[]}", "rows = \"list\"").contains("under “list”"));
    assert!(one("a.csv", b"title\nx", "date-format = \"YYYY\"").contains("“YYYY” is no form of dates"));
    assert!(one("a.csv", b"title\nx", "delimiter = \"ab\"").contains("“ab” cannot be a delimiter"));
}

#[test]
fn a_long_table_is_read_in_parts_as_it_is_in_one() {
    let mut text = String::from("id,title,signed\n");
    for number in 0..40_000 {
        text.push_str(&format!(
            "{number},\"Treaty, \"\"number\"\"\n{number}\",2001-07-{:02}\n",
            number % 28 + 1
        ));
    }
    let file = table(&text, "");
    assert_eq!(said(&file), [""; 0]);
    assert_eq!(file.lines, (0..40_000).map(|number| 2 * number + 2).collect::<Vec<_>>());
    let registry = Registry::of(file.records.clone());
    let found = registry.instruments().by_title("Treaty, \"number\" 39999");
    assert_eq!(found.iter().map(|found| found.instrument.id.as_str()).collect::<Vec<_>>(), ["39999"]);
    assert_eq!((found[0].language, found[0].instrument.dates[0].event), (RecordLanguage::En, Event::Signed));
}

#[test]
fn a_broken_file_leaves_the_records_that_it_held() {
    let sources = [RecordSource::plain("a.csv".into()), RecordSource::plain("b.csv".into())];
    let good = |path: &Path| Ok(content(format!("title\nTreaty of {}\n", path.display()).as_bytes()));
    let first = load(&sources, &[], &good);
    assert_eq!(first.registry.instruments().by_title("Treaty of a.csv").len(), 1);
    let bad = |path: &Path| match path.to_str() {
        Some("a.csv") => Err(Message::new("cli-not-found")),
        _ => Ok(content(b"title\nTreaty of C\n")),
    };
    let second = load(&sources, &first.files, &bad);
    let count = |title: &str| second.registry.instruments().by_title(title).len();
    assert_eq!((count("Treaty of a.csv"), count("Treaty of b.csv"), count("Treaty of C")), (1, 0, 1));
    assert!(second.files[0].breakage().is_some());
    assert_eq!(second.registry.instruments().by_title("联合国宪章").len(), 1);
}

/// The persons in short: id, names, offices.
fn persons(file: &LoadedFile) -> Vec<String> {
    let registry = Registry::of(file.records.clone());
    let words = |words: &crate::registry::schema::Texts<'_>| {
        words.iter().map(|word| word.to_string()).collect::<Vec<_>>().join("|")
    };
    let day = |day: Option<PartialDate>| day.map_or(String::new(), |day| day.to_string());
    let short = |person: crate::registry::schema::Person<'_>| {
        let names: Vec<String> =
            person.names.iter().map(|(language, names)| format!("{language:?}:{}", words(names))).collect();
        let offices = person.offices.iter().map(|office| {
            let titles: Vec<String> = office.title.values().map(words).collect();
            format!("{} {} {}..{}", office.party, titles.join("/"), day(office.from), day(office.to))
        });
        let places: Vec<&str> = person.sources.iter().map(|source| source.place.as_str()).collect();
        let offices: Vec<String> = offices.collect();
        format!("{} · {} · {}", names.join(" "), offices.join(", "), places.join(" "))
    };
    registry.persons().iter().map(|(_, person)| short(person)).collect()
}

#[test]
fn a_table_of_offices_makes_persons() {
    let file = table(
        "序号,姓名,英文姓名,国家,职务,任职日期,离任日期\n\
         1,米娜·沃,Mina Vo,法国,外交部长；外长,2019年3月1日,2024-02-29\n\
         2,伊万·科尔,,法国,总统,2020-05-01,\n\
         3,米娜·沃,Mina Vo,法国,总理,2024.3.1,至今\n\
         4,米娜·沃,,中国,大使,2011,2012\n",
        "",
    );
    assert_eq!(said(&file), [""; 0]);
    assert_eq!(
        persons(&file),
        [
            "Zh:米娜·沃 En:Mina Vo · france 外交部长|外长 2019-03-01..2024-02-29, france 总理 2024-03-01.. · #2",
            "Zh:伊万·科尔 · france 总统 2020-05-01.. · #3",
            "Zh:米娜·沃 · china 大使 2011..2012 · #5",
        ]
    );
}

#[test]
fn columns_of_persons_are_mapped_and_ids_tell_who_is_the_same() {
    let mapping = "columns = { id = \"key\", person.zh = [\"wer\", \"auch\"], office.zh = \"als\", from = \"ab\", \
                   to = \"bis\", parties = \"land\", source = \"woher\" }\ndate-format = \"%d.%m.%Y\"\n";
    let file = table(
        "key;wer;auch;als;ab;bis;land;woher\n\
         vo;米娜·沃;沃;外长;01.03.2019;29.02.2024;France;a.example\n\
         vo;米娜·沃;;总理;01.03.2024;;France;b.example\n",
        mapping,
    );
    assert_eq!(said(&file), [""; 0]);
    assert_eq!(
        persons(&file),
        [
            "Zh:米娜·沃|沃 · france 外长 2019-03-01..2024-02-29, france 总理 2024-03-01.. · a.example b.example"
        ]
    );
    let rows = "[{\"name\":{\"zh\":\"米娜·沃\"},\"office\":[\"外长\",\"外交部长\"],\"from\":\"2019-03-01\"}]";
    assert_eq!(
        persons(&loaded("own.json", rows.as_bytes(), "")),
        ["Zh:米娜·沃 ·  外长|外交部长 2019-03-01.. · #1"]
    );
}

#[test]
fn rows_of_persons_that_cannot_be_taken_are_told() {
    let file = table(
        "姓名,职务,国家,起,止\n\
         ,外长,法国,2019-03-01,\n\
         米娜·沃,,法国,2019-03-01,\n\
         米娜·沃,外长,法国,03/04/2019,\n\
         米娜·沃,外长,法国,2019-03-01,2018-03-01\n\
         米娜·沃,外长,亚特兰蒂斯,2019-03-01,\n\
         米娜·沃,外长,法国,2019-03-01,\n\
         米娜·沃,外长,法国,2019-03-01,现任\n",
        "",
    );
    assert_eq!(
        said(&file),
        [
            "2: ‹,外长,法国,2019-03-01,› 姓名: The row names no person.",
            "3: ‹米娜·沃,,法国,2019-03-01,› 职务: The row names no office.",
            "4: ‹03/04/2019› 起: “03/04/2019” may be 2019-04-03 or 2019-03-04. State the order: \
             date-format = \"day-first\" or \"month-first\".",
            "5: ‹2018-03-01› 止: 2018-03-01 cannot be earlier than 2019-03-01.",
            "6: ‹亚特兰蒂斯› 国家: No record names a party “亚特兰蒂斯”; the row is taken without its parties.",
            "8: ‹米娜·沃,外长,法国,2019-03-01,现任› Line 7 has the same office of the same person; the row is left out.",
        ]
    );
    let broken = |text: &str, mapping: &str| said(&table(text, mapping)).concat();
    let both =
        broken("a,b,c\n1,2,3\n", "columns = { title.zh = \"a\", person.zh = \"b\", office.zh = \"c\" }");
    assert!(both.contains("instruments or persons"), "{both}");
    let no_office = broken("a,b\n1,2\n", "columns = { person.zh = \"a\" }");
    assert!(no_office.contains("hold the offices"), "{no_office}");
    let no_person = broken("a,b\n1,2\n", "columns = { office.zh = \"a\" }");
    assert!(no_person.contains("names of persons"), "{no_person}");
}
