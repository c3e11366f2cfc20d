//! From the protocol's types to ours.

use std::path::PathBuf;

use tower_lsp::ls_types::{self, Uri};

use crate::text::PositionEncoding;
use crate::text::{Position, Snapshot, TextRange};

/// A position of the client.
pub(super) fn position(position: ls_types::Position) -> Position {
    Position::new(position.line, position.character)
}

/// The bytes of a range of the client; empty at its start if it ends before it starts.
pub(super) fn range(snapshot: &Snapshot, range: ls_types::Range, encoding: PositionEncoding) -> TextRange {
    let start = snapshot.offset(position(range.start), encoding);
    TextRange::new(start, snapshot.offset(position(range.end), encoding))
}

/// The path of a file; none for a document that is no file.
pub(super) fn path(uri: &Uri) -> Option<PathBuf> {
    let is_file = uri.scheme().as_str().eq_ignore_ascii_case("file");
    is_file.then(|| uri.to_file_path()).flatten().map(|path| path.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(uri: &str) -> Option<PathBuf> {
        path(&uri.parse().expect("a URI"))
    }

    #[test]
    fn only_files_have_paths() {
        assert_eq!(parse("file:///a/%E8%8D%89%20b.dipl"), Some(PathBuf::from("/a/草 b.dipl")));
        assert_eq!(parse("untitled:Untitled-1"), None);
    }
}
