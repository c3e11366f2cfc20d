//! The catalogues, and the putting of messages into words.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentValue};
use unic_langid::langid;

use crate::messages::entries::Entries;
use crate::messages::{Argument, Locale, Message};

const ENGLISH_SOURCE: &str = include_str!("en.ftl");
const CHINESE_SOURCE: &str = include_str!("zh-Hans.ftl");

static ENGLISH: LazyLock<Entries> = LazyLock::new(|| Entries::new(langid!("en"), ENGLISH_SOURCE));
static CHINESE: LazyLock<Entries> = LazyLock::new(|| Entries::new(langid!("zh-Hans"), CHINESE_SOURCE));

/// The message in words. What the language's catalogue lacks is taken from the English one,
/// and what that lacks is shown as its id.
pub fn render(message: &Message, locale: Locale) -> String {
    format(entries_of(locale), message, locale)
        .or_else(|| format(&ENGLISH, message, Locale::English))
        .unwrap_or_else(|| message.id.to_owned())
}

/// The entry `id` without arguments in this language's own catalogue, where it has one.
pub fn lookup(id: &str, locale: Locale) -> Option<String> {
    entries_of(locale).format(id, None)
}

fn entries_of(locale: Locale) -> &'static Entries {
    match locale {
        Locale::English => &ENGLISH,
        Locale::Chinese => &CHINESE,
    }
}

fn format(entries: &Entries, message: &Message, locale: Locale) -> Option<String> {
    if message.arguments.is_empty() {
        return entries.format(message.id, None);
    }
    let arguments: FluentArgs<'_> =
        message.arguments.iter().map(|(name, argument)| (*name, value(argument, locale))).collect();
    entries.format(message.id, Some(&arguments))
}

fn value(argument: &Argument, locale: Locale) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) => FluentValue::from(text.as_str()),
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Message(message) => FluentValue::from(render(message, locale)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_bundle::FluentResource;

    use super::*;

    /// The ids of a catalogue, each with the variables that its text uses.
    fn entries(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut entries: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if !line.starts_with([' ', '}'])
                && let Some((name, _)) = line.split_once(" =")
            {
                id = name.to_owned();
                assert!(entries.insert(id.clone(), BTreeSet::new()).is_none(), "{id} stands twice");
            }
            let variables = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
            });
            entries.entry(id.clone()).or_default().extend(variables);
        }
        entries.remove("");
        entries
    }

    #[test]
    fn every_entry_stands_in_every_catalogue_with_the_same_variables() {
        let english = entries(ENGLISH_SOURCE);
        let chinese = entries(CHINESE_SOURCE);
        for (id, variables) in &english {
            assert_eq!(chinese.get(id), Some(variables), "{id} in zh-Hans.ftl");
        }
        for id in chinese.keys() {
            assert!(english.contains_key(id), "{id} is missing in en.ftl");
        }
    }

    #[test]
    fn every_entry_parses_and_is_found() {
        for (source, catalogue) in [(ENGLISH_SOURCE, &ENGLISH), (CHINESE_SOURCE, &CHINESE)] {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{errors:?}");
            }
            for id in entries(source).keys() {
                assert!(catalogue.format(id, None).is_some(), "{id}");
            }
        }
    }

    /// Each is parsed by itself.
    #[test]
    fn no_entry_refers_to_another() {
        for (id, source) in ENGLISH.sources().chain(CHINESE.sources()) {
            let mut placeables = source.split('{').skip(1).map(str::trim_start);
            let plain = placeables.all(|inside| {
                inside.starts_with(['$', '"', '\'']) || inside.starts_with(|c: char| c.is_ascii_uppercase())
            });
            assert!(plain, "{id}");
        }
    }

    #[test]
    fn a_message_is_put_into_words_with_texts_numbers_and_other_messages() {
        let message = Message::new("cli-unknown-value")
            .with("value", "rot")
            .with("option", "--stage")
            .with("known", Message::new("severity-warning"));
        assert_eq!(render(&message, Locale::Chinese), "--stage 的取值“rot”不可用；可用的值：警告");
        let count = |n: u32| Message::new("cli-files").with("count", n);
        assert_eq!(render(&count(1), Locale::English), "1 file");
        assert_eq!(render(&count(1234), Locale::English), "1234 files");
    }

    #[test]
    fn what_no_catalogue_has_is_shown_as_its_id() {
        assert_eq!(render(&Message::new("Z999").with("a", 1u32), Locale::Chinese), "Z999");
        assert_eq!(lookup("Z999", Locale::Chinese), None);
    }

    #[test]
    fn a_left_out_argument_does_not_break_the_message() {
        assert_eq!(render(&Message::new("cli-files"), Locale::Chinese), "{$count} 个文件");
    }
}
