//! How Chinese goes on behind a cursor.

mod clauses;
mod part;

use pinyin::ToPinyinMulti;

use crate::lang::entity::{Number, NumeralSystem};
use crate::lang::writing::{Introduction, Writing};
use crate::lang::zh::{kind, numeral, offered};

/// How Chinese in simplified characters goes on.
pub(super) static SIMPLIFIED: Writing = Writing {
    triggers: &["《", "第", "本", "（", "简", "建"],
    least: 1,
    part: part::part,
    own_names,
    introduction,
    anniversaries,
    ordinal,
    event: |_, _| None,
    side: |abbreviation| Some(format!("{abbreviation}方")),
    titled: |party, office, name| [format!("{party}{office}{name}"), format!("{name}{office}")],
    typed_as,
    initials,
    clauses: clauses::CLAUSES,
};

/// The same in traditional characters; clauses are written in simplified ones only.
pub(super) static TRADITIONAL: Writing = Writing {
    triggers: &["《", "第", "本", "（", "簡", "建"],
    least: 1,
    part: part::traditional_part,
    own_names,
    introduction: traditional_introduction,
    anniversaries: |years, numerals| {
        anniversaries(years, numerals).into_iter().map(|words| words.replace('来', "來")).collect()
    },
    ordinal: |value, numerals, unit, behind| {
        ordinal(value, numerals, unit, behind).map(|words| words.replace('届', "屆"))
    },
    event: |_, _| None,
    side: |abbreviation| Some(format!("{abbreviation}方")),
    titled: |party, office, name| [format!("{party}{office}{name}"), format!("{name}{office}")],
    typed_as,
    initials,
    clauses: &[],
};

/// 本协定
fn own_names(title: &str) -> Vec<String> {
    let named = kind::without_addenda(title);
    let word = kind::at_end(named).and_then(|word| named.get(named.len() - word.len..));
    word.map(|word| format!("本{}", without_joint(word))).into_iter().collect()
}

/// A joint statement calls itself a statement.
fn without_joint(word: &str) -> &str {
    word.strip_prefix("联合").or_else(|| word.strip_prefix("聯合")).unwrap_or(word)
}

fn introduction(before: &str) -> Option<Introduction> {
    introduced(before, ["（以下简称“", "”）"], ["（以下简称《", "》）"])
}

fn traditional_introduction(before: &str) -> Option<Introduction> {
    introduced(before, ["（以下簡稱「", "」）"], ["（以下簡稱《", "》）"])
}

/// What stands behind the last bracket begins the words that introduce a name, or a title.
fn introduced(before: &str, name: [&'static str; 2], title: [&'static str; 2]) -> Option<Introduction> {
    const BRACKET: char = '（';
    let from = before.rfind(BRACKET)?;
    let (meaning, typed) = before.split_at_checked(from)?;
    let is_title = meaning.ends_with('》');
    let [opening, after] = if is_title { title } else { name };
    let is_clear = is_title || typed.len() > BRACKET.len_utf8();
    (is_clear && opening.starts_with(typed)).then_some(Introduction {
        from: from as u32,
        before: opening,
        after,
        short: |title| offered::short_title(title).map(|(short, _)| short),
    })
}

/// 建交30周年, 建交30年来
fn anniversaries(years: u32, numerals: NumeralSystem) -> Vec<String> {
    let years = numeral::write_number(Number { value: years, inserted: 0 }, numerals);
    vec![format!("建交{years}周年"), format!("建交{years}年来"), format!("建交{years}年")]
}

/// 第二十二次会议
fn ordinal(value: u32, numerals: NumeralSystem, unit: &str, behind: &str) -> Option<String> {
    let value = numeral::write_number(Number { value, inserted: 0 }, numerals);
    Some(format!("第{value}{unit}{behind}"))
}

/// Whether a letter begins the sound of a character in one of its readings.
fn typed_as(character: char, letter: char) -> bool {
    let letter = letter.to_ascii_lowercase();
    let readings = character.to_pinyin_multi().into_iter().flatten();
    readings.into_iter().any(|reading| reading.plain().starts_with(letter))
}

/// The first letters of the usual readings.
fn initials(name: &str) -> Option<String> {
    let first = |character: char| {
        let reading = character.to_pinyin_multi().and_then(|readings| readings.get_opt(0));
        reading.and_then(|reading| reading.plain().chars().next())
    };
    let letters: String = name.chars().filter_map(first).collect();
    (!letters.is_empty()).then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_typed_by_the_first_letters_of_their_sounds() {
        assert_eq!(initials("贝里亚友好条约").as_deref(), Some("blyyhty"));
        assert!(typed_as('重', 'z') && typed_as('重', 'c') && !typed_as('重', 'x'));
        assert!(!typed_as('a', 'a'));
    }

    #[test]
    fn an_instrument_names_itself_by_its_kind() {
        assert_eq!(own_names("阿兰共和国和贝里亚共和国海关互助协定"), ["本协定"]);
        assert_eq!(own_names("阿兰共和国和贝里亚共和国联合声明"), ["本声明"]);
        assert_eq!(own_names("合作谅解备忘录（草案）"), ["本谅解备忘录"]);
    }

    #[test]
    fn a_bracket_begins_an_introduction_where_its_words_say_so() {
        let words = |before: &str| introduction(before).map(|call| (call.from, call.before, call.after));
        assert_eq!(words("海关总署（以下简"), Some((12, "（以下简称“", "”）")));
        assert_eq!(words("《海关协定》（"), Some((18, "（以下简称《", "》）")));
        assert_eq!(words("海关总署（"), None);
        assert_eq!(words("海关总署（以下统称"), None);
    }
}
