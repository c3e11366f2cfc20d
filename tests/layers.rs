//! Imports point downward only, and each concern stays in its layer.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// The layers from the bottom up. A layer imports from itself and from those before it.
const LAYERS: [&str; 12] = [
    "text", "lang", "syntax", "draft", "registry", "messages", "records", "config", "rules", "features",
    "server", "cli",
];

/// Where files, streams, clocks and the environment may be touched.
const OUTER: [&str; 2] = ["server", "cli"];

/// A file of the crate: the layer it belongs to, its path, and its lines without comments.
struct Source {
    layer: String,
    path: PathBuf,
    lines: Vec<String>,
}

#[test]
fn imports_point_downward() {
    let import = Regex::new(r"\bcrate::(\w+)").unwrap();
    let mut wrong = Vec::new();
    each_line(|source, number, line| {
        assert!(!line.contains("crate::{"), "{}:{number}: one path for each `use`", source.path.display());
        for (_, [target]) in import.captures_iter(line).map(|captures| captures.extract()) {
            let Some(to) = rank(target) else { continue };
            if rank(&source.layer).is_some_and(|from| to > from) {
                wrong.push(format!("{}:{number}: {} imports {target}", source.path.display(), source.layer));
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_protocol_is_known_only_to_the_server() {
    assert_only_in(&["server"], r"\b(tower_lsp|tower_service|ls_types|lsp_types|tokio)\b");
}

#[test]
fn the_command_line_is_known_only_to_the_command_line() {
    assert_only_in(&["cli"], r"\b(clap|clap_complete|annotate_snippets|anstream|indicatif|rayon)\b");
}

#[test]
fn the_engine_touches_no_file_stream_clock_or_environment() {
    let touched = r"\bstd::(fs|env|net|process)\b|\bio::(stdin|stdout|stderr)\b|\b(SystemTime|Instant|Zoned)::now\b|\bprintln!|\beprintln!";
    assert_only_in(&OUTER, touched);
}

#[test]
fn only_languages_know_which_languages_there_are() {
    let folders = fs::read_dir(root().join("lang")).unwrap().map(|entry| entry.unwrap().path());
    let shared = ["alphabetic"];
    let languages: Vec<String> = folders
        .filter(|path| path.is_dir())
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .filter(|name| !shared.contains(&name.as_str()))
        .collect();
    assert!(languages.len() >= 4, "{languages:?}");
    assert_only_in(&["lang"], &format!(r"\blang::({})\b", languages.join("|")));
}

/// Files outside the languages that may tell one from another, each for a reason that is no judgement of a draft.
const MAY_TELL_LANGUAGES_APART: [&str; 2] = [
    // Records hold titles in the six languages of the United Nations, whatever languages drafts are read in.
    "registry/schema/mod.rs",
    // The user chooses the language of the messages.
    "messages/locale.rs",
];

#[test]
fn nothing_outside_the_languages_asks_which_one_it_is() {
    let mut wrong = Vec::new();
    each_line(|source, number, line| {
        let allowed = MAY_TELL_LANGUAGES_APART.iter().any(|place| source.path.ends_with(place));
        if source.layer != "lang" && !allowed && tells_languages_apart(line) {
            wrong.push(format!("{}:{number}: {}", source.path.display(), line.trim()));
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a line names a variant of `Language` or of `Locale` to compare it, brings variants into scope, or compares
/// or matches a tag.
fn tells_languages_apart(line: &str) -> bool {
    static SIGNS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
        let tag = r#""(?:zh|en|ru|fr)(?:-[A-Za-z]+)?""#;
        [
            r"(?:^|\W)Language::[A-Z]\w*[a-z]".to_owned(),
            r"\blang::Language(?:::|\s+as\b)".to_owned(),
            r"(?:[=!]=\s*|matches!\([^)]*)Locale::[A-Z]|\bLocale::[A-Z]\w*\s*(?:=>|\|)".to_owned(),
            format!(r"[=!]=\s*{tag}|{tag}\s*(?:[=!]=|=>|\|)"),
            format!(r"\b(?:eq|ne|starts_with|eq_ignore_ascii_case)\({tag}"),
            r"\bmatch\s+[\w.()]*\b(?:primary_)?tag\(\)".to_owned(),
        ]
        .iter()
        .map(|pattern| Regex::new(pattern).unwrap())
        .collect()
    });
    SIGNS.iter().any(|sign| sign.is_match(line))
}

#[test]
fn the_signs_of_such_questions_are_seen() {
    for asking in [
        "if block.language() == Language::English {",
        "matches!(language, Language::French | Language::Russian)",
        "use crate::lang::Language::{English, French};",
        "use crate::lang::Language as L;",
        r#"if language.tag() == "fr" {"#,
        r#"if "zh" != language.primary_tag() {"#,
        r#"match language.primary_tag() {"#,
        r#"    "ru" => quotes(text),"#,
        r#"tag.starts_with("zh-Hant")"#,
        "Locale::Chinese => full_width(text),",
        "if locale == Locale::French {",
    ] {
        assert!(tells_languages_apart(asking), "{asking}");
    }
    for plain in [
        "use crate::lang::Language;",
        "Language::ALL.into_iter().filter(|language| language.is_read())",
        "Language::from_tag(tag)",
        r#"languages: &["en", "fr"],"#,
        "let title = record.title(RecordLanguage::Zh);",
        "render(&message, Locale::English)",
    ] {
        assert!(!tells_languages_apart(plain), "{plain}");
    }
}

#[test]
fn every_module_is_a_layer() {
    let library = fs::read_to_string(root().join("lib.rs")).unwrap();
    let modules: Vec<_> =
        library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert!(!modules.is_empty());
    for module in modules {
        assert!(LAYERS.contains(&module), "{module} has no place among the layers");
    }
}

/// Asserts that `pattern` stands in no layer but these. Tests may do as they like.
fn assert_only_in(layers: &[&str], pattern: &str) {
    let pattern = Regex::new(pattern).unwrap();
    let mut wrong = Vec::new();
    each_line(|source, number, line| {
        if !layers.contains(&source.layer.as_str()) && pattern.is_match(line) {
            wrong.push(format!("{}:{number}: {}", source.path.display(), line.trim()));
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Calls `look` with every line of the layers up to the tests of its file, counted from 1.
fn each_line(mut look: impl FnMut(&Source, usize, &str)) {
    for source in sources() {
        for (number, line) in source.lines.iter().enumerate() {
            look(&source, number + 1, line);
        }
    }
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    for layer in LAYERS {
        collect(layer, &root().join(layer), &mut sources);
    }
    assert!(sources.len() > LAYERS.len());
    sources
}

fn collect(layer: &str, folder: &Path, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("tests") || path.ends_with("tests.rs") {
            continue;
        }
        if path.is_dir() {
            collect(layer, &path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            sources.push(Source { layer: layer.to_owned(), lines: code(&text), path });
        }
    }
}

/// The lines before the tests, without comments.
fn code(text: &str) -> Vec<String> {
    let before_tests = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let without_comment = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    before_tests.lines().map(without_comment).collect()
}

fn rank(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == module)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}
