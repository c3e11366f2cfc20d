//! Front matter that follows files which get other names: the paths of versions and annexes.

use std::path::{Component, Path, PathBuf};

use crate::rules::Analysis;
use crate::text::{TextEdit, TextRange};

/// A path in front matter: its place with the quotation marks around it, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedFile {
    /// Bytes from the start of the text.
    pub range: TextRange,
    /// The path as seen from the folder of the draft.
    pub path: String,
}

/// A file or a folder that gets another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Where it was.
    pub from: PathBuf,
    /// Where it will be.
    pub to: PathBuf,
}

/// The files that the front matter of a draft names.
pub fn named_files(analysis: &Analysis) -> Vec<NamedFile> {
    let front = &analysis.declared().front_matter;
    let paths = front.versions.iter().map(|version| &version.path).chain(&front.annexes);
    paths.map(|path| NamedFile { range: path.range, path: path.value.clone() }).collect()
}

/// The files of the other versions of the draft at `draft`, as its front matter names them.
pub fn version_files(analysis: &Analysis, draft: &Path) -> Vec<PathBuf> {
    let Some(folder) = draft.parent() else { return Vec::new() };
    let versions = analysis.declared().front_matter.versions.iter();
    let mut files: Vec<PathBuf> = versions
        .map(|version| plain(&folder.join(&version.path.value)))
        .filter(|path| path != draft)
        .collect();
    files.sort_unstable();
    files.dedup();
    files
}

/// The edits that make the paths of the draft at `draft` right after some moves; the draft may be moved itself.
pub fn follow(text: &str, draft: &Path, named: &[NamedFile], moves: &[Move]) -> Vec<TextEdit> {
    let Some((before, after)) = draft.parent().zip(moved(draft, moves).parent().map(Path::to_owned)) else {
        return Vec::new();
    };
    let edit = |file: &NamedFile| {
        if Path::new(&file.path).is_absolute() {
            return None;
        }
        let target = plain(&before.join(&file.path));
        let now = relative(&after, &moved(&target, moves))?;
        let same = plain(Path::new(&now)) == plain(Path::new(&file.path));
        (!same).then(|| TextEdit::replace(file.range, quoted(&now, file.range.of(text))))
    };
    named.iter().filter_map(edit).collect()
}

/// Where a file is after the moves.
fn moved(path: &Path, moves: &[Move]) -> PathBuf {
    let found = moves.iter().find_map(|step| {
        let below = path.strip_prefix(&step.from).ok()?;
        Some(if below.as_os_str().is_empty() { step.to.clone() } else { step.to.join(below) })
    });
    found.unwrap_or_else(|| path.to_owned())
}

/// The path without `.` and `..`, as far as that can be told without looking at the disk.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if plain.file_name().is_some() => {
                plain.pop();
            }
            Component::ParentDir | Component::Normal(_) | Component::RootDir | Component::Prefix(_) => {
                plain.push(component);
            }
        }
    }
    plain
}

/// `path` as seen from `folder`, with slashes.
pub fn relative(folder: &Path, path: &Path) -> Option<String> {
    let (folder, path) = (plain(folder), plain(path));
    let shared = folder.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(shared).map(|_| "..");
    let down = path.components().skip(shared).map(|component| component.as_os_str().to_str());
    let parts: Option<Vec<&str>> = up.map(Some).chain(down).collect();
    parts.map(|parts| parts.join("/")).filter(|path| !path.is_empty())
}

/// A path as a value of YAML, in the quotation marks of the one that it replaces.
pub(in crate::features) fn quoted(path: &str, before: &str) -> String {
    const PLAIN: [char; 4] = ['-', '_', '.', '/'];
    let is_plain = |c: char| c.is_alphanumeric() || PLAIN.contains(&c);
    let starts_plain = path.starts_with(|c: char| c.is_alphanumeric() || c == '.');
    if before.starts_with('\'') {
        format!("'{}'", path.replace('\'', "''"))
    } else if before.starts_with('"') || !starts_plain || !path.chars().all(is_plain) {
        format!("\"{}\"", path.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        path.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::features::fixture::analysis;
    use crate::features::moved_files::{Move, follow, named_files};
    use crate::text::apply_edits;

    const TEXT: &str = "---\nversions:\n  ru: 声明.ru.dipl\n  en: { file: \"../en/a.dipl\", role: translation }\nannexes: ['附件.dipl']\n---\n\n双方重申友好。\n";

    fn after(from: &str, to: &str) -> String {
        let named = named_files(&analysis(TEXT));
        let moves = [Move { from: from.into(), to: to.into() }];
        let edits = follow(TEXT, Path::new("/p/zh/a.dipl"), &named, &moves);
        apply_edits(TEXT, &edits).unwrap_or_default()
    }

    #[test]
    fn paths_follow_files_and_folders() {
        assert_eq!(after("/p/zh/声明.ru.dipl", "/p/ru/b.dipl"), TEXT.replace("声明.ru.dipl", "../ru/b.dipl"));
        assert_eq!(after("/p/en", "/p/english"), TEXT.replace("../en/a", "../english/a"));
        assert_eq!(after("/p/zh/附件.dipl", "/p/zh/附件 1.dipl"), TEXT.replace("附件.dipl", "附件 1.dipl"));
        assert_eq!(after("/p/other", "/p/else"), TEXT);
        assert_eq!(
            after("/p/zh/声明.ru.dipl", "/p/zh/a: b.dipl"),
            TEXT.replace("声明.ru.dipl", "\"a: b.dipl\"")
        );
    }

    #[test]
    fn paths_stay_right_when_the_draft_itself_moves() {
        assert_eq!(
            after("/p/zh/a.dipl", "/p/zh/old/a.dipl"),
            TEXT.replace("声明.ru.dipl", "../声明.ru.dipl")
                .replace("../en/a", "../../en/a")
                .replace("附件.dipl", "../附件.dipl")
        );
        assert_eq!(after("/p/zh", "/p/cn"), TEXT);
    }
}
