//! Words that belong to one register, as far as a paragraph shows that they say what is meant there.
//! Texts are read in simplified characters.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::wording::{Wording, WordingKind};
use crate::text::TextRange;

/// The words of a paragraph in order of place. `foreign` are titles and other words that are not its own;
/// `start` is where its words begin behind the marker.
pub(super) fn find(text: &str, start: u32, foreign: &[TextRange]) -> Vec<Wording> {
    let Some(finder) = FINDER.as_ref() else { return Vec::new() };
    let mut found = Vec::new();
    for hit in finder.find_iter(text) {
        let Some((_, Some(word))) = WORDS.get(hit.pattern().as_usize()) else { continue };
        let range = TextRange::from(hit.range());
        let own = !foreign.iter().any(|words| words.overlaps(range)) && hit.start() >= start as usize;
        if own && is_meant(text, start as usize, hit.range(), *word) {
            found.push(Wording { range, kind: word.kind, counterpart: word.counterpart, by_parties: true });
        }
    }
    found
}

fn is_meant(text: &str, start: usize, hit: std::ops::Range<usize>, word: Word) -> bool {
    let behind = text.get(hit.end..).unwrap_or_default();
    match word.kind {
        WordingKind::Obligation | WordingKind::Intention => parties_do(text, start, hit.start),
        WordingKind::Future | WordingKind::FutureDuty | WordingKind::PresentDuty => {
            let verb = FUTURE_VERBS.iter().any(|verb| behind.starts_with(verb));
            verb && parties_do(text, start, hit.start)
        }
        WordingKind::Treaty | WordingKind::AndOr => true,
        WordingKind::Recital => hit.start == start && text.trim_end().ends_with(['，', '；']),
        WordingKind::FirstPerson => {
            let before = text.get(..hit.start).unwrap_or_default();
            !before.ends_with(['自', '敌', '忘', '大', '小', '本'])
        }
    }
}

/// Whether the clause of a word says what the parties do, and no sentence around it merely reports a view.
fn parties_do(text: &str, start: usize, at: usize) -> bool {
    const FARTHEST: usize = 40 * 3;
    let before = text.get(start..at).unwrap_or_default();
    let sentence = before.rsplit(['。', '；', '：', '\n', '“']).next().unwrap_or_default();
    let clause = sentence.rsplit('，').next().unwrap_or_default();
    let near = |words: &str| words.len() <= FARTHEST && starts_with_party(words.trim_start());
    let by_clause = near(clause);
    let by_sentence = clause.trim().is_empty() && starts_with_party(sentence.trim_start());
    (by_clause || by_sentence) && !VIEWS.iter().any(|view| sentence.contains(view))
}

fn starts_with_party(words: &str) -> bool {
    const OTHERS: [&str; 5] = ["双方企业", "双方公民", "两国人民", "各方面", "双方关系"];
    if OTHERS.iter().any(|other| words.starts_with(other)) {
        return false;
    }
    PARTIES.iter().any(|party| words.starts_with(party)) || starts_with_side(words)
}

/// 阿方, 中方, 请求方: two to four characters, the last of which is 方.
fn starts_with_side(words: &str) -> bool {
    const NOT_SIDES: [&str; 10] =
        ["地方", "官方", "对方", "东方", "西方", "南方", "北方", "四方", "警方", "军方"];
    let side =
        words.char_indices().take(4).find(|(at, c)| *c == '方' && *at > 0).map(|(at, c)| at + c.len_utf8());
    let name = side.and_then(|end| words.get(..end));
    name.is_some_and(|name| !NOT_SIDES.contains(&name) && name.chars().all(|c| c >= '\u{4e00}'))
}

/// Open a clause that says what the parties do.
const PARTIES: [&str; 30] = [
    "缔约双方",
    "缔约各方",
    "缔约一方",
    "缔约另一方",
    "缔约任何一方",
    "缔约国",
    "各缔约国",
    "缔约方",
    "各缔约方",
    "双方",
    "各方",
    "两国",
    "两国政府",
    "三方",
    "一方",
    "另一方",
    "任何一方",
    "任一方",
    "每一方",
    "有关一方",
    "参与方",
    "各参与方",
    "参加方",
    "签署方",
    "派遣国",
    "接受国",
    "当事国",
    "各当事国",
    "甲方",
    "乙方",
];

