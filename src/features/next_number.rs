//! The next number of a list, put in when the writer begins a new line behind an item.

use crate::draft::InstrumentRef;
use crate::lang::entity::{MarkerFamily, Number};
use crate::rules::Analysis;
use crate::syntax::numbering::NodeId;
use crate::text::{TextEdit, TextRange};

/// Marks behind which another item of the same list may follow.
const GOES_ON: &[char] = &['；', ';'];
/// Marks that end a sentence.
const ENDS: &[char] = &['。', '.', '！', '？'];

/// The marker that goes on the empty line at `offset`; `None` unless the line above is the last item of a list
/// and shows that the list goes on.
pub fn next_marker(analysis: &Analysis, offset: u32) -> Option<TextEdit> {
    let snapshot = analysis.snapshot();
    let line = snapshot.lines().line_of(offset);
    let own = snapshot.lines().line_range(line);
    let above = snapshot.lines().line_range(line.checked_sub(1)?);
    if !own.of(snapshot.text()).trim().is_empty() || above.of(snapshot.text()).trim().is_empty() {
        return None;
    }
    let block = analysis.draft().block_at(above.start)?;
    let instrument = analysis.draft().instrument_of(block.index)?;
    let at = block.index - instrument.first_block();
    // The line above must be the whole paragraph.
    let is_whole = block.start == above.start && block.trimmed().end <= above.end;
    let numbering = &instrument.instrument().numbering;
    let id = numbering.nodes.iter().rposition(|node| node.block == at).filter(|_| is_whole)?;
    let node = numbering.nodes.get(id)?;
    let marker = block.facts().marker_at(node.depth)?;
    let number = marker.number.filter(|number| number.inserted == 0)?;
    let text = block.text.trim_end();
    let words = text.get(marker.range.end as usize..)?;
    if words.trim().is_empty() || block.facts().form.heading_only || !goes_on(&instrument, id, words) {
        return None;
    }
    let items = &numbering.lists.get(node.list)?.items;
    let follows = items.iter().skip_while(|item| **item != id).nth(1).is_some();
    let last_article = || numbering.neighbour(id, 1).is_none();
    if follows || node.family == MarkerFamily::Article && !last_article() {
        return None;
    }
    let numeral = (block.language().spec().numeral)(
        Number { value: number.value + 1, inserted: 0 },
        marker.style.numerals,
    );
    let lead = block.text.get(..marker.range.start as usize)?;
    let typed = marker.range.of(block.text);
    let inner =
        TextRange::new(marker.numeral.start - marker.range.start, marker.numeral.end - marker.range.start);
    let (head, tail) = (typed.get(..inner.start as usize)?, typed.get(inner.end as usize..)?);
    let joint = words.get(..words.len() - words.trim_start().len())?;
    let blanks = TextRange::new(own.start, offset.max(own.start));
    Some(TextEdit::replace(blanks, format!("{lead}{head}{numeral}{tail}{joint}")))
}

/// Whether another item may follow. Lists whose items end with a semicolon end with a full stop.
fn goes_on(instrument: &InstrumentRef<'_>, id: NodeId, words: &str) -> bool {
    if words.ends_with(GOES_ON) {
        return true;
    }
    let numbering = &instrument.instrument().numbering;
    let Some(node) = numbering.nodes.get(id) else { return false };
    let items = numbering.lists.get(node.list).map_or(&[][..], |list| &list.items);
    let before = items.iter().take_while(|item| **item != id).last();
    let before = before.and_then(|item| instrument.block(numbering.nodes.get(*item)?.block));
    let is_row = before.is_some_and(|block| block.text.trim_end().ends_with(GOES_ON));
    words.ends_with(ENDS) && !is_row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Environment;
    use crate::text::{Snapshot, apply_edits};

    /// The line that is proposed at the end of a text.
    fn proposed(text: &str) -> Option<String> {
        let analysis = Analysis::new(Snapshot::new(text), Environment::standard());
        let edit = next_marker(&analysis, text.len() as u32)?;
        let text = apply_edits(text, &[edit])?;
        text.lines().last().map(str::to_owned)
    }

    #[test]
    fn the_next_number_follows_an_item() {
        let head = "阿兰共和国和贝里亚共和国合作协定\n\n";
        assert_eq!(proposed(&format!("{head}第一条 双方开展合作。\n")).as_deref(), Some("第二条 "));
        let list = format!("{head}第一条 双方在下列领域合作：\n（一）教育；\n");
        assert_eq!(proposed(&list).as_deref(), Some("（二）"));
        assert_eq!(proposed(&format!("{list}（二）卫生。\n")), None);
        assert_eq!(proposed(&format!("{head}第一条\n")), None);
        assert_eq!(proposed(&format!("{head}第一条 双方在下列领域合作：\n")), None);
        assert_eq!(proposed(&format!("{head}双方开展合作。\n")), None);
    }
}
