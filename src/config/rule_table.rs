//! Reads `[rules]`: levels, kinds of instrument and options, each checked against what the rule declares.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::near::nearest;
use crate::config::{
    Level, OptionDefault, OptionValue, Problem, RuleNames, RuleOption, Selector, kinds, unknown_rule,
};
use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::text::TextRange;

/// What one `[rules]` table sets; of each list the less exact come first.
#[derive(Clone, Debug, Default)]
pub(super) struct RuleSettings {
    pub(super) levels: Vec<(Selector, Level)>,
    /// Kinds of instrument that rules are limited to.
    pub(super) kinds: Vec<(Selector, Vec<InstrumentKind>)>,
    /// By the code of the rule and the name of the option.
    pub(super) options: Vec<(&'static str, &'static str, OptionValue)>,
}

/// The keys of a rule's table that every rule has.
pub(super) const COMMON_KEYS: [&str; 2] = ["level", "kinds"];

/// What stands for every rule, besides `all`.
pub(super) const DEFAULT: &str = "default";

/// Reads the table `rules` of `parent`; what is wrong with it goes to `problems`.
pub(super) fn read(parent: &DeTable<'_>, names: &RuleNames, problems: &mut Vec<Problem>) -> RuleSettings {
    let mut reader = Reader { names, problems, settings: RuleSettings::default() };
    if let Some(rules) = parent.get("rules") {
        match rules.get_ref() {
            DeValue::Table(rules) => reader.rules(rules),
            _ => reader.wrong_type("rules", rules, Message::new("expected-table")),
        }
    }
    let mut settings = reader.settings;
    settings.levels.sort_by_key(|(selector, _)| selector.precision());
    settings.kinds.sort_by_key(|(selector, _)| selector.precision());
    settings
}

struct Reader<'a> {
    names: &'a RuleNames,
    problems: &'a mut Vec<Problem>,
    settings: RuleSettings,
}

impl Reader<'_> {
    fn rules(&mut self, rules: &DeTable<'_>) {
        for (key, value) in rules {
            let name = key.get_ref();
            let selector = if name == DEFAULT { Some(Selector::All) } else { self.names.resolve(name) };
            match selector {
                Some(selector) => self.rule(name, &selector, value),
                None => self.problems.push(unknown_rule(name, key.span().into(), self.names)),
            }
        }
    }

    fn rule(&mut self, name: &str, selector: &Selector, value: &Spanned<DeValue<'_>>) {
        let DeValue::Table(table) = value.get_ref() else { return self.level(name, selector, value) };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "level" => self.level("level", selector, value),
                "kinds" => self.kinds(selector, value),
                option => self.option(selector, option, key.span().into(), value),
            }
        }
    }

    fn level(&mut self, key: &str, selector: &Selector, value: &Spanned<DeValue<'_>>) {
        if let Some(word) = self.word(key, value, Level::NAMES.iter().map(|(name, _)| *name))
            && let Some((_, level)) = Level::NAMES.iter().find(|(name, _)| *name == word)
        {
            self.settings.levels.push((selector.clone(), *level));
        }
    }

    fn kinds(&mut self, selector: &Selector, value: &Spanned<DeValue<'_>>) {
        let DeValue::Array(items) = value.get_ref() else {
            return self.wrong_type("kinds", value, Message::new("expected-list"));
        };
        let words: Vec<&str> =
            items.iter().filter_map(|item| self.word("kinds", item, kinds::words())).collect();
        let kinds = words.into_iter().filter_map(kinds::kinds).flatten().copied().collect();
        self.settings.kinds.push((selector.clone(), kinds));
    }

    fn option(&mut self, selector: &Selector, key: &str, place: TextRange, value: &Spanned<DeValue<'_>>) {
        let (code, options): (_, &'static [RuleOption]) = match selector {
            Selector::Rule(code) => (*code, self.names.options(code)),
            Selector::All | Selector::Family(_) => ("", &[]),
        };
        match options.iter().find(|option| option.name == key) {
            Some(option) => {
                if let Some(value) = self.value(option, value) {
                    self.settings.options.push((code, option.name, value));
                }
            }
            None => {
                let known = COMMON_KEYS.into_iter().chain(options.iter().map(|option| option.name));
                self.problems.push(unknown_key(key, place, known));
            }
        }
    }

    fn value(&mut self, option: &RuleOption, value: &Spanned<DeValue<'_>>) -> Option<OptionValue> {
        match (option.default, value.get_ref()) {
            (OptionDefault::Flag(_), DeValue::Boolean(set)) => Some(OptionValue::Flag(*set)),
            (OptionDefault::Flag(_), _) => self.no_value(option, value, "expected-boolean"),
            (OptionDefault::Number(_), DeValue::Integer(number)) => {
                let parsed = u32::from_str_radix(number.as_str(), number.radix()).ok();
                parsed.map(OptionValue::Number).or_else(|| self.no_value(option, value, "expected-number"))
            }
            (OptionDefault::Number(_), _) => self.no_value(option, value, "expected-number"),
            (OptionDefault::Choice(choices), _) => {
                let word = self.word(option.name, value, choices.iter().copied())?;
                Some(OptionValue::Word(word.to_owned()))
            }
            (OptionDefault::Words(_), DeValue::Array(items)) => {
                let words: Option<Vec<String>> = items
                    .iter()
                    .map(|item| match item.get_ref() {
                        DeValue::String(word) => Some(word.clone().into_owned()),
                        _ => {
                            self.wrong_type(option.name, item, Message::new("expected-text"));
                            None
                        }
                    })
                    .collect();
                words.map(OptionValue::Words)
            }
            (OptionDefault::Words(_), _) => self.no_value(option, value, "expected-list"),
        }
    }

    /// One of some words, or a problem.
    fn word(
        &mut self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        known: impl Iterator<Item = &'static str> + Clone,
    ) -> Option<&'static str> {
        let listed = || known.clone().collect::<Vec<_>>().join(", ");
        let DeValue::String(word) = value.get_ref() else {
            self.wrong_type(key, value, Message::new("expected-one-of").with("known", listed()));
            return None;
        };
        let found = known.clone().find(|candidate| candidate == word);
        if found.is_none() {
            let near = nearest(word, known.clone());
            let id = if near.is_some() { "config-value-near" } else { "config-value" };
            let message = Message::new(id).with("key", key).with("value", word.as_ref());
            let message = if near.is_some() { message } else { message.with("known", listed()) };
            self.problems.push(Problem::new(value.span().into(), message).near(near));
        }
        found
    }

    fn no_value(
        &mut self,
        option: &RuleOption,
        value: &Spanned<DeValue<'_>>,
        expected: &'static str,
    ) -> Option<OptionValue> {
        self.wrong_type(option.name, value, Message::new(expected));
        None
    }

    fn wrong_type(&mut self, key: &str, value: &Spanned<DeValue<'_>>, expected: Message) {
        let message = Message::new("config-type").with("key", key).with("expected", expected);
        self.problems.push(Problem::new(value.span().into(), message));
    }
}

/// A key that is not known, with the one that was probably meant.
pub(super) fn unknown_key(
    key: &str,
    place: TextRange,
    known: impl Iterator<Item = &'static str> + Clone,
) -> Problem {
    let near = nearest(key, known.clone());
    let id = if near.is_some() { "config-unknown-key-near" } else { "config-unknown-key" };
    let message = Message::new(id).with("key", key);
    let message = match near {
        Some(_) => message,
        None => message.with("known", known.collect::<Vec<_>>().join(", ")),
    };
    Problem::new(place, message).near(near)
}
