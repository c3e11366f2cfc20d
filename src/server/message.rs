//! What the body of a frame is: a request, a response, or neither.

use serde_json::{Map, Value};
use tower_lsp::jsonrpc::{Error, ErrorCode, Id, Request, Response};

use crate::server::lenient;

/// A message of the client.
#[derive(Debug)]
pub(super) enum Incoming {
    /// A request or a notification.
    Request(Request),
    /// The answer to a request of the server.
    Response(Response),
    /// No message; the client is told so.
    Invalid(Response),
    /// An answer that cannot be read. Nobody answers an answer.
    Ignored,
}

/// Reads the body of a frame.
pub(super) fn parse(body: &[u8]) -> Incoming {
    match serde_json::from_slice::<Request>(body) {
        Ok(request) if !request.method().is_empty() => Incoming::Request(normalised(request)),
        Ok(_) | Err(_) => parse_other(body),
    }
}

/// The reply to bytes that are no message at all.
pub(super) fn parse_error() -> Response {
    Response::from_error(Id::Null, Error::parse_error())
}

fn parse_other(body: &[u8]) -> Incoming {
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) if !object.contains_key("method") && is_answer(&object) => {
            serde_json::from_value(Value::Object(object)).map_or(Incoming::Ignored, Incoming::Response)
        }
        Ok(value) => Incoming::Invalid(Response::from_error(id_of(&value), Error::invalid_request())),
        Err(_) => Incoming::Invalid(parse_error()),
    }
}

fn is_answer(object: &Map<String, Value>) -> bool {
    object.contains_key("result") || object.contains_key("error")
}

/// The id to which an invalid request is answered.
fn id_of(message: &Value) -> Id {
    message.get("id").and_then(|id| serde_json::from_value(id.clone()).ok()).unwrap_or(Id::Null)
}

/// Whether a body could not even be read as JSON.
pub(super) fn is_parse_error(response: &Response) -> bool {
    response.error().is_some_and(|error| error.code == ErrorCode::ParseError)
}

/// Clients differ in whether they send the parameters of messages that have none, and in how strict
/// they are with the others.
fn normalised(request: Request) -> Request {
    let has_params = request.params().is_some_and(|params| !params.is_null());
    match request.method() {
        "initialize" => with_params(request, |params| Some(lenient::initialize(params))),
        "initialized" if !has_params => with_params(request, |_| Some(Value::Object(Map::new()))),
        "shutdown" | "exit" => with_params(request, |_| None),
        _ if request.params().is_some_and(lenient::has_bad_uri) => {
            with_params(request, |params| params.map(lenient::with_encoded_uri))
        }
        _ => request,
    }
}

fn with_params(request: Request, change: impl FnOnce(Option<Value>) -> Option<Value>) -> Request {
    let (method, id, params) = request.into_parts();
    let mut rebuilt = Request::build(method);
    if let Some(params) = change(params) {
        rebuilt = rebuilt.params(params);
    }
    if let Some(id) = id {
        rebuilt = rebuilt.id(id);
    }
    rebuilt.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(body: &str) -> i64 {
        match parse(body.as_bytes()) {
            Incoming::Invalid(response) => response.error().map_or(0, |error| error.code.code()),
            other => panic!("{body} is read as {other:?}"),
        }
    }

    #[test]
    fn requests_and_answers_are_told_apart() {
        let request = parse(br#"{"jsonrpc":"2.0","id":"a","method":"shutdown","params":{}}"#);
        assert!(matches!(request, Incoming::Request(request) if request.params().is_none()));
        let answer = parse(br#"{"jsonrpc":"2.0","id":1,"result":null}"#);
        assert!(matches!(answer, Incoming::Response(answer) if answer.is_ok()));
        let refused = parse(br#"{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}}"#);
        assert!(matches!(refused, Incoming::Response(answer) if answer.is_error()));
    }

    #[test]
    fn what_is_no_json_is_a_parse_error() {
        assert_eq!(code("{"), -32700);
        assert_eq!(code(""), -32700);
        assert!(matches!(parse(b"\"\xff\""), Incoming::Invalid(response) if is_parse_error(&response)));
    }

    #[test]
    fn json_that_is_no_request_is_invalid() {
        for body in ["{}", "[]", "1", "null", r#"{"jsonrpc":"1.0","id":4,"method":"x"}"#, r#"{"id":1}"#] {
            assert_eq!(code(body), -32600, "{body}");
        }
    }

    #[test]
    fn an_invalid_request_is_answered_under_its_id() {
        let Incoming::Invalid(response) = parse(br#"{"id":"seven","method":5}"#) else { panic!("invalid") };
        assert_eq!(*response.id(), Id::String("seven".into()));
    }

    #[test]
    fn initialized_may_come_without_parameters() {
        let Incoming::Request(request) = parse(br#"{"jsonrpc":"2.0","method":"initialized"}"#) else {
            panic!("a notification");
        };
        assert!(request.params().is_some());
    }
}
