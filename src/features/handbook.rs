//! Where the printed handbook of the rules lies on this machine, for links to the section of a rule.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::features::explanation::anchor;
use crate::messages::Locale;
use crate::rules::Rule;

/// The environment variable that names the folder of the documentation.
pub const VARIABLE: &str = "ALTERNAT_DOCUMENTATION";

/// What a path holds and the path of a URI does not (RFC 3986, 3.3).
pub const UNSAFE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The handbook of the rules as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handbook {
    uri: String,
}

impl Handbook {
    /// The first handbook in these folders, in the language of the messages where there is one.
    /// `is_file` tells whether a file is there.
    pub fn find(folders: &[PathBuf], locale: Locale, is_file: impl Fn(&Path) -> bool) -> Option<Self> {
        let names = [format!("rules.{}.md", locale.tag()), "rules.md".to_owned()];
        let paths = folders.iter().flat_map(|folder| names.iter().map(|name| folder.join(name)));
        let path = paths.into_iter().find(|path| path.is_absolute() && is_file(path))?;
        Some(Self { uri: file_uri(&path)? })
    }

    /// The address of the section on a rule.
    pub fn section(&self, rule: &Rule) -> String {
        format!("{}#{}", self.uri, anchor(rule))
    }
}

/// The folders that may hold the handbook: that which the user names, or else those that it is installed to, beside
/// the executable and in its `share/doc`.
pub fn folders(named: Option<&OsStr>, executable: Option<&Path>) -> Vec<PathBuf> {
    if let Some(named) = named.filter(|named| !named.is_empty()) {
        return vec![PathBuf::from(named)];
    }
    let Some(beside) = executable.and_then(Path::parent) else { return Vec::new() };
    let shared = beside.parent().map(|prefix| prefix.join("share/doc/alternat"));
    [beside.join("docs"), beside.to_owned()].into_iter().chain(shared).collect()
}

fn file_uri(path: &Path) -> Option<String> {
    let path = path.to_str()?;
    let path = if cfg!(windows) { format!("/{}", path.replace('\\', "/")) } else { path.to_owned() };
    Some(format!("file://{}", utf8_percent_encode(&path, UNSAFE)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::find;

    fn found(named: Option<&str>, locale: Locale, files: &[&str]) -> Option<String> {
        let folders = folders(named.map(OsStr::new), Some(Path::new("/opt/bin/alternat")));
        let is_file = |path: &Path| files.iter().any(|file| Path::new(file) == path);
        find("D001").and_then(|rule| Some(Handbook::find(&folders, locale, is_file)?.section(rule)))
    }

    #[test]
    #[cfg(unix)]
    fn the_handbook_is_beside_the_executable_or_where_the_user_says() {
        let both = ["/opt/share/doc/alternat/rules.md", "/opt/share/doc/alternat/rules.zh-Hans.md"];
        let section = |file: &str| Some(format!("file:///opt/{file}#d001"));
        assert_eq!(found(None, Locale::English, &both), section("share/doc/alternat/rules.md"));
        assert_eq!(found(None, Locale::Chinese, &both), section("share/doc/alternat/rules.zh-Hans.md"));
        assert_eq!(found(None, Locale::Chinese, &["/opt/bin/docs/rules.md"]), section("bin/docs/rules.md"));
        assert_eq!(
            found(Some("/opt/手 册"), Locale::English, &["/opt/手 册/rules.md"]),
            section("%E6%89%8B%20%E5%86%8C/rules.md")
        );
        assert_eq!(found(Some("/elsewhere"), Locale::English, &both), None);
        assert_eq!(found(Some("relative"), Locale::English, &["relative/rules.md"]), None);
    }
}
