//! Quotation marks: their levels, straight ones, and the full stop before the closing one.

use crate::lang::cursor::is_han;
use crate::lang::misprint::{Change, Misprint, MisprintKind, ScriptTally};
use crate::lang::zh::misprints::scene::Scene;
use crate::text::TextRange;

/// A pair of quotation marks.
#[derive(Clone, Copy)]
struct Pair {
    open: TextRange,
    close: TextRange,
    opening: char,
    /// How many pairs enclose it.
    depth: usize,
}

impl Pair {
    fn range(&self) -> TextRange {
        self.open.union(self.close)
    }

    fn content(&self) -> TextRange {
        TextRange::new(self.open.end, self.close.start)
    }
}

/// Outer quotation marks inside others, or inner ones outside. In traditional texts “” and ‘’ have no fixed order.
pub(super) fn nesting(scene: &Scene<'_>, tally: ScriptTally, found: &mut Vec<Misprint>) {
    let Some(pairs) = pairs(scene.text) else { return };
    let simplified = tally.simplified >= tally.traditional;
    for outermost in pairs.iter().filter(|pair| pair.depth == 0 && scene.is_prose(pair.range())) {
        let inside = pairs.iter().filter(|pair| outermost.range().covers(pair.range()));
        let mut changes: Vec<Change> = inside
            .filter(|pair| simplified || matches!(pair.opening, '「' | '『'))
            .filter(|pair| pair.content().of(scene.text).contains(is_han))
            .filter_map(|pair| Some((pair, of_level(pair.opening, pair.depth)?)))
            .filter(|(pair, (open, _))| *open != pair.opening)
            .flat_map(|(pair, (open, close))| [(pair.open, open), (pair.close, close)])
            .map(|(range, mark)| Change { range, text: mark.to_string().into() })
            .collect();
        if !changes.is_empty() {
            changes.sort_by_key(|change| change.range);
            found.push(Misprint {
                range: outermost.range(),
                kind: MisprintKind::QuoteNesting,
                changes,
                sure: true,
            });
        }
    }
}

/// The marks of a level in the family of `opening`; 0 is the outermost.
fn of_level(opening: char, depth: usize) -> Option<(char, char)> {
    let outer = depth.is_multiple_of(2);
    Some(match (opening, outer) {
        ('“' | '‘', true) => ('“', '”'),
        ('“' | '‘', false) => ('‘', '’'),
        ('「' | '『', true) => ('「', '」'),
        ('「' | '『', false) => ('『', '』'),
        _ => return None,
    })
}

/// The pairs of a paragraph in the order in which they close; `None` where a mark is alone.
fn pairs(text: &str) -> Option<Vec<Pair>> {
    let mut open: Vec<(TextRange, char)> = Vec::new();
    let mut pairs = Vec::new();
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        let range = TextRange::from(at..at + c.len_utf8());
        match c {
            '“' | '‘' | '「' | '『' => open.push((range, c)),
            '’' if previous.is_alphabetic() && previous < '\u{2e80}' => {}
            '”' | '’' | '」' | '』' => {
                let (start, opening) = open.pop().filter(|(_, opening)| fellow(*opening) == Some(c))?;
                pairs.push(Pair { open: start, close: range, opening, depth: open.len() });
            }
            _ => {}
        }
        previous = c;
    }
    open.is_empty().then_some(pairs)
}

fn fellow(opening: char) -> Option<char> {
    Some(match opening {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        _ => return None,
    })
}

/// Straight quotation marks around or beside Chinese. Without a fellow there is nothing to say which way they turn.
pub(super) fn straight(scene: &Scene<'_>, tally: ScriptTally, found: &mut Vec<Misprint>) {
    let curly = pairs(scene.text);
    let corner = tally.traditional > tally.simplified;
    let doubles = straight_pairs(scene, '"');
    for range in &doubles.pairs {
        let inside = |other: &Pair| other.range().covers(*range);
        let enclosed = curly.iter().flatten().filter(|pair| inside(pair)).count();
        let holds = curly.iter().flatten().any(|pair| range.covers(pair.range()));
        let level = (curly.is_some() && !holds && doubles.lone.is_none()).then_some(enclosed);
        found.push(straight_pair(scene, *range, level, corner));
    }
    if let Some(range) = doubles.lone {
        found.push(Misprint { range, kind: MisprintKind::StraightQuote, changes: Vec::new(), sure: false });
    }
    for range in straight_pairs(scene, '\'').pairs {
        let crossed = doubles.pairs.iter().any(|double| double.overlaps(range));
        let level = (curly.as_ref().is_some_and(Vec::is_empty) && !crossed).then_some(0);
        found.push(straight_pair(scene, range, level, corner));
    }
}

/// Straight marks of one sort.
#[derive(Default)]
struct Straight {
    pairs: Vec<TextRange>,
    /// The last one, where their number is odd.
    lone: Option<TextRange>,
}

