//! The verbs that say what was done to an instrument on a date.

use crate::lang::entity::CitationVerb::{self, *};

/// A row of verbs with the adverbs between and before them (正式签署并发表).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct VerbPhrase {
    /// Length in bytes.
    pub(super) len: usize,
    /// The verbs in their order, each kind once.
    pub(super) verbs: Vec<CitationVerb>,
    /// The phrase says that the deed is still to be done (商签, 谈判).
    pub(super) prospective: bool,
}

impl VerbPhrase {
    /// Whether the verbs make the instrument, so that before them it is not there.
    pub(super) fn makes(&self) -> bool {
        self.prospective || self.verbs.iter().any(|verb| !matches!(verb, EnterIntoForce | Other))
    }

    fn add(&mut self, verb: Verb) {
        if !self.verbs.contains(&verb.meaning) {
            self.verbs.push(verb.meaning);
        }
        self.prospective |= verb.prospective;
    }
}

/// The verb phrase at the end of `text`.
pub(super) fn at_end(text: &str) -> Option<VerbPhrase> {
    let mut rest = text;
    let mut phrase = VerbPhrase::default();
    while let Some((before, verb)) = strip_verb_back(rest) {
        phrase.add(verb);
        rest = strip_words_back(before, ADVERBS);
        let joined = strip_words_back(rest, CONJUNCTIONS);
        if joined.len() == rest.len() || strip_verb_back(joined).is_none() {
            break;
        }
        rest = joined;
    }
    phrase.verbs.reverse();
    phrase.len = text.len() - rest.len();
    (!phrase.verbs.is_empty()).then_some(phrase)
}

/// The verb phrase at the start of `text`.
pub(super) fn at_start(text: &str) -> Option<VerbPhrase> {
    let mut rest = strip_words(text, ADVERBS);
    let mut phrase = VerbPhrase::default();
    while let Some((after, verb)) = strip_verb(rest) {
        phrase.add(verb);
        rest = after;
        let next = strip_words(strip_words(rest, CONJUNCTIONS), ADVERBS);
        if strip_verb(next).is_none() {
            break;
        }
        rest = next;
    }
    phrase.len = text.len() - rest.len();
    (!phrase.verbs.is_empty()).then_some(phrase)
}

#[derive(Clone, Copy)]
struct Verb {
    word: &'static str,
    meaning: CitationVerb,
    prospective: bool,
}

impl Verb {
    /// 签 alone, which is part of many other words.
    fn is_short(self) -> bool {
        self.word.chars().count() == 1
    }
}

fn strip_verb_back(text: &str) -> Option<(&str, Verb)> {
    let plain = text.strip_suffix(['了', '过', '過']).unwrap_or(text);
    let verb_of = |text: &'_ str| VERBS.iter().find(|verb| text.ends_with(verb.word)).copied();
    let (text, verb) = verb_of(text).map(|verb| (text, verb)).or_else(|| Some((plain, verb_of(plain)?)))?;
    let rest = text.strip_suffix(verb.word)?;
    (!is_noun(rest, verb)).then_some((rest, verb))
}

fn strip_verb(text: &str) -> Option<(&str, Verb)> {
    let (rest, verb) = VERBS.iter().find_map(|&verb| Some((text.strip_prefix(verb.word)?, verb)))?;
    if verb.is_short() && !rest.starts_with(['于', '於']) {
        return None;
    }
    Some((rest.strip_prefix(['了', '过', '過']).unwrap_or(rest), verb))
}

/// 便签 and 标签 hold no verb.
fn is_noun(before: &str, verb: Verb) -> bool {
    let not_signing = ["标", "標", "便", "书", "書", "面", "免", "抽", "草", "会", "會"];
    verb.is_short() && not_signing.iter().any(|word| before.ends_with(word))
}

fn strip_words_back<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let mut rest = text;
    while let Some(shorter) = words.iter().find_map(|word| rest.strip_suffix(word)) {
        rest = shorter;
    }
    rest
}

fn strip_words<'t>(text: &'t str, words: &[&str]) -> &'t str {
    let mut rest = text;
    while let Some(shorter) = words.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = shorter;
    }
    rest
}

