//! The order of words by pinyin.

use encoding_rs::GB18030;

/// What sorts words of simplified characters by pinyin. `None` where a character is not one of the common ones,
/// which the first level of GB 2312 holds in the order of pinyin.
pub(super) fn key(word: &str) -> Option<Vec<u8>> {
    const FIRST_LEVEL: std::ops::RangeInclusive<u8> = 0xb0..=0xd7;
    let (bytes, _, failed) = GB18030.encode(word);
    let common =
        |pair: &[u8]| matches!(pair, [first, second] if FIRST_LEVEL.contains(first) && *second >= 0xa1);
    (!failed && bytes.chunks(2).all(common)).then(|| bytes.into_owned())
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn common_characters_sort_by_pinyin() {
        let words = ["阿兰", "贝里亚", "多恩", "卡洛", "马里", "中国"];
        assert!(words.windows(2).all(|pair| key(pair[0]).zip(key(pair[1])).is_some_and(|(a, b)| a < b)));
        assert_eq!(key("瑙鲁"), None);
        assert_eq!(key("Mali"), None);
    }
}
