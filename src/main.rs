//! The binary: `alternat lsp`, also `alternat --stdio`.

use std::process::ExitCode;

fn main() -> ExitCode {
    if std::env::args().skip(1).any(|argument| argument == "lsp" || argument == "--stdio") {
        return alternat::server::run();
    }
    eprintln!("alternat: usage: alternat lsp");
    ExitCode::from(2)
}
