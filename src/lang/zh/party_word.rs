//! Words that may name the parties: 阿贝关系, 阿兰方面愿, 涉阿合作, 我国.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::cursor::is_han;
use crate::lang::entity::Citation;
use crate::lang::party_word::{PartyWord, PartyWordKind, Voice};
use crate::lang::zh::working::{NOT_SIDES, VERBS};
use crate::text::TextRange;

/// The words outside cited titles, in order of place.
pub(super) fn find(text: &str, citations: &[Citation]) -> Vec<PartyWord> {
    let Some(words) = WORDS.as_ref() else { return Vec::new() };
    let found = words.find_iter(text).filter_map(|hit| {
        let (_, sort) = SIGNS.get(hit.pattern().as_usize())?;
        word(text, TextRange::from(hit.range()), *sort)
    });
    let is_own = |word: &PartyWord| !citations.iter().any(|cited| cited.range.overlaps(word.range));
    found.filter(is_own).collect()
}

/// What a sign says of the words around it.
#[derive(Clone, Copy)]
enum Sign {
    Common,
    Conjunction,
    Side,
    State,
    Verb,
    Voice(Voice),
}

const SIGNS: [(&str, Sign); 45] = [
    ("关系", Sign::Common),
    ("關係", Sign::Common),
    ("友好", Sign::Common),
    ("友谊", Sign::Common),
    ("友誼", Sign::Common),
    ("合作", Sign::Common),
    ("两国", Sign::Common),
    ("兩國", Sign::Common),
    ("双边", Sign::Common),
    ("雙邊", Sign::Common),
    ("双方", Sign::Common),
    ("雙方", Sign::Common),
    ("经贸", Sign::Common),
    ("經貿", Sign::Common),
    ("边界", Sign::Common),
    ("邊界", Sign::Common),
    ("边境", Sign::Common),
    ("邊境", Sign::Common),
    ("人民", Sign::Common),
    ("建交", Sign::Common),
    ("战略", Sign::Common),
    ("戰略", Sign::Common),
    ("全面", Sign::Common),
    ("传统", Sign::Common),
    ("傳統", Sign::Common),
    ("命运共同体", Sign::Common),
    ("命運共同體", Sign::Common),
    ("和", Sign::Conjunction),
    ("与", Sign::Conjunction),
    ("與", Sign::Conjunction),
    ("、", Sign::Conjunction),
    ("方", Sign::Side),
    ("方面", Sign::Side),
    ("国", Sign::State),
    ("國", Sign::State),
    ("涉", Sign::Verb),
    ("援", Sign::Verb),
    ("我国", Sign::Voice(Voice::OwnState)),
    ("我國", Sign::Voice(Voice::OwnState)),
    ("我方", Sign::Voice(Voice::OwnSide)),
    ("贵国", Sign::Voice(Voice::OtherState)),
    ("貴國", Sign::Voice(Voice::OtherState)),
    ("贵方", Sign::Voice(Voice::OtherSide)),
    ("貴方", Sign::Voice(Voice::OtherSide)),
    ("来访期间", Sign::Voice(Voice::Visit)),
];

static WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let signs = SIGNS.iter().map(|(sign, _)| sign);
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(signs).ok()
});

fn word(text: &str, sign: TextRange, sort: Sign) -> Option<PartyWord> {
    let before = text.get(..sign.start as usize)?;
    let behind = text.get(sign.end as usize..)?;
    match sort {
        Sign::Common => pair(before, behind),
        Sign::Conjunction => languages(before, sign, behind).or_else(|| conjunction(before, sign, behind)),
        Sign::Side => side_word(before, sign, behind),
        Sign::State => short_state(before, sign, behind),
        Sign::Verb => loose(before, sign, behind),
        Sign::Voice(voice) => speaks(before, sign, behind, voice),
    }
}

const fn plain(range: TextRange, kind: PartyWordKind) -> PartyWord {
    let (first, second) = (TextRange::empty(range.start), TextRange::empty(range.end));
    PartyWord { range, kind, first, second }
}

