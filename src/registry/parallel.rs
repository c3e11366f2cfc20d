//! Work on many records at once.

use std::thread;

/// Fewest items for which another thread pays.
const WORTH_A_THREAD: usize = 2_000;

/// What `work` makes of each part of `items`, in their order; the parts are worked on side by side.
pub(crate) fn in_parts<T: Sync, R: Send>(items: &[T], work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let most = thread::available_parallelism().map_or(1, usize::from);
    let parts = most.min(items.len() / WORTH_A_THREAD).max(1);
    let size = items.len().div_ceil(parts).max(1);
    let mut chunks = items.chunks(size);
    let Some(own) = chunks.next() else { return Vec::new() };
    let work = &work;
    thread::scope(|scope| {
        let others: Vec<_> = chunks.map(|chunk| scope.spawn(move || work(chunk))).collect();
        let mut results = vec![work(own)];
        for other in others {
            match other.join() {
                Ok(result) => results.push(result),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        results
    })
}

#[cfg(test)]
mod tests {
    use super::in_parts;

    #[test]
    fn parts_come_back_in_order() {
        let numbers: Vec<usize> = (0..10_001).collect();
        let parts = in_parts(&numbers, <[usize]>::to_vec);
        assert_eq!(parts.concat(), numbers);
        assert!(in_parts(&[] as &[usize], <[usize]>::to_vec).is_empty());
    }
}
