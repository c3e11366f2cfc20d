//! Findings as the client shows them.

use std::cmp::Reverse;

use tower_lsp::ls_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, Location, NumberOrString, Uri,
};

use crate::messages::{Locale, Message, render};
use crate::rules::PlacedFinding;
use crate::server::state::Audience;
use crate::server::to_proto;
use crate::server::worker::Reading;
use crate::text::{PositionEncoding, Snapshot};

/// The most diagnostics that are shown of one document. Editors become slow with more.
pub(super) const MOST: usize = 200;

/// The name of this tool beside each diagnostic.
pub(super) const SOURCE: &str = "alternat";

type Findings<'a> = Vec<&'a PlacedFinding>;

/// The findings of a document that are shown, in order of place.
///
/// Of too many, the gravest are shown, and the last diagnostic says how many more there are.
pub(super) fn of(reading: &Reading, uri: &Uri, audience: &Audience) -> Vec<Diagnostic> {
    let findings: Findings<'_> = reading.shown().collect();
    let snapshot = reading.analysis.snapshot();
    let show = |finding: &&PlacedFinding| diagnostic(finding, snapshot, uri, audience);
    if findings.len() <= MOST {
        return findings.iter().map(show).collect();
    }
    let (shown, rest) = gravest(&findings, MOST - 1);
    shown.iter().map(show).chain(remainder(&rest, snapshot, audience)).collect()
}

/// One finding.
pub(super) fn diagnostic(
    finding: &PlacedFinding,
    snapshot: &Snapshot,
    uri: &Uri,
    Audience { client, locale, handbook, .. }: &Audience,
) -> Diagnostic {
    let encoding = client.encoding;
    let related = client.related_information.then(|| related(finding, snapshot, uri, encoding, *locale));
    Diagnostic {
        range: to_proto::range(snapshot, finding.range(), encoding),
        severity: Some(to_proto::severity(finding.severity())),
        code: Some(NumberOrString::String(finding.rule().code.to_owned())),
        code_description: handbook.as_ref().and_then(|handbook| {
            Some(CodeDescription { href: handbook.section(finding.rule()).parse().ok()? })
        }),
        source: Some(SOURCE.to_owned()),
        message: message(finding, *locale),
        related_information: related.filter(|places| !places.is_empty()),
        ..Diagnostic::default()
    }
}

/// What is wrong, with what else is to be known on a line of its own.
fn message(finding: &PlacedFinding, locale: Locale) -> String {
    let words = finding.words(locale);
    finding.note(locale).map_or_else(|| words.to_string(), |note| format!("{words}\n{note}"))
}

fn related(
    finding: &PlacedFinding,
    snapshot: &Snapshot,
    uri: &Uri,
    encoding: PositionEncoding,
    locale: Locale,
) -> Vec<DiagnosticRelatedInformation> {
    let place = |range| Location { uri: uri.clone(), range: to_proto::range(snapshot, range, encoding) };
    finding
        .related(locale)
        .map(|(range, message)| DiagnosticRelatedInformation { location: place(range), message })
        .collect()
}

/// The `most` gravest findings and the rest, each in order of place.
fn gravest<'a>(findings: &[&'a PlacedFinding], most: usize) -> (Findings<'a>, Findings<'a>) {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|at| Reverse(findings.get(*at).map(|finding| finding.severity())));
    let (shown, rest) = order.split_at(most.min(order.len()));
    let in_order = |places: &[usize]| {
        let mut places = places.to_vec();
        places.sort_unstable();
        places.into_iter().filter_map(|at| findings.get(at).copied()).collect()
    };
    (in_order(shown), in_order(rest))
}

/// Says how many findings are not shown, where the first of them is.
fn remainder(
    rest: &[&PlacedFinding],
    snapshot: &Snapshot,
    Audience { client, locale, .. }: &Audience,
) -> Option<Diagnostic> {
    let first = rest.first()?;
    let gravest = rest.iter().map(|finding| finding.severity()).max()?;
    Some(Diagnostic {
        range: to_proto::range(snapshot, first.range(), client.encoding),
        severity: Some(to_proto::severity(gravest)),
        source: Some(SOURCE.to_owned()),
        message: render(&Message::new("server-more-findings").with("count", rest.len()), *locale),
        ..Diagnostic::default()
    })
}
