//! Clauses by which an instrument ends, or a party leaves it.

use std::sync::LazyLock;

use crate::lang::zh::clauses::gapped::Gapped;
use crate::lang::zh::clauses::patterns::about_this;

/// Whether the sentence says how the instrument ends, and not only what follows from its end.
pub(super) fn is_termination(sentence: &str) -> bool {
    let names_instrument = ABOUT.as_ref().is_some_and(|about| about.occurs_in(sentence));
    let leaves = sentence.contains("退约") || sentence.contains("退出本");
    let ends = ENDS
        .iter()
        .any(|word| sentence.match_indices(word).any(|(at, _)| says_that(sentence, at + word.len())));
    leaves || (names_instrument && ends)
}

const ENDS: [&str; 6] = ["终止", "退出", "废止", "废除", "失效", "停止有效"];

/// Names this instrument, or sets its duration.
static ABOUT: LazyLock<Option<Gapped>> = LazyLock::new(|| about_this("本X|有效期|本$"));

/// Whether the word before `end` ends something, rather than names an end from which something follows.
fn says_that(sentence: &str, end: usize) -> bool {
    const AFTERMATH: [&str; 7] = ["后", "时", "之后", "以后", "不影响", "的", "前"];
    let behind = sentence.get(end..).unwrap_or_default();
    let behind = about_this_at_start(behind);
    !AFTERMATH.iter().any(|word| behind.starts_with(word))
}

/// What stands behind the name of this instrument, where it follows at once.
fn about_this_at_start(text: &str) -> &str {
    static NAME: LazyLock<Option<Gapped>> = LazyLock::new(|| about_this("^本X"));
    let length = NAME.as_ref().and_then(|name| name.find(text)).map_or(0, |name| name.end as usize);
    text.get(length..).unwrap_or_default()
}
