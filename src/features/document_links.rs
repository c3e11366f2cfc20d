//! What can be followed in a draft: references to its parts, cited instruments on record, documents of the United
//! Nations, files of other versions.

use crate::draft::links::{Link, Naming};
use crate::draft::reference::Place;
use crate::lang::un_document;
use crate::rules::Analysis;
use crate::rules::mentions::WorkMentionKind;
use crate::syntax::BlockKind;
use crate::text::TextRange;

/// Words that can be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentLink {
    /// The words: bytes from the start of the text. Links do not overlap.
    pub range: TextRange,
    /// Where they lead.
    pub target: LinkTarget,
}

/// Where words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// To this byte of the draft.
    Place(u32),
    /// To the record with this id.
    Record(String),
    /// To the file of this path, as the draft gives it.
    File(String),
    /// To the document of the United Nations with this symbol, in the language of this BCP 47 tag.
    UnDocument {
        /// Without blanks: S/RES/1373(2001).
        symbol: String,
        /// One of the languages of the United Nations that are read.
        language: &'static str,
    },
}

/// The links of a draft in order of place.
pub fn document_links(analysis: &Analysis) -> Vec<DocumentLink> {
    let mut links = files(analysis);
    let named = analysis.draft().links().all().iter().filter(|link| link.naming != Naming::Between);
    links.extend(named.filter_map(|link| {
        let target = LinkTarget::Place(start_of(analysis, link)?);
        Some(DocumentLink { range: link.range, target })
    }));
    links.extend(records(analysis));
    links.extend(un_documents(analysis));
    links.sort_by_key(|link| link.range);
    let mut end = 0;
    links.retain(|link| {
        let apart = link.range.start >= end;
        end = end.max(link.range.end);
        apart
    });
    links
}

fn start_of(analysis: &Analysis, link: &Link) -> Option<u32> {
    let instrument = analysis.draft().instrument(link.instrument)?;
    let start = match link.target {
        Place::Node(node) => {
            let (start, marker) = instrument.marker(node)?;
            start + marker.range.start
        }
        Place::Block(block) => instrument.block(block)?.trimmed().start,
    };
    Some(instrument.start() + start)
}

fn records(analysis: &Analysis) -> impl Iterator<Item = DocumentLink> {
    let instruments = analysis.environment().registry.instruments();
    let titles = analysis.mentions().works.iter();
    titles.filter(|mention| mention.kind != WorkMentionKind::Introduction).filter_map(move |mention| {
        let record = instruments.get(mention.record?)?;
        Some(DocumentLink { range: mention.range, target: LinkTarget::Record(record.id.to_string()) })
    })
}

/// Documents of the United Nations by their symbols, and resolutions by their numbers.
fn un_documents(analysis: &Analysis) -> Vec<DocumentLink> {
    let draft = analysis.draft();
    let prose =
        (0..draft.len()).filter_map(|at| draft.block(at)).filter(|block| block.kind() == BlockKind::Prose);
    let mut links = Vec::new();
    for block in prose.filter(|block| block.language().is_read()) {
        let language = block.language().primary_tag();
        let mut link = |range: TextRange, symbol: String| {
            let target = LinkTarget::UnDocument { symbol, language };
            links.push(DocumentLink { range: range.shifted(block.start), target });
        };
        for range in un_document::symbols(block.text) {
            link(range, range.of(block.text).replace(' ', ""));
        }
        for resolution in (block.language().spec().un_resolutions)(block.text, &block.facts().dates) {
            if let Some(symbol) = un_document::symbol_of(&resolution) {
                link(resolution.range, symbol);
            }
        }
    }
    links
}

fn files(analysis: &Analysis) -> Vec<DocumentLink> {
    let front = &analysis.declared().front_matter;
    let paths = front.versions.iter().map(|version| &version.path).chain(&front.annexes);
    let link = |range, path: &String| DocumentLink { range, target: LinkTarget::File(path.clone()) };
    paths.map(|path| link(path.range, &path.value)).collect()
}

#[cfg(test)]
mod tests {
    use crate::features::document_links::{LinkTarget, document_links};
    use crate::features::fixture::{analysis, drawn};

    #[test]
    fn references_citations_and_files_can_be_followed() {
        let text = "---\nversions:\n  ru: 声明.ru.dipl\n---\n\n阿兰共和国和贝里亚共和国合作协定\n\n第一条\n遵守《阿贝海关互助协定》和《无名条约》。\n\n第二条\n根据第一条、安理会第2231（2015）号决议和A/RES/70/1号文件，双方互助。\n";
        let analysis = analysis(text);
        let links = document_links(&analysis);
        let said = |target: &LinkTarget| match target {
            LinkTarget::Place(at) => text.get(*at as usize..*at as usize + 9).unwrap_or_default().to_owned(),
            LinkTarget::Record(_) => "record".to_owned(),
            LinkTarget::File(path) => path.clone(),
            LinkTarget::UnDocument { symbol, language } => format!("{language}:{symbol}"),
        };
        let told: Vec<String> = links.iter().map(|link| said(&link.target)).collect();
        let ranges = links.iter().zip(&told).map(|(link, said)| (link.range, said.as_str()));
        assert_eq!(
            drawn(text, ranges),
            text.replace("声明.ru.dipl", "声明.ru.dipl‹声明.ru.dipl›")
                .replace("《阿贝海关互助协定》", "record‹《阿贝海关互助协定》›")
                .replace("根据第一条", "根据第一条‹第一条›")
                .replace("安理会第2231（2015）号决议", "zh:S/RES/2231(2015)‹安理会第2231（2015）号决议›")
                .replace("A/RES/70/1", "zh:A/RES/70/1‹A/RES/70/1›")
        );
    }
}
