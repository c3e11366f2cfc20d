//! Working marks of drafters: alternatives, remarks to colleagues, legends of drafts, and who is meant by X方.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::lang::cursor::is_blank;
use crate::lang::entity::Marker;
use crate::lang::working::{Side, WorkingMark, WorkingMarkKind};
use crate::text::TextRange;

/// The working marks of a paragraph, in order of place.
pub(super) fn marks(text: &str, marker: Option<&Marker>) -> Vec<WorkingMark> {
    let mut found: Vec<WorkingMark> = alternative(text, marker).into_iter().collect();
    remarks(text, &mut found);
    found.sort_by_key(|mark| mark.range);
    found
}

/// The label of an alternative at the paragraph's start: 方案一：, 【备选】, Option A:.
fn alternative(text: &str, marker: Option<&Marker>) -> Option<WorkingMark> {
    const LABELS: [&str; 20] = [
        "备选案文",
        "備選案文",
        "备选方案",
        "備選方案",
        "备选条款",
        "備選條款",
        "备选",
        "備選",
        "替代案文",
        "替代方案",
        "方案",
        "案文",
        "选项",
        "選項",
        "选择案文",
        "Option",
        "OPTION",
        "Alternative",
        "Alt.",
        "Variant",
    ];
    let behind_marker = marker.map_or(0, |marker| marker.range.end as usize);
    let content = text.get(behind_marker..)?;
    let body = content.trim_start_matches(|c| is_blank(c) || matches!(c, '、' | '.' | '．'));
    let start = text.len() - body.len();
    let opened = body.strip_prefix(['【', '[', '［', '（', '(', '〔']);
    let label = opened.unwrap_or(body);
    let name = LABELS.iter().find(|name| label.starts_with(**name))?;
    let number = label.get(name.len()..)?.trim_start();
    let rest = number.trim_start_matches(|c: char| {
        "一二三四五六七八九十甲乙丙丁".contains(c) || c.is_ascii_alphanumeric()
    });
    let numbered = rest.len() < number.len() && number.len() - rest.len() <= "三".len();
    let closed = rest.starts_with(['】', ']', '］', '）', ')', '〕']);
    let ends = rest.trim().is_empty() || rest.starts_with(['：', ':']);
    let alternative = name.starts_with(['备', '備', '替']);
    let stands = if opened.is_some() {
        closed && (numbered || alternative)
    } else {
        ends && (numbered || alternative)
    };
    let mark = if closed || rest.starts_with(['：', ':']) {
        rest.chars().next().map_or(0, char::len_utf8)
    } else {
        0
    };
    let end = text.len() - rest.len() + mark;
    stands.then(|| WorkingMark { range: TextRange::from(start..end), kind: WorkingMarkKind::Alternative })
}

/// Remarks to colleagues and marks of changes.
fn remarks(text: &str, found: &mut Vec<WorkingMark>) {
    let Some(signs) = SIGNS.as_ref() else { return };
    let mut end = 0;
    for sign in signs.find_iter(text) {
        if sign.start() < end {
            continue;
        }
        let range = match text.get(sign.range()).unwrap_or_default() {
            "【" => bracketed(text, sign.start(), '】', is_remark),
            "（" => bracketed(text, sign.start(), '）', is_doubt),
            "(" => bracketed(text, sign.start(), ')', is_doubt),
            "//" => slashes(text, sign.start()),
            "{++" => closed(text, sign.start(), "++}"),
            "{--" => closed(text, sign.start(), "--}"),
            "{~~" => closed(text, sign.start(), "~~}"),
            "{>>" => closed(text, sign.start(), "<<}"),
            "{==" => closed(text, sign.start(), "==}"),
            "<<<<<<<" | ">>>>>>>" => starts_line(text, sign.start()).then(|| line(text, sign.start())),
            "批注：" | "批注:" | "修订：" | "修订:" => {
                starts_line(text, sign.start()).then(|| line(text, sign.start()))
            }
            _ => None,
        };
        if let Some(range) = range {
            end = range.end as usize;
            found.push(WorkingMark { range, kind: WorkingMarkKind::Remark });
        }
    }
}

