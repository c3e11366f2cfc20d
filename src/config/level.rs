//! How grave a finding is, and how grave users want it.

/// How grave a finding is; the order is ascending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look.
    #[default]
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

/// What users set for a rule: silence, or the severity at which it speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// The rule does not speak.
    Off,
    /// Worth a look.
    Hint,
    /// A standard or a drafting guide says otherwise.
    Info,
    /// Very probably wrong.
    Warning,
    /// Certainly wrong.
    Error,
}

impl Level {
    /// The words in configuration, in ascending order.
    pub(super) const NAMES: [(&'static str, Self); 5] = [
        ("off", Self::Off),
        ("hint", Self::Hint),
        ("info", Self::Info),
        ("warning", Self::Warning),
        ("error", Self::Error),
    ];

    /// The severity; `None` for silence.
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Hint => Some(Severity::Hint),
            Self::Info => Some(Severity::Info),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}
