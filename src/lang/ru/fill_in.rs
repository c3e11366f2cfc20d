//! Blanks to be filled in: «__» ______ 20__ года, [дата].

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::ru::signature;
use crate::text::TextRange;

/// The blanks of a paragraph that are to be filled in, in order of place. Lines to sign on and tables have none; a
/// date with several blanks is one.
pub(super) fn fill_ins(text: &str) -> Vec<TextRange> {
    const FEWEST_LETTERS: usize = 12;
    static BLANKS: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "[«\"“]_+[»\"”] ?_{{2,}}(?: ?20_+)?|_{{3,}}(?: ?20_+|[ /.-]{{0,2}}_{{2,}})*|\\b20_{{1,2}}|\\[(?:[_ •●×]+|[Xx]{{2,}}|[Хх]{{2,}}|…|\\.\\.\\.|{NAMES})\\]"
        ))
    });
    if !text.contains(['_', '[']) {
        return Vec::new();
    }
    let letters = text.chars().filter(|c| c.is_lowercase()).count();
    let signed = signature::is_signature(text) || text.trim_start().starts_with("За ");
    if letters < FEWEST_LETTERS || signed || text.starts_with('_') || text.contains('|') {
        return Vec::new();
    }
    let open = |range: &TextRange| {
        !is_quoted(text, *range) && !is_check_box(text, *range) && !is_rule(range.of(text))
    };
    BLANKS.places(text).filter(open).collect()
}

/// Words for what belongs in a blank.
const NAMES: &str = "(?:указать |вставить )?(?:дата|дату|число|день|месяц|год|место|город|имя|фамилия|фамилию|должность|название|государство|страна|страну|номер|подпись)";

/// Whether what stands in brackets is a blank: nothing, marks to be replaced, or the name of what belongs there.
pub(super) fn is_fill_in(content: &str) -> bool {
    static NAME: LazyPattern = LazyLock::new(|| Pattern::new(&format!("^{NAMES}$")));
    let content = content.trim();
    let marks = content.chars().nth(1).is_some() && content.chars().all(|c| "XxХх".contains(c));
    marks || content.chars().all(|c| "_ •●×….".contains(c)) || NAME.is_in(content)
}

/// Inside a quotation blanks are those of a form, or what is left out.
fn is_quoted(text: &str, range: TextRange) -> bool {
    let before = text.get(..range.start as usize).unwrap_or_default();
    let count = |mark: char| before.matches(mark).count();
    count('«') > count('»') || count('„') > count('“') + count('”')
}

/// A line of underscores, on which somebody signs or above which a text ends.
fn is_rule(words: &str) -> bool {
    const SHORTEST: usize = 20;
    words.len() >= SHORTEST && words.bytes().all(|byte| byte == b'_')
}

/// A box of a list in Markdown: - [ ].
fn is_check_box(text: &str, range: TextRange) -> bool {
    let before = text.get(..range.start as usize).unwrap_or_default().trim_end();
    range.of(text) == "[ ]" && (before.is_empty() || before.ends_with(['-', '*', '+', '\n']))
}

#[cfg(test)]
mod tests {
    use super::{fill_ins, is_fill_in};

    fn drawn(text: &str) -> String {
        let mut drawn = text.to_owned();
        for range in fill_ins(text).iter().rev() {
            drawn.insert(range.end as usize, '›');
            drawn.insert(range.start as usize, '‹');
        }
        drawn
    }

    #[test]
    fn blanks_are_found() {
        for text in [
            "Встреча состоится ‹____› года в столице.",
            "Совершено в городе Арландбурге ‹«__» ________ 20__› г. в двух экземплярах",
            "Совершено в городе Арландбурге ‹20__› года в двух экземплярах",
            "Встреча состоится в городе ‹[место]› ‹[дата]› по согласованию",
            "Стороны назначают ‹[ ]› представителей от каждой Стороны",
            "Стороны встречаются через ‹[…]› месяцев.",
            "Сумма составит ‹[ХХХ]› тысяч рублей",
        ] {
            assert_eq!(drawn(&text.replace(['‹', '›'], "")), text);
        }
        assert!(is_fill_in(" дата ") && is_fill_in("__") && !is_fill_in("дата встречи"));
    }

    #[test]
    fn what_is_no_blank_is_left_alone() {
        for text in [
            "____________",
            "__________ К. Линд, Министр иностранных дел",
            "За Правительство Республики Арланд ______________ подпись",
            "а. ковач __________________________ соглашение подписано с оговоркой",
            "- [ ] сделать всё, что нужно",
            "Стороны [Участники] согласились на условия",
            "Он сказал: «Стороны […] согласились на условия».",
            "включить слова «удостоверение № ____ от ____»",
            "пункт [1] и остальные пункты статьи",
        ] {
            assert_eq!(drawn(text), text);
        }
    }
}