static SIGNS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let signs = [
        "【",
        "（",
        "(",
        "//",
        "{++",
        "{--",
        "{~~",
        "{>>",
        "{==",
        "<<<<<<<",
        ">>>>>>>",
        "批注：",
        "批注:",
        "修订：",
        "修订:",
    ];
    AhoCorasick::new(signs).ok()
});

fn bracketed(text: &str, at: usize, close: char, test: fn(&str) -> bool) -> Option<TextRange> {
    const LONGEST: usize = 200 * '文'.len_utf8();
    let rest = text.get(at..)?;
    let open = rest.chars().next()?;
    let length = rest.find(close).filter(|length| *length <= LONGEST)?;
    let content = rest.get(open.len_utf8()..length)?;
    test(content.trim()).then(|| TextRange::from(at..at + length + close.len_utf8()))
}

/// What stands between 【 】: a note, a request, a doubt.
fn is_remark(content: &str) -> bool {
    const BEGINNINGS: [&str; 22] = [
        "注：",
        "注:",
        "註：",
        "请",
        "請",
        "待",
        "批注",
        "修订",
        "修訂",
        "此处",
        "此處",
        "建议",
        "建議",
        "编者",
        "编注",
        "说明：",
        "存疑",
        "核实",
        "核對",
        "核对",
        "需",
        "?",
    ];
    matches!(content, "注" | "註" | "？" | "?")
        || BEGINNINGS.iter().any(|word| content.starts_with(word))
        || is_doubt(content)
}

/// What is a remark in round brackets too: （待核）, （存疑）. 待定 is a blank to be filled in.
fn is_doubt(content: &str) -> bool {
    const DOUBTS: [&str; 22] = [
        "待核",
        "待核实",
        "待核對",
        "待核对",
        "待查",
        "待确认",
        "待確認",
        "待商",
        "待补",
        "待補",
        "待译",
        "待校",
        "存疑",
        "请核",
        "請核",
        "请核实",
        "请确认",
        "请补充",
        "核实",
        "TODO",
        "FIXME",
        "请条法司核",
    ];
    DOUBTS.contains(&content)
}

/// A remark behind two slashes, up to the end of its line. Those of addresses follow a colon.
fn slashes(text: &str, at: usize) -> Option<TextRange> {
    let before = text.get(..at)?;
    let behind = text.get(at + 2..)?;
    let address =
        before.ends_with([':', '/']) || behind.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/');
    let remark = behind.trim().chars().next().is_some();
    (!address && remark).then(|| TextRange::from(at..line(text, at).end as usize))
}

fn closed(text: &str, at: usize, close: &str) -> Option<TextRange> {
    let length = text.get(at..)?.find(close)?;
    Some(TextRange::from(at..at + length + close.len()))
}

fn starts_line(text: &str, at: usize) -> bool {
    text.get(..at)
        .is_some_and(|before| before.trim_end_matches(is_blank).is_empty() || before.ends_with('\n'))
}

fn line(text: &str, at: usize) -> TextRange {
    let rest = text.get(at..).unwrap_or_default();
    let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
    TextRange::from(at..at + rest.get(..length).unwrap_or_default().trim_end().len())
}

