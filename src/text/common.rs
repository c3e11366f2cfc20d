//! What an old and a new text have in common at their ends.

use ropey::RopeSlice;

use crate::text::floor_boundary;

/// How many bytes `old` and `new` share at their start, whole characters only.
pub(super) fn shared_prefix(old: RopeSlice<'_>, new: &str) -> usize {
    let mut shared = 0;
    for chunk in old.chunks() {
        let (old, new) = (chunk.as_bytes(), new.as_bytes().get(shared..).unwrap_or_default());
        if new.starts_with(old) {
            shared += old.len();
            continue;
        }
        shared += count_equal(old.iter(), new.iter());
        break;
    }
    floor_boundary(new, shared)
}

/// How many bytes `old` and `new` share at their end, whole characters only.
pub(super) fn shared_suffix(old: RopeSlice<'_>, new: &str) -> usize {
    let mut rest = new.as_bytes();
    let (chunks, ..) = old.chunks_at_byte(old.len_bytes());
    for chunk in chunks.reversed() {
        if let Some(shorter) = rest.strip_suffix(chunk.as_bytes()) {
            rest = shorter;
            continue;
        }
        let equal = count_equal(chunk.as_bytes().iter().rev(), rest.iter().rev());
        rest = rest.get(..rest.len() - equal).unwrap_or_default();
        break;
    }
    let mut start = rest.len();
    while !new.is_char_boundary(start) {
        start += 1;
    }
    new.len() - start
}

/// How many bytes are equal before the first that differs.
fn count_equal<'a>(left: impl Iterator<Item = &'a u8>, right: impl Iterator<Item = &'a u8>) -> usize {
    left.zip(right).take_while(|(left, right)| left == right).count()
}
