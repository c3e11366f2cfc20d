//! Tables of entries of one size, kept as bytes: what is compiled in is read where it lies.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

/// What a table holds. Its bytes are little-endian on every machine.
pub(crate) trait Entry: Copy {
    /// Bytes of one entry.
    const SIZE: usize;

    /// Appends the bytes of the entry.
    fn write(self, bytes: &mut Vec<u8>);

    /// The entry with these bytes; what is missing counts as 0.
    fn read(bytes: &[u8]) -> Self;
}

/// Entries one behind the other.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(serialize = "", deserialize = "'de: 'a"))]
pub(crate) struct Table<'a, T> {
    #[serde(borrow)]
    bytes: Cow<'a, [u8]>,
    #[serde(skip)]
    entries: PhantomData<T>,
}

impl<T: Entry> Table<'_, T> {
    /// The table of these entries.
    pub(crate) fn new(entries: &[T]) -> Self {
        let mut bytes = Vec::with_capacity(entries.len() * T::SIZE);
        entries.iter().for_each(|entry| entry.write(&mut bytes));
        Self { bytes: Cow::Owned(bytes), entries: PhantomData }
    }

    /// Number of entries.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len() / T::SIZE
    }

    /// The entry with this index.
    pub(crate) fn get(&self, index: usize) -> Option<T> {
        let start = index.checked_mul(T::SIZE)?;
        self.bytes.get(start..start.checked_add(T::SIZE)?).map(T::read)
    }

    /// The entries from `start` to `end`, exclusive.
    pub(crate) fn range(&self, start: usize, end: usize) -> impl Iterator<Item = T> {
        let bytes = self.bytes.get(start * T::SIZE..end * T::SIZE).unwrap_or_default();
        bytes.chunks_exact(T::SIZE).map(T::read)
    }

    /// The entries for which `key` is 0, where the entries are in the order of what `key` says of them.
    pub(crate) fn equal(&self, key: impl Fn(T) -> std::cmp::Ordering) -> impl Iterator<Item = T> {
        let first = self.first(|entry| key(entry).is_lt());
        (first..self.len()).map_while(move |at| self.get(at).filter(|entry| key(*entry).is_eq()))
    }

    /// Where those entries stand that [`Self::equal`] gives.
    pub(crate) fn place(&self, key: impl Fn(T) -> std::cmp::Ordering) -> std::ops::Range<usize> {
        let first = self.first(|entry| key(entry).is_lt());
        if !self.get(first).is_some_and(|entry| key(entry).is_eq()) {
            return first..first;
        }
        first..self.first(|entry| key(entry).is_le())
    }

    /// The index of the first entry that is not `before`; all entries that are stand in front.
    fn first(&self, before: impl Fn(T) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.get(middle).is_some_and(&before) { low = middle + 1 } else { high = middle }
        }
        low
    }
}

/// Declares the fields of an entry, in the order of their bytes.
macro_rules! entry {
    ($name:ty { $($field:ident: $number:ty),+ $(,)? }) => {
        impl $crate::registry::table::Entry for $name {
            const SIZE: usize = 0 $(+ size_of::<$number>())+;

            fn write(self, bytes: &mut Vec<u8>) {
                $(bytes.extend_from_slice(&self.$field.to_le_bytes());)+
            }

            fn read(bytes: &[u8]) -> Self {
                let mut rest = bytes;
                $(let $field = <$number>::from_le_bytes($crate::registry::table::take(&mut rest));)+
                Self { $($field),+ }
            }
        }
    };
}
pub(crate) use entry;

/// The next `N` bytes.
pub(crate) fn take<const N: usize>(rest: &mut &[u8]) -> [u8; N] {
    let (first, behind) = rest.split_first_chunk().unwrap_or((&[0; N], &[]));
    *rest = behind;
    *first
}

/// Numbers that stand alone.
macro_rules! number {
    ($($number:ty),+) => {
        $(impl Entry for $number {
            const SIZE: usize = size_of::<$number>();

            fn write(self, bytes: &mut Vec<u8>) {
                bytes.extend_from_slice(&self.to_le_bytes());
            }

            fn read(bytes: &[u8]) -> Self {
                let mut rest = bytes;
                Self::from_le_bytes(take(&mut rest))
            }
        })+
    };
}
number!(u16, u32);

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Pair {
        key: u32,
        value: u16,
    }
    entry!(Pair { key: u32, value: u16 });

    #[test]
    fn entries_are_found_by_their_key() {
        let pairs = [(1, 7), (3, 8), (3, 9), (9, 1)].map(|(key, value)| Pair { key, value });
        let table = Table::new(&pairs);
        assert_eq!((Pair::SIZE, table.len(), table.get(3), table.get(4)), (6, 4, Some(pairs[3]), None));
        let with =
            |key: u32| table.equal(|pair| pair.key.cmp(&key)).map(|pair| pair.value).collect::<Vec<_>>();
        assert_eq!((with(3), with(4), with(10)), (vec![8, 9], vec![], vec![]));
        assert_eq!(table.range(1, 3).map(|pair| pair.value).collect::<Vec<_>>(), [8, 9]);
        assert_eq!(table.range(3, 9).count(), 0);
    }
}