/// The legend of a draft in a title or alone on its line: （草案）, （征求意见稿）. Resolutions may be about drafts.
pub(super) fn legend(title: &str) -> Option<TextRange> {
    const LEGENDS: [&str; 30] = [
        "草案",
        "征求意见稿",
        "徵求意見稿",
        "讨论稿",
        "討論稿",
        "送审稿",
        "送審稿",
        "初稿",
        "草稿",
        "修改稿",
        "修订稿",
        "修訂稿",
        "代拟稿",
        "审议稿",
        "定稿",
        "清样",
        "工作稿",
        "谈判案文",
        "中方案文",
        "零案文",
        "内部稿",
        "未定稿",
        "DRAFT",
        "Draft",
        "draft",
        "ad referendum",
        "待核准",
        "第一稿",
        "第二稿",
        "第三稿",
    ];
    let plain = title.trim();
    if let Some(legend) = LEGENDS.iter().find(|legend| unbracketed(plain) == **legend) {
        let start = title.find(plain)?;
        return (!legend.is_empty()).then(|| TextRange::from(start..start + plain.len()));
    }
    let mut found = None;
    for (at, open) in title.match_indices(['（', '(', '[', '【', '〔']) {
        let rest = title.get(at + open.len()..)?;
        let Some(length) = rest.find(['）', ')', ']', '】', '〕']) else { continue };
        let content = rest.get(..length)?.trim();
        let close = rest.get(length..)?.chars().next().map_or(0, char::len_utf8);
        let dated =
            content.strip_suffix('稿').is_some_and(|date| date.ends_with('日') || date.ends_with('月'));
        if LEGENDS.contains(&content) || dated {
            found = Some(TextRange::from(at..at + open.len() + length + close));
        }
    }
    found
}

fn unbracketed(text: &str) -> &str {
    text.trim_start_matches(['（', '(', '[', '【', '〔']).trim_end_matches(['）', ')', ']', '】', '〕'])
}

/// Verbs of what a side does.
pub(super) const VERBS: [&str; 32] = [
    "应",
    "應",
    "须",
    "須",
    "将",
    "將",
    "有权",
    "有權",
    "有义务",
    "不得",
    "同意",
    "承诺",
    "承諾",
    "负责",
    "負責",
    "确认",
    "確認",
    "重申",
    "愿",
    "願",
    "保证",
    "保證",
    "支持",
    "欢迎",
    "歡迎",
    "赞赏",
    "强调",
    "高度",
    "感谢",
    "尊重",
    "表示",
    "认为",
];

/// Characters before 方 that make other words with it.
pub(super) const NOT_SIDES: &str = "双雙两兩各对對一另甲乙丙丁我己官西东東南北地多某警军軍院校资資劳勞买買卖賣供需平立比远遠前后後上下处處\
                             配药藥土秘三四五六七八九十几幾何任该該此本外内內敌敵友约約国國民医醫学學大四八百正反主客受使用开開承发發托\
                             出借贷貸收付权權当當";

/// Where the paragraph lets a side act: 卡方应, 卡方同意. Words that only look like sides are none.
pub(super) fn sides(text: &str) -> Vec<Side> {
    let mut found = Vec::new();
    for (at, sign) in text.match_indices('方') {
        let before = text.get(..at).unwrap_or_default();
        let behind = text.get(at + sign.len()..).unwrap_or_default();
        let Some(name) = before.chars().next_back() else { continue };
        let start = at - name.len_utf8();
        let alone = before.get(..start).is_some_and(|earlier| {
            earlier
                .chars()
                .next_back()
                .is_none_or(|c| "，。；：、（“和与及由向给同对經经".contains(c) || is_blank(c))
        });
        let acts = VERBS.iter().any(|verb| behind.starts_with(verb));
        if acts && alone && name > '\u{2e80}' && !NOT_SIDES.contains(name) {
            let (name, noun) = (TextRange::from(start..at), TextRange::from(at..at + sign.len()));
            found.push(Side { range: name.union(noun), name, noun, word: "方" });
        }
    }
    found
}

/// Characters behind 方 that make another word with it: 方面, 方案.
const NOT_BEHIND_SIDES: &str = "面案針针式法向略言程便位才块塊圆圓形";

/// The places where a side stands as a word.
pub(super) fn side_places(text: &str, side: &str) -> Vec<TextRange> {
    let is_word = |at: usize| {
        let behind = text.get(at + side.len()..).and_then(|behind| behind.chars().next());
        !behind.is_some_and(|next| NOT_BEHIND_SIDES.contains(next))
    };
    let places = text.match_indices(side).filter(|(at, _)| is_word(*at));
    places.map(|(at, _)| TextRange::from(at..at + side.len())).collect()
}

