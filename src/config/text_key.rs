//! Keys of texts, by which what is known of a paragraph or sentence survives its moves.

use std::fmt;

/// The key of a text: its hash, blanks and line ends left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextKey(u64);

impl TextKey {
    /// The key of a text.
    pub fn of(text: &str) -> Self {
        let visible = text.chars().filter(|character| !character.is_whitespace());
        let mut bytes = [0; 4];
        Self(visible.fold(FNV_BASIS, |hash, character| {
            character
                .encode_utf8(&mut bytes)
                .bytes()
                .fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME))
        }))
    }

    /// Reads what [`fmt::Display`] writes: 16 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        digits.then(|| u64::from_str_radix(text, 16).ok()).flatten().map(Self)
    }
}

/// FNV-1a with 64 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>. It stands in files, so it never changes.
const FNV_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

impl fmt::Display for TextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::TextKey;

    #[test]
    fn blanks_do_not_count_and_keys_are_read_back() {
        assert_eq!(TextKey::of("双方 重申\r\n友好。"), TextKey::of("双方重申友好。"));
        assert_ne!(TextKey::of("双方重申友好。"), TextKey::of("双方重申友谊。"));
        assert_eq!(TextKey::of("").to_string(), "cbf29ce484222325");
        assert_eq!(TextKey::of("a").to_string(), "af63dc4c8601ec8c");
        let key = TextKey::of("甲");
        assert_eq!(TextKey::parse(&key.to_string()), Some(key));
        assert_eq!(TextKey::parse("+123456789abcdef"), None);
    }
}
