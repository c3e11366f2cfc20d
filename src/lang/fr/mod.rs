//! French.

use crate::lang::recognition::Recognition;
use crate::lang::script::Script;
use crate::lang::{LanguageSpec, unknown};

/// French.
pub const SPEC: LanguageSpec = LanguageSpec {
    tags: &["fr", "fr-FR", "fr-BE", "fr-CH", "fr-CA", "fr-LU"],
    recognition: RECOGNITION,
    ..unknown::SPEC
};

const RECOGNITION: Recognition = Recognition {
    script: Some(Script::Latin),
    words: &["le", "la", "les", "l", "de", "du", "des", "d", "et", "à", "en", "un", "une", "que", "qui", "pour", "par", "dans", "sur", "au", "aux", "avec", "est", "sont", "ou", "se", "ne", "pas", "ce", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "sous", "entre", "il", "elle", "ils", "elles", "être", "présent", "présente", "toute", "tout", "tous", "toutes", "parties", "partie", "contractantes", "gouvernement", "république", "accord", "ainsi", "dont", "chaque", "si", "s", "qu", "n", "sera", "seront", "a", "été", "ci", "après", "états", "état", "fait"],
    characters: "éèêàçôîûùœ",
};
