//! Words by what they are, as numbers.

use tower_lsp::ls_types::{
    SemanticToken, SemanticTokenModifier, SemanticTokenType, SemanticTokens, SemanticTokensDelta,
    SemanticTokensEdit, SemanticTokensFullDeltaResult, SemanticTokensLegend,
};

use crate::features::tokens::{self, Modality, TokenKind};
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::text::{PositionEncoding, Snapshot, TextRange};

/// The types, in the order of their numbers.
const TYPES: [SemanticTokenType; 13] = [
    SemanticTokenType::NAMESPACE,
    SemanticTokenType::CLASS,
    SemanticTokenType::NUMBER,
    SemanticTokenType::TYPE,
    SemanticTokenType::VARIABLE,
    SemanticTokenType::FUNCTION,
    SemanticTokenType::ENUM_MEMBER,
    SemanticTokenType::STRING,
    SemanticTokenType::KEYWORD,
    SemanticTokenType::MACRO,
    SemanticTokenType::OPERATOR,
    SemanticTokenType::COMMENT,
    SemanticTokenType::EVENT,
];

/// The modifiers, in the order of their bits.
const MODIFIERS: [SemanticTokenModifier; 7] = [
    SemanticTokenModifier::DECLARATION,
    SemanticTokenModifier::DEFINITION,
    SemanticTokenModifier::new("recorded"),
    SemanticTokenModifier::new("unresolved"),
    SemanticTokenModifier::new("obligation"),
    SemanticTokenModifier::new("intention"),
    SemanticTokenModifier::new("future"),
];

/// What the numbers mean.
pub(in crate::server) fn legend() -> SemanticTokensLegend {
    SemanticTokensLegend { token_types: TYPES.to_vec(), token_modifiers: MODIFIERS.to_vec() }
}

/// The tokens of a document, or of the blocks of it that touch `range`.
pub(in crate::server) fn tokens(
    reading: &Reading,
    range: Option<tower_lsp::ls_types::Range>,
    Audience { client, .. }: &Audience,
) -> Vec<SemanticToken> {
    let snapshot = reading.analysis.snapshot();
    let whole = TextRange::new(0, snapshot.len());
    let range =
        range.map_or(whole, |range| crate::server::from_proto::range(snapshot, range, client.encoding));
    let mut writer = Writer { snapshot, encoding: client.encoding, line: 0, column: 0, tokens: Vec::new() };
    for token in tokens::tokens(&reading.analysis, range) {
        writer.write(token.range, token.kind);
    }
    writer.tokens
}

/// What makes the tokens of before those of now: one edit of the stretch in which they differ.
pub(in crate::server) fn difference(
    before: &[SemanticToken],
    now: SemanticTokens,
) -> SemanticTokensFullDeltaResult {
    const NUMBERS: u32 = 5;
    let after = &now.data;
    let start = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let longest = before.len().min(after.len()) - start;
    let ends = before.iter().rev().zip(after.iter().rev()).take(longest);
    let same_end = ends.take_while(|(a, b)| a == b).count();
    let inserted = after.get(start..after.len() - same_end).unwrap_or_default().to_vec();
    let deleted = before.len() - start - same_end;
    let edit = SemanticTokensEdit {
        start: start as u32 * NUMBERS,
        delete_count: deleted as u32 * NUMBERS,
        data: Some(inserted),
    };
    let is_empty = edit.delete_count == 0 && edit.data.as_ref().is_none_or(Vec::is_empty);
    let edits = if is_empty { Vec::new() } else { vec![edit] };
    SemanticTokensDelta { result_id: now.result_id, edits }.into()
}

struct Writer<'a> {
    snapshot: &'a Snapshot,
    encoding: PositionEncoding,
    /// Where the last token starts.
    line: u32,
    column: u32,
    tokens: Vec<SemanticToken>,
}

impl Writer<'_> {
    /// Writes a token, line by line: few clients take tokens of several lines.
    fn write(&mut self, range: TextRange, kind: TokenKind) {
        let mut at = range.start;
        while at < range.end {
            let line = self.snapshot.lines().line_of(at);
            let end = self.snapshot.lines().line_end(line).min(range.end);
            let words = TextRange::new(at, end).of(self.snapshot.text());
            let lead = (words.len() - words.trim_start().len()) as u32;
            let place = TextRange::new(at + lead, at + words.trim_end().len() as u32);
            if !place.is_empty() {
                self.write_on_line(place, kind);
            }
            let next = self.snapshot.lines().line_start(line + 1);
            if next <= at {
                break;
            }
            at = next;
        }
    }

    fn write_on_line(&mut self, place: TextRange, kind: TokenKind) {
        let start = self.snapshot.position(place.start, self.encoding);
        let length = self.encoding.len(place.of(self.snapshot.text())) as u32;
        let (token_type, token_modifiers_bitset) = numbers(kind);
        let same_line = start.line == self.line;
        self.tokens.push(SemanticToken {
            delta_line: start.line - self.line,
            delta_start: if same_line { start.column - self.column } else { start.column },
            length,
            token_type,
            token_modifiers_bitset,
        });
        (self.line, self.column) = (start.line, start.column);
    }
}

/// The number of the type, and the bits of the modifiers.
fn numbers(kind: TokenKind) -> (u32, u32) {
    const fn bit(on: bool, modifier: u32) -> u32 {
        (on as u32) << modifier
    }
    match kind {
        TokenKind::Title => (0, bit(true, 0)),
        TokenKind::CitedTitle { recorded } => (1, bit(recorded, 2)),
        TokenKind::Date => (2, 0),
        TokenKind::Count => (12, 0),
        TokenKind::Party => (3, 0),
        TokenKind::Term { defined } => (4, bit(defined, 1)),
        TokenKind::Reference { leads } => (5, bit(!leads, 3)),
        TokenKind::Marker => (6, 0),
        TokenKind::Heading => (7, 0),
        TokenKind::Modal(Modality::Obligation) => (8, bit(true, 4)),
        TokenKind::Modal(Modality::Intention) => (8, bit(true, 5)),
        TokenKind::Modal(Modality::Future) => (8, bit(true, 6)),
        TokenKind::Blank => (9, 0),
        TokenKind::Bracket => (10, 0),
        TokenKind::Comment => (11, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(delta_start: u32) -> SemanticToken {
        SemanticToken { delta_line: 0, delta_start, length: 1, token_type: 0, token_modifiers_bitset: 0 }
    }

    fn edits(before: &[u32], now: &[u32]) -> Vec<(u32, u32, usize)> {
        let list = |starts: &[u32]| starts.iter().map(|start| token(*start)).collect::<Vec<_>>();
        let now = SemanticTokens { result_id: None, data: list(now) };
        let SemanticTokensFullDeltaResult::TokensDelta(delta) = difference(&list(before), now) else {
            return Vec::new();
        };
        let edit = |edit: SemanticTokensEdit| {
            (edit.start, edit.delete_count, edit.data.map_or(0, |data| data.len()))
        };
        delta.edits.into_iter().map(edit).collect()
    }

    #[test]
    fn a_difference_is_one_stretch() {
        assert_eq!(edits(&[1, 2, 3], &[1, 2, 3]), []);
        assert_eq!(edits(&[1, 2, 3], &[1, 9, 3]), [(5, 5, 1)]);
        assert_eq!(edits(&[1, 1], &[1, 1, 1]), [(10, 0, 1)]);
        assert_eq!(edits(&[1, 1, 1], &[1]), [(5, 10, 0)]);
        assert_eq!(edits(&[], &[4]), [(0, 0, 1)]);
    }
}
