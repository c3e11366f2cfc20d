//! How far the reading of drafts has come, for clients that show it.

use std::sync::Arc;

use tokio::sync::mpsc::unbounded_channel;
use tower_lsp::Client;
use tower_lsp::ls_types::notification::Progress as Notification;
use tower_lsp::ls_types::{
    ProgressParams, ProgressParamsValue, ProgressToken, WorkDoneProgress, WorkDoneProgressBegin,
    WorkDoneProgressEnd, WorkDoneProgressReport,
};

use crate::messages::{Message, render};
use crate::server::state::Shared;

/// Takes in how far the work has come.
pub(in crate::server) type Progress = Box<dyn Fn(Step) + Send>;

/// How far the work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::server) enum Step {
    /// It begins, with so many drafts.
    Begin(usize),
    /// So many are read, of so many.
    Done(usize, usize),
    /// It has ended.
    End,
}

/// Reports to the client on `runtime`, in order, as far as it says that it shows progress.
pub(in crate::server) fn report(
    runtime: &tokio::runtime::Handle,
    client: Client,
    shared: Shared,
) -> Progress {
    let (sender, mut steps) = unbounded_channel();
    runtime.spawn(async move {
        let mut shown = None;
        let mut number = 0u32;
        while let Some(step) = steps.recv().await {
            if let Step::Begin(_) = step {
                number += 1;
                shown = begin(&client, &shared, number).await;
            }
            if let Some(token) = &shown {
                let value = ProgressParamsValue::WorkDone(told(step, &shared));
                let params = ProgressParams { token: ProgressToken::clone(token), value };
                client.send_notification::<Notification>(params).await;
            }
        }
    });
    Box::new(move |step| {
        // The runtime may have ended.
        let _ = sender.send(step);
    })
}

/// The token under which the client shows the work; none if it does not.
async fn begin(client: &Client, shared: &Shared, number: u32) -> Option<Arc<ProgressToken>> {
    if !shared.audience().client.shows_progress {
        return None;
    }
    let token = ProgressToken::String(format!("alternat/drafts/{number}"));
    client.create_work_done_progress(token.clone()).await.ok()?;
    Some(Arc::new(token))
}

fn told(step: Step, shared: &Shared) -> WorkDoneProgress {
    let counted = |done: usize, total: usize| Some(format!("{done}/{total}"));
    match step {
        Step::Begin(total) => WorkDoneProgress::Begin(WorkDoneProgressBegin {
            title: render(&Message::new("server-reading-drafts"), shared.audience().locale),
            cancellable: Some(true),
            message: counted(0, total),
            percentage: Some(0),
        }),
        Step::Done(done, total) => WorkDoneProgress::Report(WorkDoneProgressReport {
            cancellable: Some(true),
            message: counted(done, total),
            percentage: Some((done * 100 / total.max(1)) as u32),
        }),
        Step::End => WorkDoneProgress::End(WorkDoneProgressEnd { message: None }),
    }
}
