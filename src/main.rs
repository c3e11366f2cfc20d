//! The `alternat` binary: the command line and the language server.

use std::process::ExitCode;

fn main() -> ExitCode {
    alternat::cli::main()
}
