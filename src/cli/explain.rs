//! `alternat explain`: rules from the same source as their documentation.

use std::process::ExitCode;

use serde::Serialize;

use crate::cli::arguments::{ExplainArguments, TextFormat};
use crate::cli::console::{self, complain, error, io_message};
use crate::cli::words;
use crate::config::unknown_rule_message;
use crate::messages::{Locale, lookup};
use crate::rules::{ALL, Example, Rule, Verdict, find, rule_names};

#[derive(Serialize)]
struct JsonRule {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    fix: &'static str,
    on: bool,
    authority: &'static str,
    summary: String,
    documentation: &'static str,
    sources: &'static [&'static str],
    examples: Vec<JsonExample>,
}

#[derive(Serialize)]
struct JsonExample {
    text: String,
    verdict: &'static str,
}

/// Prints what is known of rules.
pub(super) fn run(arguments: &ExplainArguments, locale: Locale) -> ExitCode {
    let mut rules: Vec<&Rule> = if arguments.all { ALL.to_vec() } else { Vec::new() };
    let mut failed = false;
    for name in &arguments.rules {
        match find(name) {
            Some(rule) => rules.push(rule),
            None => {
                failed = true;
                complain([error(&unknown_rule_message(name, &rule_names()), locale)]);
            }
        }
    }
    let text = match arguments.format {
        TextFormat::Human => Ok(rules.iter().map(|rule| page(rule, locale)).collect::<Vec<_>>().join("\n")),
        TextFormat::Json => json(&rules, arguments.all, locale),
    };
    match text.and_then(|text| console::print(&text)) {
        Ok(()) => ExitCode::from(if failed { 2 } else { 0 }),
        Err(reason) => {
            complain([error(&io_message(&reason), locale)]);
            ExitCode::from(2)
        }
    }
}

/// One object for one rule, a list for several or all.
fn json(rules: &[&Rule], all: bool, locale: Locale) -> std::io::Result<String> {
    let rules: Vec<_> = rules.iter().map(|rule| json_rule(rule, locale)).collect();
    let text = match rules.as_slice() {
        [rule] if !all => serde_json::to_string_pretty(rule)?,
        rules => serde_json::to_string_pretty(rules)?,
    };
    Ok(text + "\n")
}

fn json_rule(rule: &Rule, locale: Locale) -> JsonRule {
    JsonRule {
        code: rule.code,
        name: rule.name,
        severity: rule.severity.name(),
        fix: rule.fix.name(),
        on: rule.on,
        authority: rule.authority.name(),
        summary: summary(rule, locale),
        documentation: rule.documentation,
        sources: rule.sources,
        examples: rule.examples.iter().map(json_example).collect(),
    }
}

fn json_example(example: &Example) -> JsonExample {
    JsonExample { text: lines(example), verdict: example.verdict.name() }
}

/// The rule in one sentence.
pub(super) fn summary(rule: &Rule, locale: Locale) -> String {
    let translated = lookup(&format!("{}-summary", rule.code), locale);
    translated.unwrap_or_else(|| first_sentence(rule.documentation).to_owned())
}

fn first_sentence(documentation: &str) -> &str {
    let end = documentation.find(". ").or_else(|| documentation.find(".\n"));
    documentation.get(..end.map_or(documentation.len(), |end| end + 1)).unwrap_or(documentation).trim()
}

/// One rule as Markdown.
fn page(rule: &Rule, locale: Locale) -> String {
    let default = if rule.on { "on" } else { "off" };
    let facts = [
        words::severity(rule.severity, locale),
        words::authority(rule.authority, locale),
        words::fix_class(rule.fix, locale),
        words::word("rule", default, locale),
    ];
    let mut page = format!("# {} {}\n\n{}\n\n", rule.code, rule.name, facts.join(" · "));
    if let Some(translated) = lookup(&format!("{}-summary", rule.code), locale) {
        page.push_str(&format!("{translated}\n\n"));
    }
    page.push_str(rule.documentation.trim());
    page.push('\n');
    for example in rule.examples {
        let mark = match example.verdict {
            Verdict::Wrong => '✗',
            Verdict::Right => '✓',
        };
        page.push_str(&format!("\n{mark}\n\n{}\n", indented(&lines(example))));
    }
    if !rule.sources.is_empty() {
        page.push_str(&format!("\n{}\n\n", words::word("rule", "sources", locale)));
        rule.sources.iter().for_each(|source| page.push_str(&format!("- {source}\n")));
    }
    page
}

/// The text of an example with its line ends written out.
fn lines(example: &Example) -> String {
    example.text.replace('¶', "\n\n").trim().to_owned()
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!("    {line}") });
    lines.collect::<Vec<_>>().join("\n")
}
