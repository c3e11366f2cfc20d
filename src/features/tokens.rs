//! The words of a draft by what they are, for colours that mean something.

use crate::draft::BlockRef;
use crate::draft::links::Naming;
use crate::draft::reference::{Target, resolve};
use crate::features::entity::bracket_marks;
use crate::lang::entity::Reference;
use crate::lang::wording::WordingKind;
use crate::rules::Analysis;
use crate::rules::mentions::WorkMentionKind;
use crate::rules::working::square_brackets;
use crate::syntax::{BlockKind, Role};
use crate::text::TextRange;

/// Words with what they are. They do not overlap, and may run over several lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// The words: bytes from the start of the text.
    pub range: TextRange,
    /// What they are.
    pub kind: TokenKind,
}

/// What words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// The title of an instrument of the draft.
    Title,
    /// A cited title.
    CitedTitle {
        /// It is on record.
        recorded: bool,
    },
    /// A date.
    Date,
    /// A count of years, or an ordinal.
    Count,
    /// The name of a party.
    Party,
    /// A defined term.
    Term {
        /// It is introduced here.
        defined: bool,
    },
    /// A reference to a part of the draft.
    Reference {
        /// Nothing shows that what it names is missing: it is there, in another instrument, or cannot be told.
        leads: bool,
    },
    /// The marker of a numbered part.
    Marker,
    /// The heading of a numbered part.
    Heading,
    /// A word that says how far the text binds.
    Modal(Modality),
    /// A blank that is to be filled in.
    Blank,
    /// A square bracket around words that are not agreed.
    Bracket,
    /// A line that is no part of the draft.
    Comment,
}

/// How far a word says that the text binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Modality {
    /// It obliges.
    Obligation,
    /// It intends.
    Intention,
    /// It foresees.
    Future,
}

/// The tokens that lie in blocks of `range`, in order of place.
pub fn tokens(analysis: &Analysis, range: TextRange) -> Vec<Token> {
    let draft = analysis.draft();
    let Some(first) = draft.block_at(range.start) else { return Vec::new() };
    let mut found = Vec::new();
    for at in first.index..draft.len() {
        let Some(block) = draft.block(at).filter(|block| block.start < range.end) else { break };
        match block.kind() {
            BlockKind::Prose => Reader { analysis, block: &block, found: &mut found }.prose(),
            BlockKind::Comment => found.push(Token { range: block.trimmed(), kind: TokenKind::Comment }),
            BlockKind::FrontMatter | BlockKind::Blank | BlockKind::Layout => {}
        }
    }
    apart(found)
}

/// Of tokens that overlap, the one that begins first, or else the longest.
fn apart(mut found: Vec<Token>) -> Vec<Token> {
    found.retain(|token| !token.range.is_empty());
    found.sort_by_key(|token| (token.range.start, std::cmp::Reverse(token.range.end)));
    let mut end = 0;
    found.retain(|token| {
        let keeps = token.range.start >= end;
        end = if keeps { token.range.end } else { end };
        keeps
    });
    found
}

struct Reader<'a, 'b> {
    analysis: &'a Analysis,
    block: &'b BlockRef<'a>,
    found: &'b mut Vec<Token>,
}

impl Reader<'_, '_> {
    /// `range` counts from the block's start.
    fn push(&mut self, range: TextRange, kind: TokenKind) {
        self.found.push(Token { range: range.shifted(self.block.start), kind });
    }

    fn prose(&mut self) {
        if self.is_title() {
            self.found.push(Token { range: self.block.trimmed(), kind: TokenKind::Title });
            return;
        }
        self.markers();
        self.facts();
        self.references();
        self.named();
        self.terms();
        for range in (self.block.language().spec().fill_ins)(self.block.text) {
            self.push(range, TokenKind::Blank);
        }
        for pair in square_brackets(self.block.text, self.block.language()) {
            bracket_marks(self.block.text, pair)
                .into_iter()
                .for_each(|mark| self.push(mark, TokenKind::Bracket));
        }
    }

    fn is_title(&self) -> bool {
        let instrument = self.analysis.draft().instrument_of(self.block.index);
        let at = |first: usize| self.block.index.saturating_sub(first);
        instrument.is_some_and(|instrument| {
            instrument.instrument().roles.get(at(instrument.first_block())) == Some(&Role::Title)
        })
    }

    fn markers(&mut self) {
        let facts = self.block.facts();
        for marker in facts.markers() {
            self.push(marker.range, TokenKind::Marker);
            if let Some(heading) = marker.heading {
                self.push(heading, TokenKind::Heading);
            }
        }
    }

