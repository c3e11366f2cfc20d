//! Whether a Chinese numeral is written as it should be.

use super::symbol::{Symbol, symbol};
use super::write::{FINANCIAL, PLAIN, write_chinese};

/// Whether a numeral is written as [`write`] writes its value, up to 两, 〇, 一百十 and 拾伍.
pub(super) fn is_canonical(written: &str, value: u32) -> bool {
    [PLAIN, FINANCIAL].iter().any(|forms| {
        write_chinese(value, forms).is_some_and(|canonical| {
            same_up_to_variants(written, &canonical)
                || same_up_to_variants(written, &canonical.replace("百一十", "百十"))
                || forms.shortened(&canonical).is_some_and(|short| same_up_to_variants(written, short))
        })
    })
}

fn same_up_to_variants(written: &str, canonical: &str) -> bool {
    let mut canonical = canonical.chars();
    let mut previous_matches = true;
    for (place, c) in written.char_indices() {
        let next = written.get(place + c.len_utf8()..).and_then(|rest| rest.chars().next());
        previous_matches &= canonical.next().is_some_and(|expected| is_variant(c, expected, next));
    }
    previous_matches && canonical.next().is_none()
}

fn is_variant(written: char, canonical: char, next: Option<char>) -> bool {
    if matches!(written, '两' | '兩') {
        // 两 stands alone or before 百 千 万, never before 十 or in the last place.
        return canonical == '二' && next.is_none_or(|next| matches!(next, '百' | '千' | '万' | '萬'));
    }
    let same_value = symbol(written).zip(symbol(canonical)).is_some_and(|(a, b)| {
        a.value == b.value && (a.financial == b.financial || a.value == Symbol::Digit(0))
    });
    written == canonical || same_value
}
