//! A rule that a comment silences: what it checks.

use crate::config::suppression::directives;
use crate::features::hover::{Card, Found, Place};
use crate::messages::{Message, lookup};
use crate::rules::{Rule, Severity, find};

/// The hover on the code or name of a rule in a directive.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let directives = directives(place.text());
    let mut named = directives.iter().flat_map(|directive| &directive.rules);
    let word = named.find(|word| place.holds(word.range))?;
    let rule = find(&word.name)?;
    let lead = Message::new("hover-rule").with("code", rule.code).with("name", rule.name);
    let mut card = Card::new(&lead, place.locale);
    card.row("hover-rule-checks", &summary(place, rule));
    card.row_of("hover-rule-severity", &Message::new(severity_id(rule.severity)));
    card.row_of("hover-rule-authority", &Message::new(authority_id(rule)));
    Some((word.range, card))
}

/// The rule in one sentence.
fn summary(place: &Place<'_>, rule: &Rule) -> String {
    let translated = lookup(&format!("{}-summary", rule.code), place.locale);
    translated.unwrap_or_else(|| {
        let end = rule.documentation.find(['.', '\n']).map_or(rule.documentation.len(), |end| end + 1);
        rule.documentation.get(..end).unwrap_or_default().trim().to_owned()
    })
}

const fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Info => "severity-info",
        Severity::Hint => "severity-hint",
    }
}

fn authority_id(rule: &Rule) -> &'static str {
    use crate::rules::Authority;
    match rule.authority {
        Authority::Calendar => "authority-calendar",
        Authority::Record => "authority-record",
        Authority::Consistency => "authority-consistency",
        Authority::Standard => "authority-standard",
        Authority::Guide => "authority-guide",
        Authority::House => "authority-house",
    }
}