/// Report a view, a wish or a condition, whose words bind nobody.
const VIEWS: [&str; 25] = [
    "强调",
    "指出",
    "认为",
    "主张",
    "呼吁",
    "重申",
    "希望",
    "相信",
    "表示",
    "坚持",
    "要求",
    "支持",
    "确信",
    "深信",
    "一致",
    "建议",
    "提议",
    "如果",
    "若",
    "承认",
    "赞成",
    "敦促",
    "欢迎",
    "认识到",
    "意识到",
];

/// Make a future of 将, which else may mark an object.
const FUTURE_VERBS: [&str; 44] = [
    "加强",
    "推动",
    "继续",
    "进一步",
    "开展",
    "鼓励",
    "支持",
    "促进",
    "采取",
    "提供",
    "举行",
    "建立",
    "致力",
    "积极",
    "努力",
    "相互",
    "互相",
    "共同",
    "定期",
    "根据",
    "按照",
    "依照",
    "通过",
    "在",
    "不断",
    "深化",
    "扩大",
    "就",
    "尽",
    "为",
    "及时",
    "互派",
    "轮流",
    "密切",
    "保持",
    "合作",
    "协调",
    "给予",
    "予以",
    "保证",
    "确保",
    "承担",
    "遵守",
    "履行",
];

#[derive(Clone, Copy)]
struct Word {
    kind: WordingKind,
    counterpart: Option<&'static str>,
}

const fn word(kind: WordingKind, counterpart: &'static str) -> Option<Word> {
    Some(Word { kind, counterpart: Some(counterpart) })
}

const fn alone(kind: WordingKind) -> Option<Word> {
    Some(Word { kind, counterpart: None })
}

static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let words = WORDS.iter().map(|(word, _)| *word);
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words).ok()
});

