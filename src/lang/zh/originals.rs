//! What the conclusion of an instrument says of its originals and languages: 一式两份，每份均用中文和俄文写成，
//! 两种文本同等作准. Texts are read in simplified characters.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::clause::{CountedTexts, NamedLanguage, Originals, Prevailing};
use crate::lang::entity::NumeralSystem;
use crate::lang::zh::language_name::{by_character, named};
use crate::lang::zh::literals::Literals;
use crate::lang::zh::numeral;
use crate::text::TextRange;

/// What a paragraph says of originals and languages; `None` where it speaks of neither.
pub(super) fn find(text: &str) -> Option<Originals> {
    if !SIGNS.occur_in(text) {
        return None;
    }
    let copies = COPIES.as_ref()?.captures(text);
    let authentic = AUTHENTIC.as_ref()?.find(text).map(|found| TextRange::from(found.range()));
    let written = WRITTEN.as_ref()?.is_match(text);
    let mut found = Originals { authentic, ..Originals::default() };
    for sentence in sentences(text) {
        let words = sentence.of(text);
        if found.languages.is_empty()
            && !only_prevails(words)
            && (WRITTEN.as_ref()?.is_match(words) || AUTHENTIC.as_ref()?.is_match(words))
        {
            found.languages.extend(languages(text, sentence));
        }
        found.prevailing = found.prevailing.or_else(|| prevailing(text, sentence));
    }
    found.originals = copies.as_ref().and_then(|copies| number(text, copies.get(0)?, copies.get(1)?));
    found.each = EACH.as_ref()?.captures(text).and_then(|each| number(text, each.get(0)?, each.get(1)?));
    found.in_all_languages = ALL_LANGUAGES.as_ref()?.is_match(text);
    found.counts = COUNTED
        .as_ref()?
        .captures_iter(text)
        .filter_map(|counted| {
            let numeral = counted.get(1)?;
            let (range, value) = number(text, counted.get(0)?, numeral)?;
            Some(CountedTexts { range, numeral: TextRange::from(numeral.range()), value })
        })
        .collect();
    found.number_word = match found.languages.len() {
        2 => "两".to_owned(),
        count => numeral::write(u32::try_from(count).unwrap_or_default(), NumeralSystem::Chinese)
            .unwrap_or_default(),
    };
    let says = found.originals.is_some()
        || (authentic.is_some() && !found.languages.is_empty())
        || (written && !found.languages.is_empty())
        || (authentic.is_some() && found.prevailing.is_some());
    let range = TextRange::from(0..text.trim_end().len());
    says.then_some(Originals { range, ..found })
}

static SIGNS: LazyLock<Literals> = LazyLock::new(|| {
    Literals::new(&["一式", "作准", "写成", "书就", "文本", "各本", "同等效力", "有效", "文订于", "为准"])
});

/// 一式两份, 共四份
static COPIES: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new("(?:一式|正本共|共)([一二三四五六七八九十两0-9贰叁肆]+)份").ok());

/// 各执一份
static EACH: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new("各(?:执|持|保存|存|保留)([一二三四五六七八九十两0-9]+)份").ok());

static AUTHENTIC: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new("(?:同等|同一|同样|均为|均属|一律|均)作准|作准(?:文本|约文)|同(?:等|样)(?:法律)?效力|同(?:等|样)有效|均为正本").ok()
});

static WRITTEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new("写成|书就|写就|缮写|缮成|制成|拟就|订立|订于|签订|签署|签于|一式|文本|各本|作成|完成").ok()
});

/// 每份均用…写成
static ALL_LANGUAGES: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new("每(?:一)?份(?:均|都|皆)?[用以由]|(?:均|都|皆)[用以]").ok());

/// 两种文本, 三种文字, 两种文字写成
static COUNTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new("([一二三四五六七八九十两]+)(?:种文本|种文字|种语言|种语文|个文本|种约文|文本同)").ok()
});

fn number(text: &str, whole: regex::Match<'_>, numeral: regex::Match<'_>) -> Option<(TextRange, u32)> {
    let value = numeral::read_at(text, numeral.start())?.value?;
    Some((TextRange::from(whole.range()), value))
}

/// The languages of the part of a sentence in which they are listed, up to what is said of the texts.
fn languages(text: &str, sentence: TextRange) -> Vec<NamedLanguage> {
    static LISTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new("(?:[用以]|本为|其)?([^。；]*?)(?:写成|书就|写就|缮写|缮成|制成|拟就|作成|订立|订于|各一式|各[一二两三四]份|文本|各本|各文本|同等作准|同一作准|作准|两种文字|三种文字|签署|签订)").ok()
    });
    let Some(listed) = LISTED.as_ref() else { return Vec::new() };
    let mut from = 0;
    let words = sentence.of(text);
    while let Some(found) = words.get(from..).and_then(|rest| listed.captures(rest)) {
        let Some((whole, list)) = found.get(0).zip(found.get(1)) else { break };
        let place = TextRange::from(from + list.start()..from + whole.end()).shifted(sentence.start);
        let languages = named(text, place);
        if !languages.is_empty() {
            return languages;
        }
        from += whole.end().max(1);
    }
    abbreviated(text, sentence)
}

