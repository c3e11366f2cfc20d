//! Where titles stand: between 《》, between 〈〉 that stand alone, in quotation marks, or without marks.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::entity::{InstrumentKind, TitleMarks};
use crate::lang::zh::kind;
use crate::lang::zh::literals::Literals;
use crate::text::TextRange;

/// A title with its marks, not yet bound to anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MarkedTitle {
    /// With its marks.
    pub(super) range: TextRange,
    /// Without them.
    pub(super) title: TextRange,
    pub(super) marks: TitleMarks,
    /// Inside quotation marks that belong to a longer quoted text.
    pub(super) quoted: bool,
}

/// All titles of a paragraph in order of place; none lies in another.
pub(super) fn find(text: &str) -> Vec<MarkedTitle> {
    let mut titles = bracketed(text);
    let quotations = quotations(text);
    add_apart(&mut titles, quoted_resolutions(text, &quotations));
    add_apart(&mut titles, unmarked(text));
    for title in &mut titles {
        title.quoted = quotations.iter().any(|quotation| {
            title.marks != TitleMarks::Quotation
                && quotation.covers(title.range)
                && !is_all_of(title.range, *quotation)
        });
    }
    titles.sort_by_key(|title| title.range);
    titles
}

/// Byte ranges between quotation marks, the marks included, outermost only.
fn quotations(text: &str) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    if !QUOTATION.occur_in(text) {
        return found;
    }
    for (at, c) in text.char_indices() {
        match c {
            '“' | '「' | '『' => open.push((at, c)),
            '”' | '」' | '』' => {
                let Some((start, _)) = open.pop() else { continue };
                if open.is_empty() {
                    found.push(TextRange::from(start..at + c.len_utf8()));
                }
            }
            _ => {}
        }
    }
    found
}

static QUOTATION: LazyLock<Literals> = LazyLock::new(|| Literals::new(&["”", "」", "』"]));

/// The quotation holds the title and nothing else: “《…》”.
fn is_all_of(title: TextRange, quotation: TextRange) -> bool {
    const MARK: u32 = '“'.len_utf8() as u32;
    title.start == quotation.start + MARK && title.end + MARK == quotation.end
}

/// Adds those of `more` that do not touch a title already found.
fn add_apart(titles: &mut Vec<MarkedTitle>, more: Vec<MarkedTitle>) {
    let before = titles.len();
    for title in more {
        let taken = titles.iter().take(before).any(|other| other.range.overlaps(title.range));
        if !taken {
            titles.push(title);
        }
    }
}

static OPENING: LazyLock<Literals> = LazyLock::new(|| Literals::new(&["《", "〈"]));

/// 《…》 and 〈…〉, outermost pairs only; marks without partner yield no title.
fn bracketed(text: &str) -> Vec<MarkedTitle> {
    if !OPENING.occur_in(text) {
        return Vec::new();
    }
    let mut pairs = closed_pairs(text);
    pairs.sort_by_key(|pair| (pair.start, std::cmp::Reverse(pair.end)));
    let mut titles: Vec<MarkedTitle> = Vec::new();
    for pair in pairs {
        let inside = titles.last().is_some_and(|last| last.range.covers(pair));
        if inside || reads_over_a_sentence(pair.of(text)) {
            continue;
        }
        titles.extend(marked(text, pair));
    }
    titles
}

fn marked(text: &str, pair: TextRange) -> Option<MarkedTitle> {
    const MARK: u32 = '《'.len_utf8() as u32;
    let title = TextRange::new(pair.start + MARK, pair.end - MARK);
    let double = pair.of(text).starts_with('《');
    let named = double || kind::title_kind(title.of(text)).is_some();
    let marks = if double { TitleMarks::Double } else { TitleMarks::Single };
    (named && !title.of(text).trim().is_empty()).then_some(MarkedTitle {
        range: pair,
        title,
        marks,
        quoted: false,
    })
}

