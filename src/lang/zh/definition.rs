//! Short names and terms where they are introduced: （以下简称“双方”）, “X”系指….

use std::sync::LazyLock;

use crate::lang::entity::{Citation, Definition, DefinitionManner, InstrumentKind, TermMarks};
use crate::lang::zh::brackets;
use crate::lang::zh::definition_article;
use crate::lang::zh::definition_detail;
use crate::lang::zh::kind;
use crate::lang::zh::literals::Literals;
use crate::text::TextRange;

/// The terms that a paragraph introduces, in order of place.
///
/// One expression may introduce several (以下分别简称“甲方”和“乙方”); each is a definition with the same range.
pub fn find(text: &str, citations: &[Citation]) -> Vec<Definition> {
    let mut found = Vec::new();
    if BRACKETS.occur_in(text) {
        let insertions = brackets::find_all(text).filter(|range| !in_title(citations, *range));
        found.extend(insertions.flat_map(|range| in_brackets(text, range, citations)));
    }
    if NAMING.occur_in(text) {
        found.extend(in_prose(text, &found));
    }
    if MEANING.occur_in(text) {
        found.extend(definition_article::find(text));
    }
    found.sort_by_key(|definition| (definition.range, definition.term));
    definition_detail::complete(text, &mut found);
    found
}

/// A definition of which only the places are known.
pub(super) fn definition(range: TextRange, term: TextRange, citation: Option<u32>) -> Definition {
    Definition {
        range,
        term,
        citation,
        manner: DefinitionManner::OtherName,
        meaning: TextRange::empty(range.start),
        marks: TermMarks::None,
        wording: None,
        misfit: None,
    }
}

/// Whether the title in 《》 at `range` is the term of a definition: （以下简称《协定》）.
pub(super) fn is_term(text: &str, range: TextRange) -> bool {
    let lead = text.get(..range.start as usize).unwrap_or_default().trim_end_matches(['“', '「']);
    let Some((head, _)) = naming_at_end(lead) else { return false };
    let opened = head.rfind(['（', '(']);
    let closed = head.rfind(['）', ')']);
    opened > closed || head.ends_with('，')
}

static BRACKETS: LazyLock<Literals> = LazyLock::new(|| Literals::new(&["）", ")"]));
static NAMING: LazyLock<Literals> = LazyLock::new(|| Literals::new(&["称", "稱"]));
static MEANING: LazyLock<Literals> = LazyLock::new(|| Literals::new(&["指"]));

fn in_title(citations: &[Citation], range: TextRange) -> bool {
    citations.iter().any(|citation| citation.title.covers(range))
}

fn in_brackets(text: &str, range: TextRange, citations: &[Citation]) -> Vec<Definition> {
    let Some(content) = brackets::at_start(range.of(text)) else { return Vec::new() };
    let start = range.start + range.of(text).chars().next().map_or(0, |c| c.len_utf8() as u32);
    let citation = citation_before(text, range, citations);
    let terms = match naming_in(content) {
        Some(at) => terms_from(content, at),
        None if citation.is_some() => short_title(content).into_iter().collect(),
        None => Vec::new(),
    };
    terms.into_iter().map(|term| definition(range, term.shifted(start), citation)).collect()
}

/// The citation that ends where a bracket opens, up to blanks and a closing quotation mark.
fn citation_before(text: &str, range: TextRange, citations: &[Citation]) -> Option<u32> {
    let lead = text.get(..range.start as usize)?.trim_end();
    let ends = [lead.len(), lead.strip_suffix(['”', '」']).unwrap_or(lead).len()];
    let at = citations.iter().position(|citation| ends.contains(&(citation.range.end as usize)))?;
    u32::try_from(at).ok()
}

/// `《…》（海牙送达公约）`: a bracket that is a short title by its last word.
fn short_title(content: &str) -> Option<TextRange> {
    use InstrumentKind::{Act, Initiative, Plan};
    const NOT_NAMES: [&str; 14] = [
        "草案", "修订", "修訂", "修正", "生效", "签", "簽", "通过", "通過", "年", "版", "关于", "關於", "略",
    ];
    let length = content.chars().count();
    let named = kind::at_end(content).is_some_and(|word| !matches!(word.kind, Act | Initiative | Plan));
    let plain = !content.contains(['，', '。', '；', '：', '、', '《', '“']);
    let name = named && plain && (4..=20).contains(&length);
    (name && !NOT_NAMES.iter().any(|word| content.contains(word))).then(|| TextRange::from(0..content.len()))
}

