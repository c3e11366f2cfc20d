//! The languages that messages are written in.

/// A language that messages are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English; also for readers of a language that has no catalogue.
    #[default]
    English,
    /// Chinese in simplified characters.
    Chinese,
}

impl Locale {
    /// Every language with a catalogue.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// The language for a BCP 47 tag or a POSIX locale: `zh`, `zh-Hans-CN`, `zh_CN.UTF-8`, `C`.
    pub fn from_tag(tag: &str) -> Self {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        if language.eq_ignore_ascii_case("zh") { Self::Chinese } else { Self::English }
    }

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hans",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn tags_and_posix_locales_name_a_language() {
        for tag in ["zh", "zh-CN", "zh-Hans-CN", "zh_CN.UTF-8", "ZH-hant"] {
            assert_eq!(Locale::from_tag(tag), Locale::Chinese, "{tag}");
        }
        for tag in ["", "C", "POSIX", "en-GB", "fr_FR.UTF-8", "zha", "C.UTF-8"] {
            assert_eq!(Locale::from_tag(tag), Locale::English, "{tag}");
        }
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), locale);
        }
    }
}
