//! Messages in and out: reading, admission in order, and the ways in which the server ends.
//!
//! Every message is handed to its handler on arrival and runs to its first `await` before the next
//! message is looked at. A handler that touches the documents before it awaits anything therefore sees
//! them exactly as they were when its message arrived. What is unfinished then waits in a set without
//! slots, so that no slow request delays an edit or a cancellation.

use std::any::Any;
use std::collections::HashMap;
use std::future::Future;
use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::thread;
use std::time::Duration;

use futures_util::future::{AbortHandle, Abortable, Aborted};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, SinkExt, StreamExt};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tower_lsp::jsonrpc::{Error, Id, Request, Response};
use tower_lsp::{ClientSocket, LspService};
use tower_service::Service;

use crate::server::framing::{Frame, FrameReader};
use crate::server::log::log;
use crate::server::message::{self, Incoming};
use crate::server::outbox::Outbox;
use crate::server::whole::{WritesReplies, Writing, Written};

/// How long the last replies may take to be written, once the server is to leave.
const LAST_WRITES: Duration = Duration::from_millis(50);
/// Messages that are read ahead of their admission.
const READ_AHEAD: usize = 256;

/// A handler under way.
type Running = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// How a handler ended.
enum Outcome {
    /// With the reply, if the message has one.
    Done(Option<Reply>),
    /// With a panic. The id is that of the request.
    Panicked(Option<Id>),
}

/// What a request is answered with.
#[derive(Serialize)]
#[serde(untagged)]
enum Reply {
    /// A reply that the service has made.
    Made(Response),
    /// A result that has been written already.
    Written { jsonrpc: &'static str, id: Id, result: Written },
}

impl Reply {
    fn is_ok(&self) -> bool {
        match self {
            Self::Made(response) => response.is_ok(),
            Self::Written { .. } => true,
        }
    }
}

/// What reaches the loop from the other threads.
pub(super) enum Event {
    /// A message of the client.
    Message(Incoming),
    /// Nothing can be read or written any more.
    Disconnected,
}

/// How the session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The client asked for `shutdown` before.
    Orderly,
    /// It did not.
    Abrupt,
}

/// The way into the loop.
pub(super) struct Inbox {
    sender: Sender<Event>,
    receiver: Receiver<Event>,
}

impl Inbox {
    pub(super) fn new() -> Self {
        let (sender, receiver) = channel(READ_AHEAD);
        Self { sender, receiver }
    }

    /// Starts the thread that writes to `output`.
    pub(super) fn write_to(&self, output: impl Write + Send + 'static) -> std::io::Result<Outbox> {
        let sender = self.sender.clone();
        Outbox::start(output, move |_| {
            let _ = sender.blocking_send(Event::Disconnected);
        })
    }

    /// Starts the thread that reads from `input`.
    pub(super) fn read_from(&self, input: impl Read + Send + 'static) -> std::io::Result<()> {
        let sender = self.sender.clone();
        thread::Builder::new().name("reader".to_owned()).spawn(move || {
            let mut reader = FrameReader::new(input);
            while let Some(message) = read_message(&mut reader) {
                if sender.blocking_send(Event::Message(message)).is_err() {
                    return;
                }
            }
            let _ = sender.blocking_send(Event::Disconnected);
        })?;
        Ok(())
    }
}

/// The next message; none at the end of the input.
fn read_message(reader: &mut FrameReader<impl Read>) -> Option<Incoming> {
    let message = match reader.next() {
        Ok(Frame::Body(body)) => message::parse(body),
        Ok(Frame::Garbage) => return Some(Incoming::Invalid(message::parse_error())),
        Ok(Frame::End) => return None,
        Err(error) => {
            log(format_args!("the input cannot be read: {error}"));
            return None;
        }
    };
    if let Incoming::Invalid(response) = &message
        && message::is_parse_error(response)
    {
        reader.reject_body();
    }
    Some(message)
}

/// Serves until the client leaves.
pub(super) async fn serve<S: WritesReplies>(
    service: LspService<S>,
    socket: ClientSocket,
    inbox: Inbox,
    outbox: Outbox,
) -> Ending {
    let Inbox { mut receiver, sender: _sender } = inbox;
    let (mut to_client, mut answers) = socket.split();
    let running = FuturesUnordered::new();
    let mut admission =
        Admission { service, running, writing: HashMap::new(), in_turn: false, shut_down: false };
    loop {
        tokio::select! {
            event = receiver.recv() => match event {
                Some(Event::Message(Incoming::Request(request))) if request.method() == "exit" => break,
                Some(Event::Message(Incoming::Request(request))) => {
                    if let Some(reply) = admission.admit(request) {
                        outbox.send(&reply);
                    }
                }
                Some(Event::Message(Incoming::Response(answer))) => {
                    // Fails only after `exit`.
                    let _ = answers.send(answer).await;
                }
                Some(Event::Message(Incoming::Invalid(reply))) => outbox.send(&reply),
                Some(Event::Message(Incoming::Ignored)) => {}
                Some(Event::Disconnected) | None => break,
            },
            Some(outcome) = admission.running.next(), if !admission.running.is_empty() => {
                // What a handler has asked of the client goes before its reply.
                while let Some(Some(request)) = to_client.next().now_or_never() {
                    outbox.send(&request);
                }
                if let Some(reply) = admission.settle(outcome) {
                    outbox.send(&reply);
                }
            }
            Some(request) = to_client.next() => outbox.send(&request),
        }
    }
    outbox.flush(LAST_WRITES);
    if admission.shut_down { Ending::Orderly } else { Ending::Abrupt }
}