const ADVERBS: &[&str] = &[
    "以协商一致方式",
    "以協商一致方式",
    "正式",
    "分别",
    "分別",
    "共同",
    "联合",
    "聯合",
    "首次",
    "协商一致",
    "協商一致",
    "一致",
    "成功",
    "最终",
    "最終",
    "先后",
    "先後",
    "再次",
    "业已",
    "業已",
    "已经",
    "已經",
    "已",
    "所",
    "获得",
    "獲得",
    "获",
    "獲",
    "被",
    "率先",
    "予以",
    "经",
    "經",
];

const CONJUNCTIONS: &[&str] =
    &["，并", "，並", "并且", "並且", "并", "並", "併", "、", "和", "及", "与", "與", "后", "後"];

const fn past(word: &'static str, meaning: CitationVerb) -> Verb {
    Verb { word, meaning, prospective: false }
}

const fn future(word: &'static str, meaning: CitationVerb) -> Verb {
    Verb { word, meaning, prospective: true }
}

/// Longer words before the shorter that they end or start with.
const VERBS: &[Verb] = &[
    past("开放签署", Open),
    past("開放簽署", Open),
    past("开放供签署", Open),
    past("開放供簽署", Open),
    past("开放签字", Open),
    past("開放簽字", Open),
    future("商签", Sign),
    future("商簽", Sign),
    future("续签", Sign),
    future("續簽", Sign),
    future("谈判", Other),
    future("談判", Other),
    future("商谈", Other),
    future("商談", Other),
    future("磋商", Other),
    past("签署", Sign),
    past("簽署", Sign),
    past("签订", Sign),
    past("簽訂", Sign),
    past("签定", Sign),
    past("簽定", Sign),
    past("签字", Sign),
    past("簽字", Sign),
    past("缔结", Sign),
    past("締結", Sign),
    past("订立", Sign),
    past("訂立", Sign),
    past("草签", Other),
    past("草簽", Other),
    past("签", Sign),
    past("簽", Sign),
    past("通过", Adopt),
    past("通過", Adopt),
    past("透过", Adopt),
    past("透過", Adopt),
    past("发表", Issue),
    past("發表", Issue),
    past("发布", Issue),
    past("發布", Issue),
    past("發佈", Issue),
    past("公布", Issue),
    past("公佈", Issue),
    past("颁布", Issue),
    past("頒布", Issue),
    past("頒佈", Issue),
    past("生效", EnterIntoForce),
    past("施行", EnterIntoForce),
    past("提出", Propose),
    past("发起", Propose),
    past("發起", Propose),
    past("倡议", Propose),
    past("倡議", Propose),
    past("达成", Reach),
    past("達成", Reach),
    past("制定", Other),
    past("制訂", Other),
    past("批准", Other),
    past("核准", Other),
    past("修订", Other),
    past("修訂", Other),
    past("修正", Other),
    past("修改", Other),
    past("加入", Other),
    past("宣布", Other),
    past("宣佈", Other),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_before_a_title_are_read_backwards() {
        let cases: [(&str, &[CitationVerb], &str); 7] = [
            ("双方签署", &[Sign], "双方"),
            ("双方共同签署并发表了", &[Sign, Issue], "双方"),
            ("大会通过并开放签署", &[Adopt, Open], "大会"),
            ("在贝里港正式签订", &[Sign], "在贝里港"),
            ("阿方提出", &[Propose], "阿方"),
            ("双方尽快商签", &[Sign], "双方尽快"),
            ("联合发表", &[Issue], ""),
        ];
        for (text, verbs, rest) in cases {
            let phrase = at_end(text).unwrap_or_default();
            assert_eq!(phrase.verbs, verbs, "{text}");
            assert_eq!(&text[..text.len() - phrase.len], rest, "{text}");
        }
        assert_eq!(at_end("贴上标签"), None);
        assert!(at_end("商签").is_some_and(|phrase| phrase.prospective));
    }

    #[test]
    fn verbs_behind_a_date_are_read_forwards() {
        let phrase = at_start("正式签署并生效。").unwrap_or_default();
        assert_eq!(phrase.verbs, [Sign, EnterIntoForce]);
        assert_eq!(phrase.len, "正式签署并生效".len());
        assert_eq!(at_start("举行"), None);
    }
}
