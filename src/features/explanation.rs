//! Rules in words: one rule as a page, and the handbook of all rules that `docs/rules.md` is printed from.

use crate::messages::{Locale, Message, documentation, lookup, render};
use crate::rules::{ALL, Authority, Example, FixClass, OptionDefault, Rule, RuleOption, Severity, Verdict};

/// What a rule checks, in one sentence.
pub fn summary(rule: &Rule, locale: Locale) -> String {
    let text = prose(rule, locale);
    let end =
        ["。", ". ", ".\n"].iter().filter_map(|mark| Some(text.find(mark)? + mark.trim_end().len())).min();
    text.get(..end.unwrap_or(text.len())).unwrap_or(text).trim().to_owned()
}

/// The documentation of a rule in the reader's language, or in English where it has none: Markdown.
pub fn prose(rule: &Rule, locale: Locale) -> &'static str {
    documentation(rule.code, locale).unwrap_or_else(|| rule.documentation.trim())
}

/// The documentation of an option in the reader's language, or in English where it has none.
pub fn option_prose(rule: &Rule, option: &RuleOption, locale: Locale) -> &'static str {
    let section = format!("{} {}", rule.code, option.name);
    documentation(&section, locale).unwrap_or(option.documentation)
}

/// One rule: what it checks and why, its options, examples and sources, as Markdown with a heading.
pub fn page(rule: &Rule, locale: Locale) -> String {
    section(rule, locale, "#")
}

/// All rules: a table by family, and a page for each, as Markdown.
pub fn handbook(locale: Locale) -> String {
    let mut text =
        format!("# {}\n\n{}\n", word("handbook-title", locale), word("handbook-introduction", locale));
    for family in families() {
        text.push_str(&format!("\n## {}\n\n", word(&format!("family-{family}"), locale)));
        let titles = ["code", "name", "checks", "severity", "fix", "default"]
            .map(|column| word(&format!("handbook-{column}"), locale));
        text.push_str(&format!("| {} |\n|{}\n", titles.join(" | "), "---|".repeat(titles.len())));
        let rules = || ALL.iter().filter(|rule| rule.code.starts_with(family));
        rules().for_each(|rule| text.push_str(&row(rule, locale)));
        for rule in rules() {
            text.push_str(&format!("\n<a id=\"{}\"></a>\n\n{}", anchor(rule), section(rule, locale, "###")));
        }
    }
    text
}

/// The anchor of a rule in the handbook.
pub fn anchor(rule: &Rule) -> String {
    rule.code.to_lowercase()
}

/// The word for a severity.
pub fn severity(severity: Severity, locale: Locale) -> String {
    word(&format!("severity-{}", severity.name()), locale)
}

/// The word for what stands behind a message.
pub fn authority(authority: Authority, locale: Locale) -> String {
    word(&format!("authority-{}", authority.name()), locale)
}

/// The word for a class of fixes.
pub fn fix_class(class: FixClass, locale: Locale) -> String {
    word(&format!("fix-class-{}", class.name()), locale)
}

/// The letters of the families, in the order of their rules.
fn families() -> Vec<char> {
    let mut families: Vec<char> = ALL.iter().filter_map(|rule| rule.code.chars().next()).collect();
    families.dedup();
    families
}

fn row(rule: &Rule, locale: Locale) -> String {
    format!(
        "| [{}](#{}) | {} | {} | {} | {} | {} |\n",
        rule.code,
        anchor(rule),
        rule.name,
        summary(rule, locale).replace('|', "\\|"),
        severity(rule.severity, locale),
        fix_class(rule.fix, locale),
        default(rule, locale),
    )
}

fn section(rule: &Rule, locale: Locale, heading: &str) -> String {
    let facts = [
        severity(rule.severity, locale),
        authority(rule.authority, locale),
        fix_class(rule.fix, locale),
        default(rule, locale),
        rule.spoken().join(", "),
    ];
    let mut text = format!("{heading} {} {}\n\n{}\n\n", rule.code, rule.name, facts.join(" · "));
    text.push_str(prose(rule, locale));
    text.push('\n');
    text.push_str(&options(rule, locale));
    text.push_str(&examples(rule, locale));
    if !rule.sources.is_empty() {
        text.push_str(&format!("\n{}\n\n", word("rule-sources", locale)));
        rule.sources.iter().for_each(|source| text.push_str(&format!("- {source}\n")));
    }
    text
}

fn options(rule: &Rule, locale: Locale) -> String {
    if rule.options.is_empty() {
        return String::new();
    }
    let lines = rule.options.iter().map(|option| {
        let default = Message::new("rule-option-default").with("value", written(option.default));
        format!(
            "- `{}` ({}): {}\n",
            option.name,
            render(&default, locale),
            option_prose(rule, option, locale)
        )
    });
    format!("\n{}\n\n{}", word("rule-options", locale), lines.collect::<String>())
}

/// A value as it is written in `alternat.toml`.
fn written(default: OptionDefault) -> String {
    let quoted =
        |words: &[&str]| words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
    match default {
        OptionDefault::Flag(flag) => format!("`{flag}`"),
        OptionDefault::Number(number) => format!("`{number}`"),
        OptionDefault::Choice(choices) => format!("`{}`", quoted(choices.get(..1).unwrap_or_default())),
        OptionDefault::Words(words) => format!("`[{}]`", quoted(words)),
    }
}

fn examples(rule: &Rule, locale: Locale) -> String {
    let of = |verdict: Verdict, title: &str| {
        let mut chosen = rule.examples.iter().filter(|example| example.verdict == verdict).peekable();
        let head = chosen.peek().map(|_| format!("\n{}\n", word(title, locale))).unwrap_or_default();
        head + &chosen.map(|example| format!("\n```\n{}\n```\n", text_of(example))).collect::<String>()
    };
    of(Verdict::Wrong, "rule-wrong") + &of(Verdict::Right, "rule-right")
}

/// The text of an example with its line ends written out.
pub fn text_of(example: &Example) -> String {
    example.text.replace('¶', "\n\n").trim().to_owned()
}

fn default(rule: &Rule, locale: Locale) -> String {
    word(if rule.on { "rule-on" } else { "rule-off" }, locale)
}

fn word(id: &str, locale: Locale) -> String {
    lookup(id, locale).unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_summed_up_in_one_sentence_of_each_language() {
        for rule in ALL.iter() {
            for locale in Locale::ALL {
                let summary = summary(rule, locale);
                assert!(summary.ends_with(['.', '。']), "{} {}: {summary}", rule.code, locale.tag());
                assert!(
                    !summary.contains('\n') || locale.documentation().is_empty(),
                    "{}: {summary}",
                    rule.code
                );
            }
        }
    }

    #[test]
    fn every_rule_and_option_is_documented_in_each_language_with_a_translation() {
        for locale in Locale::ALL.into_iter().filter(|locale| !locale.documentation().is_empty()) {
            for rule in ALL.iter() {
                assert!(documentation(rule.code, locale).is_some(), "{} in {}", rule.code, locale.tag());
                for option in rule.options {
                    let section = format!("{} {}", rule.code, option.name);
                    assert!(documentation(&section, locale).is_some(), "{section} in {}", locale.tag());
                }
            }
        }
    }

    #[test]
    fn the_handbook_leads_to_every_rule() {
        for locale in Locale::ALL {
            let handbook = handbook(locale);
            for rule in ALL.iter() {
                let anchor = anchor(rule);
                assert!(handbook.contains(&format!("](#{anchor})")), "{anchor}");
                assert!(handbook.contains(&format!("<a id=\"{anchor}\"></a>")), "{anchor}");
            }
        }
    }
}
