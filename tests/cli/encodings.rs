//! Only UTF-8 is read; every other encoding is told, and the rest goes on.

use crate::support::{Folder, WITH_HOLE};

#[test]
fn a_file_in_another_encoding_is_told_with_a_guess() {
    let traditional = "阿蘭共和國和貝里亞共和國關於進一步發展雙邊關係的聯合聲明".repeat(4);
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(WITH_HOLE.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let folder = Folder::with("a.dipl", WITH_HOLE)
        .and("gb.dipl", encoding_rs::GB18030.encode(&WITH_HOLE.repeat(4)).0)
        .and("big5.dipl", encoding_rs::BIG5.encode(&traditional).0)
        .and("utf16.dipl", utf16);
    let run = folder.run("check --select N001 --format json gb.dipl big5.dipl utf16.dipl a.dipl");
    assert_eq!(run.status, 2);
    assert_eq!(run.codes(), ["N001"]);
    assert_eq!(
        run.err,
        "alternat: gb.dipl: not UTF-8 (byte 0), probably GB18030; convert the file to UTF-8\n\
         alternat: big5.dipl: not UTF-8 (byte 0), probably Big5; convert the file to UTF-8\n\
         alternat: utf16.dipl: not UTF-8 (byte 0), probably UTF-16LE; convert the file to UTF-8\n"
    );
    let run = folder.run("outline gb.dipl --lang zh");
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert_eq!(run.err, "alternat: gb.dipl: 不是 UTF-8 编码（第 0 字节），可能是 GB18030；请转换为 UTF-8\n");
}

#[test]
fn bytes_that_are_no_text_are_told() {
    let run = Folder::with("a.dipl", b"\xff\x00\x01\xfe\xfd").run("check a.dipl");
    assert_eq!(run.status, 2);
    assert!(run.err.starts_with("alternat: a.dipl: not UTF-8"), "{run:?}");
}

#[test]
fn every_line_end_is_read() {
    for line_end in ["\n", "\r\n", "\r"] {
        let folder = Folder::with("a.dipl", WITH_HOLE.replace('\n', line_end));
        let run = folder.run("check --select N001 --format json a.dipl");
        assert_eq!(run.codes(), ["N001"], "{line_end:?}");
        assert_eq!(run.json()["files"][0]["findings"][0]["range"]["start"]["line"], 5, "{line_end:?}");
    }
}
