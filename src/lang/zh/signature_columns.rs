//! The parts of a signature block: who signs for whom.

use crate::lang::cursor::is_blank;
use crate::lang::entity::SignatureColumn;
use crate::lang::zh::signature::{
    OFFICES, columns as parts, is_mark_of_signature, is_name, is_party, without_mark,
};
use crate::text::TextRange;

/// The parts of a line of a signature block, in order of place.
pub(super) fn columns(line: &str) -> Vec<SignatureColumn> {
    let line_start = line.as_ptr() as usize;
    parts(line.trim_end()).map(|part| column(part, (part.as_ptr() as usize - line_start) as u32)).collect()
}

fn column(part: &str, start: u32) -> SignatureColumn {
    let range = TextRange::new(start, start + part.len() as u32);
    let plain = without_mark(part);
    let marked = plain.len() < part.len() || is_mark_of_signature(part);
    let empty = SignatureColumn { range, party: None, office: None, name: None, mark: marked };
    let place = |from: usize, to: usize| trimmed(plain, from, to).map(|range| range.shifted(start));
    if is_mark_of_signature(part) {
        return empty;
    }
    let words = plain.trim_end_matches(|c| is_blank(c) || matches!(c, '：' | ':' | '_' | '＿'));
    if let Some(party) = words.strip_prefix("代表").filter(|party| is_party(party.trim_matches(is_blank))) {
        let behind = words.len() - party.len();
        return SignatureColumn { office: place(0, behind), party: place(behind, words.len()), ..empty };
    }
    if let Some((from, to)) = office(words) {
        let name = place(to, words.len());
        return SignatureColumn { party: place(0, from), office: place(from, to), name, ..empty };
    }
    if is_party(words) {
        SignatureColumn { party: place(0, words.len()), ..empty }
    } else if is_name(words) {
        SignatureColumn { name: place(0, words.len()), ..empty }
    } else {
        empty
    }
}

/// Where the last office stands in the words, the longest of those that end there.
fn office(words: &str) -> Option<(usize, usize)> {
    let place = |office: &&str| words.rfind(*office).map(|at| (at, at + office.len()));
    OFFICES.iter().filter_map(place).max_by_key(|&(at, end)| (end, std::cmp::Reverse(at)))
}

/// `words[from..to]` without the blanks around it; `None` where nothing is left.
fn trimmed(words: &str, from: usize, to: usize) -> Option<TextRange> {
    let edge = |c: char| is_blank(c) || matches!(c, '：' | ':' | '_' | '＿');
    let part = words.get(from..to)?;
    let head = part.len() - part.trim_start_matches(edge).len();
    let plain = part.trim_matches(edge);
    (!plain.is_empty()).then(|| TextRange::from(from + head..from + head + plain.len()))
}

#[cfg(test)]
mod tests {
    use super::columns;

    fn read(line: &str) -> Vec<[&str; 3]> {
        let of = |range: Option<crate::text::TextRange>| range.map_or("", |range| range.of(line));
        columns(line).iter().map(|column| [of(column.party), of(column.office), of(column.name)]).collect()
    }

    #[test]
    fn a_line_is_parted_into_those_who_sign() {
        assert_eq!(
            read("阿兰共和国总统 安德·科尔\t贝里亚共和国总统\n"),
            [["阿兰共和国", "总统", "安德·科尔"], ["贝里亚共和国", "总统", ""]]
        );
        assert_eq!(read("代表阿兰共和国政府（签字）"), [["阿兰共和国政府", "代表", ""]]);
        assert_eq!(read("安德·科尔　　　米娜·沃"), [["", "", "安德·科尔"], ["", "", "米娜·沃"]]);
        assert_eq!(read("（签字）"), [["", "", ""]]);
    }
}