/// Characters that stand for states.
fn is_abbreviation(c: char) -> bool {
    const CHARACTERS: &str = "中俄美英法德日韩朝越老柬泰缅马印巴阿乌哈吉塔土白蒙澳新加墨西葡意希荷比丹芬挪瑞波捷匈罗保塞克黑斯\
        爱冰奥埃南尼肯坦苏摩突利伊以约叙黎沙科卡也文菲智秘古委哥厄玻喀刚几贝孟尔亚格摩韓烏羅馬緬葉敘東";
    CHARACTERS.contains(c)
}

/// The last characters of a text with the place where each begins, the last one first.
fn last_two(before: &str) -> Option<[(usize, char); 2]> {
    let mut characters = before.char_indices().rev();
    Some([characters.next()?, characters.next()?])
}

/// Two abbreviations before what two states have in common: 阿贝关系. Organisations keep their own order.
fn pair(before: &str, behind: &str) -> Option<PartyWord> {
    let [(second, later), (first, earlier)] = last_two(before)?;
    if !is_abbreviation(later) || !is_abbreviation(earlier) || names_body(behind) {
        return None;
    }
    let range = TextRange::from(first..before.len());
    Some(PartyWord {
        range,
        kind: PartyWordKind::Pair,
        first: TextRange::from(first..second),
        second: TextRange::from(second..before.len()),
    })
}

/// Whether the words that go on name a body or a place of its own: 阿贝友好协会.
fn names_body(behind: &str) -> bool {
    const BODIES: [&str; 22] = [
        "协会",
        "協會",
        "委员会",
        "委員會",
        "分委会",
        "中心",
        "论坛",
        "論壇",
        "基金",
        "学院",
        "大学",
        "商会",
        "公司",
        "理事会",
        "医院",
        "学校",
        "园",
        "机制",
        "小组",
        "医疗",
        "博览会",
        "联合会",
    ];
    const NEAR: usize = 14;
    let end = behind.char_indices().take(NEAR).find(|(_, c)| !is_han(*c)).map(|(at, _)| at);
    let end = end.or_else(|| behind.char_indices().nth(NEAR).map(|(at, _)| at)).unwrap_or(behind.len());
    let near = behind.get(..end).unwrap_or_default();
    BODIES.iter().any(|body| near.contains(body))
}

/// Two languages: 用阿兰文和贝里亚文写成.
fn languages(before: &str, sign: TextRange, behind: &str) -> Option<PartyWord> {
    const LONGEST: usize = 8;
    let stem = before.strip_suffix('文')?;
    let start = stem
        .char_indices()
        .rev()
        .take(LONGEST)
        .take_while(|(_, c)| is_han(*c) && !"用以为為由均和与及".contains(*c))
        .last()?
        .0;
    let length = behind.char_indices().take(LONGEST).find(|(_, c)| *c == '文')?.0;
    let second = TextRange::new(sign.end, sign.end + length as u32);
    let whole = behind.get(..length)?.chars().all(is_han);
    whole.then(|| PartyWord {
        range: TextRange::new(start as u32, second.end + '文'.len_utf8() as u32),
        kind: PartyWordKind::Languages,
        first: TextRange::from(start..stem.len()),
        second,
    })
}

/// A conjunction between two full names, or two places behind 在: what it joins is read from the records.
fn conjunction(before: &str, sign: TextRange, behind: &str) -> Option<PartyWord> {
    const NEAR: usize = 10;
    let names = before.ends_with(['国', '國', '府', '邦']);
    let place = || before.chars().rev().take(NEAR).take_while(|c| is_han(*c)).any(|c| "在于於".contains(c));
    let goes_on = behind.chars().next().is_some_and(is_han);
    (goes_on && (names || place())).then(|| plain(sign, PartyWordKind::Conjunction))
}

fn acts(behind: &str) -> bool {
    VERBS.iter().any(|verb| behind.starts_with(verb))
}

