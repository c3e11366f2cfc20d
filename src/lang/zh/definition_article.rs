//! Terms defined in an article: “X”系指….

use crate::lang::entity::Definition;
use crate::lang::zh::definition;
use crate::text::TextRange;

/// `本协定所称“X”是指`, `“X”系指`, `本规定所称X，是指`.
pub(super) fn find(text: &str) -> Vec<Definition> {
    let mut definitions = Vec::new();
    let mut done = 0;
    for (at, word) in text.match_indices('指') {
        let end = at + word.len();
        let Some(head) = text.get(done..at).and_then(without_link) else { continue };
        if is_other_word(text.get(end..).unwrap_or_default(), text.get(..at).unwrap_or_default()) {
            continue;
        }
        let Some((start, terms)) = defined_at_end(head) else { continue };
        let range = TextRange::from(done + start..end);
        definitions.extend(
            terms.into_iter().map(|term| definition::definition(range, term.shifted(done as u32), None)),
        );
        done = end;
    }
    definitions
}

/// Cuts 是, 系, 一词, and a comma off, which may stand between a term and 指.
fn without_link(head: &str) -> Option<&str> {
    let rest = head.strip_suffix(['是', '系', '係', '均', '即']).unwrap_or(head);
    let rest = rest.strip_suffix(['应', '應', '均']).unwrap_or(rest).trim_end_matches(['，', ',', ' ']);
    let words = ["一词", "一詞", "一语", "一語", "术语", "術語", "一词系", "一语，"];
    Some(words.iter().find_map(|word| rest.strip_suffix(word)).unwrap_or(rest).trim_end_matches(['，', ' ']))
}

/// 指出, 指导 and others, and 指 as the end of a word.
fn is_other_word(rest: &str, head: &str) -> bool {
    const AFTER: [&str; 18] = [
        "出", "导", "導", "定", "示", "引", "明", "责", "責", "标", "標", "向", "控", "挥", "揮", "数", "數",
        "派",
    ];
    const BEFORE: [&str; 3] = ["所", "手", "屈"];
    let linked = head.ends_with(['系', '係']);
    (!linked && AFTER.iter().any(|word| rest.starts_with(word)))
        || BEFORE.iter().any(|word| head.ends_with(word))
}

/// The terms defined at the end of `head`, and where their expression starts.
fn defined_at_end(head: &str) -> Option<(usize, Vec<TextRange>)> {
    quoted_at_end(without_side(head)).or_else(|| named_at_end(head))
}

/// Cuts off the side for which the term means something: “主管机关”在阿方系指, “航空当局”，阿方方面指.
fn without_side(head: &str) -> &str {
    const LONGEST: usize = 30 * 3;
    let Some(end) = head.rfind(['”', '」']).map(|at| at + '”'.len_utf8()) else { return head };
    let side = head.get(end..).unwrap_or_default();
    let named = side.starts_with(['在', '，', ',']) && side.ends_with(['方', '面', '国', '國']);
    let plain = named && side.len() <= LONGEST && !side.contains(['。', '；', '“']);
    if plain { head.get(..end).unwrap_or(head) } else { head }
}

/// “X”, or “X”和“Y”, at the start of a clause or after 所称.
fn quoted_at_end(head: &str) -> Option<(usize, Vec<TextRange>)> {
    let mut terms = Vec::new();
    let mut rest = head;
    while let Some(inner) = rest.strip_suffix(['”', '」', '』']) {
        let open = inner.rfind(['“', '「', '『'])?;
        terms.push(TextRange::from(open + '“'.len_utf8()..inner.len()));
        rest = inner.get(..open)?;
        let joined =
            ["和", "、", "或", "及", "以及", "与", "與"].iter().find_map(|word| rest.strip_suffix(word));
        match joined {
            Some(before) if before.ends_with(['”', '」', '』']) => rest = before,
            Some(_) | None => break,
        }
    }
    terms.reverse();
    let expression = named_start(rest).unwrap_or(rest.len());
    let clause = rest.get(..expression)?.trim_end();
    let starts_clause = expression < rest.len() || starts_clause(clause);
    (!terms.is_empty() && starts_clause).then_some((expression, terms))
}

/// The start of `本协定所称` at the end of `text`.
fn named_start(text: &str) -> Option<usize> {
    let owner =
        ["所称的", "所稱的", "所称", "所稱", "所用"].iter().find_map(|word| text.strip_suffix(word))?;
    let mark = owner.char_indices().rev().take(12).find(|(_, c)| "，。；：、 　）)".contains(*c));
    Some(mark.map_or(if owner.chars().count() <= 12 { 0 } else { owner.len() }, |(at, c)| at + c.len_utf8()))
}

/// The clause before a quoted term is over, or is the number of a list or 就本协定而言.
fn starts_clause(clause: &str) -> bool {
    let last = clause.chars().next_back();
    last.is_none_or(|c| "，。；：:;、）).．,".contains(c) || c.is_ascii_digit())
        || ["而言", "条", "條", "中"].iter().any(|word| clause.ends_with(word))
        || clause.chars().all(|c| "一二三四五六七八九十".contains(c))
}

/// `本规定所称X`, without marks around the term.
fn named_at_end(head: &str) -> Option<(usize, Vec<TextRange>)> {
    const LONGEST: usize = 20 * 3;
    let (at, word) = head.rmatch_indices(['称', '稱']).next()?;
    let before = head.get(..at)?.strip_suffix('所')?;
    let owner = before.len() - before.chars().rev().take(10).map(char::len_utf8).sum::<usize>();
    let own = before.get(owner..)?.rfind('本').map(|offset| owner + offset)?;
    let after = head.get(at + word.len()..)?;
    let term = after.strip_prefix(['的', '之']).unwrap_or(after);
    let start = head.len() - term.len();
    let plain = !term.is_empty() && term.len() <= LONGEST && !term.contains(['，', '。', '；', '、', '：']);
    plain.then(|| (own, vec![TextRange::from(start..head.len())]))
}