/// Every pair of marks that closes, the nested ones too.
fn closed_pairs(text: &str) -> Vec<TextRange> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut pairs = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '《' => open.push((at, '》')),
            '〈' => open.push((at, '〉')),
            '》' | '〉' => {
                let Some(place) = open.iter().rposition(|&(_, close)| close == c) else { continue };
                if let Some((start, _)) = open.drain(place..).next() {
                    pairs.push(TextRange::from(start..at + c.len_utf8()));
                }
            }
            _ => {}
        }
    }
    pairs
}

/// A pair that spans the end of a sentence was opened by a mark that lost its partner.
fn reads_over_a_sentence(pair: &str) -> bool {
    const LONGEST: usize = 200 * '文'.len_utf8();
    pair.len() > LONGEST || pair.contains(['。', '；', '\n'])
}

/// “关于…的决议”.
fn quoted_resolutions(text: &str, quotations: &[TextRange]) -> Vec<MarkedTitle> {
    const MARK: u32 = '“'.len_utf8() as u32;
    let resolution = |&range: &TextRange| {
        let title = TextRange::new(range.start + MARK, range.end - MARK);
        is_quoted_title(title.of(text)).then_some(MarkedTitle {
            range,
            title,
            marks: TitleMarks::Quotation,
            quoted: false,
        })
    };
    quotations.iter().filter_map(resolution).collect()
}

fn is_quoted_title(title: &str) -> bool {
    use InstrumentKind::{Initiative, Plan};
    (title.starts_with("关于") || title.starts_with("關於"))
        && !title.contains(['。', '；', '：', '“', '”', '「'])
        && kind::title_kind(title).is_some_and(|kind| !matches!(kind, Plan | Initiative))
}

/// Instruments so well known that they are cited without marks.
static UNMARKED: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(WELL_KNOWN).ok());

const WELL_KNOWN: [&str; 69] = [
    "联合国宪章",
    "聯合國憲章",
    "世界人权宣言",
    "世界人權宣言",
    "国际法院规约",
    "國際法院規約",
    "上海合作组织宪章",
    "上海合作組織憲章",
    "联合国海洋法公约",
    "聯合國海洋法公約",
    "不扩散核武器条约",
    "不擴散核武器條約",
    "联合国气候变化框架公约",
    "聯合國氣候變化框架公約",
    "维也纳外交关系公约",
    "維也納外交關係公約",
    "维也纳领事关系公约",
    "維也納領事關係公約",
    "禁止生物武器公约",
    "禁止生物武器公約",
    "禁止化学武器公约",
    "禁止化學武器公約",
    "联合国特权及豁免公约",
    "联合国特权和豁免公约",
    "聯合國特權及豁免公約",
    "聯合國特權與豁免公約",
    "聯合國特權豁免公約",
    "儿童权利公约",
    "兒童權利公約",
    "公民权利和政治权利国际公约",
    "公民及政治權利國際公約",
    "公民與政治權利國際公約",
    "经济、社会及文化权利国际公约",
    "經濟社會文化權利國際公約",
    "消除一切形式种族歧视国际公约",
    "消除一切形式種族歧視國際公約",
    "联合国消除一切形式种族歧视宣言",
    "聯合國消除一切形式種族歧視宣言",
    "消除对妇女一切形式歧视公约",
    "消除對婦女一切形式歧視公約",
    "禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约",
    "禁止酷刑和其他殘忍、不人道或有辱人格的待遇或處罰公約",
    "保护所有移徙工人及其家庭成员权利国际公约",
    "保護所有移徙工人及其家庭成員權利國際公約",
    "防止及惩治灭绝种族罪公约",
    "防止及懲治殘害人群罪公約",
    "给予殖民地国家和人民独立宣言",
    "給予殖民地國家和人民獨立宣言",
    "准許殖民地國家及民族獨立宣言",
    "改善战地武装部队伤者病者境遇之日内瓦公约",
    "改善戰地武裝部隊傷者病者境遇之日內瓦公約",
    "改善戰地武裝部隊傷者病者境遇的日內瓦公約",
    "改善海上武装部队伤者病者及遇船难者境遇之日内瓦公约",
    "改善海上武裝部隊傷者病者及遇船難者境遇之日內瓦公約",
    "改善海上武裝部隊傷者病者及遇船難者境遇的日內瓦公約",
    "关于战俘待遇之日内瓦公约",
    "關於戰俘待遇之日內瓦公約",
    "關於戰俘待遇的日內瓦公約",
    "关于战时保护平民之日内瓦公约",
    "關於戰時保護平民之日內瓦公約",
    "關於戰時保護平民的日內瓦公約",
    "关于发生武装冲突时保护文化财产的公约",
    "關於發生武裝衝突時保護文化財產的海牙公約",
    "海牙陆战法规与惯例公约",
    "海牙陸戰法規與慣例公約",
    "联合国打击跨国有组织犯罪公约",
    "聯合國打擊跨國有組織犯罪公約",
    "聯合國打擊跨國組織犯罪公約",
    "联合国反腐败公约",
];

