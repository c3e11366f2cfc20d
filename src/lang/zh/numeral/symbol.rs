//! The characters that numerals are made of.

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Symbol {
    Digit(u32),
    Unit(u32),
    /// 廿 and 卅, which are whole numbers of tens.
    Tens(u32),
}

#[derive(Clone, Copy)]
pub(super) struct Glyph {
    pub(super) value: Symbol,
    /// `None` for characters that both systems share.
    pub(super) financial: Option<bool>,
}

pub(super) fn symbol(c: char) -> Option<Glyph> {
    use Symbol::{Digit, Tens, Unit};
    let plain = |value| Some(Glyph { value, financial: Some(false) });
    let financial = |value| Some(Glyph { value, financial: Some(true) });
    let shared = |value| Some(Glyph { value, financial: None });
    match c {
        '一' => plain(Digit(1)),
        '二' | '两' | '兩' => plain(Digit(2)),
        '三' => plain(Digit(3)),
        '四' => plain(Digit(4)),
        '五' => plain(Digit(5)),
        '六' => plain(Digit(6)),
        '七' => plain(Digit(7)),
        '八' => plain(Digit(8)),
        '九' => plain(Digit(9)),
        '十' => plain(Unit(10)),
        '百' => plain(Unit(100)),
        '千' => plain(Unit(1000)),
        '廿' => plain(Tens(20)),
        '卅' => plain(Tens(30)),
        '〇' | '○' => plain(Digit(0)),
        '零' => shared(Digit(0)),
        '万' | '萬' => shared(Unit(10_000)),
        '壹' => financial(Digit(1)),
        '贰' | '貳' => financial(Digit(2)),
        '叁' | '參' | '叄' => financial(Digit(3)),
        '肆' => financial(Digit(4)),
        '伍' => financial(Digit(5)),
        '陆' | '陸' => financial(Digit(6)),
        '柒' => financial(Digit(7)),
        '捌' => financial(Digit(8)),
        '玖' => financial(Digit(9)),
        '拾' => financial(Unit(10)),
        '佰' => financial(Unit(100)),
        '仟' => financial(Unit(1000)),
        _ => None,
    }
}

/// The value of a Chinese or full-width or ASCII digit, as years are written digit by digit.
///
/// Of the look-alikes of 〇 the ones found in published treaties are read: ○ ◯ and Latin O.
pub fn year_digit(c: char) -> Option<u32> {
    match c {
        '○' | '◯' | 'O' | 'Ｏ' | 'o' | 'Ο' | 'О' => Some(0),
        '0'..='9' => c.to_digit(10),
        '０'..='９' => Some(c as u32 - '０' as u32),
        '两' | '兩' => None,
        _ => match symbol(c)?.value {
            Symbol::Digit(digit) => Some(digit),
            Symbol::Unit(_) | Symbol::Tens(_) => None,
        },
    }
}

/// The value of one of ① to ㊿.
pub fn circled_value(c: char) -> Option<u32> {
    let c = c as u32;
    match c {
        0x2460..=0x2473 => Some(c - 0x2460 + 1),
        0x3251..=0x325f => Some(c - 0x3251 + 21),
        0x32b1..=0x32bf => Some(c - 0x32b1 + 36),
        _ => None,
    }
}
