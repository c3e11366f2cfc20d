//! The languages that messages are written in.

use std::sync::LazyLock;

use crate::messages::entries::Entries;

/// Declares the languages: a name, the BCP 47 tag, which also names the catalogue `TAG.ftl`, and the
/// documentation of the rules, where it is translated.
macro_rules! locales {
    ($($(#[$comment:meta])* $name:ident: $tag:literal $(, $documentation:literal)?;)+) => {
        /// A language that messages are written in.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum Locale {
            $($(#[$comment])* $name,)+
        }

        impl Locale {
            /// Every language with a catalogue.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$name),+];

            /// The BCP 47 tag.
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)+
                }
            }

            /// The source of its catalogue.
            #[cfg(test)]
            pub(super) const fn source(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!($tag, ".ftl")),)+
                }
            }

            /// Its catalogue, which is read when it is first asked for.
            pub(super) fn entries(self) -> &'static Entries {
                match self {
                    $(Self::$name => {
                        static ENTRIES: LazyLock<Entries> =
                            LazyLock::new(|| Entries::new($tag, include_str!(concat!($tag, ".ftl"))));
                        &ENTRIES
                    })+
                }
            }

            /// The documentation of the rules in this language, as Markdown with a section for each; empty
            /// where the documentation is not translated, and for English, whose stands in the rules.
            pub const fn documentation(self) -> &'static str {
                match self {
                    $(Self::$name => concat!($(include_str!($documentation))?),)+
                }
            }
        }
    };
}

locales! {
    /// English; also for readers of a language that has no catalogue.
    #[default]
    English: "en";
    /// Chinese in simplified characters.
    Chinese: "zh-Hans", "zh-Hans.rules.md";
    /// Russian.
    Russian: "ru";
    /// French.
    French: "fr";
}

impl Locale {
    /// The language for a BCP 47 tag or a POSIX locale: `zh`, `zh-Hans-CN`, `zh_CN.UTF-8`, `C`.
    pub fn from_tag(tag: &str) -> Self {
        let asked = primary(tag);
        let found = Self::ALL.into_iter().find(|locale| primary(locale.tag()).eq_ignore_ascii_case(asked));
        found.unwrap_or_default()
    }
}

/// The language of a tag, without script and country.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_', '.', '@']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn tags_and_posix_locales_name_a_language() {
        for tag in ["zh", "zh-CN", "zh-Hans-CN", "zh_CN.UTF-8", "ZH-hant"] {
            assert_eq!(Locale::from_tag(tag), Locale::Chinese, "{tag}");
        }
        for tag in ["ru", "ru-RU", "ru_RU.KOI8-R", "RU"] {
            assert_eq!(Locale::from_tag(tag), Locale::Russian, "{tag}");
        }
        for tag in ["fr", "fr-CA", "fr_FR.UTF-8"] {
            assert_eq!(Locale::from_tag(tag), Locale::French, "{tag}");
        }
        for tag in ["", "C", "POSIX", "en-GB", "la_VA.UTF-8", "zha", "rue", "C.UTF-8"] {
            assert_eq!(Locale::from_tag(tag), Locale::English, "{tag}");
        }
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), locale);
        }
    }
}
