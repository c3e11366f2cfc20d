//! Titles in quotation marks: «Договор о дружбе», Договор «О дружбе».

use crate::lang::ru::head::Head;
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// A title in quotation marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quoted {
    /// The title, and the word for the kind before it.
    pub(super) range: TextRange,
    /// The title from its head on, without the marks around it.
    pub(super) title: TextRange,
    /// The place behind the closing mark.
    pub(super) behind: usize,
}

/// Titles in marks have no more tokens.
const LONGEST: usize = 80;

/// The title in marks that has this head inside, or before the marks.
pub(super) fn read(tokens: &Tokens<'_>, head: &Head) -> Option<Quoted> {
    let before = head.first.checked_sub(1).filter(|&at| opens(tokens, at));
    if let Some(open) = before {
        let close = closing(tokens, head.noun + 1)?;
        let title = tokens.range(head.first, close.checked_sub(1)?);
        // A word for a kind alone in marks is a term.
        return (close > head.noun + 2).then(|| Quoted {
            range: tokens.range(open, close),
            title,
            behind: close + 1,
        });
    }
    let open = Some(head.noun + 1).filter(|&at| opens(tokens, at))?;
    let subject = ["о", "об", "обо", "между"].contains(&tokens.word(open + 1));
    let close = closing(tokens, open + 1).filter(|_| subject)?;
    let title = tokens.range(head.first, close.checked_sub(1)?);
    Some(Quoted { range: tokens.range(head.first, close), title, behind: close + 1 })
}

fn opens(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.mark(at) {
        Some('«' | '„') => true,
        Some('"' | '“') => !tokens.is_glued(at) && tokens.is_glued(at + 1),
        Some(_) | None => false,
    }
}

/// The place of the mark that closes the quotation open at a place; quotations inside are gone over.
fn closing(tokens: &Tokens<'_>, from: usize) -> Option<usize> {
    let mut depth = 1_u32;
    for at in from..tokens.len().min(from + LONGEST) {
        match tokens.mark(at) {
            Some('«' | '„') => depth += 1,
            Some('»' | '”') => depth -= 1,
            Some('"' | '“') if tokens.is_glued(at) => depth -= 1,
            Some('"' | '“') => depth += 1,
            Some(';') => return None,
            Some(_) | None => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}
