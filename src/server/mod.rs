//! The language server: the only place that knows LSP, JSON-RPC and tokio.
//!
//! A reader and a writer thread hold the two streams; the loop of [`transport`] hands every message to
//! its handler in [`backend`]; texts change there, at once and in order. One analysis thread
//! ([`worker`]) turns the newest text of each document into findings, pushes them, and gives the same
//! analysis to every request that asks.

mod backend;
mod begun;
mod capabilities;
mod configuration;
mod diagnostics;
mod editing;
mod framing;
mod from_proto;
mod index;
mod lenient;
mod log;
mod message;
mod outbox;
mod projects;
mod publisher;
mod record_pages;
mod records;
mod refresh;
mod requests;
mod settings;
mod sides;
mod state;
mod status;
mod sync;
mod to_proto;
mod transport;
mod typing;
mod whole;
mod worker;

use std::io::{self, Read, Write};
use std::process::ExitCode;

use tower_lsp::{Client, ClientSocket, LspService};

pub use transport::Ending;

use crate::server::backend::Backend;
use crate::server::publisher::Publisher;
use crate::server::state::Shared;
use crate::server::transport::Inbox;
use crate::server::worker::Worker;

/// The environment variable that turns on the requests which only tests need.
const TEST_METHODS: &str = "ALTERNAT_TEST_METHODS";

/// Requests that are worked out at the same time beside the loop that takes in messages; others wait, and are not begun
/// if they are cancelled meanwhile.
const BESIDE_THE_LOOP: usize = 4;

/// How the server is run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Answer `alternat/test/slow` and `alternat/test/panic`.
    pub test_methods: bool,
}

/// Serves on standard input and output until the client leaves.
///
/// The exit status is 0 if the client asked for `shutdown` before, else 1, as the protocol has it.
pub fn run() -> ExitCode {
    log::log_panics();
    let options = Options { test_methods: std::env::var_os(TEST_METHODS).is_some_and(|value| value == "1") };
    match serve(io::stdin(), io::stdout(), options) {
        Ok(Ending::Orderly) => ExitCode::SUCCESS,
        Ok(Ending::Abrupt) => ExitCode::FAILURE,
        Err(error) => {
            log::log(format_args!("the server cannot start: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Serves on any pair of streams until the client leaves.
///
/// Fails only if a thread cannot be started. The thread that reads may outlive the call: nothing wakes
/// it but its stream.
pub fn serve(
    input: impl Read + Send + 'static,
    output: impl Write + Send + 'static,
    options: Options,
) -> io::Result<Ending> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .max_blocking_threads(BESIDE_THE_LOOP)
        .build()?;
    let inbox = Inbox::new();
    let outbox = inbox.write_to(output)?;
    inbox.read_from(input)?;
    let shared = Shared::default();
    let (worker, jobs) = Worker::new();
    let own = worker.end();
    let (service, socket, client) = service(shared.clone(), worker, options);
    let handle = runtime.handle().clone();
    let progress = index::report(&handle, client.clone(), shared.clone());
    let indexer = index::start(own.clone(), shared.clone(), progress)?;
    let known = shared.clone();
    let refresh = move |again| {
        handle.spawn(refresh::ask_again(client.clone(), known.audience().client, again));
    };
    let publisher = Publisher::new(outbox.clone(), shared.clone());
    worker::start(jobs, own, shared, publisher, indexer, refresh)?;
    let ending = runtime.block_on(transport::serve(service, socket, inbox, outbox));
    runtime.shutdown_background();
    record_pages::clear();
    Ok(ending)
}

/// The service that routes messages to the handlers, and its ways to the client.
fn service(shared: Shared, worker: Worker, options: Options) -> (LspService<Backend>, ClientSocket, Client) {
    let mut builder = LspService::build(|client| Backend { client, shared, worker })
        .custom_method("alternat/citedInstruments", Backend::out_of_turn)
        .custom_method("alternat/record", Backend::record)
        .custom_method("alternat/rules", Backend::rules)
        .custom_method("alternat/explain", Backend::explain)
        .custom_method("alternat/checkBeforeSignature", Backend::out_of_turn)
        .custom_method("window/workDoneProgress/cancel", Backend::cancel_progress);
    if options.test_methods {
        builder = builder
            .custom_method("alternat/test/slow", Backend::slow)
            .custom_method("alternat/test/panic", Backend::panic);
    }
    let (service, socket) = builder.finish();
    let client = service.inner().client.clone();
    (service, socket, client)
}
