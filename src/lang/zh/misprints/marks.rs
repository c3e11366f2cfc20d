//! Half-width marks beside Chinese characters.

use crate::lang::cursor::is_han;
use crate::lang::misprint::{Misprint, MisprintKind};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// The half-width commas, colons, stops and their like that should be full-width ones.
pub(super) fn find(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    if is_residue(scene.text) {
        return;
    }
    for (at, byte) in scene.text.bytes().enumerate() {
        let wide = match byte {
            b',' => "，",
            b';' => "；",
            b':' => "：",
            b'?' => "？",
            b'!' => "！",
            b'.' => {
                found.extend(full_stop(scene, TextRange::from(at..at + 1)));
                continue;
            }
            _ => continue,
        };
        let range = TextRange::from(at..at + 1);
        let beside_chinese = scene.follows_chinese(range.start) || scene.precedes_chinese(range.end);
        if beside_chinese
            && scene.is_own(range)
            && !is_beside_mark(scene, range)
            && !is_in_number(scene, range)
        {
            found.push(scene.misprint(MisprintKind::NarrowMark, range, wide));
        }
    }
}

/// What a programme has written and no drafter: a line of links to other languages (cs:…zh:…), and the labels of tracked
/// changes.
fn is_residue(text: &str) -> bool {
    const LABELS: [&str; 6] = ["删除的内容", "带格式的", "设置了格式", "刪除的內容", "設定格式", "批注"];
    let tag = text.find(':').and_then(|at| text.get(..at));
    let link =
        tag.is_some_and(|tag| (2..=3).contains(&tag.len()) && tag.bytes().all(|c| c.is_ascii_lowercase()));
    let rest = LABELS.iter().find_map(|label| text.trim_start().strip_prefix(label));
    link && text.contains("zh:") || rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
}

/// Another mark stands directly beside: two marks where one belongs are another matter.
fn is_beside_mark(scene: &Scene<'_>, range: TextRange) -> bool {
    let mark = |c: char| "，。、；：,.;｡".contains(c);
    scene.before(range.start).ends_with(mark) || scene.behind(range.end).starts_with(mark)
}

/// Digits or letters on both sides, or a path: 15:40, 1,000.
fn is_in_number(scene: &Scene<'_>, range: TextRange) -> bool {
    let token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '\\' | '=' | '&' | '#');
    scene.before(range.start).ends_with(token) && scene.behind(range.end).starts_with(token)
}

/// A full stop that ends a sentence. Between two characters it may part a name (安德.科尔), and is left to
/// the drafter, or to the rule on names.
fn full_stop(scene: &Scene<'_>, range: TextRange) -> Option<Misprint> {
    let before = scene.before(range.start);
    let behind = scene.behind(range.end);
    let previous = before.chars().next_back().filter(|c| is_han(*c) || "》）」』】〕”’".contains(*c))?;
    let chinese = is_han(previous) || scene.follows_chinese(range.start);
    if !chinese
        || scene.is_behind_marker(range.start)
        || !scene.is_own(range)
        || is_beside_mark(scene, range)
        || ends_with_numeral(before)
    {
        return None;
    }
    let mut misprint = scene.misprint(MisprintKind::NarrowMark, range, "。");
    let rest = behind.trim_start_matches(|c| "”’」』）】\")".contains(c));
    match rest.chars().next() {
        None | Some('\n' | '\r') => {}
        Some(next) if rest.len() < behind.len() => misprint.sure = !next.is_ascii_alphanumeric(),
        Some(' ' | '\t' | '\u{3000}') => {
            let next = scene.next(range.end);
            if next.is_some_and(is_of_names) && is_of_names(previous) {
                return None;
            }
        }
        Some(next) if is_han(next) && is_of_names(previous) && is_of_names(next) => return None,
        Some(next) if next.is_ascii_lowercase() => return None,
        Some(_) => misprint.sure = false,
    }
    Some(misprint)
}

/// A numeral alone before the mark: 一. at the start of an item, 第三.二.
fn ends_with_numeral(before: &str) -> bool {
    let stem = before.trim_end_matches(|c| "〇一二三四五六七八九十百零".contains(c));
    stem.len() < before.len() && !stem.ends_with(|c| is_han(c) && c != '第')
}

/// Characters that names of other languages are written with.
pub(in crate::lang::zh) fn is_of_names(c: char) -> bool {
    const CHARACTERS: &str = "阿埃艾爱安奥巴白班邦鲍贝本比彼毕宾波伯勃博布查察达戴丹道得德登邓狄迪蒂丁东杜顿多厄恩尔法范菲费芬丰\
        冯弗福傅富盖冈高戈格葛根古瓜圭贵哈海汉豪赫黑亨洪胡华怀惠霍基吉济季加贾简江杰金京居卡凯坎康考柯科可克肯库奎昆拉莱赖兰朗\
        劳勒雷里丽利莉立廉梁列林琳龙卢鲁路罗洛吕伦马玛迈麦曼茅梅蒙孟米密敏明莫墨默姆木穆拿纳娜奈南内尼涅宁纽农诺欧帕派潘庞佩彭\
        蓬皮平普齐奇契恰强乔切钦琴琼丘曲让热仁日茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施石史士舒朔司丝斯思松苏孙索塔泰坦汤\
        唐陶特滕提廷通图土托瓦万旺威韦维魏温沃乌吴伍武西希锡夏香肖谢辛欣休许雪雅亚延杨耶叶伊易因英尤于约赞泽曾扎詹珍芝治朱兹\
        祖佐";
    CHARACTERS.contains(c)
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::NarrowMark;
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn half_width_marks_are_found() {
        for text in [
            "双方指出‹,›应加强合作‹.›",
            "双方指出‹,› 应加强合作 ‹;›共同发展‹!›",
            "如下‹:›一、贸易",
            "加入WTO‹,›双方",
            "落实《条约》‹,›双方",
            "“双方”‹,›是指",
            "时间‹:›15:40，双方",
            "表示友好‹.›”",
            "双方重申‹.›愿继续合作。",
        ] {
            assert_eq!(drawn(text, NarrowMark), text);
        }
    }

    #[test]
    fn marks_of_other_scripts_are_left_alone() {
        for text in [
            "会议于15:40开始，共1,000人参加，比例为1:3。",
            "安德.科尔总统",
            "一.双方",
            "第三条.双方",
            "见https://例.example/a:b,c",
            "附件.docx",
            "根据Resolution 5, paragraph 2的规定",
            "双方，,合作",
            "阿方表示：“友好,合作.”",
            "<!-- lint-disable-next-line D007 -- 理由:友好 -->双方",
            "1.双方",
        ] {
            assert_eq!(drawn(text, NarrowMark), text);
        }
    }
}