/// The words; without a meaning those that hold one of the others and say something else.
const WORDS: &[(&str, Option<Word>)] = {
    use WordingKind::{AndOr, FirstPerson, Future, Intention, Obligation, Recital, Treaty};
    &[
        ("应", word(Obligation, "将")),
        ("应当", word(Obligation, "将")),
        ("须", word(Obligation, "将")),
        ("必须", word(Obligation, "将")),
        ("不得", word(Obligation, "不")),
        ("有义务", alone(Obligation)),
        ("愿", word(Intention, "应")),
        ("愿意", word(Intention, "应")),
        ("拟", word(Intention, "应")),
        ("打算", word(Intention, "应")),
        ("有意", word(Intention, "应")),
        ("争取", word(Intention, "应")),
        ("力争", word(Intention, "应")),
        ("期待", alone(Intention)),
        ("将", word(Future, "应")),
        ("缔约双方", word(Treaty, "双方")),
        ("缔约各方", word(Treaty, "各方")),
        ("缔约一方", word(Treaty, "一方")),
        ("缔约另一方", word(Treaty, "另一方")),
        ("缔约任何一方", word(Treaty, "任何一方")),
        ("缔约方", word(Treaty, "参与方")),
        ("缔约国", alone(Treaty)),
        ("同等作准", alone(Treaty)),
        ("作准", alone(Treaty)),
        ("批准书", alone(Treaty)),
        ("全权代表", alone(Treaty)),
        ("全权证书", alone(Treaty)),
        ("以昭信守", alone(Treaty)),
        ("生效", alone(Treaty)),
        ("和/或", alone(AndOr)),
        ("及/或", alone(AndOr)),
        ("与/或", alone(AndOr)),
        ("和／或", alone(AndOr)),
        ("及／或", alone(AndOr)),
        ("和（或）", alone(AndOr)),
        ("和(或)", alone(AndOr)),
        ("及（或）", alone(AndOr)),
        ("或/和", alone(AndOr)),
        ("鉴于", alone(Recital)),
        ("回顾", alone(Recital)),
        ("忆及", alone(Recital)),
        ("铭记", alone(Recital)),
        ("深信", alone(Recital)),
        ("考虑到", alone(Recital)),
        ("注意到", alone(Recital)),
        ("认识到", alone(Recital)),
        ("我国", alone(FirstPerson)),
        ("我部", alone(FirstPerson)),
        ("我馆", alone(FirstPerson)),
        ("我使馆", alone(FirstPerson)),
        ("我大使馆", alone(FirstPerson)),
        ("我政府", alone(FirstPerson)),
        ("我谨", alone(FirstPerson)),
        ("我方", alone(FirstPerson)),
        ("我们", alone(FirstPerson)),
        ("本人", alone(FirstPerson)),
        ("本使", alone(FirstPerson)),
        ("应对", None),
        ("应急", None),
        ("应用", None),
        ("应邀", None),
        ("应有", None),
        ("应付", None),
        ("应变", None),
        ("应运", None),
        ("应届", None),
        ("应得", None),
        ("应允", None),
        ("应诉", None),
        ("应享", None),
        ("应战", None),
        ("应聘", None),
        ("应答", None),
        ("应约", None),
        ("应请求", None),
        ("应一方", None),
        ("应另一方", None),
        ("应任何一方", None),
        ("应对方", None),
        ("应双方", None),
        ("相应", None),
        ("适应", None),
        ("反应", None),
        ("供应", None),
        ("响应", None),
        ("回应", None),
        ("对应", None),
        ("效应", None),
        ("顺应", None),
        ("呼应", None),
        ("感应", None),
        ("理应", None),
        ("本应", None),
        ("无须", None),
        ("不须", None),
        ("须知", None),
        ("意愿", None),
        ("愿望", None),
        ("志愿", None),
        ("自愿", None),
        ("愿景", None),
        ("心愿", None),
        ("夙愿", None),
        ("虚拟", None),
        ("拟定", None),
        ("拟订", None),
        ("拟议", None),
        ("模拟", None),
        ("草拟", None),
        ("拟制", None),
        ("将来", None),
        ("即将", None),
        ("行将", None),
        ("将军", None),
        ("没有义务", None),
        ("无义务", None),
        ("特命全权代表", None),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, kind: WordingKind) -> Vec<&str> {
        find(text, 0, &[]).iter().filter(|word| word.kind == kind).map(|word| word.range.of(text)).collect()
    }

    #[test]
    fn duties_of_the_parties_are_told_from_views_and_other_words() {
        use WordingKind::Obligation;
        let cases: [(&str, &[&str]); 12] = [
            ("双方应每年举行一次会议。", &["应"]),
            ("双方主管部门应当密切配合，共同应对灾害。", &["应当"]),
            ("任何一方不得向第三方提供资料。", &["不得"]),
            ("阿方须在三十日内答复，必须书面通知。", &["须", "必须"]),
            ("派遣国任命馆长，应向接受国递交任命书。", &["应"]),
            ("双方强调，各国应遵守国际法。", &[]),
            ("双方认为应加强合作。", &[]),
            ("应阿方邀请，贝方代表团访问阿兰。", &[]),
            ("双方相应调整计划，适应变化，反应迅速。", &[]),
            ("国际社会应共同努力。", &[]),
            ("请求方无须说明理由。", &[]),
            ("地方政府应参与合作。", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(words(text, Obligation), expected, "{text}");
        }
    }

    #[test]
    fn wishes_and_the_future_are_told_from_objects() {
        use WordingKind::{Future, Intention};
        assert_eq!(words("缔约双方愿相互给予最惠国待遇。", Intention), ["愿"]);
        assert_eq!(words("双方根据自愿原则合作，表达愿望。", Intention), [""; 0]);
        assert_eq!(words("双方将加强合作。", Future), ["将"]);
        assert_eq!(words("双方决定将关系提升为伙伴关系。", Future), [""; 0]);
        assert_eq!(words("双方将下列资料送交委员会。", Future), [""; 0]);
    }
}
