//! Counts above the parts of a draft.

use serde_json::json;
use tower_lsp::ls_types::{CodeLens, Command, Location, Range, Uri};

use crate::features::entity::Subject;
use crate::features::highlights::references_to;
use crate::features::lenses::{self, Citable};
use crate::server::state::Audience;
use crate::server::to_proto;
use crate::server::worker::Reading;
use crate::text::TextRange;

/// The command by which the client shows places. It is the client's own.
const SHOW: &str = "alternat.showReferences";

/// The counts of a document, and its instruments as others may cite them, each with the place of its title.
pub(in crate::server) fn lenses(
    reading: &Reading,
    uri: &Uri,
    audience: &Audience,
) -> (Vec<CodeLens>, Vec<(Range, Citable)>) {
    let snapshot = reading.analysis.snapshot();
    let range = |place: TextRange| to_proto::range(snapshot, place, audience.client.encoding);
    let found = lenses::lenses(&reading.analysis, audience.locale).into_iter();
    let counts = found.map(|lens| {
        let places = lens.places.iter().map(|place| Location { uri: uri.clone(), range: range(*place) });
        code_lens(range(lens.range), lens.title, uri, &places.collect::<Vec<_>>(), audience)
    });
    let citable = lenses::citable(&reading.analysis).into_iter();
    (counts.collect(), citable.map(|citable| (range(citable.title), citable)).collect())
}

/// The places of a document that cite each of some instruments.
pub(in crate::server) fn citing(
    reading: &Reading,
    uri: &Uri,
    citable: &[(Range, Citable)],
    audience: &Audience,
) -> Vec<Vec<Location>> {
    let snapshot = reading.analysis.snapshot();
    let of_one = |(_, citable): &(Range, Citable)| {
        let places = references_to(&reading.analysis, Subject::Work(citable.work), true).into_iter();
        places.map(|place| to_proto::location(uri, snapshot, place, audience.client.encoding)).collect()
    };
    citable.iter().map(of_one).collect()
}

/// How often the instruments of a document are cited by others. `cited` has the places in each of these.
pub(in crate::server) fn cited(
    uri: &Uri,
    citable: &[(Range, Citable)],
    cited: &[Vec<Vec<Location>>],
    audience: &Audience,
) -> Vec<CodeLens> {
    let of_one = |(at, (range, _)): (usize, &(Range, Citable))| {
        let in_drafts: Vec<&Vec<Location>> =
            cited.iter().filter_map(|draft| draft.get(at)).filter(|places| !places.is_empty()).collect();
        let places: Vec<Location> = in_drafts.iter().flat_map(|places| places.iter().cloned()).collect();
        let title = lenses::cited(places.len(), in_drafts.len(), audience.locale);
        (!places.is_empty()).then(|| code_lens(*range, title, uri, &places, audience))
    };
    citable.iter().enumerate().filter_map(of_one).collect()
}

/// A count; with the places where the client can show them. A command without a name only shows its title.
fn code_lens(range: Range, title: String, uri: &Uri, places: &[Location], audience: &Audience) -> CodeLens {
    let shown = audience.client.shows_references;
    let arguments = shown.then(|| vec![json!(uri), json!(range.start), json!(places)]);
    let command = if shown { SHOW } else { "" }.to_owned();
    CodeLens { range, command: Some(Command { title, command, arguments }), data: None }
}
