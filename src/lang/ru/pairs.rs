//! Marks that come in pairs, and those that have lost their fellow.

use crate::lang::entity::{LoneMark, PairFamily, PairFault};
use crate::lang::formula::is_formula;
use crate::lang::ru::token::Tokens;

/// More marks of one paragraph than this are not told apart: it is no prose.
const MOST: usize = 64;

/// The marks of a paragraph that have no fellow in it, in order of place.
pub(super) fn lone_marks(tokens: &Tokens<'_>) -> Vec<LoneMark> {
    if is_formula(tokens.text) {
        return Vec::new();
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let Some(mark) = tokens.mark(at) else { continue };
        match mark {
            '«' | '„' | '(' | '[' => open.push((at, mark)),
            '»' | ')' | ']' => {
                let fellow = open.iter().rposition(|(_, open)| closes(*open, mark));
                match fellow {
                    Some(fellow) => open.truncate(fellow_and_lost(tokens, &open, fellow, &mut found)),
                    None if mark == ')' && closes_marker(tokens, at) => {}
                    None => found.push(lone(tokens, at, mark, PairFault::Unopened)),
                }
            }
            // “ closes „ in Russian and opens elsewhere; ” may close both.
            '“' | '”' => {
                if let Some(fellow) = open.iter().rposition(|(_, open)| *open == '„') {
                    open.truncate(fellow);
                }
            }
            _ => {}
        }
    }
    found.extend(
        open.into_iter()
            .filter(|(_, mark)| *mark != '„')
            .map(|(at, mark)| lone(tokens, at, mark, PairFault::Unclosed)),
    );
    found.sort_by_key(|mark| mark.range);
    found.truncate(MOST);
    found
}

/// Reports what a pair encloses and is still open; returns the place of the opening mark.
fn fellow_and_lost(
    tokens: &Tokens<'_>,
    open: &[(usize, char)],
    fellow: usize,
    found: &mut Vec<LoneMark>,
) -> usize {
    let closed = open.get(fellow).map(|(_, mark)| family(*mark));
    let lost = open.iter().skip(fellow + 1).filter(|(_, mark)| Some(family(*mark)) == closed && *mark != '„');
    found.extend(lost.map(|(at, mark)| lone(tokens, *at, *mark, PairFault::Unclosed)));
    fellow
}

const fn closes(open: char, close: char) -> bool {
    matches!((open, close), ('«', '»') | ('(', ')') | ('[', ']'))
}

const fn family(mark: char) -> PairFamily {
    if matches!(mark, '(' | ')' | '[' | ']') { PairFamily::Bracket } else { PairFamily::Quotation }
}

fn lone(tokens: &Tokens<'_>, at: usize, mark: char, fault: PairFault) -> LoneMark {
    LoneMark { range: tokens.range(at, at), family: family(mark), fault }
}

/// 1), а), ii): the bracket of a marker, at the start or inside the paragraph.
fn closes_marker(tokens: &Tokens<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| tokens.is_glued(at)) else { return false };
    let footnote = tokens.is_mark(before, '*');
    footnote
        || tokens.digits(before) > 0 && tokens.digits(before) <= 3
        || (1..=4).contains(&tokens.word(before).chars().count())
}

#[cfg(test)]
mod tests {
    use super::lone_marks;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn marks_without_a_fellow_are_found() {
        let read = |text: &str| -> Vec<_> {
            lone_marks(&Tokens::new(text))
                .into_iter()
                .map(|mark| mark.range.start as usize)
                .collect::<Vec<_>>()
        };
        assert!(read("(далее – «Стороны») а) один; б) два; „три“ *) примечание").is_empty());
        assert_eq!(read("(далее – Стороны,"), [0]);
        assert_eq!(read("Стороны», и"), ["Стороны".len()]);
        assert_eq!(read("название «Соглашение о «дружбе»"), ["название ".len()]);
    }
}
