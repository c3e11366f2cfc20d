//! The catalogues, and the putting of messages into words.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::messages::entries::Entries;
use crate::messages::{Argument, Locale, Message};

/// The message in words. What the language's catalogue lacks is taken from the English one,
/// and what that lacks is shown as its id.
pub fn render(message: &Message, locale: Locale) -> String {
    format(locale.entries(), message, locale)
        .or_else(|| format(Locale::English.entries(), message, Locale::English))
        .unwrap_or_else(|| message.id.to_owned())
}

/// The entry `id` without arguments in this language's own catalogue, where it has one.
pub fn lookup(id: &str, locale: Locale) -> Option<String> {
    locale.entries().format(id, None)
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
        let english = entries(Locale::English.source());
        for locale in Locale::ALL {
            let other = entries(locale.source());
            for (id, variables) in &english {
                assert_eq!(other.get(id), Some(variables), "{id} in {}.ftl", locale.tag());
            }
            for id in other.keys() {
                assert!(english.contains_key(id), "{id} is missing in en.ftl");
            }
        }
    }

    #[test]
    fn every_entry_parses_and_is_found() {
        for locale in Locale::ALL {
            if let Err((_, errors)) = FluentResource::try_new(locale.source().to_owned()) {
                panic!("{}: {errors:?}", locale.tag());
            }
            for id in entries(locale.source()).keys() {
                assert!(lookup(id, locale).is_some(), "{id} in {}", locale.tag());
            }
        }
    }

    /// Each is parsed by itself.
    #[test]
    fn no_entry_refers_to_another() {
        for (id, source) in Locale::ALL.into_iter().flat_map(|locale| locale.entries().sources()) {
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
    fn numbers_take_the_forms_of_the_language() {
        let files = |n: u32| render(&Message::new("cli-files").with("count", n), Locale::Russian);
        assert_eq!(
            [1, 2, 5, 11, 21, 24, 112].map(files).join(", "),
            "1 файл, 2 файла, 5 файлов, 11 файлов, 21 файл, 24 файла, 112 файлов"
        );
        let files = |n: u32| render(&Message::new("cli-files").with("count", n), Locale::French);
        assert_eq!([0, 1, 2, 21].map(files).join(", "), "0 fichier, 1 fichier, 2 fichiers, 21 fichiers");
        let hover = Message::new("hover-span").with("span", "…").with("count", 3u32);
        assert_eq!(render(&hover, Locale::Russian), "…: 3 дня");
    }

    /// A line that ends between a guillemet or a high mark and its word would tear them apart.
    #[test]
    fn french_marks_keep_to_their_words() {
        for (id, source) in Locale::French.entries().sources() {
            for torn in ["« ", " »", " ;", " !", " ?", " :", "'"] {
                assert!(!source.contains(torn), "{torn} in {id}");
            }
        }
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
