//! Files that get other names, and the front matter that names them.

use tower_lsp::ls_types::{self, RenameFilesParams, Uri};

use crate::features::moved_files::{Move, NamedFile, follow};
use crate::server::{from_proto, to_proto};
use crate::text::{PositionEncoding, Snapshot};

/// The moves that a client tells of; those of files alone.
pub(in crate::server) fn moves(params: &RenameFilesParams) -> Vec<Move> {
    let path = |uri: &str| from_proto::path(&uri.parse::<Uri>().ok()?);
    let step =
        |file: &ls_types::FileRename| Some(Move { from: path(&file.old_uri)?, to: path(&file.new_uri)? });
    params.files.iter().filter_map(step).collect()
}

/// The edits of a draft whose front matter names files that move.
pub(in crate::server) fn edits(
    uri: &Uri,
    snapshot: &Snapshot,
    named: &[NamedFile],
    moves: &[Move],
    encoding: PositionEncoding,
) -> Vec<ls_types::TextEdit> {
    let Some(path) = from_proto::path(uri) else { return Vec::new() };
    let edits = follow(snapshot.text(), &path, named, moves).into_iter();
    edits
        .map(|edit| ls_types::TextEdit {
            range: to_proto::range(snapshot, edit.range, encoding),
            new_text: edit.insert,
        })
        .collect()
}
