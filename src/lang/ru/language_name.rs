//! Names of languages.

/// The BCP 47 tag of the language that an adjective names, in any case: русском, китайский.
pub(super) fn tag(word: &str) -> Option<&'static str> {
    NAMES
        .iter()
        .find(|(stem, _)| word.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending)))
        .map(|(_, tag)| *tag)
}

const ENDINGS: [&str; 6] = ["ий", "ом", "ого", "ому", "им", "ой"];

const NAMES: &[(&str, &str)] = &[
    ("русск", "ru"),
    ("китайск", "zh"),
    ("английск", "en"),
    ("французск", "fr"),
    ("испанск", "es"),
    ("арабск", "ar"),
    ("немецк", "de"),
    ("украинск", "uk"),
    ("белорусск", "be"),
    ("казахск", "kk"),
    ("узбекск", "uz"),
    ("таджикск", "tg"),
    ("киргизск", "ky"),
    ("кыргызск", "ky"),
    ("туркменск", "tk"),
    ("монгольск", "mn"),
    ("корейск", "ko"),
    ("японск", "ja"),
    ("вьетнамск", "vi"),
    ("персидск", "fa"),
    ("турецк", "tr"),
    ("азербайджанск", "az"),
    ("армянск", "hy"),
    ("грузинск", "ka"),
    ("португальск", "pt"),
    ("итальянск", "it"),
    ("польск", "pl"),
];
