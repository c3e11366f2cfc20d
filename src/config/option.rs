//! What users can set for one rule.

/// What users can set for a rule: `N001 = { name = value }` under `[rules]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleOption {
    /// The key, in kebab case.
    pub name: &'static str,
    /// The value where nothing is set.
    pub default: OptionDefault,
    /// What it does: one or two sentences, in English. Translations are in the message catalogues.
    pub documentation: &'static str,
}

/// The type of an option and its value where nothing is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionDefault {
    /// Yes or no.
    Flag(bool),
    /// A number, not negative.
    Number(u32),
    /// One of some words; the first is the default.
    Choice(&'static [&'static str]),
    /// A list of words or phrases.
    Words(&'static [&'static str]),
}

/// The value that an option of a rule is set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionValue {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(u32),
    /// One of some words.
    Word(String),
    /// A list of words or phrases.
    Words(Vec<String>),
}
