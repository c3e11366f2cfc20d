//! What a rule is.

use std::fmt;

use crate::config::{OptionDefault, OptionValue, RuleOption, Settings};
use crate::lang::Language;
use crate::rules::Severity;
use crate::rules::context::{BlockCheck, DraftCheck, InstrumentCheck, ParagraphCheck};
use crate::syntax::Facets;

/// A rule: its metadata, documentation, examples, and the function that checks it.
pub struct Rule {
    /// Stable code, never reused: family letter and three digits.
    pub code: &'static str,
    /// Stable name in kebab case.
    pub name: &'static str,
    /// Severity unless configured otherwise.
    pub severity: Severity,
    /// The best class of fix that the rule ever offers.
    pub fix: FixClass,
    /// Whether the rule runs unless configured otherwise.
    pub on: bool,
    /// What stands behind its messages.
    pub authority: Authority,
    /// The languages in which it speaks, by their primary tags; see [`EVERY_LANGUAGE`].
    pub languages: &'static [&'static str],
    /// Judges what typing may not have finished: withheld at the place where text is being typed.
    pub unfinished: bool,
    /// What it checks, why, and how false alarms are avoided: Markdown, in English.
    /// The first sentence stands alone as a summary. Translations are in the message catalogues.
    pub documentation: &'static str,
    /// Where the rule comes from.
    pub sources: &'static [&'static str],
    /// Texts that it must and must not report; they run as tests and are printed in the documentation.
    pub examples: &'static [Example],
    /// What users can set for it.
    pub options: &'static [RuleOption],
    /// The function.
    pub check: Check,
}

/// For a rule that speaks in every language that is read.
pub const EVERY_LANGUAGE: &[&str] = &[];

/// At which level a rule looks, and the function that does.
#[derive(Clone, Copy)]
pub enum Check {
    /// Looks at one paragraph alone.
    Paragraph(ParagraphCheck),
    /// Looks at the blocks of an instrument that have one of the facets, at each for itself: at its text, its
    /// role and what was found in it, and at the date, parties and title of the instrument.
    /// What it says of a block is kept while these are the same. The first choice beyond a paragraph.
    Each(Facets, BlockCheck),
    /// Looks at an instrument, of its blocks only at those that have one of the facets; and at its date,
    /// parties and title. What it says is kept while none of these blocks changes.
    InstrumentWith(Facets, InstrumentCheck),
    /// As [`Check::InstrumentWith`] with the first facets; and at blocks with one of the second where it asks the
    /// context for their list, as for a fix: what it says is kept while those change that it has not asked for.
    InstrumentOnDemand(Facets, Facets, InstrumentCheck),
    /// Looks at anything in an instrument, and runs on every keystroke in it.
    Instrument(InstrumentCheck),
    /// Looks at the whole draft.
    Draft(DraftCheck),
    /// Looks in several of these ways: with the first at what it can tell, with the others at the rest.
    All(&'static [Check]),
    /// Reported by the workings of the engine itself (suppressions, front matter).
    Engine,
}

/// The best class of fix that a rule offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FixClass {
    /// No edit can be derived.
    None,
    /// Cannot change the meaning.
    Safe,
    /// Is shown first.
    Unsafe,
}

/// What stands behind a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Authority {
    /// Calendar or arithmetic.
    Calendar,
    /// A record of the registry.
    Record,
    /// The text against itself.
    Consistency,
    /// A published standard.
    Standard,
    /// A drafting guide or editorial practice.
    Guide,
    /// The user's own profile.
    House,
}

impl FixClass {
    /// The word in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}

impl Authority {
    /// The word in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Record => "record",
            Self::Consistency => "consistency",
            Self::Standard => "standard",
            Self::Guide => "guide",
            Self::House => "house",
        }
    }
}

impl Verdict {
    /// The word in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Right => "right",
        }
    }
}

/// A text and whether the rule reports it. `¶` stands for a paragraph end with a blank line; a line `⁂` parts
/// the text from other drafts of its workspace, a line `⇐` from what it was when it was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The whole draft, with the expected range of the finding between `‹` and `›`.
    pub text: &'static str,
    /// Whether the rule reports it.
    pub verdict: Verdict,
}

/// Whether an example is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// ✗: exactly this rule reports it, at the marked place.
    Wrong,
    /// ✓: no rule reports it.
    Right,
}

impl Example {
    /// A text that the rule reports between `‹` and `›`.
    pub const fn wrong(text: &'static str) -> Self {
        Self { text, verdict: Verdict::Wrong }
    }

    /// A text that no rule reports.
    pub const fn right(text: &'static str) -> Self {
        Self { text, verdict: Verdict::Right }
    }
}

impl Rule {
    /// A flag that users can set.
    pub fn flag(&self, settings: &Settings, name: &str) -> bool {
        match (settings.option(self.code, name), self.default_of(name)) {
            (Some(OptionValue::Flag(set)), _) => *set,
            (_, Some(OptionDefault::Flag(default))) => default,
            _ => false,
        }
    }

    /// A number that users can set.
    pub fn number(&self, settings: &Settings, name: &str) -> u32 {
        match (settings.option(self.code, name), self.default_of(name)) {
            (Some(OptionValue::Number(set)), _) => *set,
            (_, Some(OptionDefault::Number(default))) => default,
            _ => 0,
        }
    }

    /// A choice that users can make.
    pub fn choice<'a>(&self, settings: &'a Settings, name: &str) -> &'a str {
        match (settings.option(self.code, name), self.default_of(name)) {
            (Some(OptionValue::Word(set)), _) => set,
            (_, Some(OptionDefault::Choice(choices))) => choices.first().copied().unwrap_or_default(),
            _ => "",
        }
    }

    /// Words that users can list.
    pub fn words<'a>(&self, settings: &'a Settings, name: &str) -> Vec<&'a str> {
        match (settings.option(self.code, name), self.default_of(name)) {
            (Some(OptionValue::Words(set)), _) => set.iter().map(String::as_str).collect(),
            (_, Some(OptionDefault::Words(default))) => default.to_vec(),
            _ => Vec::new(),
        }
    }

    /// Whether the rule speaks in a language.
    pub fn speaks(&self, language: Language) -> bool {
        self.languages.is_empty() || self.languages.contains(&language.primary_tag())
    }

    /// The primary tags of the languages in which the rule speaks, in the order of [`Language::ALL`].
    pub fn spoken(&self) -> Vec<&'static str> {
        let languages =
            Language::ALL.into_iter().filter(|language| language.is_read() && self.speaks(*language));
        let mut tags: Vec<&str> = languages.map(Language::primary_tag).collect();
        tags.dedup();
        tags
    }

    fn default_of(&self, name: &str) -> Option<OptionDefault> {
        self.options.iter().find(|option| option.name == name).map(|option| option.default)
    }
}

/// Rules are compared by their codes.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}