fn unmarked(text: &str) -> Vec<MarkedTitle> {
    let Some(words) = UNMARKED.as_ref() else { return Vec::new() };
    let places = words.find_iter(text).map(|found| TextRange::from(found.range()));
    let title = |range| MarkedTitle { range, title: range, marks: TitleMarks::None, quoted: false };
    places.filter(|range| is_cited(text, *range)).map(title).collect()
}

/// Not the paragraph's own title, not 本联合国宪章, not behind a mark that nothing closes, and not a part of another name (联合国宪章日).
fn is_cited(text: &str, range: TextRange) -> bool {
    const NAMES: [&str; 21] = [
        "》",
        "日",
        "缔约",
        "締約",
        "秘书处",
        "秘書處",
        "审议",
        "審議",
        "第",
        "附属",
        "任择",
        "特别会议",
        "体系",
        "體系",
        "成员",
        "議定書",
        "议定书",
        "任擇",
        "附屬",
        "特別會議",
        "成員",
    ];
    let rest = text.get(range.end as usize..).unwrap_or_default();
    let lead = text.get(..range.start as usize).unwrap_or_default();
    let article = rest.starts_with('第') && rest.chars().take(8).any(|c| matches!(c, '条' | '條' | '章'));
    !lead.ends_with(['本', '《', '〈'])
        && !lead.ends_with("这一")
        && !lead.ends_with("這一")
        && text.trim().len() != range.len() as usize
        && (article || !NAMES.iter().any(|name| rest.starts_with(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> String {
        let mut drawn = text.to_owned();
        for title in find(text).iter().rev() {
            drawn.insert(title.range.end as usize, '›');
            drawn.insert(title.range.start as usize, '‹');
        }
        drawn
    }

    #[test]
    fn the_outermost_pair_is_the_title() {
        let cases = [
            "双方将落实‹《海关互助协定》›和‹《关于修改〈海关互助协定〉的议定书》›。",
            "签署了‹《关于修改《海关互助协定》的议定书》›。",
            "根据《海关互助协定，双方将落实‹《引渡条约》›。",
            "根据海关互助协定》，双方将落实‹《引渡条约》›。",
            "根据《海关互助协定。双方将落实‹《引渡条约》›。》",
            "双方通过‹“关于加强阿贝互联互通的决议”›，反对“关于”的说法。",
            "所谓“阿兰计划”和“关于阿兰的看法”",
            "遵循‹联合国宪章›的宗旨，纪念联合国宪章日。",
            "遵循‹《联合国宪章》›的宗旨。",
            "单独的‹〈引渡条约〉›和〈注〉。",
            "《》",
        ];
        for text in cases {
            let plain = text.replace(['‹', '›'], "");
            assert_eq!(drawn(&plain), text);
        }
        assert_eq!(drawn("聯合國憲章"), "聯合國憲章");
    }

    #[test]
    fn titles_in_longer_quotations_are_quoted() {
        let quoted = |text: &str| find(text).iter().map(|title| title.quoted).collect::<Vec<_>>();
        assert_eq!(quoted("第五条修改为：“根据《引渡条约》办理。”"), [true]);
        assert_eq!(quoted("“《引渡条约》”和《海关协定》"), [false, false]);
    }
}