/// 用中、英、俄三种文字写成
fn abbreviated(text: &str, sentence: TextRange) -> Vec<NamedLanguage> {
    static FORM: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new("[用以]([^。；，用以]{1,30}?)[两二三四五六]种(?:文字|语言|语文)").ok());
    let words = sentence.of(text);
    let list = FORM.as_ref().and_then(|form| form.captures(words)).and_then(|found| found.get(1));
    let Some(list) = list else { return Vec::new() };
    by_character(text, TextRange::from(list.range()).shifted(sentence.start))
}

/// 如有分歧，以英文文本为准
fn prevailing(text: &str, sentence: TextRange) -> Option<Prevailing> {
    static FORM: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new("以[^，。；]{1,12}(?:文本|文|本|语)为准").ok());
    static DIVERGENCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new("分歧|歧义|不一致|不同|争议|差异|疑义|异议|争端|抵触|出入|歧异|矛盾").ok()
    });
    let words = sentence.of(text);
    let found = FORM.as_ref()?.find(words)?;
    let in_divergence = DIVERGENCE.as_ref()?.is_match(words);
    Some(Prevailing { range: TextRange::from(found.range()).shifted(sentence.start), in_divergence })
}

/// Names a language only to say that its text prevails.
fn only_prevails(sentence: &str) -> bool {
    sentence.contains("为准") && !sentence.contains("作准") && !sentence.contains("写成")
}

fn sentences(text: &str) -> impl Iterator<Item = TextRange> + '_ {
    let mut start = 0;
    text.split_inclusive(['。', '；', '\n']).map(move |sentence| {
        let range = TextRange::from(start..start + sentence.len());
        start += sentence.len();
        range
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(Option<u32>, Vec<&str>, Vec<u32>)> {
        let found = find(text)?;
        let languages = found.languages.iter().map(|language| language.range.of(text)).collect();
        Some((
            found.originals.map(|o| o.1),
            languages,
            found.counts.iter().map(|count| count.value).collect(),
        ))
    }

    #[test]
    fn originals_and_languages_are_read() {
        type Read = (Option<u32>, Vec<&'static str>, Vec<u32>);
        let cases: [(&str, Read); 10] = [
            (
                "本协定于2003年9月12日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。",
                (Some(2), vec!["阿兰文", "贝里亚文"], vec![2]),
            ),
            (
                "本条约于2021年9月6日订于贝里港，一式两份，每份均以中文、葡文和英文写成，三种文本同等作准。如遇解释上的分歧，以英文本为准。",
                (Some(2), vec!["中文", "葡文", "英文"], vec![3]),
            ),
            ("用中文和英文写成，两种文本同等作准。", (None, vec!["中文", "英文"], vec![2])),
            (
                "一式二份，每份用中、英两种文字写成，两种文本具有同等效力。",
                (Some(2), vec!["中", "英"], vec![2, 2]),
            ),
            ("一式三份，每份均用中文、俄文写成。", (Some(3), vec!["中文", "俄文"], vec![])),
            (
                "本公约之阿拉伯文、中文、英文、法文、俄文及西班牙文文本具有同等效力，应存放联合国秘书长。",
                (None, vec!["阿拉伯文", "中文", "英文", "法文", "俄文", "西班牙文"], vec![]),
            ),
            (
                "本公约应交存联合国档库，其中、英、法、俄及西文各本同一作准。",
                (None, vec!["中", "英", "法", "俄", "西文"], vec![]),
            ),
            (
                "本公约应交存联合国档库，其中文、英文、法文、俄文及西班牙文各本同一作准。",
                (None, vec!["中文", "英文", "法文", "俄文", "西班牙文"], vec![]),
            ),
            ("1949年8月12日以英文、法文订于日内瓦。", (None, vec!["英文", "法文"], vec![])),
            (
                "于二〇〇三年十二月六日用中文和英文各一式两份在贝里港签署。",
                (Some(2), vec!["中文", "英文"], vec![]),
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), Some(expected), "{text}");
        }
        assert_eq!(read("双方就文本达成一致，交换中文和英文资料。"), None);
    }

    #[test]
    fn a_text_prevails_in_case_of_divergence_or_always() {
        let prevails = |text| find(text).and_then(|found| found.prevailing).map(|found| found.in_divergence);
        assert_eq!(prevails("用中文和英文写成，两种文本同等作准。如有分歧，以英文本为准。"), Some(true));
        assert_eq!(prevails("用中文和英文写成，两种文本同等作准，以英文文本为准。"), Some(false));
        assert_eq!(prevails("用中文和英文写成，两种文本同等作准。"), None);
    }
}