/// The names in brackets that say whose proposal they hold: 【阿方：…】, [ARL: …].
pub(super) fn attributions(text: &str) -> Vec<TextRange> {
    const LONGEST: usize = 20;
    let mut found = Vec::new();
    for (at, open) in text.match_indices(['【', '[', '［']) {
        let rest = text.get(at + open.len()..).unwrap_or_default();
        let Some((length, _)) = rest.char_indices().take(LONGEST).find(|(_, c)| matches!(c, '：' | ':'))
        else {
            continue;
        };
        let name = rest.get(..length).unwrap_or_default();
        if !name.is_empty() && name.chars().all(char::is_alphanumeric) {
            let start = at + open.len();
            found.push(TextRange::from(start..start + length));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::marker;

    fn drawn(text: &str, kind: WorkingMarkKind) -> String {
        let plain = text.replace(['‹', '›'], "");
        let mut drawn = plain.clone();
        let marks = marks(&plain, marker::marker(&plain).as_ref());
        for mark in marks.iter().rev().filter(|mark| mark.kind == kind) {
            drawn.insert(mark.range.end as usize, '›');
            drawn.insert(mark.range.start as usize, '‹');
        }
        drawn
    }

    #[test]
    fn labels_of_alternatives_are_found() {
        for text in [
            "‹方案一：›双方设立委员会。",
            "‹【备选】›双方",
            "三、‹备选案文：›双方",
            "‹Option A:›双方",
            "‹（备选方案二）›双方",
        ] {
            assert_eq!(drawn(text, WorkingMarkKind::Alternative), text);
        }
        for text in
            ["方案一致通过。", "方案如下：", "（方案见附件）", "选项目", "双方：方案一", "案文以中文写成。"]
        {
            assert_eq!(drawn(text, WorkingMarkKind::Alternative), text);
        }
    }

    #[test]
    fn remarks_are_found() {
        for text in [
            "双方合作。‹【请条法司核】›",
            "双方合作‹【注：数字待核】›。",
            "投资额为三亿‹（待核）›。",
            "双方合作。‹// 请核›",
            "双方{‹++>".replace("{‹++>", "‹{++共同++}›").as_str(),
            "‹批注：双方尚未商定›",
        ] {
            assert_eq!(drawn(text, WorkingMarkKind::Remark), text);
        }
        for text in [
            "【新闻稿】双方合作。",
            "详见https://example.org//a。",
            "双方修订：一、协定",
            "双方将修订本协定，并请有关部门核实。",
            "（注：本表不含港澳台）",
            "（以下简称“双方”）",
        ] {
            assert_eq!(drawn(text, WorkingMarkKind::Remark), text);
        }
    }

    #[test]
    fn legends_and_sides_are_found() {
        let of = |title: &'static str| legend(title).map(|range| range.of(title));
        assert_eq!(of("阿兰共和国和贝里亚共和国协定（草案）"), Some("（草案）"));
        assert_eq!(of("【征求意见稿】"), Some("【征求意见稿】"));
        assert_eq!(of("协定（2022年3月1日稿）"), Some("（2022年3月1日稿）"));
        assert_eq!(of("关于审议决议草案的决议"), None);
        assert_eq!(of("协定（中文本）"), None);
        let names =
            |text: &'static str| sides(text).iter().map(|side| side.name.of(text)).collect::<Vec<_>>();
        assert_eq!(names("卡方应于30日内通知阿方，贝方同意。"), ["卡", "贝"]);
        let places = side_places("卡方应通知贝方，贝方同意。与贝方合作，在阿贝方面。", "贝方");
        assert_eq!(places.len(), 3);
        assert!(names("双方应，对方将，任何一方须，官方表示，比方将，缔约方应").is_empty());
    }
}
