//! Reading drafts: strict UTF-8, with a helpful error for every other encoding.

use std::io::{self, Read};
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

use crate::cli::console::io_message;
use crate::messages::Message;

/// Bytes that are looked at to guess an encoding.
const GUESS_LENGTH: usize = 64 * 1024;

/// The text of a draft as it is in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Input {
    /// The text without byte order mark.
    pub(super) text: String,
    /// Bytes of the mark before it: 0 or 3.
    pub(super) mark: u32,
}

/// Reads a file.
pub(super) fn read(path: &Path) -> Result<Input, Message> {
    decode(std::fs::read(path).map_err(|error| io_message(&error))?)
}

/// Reads standard input.
pub(super) fn read_standard_input() -> Result<Input, Message> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).map_err(|error| io_message(&error))?;
    decode(bytes)
}

/// Places are kept in 32 bits.
fn decode(bytes: Vec<u8>) -> Result<Input, Message> {
    if u32::try_from(bytes.len()).is_err() {
        return Err(Message::new("cli-too-large"));
    }
    let mut text =
        String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes(), &error.utf8_error()))?;
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    text.drain(..mark);
    Ok(Input { text, mark: mark as u32 })
}

fn not_utf8(bytes: &[u8], error: &std::str::Utf8Error) -> Message {
    let message = |id| Message::new(id).with("at", error.valid_up_to());
    match guess(bytes) {
        Some(encoding) => message("cli-not-utf8-guess").with("encoding", encoding),
        None => message("cli-not-utf8"),
    }
}

/// The name of the encoding that `bytes` most probably are in.
fn guess(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(&[0xFF, 0xFE]) {
        return Some("UTF-16LE");
    }
    if bytes.starts_with(&[0xFE, 0xFF]) {
        return Some("UTF-16BE");
    }
    let sample = bytes.get(..GUESS_LENGTH).unwrap_or(bytes);
    if sample.contains(&0) {
        return None;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, sample.len() == bytes.len());
    // GB18030 holds all that GBK does, and is what Chinese files are in by law.
    match detector.guess(None, Utf8Detection::Deny).name() {
        "GBK" => Some("GB18030"),
        name => Some(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::{Locale, render};

    const TEXT: &str = "阿兰共和国和贝里亚共和国关于进一步发展双边关系的联合声明";

    fn refusal(bytes: &[u8]) -> String {
        render(&decode(bytes.to_vec()).unwrap_err(), Locale::English)
    }

    #[test]
    fn utf8_is_read_with_and_without_mark() {
        let input = |text: &str, mark| Ok(Input { text: text.to_owned(), mark });
        assert_eq!(decode(TEXT.as_bytes().to_vec()), input(TEXT, 0));
        assert_eq!(decode(format!("\u{feff}{TEXT}").into_bytes()), input(TEXT, 3));
        assert_eq!(decode(Vec::new()), input("", 0));
    }

    #[test]
    fn other_encodings_are_guessed() {
        assert!(refusal(&encoding_rs::GB18030.encode(TEXT).0).contains("GB18030"));
        let traditional = "阿蘭共和國和貝里亞共和國關於進一步發展雙邊關係的聯合聲明";
        assert!(refusal(&encoding_rs::BIG5.encode(traditional).0).contains("Big5"));
        let utf16: Vec<u8> =
            std::iter::once(0xFEFF).chain(TEXT.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert!(refusal(&utf16).contains("UTF-16LE"));
        assert!(refusal(b"\x00\xFF\x00\xFE\x01\x02").contains("not UTF-8"));
    }

    #[test]
    fn the_first_wrong_byte_is_named() {
        assert!(refusal("甲乙\u{4e19}".as_bytes().get(..7).unwrap_or_default()).contains("byte 6"));
    }
}