/// The end of 以下简称 or its like in a bracket, where it starts a part of it.
fn naming_in(content: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = content.get(from..)?.find(['称', '稱']) {
        let end = from + at + '称'.len_utf8();
        if let Some((head, _)) = naming_at_end(content.get(..end)?)
            && starts_part(head)
        {
            return Some(end);
        }
        from = end;
    }
    None
}

/// Nothing, 本公约, or another part of the bracket stands before the naming words.
fn starts_part(head: &str) -> bool {
    let head = head.trim_end();
    head.is_empty()
        || head.ends_with(['，', ',', '；', '、', ' '])
        || head.starts_with('本')
        || head.ends_with("文")
}

/// Cuts 以下简称, 下称, 简称为 and their like off the end of `text`; says whether 以下 or 下 belongs to them.
fn naming_at_end(text: &str) -> Option<(&str, bool)> {
    let text = text.strip_suffix(['为', '為', '作']).unwrap_or(text);
    let text = text.strip_suffix(['称', '稱'])?;
    let brief = ["简", "簡", "统", "統", "合", "总", "總"].iter().find_map(|word| text.strip_suffix(word));
    let rest = brief.unwrap_or(text);
    let rest = ["分别", "分別", "均", "统一"].iter().find_map(|word| rest.strip_suffix(word)).unwrap_or(rest);
    let below = ["以下", "下文", "下"].iter().find_map(|word| rest.strip_suffix(word));
    match below {
        Some(head) => Some((head, true)),
        None => text.strip_suffix(['简', '簡']).map(|head| (head, false)),
    }
}

/// The terms named from byte `at` of a bracket on: the quoted ones, or all that is left of its part.
fn terms_from(content: &str, at: usize) -> Vec<TextRange> {
    let rest = content.get(at..).unwrap_or_default();
    let rest = rest.strip_prefix(['为', '為', '作']).unwrap_or(rest).trim_start();
    let start = content.len() - rest.len();
    let quoted: Vec<TextRange> = quoted_terms(rest).map(|term| term.shifted(start as u32)).collect();
    if !quoted.is_empty() {
        return quoted;
    }
    let part = rest.split(['，', '；', '。', ',']).next().unwrap_or_default().trim_end();
    let marked = part.starts_with(MARKS);
    let term = if marked { unmarked(part) } else { TextRange::from(0..part.len()) };
    if term.is_empty() { Vec::new() } else { vec![term.shifted(start as u32)] }
}

/// Marks around terms, those that lack their fellow or stand the wrong way round included.
const MARKS: [char; 13] = ['《', '〈', '"', '\'', '‘', '’', '“', '”', '「', '」', '』', '》', '〉'];

/// A term without the marks at its start and end.
fn unmarked(part: &str) -> TextRange {
    let inner = part.trim_start_matches(MARKS);
    let start = part.len() - inner.len();
    let inner = inner.trim_end_matches(MARKS);
    TextRange::from(start..start + inner.len())
}

/// What stands between “” or 「」, without a title's own marks inside them.
fn quoted_terms(text: &str) -> impl Iterator<Item = TextRange> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..)?;
        let open = rest.find(['“', '「', '『'])?;
        let start = from + open + '“'.len_utf8();
        let inner = text.get(start..)?;
        let end = start + inner.find(['”', '」', '』'])?;
        from = end + '”'.len_utf8();
        let quoted = text.get(start..end)?;
        let title = quoted.strip_prefix('《').and_then(|title| title.strip_suffix('》'));
        let mark = if title.is_some() { '《'.len_utf8() } else { 0 };
        Some(TextRange::from(start + mark..end - mark))
    })
    .filter(|term| !term.is_empty())
}

/// `，以下简称“双方”`, outside brackets and always with marks around the term.
fn in_prose(text: &str, found: &[Definition]) -> Vec<Definition> {
    let mut definitions = Vec::new();
    for (at, c) in text.match_indices(['称', '稱']) {
        let end = at + c.len();
        let Some((head, true)) = text.get(..end).and_then(naming_at_end) else { continue };
        let start = head.len();
        if found.iter().any(|definition| definition.range.contains(at as u32)) {
            continue;
        }
        let rest = text.get(end..).unwrap_or_default();
        let shown = rest.strip_prefix(['为', '為', '作']).unwrap_or(rest);
        if let Some((term, length)) = marked_term(shown) {
            let term_start = text.len() - shown.len();
            let range = TextRange::from(start..term_start + length);
            definitions.push(definition(range, term.shifted(term_start as u32), None));
        }
    }
    definitions
}

