//! `alternat manual`: the manual pages, made from the description of the command line.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use clap::CommandFactory;

use crate::cli::arguments::Arguments;
use crate::cli::console::{complain, error_at, io_message};
use crate::cli::print;
use crate::messages::Locale;

/// Prints the page of `alternat`, or writes the pages of all commands into a folder.
pub(super) fn run(folder: Option<&Path>, locale: Locale) -> ExitCode {
    let Some(folder) = folder else {
        return match page() {
            Ok(page) => print(&page, locale),
            Err(reason) => failed(Path::new("-"), &reason, locale),
        };
    };
    match clap_mangen::generate_to(Arguments::command(), folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => failed(folder, &reason, locale),
    }
}

fn page() -> io::Result<String> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

fn failed(path: &Path, reason: &io::Error, locale: Locale) -> ExitCode {
    complain([error_at(path, &io_message(reason), locale)]);
    ExitCode::from(2)
}
