//! `alternat registry`: searching, showing, importing and checking records.

mod check;
mod import;
mod search;
mod show;
mod written;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use crate::cli::arguments::RegistryCommand;
use crate::cli::console::{self, complain, error, io_message};
use crate::cli::projects::Projects;
use crate::cli::records::{Registries, read};
use crate::messages::{Locale, Message};
use crate::records::{RecordSource, load};
use crate::registry::{Records, Registry};

/// Does what is asked of records.
pub(super) fn run(command: &RegistryCommand, locale: Locale) -> ExitCode {
    match command {
        RegistryCommand::Search { text } => search(text, locale),
        RegistryCommand::Show { id } => show(id, locale),
        RegistryCommand::Import { file, mapping, output } => {
            import::run(file, mapping.as_deref(), output.as_deref(), locale)
        }
        RegistryCommand::Check { files } => check::run(files, locale),
    }
}

/// 0 where something is found, 1 where nothing is.
fn search(text: &[String], locale: Locale) -> ExitCode {
    let registry = registry_here(locale);
    let lines = search::search(&registry, text, locale);
    if lines.is_empty() {
        complain([error(&Message::new("records-none-found").with("text", text.join(" ")), locale)]);
        return ExitCode::from(1);
    }
    print(&lines.concat(), locale)
}

fn show(id: &str, locale: Locale) -> ExitCode {
    match show::show(&registry_here(locale), id) {
        Some(Ok(text)) => print(&text, locale),
        Some(Err(reason)) => {
            complain([format!("alternat: {reason}")]);
            ExitCode::from(2)
        }
        None => {
            complain([error(&Message::new("records-none-found").with("text", id), locale)]);
            ExitCode::from(2)
        }
    }
}

/// The records in force in the working folder.
fn registry_here(locale: Locale) -> Arc<Registry> {
    let mut registries = Registries::default();
    let registry = registries.of_files(&sources_here(locale), locale);
    complain(registries.complaints);
    registry
}

/// The files of records that the configuration of the working folder names.
fn sources_here(locale: Locale) -> Vec<RecordSource> {
    let mut projects = Projects::new(locale);
    let here = std::env::current_dir().unwrap_or_default();
    let project = projects.of_folder(Path::new(&here));
    complain(projects.complaints);
    project.map(|project| project.registry_files()).unwrap_or_default()
}

/// The records that the configuration of the working folder names, without those of one file.
fn records_here(locale: Locale, except: &Path) -> Vec<Records> {
    let mut sources = sources_here(locale);
    sources.retain(|source| source.path != except);
    load(&sources, &[], &read).files.into_iter().filter_map(|file| file.records).collect()
}

fn print(text: &str, locale: Locale) -> ExitCode {
    match console::print(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            complain([error(&io_message(&reason), locale)]);
            ExitCode::from(2)
        }
    }
}