/// A term in “”, 「」 or 《》 at the start of `text`, and the length with its marks.
fn marked_term(text: &str) -> Option<(TextRange, usize)> {
    let open = text.chars().next()?;
    let close = match open {
        '“' => '”',
        '「' => '」',
        '《' => '》',
        _ => return None,
    };
    let start = open.len_utf8();
    let length = text.get(start..)?.find(close).filter(|&length| (1..=40 * 3).contains(&length))?;
    Some((TextRange::from(start..start + length), start + length + close.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::{citation, date};

    /// The text with ‹range› and «term» drawn, and the citations that are shortened.
    fn drawn(text: &str) -> (String, Vec<Option<u32>>) {
        let found = find(text, &citation::find(text, &date::dates(text)));
        let mut marks: Vec<(u32, u8, char)> = Vec::new();
        for definition in &found {
            marks.extend([(definition.term.start, 3, '«'), (definition.term.end, 1, '»')]);
        }
        let mut ranges: Vec<TextRange> = found.iter().map(|definition| definition.range).collect();
        ranges.dedup();
        marks.extend(ranges.iter().flat_map(|range| [(range.start, 2, '‹'), (range.end, 4, '›')]));
        marks.sort_by_key(|&(at, order, _)| (at, order));
        let mut drawn = text.to_owned();
        for (at, _, mark) in marks.into_iter().rev() {
            drawn.insert(at as usize, mark);
        }
        (drawn, found.iter().map(|definition| definition.citation).collect())
    }

    #[test]
    fn short_names_and_terms_are_found_where_they_are_introduced() {
        let cases = [
            "阿兰共和国和贝里亚共和国‹（以下简称“«双方»”）›声明如下：",
            "《伯尔尼公约》‹(以下称«伯尔尼公约»)›",
            "双方专属经济区‹（以下称“«协定水域»”）›",
            "阿兰共和国（英文简称AR，以下统称“甲”）",
            "两国政府‹（以下分别称为“«阿方»”和“«贝方»”）›",
            "委员会‹（本公约下文简称«委员会»）›",
            "委員會‹（以下簡稱「«委員會»」）›",
            "《框架协定》‹（以下简称《«协定»》）›",
            "《框架协定》‹（以下简称“《«协定»》”）›",
            "《关于送达的公约》‹（«海牙送达公约»）›、",
            "《海关互助协定》（草案）",
            "《海关互助协定》（2019年修订的议定书）",
            "关务理事会（又称为世界关务组织）",
            "阿兰共和国和贝里亚共和国，‹以下简称“«双方»”›，",
            "以下称述不足为凭。",
            "‹本协定所称“«货物»”是指›进出境的物品。",
            "一、‹“«主管机关»”系指›：",
            "‹「«傷者»」和「«病者»」是指›需要醫療的人。",
            "‹本规定所称«国际著作权条约»，是指›公约。",
            "双方指出，“一带一路”指明了方向。",
            "就本协定而言，‹“«人员»”一词系指›自然人。",
            "一、‹“«主管机关»”在阿方系指›外交部；在贝方系指外交部。",
            "（二）‹“«空运企业»”，指›经指定的企业；",
            "（一）‹“«航空当局»”，阿兰共和国方面指›民航局；",
            "他所谓的“自由”是指放任。",
        ];
        for text in cases {
            let plain = text.replace(['‹', '›', '«', '»'], "");
            let expected = if text.contains("英文") {
                "阿兰共和国‹（英文简称AR，以下统称“«甲»”）›"
            } else {
                text
            };
            assert_eq!(drawn(&plain).0, expected);
        }
    }

    #[test]
    fn a_bracket_behind_a_title_shortens_it() {
        assert_eq!(drawn("根据《关于送达的公约》（海牙送达公约）办理。").1, [Some(0)]);
        assert_eq!(drawn("根据《引渡条约》和《框架协定》（以下简称《协定》）办理。").1, [Some(1)]);
        assert_eq!(drawn("两国（以下简称“双方”）").1, [None]);
    }
}
