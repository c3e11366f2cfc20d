//! Pages of records that an editor can open: virtual documents for clients that ask for their text themselves,
//! files for others, which are written when they are first asked for and taken away at the end.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tower_lsp::ls_types::Uri;

use crate::features::hover;
use crate::server::log::log;
use crate::server::state::Audience;
use crate::server::worker::Reading;

/// The scheme of the virtual documents.
pub(super) const SCHEME: &str = "alternat-record";

/// The folder of the files of this process.
static FOLDER: OnceLock<Option<PathBuf>> = OnceLock::new();

/// Where the page of a record can be opened; none if there is no such record.
pub(super) fn uri(id: &str, reading: &Reading, audience: &Audience) -> Option<Uri> {
    if audience.client.opens_records {
        return format!("{SCHEME}:{}", encoded(id)).parse().ok();
    }
    let page = hover::record(&reading.analysis, id, audience.locale)?;
    let folder = FOLDER.get_or_init(new_folder).as_deref()?;
    if !folder.is_dir() {
        // Another server of this process has left.
        private().create(folder).ok()?;
    }
    let file = folder.join(format!("{}.md", encoded(id)));
    if let Err(error) = write(&file, &page.contents) {
        log(format_args!("the page of a record cannot be written: {error}"));
        return None;
    }
    Uri::from_file_path(file)
}

/// Takes away what was written.
pub(super) fn clear() {
    if let Some(Some(folder)) = FOLDER.get() {
        // What is left of it does no harm: the system clears the folder that holds it.
        let _ = fs::remove_dir_all(folder);
    }
}

/// A folder that no other user can read, and that was not there before.
fn new_folder() -> Option<PathBuf> {
    const TRIES: u32 = 100;
    let process = std::process::id();
    let names =
        (0..TRIES).map(|number| std::env::temp_dir().join(format!("alternat-records-{process}-{number}")));
    let made = names.into_iter().find(|folder| private().create(folder).is_ok());
    if made.is_none() {
        log(format_args!("there is no folder for the pages of records"));
    }
    made
}

fn private() -> DirBuilder {
    #[allow(unused_mut, reason = "only some systems have modes of folders")]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Writes a file that editors do not change.
fn write(file: &Path, contents: &str) -> io::Result<()> {
    if fs::read_to_string(file).is_ok_and(|known| known == contents) {
        return Ok(());
    }
    if file.exists() {
        fs::remove_file(file)?;
    }
    fs::write(file, contents)?;
    let mut permissions = fs::metadata(file)?.permissions();
    permissions.set_readonly(true);
    fs::set_permissions(file, permissions)
}

/// The id with everything encoded that may not stand in a URI or in the name of a file.
fn encoded(id: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    id.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn ids_are_encoded() {
        assert_eq!(encoded("un-charter-1945"), "un-charter-1945");
        assert_eq!(encoded("a/约"), "a%2F%E7%BA%A6");
    }
}
