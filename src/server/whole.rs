//! Requests about the whole of a draft. Their replies are megabytes for a long one: they are written as JSON where they
//! are worked out, beside the loop that takes in messages, and pass through it as they are.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::{RawValue, to_raw_value};
use tower_lsp::LanguageServer;
use tower_lsp::jsonrpc::{Error, Request, Result};
use tower_lsp::ls_types::{
    DocumentLinkParams, DocumentSymbolParams, FoldingRangeParams, SemanticTokens, SemanticTokensDeltaParams,
    SemanticTokensFullDeltaResult, SemanticTokensParams, Uri,
};

use crate::server::backend::Backend;
use crate::server::begun::Wanted;
use crate::server::requests;
use crate::server::state::Audience;
use crate::server::worker::Reading;

/// The result of a request, written as JSON.
pub(super) type Written = Box<RawValue>;

/// A request under way.
pub(super) type Writing = Pin<Box<dyn Future<Output = Written> + Send>>;

/// A server that writes the replies to some requests itself.
pub(super) trait WritesReplies: LanguageServer {
    /// The reply to a request; `None` for one that the service is to answer, because it is another one or its parameters
    /// cannot be read.
    fn write(&self, request: &Request) -> Option<Writing>;
}

impl WritesReplies for Backend {
    fn write(&self, request: &Request) -> Option<Writing> {
        let backend = self.clone();
        Some(match request.method() {
            "textDocument/documentSymbol" => Box::pin(backend.document_symbol(params(request)?)),
            "textDocument/foldingRange" => Box::pin(backend.folding_range(params(request)?)),
            "textDocument/documentLink" => Box::pin(backend.document_link(params(request)?)),
            "textDocument/semanticTokens/full" => Box::pin(backend.semantic_tokens_full(params(request)?)),
            "textDocument/semanticTokens/full/delta" => {
                Box::pin(backend.semantic_tokens_full_delta(params(request)?))
            }
            "alternat/citedInstruments" => Box::pin(backend.cited_instruments(params(request)?)),
            "alternat/checkBeforeSignature" => Box::pin(backend.check_before_signature(params(request)?)),
            _ => return None,
        })
    }
}

fn params<P: DeserializeOwned>(request: &Request) -> Option<P> {
    P::deserialize(request.params()?).ok()
}

fn written(result: &impl Serialize) -> Written {
    to_raw_value(result).unwrap_or_else(|_| null())
}

fn null() -> Written {
    RawValue::NULL.to_owned()
}

impl Backend {
    /// Registers a request that [`WritesReplies`] answers, for the service to refuse one that comes out of turn.
    pub(super) async fn out_of_turn(&self, _: requests::OfDocument) -> Result<()> {
        Err(Error::invalid_request())
    }

    /// What `work` makes of a document as it is now, as JSON; `null` if it is not open or is no draft.
    async fn write_of<T: Serialize>(
        self,
        uri: Uri,
        work: impl FnOnce(&Reading, &Audience) -> T + Send + 'static,
    ) -> Written {
        let write = move |reading: &Reading, audience: &Audience| written(&work(reading, audience));
        self.read(&uri, write).await.unwrap_or_else(null)
    }

    async fn document_symbol(self, params: DocumentSymbolParams) -> Written {
        let uri = params.text_document.uri.clone();
        self.write_of(uri, move |reading, audience| requests::symbols(reading, &params, audience)).await
    }

    async fn folding_range(self, params: FoldingRangeParams) -> Written {
        self.write_of(params.text_document.uri, requests::folds).await
    }

    async fn document_link(self, params: DocumentLinkParams) -> Written {
        let uri = params.text_document.uri.clone();
        self.write_of(uri, move |reading, audience| requests::links(reading, &params, audience)).await
    }

    async fn semantic_tokens_full(self, params: SemanticTokensParams) -> Written {
        let uri = params.text_document.uri;
        let (own, shared) = (uri.clone(), self.shared.clone());
        let find = move |reading: &Reading, audience: &Audience| {
            let tokens = Arc::new(requests::tokens(reading, None, audience));
            let (id, _) = shared.lock().send_tokens(&own, &tokens);
            SemanticTokens { result_id: Some(id), data: Arc::unwrap_or_clone(tokens) }
        };
        self.write_of(uri, find).await
    }

    async fn semantic_tokens_full_delta(self, params: SemanticTokensDeltaParams) -> Written {
        let uri = params.text_document.uri;
        let (own, shared) = (uri.clone(), self.shared.clone());
        let find = move |reading: &Reading, audience: &Audience| {
            let tokens = Arc::new(requests::tokens(reading, None, audience));
            let (id, before) = shared.lock().send_tokens(&own, &tokens);
            let now = SemanticTokens { result_id: Some(id), data: Arc::unwrap_or_clone(tokens) };
            match before.filter(|before| before.id == params.previous_result_id) {
                Some(before) => requests::difference(&before.tokens, now),
                None => SemanticTokensFullDeltaResult::from(now),
            }
        };
        self.write_of(uri, find).await
    }

    async fn cited_instruments(self, params: requests::OfDocument) -> Written {
        self.write_of(params.text_document.uri, requests::cited_instruments).await
    }

    async fn check_before_signature(self, params: requests::OfDocument) -> Written {
        let uri = params.text_document.uri.clone();
        let check = move |reading: &Reading, audience: &Audience, wanted: &Wanted| {
            written(&requests::check_before_signature(reading, &params, audience, wanted))
        };
        self.read_while(&uri, check).await.unwrap_or_else(null)
    }
}
