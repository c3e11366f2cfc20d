//! English.

use crate::lang::recognition::Recognition;
use crate::lang::script::Script;
use crate::lang::{LanguageSpec, unknown};

/// English.
pub const SPEC: LanguageSpec = LanguageSpec {
    tags: &["en", "en-GB", "en-US", "en-AU", "en-CA"],
    recognition: RECOGNITION,
    ..unknown::SPEC
};

const RECOGNITION: Recognition = Recognition {
    script: Some(Script::Latin),
    words: &["the", "of", "and", "to", "in", "shall", "by", "for", "on", "be", "with", "this", "that", "or", "as", "any", "at", "between", "from", "which", "is", "under", "such", "party", "parties", "other", "are", "its", "has", "have", "an", "not", "upon", "may", "both", "their", "each", "all", "these", "will", "it", "was", "were", "agreement", "hereinafter", "government", "republic", "states", "convention", "into", "within", "done", "signed", "present", "contracting"],
    characters: "",
};
