//! The one writer of the output: a thread that owns it, and the handle by which messages reach it.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use serde::Serialize;

use crate::server::framing;
use crate::server::log::log;

/// Sends messages to the client. Never blocks; messages leave in the order of the calls.
#[derive(Clone, Debug)]
pub(super) struct Outbox(Sender<Outgoing>);

#[derive(Debug)]
enum Outgoing {
    Frame(Vec<u8>),
    /// Acknowledged when all that was sent before has been written.
    Flush(Sender<()>),
}

impl Outbox {
    /// Starts the thread that writes to `output`; `broken` is called when that fails.
    pub(super) fn start(
        output: impl Write + Send + 'static,
        broken: impl FnOnce(io::Error) + Send + 'static,
    ) -> io::Result<Self> {
        let (sender, receiver) = channel();
        thread::Builder::new().name("writer".to_owned()).spawn(move || {
            if let Err(error) = write_all(&receiver, output) {
                broken(error);
            }
        })?;
        Ok(Self(sender))
    }

    /// Sends a message. Lost when the client no longer reads.
    pub(super) fn send(&self, message: &impl Serialize) {
        match serde_json::to_vec(message) {
            Ok(body) => self.send_body(&body),
            Err(error) => log(format_args!("a message cannot be written as JSON: {error}")),
        }
    }

    /// Sends a message that is JSON already.
    pub(super) fn send_body(&self, body: &[u8]) {
        // The writer is gone only when the output is; the server then leaves.
        let _ = self.0.send(Outgoing::Frame(framing::frame(body)));
    }

    /// Waits until all that was sent has been written, but not longer than `patience`.
    pub(super) fn flush(&self, patience: Duration) {
        let (done, written) = channel();
        if self.0.send(Outgoing::Flush(done)).is_ok() {
            let _ = written.recv_timeout(patience);
        }
    }
}

/// Writes what arrives; what has arrived together is written together.
fn write_all(receiver: &Receiver<Outgoing>, mut output: impl Write) -> io::Result<()> {
    let mut flushed = Vec::new();
    while let Ok(first) = receiver.recv() {
        let mut bytes = Vec::new();
        for outgoing in std::iter::once(first).chain(receiver.try_iter()) {
            match outgoing {
                Outgoing::Frame(frame) if bytes.is_empty() => bytes = frame,
                Outgoing::Frame(frame) => bytes.extend_from_slice(&frame),
                Outgoing::Flush(done) => flushed.push(done),
            }
        }
        output.write_all(&bytes)?;
        output.flush()?;
        for done in flushed.drain(..) {
            let _ = done.send(());
        }
    }
    Ok(())
}
