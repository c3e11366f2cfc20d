//! How users name rules: by code, by name, by family, or all of them.

use crate::config::RuleOption;
use crate::config::near::nearest;

/// What names one or more rules.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Selector {
    /// Every rule: `all`.
    All,
    /// Every rule whose code starts with this letter.
    Family(char),
    /// The rule with this code.
    Rule(&'static str),
}

impl Selector {
    /// Whether the rule with this code is named.
    pub fn matches(&self, code: &str) -> bool {
        match self {
            Self::All => true,
            Self::Family(letter) => code.starts_with(*letter),
            Self::Rule(named) => code == *named,
        }
    }

    /// How exactly the rule is named; the more exact setting wins.
    pub(super) const fn precision(&self) -> u8 {
        match self {
            Self::All => 0,
            Self::Family(_) => 1,
            Self::Rule(_) => 2,
        }
    }
}

/// The codes, names and options of all rules that exist.
#[derive(Clone, Copy, Debug)]
pub struct RuleNames {
    rules: &'static [KnownRule],
}

/// A rule as configurations know it.
#[derive(Clone, Copy, Debug)]
pub struct KnownRule {
    /// Its code, such as `N001`.
    pub code: &'static str,
    /// Its name, such as `numbering-gap`.
    pub name: &'static str,
    /// What users can set for it.
    pub options: &'static [RuleOption],
}

impl RuleNames {
    /// The rules, in the order of their codes.
    pub const fn new(rules: &'static [KnownRule]) -> Self {
        Self { rules }
    }

    /// The rules that `text` names, in any case: a code, a name, a family letter, or `all`.
    pub fn resolve(&self, text: &str) -> Option<Selector> {
        if text.eq_ignore_ascii_case("all") {
            return Some(Selector::All);
        }
        self.family(text).or_else(|| self.code(text).map(Selector::Rule))
    }

    /// The code of the one rule that `text` names by its code or name.
    pub fn code(&self, text: &str) -> Option<&'static str> {
        let named =
            |rule: &&KnownRule| rule.code.eq_ignore_ascii_case(text) || rule.name.eq_ignore_ascii_case(text);
        self.rules.iter().find(named).map(|rule| rule.code)
    }

    /// What users can set for the rule with `code`.
    pub fn options(&self, code: &str) -> &'static [RuleOption] {
        self.rules.iter().find(|rule| rule.code == code).map_or(&[], |rule| rule.options)
    }

    /// The code or name that `text` is most probably a slip for.
    pub fn nearest(&self, text: &str) -> Option<&'static str> {
        nearest(text, self.rules.iter().flat_map(|rule| [rule.code, rule.name]))
    }

    fn family(&self, text: &str) -> Option<Selector> {
        let mut letters = text.chars();
        let (letter, None) = (letters.next()?.to_ascii_uppercase(), letters.next()) else { return None };
        let known = self.rules.iter().any(|rule| rule.code.starts_with(letter));
        known.then_some(Selector::Family(letter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: RuleNames = RuleNames::new(&[
        KnownRule { code: "D007", name: "anniversary-count", options: &[] },
        KnownRule { code: "N001", name: "numbering-gap", options: &[] },
    ]);

    #[test]
    fn rules_are_named_by_code_name_family_or_all_at_once() {
        assert_eq!(RULES.resolve("n001"), Some(Selector::Rule("N001")));
        assert_eq!(RULES.resolve("Numbering-Gap"), Some(Selector::Rule("N001")));
        assert_eq!(RULES.resolve("d"), Some(Selector::Family('D')));
        assert_eq!(RULES.resolve("ALL"), Some(Selector::All));
        assert_eq!(RULES.resolve("X"), None);
        assert_eq!(RULES.resolve("N0"), None);
        assert_eq!(RULES.resolve(""), None);
    }

    #[test]
    fn an_unknown_name_suggests_a_near_one() {
        assert_eq!(RULES.nearest("numbring-gap"), Some("numbering-gap"));
        assert_eq!(RULES.nearest("D077"), Some("D007"));
        assert_eq!(RULES.nearest("weekday"), None);
    }
}
