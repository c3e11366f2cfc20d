//! Words that belong to one register.

use crate::lang::alphabetic::recital::recital;
use crate::lang::ru::token::Tokens;
use crate::lang::wording::{Wording, WordingKind};
use crate::text::TextRange;

/// The words of a paragraph in order of place, those in `foreign` (titles) left aside.
pub(super) fn find(tokens: &Tokens<'_>, foreign: &[TextRange]) -> Vec<Wording> {
    let mut found: Vec<Wording> = tokens.words().filter_map(|(at, word)| one(tokens, at, word)).collect();
    found.extend(recital(tokens.text, &RECITALS));
    found.retain(|wording| !foreign.iter().any(|range| range.overlaps(wording.range)));
    found
}

fn one(tokens: &Tokens<'_>, at: usize, word: &str) -> Option<Wording> {
    if word == "договаривающиеся" && tokens.word(at + 1) == "стороны" {
        return Some(Wording {
            range: tokens.range(at, at + 1),
            kind: WordingKind::Treaty,
            counterpart: None,
            by_parties: false,
        });
    }
    if ["и", "и/или"].contains(&word) && tokens.is_mark(at + 1, '/') && tokens.word(at + 2) == "или" {
        return Some(Wording {
            range: tokens.range(at, at + 2),
            kind: WordingKind::AndOr,
            counterpart: None,
            by_parties: false,
        });
    }
    let (kind, counterpart) = match word {
        "обязуются" => (WordingKind::Obligation, Some("намерены")),
        "обязаны" | "должны" => (WordingKind::Obligation, None),
        "намерены" | "стремятся" => (WordingKind::Intention, None),
        "будут" => (WordingKind::Future, None),
        word if tokens.word_before(at) == "стороны" && is_present(word) => {
            (WordingKind::PresentDuty, None)
        }
        _ => return None,
    };
    let by_parties = subject_begins(tokens, at);
    parties_do(tokens, at).then(|| Wording { range: tokens.range(at, at), kind, counterpart, by_parties })
}

/// With these words open the paragraphs of preambles.
const RECITALS: [&str; 20] = [
    "напоминая",
    "учитывая",
    "признавая",
    "отмечая",
    "принимая во внимание",
    "сознавая",
    "осознавая",
    "будучи",
    "желая",
    "стремясь",
    "подтверждая",
    "руководствуясь",
    "исходя",
    "ссылаясь",
    "считая",
    "выражая",
    "основываясь",
    "придавая",
    "приветствуя",
    "имея в виду",
];

/// Whether a sentence begins with the parties, of whom the verb speaks.
fn subject_begins(tokens: &Tokens<'_>, at: usize) -> bool {
    let Some(mut first) = (0..at).rev().find(|&before| tokens.word(before) == "стороны") else {
        return false;
    };
    while first > 0 && ["договаривающиеся", "обе", "высокие"].contains(&tokens.word_before(first))
    {
        first -= 1;
    }
    first.checked_sub(1).is_none_or(|before| tokens.is_mark(before, '.') || tokens.is_mark(before, ';'))
}

/// Whether a word behind Стороны is a verb in the present.
fn is_present(word: &str) -> bool {
    let verb = word.strip_suffix("ся").unwrap_or(word);
    ["ют", "ут", "ят", "ат"].iter().any(|ending| verb.ends_with(ending))
}

/// Whether the words before say that it is the parties who do so.
fn parties_do(tokens: &Tokens<'_>, at: usize) -> bool {
    const FARTHEST: usize = 4;
    let mut back = at;
    while let Some(before) = back.checked_sub(1).filter(|before| at - before <= FARTHEST) {
        let word = tokens.word(before);
        if word == "стороны" || word == "участники" {
            return tokens.is_capital(before);
        }
        if word.is_empty() {
            return false;
        }
        back = before;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::ru::token::Tokens;
    use crate::lang::wording::WordingKind::*;

    #[test]
    fn words_that_bind_and_words_that_do_not() {
        let read = |text: &str| -> Vec<_> {
            find(&Tokens::new(text), &[]).into_iter().map(|wording| wording.kind).collect()
        };
        assert_eq!(read("Стороны обязуются обмениваться."), [Obligation]);
        assert_eq!(read("Договаривающиеся Стороны намерены"), [Treaty, Intention]);
        assert_eq!(read("органы и/или организации"), [AndOr]);
        assert!(read("предприятия обязаны, обе стороны будут").is_empty());
    }
}
