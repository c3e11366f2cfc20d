//! Clauses that instruments close with, found sentence by sentence. Texts are read in simplified characters.

mod entry;
mod gapped;
mod patterns;
mod termination;

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashSet;

use crate::lang::clause::{Clause, ClauseKind, ProvisionalTerm};
use crate::text::TextRange;
use patterns::{PATTERNS, Sort};

/// The clauses of a paragraph in simplified characters, whose words begin at `start`, in order of place.
pub(super) fn find(text: &str, start: u32) -> Vec<Clause> {
    let mut found = Vec::new();
    let mut asked: FxHashSet<(usize, usize)> = FxHashSet::default();
    let hits = SIGNS.finder.iter().flat_map(|finder| finder.find_overlapping_iter(text));
    for hit in hits {
        let Some(&pattern) = SIGNS.patterns.get(hit.pattern().as_usize()) else { continue };
        let sentence = sentence_around(text, hit.start());
        let sentence = TextRange::new(sentence.start.max(start), sentence.end.max(start));
        if is_quoted(text, sentence.start) {
            continue;
        }
        if asked.insert((sentence.start as usize, pattern)) {
            found.extend(judge(sentence, sentence.of(text), pattern));
        }
    }
    found.sort_by_key(|clause| (clause.range.start, clause.range.end));
    found
}

/// Words without which a sentence holds no clause, and the pattern that each belongs to.
struct Signs {
    finder: Option<AhoCorasick>,
    patterns: Vec<usize>,
}

static SIGNS: LazyLock<Signs> = LazyLock::new(|| {
    let signs = PATTERNS
        .iter()
        .enumerate()
        .flat_map(|(at, pattern)| pattern.signs.split(' ').map(move |sign| (sign, at)));
    let (words, patterns): (Vec<&str>, Vec<usize>) = signs.unzip();
    Signs { finder: AhoCorasick::new(words).ok(), patterns }
});

/// The sentence around a place, without its mark.
fn sentence_around(text: &str, at: usize) -> TextRange {
    let is_end = |c: char| matches!(c, '。' | '；' | '\n' | '\r' | '！' | '？');
    let before = text.get(..at).unwrap_or_default();
    let start = before.char_indices().rev().find(|(_, c)| is_end(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    let behind = text.get(at..).unwrap_or_default();
    let end = at + behind.find(is_end).unwrap_or(behind.len());
    TextRange::from(start..end)
}

/// Whether a sentence stands in a quotation, as the text of an amendment does.
fn is_quoted(text: &str, at: u32) -> bool {
    let before = text.get(..at as usize).unwrap_or_default();
    let count = |mark: char| before.matches(mark).count();
    count('“') + count('「') > count('”') + count('」')
}

fn judge(range: TextRange, sentence: &str, pattern: usize) -> Option<Clause> {
    let whole = |kind| Some(Clause { range, kind });
    let sort = PATTERNS.get(pattern)?.sort;
    if sort == Sort::Termination {
        return if termination::is_termination(sentence) { whole(ClauseKind::Termination) } else { None };
    }
    let words = patterns::find(pattern, sentence)?;
    let part = |kind| Some(Clause { range: words.shifted(range.start), kind });
    match sort {
        Sort::Termination => None,
        Sort::EntryIntoForce => {
            entry::entry(sentence, words).and_then(|condition| whole(ClauseKind::EntryIntoForce(condition)))
        }
        Sort::Provisional => whole(ClauseKind::ProvisionalApplication(provisional_term(sentence))),
        Sort::Whole(kind) => whole(kind),
        Sort::Part(kind) => part(kind),
        Sort::Affirmed(kind) => {
            let before = sentence.get(..words.start as usize).unwrap_or_default();
            let clause = before.rsplit('，').next().unwrap_or_default();
            let denied = |text: &str| text.contains(['不', '无', '未']);
            (!denied(clause) && !denied(words.of(sentence))).then_some(())?;
            part(kind)
        }
    }
}

fn provisional_term(sentence: &str) -> ProvisionalTerm {
    const BEGIN: [&str; 8] = ["自", "从", "日起", "起，", "签署后", "签字后", "签署时", "之日"];
    const END: [&str; 6] = ["至", "直到", "为止", "生效前", "生效之前", "期间"];
    let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    ProvisionalTerm { begins: says(&BEGIN), ends: says(&END) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<ClauseKind> {
        find(text, 0).into_iter().map(|clause| clause.kind).collect()
    }

    #[test]
    fn a_sentence_says_what_it_does() {
        use ClauseKind::*;
        let cases = [
            ("双方因解释本协定发生的分歧，由双方通过外交途径协商解决。", Disputes),
            ("经双方协商一致，可以对本协定进行修改和补充。", Amendment),
            ("本协定的附件是本协定的组成部分。", Annexes),
            ("本备忘录不产生国际法上的权利和义务。", NonBinding),
            ("本备忘录不具有法律约束力。", NonBinding),
            ("因本备忘录产生的争端应提交仲裁。", Adjudication),
            ("派出人员享有外交特权和豁免。", Privileges),
            ("联合国秘书长为本公约的保管机关。", Depositary),
            ("批准书应交存联合国秘书长。", Depositary),
            ("本协定由阿方送联合国秘书处登记。", Registration),
            ("阿兰共和国外交部向贝里亚共和国大使馆致意，并谨通知如下。", Greeting),
            ("顺致最崇高的敬意。", Compliment),
            ("任何一方可以提前六个月书面通知另一方终止本协定。", Termination),
            ("本协定有效期五年。", Duration),
            ("对本公约不得提出保留。", Reservations),
        ];
        for (text, kind) in cases {
            assert!(kinds(text).contains(&kind), "{text} {:?}", kinds(text));
        }
    }

    #[test]
    fn what_only_mentions_a_matter_is_no_clause_on_it() {
        use ClauseKind::*;
        let cases = [
            ("本条约的终止不影响正在执行的请求。", Termination),
            ("本条第一款的规定在本协定终止后继续有效。", Termination),
            ("通过友好协商处理，不提交任何第三方裁决或者仲裁。", Adjudication),
            ("双方根据本协定不承担赔偿责任。", Liability),
        ];
        for (text, kind) in cases {
            assert!(!kinds(text).contains(&kind), "{text} {:?}", kinds(text));
        }
    }

    #[test]
    fn provisional_application_says_from_when_to_when() {
        let term = |text| match kinds(text).as_slice() {
            [ClauseKind::ProvisionalApplication(term), ..] => (term.begins, term.ends),
            _ => (false, false),
        };
        assert_eq!(term("本协定自签署之日起至生效之日临时适用"), (true, true));
        assert_eq!(term("本协定临时适用"), (false, false));
    }
}