/// Hands messages to their handlers in the order of their arrival.
struct Admission<S> {
    service: LspService<S>,
    running: FuturesUnordered<Running>,
    /// The requests under way whose replies the service does not make, to be cancelled.
    writing: HashMap<Id, AbortHandle>,
    /// Whether requests may come: behind `initialize`.
    in_turn: bool,
    shut_down: bool,
}

impl<S: WritesReplies> Admission<S> {
    /// Lets the handler run to its first `await`; the reply, if it has one by then.
    fn admit(&mut self, request: Request) -> Option<Reply> {
        if request.method().starts_with("$/") && request.method() != "$/cancelRequest" {
            let refused = |id: &Id| Response::from_error(id.clone(), Error::method_not_found());
            return request.id().map(refused).map(Reply::Made);
        }
        if request.method() == "$/cancelRequest" && self.cancel(&request) {
            return None;
        }
        let (initialize, shutdown) = (request.method() == "initialize", request.method() == "shutdown");
        let mut running = self.start(request);
        match (&mut running).now_or_never() {
            Some(outcome) => {
                let reply = self.settle(outcome);
                let is_done = reply.as_ref().is_some_and(Reply::is_ok);
                self.in_turn |= initialize && is_done;
                self.shut_down |= shutdown && is_done;
                reply
            }
            None => {
                self.running.push(running);
                None
            }
        }
    }

    /// Cancels a request whose reply the service does not make; whether it is one.
    fn cancel(&mut self, request: &Request) -> bool {
        let id = request.params().and_then(|params| Id::deserialize(params.get("id")?).ok());
        let writing = id.and_then(|id| self.writing.remove(&id));
        writing.inspect(AbortHandle::abort).is_some()
    }

    fn start(&mut self, request: Request) -> Running {
        let id = request.id().cloned();
        if let Some(id) = id.clone().filter(|_| self.in_turn && !self.shut_down)
            && let Some(writing) = self.service.inner().write(&request)
        {
            return self.write(id, request.method().to_owned(), writing);
        }
        let method = request.method().to_owned();
        match catch_unwind(AssertUnwindSafe(|| self.service.call(request))) {
            Ok(handler) => AssertUnwindSafe(handler)
                .catch_unwind()
                .map(move |outcome| match outcome {
                    Ok(reply) => Outcome::Done(reply.unwrap_or_default().map(Reply::Made)),
                    Err(panic) => panicked(id, &method, &*panic),
                })
                .boxed(),
            Err(panic) => std::future::ready(panicked(id, &method, &*panic)).boxed(),
        }
    }

    /// Starts a request whose reply the service does not make.
    fn write(&mut self, id: Id, method: String, writing: Writing) -> Running {
        let (cancel, registration) = AbortHandle::new_pair();
        self.writing.insert(id.clone(), cancel);
        let ended = AssertUnwindSafe(Abortable::new(writing, registration)).catch_unwind();
        ended
            .map(move |outcome| match outcome {
                Ok(Ok(result)) => Outcome::Done(Some(Reply::Written { jsonrpc: "2.0", id, result })),
                Ok(Err(Aborted)) => {
                    let cancelled = Response::from_error(id, Error::request_cancelled());
                    Outcome::Done(Some(Reply::Made(cancelled)))
                }
                Err(panic) => panicked(Some(id), &method, &*panic),
            })
            .boxed()
    }

    /// The reply to a message whose handler has ended.
    fn settle(&mut self, outcome: Outcome) -> Option<Reply> {
        match outcome {
            Outcome::Done(reply) => {
                if let Some(Reply::Written { id, .. }) = &reply {
                    self.writing.remove(id);
                }
                reply
            }
            Outcome::Panicked(id) => id.map(|id| {
                self.writing.remove(&id);
                self.forget(&id);
                Reply::Made(Response::from_error(id, Error::internal_error()))
            }),
        }
    }

    /// Lets the service forget a request whose handler panicked, so that its id may be used again.
    fn forget(&mut self, id: &Id) {
        let cancel = Request::build("$/cancelRequest").params(json!({ "id": id })).finish();
        let _ = self.service.call(cancel).now_or_never();
    }
}

fn panicked(id: Option<Id>, method: &str, panic: &(dyn Any + Send)) -> Outcome {
    log(format_args!("{method} panicked: {}", panic_message(panic)));
    Outcome::Panicked(id)
}

/// What a panic said.
pub(super) fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}
