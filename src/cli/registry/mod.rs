//! `alternat registry`: searching, showing and checking records.

mod search;
mod show;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use crate::cli::arguments::RegistryCommand;
use crate::cli::console::{self, complain, error, io_message};
use crate::cli::projects::Projects;
use crate::cli::records::{RecordTexts, Registries};
use crate::messages::{Locale, Message};
use crate::registry::Registry;
use crate::registry::check::{self, Fault, Problem};

/// Does what is asked of records.
pub(super) fn run(command: &RegistryCommand, locale: Locale) -> ExitCode {
    match command {
        RegistryCommand::Search { text } => search(&text.join(" "), locale),
        RegistryCommand::Show { id } => show(id, locale),
        RegistryCommand::Check { files } => check_files(files, locale),
    }
}

/// 0 where something is found, 1 where nothing is.
fn search(text: &str, locale: Locale) -> ExitCode {
    let registry = registry_here(locale);
    let lines = search::search(&registry, text, locale);
    if lines.is_empty() {
        complain([error(&Message::new("records-none-found").with("text", text), locale)]);
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

/// 0 where nothing is wrong, 1 where something is, 2 where a file cannot be read.
fn check_files(files: &[PathBuf], locale: Locale) -> ExitCode {
    let texts = RecordTexts::read(files, locale);
    let (_, mut problems) = check::read(&texts.files());
    problems.retain(|problem| !is_embedded(problem));
    let lines: String = problems.iter().map(|problem| texts.line(problem, locale) + "\n").collect();
    let failed = !texts.complaints.is_empty();
    complain(texts.complaints);
    let printed = print(&lines, locale);
    if failed || printed != ExitCode::SUCCESS {
        ExitCode::from(2)
    } else {
        ExitCode::from(u8::from(!problems.is_empty()))
    }
}

/// What the files miss and the records that come with Alternat hold is not missing.
fn is_embedded(problem: &Problem) -> bool {
    let embedded = Registry::embedded();
    match &problem.fault {
        Fault::UnknownParty(id) => embedded.parties().by_id(id).is_some(),
        Fault::UnknownInstrument(id) => embedded.instruments().by_id(id).is_some(),
        _ => false,
    }
}

/// The records in force in the working folder.
fn registry_here(locale: Locale) -> Arc<Registry> {
    let mut projects = Projects::new(locale);
    let here = std::env::current_dir().unwrap_or_default();
    let files = projects.of_folder(Path::new(&here)).map(|project| project.registry_files());
    let mut registries = Registries::default();
    let registry = registries.of_files(files.unwrap_or_default(), locale);
    complain(projects.complaints);
    complain(registries.complaints);
    registry
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