fn straight_pairs(scene: &Scene<'_>, mark: char) -> Straight {
    let mut result = Straight::default();
    let mut open: Option<usize> = None;
    for (at, _) in scene.text.match_indices(mark) {
        let place = TextRange::from(at..at + 1);
        if !scene.is_prose(place) || is_apostrophe(scene, place) {
            continue;
        }
        let Some(start) = open.take() else {
            open = Some(at);
            continue;
        };
        let range = TextRange::from(start..at + 1);
        let content = TextRange::from(start + 1..at).of(scene.text);
        let beside = scene.follows_chinese(range.start) || scene.precedes_chinese(range.end);
        let quotes = content.contains(is_han) || (beside && mark == '"');
        if quotes && !content.trim().is_empty() {
            result.pairs.push(range);
        }
    }
    let lone = open.map(|at| TextRange::from(at..at + 1)).filter(|_| mark == '"');
    result.lone = lone.filter(|at| scene.follows_chinese(at.start) || scene.precedes_chinese(at.end));
    result
}

/// Between letters, or behind a digit as a measure.
fn is_apostrophe(scene: &Scene<'_>, place: TextRange) -> bool {
    let before = scene.before(place.start).chars().next_back();
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && c < '\u{2e80}');
    let behind = scene.behind(place.end).chars().next();
    (letter(before) && letter(behind)) || before.is_some_and(|c| c.is_ascii_digit())
}

fn straight_pair(scene: &Scene<'_>, range: TextRange, level: Option<usize>, corner: bool) -> Misprint {
    let marks = level.and_then(|level| of_level(if corner { '「' } else { '“' }, level));
    let changes = marks.map_or_else(Vec::new, |(open, close)| {
        let opening =
            scene.change(TextRange::new(range.start, range.start + 1), open.encode_utf8(&mut [0; 4]));
        let closing = scene.change(TextRange::new(range.end - 1, range.end), close.encode_utf8(&mut [0; 4]));
        if opening.range.end <= closing.range.start { vec![opening, closing] } else { Vec::new() }
    });
    Misprint { range, kind: MisprintKind::StraightQuote, sure: !changes.is_empty(), changes }
}

/// A full stop inside a quotation that the sentence goes on from: “互不干涉内政。”原则.
pub(super) fn stops(scene: &Scene<'_>, found: &mut Vec<Misprint>) {
    const GOES_ON: [&str; 20] = [
        "的", "原则", "原則", "精神", "方针", "方針", "政策", "倡议", "倡議", "主张", "主張", "理念", "目标",
        "目標", "这一", "這一", "等", "思想", "立场", "立場",
    ];
    for (at, _) in scene.text.match_indices("。”") {
        let stop = TextRange::from(at..at + '。'.len_utf8());
        let behind = scene.behind(stop.end + '”'.len_utf8() as u32);
        if scene.is_prose(stop) && GOES_ON.iter().any(|word| behind.starts_with(word)) {
            let changes = vec![Change { range: stop, text: "".into() }];
            found.push(Misprint { range: stop, kind: MisprintKind::QuotedStop, changes, sure: false });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::misprint::MisprintKind::{QuoteNesting, QuotedStop, StraightQuote};
    use crate::lang::zh::misprints::drawn;

    #[test]
    fn levels_are_judged_by_the_outermost_quotation() {
        for text in ["‹‘推进“一带一路”合作’›", "‹“推进“一带一路”合作”›", "‹‘绿色通道’›政策", "‹『基金』›條約"]
        {
            assert_eq!(drawn(text, QuoteNesting), text);
        }
        for text in [
            "“推进‘一带一路’合作”",
            "“推进“一带一路”合作",
            "the ‘Parties’ 是指",
            "「基金『條約』」",
            "‘條約’",
        ] {
            assert_eq!(drawn(text, QuoteNesting), text);
        }
    }

    #[test]
    fn straight_marks_are_found() {
        for text in ["‹\"智慧丝路\"›平台", "阿方‹'绿色通道'›政策", "双方‹\"›智慧丝路", "使用‹\"hub\"›一词"]
        {
            assert_eq!(drawn(text, StraightQuote), text);
        }
        for text in ["直径5\"的管道和Party's一词", "`\"代码\"`", "“智慧丝路”"] {
            assert_eq!(drawn(text, StraightQuote), text);
        }
    }

    #[test]
    fn a_stop_inside_a_quotation_that_the_sentence_goes_on_from_is_found() {
        assert_eq!(drawn("重申“互不干涉内政‹。›”原则", QuotedStop), "重申“互不干涉内政‹。›”原则");
        assert_eq!(drawn("他说：“我同意。”双方签字。", QuotedStop), "他说：“我同意。”双方签字。");
    }
}
