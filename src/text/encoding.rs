//! From the bytes of a file to its text: strict UTF-8, with a guess for every other encoding.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// Bytes that are looked at to guess an encoding.
const GUESS_LENGTH: usize = 64 * 1024;

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text without byte order mark.
    pub text: String,
    /// Bytes of the mark before it: 0 or 3.
    pub mark: u32,
}

/// Why bytes are no text that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// Places are kept in 32 bits.
    TooLarge,
    /// Not UTF-8.
    NotUtf8 {
        /// Offset of the first byte that is wrong.
        at: usize,
        /// The name of the encoding that the bytes most probably are in.
        guess: Option<&'static str>,
    },
}

/// Decodes UTF-8.
pub fn decode(bytes: Vec<u8>) -> Result<Decoded, NotText> {
    if u32::try_from(bytes.len()).is_err() {
        return Err(NotText::TooLarge);
    }
    let mut text = String::from_utf8(bytes).map_err(|error| NotText::NotUtf8 {
        at: error.utf8_error().valid_up_to(),
        guess: guess(error.as_bytes()),
    })?;
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    text.drain(..mark);
    Ok(Decoded { text, mark: mark as u32 })
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

    const TEXT: &str = "阿兰共和国和贝里亚共和国关于进一步发展双边关系的联合声明";

    fn guessed(bytes: &[u8]) -> Option<&'static str> {
        match decode(bytes.to_vec()) {
            Err(NotText::NotUtf8 { guess, .. }) => guess,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn utf8_is_read_with_and_without_mark() {
        let decoded = |text: &str, mark| Ok(Decoded { text: text.to_owned(), mark });
        assert_eq!(decode(TEXT.as_bytes().to_vec()), decoded(TEXT, 0));
        assert_eq!(decode(format!("\u{feff}{TEXT}").into_bytes()), decoded(TEXT, 3));
        assert_eq!(decode(Vec::new()), decoded("", 0));
    }

    #[test]
    fn other_encodings_are_guessed() {
        assert_eq!(guessed(&encoding_rs::GB18030.encode(TEXT).0), Some("GB18030"));
        let traditional = "阿蘭共和國和貝里亞共和國關於進一步發展雙邊關係的聯合聲明";
        assert_eq!(guessed(&encoding_rs::BIG5.encode(traditional).0), Some("Big5"));
        let utf16: Vec<u8> =
            std::iter::once(0xFEFF).chain(TEXT.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(guessed(&utf16), Some("UTF-16LE"));
        assert_eq!(guessed(b"\x00\xFF\x00\xFE\x01\x02"), None);
    }

    #[test]
    fn the_first_wrong_byte_is_named() {
        let cut = "甲乙\u{4e19}".as_bytes().get(..7).unwrap_or_default().to_vec();
        assert!(matches!(decode(cut), Err(NotText::NotUtf8 { at: 6, .. })));
    }
}
