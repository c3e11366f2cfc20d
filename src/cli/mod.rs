//! The command line: reads files and configurations, prints what the engine says of them.

mod analyse;
mod arguments;
mod check;
mod console;
mod explain;
mod input;
mod locale;
mod manual;
mod outline;
mod place;
mod projects;
mod records;
mod registry;
mod replace;
mod schema;
mod select;
mod side;
mod version;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::cli::arguments::{Arguments, Command};
use crate::cli::console::{complain, error, io_message};
use crate::messages::Locale;

/// Does what the command line says; the exit status is 0 for success, 1 for findings, 2 for errors.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => {
            // A closed stream leaves nobody to be told.
            let _ = usage.print();
            return ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(2));
        }
    };
    let locale = locale::locale(arguments.lang.as_deref());
    if arguments.version {
        return print(&version::version(arguments.verbose, locale), locale);
    }
    match arguments.command {
        Some(Command::Check(check)) => check::run(&check, locale),
        Some(Command::Suppress(arguments)) => side::run(&arguments, locale),
        Some(Command::Outline(outline)) => outline::run(&outline, locale),
        Some(Command::Explain(explain)) => explain::run(&explain, locale),
        Some(Command::Registry(command)) => registry::run(&command, locale),
        Some(Command::Schema) => print(&format!("{:#}\n", schema::schema()), locale),
        Some(Command::Manual { directory }) => manual::run(directory.as_deref(), locale),
        Some(Command::Completions { shell }) => print(&completions(shell), locale),
        Some(Command::Lsp { .. }) => crate::server::run(),
        None if arguments.stdio => crate::server::run(),
        None => usage(),
    }
}

/// What is printed where no command is given: the help, as an error.
fn usage() -> ExitCode {
    complain([Arguments::command().render_usage().to_string()]);
    ExitCode::from(2)
}

fn completions(shell: clap_complete::Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "alternat", &mut script);
    String::from_utf8_lossy(&script).into_owned()
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
