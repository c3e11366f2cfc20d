//! Requests beyond the protocol: what a draft cites, the pages of records and rules, the check before signature.

use serde::Deserialize;
use serde_json::{Value, json};
use tower_lsp::ls_types::{Diagnostic, TextDocumentIdentifier};

use crate::features::signature_check::before_signature;
use crate::features::{cited, explanation, hover};
use crate::messages::Locale;
use crate::rules;
use crate::server::begun::Wanted;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{diagnostics, to_proto};

/// A question about a document.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::server) struct OfDocument {
    /// Which one.
    pub(in crate::server) text_document: TextDocumentIdentifier,
}

/// A question about a record, for a reader of a document.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::server) struct OfRecord {
    /// Which document.
    pub(in crate::server) text_document: TextDocumentIdentifier,
    /// Which record.
    pub(in crate::server) id: String,
}

/// A question about a rule.
#[derive(Debug, Deserialize)]
pub(in crate::server) struct OfRule {
    /// Its code, or its name.
    code: String,
}

/// The instruments that a draft cites.
pub(in crate::server) fn cited_instruments(reading: &Reading, audience: &Audience) -> Value {
    let Audience { client, locale, .. } = audience;
    let snapshot = reading.analysis.snapshot();
    let mention = |mention: &cited::Mention| json!({ "range": to_proto::range(snapshot, mention.range, client.encoding), "part": mention.part });
    let instruments = cited::cited(&reading.analysis, *locale);
    let instrument = |cited: &cited::CitedInstrument| {
        without_null(json!({
            "title": cited.title,
            "record": cited.record,
            "date": cited.date,
            "status": cited.status,
            "verdict": { "id": cited.verdict.id(), "name": cited.verdict.words(*locale) },
            "mentions": cited.mentions.iter().map(mention).map(without_null).collect::<Vec<Value>>(),
        }))
    };
    instruments.iter().map(instrument).collect()
}

/// The page of a record.
pub(in crate::server) fn record(reading: &Reading, id: &str, audience: &Audience) -> Option<Value> {
    let hover = hover::record(&reading.analysis, id, audience.locale)?;
    Some(json!({ "title": id, "contents": hover.contents }))
}

/// All rules, in the order of their codes.
pub(in crate::server) fn rules(locale: Locale) -> Value {
    let rule = |rule: &&rules::Rule| json!({ "code": rule.code, "name": rule.name, "summary": explanation::summary(rule, locale) });
    rules::ALL.iter().map(rule).collect()
}

/// The page of a rule.
pub(in crate::server) fn explain(rule: &OfRule, locale: Locale) -> Option<Value> {
    let is_meant =
        |known: &&&rules::Rule| known.code.eq_ignore_ascii_case(&rule.code) || known.name == rule.code;
    let rule = rules::ALL.iter().find(is_meant)?;
    Some(json!({ "title": rule.code, "contents": explanation::page(rule, locale) }))
}

/// What is found in a draft that is judged as ready for signature, unless it has come further already; nothing where
/// nobody waits for it any more.
pub(in crate::server) fn check_before_signature(
    reading: &Reading,
    params: &OfDocument,
    audience: &Audience,
    wanted: &Wanted,
) -> Vec<Diagnostic> {
    let uri = &params.text_document.uri;
    let Some(analysis) = before_signature(&reading.analysis, || wanted.is_so()) else { return Vec::new() };
    let unfinished = reading.unfinished.filter(|_| analysis.stage() == reading.analysis.stage());
    diagnostics::of(&Reading { analysis, version: reading.version, unfinished }, uri, audience)
}

/// The same object without keys that have no value.
fn without_null(mut object: Value) -> Value {
    if let Some(object) = object.as_object_mut() {
        object.retain(|_, value| !value.is_null());
    }
    object
}
