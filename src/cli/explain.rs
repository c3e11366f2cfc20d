//! `alternat explain`: rules from the same source as their documentation.

use std::process::ExitCode;

use serde::Serialize;

use crate::cli::arguments::{ExplainArguments, ExplainFormat};
use crate::cli::console::{self, complain, error, io_message};
use crate::config::unknown_rule_message;
use crate::features::explanation::{handbook, option_prose, page, prose, summary, text_of};
use crate::messages::Locale;
use crate::rules::{ALL, Example, OptionDefault, Rule, RuleOption, find, rule_names};

#[derive(Serialize)]
struct JsonRule {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    fix: &'static str,
    on: bool,
    authority: &'static str,
    languages: Vec<&'static str>,
    summary: String,
    documentation: &'static str,
    sources: &'static [&'static str],
    options: Vec<JsonOption>,
    examples: Vec<JsonExample>,
}

#[derive(Serialize)]
struct JsonOption {
    name: &'static str,
    default: serde_json::Value,
    documentation: &'static str,
}

#[derive(Serialize)]
struct JsonExample {
    text: String,
    verdict: &'static str,
}

/// Prints what is known of rules.
pub(super) fn run(arguments: &ExplainArguments, locale: Locale) -> ExitCode {
    let all = arguments.all || arguments.rules.iter().any(|name| name.eq_ignore_ascii_case("all"));
    let mut rules: Vec<&Rule> = if all { ALL.to_vec() } else { Vec::new() };
    let mut failed = false;
    for name in arguments.rules.iter().filter(|_| !all) {
        match find(name) {
            Some(rule) => rules.push(rule),
            None => {
                failed = true;
                complain([error(&unknown_rule_message(name, &rule_names()), locale)]);
            }
        }
    }
    let text = match arguments.format {
        ExplainFormat::Human => Ok(pages(&rules, locale)),
        ExplainFormat::Markdown if all => Ok(handbook(locale)),
        ExplainFormat::Markdown => Ok(pages(&rules, locale)),
        ExplainFormat::Json => json(&rules, all, locale),
    };
    match text.and_then(|text| console::print(&text)) {
        Ok(()) => ExitCode::from(if failed { 2 } else { 0 }),
        Err(reason) => {
            complain([error(&io_message(&reason), locale)]);
            ExitCode::from(2)
        }
    }
}

fn pages(rules: &[&Rule], locale: Locale) -> String {
    rules.iter().map(|rule| page(rule, locale)).collect::<Vec<_>>().join("\n")
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
        languages: rule.spoken(),
        summary: summary(rule, locale),
        documentation: prose(rule, locale),
        sources: rule.sources,
        options: rule.options.iter().map(|option| json_option(rule, option, locale)).collect(),
        examples: rule.examples.iter().map(json_example).collect(),
    }
}

fn json_option(rule: &Rule, option: &RuleOption, locale: Locale) -> JsonOption {
    let default = match option.default {
        OptionDefault::Flag(flag) => flag.into(),
        OptionDefault::Number(number) => number.into(),
        OptionDefault::Choice(choices) => choices.first().copied().into(),
        OptionDefault::Words(words) => words.into(),
    };
    JsonOption { name: option.name, default, documentation: option_prose(rule, option, locale) }
}

fn json_example(example: &Example) -> JsonExample {
    JsonExample { text: text_of(example), verdict: example.verdict.name() }
}
