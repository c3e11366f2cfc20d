//! The reader's language.

use crate::messages::Locale;

/// As asked for, else as the environment says, else English.
pub(super) fn locale(asked: Option<&str>) -> Locale {
    asked.map(str::to_owned).or_else(of_environment).map_or(Locale::English, |tag| Locale::from_tag(&tag))
}

fn of_environment() -> Option<String> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).or_else(sys_locale::get_locale)
}
