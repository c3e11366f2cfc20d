//! How a language goes on: what the words before a cursor call for, and how what is offered is worded.

use crate::lang::clause::ClauseKind;
use crate::lang::entity::{Number, NumeralSystem, ReferenceLevel};

/// How a language goes on behind a cursor. Texts are those of one paragraph up to the cursor.
pub struct Writing {
    /// Marks and characters at which something may be called for, for editors to ask at.
    pub triggers: &'static [&'static str],
    /// How many characters of a name are typed before it is offered.
    pub least: usize,
    /// The part of this instrument that is about to be named.
    pub part: fn(before: &str) -> Option<PartCall>,
    /// The words by which an instrument of this title names itself, in every form; the usual one first.
    pub own_names: fn(title: &str) -> Vec<String>,
    /// The short form that is about to be introduced.
    pub introduction: fn(before: &str) -> Option<Introduction>,
    /// How an anniversary of diplomatic relations is written: 建交30周年; with the numeral as it is to stand.
    pub anniversaries: fn(years: u32, numerals: NumeralSystem) -> Vec<String>,
    /// One of a series, where ordinals open with a mark of their own (第): 第二十二次会议.
    pub ordinal: fn(value: u32, numerals: NumeralSystem, unit: &str, behind: &str) -> Option<String>,
    /// One of a series, where its name follows the ordinal: 16th Summit.
    pub event: fn(value: u32, name: &str) -> Option<String>,
    /// What names a party of this abbreviation for the rest of the text: 阿方.
    pub side: fn(name: &str) -> Option<String>,
    /// A person with title: at the first mention, with the name of the party, and later.
    pub titled: fn(party: &str, office: &str, name: &str) -> [String; 2],
    /// Whether a writer may type a letter for a character: the first letter of its sound.
    pub typed_as: fn(character: char, letter: char) -> bool,
    /// The letters that a name may be typed by, where that is not the name itself: zhyhty.
    pub initials: fn(name: &str) -> Option<String>,
    /// Clauses that instruments of the language have, in the order in which they stand.
    pub clauses: &'static [StandardClause],
}

/// A part of this instrument that is about to be named.
#[derive(Clone, Copy, Debug)]
pub struct PartCall {
    /// Where the words begin that name it, in bytes of the text before the cursor.
    pub from: u32,
    /// What is named; `None` where the words do not say yet.
    pub level: Option<ReferenceLevel>,
    /// The part in which it lies, outermost first, as far as the words say.
    pub within: [Option<(ReferenceLevel, Number)>; 2],
    /// The words before say that a part of this instrument follows; otherwise anything may.
    pub certain: bool,
    /// The words open the paragraph, and so number the part that is to follow.
    pub opens: bool,
    /// How the part is named from there on.
    pub written: fn(ReferenceLevel, numeral: &str) -> Option<String>,
}

/// A short form that is about to be introduced.
#[derive(Clone, Copy, Debug)]
pub struct Introduction {
    /// Where the words begin that are replaced.
    pub from: u32,
    /// What introduces the short form.
    pub before: &'static str,
    /// What follows it.
    pub after: &'static str,
    /// The short form of words: 《…协定》 is 《协定》.
    pub short: fn(meaning: &str) -> Option<String>,
}

/// A clause in the usual words. `{0}` stands for the first of the instrument's own names, `{1}` for the second, and
/// so on; `{^0}` for the same with a capital letter. `[…]` is a blank.
#[derive(Clone, Copy, Debug)]
pub struct StandardClause {
    /// What it does.
    pub does: ClauseKind,
    /// What it is called, for lists and for typing its name.
    pub name: &'static str,
    /// In which instruments it stands.
    pub suits: Suits,
    /// Words, in lower case, of which a text with such a clause has one; none where the clauses of the language are
    /// read.
    pub known_by: &'static [&'static str],
    /// Its text.
    pub text: &'static str,
}

/// In which instruments a clause stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suits {
    /// Treaties and others that bind.
    Treaties,
    /// Memoranda of understanding.
    Memoranda,
    /// Statements, declarations and communiqués.
    Statements,
}

impl StandardClause {
    /// The clause for an instrument that calls itself so; `None` where a form is wanted that is not given.
    pub fn written(&self, own_names: &[String]) -> Option<String> {
        let mut text = self.text.to_owned();
        for (at, name) in own_names.iter().enumerate() {
            text = text.replace(&format!("{{{at}}}"), name).replace(&format!("{{^{at}}}"), &capital(name));
        }
        (!text.contains(['{', '}'])).then_some(text)
    }
}

/// The words with a capital letter.
fn capital(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

impl Writing {
    /// Nothing is offered.
    pub const NONE: Self = Self {
        triggers: &[],
        least: 2,
        part: |_| None,
        own_names: |_| Vec::new(),
        introduction: |_| None,
        anniversaries: |_, _| Vec::new(),
        ordinal: |_, _, _, _| None,
        event: |_, _| None,
        side: |_| None,
        titled: |party, office, name| {
            let apart = if party.is_empty() { "" } else { " " };
            [format!("{party}{apart}{office} {name}"), format!("{office} {name}")]
        },
        typed_as: |_, _| false,
        initials: |_| None,
        clauses: &[],
    };

    /// The usual clause that does something in an instrument of this title.
    pub fn clause(&self, does: ClauseKind, suits: Suits, own_names: &[String]) -> Option<String> {
        let same = |clause: &&StandardClause| clause.does == does && clause.suits == suits;
        self.clauses.iter().find(same)?.written(own_names)
    }
}