    fn facts(&mut self) {
        let facts = self.block.facts();
        facts.dates.iter().for_each(|date| self.push(date.range, TokenKind::Date));
        facts.counts.iter().for_each(|count| self.push(count.range, TokenKind::Count));
        facts.ordinals.iter().for_each(|ordinal| self.push(ordinal.range, TokenKind::Count));
        for wording in &facts.wordings {
            let modality = match wording.kind {
                WordingKind::Obligation => Modality::Obligation,
                WordingKind::Intention => Modality::Intention,
                WordingKind::Future | WordingKind::FutureDuty => Modality::Future,
                WordingKind::PresentDuty
                | WordingKind::Treaty
                | WordingKind::AndOr
                | WordingKind::Recital
                | WordingKind::FirstPerson => continue,
            };
            self.push(wording.range, TokenKind::Modal(modality));
        }
        facts.note_marks.iter().for_each(|mark| self.push(mark.range, TokenKind::Marker));
    }

    fn references(&mut self) {
        let links: Vec<_> = self.analysis.draft().links().in_block(self.block.index).collect();
        for (at, reference) in self.block.facts().references.iter().enumerate() {
            let own = |naming: Naming| naming != Naming::Between;
            let found = links.iter().any(|link| link.reference == at && link.innermost && own(link.naming));
            let leads = found || !self.is_missing(reference);
            self.push(reference.range, TokenKind::Reference { leads });
        }
    }

    fn is_missing(&self, reference: &Reference) -> bool {
        let Some(instrument) = self.analysis.draft().instrument_of(self.block.index) else { return false };
        let block = self.block.index.saturating_sub(instrument.first_block());
        matches!(resolve(&instrument, block, reference), Target::Missing(_))
    }

    /// Cited titles and names of parties.
    fn named(&mut self) {
        let place = self.block.range();
        let mentions = self.analysis.mentions();
        let first = mentions.works.partition_point(|mention| mention.range.start < place.start);
        let works = mentions.works.iter().skip(first).take_while(|mention| mention.range.start < place.end);
        let titles = works.filter(|mention| mention.kind != WorkMentionKind::Introduction);
        self.found.extend(titles.map(|mention| Token {
            range: mention.range,
            kind: TokenKind::CitedTitle { recorded: mention.record.is_some() },
        }));
        let first = mentions.parties.partition_point(|name| name.range.start < place.start);
        let names = mentions.parties.iter().skip(first).take_while(|name| name.range.start < place.end);
        self.found.extend(names.map(|name| Token { range: name.range, kind: TokenKind::Party }));
    }

    fn terms(&mut self) {
        let definitions = &self.block.facts().definitions;
        let index = self.analysis.draft().term_index();
        let here = self.block.index..self.block.index + 1;
        let known = |name: usize| index.names().get(name).is_some_and(|name| name.variant_of.is_none());
        for (_, found) in index.within(here).filter(|(_, found)| known(found.name)) {
            let defined = definitions.iter().any(|definition| definition.term == found.range);
            self.push(found.range, TokenKind::Term { defined });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::{analysis, drawn};
    use crate::features::tokens::{Modality, TokenKind, tokens};
    use crate::text::TextRange;

    fn seen(text: &str) -> String {
        let said = |kind| match kind {
            TokenKind::Title => "title",
            TokenKind::CitedTitle { recorded: true } => "recorded",
            TokenKind::CitedTitle { recorded: false } => "cited",
            TokenKind::Date => "date",
            TokenKind::Count => "count",
            TokenKind::Party => "party",
            TokenKind::Term { defined: true } => "term=",
            TokenKind::Term { defined: false } => "term",
            TokenKind::Reference { leads: true } => "ref",
            TokenKind::Reference { leads: false } => "ref!",
            TokenKind::Marker => "marker",
            TokenKind::Heading => "heading",
            TokenKind::Modal(Modality::Obligation) => "must",
            TokenKind::Modal(Modality::Intention) => "wish",
            TokenKind::Modal(Modality::Future) => "will",
            TokenKind::Blank => "blank",
            TokenKind::Bracket => "bracket",
            TokenKind::Comment => "comment",
        };
        let found = tokens(&analysis(text), TextRange::new(0, text.len() as u32));
        drawn(text, found.into_iter().map(|token| (token.range, said(token.kind))))
    }

    #[test]
    fn words_are_told_apart() {
        assert_eq!(
            seen(
                "阿兰共和国和贝里亚共和国合作协定\n\n第一条 定义\n“主管机关”系指阿兰共和国外交部。\n\n第二条\n双方应根据第一条、第九条和《无名条约》第十条合作，主管机关于2022年9月14日在＿＿＿[会谈]。\n\n%% 记\n"
            ),
            "title‹阿兰共和国和贝里亚共和国合作协定›\n\nmarker‹第一条› heading‹定义›\n“term=‹主管机关›”系指party‹阿兰共和国›外交部。\n\nmarker‹第二条›\n双方must‹应›根据ref‹第一条›、ref!‹第九条›和cited‹《无名条约》›ref‹第十条›合作，term‹主管机关›于date‹2022年9月14日›在blank‹＿＿＿›bracket‹[›会谈bracket‹]›。\n\ncomment‹%% 记›\n"
        );
    }
}
