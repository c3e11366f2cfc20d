//! How grave a finding is, and how grave users want it.

/// How grave a finding is; the order is ascending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look.
    Hint,
    /// A standard or a drafting guide says otherwise.
    Info,
    /// Very probably wrong, or against a record.
    Warning,
    /// The text contradicts itself or the calendar, or is technically broken.
    Error,
}

impl Severity {
    /// Every severity, in ascending order.
    pub const ALL: [Self; 4] = [Self::Hint, Self::Info, Self::Warning, Self::Error];

    /// The word in configuration, options and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What users set for a rule: a severity, or silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// The rule does not speak.
    Off,
    /// The rule speaks, always at this severity.
    At(Severity),
}

impl Level {
    /// The words that [`Level::from_name`] reads.
    pub const NAMES: [&str; 5] = ["off", "hint", "info", "warning", "error"];

    /// The level that `name` stands for.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "off" => Some(Self::Off),
            _ => Severity::ALL.into_iter().find(|severity| severity.name() == name).map(Self::At),
        }
    }
}
