//! The mark of enumeration and the comma in lists.

use crate::lang::cursor::is_han;
use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

const MARK: char = '、';

/// Marks of enumeration where none belong.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    for (at, mark) in scene.text.match_indices([MARK, '，']) {
        let range = TextRange::from(at..at + mark.len());
        let (before, behind) = (scene.before(range.start), scene.behind(range.end));
        let kind = if closes_list(before, behind, mark == "，") {
            MisprintKind::ListEnd
        } else if mark == "，" {
            continue;
        } else if parts_titles(before, behind) {
            MisprintKind::SeparatedTitles
        } else if approximates(before, behind) {
            MisprintKind::ApproximateNumber
        } else {
            continue;
        };
        if scene.is_own(range) {
            found.push(misprint(scene, range, kind));
        }
    }
    levels(scene, found);
}

/// Titles or quotations that follow one another directly.
const ADJACENT: [&str; 2] = ["》《", "”“"];

/// Whether titles or quotations follow one another directly.
pub(super) fn are_adjacent(text: &str) -> bool {
    ADJACENT.iter().any(|marks| memchr::memmem::find(text.as_bytes(), marks.as_bytes()).is_some())
}

/// Places between titles or quotations that follow one another directly.
pub(super) fn adjacent(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    for marks in ADJACENT {
        for (at, _) in scene.text.match_indices(marks) {
            let range = TextRange::from(at..at + marks.len());
            let between = TextRange::empty(range.start + '》'.len_utf8() as u32);
            if scene.is_own(range) {
                let changes = vec![Change { range: between, text: MARK.to_string().into() }];
                found.push(Misprint { range, kind: MisprintKind::AdjacentTitles, changes, sure: false });
            }
        }
    }
}

fn misprint(scene: &Scene<'_>, mark: TextRange, kind: MisprintKind) -> Misprint {
    let changes = vec![Change { range: mark, text: "".into() }];
    let width = |c: Option<char>| c.map_or(0, |c| c.len_utf8() as u32);
    let range = match kind {
        MisprintKind::ListEnd => TextRange::new(mark.start, mark.end + '等'.len_utf8() as u32),
        MisprintKind::ApproximateNumber => TextRange::new(
            mark.start - width(scene.before(mark.start).chars().next_back()),
            mark.end + width(scene.behind(mark.end).chars().next()),
        ),
        _ => mark,
    };
    Misprint { range, kind, changes, sure: kind == MisprintKind::ListEnd }
}

/// 贸易、投资、等领域: the mark before the 等 that closes a list, and is not the beginning of another word.
fn closes_list(before: &str, behind: &str, comma: bool) -> bool {
    const OTHER_WORDS: &str =
        "级級待候同于於额額值价價比边邊距效量次第身闲閒离離温溫分差腰高号號式压壓外不到着著一二三四五";
    const NOUNS: [&str; 10] =
        ["领域", "領域", "方面", "问题", "問題", "事项", "事項", "内容", "內容", "形式"];
    let Some(rest) = behind.strip_prefix('等') else { return false };
    let word = rest.starts_with(|c| OTHER_WORDS.contains(c));
    let closes =
        before.ends_with(|c| is_han(c) || matches!(c, '》' | '”' | '）') || c.is_ascii_alphanumeric());
    closes && !word && (!comma || NOUNS.iter().any(|noun| rest.starts_with(noun)))
}

/// 》、《 and ”、“, which part themselves.
fn parts_titles(before: &str, behind: &str) -> bool {
    (before.ends_with('》') && behind.starts_with('《')) || (before.ends_with('”') && behind.starts_with('“'))
}

/// 三、五年: two single numerals that follow one another, before a measure that nothing numbers.
fn approximates(before: &str, behind: &str) -> bool {
    const DIGITS: &str = "一二三四五六七八九";
    const MEASURES: [&str; 20] = [
        "年", "个", "個", "天", "次", "人", "名", "倍", "十", "百", "千", "万", "萬", "小时", "小時", "分钟",
        "分鐘", "公里", "米", "周",
    ];
    const NUMBERED: [&str; 8] = ["年级", "年級", "年生", "次产业", "次產業", "周岁", "个五年", "次会议"];
    let digit = |c: Option<char>| c.and_then(|c| DIGITS.chars().position(|digit| digit == c));
    let mut earlier = before.chars().rev();
    let mut later = behind.chars();
    let (Some(first), Some(second)) = (digit(earlier.next()), digit(later.next())) else { return false };
    let follows = second > first && second - first <= 2;
    let ordinal =
        earlier.next().is_some_and(|c| "第、，一二三四五六七八九十百千万年月星周初○〇零点點".contains(c));
    let rest = later.as_str();
    follows
        && !ordinal
        && MEASURES.iter().any(|measure| rest.starts_with(measure))
        && !NUMBERED.iter().any(|word| rest.starts_with(word))
}

/// 贸易、投资和金融合作、互派教师: a conjunction that closes one list in the middle of another.
fn levels(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    const PARTS: [char; 8] = ['，', '。', '；', '：', '！', '？', '\n', '\r'];
    let mut start = 0;
    for clause in scene.text.split(PARTS) {
        let range = TextRange::from(start..start + clause.len());
        start += clause.len();
        start += scene.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let mixed = clause.split_once(MARK).is_some_and(|(_, rest)| {
            let conjunction = rest.find(['和', '与', '及', '與']);
            conjunction.and_then(|at| rest.get(at..)).is_some_and(|rest| rest.contains(MARK))
        });
        if mixed && !clause.contains(['《', '“', '（']) && scene.is_own(range) {
            let kind = MisprintKind::EnumerationLevels;
            found.push(Misprint { range, kind, changes: Vec::new(), sure: false });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::{
        AdjacentTitles, ApproximateNumber, EnumerationLevels, ListEnd, SeparatedTitles,
    };
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn a_mark_before_the_end_of_a_list_is_found() {
        for text in ["贸易、投资‹、等›领域", "《甲》、《乙》‹、等›文件", "贸易、投资‹，等›方面"]
        {
            assert_eq!(drawn(text, ListEnd), text);
        }
        for text in
            ["姓名、等级及单位", "贸易、投资等领域", "互利，等待批准", "平等、等值", "互利，等双方同意后"]
        {
            assert_eq!(drawn(text, ListEnd), text);
        }
    }

    #[test]
    fn approximate_numbers_are_told_from_lists() {
        for text in ["未来‹三、五›年内", "约‹七、八›百人"] {
            assert_eq!(drawn(text, ApproximateNumber), text);
        }
        for text in [
            "第三、四条",
            "二、三线城市",
            "第四、五年",
            "一、二、三年级",
            "第二十二、二十四",
            "三、四月",
            "一、二等奖",
            "三、一名代表",
        ] {
            assert_eq!(drawn(text, ApproximateNumber), text);
        }
    }

    #[test]
    fn marks_between_titles_and_levels_of_lists_are_found() {
        assert_eq!(drawn("《甲》‹、›《乙》和《丙》", SeparatedTitles), "《甲》‹、›《乙》和《丙》");
        assert_eq!(drawn("《甲‹》《›乙》和《丙》", AdjacentTitles), "《甲‹》《›乙》和《丙》");
        let mixed = "双方同意，‹扩大贸易、投资和金融合作、互派教师›。";
        assert_eq!(drawn(mixed, EnumerationLevels), mixed);
        assert_eq!(drawn("贸易、投资和金融", EnumerationLevels), "贸易、投资和金融");
    }
}
