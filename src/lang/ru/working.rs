//! Working marks of drafters: alternatives, and remarks to colleagues.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::entity::Marker;
use crate::lang::working::{WorkingMark, WorkingMarkKind};
use crate::text::TextRange;

/// The working marks of a paragraph, in order of place.
pub(super) fn marks(text: &str, marker: Option<&Marker>) -> Vec<WorkingMark> {
    let mut found: Vec<WorkingMark> = alternative(text, marker).into_iter().collect();
    if text.contains(['(', '[', '{']) {
        found.extend(remarks(text));
    }
    found
}

/// The legend of a draft in a line of a title, or alone on its line: Проект, (проект).
pub(super) fn legend(title: &str) -> Option<TextRange> {
    static LEGEND: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[#* ]*(?P<legend>(?:рабочий |предварительный )?проект)(?: *$| (?:соглашени|договор|протокол|меморандум|конвенци|совместн|заявлени|декларац)[а-яё]*|[,:(])|(?P<marked>[(\\[](?:рабочий |предварительный )?проект[^)\\]]{0,30}[)\\]])",
        )
    });
    let captures = LEGEND.first(title)?;
    ["legend", "marked"].iter().find_map(|name| group(&captures, name))
}

/// The label of an alternative with which a paragraph begins: Вариант 1:, [Альтернатива А].
fn alternative(text: &str, marker: Option<&Marker>) -> Option<WorkingMark> {
    static LABEL: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ .]*[\\[(]?(?:вариант|альтернатива|редакция) (?:№ ?)?(?:[А-ЕA-F]|[1-9]|[IVX]{1,3})(?:[\\])]:?|:|\\.? *$)",
        )
    });
    let start = marker.map_or(0, |marker| marker.range.end);
    let words = text.get(start as usize..).unwrap_or_default();
    let found = LABEL.place(words)?;
    let label = found.of(words);
    let lead = (label.len() - label.trim_start_matches([' ', '.']).len()) as u32;
    let range = TextRange::new(start + found.start + lead, start + found.end);
    Some(WorkingMark { range, kind: WorkingMarkKind::Alternative })
}

/// Remarks to colleagues and marks of changes, in order of place.
fn remarks(text: &str) -> impl Iterator<Item = WorkingMark> {
    const TASK: &str = "(?:просьба |прошу |надо |нужно )?(?:(?:пере)?проверить|уточнить|сверить|согласовать|доработать|дополнить|переделать|переписать|исправить|вычеркнуть|требует (?:уточнения|проверки|согласования)|подлежит (?:уточнению|проверке|согласованию)|на согласовании|под вопросом|todo|fixme)";
    static REMARK: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\((?:{TASK}(?: (?:с|у|в|по) [^()]{{1,40}})?[ ?!.]*|\\?{{2,}}|!{{2,}})\\)|\\[(?:{TASK}[^\\[\\]]{{0,120}}|(?:прим\\. (?:ред|юр|пер)|примечание для|комментарий:|вопрос:|внимание:|ред\\.:)[^\\[\\]]{{0,300}}|\\?+|!+)\\]|\\{{\\+\\+[^{{}}]*\\+\\+\\}}|\\{{--[^{{}}]*--\\}}|\\{{~~[^{{}}]*~~\\}}|\\{{==[^{{}}]*==\\}}|\\{{>>[^{{}}]*<<\\}}"
        ))
    });
    let mark = |range| WorkingMark { range, kind: WorkingMarkKind::Remark };
    REMARK.places(text).map(mark).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::marks;
    use crate::lang::working::WorkingMarkKind::{self, Alternative, Remark};

    fn drawn(text: &str, kind: WorkingMarkKind) -> String {
        let mut drawn = text.to_owned();
        for mark in marks(text, None).iter().rev().filter(|mark| mark.kind == kind) {
            drawn.insert(mark.range.end as usize, '›');
            drawn.insert(mark.range.start as usize, '‹');
        }
        drawn
    }

    #[test]
    fn remarks_are_found() {
        for text in [
            "Стороны развивают торговлю ‹(проверить!!!)›.",
            "Стороны ‹[уточнить у юристов]› развивают торговлю ‹(??)›.",
            "Стороны развивают торговлю ‹(согласовать с экспертами)› и связь ‹(требует уточнения)›.",
            "Стороны ‹{++намерены++}› развивать торговлю ‹[Прим. ред.: так?]›",
        ] {
            assert_eq!(drawn(&text.replace(['‹', '›'], ""), Remark), text);
        }
        for text in [
            "Органы обязаны (проверить документы)",
            "Стороны (уточнённый список?) и [Участники]",
            "Стороны вправе уточнить условия (по согласованию).",
        ] {
            assert_eq!(drawn(text, Remark), text);
        }
    }

    #[test]
    fn labels_of_alternatives_are_found() {
        for text in ["‹Вариант 1:› Стороны создают комиссию.", "‹[Альтернатива А]› Стороны", "‹Вариант Б›"]
        {
            assert_eq!(drawn(&text.replace(['‹', '›'], ""), Alternative), text);
        }
        for text in ["Вариант, принятый Сторонами:", "Вариант 1 плана принят Сторонами."]
        {
            assert_eq!(drawn(text, Alternative), text);
        }
    }
}