/// 方 or 方面 behind a name of two characters or more. Behind one, it is a short form, which is found elsewhere.
fn side_word(before: &str, sign: TextRange, behind: &str) -> Option<PartyWord> {
    let [(_, last), (_, earlier)] = last_two(before)?;
    let named = is_han(last) && is_han(earlier) && !NOT_SIDES.contains(last);
    (named && acts(behind)).then(|| plain(sign, PartyWordKind::SideWord))
}

/// 阿国愿: a state by its abbreviation.
fn short_state(before: &str, sign: TextRange, behind: &str) -> Option<PartyWord> {
    let (start, name) = before.char_indices().next_back().filter(|(_, c)| is_abbreviation(*c))?;
    let alone = before
        .get(..start)?
        .chars()
        .next_back()
        .is_none_or(|c| !is_han(c) || "和与及由向给同对经與給對經".contains(c));
    let first = TextRange::from(start..start + name.len_utf8());
    let range = TextRange::new(first.start, sign.end);
    (alone && acts(behind)).then_some(PartyWord { first, ..plain(range, PartyWordKind::ShortState) })
}

/// 涉阿, 援阿: an abbreviation without a fellow.
fn loose(before: &str, sign: TextRange, behind: &str) -> Option<PartyWord> {
    let mut characters = behind.chars();
    let name = characters.next().filter(|c| is_abbreviation(*c))?;
    if before.ends_with(['干', '牵', '牽', '交', '关'])
        || characters.next().is_some_and(|c| "方国國".contains(c))
    {
        return None;
    }
    let first = TextRange::new(sign.end, sign.end + name.len_utf8() as u32);
    let range = TextRange::new(sign.start, first.end);
    Some(PartyWord { first, ..plain(range, PartyWordKind::Loose) })
}

/// 我国, 贵方: not in 自我国家, 敌我方, 我方案.
fn speaks(before: &str, sign: TextRange, behind: &str, voice: Voice) -> Option<PartyWord> {
    const BEFORE: &str = "自敌敵忘本大小非彼珍名昂富高尊";
    const BEHIND: &str = "家际際式案法针針便向块塊";
    let other_word = before.ends_with(|c| BEFORE.contains(c)) || behind.starts_with(|c| BEHIND.contains(c));
    let opens = before.trim_end().is_empty() || before.ends_with(['。', '；', '，', '\n']);
    let stands = if voice == Voice::Visit { opens } else { !other_word };
    stands.then(|| plain(sign, PartyWordKind::Voice(voice)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(PartyWordKind, &str)> {
        find(text, &[]).iter().map(|word| (word.kind, word.range.of(text))).collect()
    }

    #[test]
    fn pairs_languages_and_conjunctions_are_found() {
        use PartyWordKind::{Conjunction, Languages, Pair};
        assert_eq!(words("发展阿贝关系和贝阿友谊。"), [(Pair, "阿贝"), (Pair, "贝阿")]);
        assert_eq!(words("用贝里亚文和阿兰文写成"), [(Languages, "贝里亚文和阿兰文")]);
        assert_eq!(words("贝里亚共和国和阿兰共和国"), [(Conjunction, "和")]);
        assert_eq!(words("轮流在贝里港和阿兰堡举行"), [(Conjunction, "和")]);
        assert!(words("阿贝友好协会，贸易和投资，双方合作").is_empty());
    }

    #[test]
    fn sides_and_voices_are_found() {
        use PartyWordKind::{Loose, ShortState, SideWord, Voice as Speaks};
        assert_eq!(words("贝里亚方面愿推进，阿国支持"), [(SideWord, "方面"), (ShortState, "阿国")]);
        assert_eq!(words("涉阿问题"), [(Loose, "涉阿")]);
        assert_eq!(
            words("我国人民感谢贵方。来访期间"),
            [
                (Speaks(Voice::OwnState), "我国"),
                (Speaks(Voice::OtherSide), "贵方"),
                (Speaks(Voice::Visit), "来访期间"),
            ]
        );
        assert!(
            words("阿方面临挑战，自我国家意识，我方案，近年来访问，不干涉阿方内政，缔约双方应").is_empty()
        );
    }
}
